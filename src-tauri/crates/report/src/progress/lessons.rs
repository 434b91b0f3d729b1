//! Section 12: what was hard, what was learnt and what changes for it.

use super::Snapshot;
use super::say::{Say, row};
use crate::content::{Block, Column};

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    !snapshot.lessons.is_empty()
}

/// The blocks of the section: Constat, Impact, Mesure corrective, Responsable, Échéance.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let rows = snapshot
        .lessons
        .iter()
        .map(|one| {
            row(vec![
                one.finding.as_str().into(),
                say.text(one.impact.as_deref()).into(),
                say.text(one.measure.as_deref()).into(),
                say.text(one.owner.as_deref()).into(),
                say.on(one.due_on),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("finding"), 4.0),
        Column::words(say.t("impact"), 3.2),
        Column::words(say.t("measure"), 3.6),
        Column::words(say.t("owner"), 2.2),
        Column::words(say.t("due-on"), 1.7),
    ];
    vec![Block::Table(say.table("caption-lessons", columns, rows, "no-lesson"))]
}
