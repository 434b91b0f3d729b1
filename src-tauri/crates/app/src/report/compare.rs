//! Two moments of one report side by side: actions, euros and indicators, what was and what is.

use crate::wire::{SealChange, SealComparison};
use domain::Cents;
use report::progress::{ActionFacts, Snapshot};
use words::Words;

/// What differs.
pub fn compare(before: &Snapshot, after: &Snapshot, words: &Words) -> SealComparison {
    SealComparison {
        as_of: words.day(after.as_of),
        actions: actions(before, after, words),
        money: money(before, after, words),
        indicators: indicators(before, after, words),
    }
}

fn change(subject: impl Into<String>, what: String, before: String, after: String) -> Option<SealChange> {
    (before != after).then(|| SealChange { subject: subject.into(), what, before, after })
}

fn actions(before: &Snapshot, after: &Snapshot, words: &Words) -> Vec<SealChange> {
    let none = || words.text("report-none");
    let mut all = Vec::new();
    for new in &after.actions {
        match before.actions.iter().find(|old| old.id == new.id) {
            Some(old) => all.extend(action(old, new, words)),
            None => all.extend(change(name(new), words.text("compare-in-report"), none(), words.code(new.status))),
        }
    }
    for old in before.actions.iter().filter(|old| !after.actions.iter().any(|new| new.id == old.id)) {
        all.extend(change(name(old), words.text("compare-in-report"), words.code(old.status), none()));
    }
    all
}

fn name(action: &ActionFacts) -> String {
    action.number.iter().cloned().chain([action.title.clone()]).collect::<Vec<_>>().join(" ")
}

fn action(old: &ActionFacts, new: &ActionFacts, words: &Words) -> Vec<SealChange> {
    let percent = |progress: Option<i64>| progress.map_or_else(|| words.text("report-none"), |progress| words.percent(progress));
    let say = |key: &str| words.text(&format!("report-{key}"));
    [
        change(name(new), say("status"), words.code(old.status), words.code(new.status)),
        change(name(new), say("progress"), percent(old.progress), percent(new.progress)),
        change(name(new), say("planned-eur"), words.money(old.planned), words.money(new.planned)),
        change(name(new), say("committed-eur"), words.money(old.committed), words.money(new.committed)),
        change(name(new), say("paid-eur"), words.money(old.paid), words.money(new.paid)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn money(before: &Snapshot, after: &Snapshot, words: &Words) -> Vec<SealChange> {
    let sum = |snapshot: &Snapshot, of: fn(&ActionFacts) -> Cents| words.money(snapshot.actions.iter().map(of).sum());
    let spent = |snapshot: &Snapshot| words.money(snapshot.finance.cost_lines.iter().map(|line| line.paid_to_date).sum());
    let actions = words.text("compare-actions");
    let contract = words.text("compare-contract");
    let say = |key: &str| words.text(&format!("report-{key}"));
    [
        change(&actions, say("planned-eur"), sum(before, |one| one.planned), sum(after, |one| one.planned)),
        change(&actions, say("committed-eur"), sum(before, |one| one.committed), sum(after, |one| one.committed)),
        change(&actions, say("paid-eur"), sum(before, |one| one.paid), sum(after, |one| one.paid)),
        change(&contract, say("paid-to-date"), spent(before), spent(after)),
        change(&contract, say("granted"), words.money(before.contract.granted), words.money(after.contract.granted)),
        change(&contract, say("called"), words.money(before.contract.called), words.money(after.contract.called)),
        change(&contract, say("received"), words.money(before.contract.received), words.money(after.contract.received)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn indicators(before: &Snapshot, after: &Snapshot, words: &Words) -> Vec<SealChange> {
    let number =
        |value: Option<f64>| value.filter(|value| value.is_finite()).map_or_else(|| words.text("report-none"), |value| words.number(value, 2));
    let mut all = Vec::new();
    for new in &after.indicators {
        let old = before.indicators.iter().find(|old| old.code == new.code && old.title == new.title);
        let current = old.and_then(|old| old.current);
        all.extend(change(new.title.clone(), words.text("report-current"), number(current), number(new.current)));
        let target = old.and_then(|old| old.target);
        all.extend(change(new.title.clone(), words.text("report-target"), number(target), number(new.target)));
    }
    all
}
