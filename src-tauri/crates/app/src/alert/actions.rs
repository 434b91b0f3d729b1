//! Alerts about actions and their milestones.

use super::Alert;
use crate::clock;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::code::Code;
use domain::codes::Status;
use domain::records::Milestone;
use domain::rules::alert::{Due, SOON, due, is_stale};
use domain::{Day, Noun, lateness};
use store::action::ActionLine;

/// A kind of alert shows the newest of its lines: nobody reads ten thousand.
pub(super) const MOST: usize = 200;

/// What is to be said of the actions of the file.
pub(super) fn actions(desk: &mut Desk, today: Day, months: u32) -> Result<Vec<Alert>, Fault> {
    let updated = desk.workspace.actions_updated()?;
    let made = desk.workspace.made_at()?.unwrap_or_default();
    let open: Vec<ActionLine> =
        desk.register()?.lines(None).filter(|line| !matches!(line.status, Status::Done | Status::Abandoned)).cloned().collect();
    let mut found = Vec::new();
    for line in &open {
        let title = line.number.as_ref().map_or_else(|| line.title.clone(), |number| format!("{number} {}", line.title));
        let alert = |code, field, on: Option<Day>, days, fact: String| Alert {
            code,
            noun: Noun::Action,
            id: line.id,
            field,
            title: title.clone(),
            on,
            days,
            fact,
        };
        if let Some(days) = lateness::days_late(line.status, line.planned_end, today) {
            found.push(alert("action_late", "planned_end", line.planned_end, days, fact(line.planned_end)));
        } else if let Some((on, Due::Soon(days))) = line.planned_end.and_then(|on| Some((on, due(on, today)?))) {
            found.push(alert("action_due", "planned_end", Some(on), days, on.to_string()));
        }
        if line.status == Status::Blocked && !has_reason(desk, line)? {
            found.push(alert("action_blocked", "status_reason", None, 0, line.status.code().to_owned()));
        }
        let touched = clock::local(updated.get(&line.id).copied().unwrap_or(made)).date_naive();
        if is_stale(touched, today, months) {
            found.push(alert("action_stale", "status", Some(touched), i64::from(months), touched.to_string()));
        }
    }
    Ok(found)
}

fn fact(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn has_reason(desk: &Desk, line: &ActionLine) -> Result<bool, Fault> {
    let row = desk.workspace.row(Noun::Action, line.id)?;
    Ok(row.is_some_and(|row| row.value(Noun::Action, "status_reason").as_text().is_some_and(|text| !text.trim().is_empty())))
}

/// Milestones that are past or near, of actions that are open.
pub(super) fn milestones(desk: &mut Desk, today: Day) -> Result<Vec<Alert>, Fault> {
    let until = today + chrono::Days::new(SOON.unsigned_abs());
    let mut found = Vec::new();
    for id in desk.workspace.milestones_open(until, u32::try_from(MOST * 2).unwrap_or(u32::MAX))? {
        let milestone = desk.workspace.find::<Milestone>(id)?;
        let action = desk.register()?.find(milestone.action).cloned();
        let (Some(action), Some(on)) = (action.filter(|line| !matches!(line.status, Status::Done | Status::Abandoned)), milestone.due_on) else {
            continue;
        };
        let (code, days) = match due(on, today) {
            Some(Due::Late(days)) => ("milestone_late", days),
            Some(Due::Soon(days)) => ("milestone_due", days),
            None => continue,
        };
        let title = format!("{} — {}", milestone.title, action.title);
        found.push(Alert { code, noun: Noun::Milestone, id, field: "due_on", title, on: Some(on), days, fact: on.to_string() });
    }
    Ok(found)
}
