//! Tables, label and value pairs, key figures. Invariant: a head stands in the header rows, which repeat on every page.

use super::body::Body;
use super::inline::{runs, words};
use super::settle::Start;
use crate::flow::{Cell, Table};
use crate::look::PORTRAIT;
use crate::xml::Xml;
use report::content::Align;

impl<'a> Body<'a> {
    /// A table, under its caption.
    pub fn table(&mut self, xml: &mut Xml, table: &'a Table) {
        if table.caption.is_empty() {
            self.apart(xml);
        } else {
            self.para(xml, "Caption", |_, xml| words(xml, &table.caption));
        }
        let widths: Vec<f32> = table.columns.iter().map(|column| column.width).collect();
        self.grid(xml, &widths, |body, xml| {
            xml.tag("table:table-header-rows").holds(|xml| {
                row(xml, |xml| {
                    for column in &table.columns {
                        cell(xml, "Head", |xml| {
                            let style = aligned("Table_20_Heading", column.align);
                            xml.tag("text:p").set("text:style-name", style).holds(|xml| words(xml, &column.title));
                        });
                    }
                });
            });
            for line in &table.rows {
                row(xml, |xml| {
                    for (own, column) in line.cells.iter().zip(&table.columns) {
                        let (kind, style) = if line.total { ("Total", "Table_20_Total") } else { ("Plain", "Table_20_Contents") };
                        cell(xml, kind, |xml| body.content(xml, own, aligned(style, column.align)));
                    }
                });
            }
        });
    }

    /// What a cell holds: its words, and its drawing below them.
    fn content(&mut self, xml: &mut Xml, cell: &'a Cell, style: &str) {
        if !cell.runs.is_empty() || cell.picture.is_none() {
            xml.tag("text:p").set("text:style-name", style).holds(|xml| runs(xml, &cell.runs));
        }
        if let Some(picture) = &cell.picture {
            xml.tag("text:p").set("text:style-name", style).holds(|xml| self.picture(xml, picture));
        }
    }

    /// Label and value, a row each.
    pub fn pairs(&mut self, xml: &mut Xml, pairs: &'a [(String, Cell)]) {
        self.facts(xml, pairs, |body, xml, value| body.content(xml, value, "Value"));
    }

    /// The same for bare texts.
    pub fn texts(&mut self, xml: &mut Xml, pairs: &'a [(String, String)]) {
        self.facts(xml, pairs, |_, xml, value| xml.tag("text:p").set("text:style-name", "Value").holds(|xml| words(xml, value)));
    }

    fn facts<T>(&mut self, xml: &mut Xml, pairs: &'a [(String, T)], mut told: impl FnMut(&mut Self, &mut Xml, &'a T)) {
        if pairs.is_empty() {
            return;
        }
        self.apart(xml);
        self.grid(xml, &[PORTRAIT.body() * 0.32, PORTRAIT.body() * 0.68], |body, xml| {
            for (key, value) in pairs {
                row(xml, |xml| {
                    cell(xml, "Fact", |xml| xml.tag("text:p").set("text:style-name", "Key").holds(|xml| words(xml, key)));
                    cell(xml, "Fact", |xml| told(body, xml, value));
                });
            }
        });
    }

    /// Key figures, side by side: each is its value, then what it counts.
    pub fn figures(&mut self, xml: &mut Xml, figures: &[(String, String)]) {
        for line in figures.chunks(5) {
            self.apart(xml);
            self.grid(xml, &vec![PORTRAIT.body() / line.len() as f32; line.len()], |_, xml| {
                row(xml, |xml| {
                    for (value, label) in line {
                        cell(xml, "Fact", |xml| {
                            xml.tag("text:p").set("text:style-name", "Key_20_Figure").holds(|xml| words(xml, value));
                            xml.tag("text:p").set("text:style-name", "Key_20_Figure_20_Label").holds(|xml| words(xml, label));
                        });
                    }
                });
            });
        }
    }

    fn grid(&mut self, xml: &mut Xml, widths: &[f32], rows: impl FnOnce(&mut Self, &mut Xml)) {
        self.tables += 1;
        let style = self.settled.table(widths.iter().sum());
        xml.tag("table:table").set("table:name", format!("Table{}", self.tables)).set("table:style-name", style).holds(|xml| {
            for width in widths {
                xml.tag("table:table-column").set("table:style-name", self.settled.column(*width)).empty();
            }
            rows(self, xml);
        });
        self.start = Some(Start::Under);
    }
}

fn row(xml: &mut Xml, cells: impl FnOnce(&mut Xml)) {
    xml.tag("table:table-row").set("table:style-name", "Row").holds(cells);
}

fn cell(xml: &mut Xml, style: &str, inside: impl FnOnce(&mut Xml)) {
    xml.tag("table:table-cell").set("table:style-name", style).set("office:value-type", "string").holds(inside);
}

/// A style of tables, or the one beside it for numbers or for what is centred.
fn aligned(style: &'static str, align: Align) -> &'static str {
    match (style, align) {
        ("Table_20_Heading", Align::Right) => "Table_20_Heading_20_Number",
        ("Table_20_Heading", Align::Center) => "Table_20_Heading_20_Center",
        ("Table_20_Total", Align::Right) => "Table_20_Total_20_Number",
        ("Table_20_Total", Align::Center) => "Table_20_Total_20_Center",
        (_, Align::Right) => "Table_20_Contents_20_Number",
        (_, Align::Center) => "Table_20_Contents_20_Center",
        (style, Align::Left) => style,
    }
}
