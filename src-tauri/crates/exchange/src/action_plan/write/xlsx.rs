//! The template as a workbook of Excel. Invariant: the heads stand on line 2, from column A: the platform looks there.

use super::super::heads::KNOWN;
use super::{COLUMNS, Cell, FIRST, HEADS, Plan, head, kind, width};
use crate::export::Unwritten;
use crate::sheet::{DAY, excel, head as of_head, text};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Workbook};

/// The bytes of the workbook.
pub fn write(plan: &Plan<'_>, lines: &[Vec<Cell>]) -> Result<Vec<u8>, Unwritten> {
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(plan.title).set_creation_datetime(&excel(plan.day)?));
    let page = book.add_worksheet().set_name(KNOWN.written("template", "sheet", 0))?;
    let plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    text(page, 0, 0, plan.title, &Format::new().set_bold())?;
    for (place, (at, column)) in (0_u16..).zip(COLUMNS.into_iter().enumerate()) {
        page.write_string_with_format(HEADS - 1, place, head(at), &of_head())?;
        page.write_string_with_format(HEADS, place, kind(column), &Format::new().set_italic().set_text_wrap())?;
        page.set_column_width(place, f64::from(width(column)))?;
    }
    page.set_freeze_panes(FIRST - 1, 4)?;
    for (row, cells) in (FIRST - 1..).zip(lines) {
        for (place, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Blank => {}
                Cell::Text(told) => text(page, row, place, told, &plain)?,
                Cell::Euros(euros) => {
                    page.write_number_with_format(row, place, *euros as f64, &plain.clone().set_num_format("#,##0"))?;
                }
                Cell::Day(day) => {
                    page.write_datetime_with_format(row, place, excel(*day)?, &plain.clone().set_num_format(DAY).set_align(FormatAlign::Left))?;
                }
            }
        }
    }
    Ok(book.save_to_buffer()?)
}
