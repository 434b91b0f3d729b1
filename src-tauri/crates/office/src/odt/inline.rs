//! What stands inside a paragraph: spans, links, marks, fields, pictures. Invariant: spaces and line breaks survive.

use super::body::Body;
use super::points;
use crate::flow::{Number, Picture, Run};
use crate::picture::media_type;
use crate::xml::Xml;

/// Words, with breaks where the text has lines. A space that begins or ends them is said, or readers would drop it.
pub fn words(xml: &mut Xml, text: &str) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            xml.tag("text:line-break").empty();
        }
        let (start, line) = line.strip_prefix(' ').map_or((false, line), |rest| (true, rest));
        let (end, line) = line.strip_suffix(' ').map_or((false, line), |rest| (true, rest));
        if start {
            xml.tag("text:s").empty();
        }
        xml.text(line);
        if end {
            xml.tag("text:s").empty();
        }
    }
}

/// Runs, those that lead somewhere as links.
pub fn runs(xml: &mut Xml, runs: &[Run]) {
    for run in runs {
        let style = match (run.bold, run.italic) {
            (true, true) => Some("Strong_20_Emphasis"),
            (true, false) => Some("Strong"),
            (false, true) => Some("Emphasis"),
            (false, false) => None,
        };
        let styled = |xml: &mut Xml| match style {
            Some(style) => xml.tag("text:span").set("text:style-name", style).holds(|xml| words(xml, &run.text)),
            None => words(xml, &run.text),
        };
        match &run.link {
            Some(mark) => link(xml, mark, Some("Internet_20_link"), styled),
            None => styled(xml),
        }
    }
}

/// A link to a mark of the text.
pub fn link(xml: &mut Xml, mark: &str, style: Option<&str>, inside: impl FnOnce(&mut Xml)) {
    xml.tag("text:a").maybe("text:style-name", style).set("xlink:type", "simple").set("xlink:href", format!("#{mark}")).holds(inside);
}

/// The page of a mark: worked out by the program that lays the pages out.
pub fn page_mark(xml: &mut Xml, mark: &str) {
    xml.tag("text:tab").empty();
    xml.tag("text:bookmark-ref").set("text:reference-format", "page").set("text:ref-name", mark).empty();
}

/// « Page x / y », with the numbers as fields.
pub fn page_of(xml: &mut Xml, numbers: &[Number]) {
    for number in numbers {
        match number {
            Number::Words(text) => words(xml, text),
            Number::Page => xml.tag("text:page-number").set("text:select-page", "current").says("1"),
            Number::Pages => xml.tag("text:page-count").says("1"),
        }
    }
}

/// Marks what `inside` writes.
pub fn bookmark(xml: &mut Xml, mark: Option<&String>, inside: impl FnOnce(&mut Xml)) {
    let Some(mark) = mark else { return inside(xml) };
    xml.tag("text:bookmark-start").set("text:name", mark).empty();
    inside(xml);
    xml.tag("text:bookmark-end").set("text:name", mark).empty();
}

impl<'a> Body<'a> {
    /// A picture: vectors first, with points for programs that read none.
    pub fn picture(&mut self, xml: &mut Xml, picture: &'a Picture) {
        self.pictures.push(&picture.bitmaps);
        let place = self.pictures.len();
        let frame = xml.tag("draw:frame").set("draw:style-name", "Picture").set("draw:name", format!("picture{place}"));
        let frame = frame.set("text:anchor-type", "as-char").set("svg:width", points(picture.width)).set("svg:height", points(picture.height));
        frame.set("draw:z-index", 0).holds(|xml| {
            for (end, _) in picture.bitmaps.files() {
                let image = xml.tag("draw:image").set("xlink:href", format!("Pictures/picture{place}.{end}")).set("xlink:type", "simple");
                image.set("xlink:show", "embed").set("xlink:actuate", "onLoad").set("draw:mime-type", media_type(end)).empty();
            }
            if !picture.title.is_empty() {
                xml.tag("svg:title").says(&picture.title);
            }
            xml.tag("svg:desc").says(&picture.alt);
        });
    }
}
