//! Two periods side by side, lineage by lineage: what was done, what it cost, what it was to save, and what was measured.

use super::review::{latest, plan_of};
use crate::desk::Desk;
use crate::wire::{CompareAction, CompareArg, CompareFigure, CompareIndicator, Comparison, Fault, LineageKind, LineageRow};
use crate::{action, label};
use domain::code::Code;
use domain::lineage::{Lineage, lineages};
use domain::records::{ActionIndicator, Indicator, Plan, Reading};
use domain::{Cents, Day, Id, Noun};
use std::collections::{HashMap, HashSet};
use store::action::ActionLine;

/// Compares a plan with the one that follows it.
pub fn compare(desk: &Desk, asked: &CompareArg) -> Result<Comparison, Fault> {
    let (before, after) = (desk.workspace.find::<Plan>(asked.before)?, desk.workspace.find::<Plan>(asked.after)?);
    let lines = |plan: Id| -> Result<Vec<ActionLine>, Fault> {
        let mut lines = desk.workspace.action_lines(Some(plan))?;
        action::natural_order(&mut lines);
        Ok(lines)
    };
    let (old, new) = (lines(before.id)?, lines(after.id)?);
    let reviews = latest(desk)?;
    let mut links: Vec<(Id, Id)> = reviews.values().filter_map(|review| Some((review.action, review.next_action?))).collect();
    for line in &new {
        let row = desk.workspace.row(Noun::Action, line.id)?;
        links.extend(row.and_then(|row| row.value(Noun::Action, "previous_action").as_id()).map(|previous| (previous, line.id)));
    }
    links.sort();
    let ids = |lines: &[ActionLine]| lines.iter().map(|line| line.id).collect::<Vec<_>>();
    let found = lineages(&ids(&old), &ids(&new), &links);
    let of: HashMap<Id, &ActionLine> = old.iter().chain(&new).map(|line| (line.id, line)).collect();
    let measures = Measures::read(desk, &before, &after)?;
    let rows = found.iter().map(|lineage| {
        let review = lineage.before.iter().find_map(|id| reviews.get(id));
        let lines = |ids: &[Id]| ids.iter().map(|id| of[id]).collect::<Vec<_>>();
        let (old, new) = (lines(&lineage.before), lines(&lineage.after));
        LineageRow {
            kind: kind(lineage),
            decision: review.map(|review| review.decision.code().to_owned()).unwrap_or_default(),
            reason: review.and_then(|review| review.reason.clone()).unwrap_or_default(),
            figures: figures(desk, &old, &new),
            indicators: measures.of(desk, lineage),
            before: old.into_iter().map(show).collect(),
            after: new.into_iter().map(show).collect(),
        }
    });
    let rows: Vec<LineageRow> = rows.collect();
    let count = |kind: LineageKind| u32::try_from(rows.iter().filter(|row| row.kind == kind).count()).unwrap_or(u32::MAX);
    Ok(Comparison {
        before: plan_of(desk, &before),
        after: plan_of(desk, &after),
        totals: figures(desk, &old.iter().collect::<Vec<_>>(), &new.iter().collect::<Vec<_>>()),
        kept: count(LineageKind::Kept),
        stopped: count(LineageKind::Stopped),
        new: count(LineageKind::New),
        rows,
    })
}

fn kind(lineage: &Lineage) -> LineageKind {
    match (lineage.before.is_empty(), lineage.after.is_empty()) {
        (_, true) => LineageKind::Stopped,
        (true, false) => LineageKind::New,
        (false, false) => LineageKind::Kept,
    }
}

fn show(line: &ActionLine) -> CompareAction {
    CompareAction {
        id: line.id,
        label: label::of_line(line),
        status: line.status.code().to_owned(),
        progress: line.progress.and_then(|progress| u32::try_from(progress).ok()),
    }
}

/// The figures of actions of both periods: money, and what was to be avoided or saved a year. One that neither has is left out.
fn figures(desk: &Desk, before: &[&ActionLine], after: &[&ActionLine]) -> Vec<CompareFigure> {
    let words = &desk.words;
    let money = |line: &ActionLine| [line.planned, line.committed, line.paid];
    let mut found: Vec<CompareFigure> = Vec::new();
    for (place, code) in ["planned", "committed", "paid"].into_iter().enumerate() {
        let sum = |lines: &[&ActionLine]| lines.iter().map(|line| money(line)[place]).sum::<Cents>();
        let (one, other) = (sum(before), sum(after));
        if (one, other) != (Cents::ZERO, Cents::ZERO) {
            let by = signed(words.money(other - one), other > one);
            found.push(CompareFigure { code: code.to_owned(), before: words.money(one), after: words.money(other), by });
        }
    }
    for (place, code) in ["ghg_avoided", "energy_saved", "renewable_produced"].into_iter().enumerate() {
        let sum = |lines: &[&ActionLine]| {
            let said: Vec<f64> = lines.iter().filter_map(|line| line.gains[place]).collect();
            (!said.is_empty()).then(|| said.into_iter().sum::<f64>())
        };
        let (one, other) = (sum(before), sum(after));
        if one.is_some() || other.is_some() {
            let show = |figure: Option<f64>| figure.map(|figure| words.number(figure, 1)).unwrap_or_default();
            let by = one.zip(other).map(|(one, other)| signed(words.number(other - one, 1), other > one)).unwrap_or_default();
            found.push(CompareFigure { code: code.to_owned(), before: show(one), after: show(other), by });
        }
    }
    found
}

fn signed(text: String, more: bool) -> String {
    if more { format!("+{text}") } else { text }
}

/// The indicators that were measured in both periods: the last reading of each, and the actions that move them.
struct Measures {
    of_action: HashMap<Id, Vec<Id>>,
    both: HashMap<Id, (Indicator, [Reading; 2])>,
}

impl Measures {
    fn read(desk: &Desk, before: &Plan, after: &Plan) -> Result<Self, Fault> {
        let mut of_action: HashMap<Id, Vec<Id>> = HashMap::new();
        for link in desk.workspace.load::<ActionIndicator>()? {
            of_action.entry(link.action).or_default().push(link.indicator);
        }
        let mut readings: HashMap<Id, Vec<Reading>> = HashMap::new();
        for reading in desk.workspace.load::<Reading>()? {
            readings.entry(reading.indicator).or_default().push(reading);
        }
        let mut both = HashMap::new();
        for indicator in desk.workspace.load::<Indicator>()? {
            let own = readings.remove(&indicator.id).unwrap_or_default();
            let last = |from: Option<Day>, until: Option<Day>| {
                let within = |reading: &&Reading| {
                    from.is_none_or(|from| reading.observed_on >= from) && until.is_none_or(|until| reading.observed_on <= until)
                };
                own.iter().filter(within).max_by_key(|reading| (reading.observed_on, reading.id)).cloned()
            };
            if let (Some(one), Some(other)) = (last(before.starts_on, before.ends_on), last(after.starts_on, after.ends_on)) {
                both.insert(indicator.id, (indicator, [one, other]));
            }
        }
        Ok(Self { of_action, both })
    }

    /// Those that the actions of a lineage move, by their label.
    fn of(&self, desk: &Desk, lineage: &Lineage) -> Vec<CompareIndicator> {
        let ids: HashSet<Id> =
            lineage.before.iter().chain(&lineage.after).filter_map(|action| self.of_action.get(action)).flatten().copied().collect();
        let mut found: Vec<CompareIndicator> = ids
            .into_iter()
            .filter_map(|id| self.both.get(&id))
            .map(|(indicator, [one, other])| {
                let show = |value: f64| desk.words.number(value, 2);
                CompareIndicator {
                    id: indicator.id,
                    label: indicator.title.clone(),
                    unit: indicator.unit.clone().unwrap_or_default(),
                    before: show(one.value),
                    before_on: desk.words.day(one.observed_on),
                    after: show(other.value),
                    after_on: desk.words.day(other.observed_on),
                    by: signed(show(other.value - one.value), other.value > one.value),
                }
            })
            .collect();
        found.sort_by_cached_key(|one| domain::fold::natural(&one.label));
        found
    }
}
