//! Section 13: the programme of the next year.

use super::Snapshot;
use super::cells::Ledger;
use super::say::{Say, row, total};
use crate::content::{Block, Cell, Column};

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    !snapshot.next_steps.is_empty()
}

/// The blocks of the section: Action, Livrable, Échéance, Budget, ETP.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let steps = &snapshot.next_steps;
    let ledger = Ledger::of(steps.iter().filter_map(|step| step.budget));
    let mut rows: Vec<_> = steps
        .iter()
        .map(|step| {
            row(vec![
                say.text(step.action.as_deref()).into(),
                step.title.as_str().into(),
                say.on(step.due_on),
                ledger.maybe(say, step.budget),
                say.equivalent(step.fte),
            ])
        })
        .collect();
    if rows.len() > 1 {
        rows.push(total(vec![
            say.t("total").into(),
            Cell::default(),
            Cell::default(),
            ledger.maybe(say, steps.iter().filter_map(|step| step.budget).reduce(|a, b| a + b)),
            say.equivalent(steps.iter().filter_map(|step| step.fte).reduce(|a, b| a + b)),
        ]));
    }
    let columns = vec![
        Column::titles(say.t("action"), 5.0),
        Column::words(say.t("deliverable"), 5.0),
        Column::words(say.t("due-on"), 1.8),
        Column::number(say.t("budget-eur"), 2.0),
        Column::number(say.t("fte"), 1.2),
    ];
    vec![Block::Table(say.table("caption-next-year", columns, rows, "no-next-step"))]
}
