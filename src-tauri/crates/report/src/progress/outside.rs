//! The end of section 5: the territory's actions that this contract does not finance, so that a reader sees what it is
//! a part of. Invariant: every action of the file is named in a report, once here or with a sheet of its own.

use super::say::{Say, row};
use super::{OutsideFacts, Snapshot};
use crate::content::{Block, Column, Table};

/// The heading and one table a plan; nothing when the contract finances every action.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    if snapshot.outside.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, say.t("outside"), "outside"), say.para("outside-why")];
    blocks.extend(snapshot.outside.chunk_by(|a, b| a.plan == b.plan).map(|actions| Block::Table(table(actions, say))));
    blocks
}

/// The actions of one plan. The title has most of the width: it is what a reader looks for.
fn table(actions: &[OutsideFacts], say: &Say<'_>) -> Table {
    let columns = vec![
        Column::words(say.t("number"), 1.2),
        Column::titles(say.t("action"), 9.0),
        Column::words(say.t("status"), 2.6),
        Column::words(say.t("financed-by"), 3.0),
    ];
    let rows = actions
        .iter()
        .map(|action| {
            row(vec![
                action.number.clone().unwrap_or_default().into(),
                action.title.clone().into(),
                say.status(action.status, action.days_late),
                financed_by(action, say).into(),
            ])
        })
        .collect();
    let mut table = say.table("outside", columns, rows, "no-action");
    table.caption = actions.first().map(|action| action.plan.clone()).filter(|plan| !plan.is_empty()).unwrap_or(table.caption);
    table
}

/// The contracts that finance the action, and the amendment that took it out of this one.
fn financed_by(action: &OutsideFacts, say: &Say<'_>) -> String {
    let mut lines = action.contracts.clone();
    lines.extend(action.left_by.as_ref().map(|number| say.with("left-by", &[("number", number.as_str().into())])));
    if lines.is_empty() { say.dash() } else { lines.join("\n") }
}
