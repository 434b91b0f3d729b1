//! Alerts about contracts, decisions and indicators.

use super::Alert;
use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::records::{Decision, Deliverable, Indicator, Instalment, Reading};
use domain::rules::alert::{Due, due, is_silent};
use domain::{Day, Id, Noun};
use std::collections::HashMap;

/// What falls due in contracts and decisions.
pub(super) fn dues(desk: &Desk, today: Day) -> Result<Vec<Alert>, Fault> {
    let mut found = Vec::new();
    let mut add = |codes: [&'static str; 2], noun: Noun, id: Id, on: Option<Day>, title: String| {
        let Some((on, due)) = on.and_then(|on| Some((on, due(on, today)?))) else { return };
        let (code, days) = match due {
            Due::Late(days) => (codes[0], days),
            Due::Soon(days) => (codes[1], days),
        };
        found.push(Alert { code, noun, id, field: "due_on", title, on: Some(on), days, fact: on.to_string() });
    };
    for one in desk.workspace.load::<Deliverable>()?.into_iter().filter(|one| one.delivered_on.is_none()) {
        add(["deliverable_late", "deliverable_due"], Noun::Deliverable, one.id, one.due_on, one.title);
    }
    for one in desk.workspace.load::<Instalment>()?.into_iter().filter(|one| one.requested_on.is_none() && one.received_on.is_none()) {
        let title = one.title.unwrap_or_else(|| desk.words.code(one.kind));
        let contract = label::of(desk, Noun::Contract, one.contract);
        add(["instalment_late", "instalment_due"], Noun::Instalment, one.id, one.due_on, format!("{title} — {contract}"));
    }
    for one in desk.workspace.load::<Decision>()?.into_iter().filter(|one| one.done_on.is_none()) {
        let title: String = one.text.chars().take(120).collect();
        add(["decision_late", "decision_due"], Noun::Decision, one.id, one.due_on, title);
    }
    Ok(found)
}

/// Indicators without a reading for longer than their frequency. Those that are worked out have none; those that follow the diagnoses are read as often as
/// somebody says, or when a diagnosis is made.
pub(super) fn silent(desk: &Desk, today: Day) -> Result<Vec<Alert>, Fault> {
    let mut last: HashMap<Id, Day> = HashMap::new();
    for reading in desk.workspace.load::<Reading>()? {
        let newest = last.entry(reading.indicator).or_insert(reading.observed_on);
        *newest = (*newest).max(reading.observed_on);
    }
    let is_read = |one: &Indicator| one.formula.is_none() && (one.quantity.is_none() || one.frequency.is_some());
    let silent = desk.workspace.load::<Indicator>()?.into_iter().filter(is_read).filter_map(|indicator| {
        let read = last.get(&indicator.id).copied();
        is_silent(indicator.frequency, read, today).then(|| Alert {
            code: if read.is_some() { "indicator_silent" } else { "indicator_unread" },
            noun: Noun::Indicator,
            id: indicator.id,
            field: "frequency",
            title: indicator.title,
            on: read,
            days: read.map_or(0, |read| (today - read).num_days()),
            fact: read.map(|read| read.to_string()).unwrap_or_else(|| "-".to_owned()),
        })
    });
    Ok(silent.collect())
}
