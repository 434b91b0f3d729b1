//! Section 11, for contracts since 2021: the scores of the two frameworks and the regional objectives, with what each is worth.
//!
//! Invariant: what is due comes from `domain::contract::criterion_due` alone.

use super::cells::Ledger;
use super::rich::rich;
use super::say::{Say, row, total};
use super::{CriterionFacts, Snapshot};
use crate::chart::{Chart, Series};
use crate::content::{Block, Cell, Column, Plot, Value};
use domain::Cents;
use domain::codes::{ContractKind, CriterionScale};

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    snapshot.texts.scores.is_some() || !snapshot.criteria.is_empty() || !snapshot.scores.is_empty()
}

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = snapshot.texts.scores.as_deref().map(rich).unwrap_or_default();
    let is_score = |one: &&CriterionFacts| matches!(one.scale, Some(CriterionScale::Cae | CriterionScale::Eci));
    let (scores, regional): (Vec<_>, Vec<_>) = snapshot.criteria.iter().partition(is_score);
    blocks.extend(super::scores::blocks(&snapshot.scores, say));
    if snapshot.criteria.is_empty() && snapshot.contract.kind != ContractKind::CotSince2021 {
        // Such a contract has no variable part.
        return blocks;
    }
    blocks.extend([Block::heading(2, say.t("scores"), "")]);
    blocks.extend(radar(&scores, say).map(|plot| Block::Charts(vec![plot])));
    blocks.push(table(&scores, "caption-scores", say));
    blocks.extend([Block::heading(2, say.t("regional"), ""), table(&regional, "caption-regional", say)]);
    if !snapshot.criteria.is_empty() {
        let sum = |of: fn(&CriterionFacts) -> Option<Cents>| snapshot.criteria.iter().filter_map(of).sum::<Cents>();
        let args = [("due", say.words.money(sum(|one| one.due)).into()), ("most", say.words.money(sum(|one| one.weight)).into())];
        blocks.push(Block::para(say.with("variable-part", &args)));
    }
    blocks
}

/// Référentiel, Score initial, Score N, Écart, Objectif, Montant lié: the columns of scores and of objectives are the same.
fn table(criteria: &[&CriterionFacts], caption: &str, say: &Say<'_>) -> Block {
    let ledger = Ledger::of(criteria.iter().flat_map(|one| [one.weight, one.due]).flatten());
    let mut rows: Vec<_> = criteria
        .iter()
        .map(|one| {
            let gap = one.measured.zip(one.baseline).map(|(measured, baseline)| measured - baseline);
            let read = one.measured_on.map(|on| format!("\n({})", say.day(on))).unwrap_or_default();
            let measured = one.measured.filter(|measured| measured.is_finite()).map(Value::Number);
            let on = measured.as_ref().and(one.measured_on).map(Value::Day);
            row(vec![
                say.under(&one.scale.map_or_else(|| say.dash(), |scale| say.words.code(scale)), one.phase.clone()).into(),
                one.title.as_str().into(),
                say.quantity(one.baseline),
                Cell::valued(format!("{}{read}", say.number(one.measured)), Some(Value::Parts(vec![measured, on]))),
                say.quantity(gap),
                say.quantity(one.target),
                say.on(one.due_on),
                ledger.maybe(say, one.weight),
                ledger.maybe(say, one.due),
                say.text(one.source.as_deref()).into(),
            ])
        })
        .collect();
    if rows.len() > 1 {
        let mut cells = vec![say.t("total").into()];
        cells.extend((0..6).map(|_| Cell::default()));
        cells.push(ledger.cell(say, criteria.iter().filter_map(|one| one.weight).sum()));
        cells.push(ledger.cell(say, criteria.iter().filter_map(|one| one.due).sum()));
        cells.push(Cell::default());
        rows.push(total(cells));
    }
    let number = |key: &str, weight: f32| Column::number(say.t(key), weight);
    let columns = vec![
        Column::words(say.t("framework"), 3.0),
        Column::titles(say.t("criterion"), 5.0),
        number("initial", 1.6),
        number("score", 2.2).of(["score-value", "score-day"].map(|part| say.t(part))),
        number("gap", 1.6),
        number("aim", 1.6),
        Column::words(say.t("due-on"), 2.2),
        number("amount-linked", 2.2),
        number("amount-due", 2.2),
        Column::words(say.t("source"), 3.0),
    ];
    Block::Table(say.table(caption, columns, rows, "no-criterion"))
}

/// Three scores or more around a centre: at the start, now, and aimed at.
fn radar(scores: &[&CriterionFacts], say: &Say<'_>) -> Option<Plot> {
    if scores.len() < 3 {
        return None;
    }
    let spokes: Vec<_> = scores.iter().map(|one| (one.title.clone(), vec![one.baseline, one.measured, one.target])).collect();
    let most = spokes.iter().flat_map(|(_, values)| values).flatten().copied().filter(|value| value.is_finite()).fold(0.0, f64::max);
    let list: Vec<String> = scores
        .iter()
        .map(|one| {
            let args = [
                ("title", one.title.as_str().into()),
                ("initial", say.number(one.baseline).into()),
                ("score", say.number(one.measured).into()),
                ("aim", say.number(one.target).into()),
            ];
            say.with("alt-score", &args)
        })
        .collect();
    let alt = say.with("alt-radar", &[("list", list.join(" ; ").into())]);
    let legend = ["initial", "score", "aim"].map(|key| Series { label: say.t(key) }).to_vec();
    Some(say.plot("chart-radar", alt, Chart::Radar { spokes, legend, most }))
}
