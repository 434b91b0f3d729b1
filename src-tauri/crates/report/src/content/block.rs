//! The blocks of a section. Invariant: a chart, a picture or an inline figure cannot be built without alternative text.

use super::{Plot, Value};
use crate::chart::{Chart, Sign};
use std::sync::Arc;

/// Alternative text: never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alt(String);

impl Alt {
    /// `None` when the text is blank.
    pub fn new(text: impl Into<String>) -> Option<Self> {
        let text = text.into();
        (!text.trim().is_empty()).then_some(Self(text))
    }

    /// What is left to say when even the words for « chart » are blank.
    pub(crate) fn lone_dash() -> Self {
        Self("—".to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Weight and slant of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// Upright, normal weight.
    #[default]
    Regular,
    /// Semibold.
    Bold,
    /// Italic.
    Italic,
    /// Semibold italic.
    BoldItalic,
}

/// Whether a link leads out of the document.
pub(crate) fn is_web(link: &str) -> bool {
    ["https://", "http://", "mailto:"].iter().any(|scheme| link.starts_with(scheme) && link.len() > scheme.len())
}

/// A piece of text in one style; a link when `link` names an anchor of the document, or an address of the web.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Span {
    /// The text.
    pub text: String,
    /// Its style.
    pub style: Style,
    /// Anchor or address it leads to; empty for none. An unknown anchor prints plain text.
    pub link: String,
}

impl Span {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text in bold.
    pub fn bold(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Bold, ..Self::default() }
    }

    /// Text in italic.
    pub fn italic(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Italic, ..Self::default() }
    }

    /// A link to `anchor`.
    pub fn link(text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self { text: text.into(), link: anchor.into(), ..Self::default() }
    }
}

/// One item of a list.
pub type Item = Vec<Span>;

/// What a section is made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading below the section's own; `level` is 2 or 3 and never skips.
    Heading {
        /// 2 or 3; other values are brought to the nearest.
        level: u8,
        /// The text.
        text: String,
        /// Target of links; empty for none.
        anchor: String,
        /// Whether the table of contents and the bookmarks list it (level 2 only).
        in_toc: bool,
    },
    /// A paragraph.
    Para(Vec<Span>),
    /// A bulleted list.
    List(Vec<Item>),
    /// Label and value, a line each.
    KeyValue(Vec<(String, Cell)>),
    /// Key figures, side by side.
    Figures(Vec<Figure>),
    /// A table.
    Table(Table),
    /// One chart, or several side by side.
    Charts(Vec<Plot>),
    /// Photographs, two side by side when there are several.
    Photos(Vec<Photo>),
    /// The table of contents.
    Toc,
    /// What follows starts on a new page.
    PageBreak,
    /// What follows, such as signatures, never stands on a page without the last rows of the table before it.
    Tie,
    /// Free height, in points.
    Space(f32),
}

impl Block {
    /// A plain paragraph.
    pub fn para(text: impl Into<String>) -> Self {
        Self::Para(vec![Span::plain(text)])
    }

    /// A second-level heading, listed in the contents, with an anchor.
    pub fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into(), anchor: anchor.into(), in_toc: level == 2 }
    }
}

/// A picture with what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// A JPEG, PNG or SVG file. What cannot be read prints a sentence in its place.
    pub bytes: Arc<[u8]>,
    /// What it shows, for who cannot see it.
    pub alt: Alt,
    /// Printed below; empty for none.
    pub caption: String,
}

/// A big number and what it counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Figure {
    /// The number, formatted.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// How a column's cells stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Left, for words.
    #[default]
    Left,
    /// Right, for numbers; such a column grows to keep its numbers on one line.
    Right,
    /// Centred.
    Center,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// Its share of the width, against the other columns.
    pub weight: f32,
    /// How its cells stand.
    pub align: Align,
    /// Whether words may be hyphenated; not for titles that people search for.
    pub hyphenate: bool,
    /// Heads of its parts, when each of its cells holds several values: a workbook gives each part a column of its own.
    pub parts: Vec<String>,
}

impl Column {
    /// Words, hyphenated when narrow.
    pub fn words(title: impl Into<String>, weight: f32) -> Self {
        Self { title: title.into(), weight, align: Align::Left, hyphenate: true, parts: Vec::new() }
    }

    /// Titles: words that are never hyphenated, so that a search finds them.
    pub fn titles(title: impl Into<String>, weight: f32) -> Self {
        Self { title: title.into(), weight, align: Align::Left, hyphenate: false, parts: Vec::new() }
    }

    /// Numbers, on the right.
    pub fn number(title: impl Into<String>, weight: f32) -> Self {
        Self { title: title.into(), weight, align: Align::Right, hyphenate: false, parts: Vec::new() }
    }

    /// The same column, each of its cells holding one value for each of `parts`.
    pub fn of(self, parts: impl IntoIterator<Item = String>) -> Self {
        Self { parts: parts.into_iter().collect(), ..self }
    }
}

/// A drawing inside a cell, such as a sparkline.
#[derive(Debug, Clone, PartialEq)]
pub struct Inline {
    /// What it says.
    pub alt: Alt,
    /// The data, drawn as wide as the cell.
    pub chart: Chart,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    /// The text; may be empty.
    pub text: String,
    /// A status sign before the text. It decorates: the text says the status too.
    pub sign: Option<Sign>,
    /// Anchor the text leads to; empty for none.
    pub link: String,
    /// A drawing under the text.
    pub inline: Option<Inline>,
    /// What the text stands for, when it is not just words.
    pub value: Option<Value>,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::default() }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl Cell {
    /// A text and what it stands for.
    pub fn valued(text: impl Into<String>, value: Option<Value>) -> Self {
        Self { text: text.into(), value, ..Self::default() }
    }

    /// A status: its sign, then its word.
    pub fn status(sign: Sign, text: impl Into<String>) -> Self {
        Self { text: text.into(), sign: Some(sign), ..Self::default() }
    }

    /// A text that leads to `anchor`.
    pub fn link(text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self { text: text.into(), link: anchor.into(), ..Self::default() }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// One cell a column; missing cells are empty; the text of cells in excess joins the last column.
    pub cells: Vec<Cell>,
    /// Whether it sums up the rows above: bold, under a rule, never alone on a page.
    pub total: bool,
}

/// A table. Its head is repeated on every page.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Above the table; empty for none.
    pub caption: String,
    /// The columns, at least one.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Whether the first cell of each row is its header.
    pub row_headers: bool,
    /// Printed instead of a table without rows.
    pub empty: String,
    /// Whether it needs landscape pages.
    pub landscape: bool,
}
