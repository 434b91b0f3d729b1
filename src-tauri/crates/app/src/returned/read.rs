//! A file that comes back, opened: a workbook or a table in the process of its own, a folder of tables, a text of values.

use crate::desk::Desk;
use crate::import::{Opened, apart};
use crate::wire::Fault;
use exchange::book::{Book, Limits};
use exchange::export::MARK;
use exchange::tables::{NotTables, Reading, of_books, of_json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use words::Words;

/// The longest text of values that is read, in bytes.
const LONGEST_JSON: u64 = Limits::USUAL.bytes;

/// Whether a path holds tables that this program wrote: what is not is for somebody else to read.
pub fn is_ours(desk: &mut Desk, path: &str) -> Result<bool, Fault> {
    Ok(read(desk, Path::new(path))?.is_some())
}

/// The tables of a path; nothing when none is ours. A workbook stays at hand, for whoever reads it next.
pub(super) fn read(desk: &mut Desk, path: &Path) -> Result<Option<Reading>, Fault> {
    let words = &desk.words;
    if path.is_dir() {
        let mut books = Vec::new();
        for file in tables_of(path)? {
            books.push((stem(&file), apart::read(&file, None, &mut |_, _, _| true)?));
        }
        return Ok(of_books(&books, words));
    }
    if path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json")) {
        return text(path, words).map(Some);
    }
    let mut books = vec![(stem(path), Opened::read(&mut desk.workbook, path, None, &mut |_, _, _| true)?)];
    // One file of a folder is of the plan that the folder is of.
    if books[0].1.text.is_some() {
        books.extend(mark_beside(path)?);
    }
    Ok(of_books(&books, words))
}

fn text(path: &Path, words: &Words) -> Result<Reading, Fault> {
    if std::fs::metadata(path)?.len() > LONGEST_JSON {
        return Err(Fault::new("workbook_too_large").with("most", LONGEST_JSON >> 20));
    }
    of_json(&std::fs::read(path)?, words).map_err(|error| match error {
        NotTables::Grammar(detail) => Fault::new("workbook_damaged").with("detail", detail),
        NotTables::Other => Fault::new("returned_other_json"),
        NotTables::Newer { found } => Fault::new("returned_newer").with("found", found),
    })
}

/// The tables of a folder, in the order of their names.
fn tables_of(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_file() && path.extension().is_some_and(|end| end.eq_ignore_ascii_case("csv")) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn mark_beside(path: &Path) -> Result<Option<(String, Arc<Book>)>, Fault> {
    let beside = path.with_file_name(format!("{MARK}.csv"));
    if beside == path || !beside.is_file() {
        return Ok(None);
    }
    Ok(Some((MARK.to_owned(), Arc::new(apart::read(&beside, None, &mut |_, _, _| true)?))))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}
