//! A statement goes to a file: a page for those who sign, a workbook for those who count.

use super::view::request;
use super::{Made, make, parse};
use crate::desk::App;
use crate::report::{End, Written, keep, midday, write_document};
use crate::wire::{Fault, JobStarted, StatementExportArg};
use report::content::Document;
use std::path::{Path, PathBuf};
use words::Words;

/// What a statement is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// An accessible PDF.
    Pdf,
    /// A workbook.
    Xlsx,
}

impl Format {
    /// The format of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "pdf" => Some(Self::Pdf),
            "xlsx" => Some(Self::Xlsx),
            _ => None,
        }
    }
}

/// Begins to write a statement. The desk is free as soon as it is made.
pub fn export(app: &App, arg: StatementExportArg) -> Result<JobStarted, Fault> {
    let format = Format::from_code(&arg.format).ok_or_else(|| Fault::new("unknown_code").with("list", "pdf, xlsx").at("format"))?;
    let made = app.with(|desk| make(desk, &parse(desk, &request(&arg.asked))?))?;
    let path = PathBuf::from(&arg.path);
    let request = app.jobs.begin(move |job| {
        let written = write(&made, format, &Words::french(), &path, &mut |stage, done, total| job.tell(stage, done, total))?;
        Ok(End { bytes: u64::try_from(written.bytes).unwrap_or(0), pages: written.pages, path: Some(path), kept: None })
    });
    Ok(JobStarted { request })
}

/// The document of a statement.
pub fn document(made: &Made, words: &Words) -> Document {
    let heading = report::statement::Heading {
        subject: made.subject.clone(),
        organisation: made.organisation.clone(),
        facts: made.facts.clone(),
        day: made.asked.until,
        produced_at: midday(made.asked.until),
    };
    report::statement::document(&made.statement, &heading, words)
}

/// Writes a statement. `go_on` hears how far it is and may stop it.
pub fn write(
    made: &Made,
    format: Format,
    words: &Words,
    path: &Path,
    go_on: &mut dyn FnMut(&'static str, usize, usize) -> bool,
) -> Result<Written, Fault> {
    match format {
        Format::Pdf => {
            let pdf = write_document(&document(made, words), path, go_on)?;
            Ok(Written { pages: pdf.pages, bytes: pdf.bytes.len() })
        }
        Format::Xlsx => {
            let heading = exchange::workbook::Heading {
                subject: made.subject.clone(),
                organisation: made.organisation.clone(),
                facts: made.facts.clone(),
                day: made.asked.until,
            };
            let bytes =
                exchange::workbook::statement(&made.statement, &heading, words).map_err(|error| Fault::new("internal").with("detail", error))?;
            if !go_on("finish", 0, 1) {
                return Err(Fault::new("cancelled"));
            }
            keep(&bytes, path, "xlsx")?;
            Ok(Written { pages: 0, bytes: bytes.len() })
        }
    }
}
