//! What a row is called when something else mentions it.

use crate::desk::Desk;
use domain::{Id, Kind, Noun, Value};
use store::Row;
use store::action::ActionLine;

/// The label of a live row; empty when there is none.
pub fn of(desk: &Desk, noun: Noun, id: Id) -> String {
    desk.workspace.row(noun, id).ok().flatten().map(|row| of_row(desk, noun, &row)).unwrap_or_default()
}

/// The label of a row, deleted or not: history still speaks of it.
pub fn ever(desk: &Desk, noun: Noun, id: Id) -> String {
    desk.workspace.row_ever(noun, id).ok().flatten().map(|row| of_row(desk, noun, &row)).unwrap_or_default()
}

/// The label of a row: its title or name, with its number; a link by what it leads to.
pub fn of_row(desk: &Desk, noun: Noun, row: &Row) -> String {
    let text = |field: &str| row.value(noun, field).as_text().map(str::to_owned);
    if let Some(link) = noun.link() {
        let other = match noun.field(link.other).map(|field| field.kind) {
            Some(Kind::Ref(other)) => row.value(noun, link.other).as_id().map(|id| of(desk, other, id)),
            _ => None,
        };
        return other.unwrap_or_default();
    }
    let main = ["title", "name", "function", "subject", "organisation"].into_iter().find_map(text);
    match (text("number").filter(|_| noun != Noun::Expense), main) {
        (Some(number), Some(main)) => format!("{number} {main}"),
        (None, Some(main)) => main,
        (Some(number), None) => number,
        (None, None) => fallback(desk, noun, row),
    }
}

/// The label of an action in a list.
pub fn of_line(line: &ActionLine) -> String {
    line.number.as_ref().map_or_else(|| line.title.clone(), |number| format!("{number} {}", line.title))
}

/// A row without a name is called by its first filled field: a note by its text, a reading by its day.
fn fallback(desk: &Desk, noun: Noun, row: &Row) -> String {
    noun.fields()
        .iter()
        .zip(&row.values)
        .filter(|(field, value)| !matches!(field.kind, Kind::Ref(_) | Kind::Rank) && !matches!(value, Value::Null))
        .map(|(field, value)| crate::cell::text(desk, field, value))
        .find(|text| !text.is_empty())
        .map(|text| text.chars().take(80).collect())
        .unwrap_or_default()
}
