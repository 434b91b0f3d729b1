//! Tables as a workbook of Excel: a sheet a table, its head in sight, filters, real numbers and days, lists to choose from, and
//! the sums of amounts as formulas under the lines.

use super::grid::{Cell, Column, Grid, Shape};
use super::lists::Lists;
use super::{MARK, Mark, Tables, Unwritten};
use crate::sheet::{DAY, LONGEST_TEXT, MONEY, Names, SHARE, decimal, excel, head, reference, text};
use rust_xlsxwriter::{DataValidation, DocProperties, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet};
use words::Words;

/// The bytes of the workbook, and how many texts were cut to what a cell takes.
pub fn write(tables: &Tables, words: &Words) -> Result<(Vec<u8>, usize), Unwritten> {
    let grids = Grid::all(tables, words);
    let lists = Lists::of(&grids, words);
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(&tables.title).set_creation_datetime(&excel(tables.day)?));
    let mut names = Names::default();
    let name_of_mark = names.name(MARK, MARK);
    let name_of_lists = names.name(&words.text("export-lists"), "lists");
    let mut shortened = 0;
    for grid in &grids {
        let page = book.add_worksheet();
        page.set_name(names.name(&grid.title, "0"))?;
        shortened += sheet(page, grid, &lists, &name_of_lists, words)?;
    }
    if !lists.lists.is_empty() {
        of_lists(book.add_worksheet().set_name(&name_of_lists)?.set_hidden(true), &lists)?;
    }
    if let Some(mark) = &tables.mark {
        of_mark(book.add_worksheet().set_name(&name_of_mark)?.set_very_hidden(true), mark)?;
    }
    Ok((book.save_to_buffer()?, shortened))
}

/// The sheet that nobody sees.
pub(super) fn of_mark(page: &mut Worksheet, mark: &Mark) -> Result<(), Unwritten> {
    for (row, (key, value)) in (0_u32..).zip(mark.lines_in(super::Format::Xlsx)) {
        page.write_string(row, 0, key)?.write_string(row, 1, value)?;
    }
    Ok(())
}

fn sheet(page: &mut Worksheet, grid: &Grid<'_>, lists: &Lists, name_of_lists: &str, words: &Words) -> Result<usize, Unwritten> {
    let last = u32::try_from(grid.len()).unwrap_or(u32::MAX - 2);
    let mut formats = Vec::with_capacity(grid.columns.len());
    for (place, column) in (0_u16..).zip(&grid.columns) {
        page.write_string_with_format(0, place, &column.head, &head())?;
        page.set_column_width(place, f64::from(column.shape.width()))?;
        if column.shape.is_hidden() {
            page.set_column_hidden(place)?;
        }
        if let Some(at) = lists.place(column.shape).filter(|_| last > 0) {
            page.add_data_validation(1, place, last, place, &chosen(lists, at, name_of_lists))?;
        }
        formats.push(format(column));
    }
    page.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_footer(format!("&R{}", words.text_with("statement-page", &[("page", "&P".into()), ("pages", "&N".into())])));
    let mut shortened = 0;
    for (at, row) in (1..).zip(grid.rows()) {
        for ((place, cell), format) in (0..).zip(&row).zip(&formats) {
            shortened += usize::from(matches!(cell, Cell::Text(told) if told.chars().nth(LONGEST_TEXT).is_some()));
            put(page, (at, place), cell, format)?;
        }
    }
    if last > 0 {
        page.autofilter(0, 0, last, u16::try_from(grid.columns.len() - 1).unwrap_or(u16::MAX))?;
    }
    if let Some(totals) = grid.totals() {
        sums(page, grid, &totals, last, &formats, words)?;
    }
    Ok(shortened)
}

/// Under the lines: the sum of those that are in sight, and ours of them all as the result that is stored.
fn sums(page: &mut Worksheet, grid: &Grid<'_>, totals: &[Option<i64>], last: u32, formats: &[Format], words: &Words) -> Result<(), Unwritten> {
    let under = |format: &Format| format.clone().set_bold().set_border_top(FormatBorder::Thin);
    for (place, (total, format)) in totals.iter().zip(formats).enumerate() {
        let Some(total) = total else { continue };
        let range = (reference(place, 1), reference(place, last));
        let formula = Formula::new(format!("=SUBTOTAL(109,{}:{})", range.0, range.1)).set_result(decimal(*total, 100));
        page.write_formula_with_format(last + 1, u16::try_from(place).unwrap_or(u16::MAX), formula, &under(format))?;
    }
    let first = grid.first();
    if totals[first].is_none() {
        page.write_string_with_format(last + 1, u16::try_from(first).unwrap_or(0), words.text("export-total"), &under(&Format::new()))?;
    }
    Ok(())
}

pub(super) fn put(page: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, format: &Format) -> Result<(), Unwritten> {
    let number = match cell {
        Cell::Blank => return Ok(()),
        Cell::Text(told) => return Ok(text(page, row, column, told, format)?),
        Cell::Day(day) => {
            page.write_datetime_with_format(row, column, excel(*day)?, format)?;
            return Ok(());
        }
        Cell::Money(hundredths) | Cell::Hundredths(hundredths) => *hundredths as f64 / 100.0,
        Cell::Share(points) => *points as f64 / 10_000.0,
        Cell::Percent(percent) => *percent as f64 / 100.0,
        Cell::Whole(whole) => *whole as f64,
        Cell::Quantity(quantity) => *quantity,
    };
    page.write_number_with_format(row, column, number, format)?;
    Ok(())
}

pub(super) fn format(column: &Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match column.shape {
        Shape::Money => format.set_num_format(MONEY),
        Shape::Hundredths => format.set_num_format("#,##0.00"),
        Shape::Share => format.set_num_format(SHARE),
        Shape::Percent => format.set_num_format(r"0\ %"),
        Shape::Day => format.set_num_format(DAY).set_align(FormatAlign::Left),
        Shape::Year => format.set_num_format("0").set_align(FormatAlign::Left),
        Shape::Count => format.set_num_format("#,##0"),
        Shape::Prose => format.set_text_wrap(),
        Shape::Quantity | Shape::Key | Shape::Line | Shape::Listed(_) | Shape::Flag => format,
    }
}

/// The labels of a list, on the hidden sheet: a list within the rule itself could be of 255 characters, without a comma.
pub(super) fn chosen(lists: &Lists, at: usize, sheet: &str) -> DataValidation {
    let column = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(at).unwrap_or(u16::MAX));
    DataValidation::new().allow_list_formula(Formula::new(format!("='{sheet}'!${column}$2:${column}${}", lists.lists[at].1.len() + 1)))
}

pub(super) fn of_lists(page: &mut Worksheet, lists: &Lists) -> Result<(), Unwritten> {
    for (place, (name, labels)) in (0_u16..).zip(&lists.lists) {
        page.write_string(0, place, *name)?;
        for (row, label) in (1_u32..).zip(labels) {
            page.write_string(row, place, label)?;
        }
    }
    Ok(())
}
