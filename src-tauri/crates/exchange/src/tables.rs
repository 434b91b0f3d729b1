//! Tables that this program wrote, read back: a workbook, files of values, a text of values; changed since by people.
//!
//! Invariant: pure, and nothing stops at its first fault. A table is known by its column `id` and its heads, wherever they stand; what a
//! cell says is compared with what the export would have written there, so that nothing that a format loses looks like a change.

mod cells;
mod filled;
mod finding;
mod heads;
mod json;
pub(crate) mod list;
mod value;

use crate::book::{Book, Cell};
use crate::export::grid;
use crate::export::{MARK, Mark};
use domain::{Id, Noun, Value};
use std::borrow::Borrow;
use words::Words;

pub use crate::export::grid::Part;
pub use cells::{Cells, Kept, nearest, shown};
pub use filled::Filled;
pub use finding::{Finding, Problem};
pub use json::{NotTables, of_json};
pub use value::{Beside, Named, Names, Said, told};

/// Tables that came back.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Where they come from, when they still say so.
    pub mark: Option<Mark>,
    /// Who filled them, when they were made to be filled.
    pub filled: Option<Filled>,
    /// The tables, in the order of the file.
    pub tables: Vec<Found>,
    /// What was found before any value is looked at.
    pub findings: Vec<Finding>,
}

/// A table.
#[derive(Clone, Debug)]
pub struct Found {
    /// What its rows are; nothing of a table that is not known.
    pub noun: Option<Noun>,
    /// What its sheet or file is called.
    pub name: String,
    /// Its columns that are known.
    pub columns: Vec<Column>,
    /// Its rows that hold something, without totals.
    pub rows: Vec<Line>,
}

/// A column of a table.
#[derive(Clone, Debug)]
pub struct Column {
    /// Its place in the sheet, from 0.
    pub at: u16,
    /// Which field it shows, and what of it.
    pub of: grid::Column,
}

/// A row.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number in the sheet, from 1.
    pub row: u32,
    /// Its identifier; nothing of a row that people added.
    pub id: Option<Id>,
    /// What its columns hold, in their order.
    pub given: Vec<Given>,
}

/// What a file holds of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// Nothing.
    Blank,
    /// A cell.
    Cell(Cell),
    /// A value as it is stored.
    Value(Value),
}

impl Found {
    /// The columns of a field, by their places among the columns.
    pub fn columns_of(&self, place: usize) -> impl Iterator<Item = (usize, &Column)> {
        self.columns.iter().enumerate().filter(move |(_, column)| column.of.place == place && column.of.part != Part::Row)
    }

    /// The places of the fields that the table has, each once.
    pub fn places(&self) -> Vec<usize> {
        let mut places: Vec<usize> = self.columns.iter().filter(|column| column.of.part != Part::Row).map(|column| column.of.place).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// The tables of a workbook, or of files of values by their names; nothing when none of them is one of ours.
pub fn of_books<B: Borrow<Book>>(books: &[(String, B)], words: &Words) -> Option<Reading> {
    let mut reading = Reading { mark: None, filled: None, tables: Vec::new(), findings: Vec::new() };
    for (name, book) in books.iter().map(|(name, book)| (name, book.borrow())) {
        for sheet in &book.sheets {
            // A table in a text has one sheet without a name, and no rows are hidden in it: its lines are counted as people see them.
            let (name, is_text) = if book.text.is_some() { (name, true) } else { (&sheet.name, false) };
            if fold_is(name, MARK) {
                reading.mark = reading.mark.or_else(|| Mark::read(pairs(sheet)));
            } else if let Some(filled) = filled::read_sheet(sheet, words) {
                reading.filled = Some(filled);
            } else {
                heads::table(name, sheet, is_text, words, &mut reading);
            }
        }
    }
    (!reading.tables.is_empty()).then_some(reading)
}

fn fold_is(name: &str, wanted: &str) -> bool {
    name.trim().eq_ignore_ascii_case(wanted)
}

/// The first two columns, as texts.
fn pairs(sheet: &crate::book::Sheet) -> impl Iterator<Item = (String, String)> {
    let told = |cell: Option<&Cell>| match cell {
        Some(Cell::Text(text)) => text.clone(),
        Some(Cell::Number(number)) => format!("{number}"),
        Some(Cell::Flag(flag)) => flag.to_string(),
        _ => String::new(),
    };
    sheet.rows.iter().map(move |row| (told(row.at(0)), told(row.at(1))))
}
