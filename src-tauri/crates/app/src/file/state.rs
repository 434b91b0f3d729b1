//! What the window shows of the file, and what this laptop remembers.

use crate::clock;
use crate::desk::{App, Desk};
use crate::wire::{Fault, FileState, OpenFile, PlanLine, RecentFile};
use domain::Noun;
use domain::records::{Plan, Territory};

/// The file, its steps, and what this laptop remembers.
pub fn state(app: &App) -> Result<FileState, Fault> {
    let laptop = app.laptop().clone();
    let place = app.place();
    let (open, (undo, redo)) = match place.as_ref() {
        Some(desk) => (Some(open_file(desk)?), crate::steps::both(desk)?),
        None => (None, (None, None)),
    };
    let words = words::Words::french();
    let recent = laptop
        .recent
        .iter()
        .map(|recent| RecentFile {
            path: recent.path.display().to_string(),
            name: name(&recent.path),
            opened_at: words.moment(clock::local(recent.opened_at).naive_local()),
            exists: recent.path.exists(),
        })
        .collect();
    Ok(FileState { open, recent, author: laptop.author, undo, redo, version: env!("CARGO_PKG_VERSION").to_owned() })
}

fn open_file(desk: &Desk) -> Result<OpenFile, Fault> {
    let territory = desk.workspace.load::<Territory>()?.into_iter().next().map(|territory| territory.name);
    Ok(OpenFile {
        path: desk.workspace.path().display().to_string(),
        name: name(desk.workspace.path()),
        territory: territory.unwrap_or_default(),
        read_only: desk.workspace.is_read_only(),
        plans: plans(desk)?,
    })
}

/// The plans of a file, the newest first.
pub fn plans(desk: &Desk) -> Result<Vec<PlanLine>, Fault> {
    let counts = desk.workspace.tally(Noun::Action, "plan")?;
    let mut plans = desk.workspace.load::<Plan>()?;
    plans.sort_by(|a, b| (b.starts_on, &b.title).cmp(&(a.starts_on, &a.title)));
    Ok(plans
        .into_iter()
        .map(|plan| PlanLine {
            id: plan.id,
            period: crate::contract::period(desk, plan.starts_on, plan.ends_on),
            actions: counts.get(&plan.id).copied().unwrap_or(0),
            title: plan.title,
        })
        .collect())
}

fn name(path: &std::path::Path) -> String {
    path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
