//! The text itself, piece by piece. Invariant: a paragraph stands between two tables, or they would become one.

use super::inline::{begin, end, page_mark, plain, runs};
use super::{MAIN, OFFICE, twips};
use crate::flow::{Cell, Entry, Flow, Heading, Piece, Stretch};
use crate::look::{Page, Set};
use crate::picture::Bitmaps;
use crate::xml::Xml;

/// What the writing keeps in mind.
pub struct Body<'a> {
    flow: &'a Flow,
    /// The pictures so far, in the order of their numbers.
    pub pictures: Vec<&'a Bitmaps>,
    /// Bookmarks so far.
    pub marks: usize,
    /// Whether the next paragraph starts a page.
    fresh: bool,
    /// Whether a table stands just above.
    pub under_table: bool,
}

/// The main part, and the pictures that it names by their places.
pub fn write(flow: &Flow) -> (Vec<u8>, Vec<&Bitmaps>) {
    let mut body = Body { flow, pictures: Vec::new(), marks: 0, fresh: false, under_table: false };
    let mut xml = Xml::file();
    let root = xml.tag("w:document").set("xmlns:w", MAIN).set("xmlns:r", OFFICE);
    root.set("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing").holds(|xml| {
        xml.tag("w:body").holds(|xml| {
            body.cover(xml);
            for (place, stretch) in flow.stretches.iter().enumerate() {
                body.stretch(xml, stretch, place + 1 == flow.stretches.len());
            }
            if flow.stretches.is_empty() {
                section(xml, false, true);
            }
        });
    });
    (xml.done(), body.pictures)
}

/// The page of what stands above; the cover has neither head nor foot.
fn section(xml: &mut Xml, landscape: bool, running: bool) {
    let page = Page::of(landscape);
    xml.tag("w:sectPr").holds(|xml| {
        if running {
            let place = if landscape { 2 } else { 1 };
            for kind in ["header", "footer"] {
                let tag = if kind == "header" { "w:headerReference" } else { "w:footerReference" };
                xml.tag(tag).set("w:type", "default").set("r:id", format!("{kind}{place}")).empty();
            }
        }
        xml.tag("w:type").set("w:val", "nextPage").empty();
        let size = xml.tag("w:pgSz").set("w:w", twips(page.width())).set("w:h", twips(page.height()));
        size.maybe("w:orient", landscape.then_some("landscape")).empty();
        let (side, edge) = (twips(page.side), twips(page.edge));
        let margins = xml.tag("w:pgMar").set("w:top", edge).set("w:right", side).set("w:bottom", edge).set("w:left", side);
        margins.set("w:header", 560).set("w:footer", 560).set("w:gutter", 0).empty();
    });
}

impl<'a> Body<'a> {
    /// A paragraph of a style.
    pub fn para(&mut self, xml: &mut Xml, style: &str, inside: impl FnOnce(&mut Self, &mut Xml)) {
        let (fresh, under) = (std::mem::take(&mut self.fresh), std::mem::take(&mut self.under_table));
        xml.tag("w:p").holds(|xml| {
            xml.tag("w:pPr").holds(|xml| {
                xml.tag("w:pStyle").set("w:val", style).empty();
                if fresh {
                    xml.tag("w:pageBreakBefore").empty();
                }
                if under && matches!(style, "BodyText" | "ListBullet" | "Picture") {
                    xml.tag("w:spacing").set("w:before", twips(8.0)).empty();
                }
            });
            inside(self, xml);
        });
    }

    /// A paragraph of nothing but its height, between two tables or at the end of a stretch.
    pub fn gap(&mut self, xml: &mut Xml, height: f32, last: impl FnOnce(&mut Xml)) {
        let fresh = std::mem::take(&mut self.fresh);
        self.under_table = false;
        xml.tag("w:p").holds(|xml| {
            xml.tag("w:pPr").holds(|xml| {
                if fresh {
                    xml.tag("w:pageBreakBefore").empty();
                }
                xml.tag("w:spacing").set("w:before", 0).set("w:after", 0).set("w:line", twips(height)).set("w:lineRule", "exact").empty();
                xml.tag("w:rPr").holds(|xml| xml.tag("w:sz").set("w:val", 2).empty());
                last(xml);
            });
        });
    }

    /// Makes sure that what comes is not stuck to a table.
    pub fn apart(&mut self, xml: &mut Xml) {
        if self.under_table || self.fresh {
            self.gap(xml, 6.0, |_| {});
        }
    }

    fn cover(&mut self, xml: &mut Xml) {
        let Some(cover) = &self.flow.cover else { return };
        if !self.flow.logos.is_empty() {
            self.para(xml, "Picture", |body, xml| {
                for logo in &body.flow.logos {
                    body.logo(xml, logo);
                }
            });
        }
        let lines =
            [("CoverOrganisation", &cover.organisation), ("CoverKind", &cover.eyebrow), ("Title", &cover.title), ("Subtitle", &cover.subtitle)];
        for (style, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
            self.para(xml, style, |_, xml| plain(xml, text));
        }
        self.texts(xml, &cover.facts);
        if !cover.contacts.is_empty() {
            self.para(xml, "Caption", |_, xml| plain(xml, &cover.contacts_title));
            self.texts(xml, &cover.contacts);
        }
        self.gap(xml, 1.0, |xml| section(xml, false, false));
    }

    /// A logo, or the words that stand for it, and room before the next.
    fn logo(&mut self, xml: &mut Xml, logo: &'a Cell) {
        match &logo.picture {
            Some(picture) => self.picture(xml, picture),
            None => runs(xml, &logo.runs),
        }
        plain(xml, "\u{2003}");
    }

    fn stretch(&mut self, xml: &mut Xml, stretch: &'a Stretch, last: bool) {
        for piece in &stretch.pieces {
            self.piece(xml, piece);
        }
        if !last {
            self.gap(xml, 1.0, |xml| section(xml, stretch.landscape, true));
        } else {
            if self.under_table {
                self.gap(xml, 1.0, |_| {});
            }
            section(xml, stretch.landscape, true);
        }
    }

    fn piece(&mut self, xml: &mut Xml, piece: &'a Piece) {
        match piece {
            Piece::Heading(heading) => self.heading(xml, heading),
            Piece::Para(own) => self.para(xml, "BodyText", |_, xml| runs(xml, own)),
            Piece::List(items) => items.iter().for_each(|item| self.para(xml, "ListBullet", |_, xml| runs(xml, item))),
            Piece::Pairs(pairs) => self.pairs(xml, pairs),
            Piece::Figures(figures) => self.figures(xml, figures),
            Piece::Table(table) => self.table(xml, table),
            Piece::Picture(picture) => {
                if !picture.title.is_empty() {
                    self.para(xml, "Caption", |_, xml| plain(xml, &picture.title));
                }
                self.para(xml, "Picture", |body, xml| body.picture(xml, picture));
            }
            Piece::Contents => self.contents(xml),
            Piece::Break => self.fresh = true,
            Piece::Space(height) => self.gap(xml, *height, |_| {}),
        }
    }

    fn heading(&mut self, xml: &mut Xml, heading: &Heading) {
        let style = match (heading.level, heading.listed) {
            (1, true) => "Heading1",
            (1, false) => "Heading1Unlisted",
            (2, true) => "Heading2",
            (2, false) => "Heading2Unlisted",
            _ => "Heading3",
        };
        self.para(xml, style, |body, xml| body.bookmark(xml, heading.mark.as_ref(), |xml| plain(xml, &heading.text)));
    }

    /// The contents: a field that holds its lines already. Page numbers are known to the program that lays the pages out:
    /// the field says that it is stale, and shows none until then.
    fn contents(&mut self, xml: &mut Xml) {
        let entries: &'a [Entry] = &self.flow.entries;
        for (place, entry) in entries.iter().enumerate() {
            let style = if entry.level == 1 { "TOC1" } else { "TOC2" };
            self.para(xml, style, |_, xml| {
                if place == 0 {
                    begin(xml, r#"TOC \o "1-2" \h \z"#, true);
                }
                xml.tag("w:hyperlink").set("w:anchor", &entry.mark).set("w:history", 1).holds(|xml| {
                    plain(xml, &entry.text);
                    page_mark(xml, &entry.mark);
                });
                if place + 1 == entries.len() {
                    end(xml);
                }
            });
        }
    }
}

/// Direct settings of a style.
pub fn run_settings(xml: &mut Xml, set: &Set) {
    xml.tag("w:rPr").holds(|xml| {
        if set.bold {
            xml.tag("w:b").empty();
        }
        xml.tag("w:color").set("w:val", set.color).empty();
        xml.tag("w:sz").set("w:val", (set.size * 2.0).round()).empty();
        xml.tag("w:szCs").set("w:val", (set.size * 2.0).round()).empty();
    });
}
