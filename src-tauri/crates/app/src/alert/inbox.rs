//! The inbox: every alert of the file, by kind, those that were set aside apart.

use super::Alert;
use super::actions::{MOST, actions, milestones};
use super::elsewhere::{dues, silent};
use crate::check;
use crate::desk::Desk;
use crate::overview::LARGE;
use crate::wire::{AlertCount, AlertGroup, AlertLine, AlertsArg, AlertsView, Fault};
use domain::fold::natural;
use domain::records::Dismissal;
use domain::{Id, Noun};
use std::collections::HashMap;
use words::Arg;

/// The order of the kinds: what is late first, then what comes, then what is quiet.
const KINDS: [&str; 14] = [
    "action_late",
    "milestone_late",
    "instalment_late",
    "deliverable_late",
    "decision_late",
    "instalment_due",
    "deliverable_due",
    "action_due",
    "milestone_due",
    "decision_due",
    "action_blocked",
    "action_stale",
    "indicator_silent",
    "indicator_unread",
];

/// Every alert, in the order of the inbox.
pub(super) fn all(desk: &mut Desk, months: u32) -> Result<Vec<Alert>, Fault> {
    let today = crate::clock::today();
    let mut found = actions(desk, today, months)?;
    found.extend(milestones(desk, today)?);
    found.extend(dues(desk, today)?);
    found.extend(silent(desk, today)?);
    let rank = |code: &str| KINDS.iter().position(|kind| *kind == code).unwrap_or(KINDS.len());
    found.sort_by_cached_key(|alert| (rank(alert.code), alert.on, natural(&alert.title), alert.id));
    Ok(found)
}

/// Whether an alert was set aside, by what it tells.
pub(super) fn aside(desk: &Desk) -> Result<HashMap<Id, String>, Fault> {
    Ok(desk.workspace.load::<Dismissal>()?.into_iter().map(|dismissal| (dismissal.id, dismissal.fact)).collect())
}

/// The inbox.
pub fn inbox(desk: &mut Desk, asked: &AlertsArg) -> Result<AlertsView, Fault> {
    let aside = aside(desk)?;
    let (mut groups, mut dismissed): (Vec<AlertGroup>, Vec<AlertLine>) = Default::default();
    let mut total = 0;
    for alert in all(desk, asked.months)? {
        if aside.get(&alert.dismissal()) == Some(&alert.fact) {
            if dismissed.len() < MOST {
                dismissed.push(show(desk, &alert));
            }
            continue;
        }
        total += 1;
        match groups.last_mut().filter(|group| group.code == alert.code) {
            Some(group) => group.count += 1,
            None => groups.push(AlertGroup { code: alert.code.to_owned(), count: 1, lines: Vec::new() }),
        }
        if let Some(group) = groups.last_mut().filter(|group| group.lines.len() < MOST) {
            group.lines.push(show(desk, &alert));
        }
    }
    Ok(AlertsView { total, groups, dismissed })
}

/// How many alerts are open; of a plan so large that going through it takes long, nothing.
pub fn count(desk: &mut Desk, asked: &AlertsArg) -> Result<AlertCount, Fault> {
    if desk.workspace.count(Noun::Action)? > LARGE {
        return Ok(AlertCount { open: None });
    }
    let aside = aside(desk)?;
    let open = all(desk, asked.months)?.iter().filter(|alert| aside.get(&alert.dismissal()) != Some(&alert.fact)).count();
    Ok(AlertCount { open: u32::try_from(open).ok() })
}

/// An alert in words.
pub(super) fn show(desk: &Desk, alert: &Alert) -> AlertLine {
    let args = [("title", Arg::Text(alert.title.clone())), ("days", Arg::Count(alert.days)), ("on", Arg::Text(desk.words.maybe_day(alert.on)))];
    AlertLine {
        code: alert.code.to_owned(),
        sentence: desk.words.text_with(&format!("alert-{}", alert.code), &args),
        noun: alert.noun.table().to_owned(),
        id: alert.id,
        field: alert.field.to_owned(),
        page: check::page(desk, alert.noun, alert.id).map(|(noun, id)| crate::wire::RowArg { noun: noun.table().to_owned(), id }),
        fact: alert.fact.clone(),
    }
}
