//! The workbook that is being looked at stays at hand: each decision is seen at once, and what was seen is what is written.

use super::{Watch, apart};
use crate::wire::Fault;
use exchange::book::{Book, TextShape};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

/// A workbook of more cells is read again each time: memory is for the plan.
const MOST: usize = 500_000;

/// A workbook that was read.
#[derive(Clone)]
pub struct Opened {
    path: PathBuf,
    /// The file as it was then: one that was saved since is read again.
    changed: SystemTime,
    bytes: u64,
    shape: Option<TextShape>,
    book: Arc<Book>,
}

impl Opened {
    /// Reads a workbook, unless it is the one at hand.
    pub fn read(at_hand: &mut Option<Self>, path: &Path, shape: Option<TextShape>, watch: Watch<'_>) -> Result<Arc<Book>, Fault> {
        let about = std::fs::metadata(path)?;
        let (changed, bytes) = (about.modified()?, about.len());
        if let Some(own) = at_hand
            && (own.path.as_path(), own.changed, own.bytes, own.shape) == (path, changed, bytes, shape)
        {
            return Ok(Arc::clone(&own.book));
        }
        *at_hand = None;
        let book = Arc::new(apart::read(path, shape, watch)?);
        let cells: usize = book.sheets.iter().flat_map(|sheet| &sheet.rows).map(|row| row.cells.len()).sum();
        if cells <= MOST {
            *at_hand = Some(Self { path: path.to_owned(), changed, bytes, shape, book: Arc::clone(&book) });
        }
        Ok(book)
    }
}
