//! A workbook as cells: XLSX, XLS, ODS or a table in a text. Only cells that hold something are kept, whatever the file formats beside them.
//!
//! Invariant: formulas are never evaluated (what the file says that they gave is read), nothing outside of the file is followed, and a file that would
//! take more than its [`Limits`] is refused before it does.

mod guard;
mod office;
mod spans;
mod text;

use domain::Day;
use serde::{Deserialize, Serialize};

pub use text::{Encoding, TextShape};

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// A text, without spaces around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day; the hour is left out.
    Day(Day),
    /// True or false.
    Flag(bool),
    /// The sign of an error, as the program wrote it (`#REF!`).
    Error(String),
}

/// A row that holds something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its number, from 1.
    pub number: u32,
    /// Its cells that hold something, by their columns, from 0, in order.
    pub cells: Vec<(u16, Cell)>,
}

impl Row {
    /// What a column holds.
    pub fn at(&self, column: u16) -> Option<&Cell> {
        self.cells.binary_search_by_key(&column, |(own, _)| *own).ok().map(|at| &self.cells[at].1)
    }
}

/// A sheet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sheet {
    /// Its name; of a table in a text, nothing.
    pub name: String,
    /// Whether the file hides it.
    pub hidden: bool,
    /// Its rows that hold something, in order.
    pub rows: Vec<Row>,
    /// Its cells that are drawn as one.
    pub merged: Vec<Merged>,
}

/// Cells that are drawn as one, over several rows or columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merged {
    /// The first column, from 0.
    pub column: u16,
    /// The last column.
    pub to: u16,
    /// The first row, from 1: what they hold stands there, in the first column.
    pub first: u32,
    /// The last row.
    pub last: u32,
}

impl Sheet {
    /// What a column holds on a row, to the eye: what the cell above that it is drawn as one with holds. A cell that goes over several columns is
    /// that of its first alone.
    pub fn seen<'a>(&'a self, row: &'a Row, column: u16) -> Option<&'a Cell> {
        row.at(column).or_else(|| {
            let over = self.merged.iter().find(|merged| merged.column == column && (merged.first..=merged.last).contains(&row.number))?;
            self.rows.binary_search_by_key(&over.first, |row| row.number).ok().and_then(|at| self.rows[at].at(column))
        })
    }
}

/// A workbook.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Book {
    /// Its sheets, in order.
    pub sheets: Vec<Sheet>,
    /// How its letters and columns were read, when it is a text.
    pub text: Option<TextShape>,
}

/// How much of a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes, once decompressed.
    pub bytes: u64,
    /// Cells that hold something.
    pub cells: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self::USUAL
    }
}

impl Limits {
    /// A workbook of a territory has some ten thousand cells; these are a hundred times what any has.
    pub const USUAL: Self = Self { bytes: 256 << 20, cells: 2_000_000 };
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Unread {
    /// It would take more bytes than the limit, once decompressed.
    #[error("more than {0} bytes once decompressed")]
    TooManyBytes(u64),
    /// It has more cells than the limit.
    #[error("more than {0} cells")]
    TooManyCells(usize),
    /// It asks for a password.
    #[error("a password protects it")]
    Protected,
    /// It defines entities of its own: what they stand for could be anything.
    #[error("it defines entities")]
    Entities,
    /// It is no workbook that is known.
    #[error("no known format")]
    Unknown,
    /// It is broken; what the reader said.
    #[error("damaged: {0}")]
    Damaged(String),
}

/// Reads a file. `shape` says how to read a text, when somebody has corrected what was guessed. Readers of others are behind a guard: one that gives up
/// on a file that was made to harm makes it a damaged file, and no more.
///
/// # Errors
/// Why it is not read.
pub fn open(bytes: &[u8], shape: Option<TextShape>, limits: Limits) -> Result<Book, Unread> {
    guard::held(|| read(bytes, shape, limits))
}

fn read(bytes: &[u8], shape: Option<TextShape>, limits: Limits) -> Result<Book, Unread> {
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return match guard::inspect(bytes, limits)? {
            guard::Kind::Xlsx => office::xlsx(bytes, limits),
            guard::Kind::Ods => office::ods(bytes, limits),
            guard::Kind::Other => Err(Unread::Unknown),
        };
    }
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return office::xls(bytes, limits);
    }
    text::read(bytes, shape, limits)
}

/// The name of a column, as spreadsheets show it: A to Z, then AA.
pub fn column_name(column: u16) -> String {
    let (mut name, mut left) = (String::new(), u32::from(column) + 1);
    while left > 0 {
        let letter = (left - 1) % 26;
        name.insert(0, char::from(b'A' + u8::try_from(letter).unwrap_or(0)));
        left = (left - 1) / 26;
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_show_them() {
        let names: Vec<String> = [0, 25, 26, 27, 701, 702].into_iter().map(column_name).collect();
        assert_eq!(names, ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
