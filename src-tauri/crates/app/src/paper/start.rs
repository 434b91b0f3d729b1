//! A paper is asked for: made at once, written beside the desk, which is free meanwhile.

use super::{Paper, document, file_name};
use crate::clock;
use crate::desk::{App, Desk};
use crate::report::{End, write_document};
use crate::wire::{Fault, JobStarted, PaperArg, PaperAsked, PaperName};
use domain::Id;
use domain::statement::Kind;
use std::path::PathBuf;

/// Reads which paper is asked for.
pub fn parse(asked: &PaperAsked) -> Result<Paper, Fault> {
    let of = |field: &str| -> Result<Id, Fault> { asked.of.ok_or_else(|| Fault::new("required").at(field)) };
    Ok(match asked.what.as_str() {
        "sheets" if asked.actions.is_empty() => return Err(Fault::new("required").at("actions")),
        "sheets" => Paper::Sheets(asked.actions.clone()),
        "all_sheets" => Paper::AllSheets(asked.of),
        "poster" => Paper::Poster(asked.of),
        "climate" => Paper::Climate(asked.of),
        "indicators" => Paper::Indicators(asked.of),
        "council" => Paper::Council(of("contract")?),
        "changes" => Paper::Changes(of("committee")?),
        "statement" => {
            let known = || Kind::ALL.map(Kind::code).join(", ");
            let kind = asked.kind.as_deref().and_then(Kind::from_code);
            Paper::Statement(kind.ok_or_else(|| Fault::new("unknown_code").with("list", known()).at("kind"))?, of("contract")?)
        }
        _ => {
            let known = "sheets, all_sheets, poster, climate, indicators, council, changes, statement";
            return Err(Fault::new("unknown_code").with("list", known).at("what"));
        }
    })
}

/// The name proposed for a paper's file, without its end.
pub fn name(desk: &Desk, asked: &PaperAsked) -> Result<PaperName, Fault> {
    Ok(PaperName { name: file_name(desk, &parse(asked)?, clock::today())? })
}

/// Begins to write a paper.
pub fn start(app: &App, arg: PaperArg) -> Result<JobStarted, Fault> {
    let paper = parse(&arg.paper)?;
    let made = app.with(|desk| document(desk, &paper, clock::today()))?;
    let path = PathBuf::from(&arg.path);
    let request = app.jobs.begin(move |job| {
        let pdf = write_document(&made, &path, &mut |stage, done, total| job.tell(stage, done, total))?;
        Ok(End { bytes: u64::try_from(pdf.bytes.len()).unwrap_or(0), pages: pdf.pages, path: Some(path), kept: None })
    });
    Ok(JobStarted { request })
}
