//! A report is looked at before it is written: made as its file would be, and kept in memory.
//!
//! Invariant: what is looked at and what is then written are the same bytes.

use super::job::End;
use super::page::asked;
use super::{document, keep, sealed, snapshot};
use crate::desk::{App, Desk};
use crate::wire::{Chosen, Fault, JobStarted, PdfBytes, ReportKeep};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::Id;
use domain::records::{ProgressReport, SealedReport};
use std::path::Path;
use words::Words;

/// Begins to make the report of a draft. The one that was looked at before is let go.
pub fn show(app: &App, draft: Id) -> Result<JobStarted, Fault> {
    let taken = app.with(|desk| snapshot(desk, &asked(&desk.workspace.find::<ProgressReport>(draft)?)))?;
    app.jobs.let_go();
    let request = app.jobs.begin(move |job| {
        let printed = report::progress::document(&taken, &Words::french());
        let pdf = document::make_document(&printed, &mut |stage, done, total| job.tell(stage, done, total))?;
        let bytes = u64::try_from(pdf.bytes.len()).unwrap_or(0);
        Ok(End { path: None, kept: Some(pdf.bytes.into()), pages: pdf.pages, bytes })
    });
    Ok(JobStarted { request })
}

/// The bytes of a report that was made to be looked at.
pub fn shown(app: &App, request: u32) -> Result<PdfBytes, Fault> {
    Ok(PdfBytes { base64: STANDARD.encode(app.jobs.kept(request)?) })
}

/// Writes a report that is looked at: the very bytes.
pub fn keep_shown(app: &App, arg: &ReportKeep) -> Result<Chosen, Fault> {
    keep(&app.jobs.kept(arg.request)?, Path::new(&arg.path), "pdf")?;
    Ok(Chosen { path: Some(arg.path.clone()) })
}

/// The bytes of a sealed report.
pub fn sealed_bytes(desk: &Desk, id: Id) -> Result<PdfBytes, Fault> {
    let seal = desk.workspace.find::<SealedReport>(id)?;
    Ok(PdfBytes { base64: STANDARD.encode(sealed::bytes(desk, &seal.pdf_digest)?) })
}
