//! Where pages begin. Invariant: what starts a page is a style of its own, so that a person who changes the first keeps it.

use super::{named, points};
use crate::xml::Xml;
use std::collections::{BTreeMap, BTreeSet};

/// How the next paragraph begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Start {
    /// On a new page like the one before.
    Page,
    /// On a new page of this kind.
    Of(&'static str),
    /// A little below the table above.
    Under,
}

/// The styles that the text needs beside the named ones.
#[derive(Default)]
pub struct Settled {
    paragraphs: BTreeSet<(&'static str, Start)>,
    /// Widths in hundredths of a point, and the number of each.
    columns: BTreeMap<i64, usize>,
    tables: BTreeMap<i64, usize>,
}

fn hundredths(width: f32) -> i64 {
    (width * 100.0).round() as i64
}

impl Settled {
    /// The name of a style that begins so.
    pub fn paragraph(&mut self, style: &'static str, start: Option<Start>) -> String {
        let Some(start) = start else { return style.to_owned() };
        self.paragraphs.insert((style, start));
        name(style, start)
    }

    /// The name of a column's style.
    pub fn column(&mut self, width: f32) -> String {
        let next = self.columns.len() + 1;
        format!("Column{}", self.columns.entry(hundredths(width)).or_insert(next))
    }

    /// The name of a table's style.
    pub fn table(&mut self, width: f32) -> String {
        let next = self.tables.len() + 1;
        format!("Table{}", self.tables.entry(hundredths(width)).or_insert(next))
    }

    /// Writes the styles.
    pub fn write(&self, xml: &mut Xml) {
        xml.tag("office:automatic-styles").holds(|xml| {
            for (style, start) in &self.paragraphs {
                let own = xml.tag("style:style").set("style:name", name(style, *start)).set("style:family", "paragraph");
                let own = own.set("style:parent-style-name", style);
                let master = if let Start::Of(master) = start { Some(master) } else { None };
                own.maybe("style:master-page-name", master).holds(|xml| {
                    let settings = xml.tag("style:paragraph-properties");
                    match start {
                        Start::Page => settings.set("fo:break-before", "page").empty(),
                        Start::Of(_) => settings.set("style:page-number", "auto").empty(),
                        Start::Under => settings.set("fo:margin-top", points(8.0)).empty(),
                    }
                });
            }
            let width = |width: &i64| points(*width as f32 / 100.0);
            for (own, number) in &self.columns {
                let style = xml.tag("style:style").set("style:name", format!("Column{number}")).set("style:family", "table-column");
                style.holds(|xml| xml.tag("style:table-column-properties").set("style:column-width", width(own)).empty());
            }
            for (own, number) in &self.tables {
                let style = xml.tag("style:style").set("style:name", format!("Table{number}")).set("style:family", "table");
                style.holds(|xml| {
                    let settings = xml.tag("style:table-properties").set("style:width", width(own)).set("table:align", "left");
                    settings.set("table:border-model", "collapsing").set("fo:margin-left", "0pt").empty();
                });
            }
            cells(xml);
        });
    }

    /// The whole text: its styles, then what was written with them.
    pub fn around(&self, body: Xml) -> Vec<u8> {
        let mut xml = Xml::file();
        named(xml.tag("office:document-content")).holds(|xml| {
            self.write(xml);
            xml.tag("office:body").holds(|xml| xml.tag("office:text").holds(|xml| xml.splice(body)));
        });
        xml.done()
    }
}

fn name(style: &str, start: Start) -> String {
    match start {
        Start::Page => format!("{style}_20_page"),
        Start::Of(master) => format!("{style}_20_{master}"),
        Start::Under => format!("{style}_20_under"),
    }
}

/// Rows that stay whole, and the four kinds of cells.
fn cells(xml: &mut Xml) {
    use crate::look::{RULE, TINT};
    let row = xml.tag("style:style").set("style:name", "Row").set("style:family", "table-row");
    row.holds(|xml| xml.tag("style:table-row-properties").set("fo:keep-together", "always").empty());
    let line = |width: f32| format!("{width}pt solid #{RULE}");
    for (name, top, bottom, fill) in [("Head", 0.5, 0.5, true), ("Plain", 0.5, 0.5, false), ("Total", 1.0, 0.5, false), ("Fact", 0.0, 0.0, false)] {
        xml.tag("style:style").set("style:name", name).set("style:family", "table-cell").holds(|xml| {
            let side = |width: f32| if width > 0.0 { line(width) } else { "none".to_owned() };
            let settings = xml.tag("style:table-cell-properties").set("fo:padding-left", "4pt").set("fo:padding-right", "4pt");
            let settings = settings.set("fo:padding-top", "0pt").set("fo:padding-bottom", "0pt").set("fo:border-left", "none");
            let settings = settings.set("fo:border-right", "none").set("fo:border-top", side(top)).set("fo:border-bottom", side(bottom));
            let settings = settings.maybe("fo:background-color", fill.then(|| format!("#{TINT}")));
            settings.maybe("style:vertical-align", fill.then_some("bottom")).empty();
        });
    }
}
