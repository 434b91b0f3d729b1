//! A report is asked for: its period read as typed, its snapshot taken, its writing begun.

use super::job::End;
use super::{Asked, snapshot, write};
use crate::desk::App;
use crate::wire::{Fault, JobStarted, ReportArg};
use domain::Day;
use domain::code::Code;
use domain::codes::ReportKind;
use std::path::PathBuf;
use words::Words;

/// A report that was asked for, as typed.
pub struct Request<'a> {
    /// A code of the list `report_kind`.
    pub kind: &'a str,
    /// First day of the period.
    pub from: &'a str,
    /// Last day of the period.
    pub to: &'a str,
    /// The day on which the plan is read; the end of the period when absent.
    pub as_of: Option<&'a str>,
    /// The draft whose texts it prints.
    pub draft: Option<domain::Id>,
}

/// Reads a request.
pub fn parse(words: &Words, contract: domain::Id, request: &Request<'_>) -> Result<Asked, Fault> {
    let day =
        |typed: &str, field: &str| -> Result<Day, Fault> { words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at(field)) };
    let kind =
        ReportKind::from_code(request.kind).ok_or_else(|| Fault::new("unknown_code").with("list", ReportKind::LIST.codes.join(", ")).at("kind"))?;
    let (from, to) = (day(request.from, "from")?, day(request.to, "to")?);
    if to < from {
        return Err(Fault::new("period_reversed").at("to"));
    }
    let as_of = request.as_of.filter(|typed| !typed.trim().is_empty()).map(|typed| day(typed, "as_of")).transpose()?;
    Ok(Asked { contract, draft: request.draft, kind, from, to, as_of: as_of.unwrap_or(to) })
}

/// Begins to write a report. The desk is free as soon as the snapshot is taken.
pub fn start(app: &App, arg: ReportArg) -> Result<JobStarted, Fault> {
    let request = Request { kind: &arg.kind, from: &arg.from, to: &arg.to, as_of: arg.as_of.as_deref(), draft: arg.draft };
    let taken = app.with(|desk| {
        let asked = parse(&desk.words, arg.contract, &request)?;
        snapshot(desk, &asked)
    })?;
    let path = PathBuf::from(&arg.path);
    let request = app.jobs.begin(move |job| {
        let words = Words::french();
        let written = write(&taken, &words, &path, &mut |stage, done, total| job.tell(stage, done, total))?;
        Ok(End { bytes: u64::try_from(written.bytes).unwrap_or(0), pages: written.pages, path: Some(path), kept: None })
    });
    Ok(JobStarted { request })
}
