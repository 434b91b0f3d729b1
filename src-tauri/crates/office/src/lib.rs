//! A report as files that colleagues edit: a text (DOCX, ODT) and an annex of its tables (XLSX).
//! Invariant: pure. A document in, bytes out; the date in a file is the document's own: same values, same bytes.
//!
//! Both texts are written from one `flow`: pieces in reading order with resolved levels, links, sheets and widths. What
//! may be said is the document's; how a format says it is its own folder's.

mod docx;
mod error;
mod flow;
mod look;
mod odt;
mod picture;
mod xlsx;

pub use error::Error;

use exchange::{package, xml};
use report::content::Document;

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML text.
    Docx,
    /// OpenDocument text.
    Odt,
    /// A workbook of the document's tables.
    Xlsx,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Odt, Self::Xlsx];

    /// The end of its files' names.
    pub const fn end(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Xlsx => "xlsx",
        }
    }

    /// The format of an end of name, in capitals or not.
    pub fn of_end(end: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.end().eq_ignore_ascii_case(end))
    }
}

/// The bytes of `document` in `format`.
///
/// # Errors
/// A picture or a workbook that cannot be made: a defect, or a table with more rows than a sheet has.
pub fn write(document: &Document, format: Format) -> Result<Vec<u8>, Error> {
    match format {
        Format::Docx => docx::write(&flow::flow(document)?),
        Format::Odt => odt::write(&flow::flow(document)?),
        Format::Xlsx => xlsx::write(document),
    }
}
