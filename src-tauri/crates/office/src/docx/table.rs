//! Tables, label and value pairs, key figures. Invariant: a head is marked as one, and repeated on every page.

use super::body::Body;
use super::inline::{plain, runs};
use super::twips;
use crate::flow::{Cell, Row, Table};
use crate::look::{PORTRAIT, RULE, TINT};
use crate::xml::Xml;
use report::content::Align;

/// What a table is for those who read it by ear or from Word's panes.
#[derive(Clone, Copy, Default)]
struct Kind<'t> {
    style: &'t str,
    heads: bool,
    row_heads: bool,
    title: &'t str,
}

impl<'a> Body<'a> {
    /// A table, under its caption.
    pub fn table(&mut self, xml: &mut Xml, table: &'a Table) {
        if table.caption.is_empty() {
            self.apart(xml);
        } else {
            self.para(xml, "Caption", |_, xml| plain(xml, &table.caption));
        }
        let widths: Vec<f32> = table.columns.iter().map(|column| column.width).collect();
        let kind = Kind { style: "ReportTable", heads: true, row_heads: table.row_headers, title: &table.caption };
        grid(xml, kind, &widths, |xml| {
            xml.tag("w:tr").holds(|xml| {
                xml.tag("w:trPr").holds(|xml| {
                    xml.tag("w:cantSplit").empty();
                    xml.tag("w:tblHeader").empty();
                });
                for column in &table.columns {
                    cell(xml, column.width, Some(TINT), false, |xml| {
                        paragraph(xml, "TableHeader", column.align, false, |xml| plain(xml, &column.title))
                    });
                }
            });
            for (place, row) in table.rows.iter().enumerate() {
                // A total never starts a page alone: the row above stays with it.
                let kept = table.rows.get(place + 1).is_some_and(|next| next.total);
                self.row(xml, table, row, kept);
            }
        });
        self.under_table = true;
    }

    fn row(&mut self, xml: &mut Xml, table: &'a Table, row: &'a Row, kept: bool) {
        xml.tag("w:tr").holds(|xml| {
            xml.tag("w:trPr").holds(|xml| xml.tag("w:cantSplit").empty());
            for (own, column) in row.cells.iter().zip(&table.columns) {
                let style = match (row.total, column.align) {
                    (true, _) => "TableTotal",
                    (false, Align::Right) => "TableNumber",
                    (false, _) => "TableText",
                };
                cell(xml, column.width, None, row.total, |xml| self.content(xml, own, style, column.align, kept));
            }
        });
    }

    /// What a cell holds: its words, and its drawing below them.
    fn content(&mut self, xml: &mut Xml, cell: &'a Cell, style: &str, align: Align, kept: bool) {
        if !cell.runs.is_empty() || cell.picture.is_none() {
            paragraph(xml, style, align, kept, |xml| runs(xml, &cell.runs));
        }
        if let Some(picture) = &cell.picture {
            paragraph(xml, style, align, kept, |xml| self.picture(xml, picture));
        }
    }

    /// Label and value, a row each: the labels are the rows' heads.
    pub fn pairs(&mut self, xml: &mut Xml, pairs: &'a [(String, Cell)]) {
        let keys = pairs.iter().map(|(key, _)| key);
        self.facts(xml, keys, |body, xml, place| body.content(xml, &pairs[place].1, "Value", Align::Left, false));
    }

    /// The same for bare texts.
    pub fn texts(&mut self, xml: &mut Xml, pairs: &'a [(String, String)]) {
        let keys = pairs.iter().map(|(key, _)| key);
        self.facts(xml, keys, |_, xml, place| paragraph(xml, "Value", Align::Left, false, |xml| plain(xml, &pairs[place].1)));
    }

    fn facts(&mut self, xml: &mut Xml, keys: impl ExactSizeIterator<Item = &'a String>, mut value: impl FnMut(&mut Self, &mut Xml, usize)) {
        if keys.len() == 0 {
            return;
        }
        self.apart(xml);
        let widths = [PORTRAIT.body() * 0.32, PORTRAIT.body() * 0.68];
        grid(xml, Kind { style: "PlainTable", row_heads: true, ..Kind::default() }, &widths, |xml| {
            for (place, key) in keys.enumerate() {
                xml.tag("w:tr").holds(|xml| {
                    xml.tag("w:trPr").holds(|xml| xml.tag("w:cantSplit").empty());
                    cell(xml, widths[0], None, false, |xml| paragraph(xml, "Key", Align::Left, false, |xml| plain(xml, key)));
                    cell(xml, widths[1], None, false, |xml| value(self, xml, place));
                });
            }
        });
        self.under_table = true;
    }

    /// Key figures, side by side: each is its value, then what it counts.
    pub fn figures(&mut self, xml: &mut Xml, figures: &[(String, String)]) {
        for line in figures.chunks(5) {
            self.apart(xml);
            let width = PORTRAIT.body() / line.len() as f32;
            grid(xml, Kind { style: "PlainTable", ..Kind::default() }, &vec![width; line.len()], |xml| {
                xml.tag("w:tr").holds(|xml| {
                    xml.tag("w:trPr").holds(|xml| xml.tag("w:cantSplit").empty());
                    for (value, label) in line {
                        cell(xml, width, None, false, |xml| {
                            paragraph(xml, "KeyFigure", Align::Left, false, |xml| plain(xml, value));
                            paragraph(xml, "KeyFigureLabel", Align::Left, false, |xml| plain(xml, label));
                        });
                    }
                });
            });
            self.under_table = true;
        }
    }
}

fn grid(xml: &mut Xml, kind: Kind<'_>, widths: &[f32], rows: impl FnOnce(&mut Xml)) {
    xml.tag("w:tbl").holds(|xml| {
        xml.tag("w:tblPr").holds(|xml| {
            xml.tag("w:tblStyle").set("w:val", kind.style).empty();
            xml.tag("w:tblW").set("w:w", widths.iter().map(|width| twips(*width)).sum::<i64>()).set("w:type", "dxa").empty();
            xml.tag("w:tblLayout").set("w:type", "fixed").empty();
            let flag = u8::from;
            let look = xml.tag("w:tblLook").set("w:firstRow", flag(kind.heads)).set("w:lastRow", 0).set("w:firstColumn", flag(kind.row_heads));
            look.set("w:lastColumn", 0).set("w:noHBand", 1).set("w:noVBand", 1).empty();
            if !kind.title.is_empty() {
                xml.tag("w:tblCaption").set("w:val", kind.title).empty();
            }
        });
        xml.tag("w:tblGrid").holds(|xml| widths.iter().for_each(|width| xml.tag("w:gridCol").set("w:w", twips(*width)).empty()));
        rows(xml);
    });
}

fn cell(xml: &mut Xml, width: f32, fill: Option<&str>, total: bool, inside: impl FnOnce(&mut Xml)) {
    xml.tag("w:tc").holds(|xml| {
        xml.tag("w:tcPr").holds(|xml| {
            xml.tag("w:tcW").set("w:w", twips(width)).set("w:type", "dxa").empty();
            if total {
                xml.tag("w:tcBorders")
                    .holds(|xml| xml.tag("w:top").set("w:val", "single").set("w:sz", 8).set("w:space", 0).set("w:color", RULE).empty());
            }
            if let Some(fill) = fill {
                xml.tag("w:shd").set("w:val", "clear").set("w:color", "auto").set("w:fill", fill).empty();
                xml.tag("w:vAlign").set("w:val", "bottom").empty();
            }
        });
        inside(xml);
    });
}

/// A paragraph of a cell.
fn paragraph(xml: &mut Xml, style: &str, align: Align, kept: bool, inside: impl FnOnce(&mut Xml)) {
    xml.tag("w:p").holds(|xml| {
        xml.tag("w:pPr").holds(|xml| {
            xml.tag("w:pStyle").set("w:val", style).empty();
            if kept {
                xml.tag("w:keepNext").empty();
            }
            match align {
                Align::Left => {}
                Align::Right => xml.tag("w:jc").set("w:val", "right").empty(),
                Align::Center => xml.tag("w:jc").set("w:val", "center").empty(),
            }
        });
        inside(xml);
    });
}
