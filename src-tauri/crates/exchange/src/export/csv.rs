//! Tables as files of values: `;` between cells, UTF-8 with a mark in front, CRLF at the end of lines (RFC 4180, and what Excel
//! writes), decimal commas, days as `31/12/2017`, amounts in euros, shares in percents.
//!
//! Invariant: no cell begins as a formula does. A text that would has an apostrophe in front, and one that begins with an
//! apostrophe has one more: taking one off gives every text back.

use super::grid::{Cell, Grid};
use super::{BOM, Format, MARK, NamedFile, Tables, Unwritten};
use crate::sheet::{Names, decimal, is_like_a_formula};
use words::Words;

/// A file a table, named as people call its rows, and one that says where they come from.
pub fn write(tables: &Tables, words: &Words) -> Result<Vec<NamedFile>, Unwritten> {
    let mut names = Names::default();
    let of_mark = names.name(MARK, MARK);
    let mut files = Vec::with_capacity(tables.tables.len() + 1);
    for grid in Grid::all(tables, words) {
        files.push(NamedFile { name: format!("{}.csv", names.name(&grid.title, "0")), bytes: file(&grid, words)? });
    }
    if let Some(mark) = &tables.mark {
        let mut out = writer();
        for (key, value) in mark.lines_in(Format::Csv) {
            out.write_record([key, harmless(&value)])?;
        }
        files.push(NamedFile { name: format!("{of_mark}.csv"), bytes: written(out)? });
    }
    Ok(files)
}

fn writer() -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(BOM.as_bytes().to_vec())
}

fn written(out: csv::Writer<Vec<u8>>) -> Result<Vec<u8>, Unwritten> {
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
}

fn file(grid: &Grid<'_>, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let mut out = writer();
    out.write_record(grid.columns.iter().map(|column| column.head.as_str()))?;
    for row in grid.rows() {
        out.write_record(row.iter().map(|cell| told(cell, words)))?;
    }
    written(out)
}

fn told(cell: &Cell, words: &Words) -> String {
    let comma = |parts: i64, of: i64| decimal(parts, of).replace('.', ",");
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => words.day(*day),
        Cell::Money(hundredths) | Cell::Hundredths(hundredths) | Cell::Share(hundredths) => comma(*hundredths, 100),
        Cell::Percent(whole) | Cell::Whole(whole) => whole.to_string(),
        Cell::Quantity(quantity) => quantity.to_string().replace('.', ","),
    }
}

/// A text that no spreadsheet takes for a formula. Of a text of one tab nothing but our apostrophe is read back: one that is an apostrophe itself has two.
fn harmless(text: &str) -> String {
    if !text.starts_with('\'') && text.trim_matches(|c: char| c.is_control() || c.is_whitespace() || "\u{feff}\u{200b}".contains(c)) == "'" {
        return "''".to_owned();
    }
    if text.starts_with('\'') || is_like_a_formula(text) {
        return format!("'{text}");
    }
    // Blanks at the beginning are not read back: an apostrophe behind them would then be taken for ours.
    let own = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    if own.starts_with('\'') { format!("{}'{own}", &text[..text.len() - own.len()]) } else { text.to_owned() }
}
