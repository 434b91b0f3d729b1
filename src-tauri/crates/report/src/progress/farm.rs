//! What a Clim'Agri diagnosis comes to, as a short table a quantity: post, figure, what falls to a hectare.
//!
//! Invariant: the figures are whole already, and add up to the total that is printed.

use super::FarmFacts;
use super::diagnosis::unit;
use super::say::{Say, row, total};
use crate::content::{Cell, Column, Table, Value};
use domain::codes::Quantity;

/// Hundredths in a unit.
const HUNDREDTHS: f64 = 100.0;

/// The table of a quantity; its last post is the total.
pub(super) fn table(facts: &FarmFacts, say: &Say<'_>) -> Table {
    let unit = if facts.quantity == Quantity::FinalEnergy { say.t("unit-gj") } else { unit(facts.quantity, say) };
    let by_hectare = facts.posts.iter().any(|post| post.by_hectare.is_some());
    let last = facts.posts.len().saturating_sub(1);
    let rows = facts.posts.iter().enumerate().map(|(at, post)| {
        let amount = post.amount as f64;
        let mut cells = vec![Cell::from(post.label.as_str()), Cell::valued(say.words.number(amount, 0), Some(Value::Number(amount)))];
        if by_hectare {
            let by = post.by_hectare.map(|by| by as f64 / HUNDREDTHS);
            cells.push(Cell::valued(by.map_or_else(|| say.dash(), |by| say.words.number(by, 2)), by.map(Value::Number)));
        }
        if at == last { total(cells) } else { row(cells) }
    });
    let mut columns = vec![Column::words(say.t("farm-post"), 5.0), Column::number(unit.clone(), 2.2)];
    if by_hectare {
        columns.push(Column::number(format!("{unit}/ha"), 1.8));
    }
    let mut table = say.table("", columns, rows.collect(), "no-diagnosis");
    table.caption = say.words.code(facts.quantity);
    table
}
