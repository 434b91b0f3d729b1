//! Rows to choose from, when a field names another row.

use crate::desk::Desk;
use crate::fold::{fold, natural};
use crate::label;
use crate::wire::{Choice, Fault};
use domain::{Kind, Noun};

/// The rows of a noun whose label holds the text, in reading order.
pub fn choices(desk: &Desk, noun: Noun, text: &str, limit: u32) -> Result<Vec<Choice>, Fault> {
    let wanted = fold(text.trim());
    let mut found: Vec<(String, Choice)> = Vec::new();
    for row in desk.workspace.rows(noun)? {
        let label = label::of_row(desk, noun, &row);
        if fold(&label).contains(&wanted) {
            found.push((natural(&label), Choice { id: row.id, detail: detail(desk, noun, &row), label }));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok(found.into_iter().map(|(_, choice)| choice).collect())
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
