//! The window asks for an export: what it needs is read at once, and written while the desk is free.

use super::{Asked, Choice, prepare};
use crate::desk::App;
use crate::report::End;
use crate::wire::{ExportArg, ExportNotice, ExportStarted, Fault};
use std::path::PathBuf;
use words::Words;

/// How many findings the window shows.
const SHOWN: usize = 200;

/// Begins to write an export.
pub fn start(app: &App, arg: ExportArg) -> Result<ExportStarted, Fault> {
    let asked = Asked::parse(&arg.what, Some(&arg.format))?;
    let choice = Choice { contacts: arg.with_contacts, plan: arg.plan };
    let path = PathBuf::from(arg.path);
    let prepared = app.with(|desk| prepare(desk, asked, choice, &path))?;
    let words = Words::french();
    let notices: Vec<ExportNotice> = prepared
        .noticed()
        .iter()
        .take(SHOWN)
        .map(|one| ExportNotice { cell: one.cell.clone(), given: one.given.clone(), sentence: one.sentence.clone() })
        .collect();
    let (withheld, found) = (prepared.says(&words), u32::try_from(prepared.noticed().len()).unwrap_or(u32::MAX));
    let request = app.jobs.begin(move |job| {
        let put = prepared.put(&Words::french(), &path, &mut |done, total| job.tell("tables", done, total))?;
        put.files.into_iter().for_each(|file| job.wrote(file));
        put.said.into_iter().for_each(|sentence| job.says(sentence));
        Ok(End { path: Some(path), kept: None, pages: 0, bytes: u64::try_from(put.bytes).unwrap_or(0) })
    });
    Ok(ExportStarted { request, withheld, found, notices })
}
