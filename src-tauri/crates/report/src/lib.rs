//! The report engine: a document of plain values in, the bytes of an accessible PDF out (PDF/A-2a and PDF/UA-1).
//! Invariant: pure. It knows no SQL, clock, locale, thread count or file system: same values, same bytes.
//!
//! Stages: [`content`] (what is said) -> [`typo`] (printable text) -> `text` (shaped, broken into lines) -> `layout`
//! (pages and structure) -> `emit` (page operators) -> `finish` (structure tree, bookmarks, metadata) -> `write`.
//! Only the last three know the PDF libraries.

pub mod changes;
pub mod chart;
pub mod content;
pub mod draw;
mod emit;
mod error;
mod finish;
mod layout;
pub mod paper;
mod picture;
pub mod progress;
pub mod sectors;
pub mod statement;
mod structure;
mod text;
pub mod typo;
mod write;

pub use error::Error;
pub use finish::check_structure;
pub use picture::{PictureFile, picture_file};

use content::{Document, Labels};
use std::ops::ControlFlow;

/// Where the making of a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Steps done.
    pub done: usize,
    /// Steps in all.
    pub total: usize,
}

/// A stage of the making of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Sections are laid out.
    Layout,
    /// Pages are written.
    Pages,
    /// The file is tagged and compressed.
    Finish,
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Its structure tree as text, for people and for goldens: one element a line.
    pub structure: String,
}

/// Makes the PDF of `document`.
///
/// # Errors
/// [`Error::Cancelled`] when `progress` answers `Break`; the others mean a defect in the program.
pub fn pdf(document: &Document, progress: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> Result<Pdf, Error> {
    let mut fonts = text::Fonts::new()?;
    let mut laid = layout::lay_out(document, &mut fonts, progress)?;
    let structure = structure::dump(&laid);
    let emitted = emit::emit(document, &mut laid, &fonts, progress)?;
    layout::tell(progress, Stage::Finish, 0, 2)?;
    let (finished, plain) = finish::finish(document, &laid, emitted)?;
    layout::tell(progress, Stage::Finish, 1, 2)?;
    let bytes = write::write(&finished, plain)?;
    Ok(Pdf { bytes, pages: laid.pages.len(), structure })
}

/// A text as a report in `lang` prints it: what no font draws is named, spaces are those of the language.
///
/// # Errors
/// [`Error::Font`] when the bundled fonts cannot be read.
pub fn printed(texts: &[String], labels: &Labels, lang: &str) -> Result<Vec<String>, Error> {
    let fonts = text::Fonts::new()?;
    let manner = typo::Manner { french: typo::is_french(lang), missing: &labels.missing };
    Ok(texts.iter().map(|text| typo::clean(text, manner, |c| fonts.covers(c))).collect())
}
