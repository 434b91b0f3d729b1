//! Readings that were read, beside those of the plan: which indicator, which commune, and whether the value is new, the same, or another.

use crate::desk::Desk;
use crate::pasted;
use crate::wire::{Fault, ReadingsArg};
use chrono::Datelike;
use domain::codes::Sector;
use domain::fold::fold;
use domain::records::{Commune, Indicator, Reading};
use domain::{Day, Id};
use exchange::series::{self, Draft};
use std::collections::{BTreeMap, HashMap};
use words::Arg;

/// What a value is beside the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum State {
    /// It is not there.
    Fresh,
    /// It is there already.
    Same(Id),
    /// Another value is there: which reading, and what it says.
    Other(Id, f64),
    /// It cannot be written: a finding says why.
    Wrong,
}

/// A value that was read.
pub(super) struct Line {
    pub draft: Draft,
    pub indicator: Option<Id>,
    pub commune: Option<Id>,
    pub state: State,
}

/// A finding, in words. Line and column from 1.
pub(super) struct Found {
    pub line: usize,
    pub column: usize,
    pub given: String,
    pub sentence: String,
}

/// What was read, and what was found.
pub(super) struct Reckoned {
    pub lines: Vec<Line>,
    pub findings: Vec<Found>,
    pub unknown: Vec<String>,
    /// How many cells held no value that can be read.
    pub lost: usize,
    pub indicators: BTreeMap<Id, Indicator>,
    pub communes: BTreeMap<Id, String>,
}

/// Of which day, commune and sector a reading is.
type Part = (Day, Option<Id>, Option<Sector>);

/// Reads what is asked. Nothing is written.
pub(super) fn reckon(desk: &Desk, asked: &ReadingsArg) -> Result<Reckoned, Fault> {
    let words = &desk.words;
    let text = pasted::text(asked.text.as_deref(), asked.path.as_deref())?;
    let read = series::read(&text, asked.indicator.is_some(), words);
    let lost = read.findings.iter().filter(|one| one.problem.takes_a_value()).count();
    let mut findings: Vec<Found> = read
        .findings
        .into_iter()
        .map(|one| Found { line: one.line, column: one.column, given: one.given, sentence: words.text(one.problem.key()) })
        .collect();
    let indicators: BTreeMap<Id, Indicator> = desk.workspace.load::<Indicator>()?.into_iter().map(|one| (one.id, one)).collect();
    let communes = desk.workspace.load::<Commune>()?;
    let by_name = named(&indicators);
    let mut known: HashMap<Id, HashMap<Part, Reading>> = HashMap::new();
    let mut seen: HashMap<(Id, Part), usize> = HashMap::new();
    let mut lines = Vec::new();
    for draft in read.drafts {
        let mut find = |given: &str, key: &str, args: &[(&str, Arg)]| {
            let sentence = words.text_with(key, args);
            findings.push(Found { line: draft.line, column: draft.column, given: given.to_owned(), sentence });
        };
        let name = draft.indicator.as_deref().unwrap_or_default();
        let indicator =
            match asked.indicator.map_or_else(|| by_name.get(&fold(name)).map(Vec::as_slice).unwrap_or_default().to_vec(), |id| vec![id])[..] {
                [only] => Some(only),
                [] => {
                    find(name, "series-unknown-indicator", &[]);
                    None
                }
                _ => {
                    find(name, "series-several-indicators", &[]);
                    None
                }
            };
        let indicator = indicator.filter(|id| {
            let computed = indicators.get(id).is_some_and(|one| one.formula.is_some());
            if computed {
                find(name, "series-computed", &[]);
            }
            !computed
        });
        let wanted = draft.commune.as_deref().map(fold);
        let commune = wanted
            .as_ref()
            .and_then(|wanted| communes.iter().find(|one| fold(&one.name) == *wanted || fold(&one.insee_code) == *wanted))
            .map(|one| one.id);
        let lost = wanted.is_some() && commune.is_none();
        if lost {
            find(draft.commune.as_deref().unwrap_or_default(), "series-unknown-commune", &[]);
        }
        let mut state = State::Wrong;
        if let (Some(id), false) = (indicator, lost) {
            let part = (draft.on, commune, draft.sector);
            if let Some(line) = seen.insert((id, part), draft.line) {
                find(&draft.value.to_string(), "series-again", &[("line", line.into())]);
            } else {
                if let std::collections::hash_map::Entry::Vacant(new) = known.entry(id) {
                    let own = desk.workspace.load_naming::<Reading>("indicator", id)?;
                    new.insert(own.into_iter().map(|one| ((one.observed_on, one.commune, one.sector), one)).collect());
                }
                state = beside(&known[&id], part, &draft);
            }
        }
        lines.push(Line { draft, indicator, commune, state });
    }
    findings.sort_by_key(|one| (one.line, one.column));
    let communes = communes.into_iter().map(|one| (one.id, one.name)).collect();
    Ok(Reckoned { lines, findings, unknown: read.unknown, lost, indicators, communes })
}

/// What a value is beside the readings of its indicator. A year alone is meant by its last day: the one reading of that year is it.
fn beside(known: &HashMap<Part, Reading>, part: Part, draft: &Draft) -> State {
    let (on, commune, sector) = part;
    let of_year = || {
        let whole = on.month() == 12 && on.day() == 31;
        let mut own = known.iter().filter(|((day, own, of), _)| day.year() == on.year() && *own == commune && *of == sector);
        own.next().filter(|_| whole && own.next().is_none()).map(|(_, one)| one)
    };
    match known.get(&part).or_else(of_year) {
        None => State::Fresh,
        Some(one) => {
            let other = draft.confidence.is_some_and(|own| one.confidence != Some(own))
                || draft.comment.as_ref().is_some_and(|own| one.comment.as_ref() != Some(own));
            if one.value == draft.value && !other { State::Same(one.id) } else { State::Other(one.id, one.value) }
        }
    }
}

/// Indicators by their codes and titles, folded.
fn named(indicators: &BTreeMap<Id, Indicator>) -> HashMap<String, Vec<Id>> {
    let mut by_name: HashMap<String, Vec<Id>> = HashMap::new();
    for one in indicators.values() {
        for name in [one.code.as_deref(), Some(one.title.as_str())].into_iter().flatten().map(fold).filter(|name| !name.is_empty()) {
            let own = by_name.entry(name).or_default();
            if !own.contains(&one.id) {
                own.push(one.id);
            }
        }
    }
    by_name
}
