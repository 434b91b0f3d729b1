//! Tables of a plan, written for other programs: XLSX, ODS, CSV, JSON. A table a noun, its columns from the table of fields.
//!
//! Invariant: pure. Values in, bytes out: no clock, no file, no SQL; the same tables give the same bytes, and no text of a plan
//! is ever a formula.

mod csv;
pub(crate) mod grid;
mod json;
mod lists;
mod mark;
pub(crate) mod ods;
pub mod pack;
mod xlsx;

use domain::{Day, Field, Id, Noun, Value};
use std::collections::HashMap;
use words::Words;

pub use json::{NAME, VERSION};
pub use mark::{Filler, MARK, Mark};

/// What tells a program that a text is UTF-8.
pub(crate) const BOM: &str = "\u{feff}";

/// What is written, ready for every format.
#[derive(Clone, Debug)]
pub struct Tables {
    /// What the file says that it is of: the territory.
    pub title: String,
    /// The day that a workbook says it was made on: that of the plan's newest change, so that the same plan gives the same bytes.
    pub day: Day,
    /// Whether personal data is in it.
    pub contacts: bool,
    /// The tables, in the order in which people read them.
    pub tables: Vec<Table>,
    /// What the rows are called that fields name. A reference that is not here is written as none.
    pub labels: HashMap<Id, String>,
    /// Where they come from, so that they can come back; nothing of tables of no plan.
    pub mark: Option<Mark>,
}

/// The rows of a noun.
#[derive(Clone, Debug)]
pub struct Table {
    /// The noun.
    pub noun: Noun,
    /// The places of the fields that are written, among [`Noun::fields`].
    pub places: Vec<usize>,
    /// The rows, in the order in which they are written.
    pub rows: Vec<Row>,
}

impl Table {
    /// The fields that are written, with their places.
    pub fn fields(&self) -> impl Iterator<Item = (usize, &'static Field)> {
        let fields = self.noun.fields();
        self.places.iter().filter_map(move |place| fields.get(*place).map(|field| (*place, field)))
    }
}

/// A row: its identifier, and its values in the order of the noun's fields.
#[derive(Clone, Debug)]
pub struct Row {
    /// The identifier.
    pub id: Id,
    /// The values.
    pub values: Vec<Value>,
}

impl Row {
    /// The value at a place.
    fn value(&self, place: usize) -> &Value {
        self.values.get(place).unwrap_or(&Value::Null)
    }
}

/// What tables are written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of LibreOffice.
    Ods,
    /// A file of values a table.
    Csv,
    /// One file for programs.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Xlsx, Self::Ods, Self::Csv, Self::Json];

    /// Its code, which its files' names end with.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// The format of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.code() == code)
    }
}

/// What was written.
#[derive(Clone, Debug)]
pub struct Written {
    /// The files. One alone takes the name that was asked for; several go into a folder under their own.
    pub files: Vec<NamedFile>,
    /// How many texts are longer than a cell of the format takes, and were cut.
    pub shortened: usize,
}

/// A file to keep.
#[derive(Clone, Debug)]
pub struct NamedFile {
    /// Its name in a folder, with its end.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Tables could not be written: a defect, or more rows than a sheet has.
#[derive(Debug, thiserror::Error)]
pub enum Unwritten {
    /// A workbook of Excel.
    #[error("workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// An archive.
    #[error("archive: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// A table of values.
    #[error("csv: {0}")]
    Csv(#[from] ::csv::Error),
    /// A text of values.
    #[error("json: {0}")]
    Json(#[from] serde_json::Error),
}

/// The files of some tables.
///
/// # Errors
/// A workbook with more rows than a sheet takes; anything else is a defect.
pub fn write(tables: &Tables, format: Format, words: &Words) -> Result<Written, Unwritten> {
    let whole = |bytes: Vec<u8>, shortened: usize| {
        let name = format!("{}.{}", tables.title, format.code());
        Written { files: vec![NamedFile { name, bytes }], shortened }
    };
    Ok(match format {
        Format::Xlsx => {
            let (bytes, shortened) = xlsx::write(tables, words)?;
            whole(bytes, shortened)
        }
        Format::Ods => whole(ods::write(tables, words)?, 0),
        Format::Json => whole(json::write(tables, words)?, 0),
        Format::Csv => Written { files: csv::write(tables, words)?, shortened: 0 },
    })
}
