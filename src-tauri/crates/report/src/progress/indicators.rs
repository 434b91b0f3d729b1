//! Section 7: the indicators. Invariant: a value that was not measured is a dash, never a zero.

use super::course;
use super::say::{Say, row};
use super::{IndicatorFacts, Snapshot};
use crate::chart::Chart;
use crate::content::{Block, Cell, Column, Inline};
use words::Arg;

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let rows = snapshot
        .indicators
        .iter()
        .map(|i| {
            row(vec![
                say.text(i.code.as_deref()).into(),
                i.title.as_str().into(),
                say.under(&i.kind.map_or_else(|| say.dash(), |k| say.words.code(k)), i.direction.map(|way| say.words.code(way))).into(),
                say.text(i.unit.as_deref()).into(),
                say.of_year(i.baseline, i.baseline_year),
                say.quantity(i.previous),
                say.quantity(i.current),
                say.of_year(i.target, i.target_year),
                say.share(i.reached),
                i.source.clone().unwrap_or_default().into(),
                comment(i, say),
                spark(i.series.iter().map(|(_, v)| *v), say),
            ])
        })
        .collect();
    let columns = vec![
        Column::words(say.t("code"), 3.6),
        Column::titles(say.t("indicator"), 12.0),
        Column::words(say.t("kind"), 6.2),
        Column::words(say.t("unit"), 5.0),
        Column::number(say.t("baseline"), 5.4).of(["baseline-value", "baseline-year"].map(|part| say.t(part))),
        Column::number(say.t("previous"), 5.0),
        Column::number(say.t("current"), 5.0),
        Column::number(say.t("target"), 5.4).of(["target-value", "target-year"].map(|part| say.t(part))),
        Column::number(say.t("reached"), 5.0),
        Column::words(say.t("source"), 8.0),
        Column::words(say.t("comment"), 10.0),
        Column::words(say.t("trend"), 7.0),
    ];
    let mut table = say.table("caption-indicators", columns, rows, "no-indicators");
    table.landscape = true;
    vec![Block::Table(table)]
}

fn comment(indicator: &IndicatorFacts, say: &Say<'_>) -> Cell {
    let mut parts: Vec<String> = indicator.comment.iter().cloned().collect();
    if let Some(confidence) = indicator.confidence {
        parts.push(say.with("confidence", &[("value", say.words.code(confidence).into())]));
    }
    if let Some(standing) = &indicator.standing {
        parts.push(course::stands(standing, indicator.unit.as_deref().unwrap_or_default(), say));
    }
    parts.join("\n").into()
}

/// A line without words through values, the oldest first; a dash when there are not two.
pub(crate) fn spark(values: impl Iterator<Item = f64>, say: &Say<'_>) -> Cell {
    let values: Vec<f64> = values.filter(|v| v.is_finite()).collect();
    let (Some(first), Some(last)) = (values.first(), values.last()) else { return say.dash().into() };
    if values.len() < 2 {
        return say.dash().into();
    }
    let args = [("count", Arg::from(values.len())), ("first", say.number(Some(*first)).into()), ("last", say.number(Some(*last)).into())];
    let alt = say.alt(say.with("alt-trend", &args));
    Cell { inline: Some(Inline { alt, chart: Chart::Spark { values } }), ..Cell::default() }
}
