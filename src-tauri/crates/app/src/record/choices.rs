//! Rows to choose from, when a field names another row or a person looks for one.

use crate::desk::Desk;
use crate::label;
use crate::wire::{Choice, Fault};
use domain::fold::{fold, natural};
use domain::{Id, Kind, Noun};
use std::collections::HashMap;
use store::action::ActionLine;

/// The rows of a noun whose label holds every word of the text, in reading order; an action is also found by its lead.
pub fn choices(desk: &mut Desk, noun: Noun, text: &str, limit: u32) -> Result<Vec<Choice>, Fault> {
    if noun == Noun::Action {
        return actions(desk, text, limit);
    }
    let folded = fold(text);
    let wanted: Vec<&str> = folded.split_whitespace().collect();
    let mut found: Vec<(String, Choice)> = Vec::new();
    for row in desk.workspace.rows(noun)? {
        let label = label::of_row(desk, noun, &row);
        let own = fold(&label);
        if wanted.iter().all(|word| own.contains(word)) {
            found.push((natural(&label), Choice { id: row.id, detail: detail(desk, noun, &row), label }));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found.into_iter().map(|(_, choice)| choice).collect())
}

/// Actions come from memory: a plan may have very many, and a row of theirs is wide. Those that the words name come before
/// those whose lead they name.
fn actions(desk: &mut Desk, text: &str, limit: u32) -> Result<Vec<Choice>, Fault> {
    let plans: HashMap<Id, String> = desk.workspace.rows(Noun::Plan)?.iter().map(|row| (row.id, label::of_row(desk, Noun::Plan, row))).collect();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let found = desk.register()?.named(text, crate::clock::today(), limit);
    let choice = |line: &ActionLine| Choice { id: line.id, label: label::of_line(line), detail: plans.get(&line.plan).cloned().unwrap_or_default() };
    Ok(found.into_iter().map(choice).collect())
}

/// What tells two rows of one label apart: the first row that each names.
fn detail(desk: &Desk, noun: Noun, row: &store::Row) -> String {
    noun.fields()
        .iter()
        .zip(&row.values)
        .find_map(|(field, value)| match (field.kind, value.as_id()) {
            (Kind::Ref(other), Some(id)) => Some(label::of(desk, other, id)),
            _ => None,
        })
        .unwrap_or_default()
}
