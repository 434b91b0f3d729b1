//! Tables as files of values: `;` between cells, UTF-8 with a mark in front, CRLF at the end of lines (RFC 4180, and what Excel
//! writes), decimal commas, days as `31/12/2017`, amounts in euros, shares in percents.
//!
//! Invariant: no cell begins as a formula does. A text that would has an apostrophe in front, and one that begins with an
//! apostrophe has one more: taking one off gives every text back.

use super::grid::{Cell, Grid};
use super::{MARK, NamedFile, Tables, Unwritten};
use crate::sheet::{Names, decimal, is_like_a_formula};
use words::Words;

/// A file a table, named as people call its rows.
pub fn write(tables: &Tables, words: &Words) -> Result<Vec<NamedFile>, Unwritten> {
    let mut names = Names::default();
    Grid::all(tables, words)
        .iter()
        .map(|grid| Ok(NamedFile { name: format!("{}.csv", names.name(&grid.title, "0")), bytes: file(grid, words)? }))
        .collect()
}

fn file(grid: &Grid<'_>, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let mut out = csv::WriterBuilder::new().delimiter(b';').terminator(csv::Terminator::CRLF).from_writer(MARK.as_bytes().to_vec());
    out.write_record(grid.columns.iter().map(|column| column.head.as_str()))?;
    for row in grid.rows() {
        out.write_record(row.iter().map(|cell| told(cell, words)))?;
    }
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
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

/// A text that no spreadsheet takes for a formula.
fn harmless(text: &str) -> String {
    if text.starts_with('\'') || is_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}
