//! The text itself, piece by piece. Invariant: nothing is said here that the other format does not say.

use super::inline::{bookmark, link, page_mark, runs, words};
use super::settle::{Settled, Start};
use crate::flow::{Cell, Flow, Heading, Piece, Stretch};
use crate::picture::Bitmaps;
use crate::xml::Xml;

/// What the writing keeps in mind.
pub struct Body<'a> {
    flow: &'a Flow,
    /// The pictures so far, in the order of their numbers.
    pub pictures: Vec<&'a Bitmaps>,
    /// The styles that the text needs.
    pub settled: Settled,
    /// How the next paragraph begins.
    pub start: Option<Start>,
    /// Tables so far.
    pub tables: usize,
}

/// The part, and the pictures that it names by their places.
pub fn write(flow: &Flow) -> (Vec<u8>, Vec<&Bitmaps>) {
    let mut body = Body { flow, pictures: Vec::new(), settled: Settled::default(), start: None, tables: 0 };
    let mut xml = Xml::piece();
    body.cover(&mut xml);
    for stretch in &flow.stretches {
        body.stretch(&mut xml, stretch);
    }
    // A text that ends in a table has a line after it, and a whole one could take a page.
    body.apart(&mut xml);
    (body.settled.around(xml), body.pictures)
}

impl<'a> Body<'a> {
    /// A paragraph of a style.
    pub fn para(&mut self, xml: &mut Xml, style: &'static str, inside: impl FnOnce(&mut Self, &mut Xml)) {
        let start = self.start(style);
        let style = self.settled.paragraph(style, start);
        xml.tag("text:p").set("text:style-name", style).holds(|xml| inside(self, xml));
    }

    /// How a paragraph of this style begins: the space below a table is asked for where the style has none of its own.
    fn start(&mut self, style: &str) -> Option<Start> {
        let needs = matches!(style, "Text_20_body" | "List_20_Bullet" | "Picture");
        self.start.take().filter(|start| *start != Start::Under || needs)
    }

    /// A table or a list begins as it stands: what it should begin with is an empty line's.
    pub fn apart(&mut self, xml: &mut Xml) {
        if self.start.is_some() {
            let start = self.start.take();
            let style = self.settled.paragraph("Gap", start.filter(|start| *start != Start::Under));
            xml.tag("text:p").set("text:style-name", style).empty();
        }
    }

    fn cover(&mut self, xml: &mut Xml) {
        let Some(cover) = &self.flow.cover else { return };
        self.start = Some(Start::Of("Cover"));
        if !self.flow.logos.is_empty() {
            self.para(xml, "Picture", |body, xml| {
                for logo in &body.flow.logos {
                    body.logo(xml, logo);
                }
            });
        }
        let lines = [
            ("Cover_20_Organisation", &cover.organisation),
            ("Cover_20_Kind", &cover.eyebrow),
            ("Title", &cover.title),
            ("Subtitle", &cover.subtitle),
        ];
        for (style, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.para(xml, style, |_, xml| words(xml, text));
        }
        self.texts(xml, &cover.facts);
        if !cover.contacts.is_empty() {
            self.para(xml, "Caption", |_, xml| words(xml, &cover.contacts_title));
            self.texts(xml, &cover.contacts);
        }
    }

    /// A logo, or the words that stand for it, and room before the next.
    fn logo(&mut self, xml: &mut Xml, logo: &'a Cell) {
        match &logo.picture {
            Some(picture) => self.picture(xml, picture),
            None => runs(xml, &logo.runs),
        }
        words(xml, "\u{2003}");
    }

    fn stretch(&mut self, xml: &mut Xml, stretch: &'a Stretch) {
        self.start = Some(Start::Of(if stretch.landscape { "Landscape" } else { "Standard" }));
        for piece in &stretch.pieces {
            self.piece(xml, piece);
        }
    }

    fn piece(&mut self, xml: &mut Xml, piece: &'a Piece) {
        match piece {
            Piece::Heading(heading) => self.heading(xml, heading),
            Piece::Para(own) => self.para(xml, "Text_20_body", |_, xml| runs(xml, own)),
            Piece::List(items) if items.is_empty() => {}
            Piece::List(items) => {
                if !matches!(self.start, None | Some(Start::Under)) {
                    self.apart(xml);
                }
                xml.tag("text:list").set("text:style-name", "Bullets").holds(|xml| {
                    for item in items {
                        xml.tag("text:list-item").holds(|xml| self.para(xml, "List_20_Bullet", |_, xml| runs(xml, item)));
                    }
                });
            }
            Piece::Pairs(pairs) => self.pairs(xml, pairs),
            Piece::Figures(figures) => self.figures(xml, figures),
            Piece::Table(table) => self.table(xml, table),
            Piece::Picture(picture) => {
                if !picture.title.is_empty() {
                    self.para(xml, "Caption", |_, xml| words(xml, &picture.title));
                }
                self.para(xml, "Picture", |body, xml| body.picture(xml, picture));
            }
            Piece::Contents => self.contents(xml),
            Piece::Break => self.start = Some(Start::Page),
            Piece::Space(height) => {
                // A line is 6 points tall: as many of them as come nearest.
                for _ in 0..(height / 6.0).round() as usize {
                    self.para(xml, "Gap", |_, _| {});
                }
            }
        }
    }

    fn heading(&mut self, xml: &mut Xml, heading: &Heading) {
        let style = match (heading.level, heading.listed) {
            (1, true) => "Heading_20_1",
            (1, false) => "Heading_20_1_20_Unlisted",
            (2, true) => "Heading_20_2",
            (2, false) => "Heading_20_2_20_Unlisted",
            _ => "Heading_20_3",
        };
        let start = self.start(style);
        let style = self.settled.paragraph(style, start);
        let tag = xml.tag("text:h").set("text:style-name", style).set("text:outline-level", heading.level);
        tag.holds(|xml| bookmark(xml, heading.mark.as_ref(), |xml| words(xml, &heading.text)));
    }

    /// The contents: an index that holds its lines already, with pages that follow the layout.
    fn contents(&mut self, xml: &mut Xml) {
        self.apart(xml);
        let index = xml.tag("text:table-of-content").set("text:name", "Contents").set("text:protected", "false");
        index.holds(|xml| {
            let source = xml.tag("text:table-of-content-source").set("text:outline-level", 2).set("text:use-outline-level", "false");
            source.set("text:use-index-source-styles", "true").set("text:use-index-marks", "false").holds(|xml| {
                for (level, style) in [(1, "Contents_20_1"), (2, "Contents_20_2")] {
                    let line = xml.tag("text:table-of-content-entry-template").set("text:outline-level", level);
                    line.set("text:style-name", style).holds(|xml| {
                        xml.tag("text:index-entry-link-start").empty();
                        xml.tag("text:index-entry-text").empty();
                        xml.tag("text:index-entry-tab-stop").set("style:type", "right").set("style:leader-char", ".").empty();
                        xml.tag("text:index-entry-page-number").empty();
                        xml.tag("text:index-entry-link-end").empty();
                    });
                }
                for level in 1..=2 {
                    xml.tag("text:index-source-styles").set("text:outline-level", level).holds(|xml| {
                        xml.tag("text:index-source-style").set("text:style-name", format!("Heading_20_{level}")).empty();
                    });
                }
            });
            xml.tag("text:index-body").holds(|xml| {
                for entry in &self.flow.entries {
                    let style = if entry.level == 1 { "Contents_20_1" } else { "Contents_20_2" };
                    xml.tag("text:p").set("text:style-name", style).holds(|xml| {
                        link(xml, &entry.mark, Some("Index_20_Link"), |xml| {
                            words(xml, &entry.text);
                            page_mark(xml, &entry.mark);
                        });
                    });
                }
            });
        });
    }
}
