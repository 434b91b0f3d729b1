//! A report is written, as the end of its name says: the engine's bytes go to a temporary file beside the place, are made durable, and take its
//! name. A report that was there before stays until then.

use crate::wire::Fault;
use report::content::Document;
use report::progress::Snapshot;
use report::{Pdf, Progress, Stage};
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;
use words::Words;

/// A file that was written. Only a PDF knows its pages: the others are laid out by the program that opens them.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    /// Its pages.
    pub pages: usize,
    /// Its bytes.
    pub bytes: usize,
}

/// Writes the report of a snapshot: a text or a workbook when the name ends so, else a PDF. `go_on` hears how far it is and
/// may stop it.
pub fn write(snapshot: &Snapshot, words: &Words, path: &Path, go_on: &mut dyn FnMut(&'static str, usize, usize) -> bool) -> Result<Written, Fault> {
    let document = report::progress::document(snapshot, words);
    let end = path.extension().and_then(|end| end.to_str());
    let Some(format) = end.and_then(office::Format::of_end) else {
        let pdf = write_document(&document, path, go_on)?;
        return Ok(Written { pages: pdf.pages, bytes: pdf.bytes.len() });
    };
    may_write(path, format.end())?;
    go_on_or_stop(go_on, "layout")?;
    let bytes = office::write(&document, format).map_err(|error| Fault::new("internal").with("detail", error))?;
    go_on_or_stop(go_on, "finish")?;
    keep(&bytes, path, format.end())?;
    Ok(Written { pages: 0, bytes: bytes.len() })
}

fn go_on_or_stop(go_on: &mut dyn FnMut(&'static str, usize, usize) -> bool, stage: &'static str) -> Result<(), Fault> {
    if go_on(stage, 0, 1) { Ok(()) } else { Err(Fault::new("cancelled")) }
}

/// Writes any document of the engine as PDF.
pub fn write_document(document: &Document, path: &Path, go_on: &mut dyn FnMut(&'static str, usize, usize) -> bool) -> Result<Pdf, Fault> {
    may_write(path, "pdf")?;
    let pdf = make_document(document, go_on)?;
    keep(&pdf.bytes, path, "pdf")?;
    Ok(pdf)
}

/// Makes the PDF of any document of the engine.
pub fn make_document(document: &Document, go_on: &mut dyn FnMut(&'static str, usize, usize) -> bool) -> Result<Pdf, Fault> {
    let mut heard = |progress: Progress| {
        let stage = match progress.stage {
            Stage::Layout => "layout",
            Stage::Pages => "pages",
            Stage::Finish => "finish",
        };
        if go_on(stage, progress.done, progress.total) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    };
    report::pdf(document, &mut heard).map_err(|error| match error {
        report::Error::Cancelled => Fault::new("cancelled"),
        other => Fault::new("internal").with("detail", other),
    })
}

/// A slip of the hand must not cost a plan: only a file of the same kind is written over.
fn may_write(path: &Path, end: &str) -> Result<(), Fault> {
    if path.exists() && !path.extension().is_some_and(|own| own.eq_ignore_ascii_case(end)) {
        return Err(Fault::new("file_exists").with("path", path.display()));
    }
    Ok(())
}

/// Puts bytes at a place: written beside it, made durable, renamed. `end` is the extension that may be written over.
pub fn keep(bytes: &[u8], path: &Path, end: &str) -> Result<(), Fault> {
    may_write(path, end)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = tempfile::Builder::new().prefix(".ensemblier-").tempfile_in(folder)?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    open_to_readers(draft.as_file())?;
    draft.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A temporary file is its maker's alone; a report is read as any other file of the folder.
#[cfg(unix)]
pub(crate) fn open_to_readers(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
pub(crate) fn open_to_readers(_: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}
