//! « Ce qui a changé » on paper: a page or two for the members of a committee.

use super::changes::changes;
use crate::desk::{App, Desk};
use crate::report::{End, write_document};
use crate::wire::{ChangesPrintArg, Fault, JobStarted};
use crate::{clock, label};
use domain::Noun;
use domain::records::{Committee, Plan, Territory};
use report::changes::{ActionFacts, ChangeFacts, Snapshot, document};
use std::path::PathBuf;
use words::Words;

/// Begins to write the page. The desk is free as soon as the changes are read.
pub fn print(app: &App, arg: ChangesPrintArg) -> Result<JobStarted, Fault> {
    let taken = app.with(|desk| snapshot(desk, &arg))?;
    let path = PathBuf::from(&arg.path);
    let request = app.jobs.begin(move |job| {
        let pdf = write_document(&document(&taken, &Words::french()), &path, &mut |stage, done, total| job.tell(stage, done, total))?;
        Ok(End { bytes: u64::try_from(pdf.bytes.len()).unwrap_or(0), pages: pdf.pages, path: Some(path), kept: None })
    });
    Ok(JobStarted { request })
}

/// Reads what the page says.
pub fn snapshot(desk: &Desk, arg: &ChangesPrintArg) -> Result<Snapshot, Fault> {
    let committee = desk.workspace.find::<Committee>(arg.committee)?;
    let since = desk.words.parse_day(&arg.since).map_err(|_| Fault::new("shape").with("shape", "day").at("since"))?;
    let plan = committee.plan.and_then(|plan| desk.workspace.find::<Plan>(plan).ok());
    let territory = match plan.as_ref().and_then(|plan| plan.territory) {
        Some(territory) => label::of(desk, Noun::Territory, territory),
        None => desk.workspace.load::<Territory>()?.first().map(|territory| territory.name.clone()).unwrap_or_default(),
    };
    let actions = changes(desk, &arg.since)?
        .into_iter()
        .map(|group| ActionFacts {
            title: group.label,
            gone: group.gone,
            changes: group
                .lines
                .into_iter()
                .map(|line| {
                    let noun = Noun::from_table(&line.noun).unwrap_or(Noun::Action);
                    let field = line.field.as_deref().map(|field| desk.words.field(noun, field));
                    let own = noun == Noun::Action;
                    ChangeFacts {
                        what: desk.words.text(&format!("history-{}", line.what)),
                        subject: if own { String::new() } else { format!("{} — {}", desk.words.noun(noun), line.label) },
                        field: field.unwrap_or_default(),
                        before: line.before,
                        after: line.after,
                        at: line.at,
                        author: line.author,
                    }
                })
                .collect(),
        })
        .collect();
    Ok(Snapshot {
        territory,
        plan: plan.map(|plan| plan.title).unwrap_or_default(),
        committee: committee.name,
        since,
        until: clock::today(),
        author: desk.author.clone(),
        produced_at: crate::report::midday(clock::today()),
        actions,
    })
}
