//! The budget lines behind an amount: their parts add up to it.

use super::sums::{Sums, Wanted, amount, by, label, word};
use crate::cell;
use crate::desk::Desk;
use crate::label::of_line;
use crate::wire::{BudgetLineView, BudgetLines, BudgetLinesArg, Fault, Typed};
use domain::fold::natural;
use domain::rollup::{By, Entry, Key, parts};
use domain::{Cents, Id, Noun};
use std::collections::HashSet;
use store::budget::BudgetFigures;

/// How many lines are shown.
const SHOWN: usize = 300;

/// The lines behind an amount.
pub fn lines(desk: &mut Desk, asked: &BudgetLinesArg) -> Result<BudgetLines, Fault> {
    let wanted = Wanted::parse(&asked.figure, &asked.unit, asked.nature.as_deref())?;
    let by = asked.by.as_deref().map(by).transpose()?;
    let sums = Sums::read(desk, asked.plan, by.as_slice())?;
    // An axis is what stands under it as well.
    let below: Option<HashSet<Id>> = match (by, asked.key.parse()) {
        (Some(By::Axis), Ok(axis)) => Some(crate::axis::below(&sums.axes, axis)),
        _ => None,
    };
    let of_key = |key: &Key| match (&below, key) {
        (Some(below), Key::Row(id)) => below.contains(id),
        (Some(_), _) => false,
        (None, key) => word(key) == asked.key,
    };
    let in_year = |year: Option<i64>| asked.year.as_deref().is_none_or(|asked| asked == year.map(|year| year.to_string()).unwrap_or_default());
    let part = |line: &BudgetFigures, entry: &Entry<1>| -> Option<Cents> {
        let Some(by) = by else { return Some(entry.amounts[0]) };
        let own: Vec<Cents> =
            parts(entry, sums.ties.get(&line.action), by).into_iter().filter(|(key, _)| of_key(key)).map(|(_, [cents])| cents).collect();
        (!own.is_empty()).then(|| own.into_iter().sum())
    };
    let mut found: Vec<(&BudgetFigures, Cents)> = sums
        .entries(wanted)
        .filter(|(line, entry)| asked.action.is_none_or(|action| action == line.action) && in_year(entry.year))
        .filter_map(|(line, entry)| part(line, &entry).map(|part| (line, part)))
        .collect();
    found.sort_by_cached_key(|(line, _)| {
        let action = sums.actions.get(&line.action);
        (action.map(|action| natural(&of_line(action))), line.year.is_none(), line.year, line.nature, line.id)
    });
    let total: Cents = found.iter().map(|(_, part)| *part).sum();
    let shown = found.iter().take(SHOWN).map(|(line, part)| view(desk, &sums, wanted, line, *part)).collect::<Result<_, Fault>>()?;
    let named = match (by, asked.action) {
        (_, Some(action)) => sums.actions.get(&action).map(of_line).unwrap_or_default(),
        (Some(by), None) => label(desk, by, &key(by, &asked.key)),
        (None, None) => desk.words.text("rollup-plan"),
    };
    Ok(BudgetLines { label: named, total: amount(desk, wanted.unit, total), lines: shown, count: u32::try_from(found.len()).unwrap_or(u32::MAX) })
}

/// A key from the wire.
fn key(by: By, text: &str) -> Key {
    match (by, text) {
        (_, "") => Key::Nothing,
        (By::Year, year) => year.parse().map_or(Key::Nothing, Key::Year),
        (By::Lead, name) => Key::Name(name.to_owned()),
        (_, id) => id.parse().map_or(Key::Nothing, Key::Row),
    }
}

fn view(desk: &Desk, sums: &Sums, wanted: Wanted, line: &BudgetFigures, part: Cents) -> Result<BudgetLineView, Fault> {
    let noun = Noun::BudgetLine;
    let row = desk.workspace.row(noun, line.id)?;
    let text = |name: &str| {
        let field = noun.field(name)?;
        row.as_ref().map(|row| cell::text(desk, field, row.value(noun, name)))
    };
    let whole = line.amounts[wanted.figure];
    let said = row.as_ref().is_some_and(|row| !row.value(noun, super::sums::FIGURES[wanted.figure]).is_null());
    Ok(BudgetLineView {
        id: line.id,
        action: line.action,
        action_label: sums.actions.get(&line.action).map(of_line).unwrap_or_default(),
        year: text("year").unwrap_or_default(),
        nature: text("nature").unwrap_or_default(),
        title: text("title").unwrap_or_default(),
        amount: crate::wire::Cell {
            raw: if said { whole.into() } else { Typed::Null },
            text: if said { amount(desk, wanted.unit, whole) } else { String::new() },
        },
        part: amount(desk, wanted.unit, part),
    })
}
