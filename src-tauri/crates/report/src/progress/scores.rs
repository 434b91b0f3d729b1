//! Section 11, the scores of the frameworks: what each axis had at the start, has, and is to have, in percent of its potential; a radar each.
//!
//! Invariant: what is not scored is a dash, never a zero, and how many measures lack a score is told.

use super::say::{Say, row, total};
use super::{AxisScoreFacts, FrameworkFacts};
use crate::chart::{Chart, Series};
use crate::content::{Block, Column, Plot};

/// Its blocks; none when no framework is scored.
pub fn blocks(frameworks: &[FrameworkFacts], say: &Say<'_>) -> Vec<Block> {
    if frameworks.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, say.t("axis-scores"), "")];
    let radars: Vec<Plot> = frameworks.iter().filter_map(|own| radar(own, say)).collect();
    if !radars.is_empty() {
        blocks.push(Block::Charts(radars));
    }
    blocks.push(table(frameworks, say));
    for own in frameworks {
        let args = [
            ("framework", own.name.as_str().into()),
            ("initial", say.maybe_day(own.initial_on).into()),
            ("score", say.maybe_day(own.current_on).into()),
            ("aim", say.maybe_day(own.target_on).into()),
        ];
        blocks.push(Block::para(say.with("score-days", &args)));
        if let Some(count) = own.unscored {
            blocks.push(Block::para(say.with("score-unscored", &[("framework", own.name.as_str().into()), ("count", count.into())])));
        }
    }
    blocks
}

/// Référentiel, Axe, Potentiel, Score initial, Score N, Écart, Objectif.
fn table(frameworks: &[FrameworkFacts], say: &Say<'_>) -> Block {
    let mut rows = Vec::new();
    for own in frameworks {
        for axis in &own.axes {
            let gap = axis.current.zip(axis.initial).map(|(current, initial)| current - initial);
            let cells = vec![
                say.under(&own.name, own.version.clone()).into(),
                axis.axis.clone().unwrap_or_else(|| say.t("whole")).into(),
                say.quantity(axis.potential),
                say.quantity(axis.initial),
                say.quantity(axis.current),
                say.quantity(gap),
                say.quantity(axis.target),
            ];
            rows.push(if axis.axis.is_none() { total(cells) } else { row(cells) });
        }
    }
    let number = |key: &str| Column::number(say.t(key), 1.8);
    let columns = vec![
        Column::words(say.t("framework"), 3.6),
        Column::titles(say.t("axis"), 4.6),
        number("potential"),
        number("initial-percent"),
        number("score-percent"),
        number("gap"),
        number("aim-percent"),
    ];
    Block::Table(say.table("caption-axis-scores", columns, rows, "no-criterion"))
}

/// Three axes or more around a centre.
fn radar(own: &FrameworkFacts, say: &Say<'_>) -> Option<Plot> {
    let known = |axis: &&AxisScoreFacts| [axis.initial, axis.current, axis.target].iter().any(Option::is_some);
    let axes: Vec<(&str, &AxisScoreFacts)> = own.axes.iter().filter(known).filter_map(|axis| Some((axis.axis.as_deref()?, axis))).collect();
    if axes.len() < 3 {
        return None;
    }
    let spokes = axes.iter().map(|(title, axis)| ((*title).to_owned(), vec![axis.initial, axis.current, axis.target])).collect();
    let told = |(title, axis): &(&str, &AxisScoreFacts)| {
        let args = [
            ("title", (*title).into()),
            ("initial", say.number(axis.initial).into()),
            ("score", say.number(axis.current).into()),
            ("aim", say.number(axis.target).into()),
        ];
        say.with("alt-score", &args)
    };
    let list = axes.iter().map(told).collect::<Vec<_>>().join(" ; ");
    let alt = say.with("alt-radar-axes", &[("framework", own.name.as_str().into()), ("list", list.into())]);
    let legend = ["initial", "score", "aim"].map(|key| Series { label: say.t(key) }).to_vec();
    Some(say.plot("chart-radar-axes", alt, Chart::Radar { spokes, legend, most: 100.0 }))
}
