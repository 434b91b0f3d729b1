//! A contract's line of time: what happened, what is waited for, what ends.

use super::line::facts;
use crate::desk::Desk;
use crate::wire::{ContractArg, ContractTimeline, Fault, MarkKind, TimeMark};
use domain::records::{Amendment, Phase};
use domain::{Day, Id, Noun};

/// The marks of a contract, by kind then by day, and the days between which they stand.
pub fn timeline(desk: &Desk, asked: &ContractArg) -> Result<ContractTimeline, Fault> {
    let day = super::page::day_of(desk, asked)?;
    let facts = facts(desk, asked.id, day)?;
    let at = &facts.at;
    let mut marks = Marks { desk, day, found: Vec::new() };
    let own = |marks: &mut Marks<'_>, kind, on: Option<Day>, field: &str| {
        let label = desk.words.field(Noun::Contract, field);
        marks.add(kind, on, None, label, false, (Noun::Contract, at.id, field));
    };
    own(&mut marks, MarkKind::Signed, at.signed_on, "signed_on");
    own(&mut marks, MarkKind::Notified, at.notified_on, "notified_on");
    marks.add(MarkKind::Period, at.starts_on, at.ends_on, at.title.clone(), false, (Noun::Contract, at.id, "starts_on"));
    if (at.eligible_from, at.eligible_until) != (at.starts_on, at.ends_on) {
        let label = desk.words.text("contract-eligible-period");
        marks.add(MarkKind::Eligible, at.eligible_from, at.eligible_until, label, false, (Noun::Contract, at.id, "eligible_from"));
    }
    for phase in desk.workspace.load_naming::<Phase>("contract", asked.id)? {
        marks.add(MarkKind::Phase, phase.starts_on, phase.ends_on, phase.title, false, (Noun::Phase, phase.id, "starts_on"));
    }
    for amendment in desk.workspace.load_naming::<Amendment>("contract", asked.id)? {
        let label = amendment.subject.map_or_else(|| amendment.number.clone(), |subject| format!("{} {subject}", amendment.number));
        marks.add(MarkKind::Amendment, Some(amendment.effective_on), None, label, false, (Noun::Amendment, amendment.id, "effective_on"));
    }
    for one in &facts.deliverables {
        let late = one.delivered_on.is_none() && one.due_on.is_some_and(|due| due < day);
        match one.delivered_on {
            Some(on) => marks.add(MarkKind::Delivered, Some(on), None, one.title.clone(), false, (Noun::Deliverable, one.id, "delivered_on")),
            None => marks.add(MarkKind::DeliverableDue, one.due_on, None, one.title.clone(), late, (Noun::Deliverable, one.id, "due_on")),
        }
    }
    for one in &facts.instalments {
        let title = one.title.clone().unwrap_or_else(|| desk.words.code(one.kind));
        let mut mark = |kind, on, late, field| marks.add(kind, on, None, title.clone(), late, (Noun::Instalment, one.id, field));
        if one.requested_on.is_none() && one.received_on.is_none() {
            mark(MarkKind::InstalmentDue, one.due_on, one.due_on.is_some_and(|due| due < day), "due_on");
        }
        mark(MarkKind::Requested, one.requested_on, false, "requested_on");
        mark(MarkKind::Received, one.received_on, false, "received_on");
    }
    own(&mut marks, MarkKind::Deadline, at.work_start_deadline, "work_start_deadline");
    own(&mut marks, MarkKind::Deadline, at.claim_deadline, "claim_deadline");
    let mut found = marks.found;
    found.sort_by_key(|(on, ..)| *on);
    let first = found.iter().map(|(on, ..)| *on).min().unwrap_or(day);
    let last = found.iter().map(|(on, until, _)| until.unwrap_or(*on)).max().unwrap_or(day);
    let iso = |day: Day| day.format("%Y-%m-%d").to_string();
    Ok(ContractTimeline { from: iso(first), to: iso(last), today: iso(day), marks: found.into_iter().map(|(_, _, mark)| mark).collect() })
}

struct Marks<'a> {
    desk: &'a Desk,
    day: Day,
    found: Vec<(Day, Option<Day>, TimeMark)>,
}

impl Marks<'_> {
    /// A mark, when its day is known. A bar whose end is not known is open until the day that is looked at.
    fn add(&mut self, kind: MarkKind, on: Option<Day>, until: Option<Day>, label: String, late: bool, (noun, id, field): (Noun, Id, &str)) {
        let Some(on) = on else { return };
        let is_bar = matches!(kind, MarkKind::Period | MarkKind::Phase | MarkKind::Eligible);
        let until = is_bar.then(|| until.unwrap_or(self.day.max(on)));
        let words = &self.desk.words;
        let when = until.map_or_else(|| words.day(on), |until| format!("{} – {}", words.day(on), words.day(until)));
        let iso = |day: Day| day.format("%Y-%m-%d").to_string();
        let mark =
            TimeMark { kind, on: iso(on), until: until.map(iso), label, when, late, noun: noun.table().to_owned(), id, field: field.to_owned() };
        self.found.push((on, until, mark));
    }
}
