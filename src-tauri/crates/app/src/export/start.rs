//! The window asks for an export: its rows are read at once, and written while the desk is free.

use super::{What, gather, write};
use crate::desk::App;
use crate::report::End;
use crate::wire::{ExportStarted, ExportTablesArg, Fault};
use exchange::export::Format;
use std::path::PathBuf;
use words::Words;

/// Begins to write tables.
pub fn start(app: &App, arg: ExportTablesArg) -> Result<ExportStarted, Fault> {
    let unknown = |list: &[&str], field: &str| Fault::new("unknown_code").with("list", list.join(", ")).at(field);
    let what = What::from_code(&arg.what).ok_or_else(|| unknown(&What::ALL.map(What::code), "what"))?;
    let format = Format::from_code(&arg.format).ok_or_else(|| unknown(&Format::ALL.map(Format::code), "format"))?;
    let gathered = app.with(|desk| gather(desk, what, arg.with_contacts))?;
    let withheld = gathered.says(&Words::french());
    let path = PathBuf::from(arg.path);
    let request = app.jobs.begin(move |job| {
        let exported = write(&gathered, format, &Words::french(), &path, &mut |done, total| job.tell("tables", done, total))?;
        exported.files.into_iter().for_each(|file| job.wrote(file));
        Ok(End { path: Some(path), kept: None, pages: 0, bytes: u64::try_from(exported.bytes).unwrap_or(0) })
    });
    Ok(ExportStarted { request, withheld })
}
