//! The template as a workbook of LibreOffice: what the workbook of Excel says, with the parts of the exports of tables.

use super::super::heads::KNOWN;
use super::{COLUMNS, Cell, Plan, head, kind, width};
use crate::export::Unwritten;
use crate::export::ods::{self, body, styles};
use crate::xml::Xml;
use words::Words;

/// The bytes of the workbook.
pub fn write(plan: &Plan<'_>, lines: &[Vec<Cell>], words: &Words) -> Result<Vec<u8>, Unwritten> {
    let name = KNOWN.written("template", "sheet", 0);
    let mut xml = Xml::file();
    ods::named(xml.tag("office:document-content")).holds(|xml| {
        xml.tag("office:automatic-styles").holds(styles::named_by_cells);
        xml.tag("office:body").holds(|xml| xml.tag("office:spreadsheet").holds(|xml| sheet(xml, name, plan, lines)));
    });
    ods::package(plan.title, &[name.to_owned()], &xml.done(), words)
}

fn sheet(xml: &mut Xml, name: &str, plan: &Plan<'_>, lines: &[Vec<Cell>]) {
    xml.tag("table:table").set("table:name", name).set("table:style-name", styles::SHOWN).holds(|xml| {
        for column in COLUMNS {
            xml.tag("table:table-column").set("table:style-name", format!("width-{}", width(column))).empty();
        }
        xml.tag("table:table-row").holds(|xml| body::words(xml.tag("table:table-cell"), plan.title));
        xml.tag("table:table-row").holds(|xml| {
            for at in 0..COLUMNS.len() {
                body::words(xml.tag("table:table-cell").set("table:style-name", styles::HEAD), head(at));
            }
        });
        xml.tag("table:table-row").holds(|xml| {
            for column in COLUMNS {
                body::words(xml.tag("table:table-cell").set("table:style-name", "prose"), kind(column));
            }
        });
        for cells in lines {
            xml.tag("table:table-row").holds(|xml| cells.iter().for_each(|cell| put(xml, cell)));
        }
    });
}

fn put(xml: &mut Xml, cell: &Cell) {
    let tag = xml.tag("table:table-cell");
    match cell {
        Cell::Blank => tag.empty(),
        Cell::Text(told) => body::words(tag.set("table:style-name", "prose"), told),
        Cell::Euros(euros) => tag.set("table:style-name", "count").set("office:value-type", "float").set("office:value", euros).empty(),
        Cell::Day(day) => {
            tag.set("table:style-name", "day").set("office:value-type", "date").set("office:date-value", day.format("%Y-%m-%d")).empty();
        }
    }
}
