//! How a statement is said: tables of typed cells, with no word of any language in them. Headings and codes are keys of
//! the catalogue, so that one table is shown on screen, printed and written to a workbook.
//!
//! Invariant: a row that sums names the lines that it sums; its amounts are theirs, to the cent.

use crate::finding::Param;
use crate::{Cents, Day, Rate};
use std::ops::Range;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Blank,
    /// A text that a person typed.
    Text(String),
    /// A key of the catalogue.
    Word(String),
    /// A day.
    Day(Day),
    /// An amount.
    Money(Cents),
    /// A share.
    Share(Rate),
    /// A quantity.
    Number(f64),
}

impl Cell {
    /// A text that may be absent.
    pub fn text(text: Option<&str>) -> Self {
        text.filter(|text| !text.trim().is_empty()).map_or(Self::Blank, |text| Self::Text(text.to_owned()))
    }

    /// A day that may be absent.
    pub fn day(day: Option<Day>) -> Self {
        day.map_or(Self::Blank, Self::Day)
    }

    /// An amount that may be absent.
    pub fn money(cents: Option<Cents>) -> Self {
        cents.map_or(Self::Blank, Self::Money)
    }

    /// A share that may be absent.
    pub fn share(rate: Option<Rate>) -> Self {
        rate.map_or(Self::Blank, Self::Share)
    }

    /// A quantity that may be absent.
    pub fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Blank, Self::Number)
    }

    /// The label of a code.
    pub fn code<C: crate::code::Code>(code: C) -> Self {
        Self::Word(format!("{}-{}", C::LIST.name, code.code()))
    }
}

/// What a column holds, and how wide it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A number or a code: short.
    Short,
    /// A name.
    Text,
    /// Sentences.
    Prose,
    /// A day.
    Day,
    /// An amount; summed.
    Money,
    /// An amount that is not summed.
    Figure,
    /// A share; that of a sum is the share of one summed column in another.
    Share,
    /// A share of a whole, to the hundredth of a percent: together they are 100.00 %.
    Portion,
    /// A quantity.
    Number,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading: `statement-col-<key>` in the catalogue.
    pub key: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// For a share: the columns that it divides, the part and the whole.
    pub of: Option<(usize, usize)>,
}

impl Column {
    /// A column.
    pub const fn new(key: &'static str, shape: Shape) -> Self {
        Self { key, shape, of: None }
    }

    /// A share of one column in another.
    pub const fn share(key: &'static str, part: usize, whole: usize) -> Self {
        Self { key, shape: Shape::Share, of: Some((part, whole)) }
    }
}

/// Lines of a table of the statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// The table, by its place.
    pub table: usize,
    /// Its rows.
    pub rows: Range<usize>,
}

/// What a row is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A line.
    Line,
    /// A line whose amounts are the sums of lines elsewhere.
    Recap(Vec<Lines>),
    /// The sum of a group.
    Subtotal(Vec<Lines>),
    /// The sum of all.
    Total(Vec<Lines>),
}

impl RowKind {
    /// The lines that the row sums.
    pub fn sums(&self) -> Option<&[Lines]> {
        match self {
            Self::Line => None,
            Self::Recap(lines) | Self::Subtotal(lines) | Self::Total(lines) => Some(lines),
        }
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// One cell a column.
    pub cells: Vec<Cell>,
}

/// A table of a statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its title: `statement-table-<key>` in the catalogue.
    pub key: &'static str,
    /// What the title is about, when several tables have the same.
    pub about: String,
    /// Facts above it.
    pub facts: Vec<(&'static str, Cell)>,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A sentence under a statement: `statement-note-<key>` in the catalogue, with its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Its key.
    pub key: &'static str,
    /// Its figures.
    pub params: Vec<(&'static str, Param)>,
    /// Whether it says what is missing from the plan rather than how the statement is made.
    pub missing: bool,
}

impl Note {
    /// How the statement is made.
    pub fn of(key: &'static str, params: Vec<(&'static str, Param)>) -> Self {
        Self { key, params, missing: false }
    }

    /// What the plan lacks.
    pub fn missing(key: &'static str) -> Self {
        Self { key, params: Vec::new(), missing: true }
    }
}

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Which.
    pub kind: super::Kind,
    /// Facts at its head: `statement-fact-<key>` in the catalogue.
    pub facts: Vec<(&'static str, Cell)>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// Its notes.
    pub notes: Vec<Note>,
    /// Who signs: `statement-sign-<key>` in the catalogue.
    pub signatures: Vec<&'static str>,
}

impl Statement {
    /// Whether it has nothing to say.
    pub fn is_empty(&self) -> bool {
        self.tables.iter().all(|table| table.rows.is_empty())
    }

    /// What a row that sums should hold in a column, added up from its lines: the check of every total.
    pub fn added(&self, row: &Row, column: usize) -> Option<Cents> {
        let lines = row.kind.sums()?;
        let cells = lines.iter().flat_map(|lines| self.tables[lines.table].rows[lines.rows.clone()].iter()).filter_map(|row| row.cells.get(column));
        Some(cells.map(|cell| if let Cell::Money(cents) = cell { *cents } else { Cents::ZERO }).sum())
    }
}

/// Places as few runs: `[1, 2, 3, 7]` is `1..4` and `7..8`.
pub fn runs(table: usize, places: impl IntoIterator<Item = usize>) -> Vec<Lines> {
    let mut out: Vec<Lines> = Vec::new();
    for place in places {
        match out.last_mut() {
            Some(last) if last.rows.end == place => last.rows.end = place + 1,
            _ => out.push(Lines { table, rows: place..place + 1 }),
        }
    }
    out
}
