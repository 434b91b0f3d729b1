//! What stands inside a paragraph: runs, links, fields, bookmarks, pictures. Invariant: a field shows a result before it is updated.

use super::body::Body;
use crate::flow::{Number, Picture, Run};
use crate::xml::Xml;

/// Words, with breaks where the text has lines.
pub fn words(xml: &mut Xml, text: &str) {
    for (place, line) in text.split('\n').enumerate() {
        if place > 0 {
            xml.tag("w:br").empty();
        }
        xml.tag("w:t").set("xml:space", "preserve").says(line);
    }
}

/// A run without a style of its own.
pub fn plain(xml: &mut Xml, text: &str) {
    if !text.is_empty() {
        xml.tag("w:r").holds(|xml| words(xml, text));
    }
}

/// Runs, those that lead somewhere as links.
pub fn runs(xml: &mut Xml, runs: &[Run]) {
    for run in runs {
        let written = |xml: &mut Xml| {
            xml.tag("w:r").holds(|xml| {
                if run.bold || run.italic || run.link.is_some() {
                    xml.tag("w:rPr").holds(|xml| {
                        if run.link.is_some() {
                            xml.tag("w:rStyle").set("w:val", "Hyperlink").empty();
                        }
                        if run.bold {
                            xml.tag("w:b").empty();
                        }
                        if run.italic {
                            xml.tag("w:i").empty();
                        }
                    });
                }
                words(xml, &run.text);
            });
        };
        match &run.link {
            Some(mark) => xml.tag("w:hyperlink").set("w:anchor", mark).set("w:history", 1).holds(written),
            None => written(xml),
        }
    }
}

/// A field and the result that it shows.
pub fn field(xml: &mut Xml, instruction: &str, result: &str) {
    begin(xml, instruction, false);
    plain(xml, result);
    end(xml);
}

/// The beginning of a field; `stale` asks the program to work it out when the file is opened.
pub fn begin(xml: &mut Xml, instruction: &str, stale: bool) {
    xml.tag("w:r").holds(|xml| xml.tag("w:fldChar").set("w:fldCharType", "begin").maybe("w:dirty", stale.then_some("true")).empty());
    xml.tag("w:r").holds(|xml| xml.tag("w:instrText").set("xml:space", "preserve").says(&format!(" {instruction} ")));
    xml.tag("w:r").holds(|xml| xml.tag("w:fldChar").set("w:fldCharType", "separate").empty());
}

/// The end of a field.
pub fn end(xml: &mut Xml) {
    xml.tag("w:r").holds(|xml| xml.tag("w:fldChar").set("w:fldCharType", "end").empty());
}

/// The page of a mark, after a tab: not known yet.
pub fn page_mark(xml: &mut Xml, mark: &str) {
    xml.tag("w:r").holds(|xml| xml.tag("w:tab").empty());
    begin(xml, &format!(r"PAGEREF {mark} \h"), false);
    end(xml);
}

/// « Page x / y », with the numbers as fields.
pub fn page_of(xml: &mut Xml, numbers: &[Number]) {
    for number in numbers {
        match number {
            Number::Words(text) => plain(xml, text),
            Number::Page => field(xml, "PAGE", "1"),
            Number::Pages => field(xml, "NUMPAGES", "1"),
        }
    }
}

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const SVG: &str = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

impl<'a> Body<'a> {
    /// Marks what `inside` writes, so that links lead to it.
    pub fn bookmark(&mut self, xml: &mut Xml, mark: Option<&String>, inside: impl FnOnce(&mut Xml)) {
        let Some(mark) = mark else { return inside(xml) };
        self.marks += 1;
        xml.tag("w:bookmarkStart").set("w:id", self.marks).set("w:name", mark).empty();
        inside(xml);
        xml.tag("w:bookmarkEnd").set("w:id", self.marks).empty();
    }

    /// A picture in a run of its own: of a drawing vectors, with points for programs that read none.
    pub fn picture(&mut self, xml: &mut Xml, picture: &'a Picture) {
        self.pictures.push(&picture.bitmaps);
        let place = self.pictures.len();
        let emu = |points: f32| (points * 12_700.0).round() as i64;
        let (width, height) = (emu(picture.width), emu(picture.height));
        let name = format!("picture{place}");
        let vectors = picture.bitmaps.svg.is_some();
        xml.tag("w:r").holds(|xml| {
            xml.tag("w:drawing").holds(|xml| {
                xml.tag("wp:inline").set("distT", 0).set("distB", 0).set("distL", 0).set("distR", 0).holds(|xml| {
                    xml.tag("wp:extent").set("cx", width).set("cy", height).empty();
                    let described = xml.tag("wp:docPr").set("id", place).set("name", &name).set("descr", &picture.alt);
                    described.maybe("title", Some(&picture.title).filter(|title| !title.is_empty())).empty();
                    xml.tag("wp:cNvGraphicFramePr")
                        .holds(|xml| xml.tag("a:graphicFrameLocks").set("xmlns:a", DRAWING).set("noChangeAspect", 1).empty());
                    xml.tag("a:graphic").set("xmlns:a", DRAWING).holds(|xml| {
                        xml.tag("a:graphicData").set("uri", PICTURE).holds(|xml| graphic(xml, (place, vectors), &name, (width, height)));
                    });
                });
            });
        });
    }
}

fn graphic(xml: &mut Xml, (place, vectors): (usize, bool), name: &str, (width, height): (i64, i64)) {
    xml.tag("pic:pic").set("xmlns:pic", PICTURE).holds(|xml| {
        xml.tag("pic:nvPicPr").holds(|xml| {
            xml.tag("pic:cNvPr").set("id", place).set("name", name).empty();
            xml.tag("pic:cNvPicPr").empty();
        });
        xml.tag("pic:blipFill").holds(|xml| {
            let blip = xml.tag("a:blip").set("r:embed", format!("points{place}"));
            if !vectors {
                blip.empty();
            } else {
                blip.holds(|xml| {
                    xml.tag("a:extLst").holds(|xml| {
                        xml.tag("a:ext").set("uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}").holds(|xml| {
                            xml.tag("asvg:svgBlip").set("xmlns:asvg", SVG).set("r:embed", format!("svg{place}")).empty();
                        });
                    });
                });
            }
            xml.tag("a:stretch").holds(|xml| xml.tag("a:fillRect").empty());
        });
        xml.tag("pic:spPr").holds(|xml| {
            xml.tag("a:xfrm").holds(|xml| {
                xml.tag("a:off").set("x", 0).set("y", 0).empty();
                xml.tag("a:ext").set("cx", width).set("cy", height).empty();
            });
            xml.tag("a:prstGeom").set("prst", "rect").holds(|xml| xml.tag("a:avLst").empty());
        });
    });
}
