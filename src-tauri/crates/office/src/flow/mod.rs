//! A document as pieces in reading order, ready for a text of any format.
//! Invariant: every text is clean, heading levels never skip, and a link leads to a mark that exists.

mod describe;
mod table;
mod walk;
mod widths;

pub use table::whole;
pub use walk::flow;

use crate::picture::Bitmaps;
use chrono::{DateTime, FixedOffset};
use report::content::{Align, Cover};

/// A whole text.
pub struct Flow {
    pub title: String,
    pub subject: String,
    pub author: String,
    pub creator: String,
    pub lang: String,
    pub produced_at: DateTime<FixedOffset>,
    pub running_head: String,
    pub running_foot: String,
    /// The foot's page numbers: words, and where the two numbers stand.
    pub page_of: Vec<Number>,
    pub cover: Option<Cover>,
    /// The logos of the cover: each a picture, or its words when it cannot be read.
    pub logos: Vec<Cell>,
    /// What the table of contents lists.
    pub entries: Vec<Entry>,
    pub stretches: Vec<Stretch>,
}

/// A part of the line that says which page this is.
pub enum Number {
    Words(String),
    Page,
    Pages,
}

/// A line of the table of contents.
pub struct Entry {
    pub level: u8,
    pub text: String,
    pub mark: String,
}

/// Pages that lie the same way.
pub struct Stretch {
    pub landscape: bool,
    pub pieces: Vec<Piece>,
}

/// What follows one another in a text.
pub enum Piece {
    Heading(Heading),
    Para(Vec<Run>),
    List(Vec<Vec<Run>>),
    Pairs(Vec<(String, Cell)>),
    Figures(Vec<(String, String)>),
    Table(Table),
    Picture(Picture),
    Contents,
    /// The next piece starts a page.
    Break,
    /// Free height, in points.
    Space(f32),
}

/// A heading.
pub struct Heading {
    pub level: u8,
    pub text: String,
    pub mark: Option<String>,
    /// Whether the table of contents lists it, also when it is made again.
    pub listed: bool,
}

/// Words in one style.
pub struct Run {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    /// The mark that it leads to.
    pub link: Option<String>,
}

impl Run {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), bold: false, italic: false, link: None }
    }
}

/// What stands in a cell.
pub struct Cell {
    pub runs: Vec<Run>,
    pub picture: Option<Picture>,
}

/// A table.
pub struct Table {
    pub caption: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Row>,
    pub row_headers: bool,
}

/// A column.
pub struct Column {
    pub title: String,
    /// In points; together they are the width of the body.
    pub width: f32,
    pub align: Align,
}

/// A row, with a cell for each column.
pub struct Row {
    pub cells: Vec<Cell>,
    pub total: bool,
}

/// A chart, a photograph or a logo.
pub struct Picture {
    /// Above it; empty for none.
    pub title: String,
    /// What it says, the figures of a chart included.
    pub alt: String,
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    pub bitmaps: Bitmaps,
}
