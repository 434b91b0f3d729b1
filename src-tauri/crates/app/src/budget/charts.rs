//! Charts of the dashboard: planned against committed and paid, drawn by the report engine. Each figure of them stands in the table
//! beside, where it leads to its lines.

use super::sums::label;
use crate::desk::Desk;
use crate::wire::Drawing;
use domain::Cents;
use domain::rollup::{By, Key};
use report::chart::{self, Amount, BarGroup, Chart, Series};
use words::Arg;

/// Words of 8 points; the page shows the drawing half as large again.
const WIDTH: f32 = 420.0;
/// More groups than this make no chart: those with the most are drawn.
const MOST: usize = 12;

type Line = (Key, [Cents; 3], [Cents; 2]);

/// Years, as bars that stand side by side.
pub(super) fn years(desk: &Desk, lines: &[Line]) -> Drawing {
    let kept = &lines[lines.len().saturating_sub(MOST)..];
    let (groups, alt) = groups(desk, By::Year, kept);
    draw(&Chart::GroupedBars { groups, legend: legend(desk) }, alt)
}

/// Axes or funders, as bars that lie one above another.
pub(super) fn bars(desk: &Desk, by: By, lines: &[Line]) -> Drawing {
    let (groups, alt) = groups(desk, by, &lines[..lines.len().min(MOST)]);
    draw(&Chart::BarRows { groups, legend: legend(desk) }, alt)
}

fn legend(desk: &Desk) -> Vec<Series> {
    ["ui-sum-planned", "ui-sum-committed", "ui-sum-paid"].map(|key| Series { label: desk.words.text(key) }).to_vec()
}

/// The bars, and what they say to who does not see them.
fn groups(desk: &Desk, by: By, lines: &[Line]) -> (Vec<BarGroup>, String) {
    let words = &desk.words;
    // Whole euros: a bar has no room for cents, and its table has them.
    let amount = |cents: &Cents| Amount { value: cents.0 as f64 / 100.0, text: words.count(cents.0 / 100) };
    let all: Vec<BarGroup> =
        lines.iter().map(|(key, budget, _)| BarGroup { label: label(desk, by, key), amounts: budget.iter().map(amount).collect() }).collect();
    let list: Vec<String> = all
        .iter()
        .map(|group| {
            let args: Vec<(&str, Arg)> = ["planned", "committed", "paid"]
                .into_iter()
                .zip(&group.amounts)
                .map(|(name, amount)| (name, Arg::Text(amount.text.clone())))
                .collect();
            format!("{} : {}", group.label, words.text_with("rollup-alt", &args))
        })
        .collect();
    (all, list.join(" ; "))
}

/// A chart that cannot be drawn leaves its text: the figures are in it.
fn draw(chart: &Chart, alt: String) -> Drawing {
    Drawing { svg: chart::drawing(chart, WIDTH).map(|drawing| chart::svg(&drawing)).unwrap_or_default(), alt }
}
