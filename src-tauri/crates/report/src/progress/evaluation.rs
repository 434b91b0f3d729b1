//! The evaluation of a final report: four questions, then what was planned and what was done over the whole contract.
//! Invariant: physical progress is what people say, financial progress is what was paid of what was planned.

use super::cells::Ledger;
use super::rich::rich;
use super::say::{Say, row, total};
use super::{ActionFacts, Snapshot, name};
use crate::content::{Block, Cell, Column};
use domain::Cents;

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let texts = &snapshot.texts;
    let questions = [
        ("relevance", &texts.relevance),
        ("effectiveness", &texts.effectiveness),
        ("efficiency", &texts.efficiency),
        ("coherence", &texts.coherence),
    ];
    let mut blocks = Vec::new();
    for (key, text) in questions {
        blocks.extend([Block::heading(2, say.t(key), ""), say.para(&format!("{key}-why"))]);
        match text.as_deref().filter(|text| !text.trim().is_empty()) {
            Some(text) => blocks.extend(rich(text)),
            None => blocks.push(say.nothing("not-written")),
        }
    }
    blocks.push(Block::heading(2, say.t("outcome"), ""));
    blocks.extend(outcome(snapshot, say));
    blocks
}

fn outcome(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let actions = &snapshot.actions;
    let ledger = Ledger::of(actions.iter().flat_map(|a| [a.planned, a.paid]));
    let mut rows: Vec<_> = actions
        .iter()
        .map(|a| {
            row(vec![
                name(a).into(),
                say.status(a.status, a.days_late),
                ledger.cell(say, a.planned),
                ledger.cell(say, a.paid),
                say.percents(a.progress),
                say.share(a.paid.share_of(a.planned)),
            ])
        })
        .collect();
    if !rows.is_empty() {
        let sum = |of: fn(&ActionFacts) -> Cents| actions.iter().map(of).sum::<Cents>();
        let (planned, paid) = (sum(|a| a.planned), sum(|a| a.paid));
        rows.push(total(vec![
            say.t("total").into(),
            Cell::default(),
            ledger.cell(say, planned),
            ledger.cell(say, paid),
            Cell::default(),
            say.share(paid.share_of(planned)),
        ]));
    }
    let columns = vec![
        Column::titles(say.t("action"), 6.0),
        Column::words(say.t("status"), 2.2),
        Column::number(say.t("planned-eur"), 1.8),
        Column::number(say.t("paid-eur"), 1.8),
        Column::number(say.t("physical"), 1.6),
        Column::number(say.t("financial"), 1.6),
    ];
    vec![say.para("outcome-intro"), Block::Table(say.table("caption-outcome", columns, rows, "no-action"))]
}
