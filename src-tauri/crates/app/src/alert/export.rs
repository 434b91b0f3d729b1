//! What falls due, as a file that other calendars read.

use super::inbox::{all, aside, show};
use crate::desk::Desk;
use crate::wire::{AlertsExportArg, Exported, Fault};
use exchange::calendar::{Due, write};
use std::io::Write;
use std::path::Path;

/// Writes every alert that is about a day, those that were set aside left out. Written whole beside the place, then put there.
pub fn export(desk: &mut Desk, asked: &AlertsExportArg) -> Result<Exported, Fault> {
    let path = Path::new(&asked.path);
    if path.exists() && !path.extension().is_some_and(|end| end.eq_ignore_ascii_case("ics")) {
        return Err(Fault::new("file_exists").with("path", path.display()));
    }
    let (text, count) = calendar(desk, asked.months)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut draft = tempfile::Builder::new().prefix(".ensemblier-").tempfile_in(folder)?;
    draft.write_all(text.as_bytes())?;
    draft.as_file().sync_all()?;
    draft.persist(path).map_err(|error| error.error)?;
    Ok(Exported { path: asked.path.clone(), count: u32::try_from(count).unwrap_or(u32::MAX) })
}

/// The calendar of the months to come and of what is late, and how many days are in it.
pub fn calendar(desk: &mut Desk, months: u32) -> Result<(String, usize), Fault> {
    let aside = aside(desk)?;
    let mut due = Vec::new();
    for alert in all(desk, months)? {
        let dated = !matches!(alert.code, "action_stale" | "indicator_silent" | "indicator_unread");
        if let Some(on) = alert.on.filter(|_| dated && aside.get(&alert.dismissal()) != Some(&alert.fact)) {
            let line = show(desk, &alert);
            due.push(Due { id: alert.id, on, title: alert.title, detail: line.sentence });
        }
    }
    let text = write(&desk.words.text("app-name"), &due, crate::clock::local(crate::clock::now_ms()).to_utc());
    Ok((text, due.len()))
}
