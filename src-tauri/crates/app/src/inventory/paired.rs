//! The sectors of two diagnoses as pairs of bars: in all, by inhabitant, by hectare.
//!
//! Invariant: what one of both does not know has no bar, and says so.

use super::flows::both;
use super::wording;
use crate::wire::ComparedChart;
use domain::codes::Quantity;
use domain::inventory::RowChange;
use report::chart::{Amount, BarGroup, Chart, Series};
use words::Words;

/// The charts that there are figures for.
pub(super) fn charts(words: &Words, quantity: Quantity, names: [String; 2], rows: &[RowChange]) -> Vec<ComparedChart> {
    let (ratio, by) = wording::ratio(words, quantity);
    let of = |row: &RowChange, pair: [Option<f64>; 2], scale: f64| (label(words, row), pair.map(|value| value.map(|value| value * scale)));
    let what = words.code(quantity);
    let sights = [
        ("total", wording::unit(words, quantity), rows.iter().map(|row| of(row, row.values, 1.0)).collect::<Vec<_>>()),
        ("inhabitant", ratio.clone(), rows.iter().map(|row| of(row, row.per_inhabitant, by)).collect()),
        ("hectare", ratio, rows.iter().map(|row| of(row, row.per_hectare, by)).collect()),
    ];
    let known = sights.into_iter().filter(|(_, _, pairs)| pairs.iter().any(|(_, pair)| pair.iter().any(Option::is_some)));
    known
        .map(|(by, unit, pairs)| {
            let title = words.text_with(&format!("inventory-by-{by}"), &[("what", what.as_str().into()), ("unit", unit.into())]);
            let groups: Vec<BarGroup> = pairs.iter().map(|(label, pair)| BarGroup { label: label.clone(), amounts: amounts(words, *pair) }).collect();
            let alt = alt(&title, &names, &groups);
            let legend = names.clone().map(|label| Series { label }).to_vec();
            ComparedChart { by: by.to_owned(), chart: both(&Chart::BarRows { groups, legend }, alt), title }
        })
        .collect()
}

fn label(words: &Words, row: &RowChange) -> String {
    row.head.as_ref().map_or_else(|| words.text("inventory-total"), |head| wording::head(words, head, "inventory-whole-row"))
}

/// Both figures, the second with what has changed.
fn amounts(words: &Words, pair: [Option<f64>; 2]) -> Vec<Amount> {
    let number = |value: f64| {
        words.number(
            value,
            if value.abs() < 0.1 {
                4
            } else if value.abs() < 1_000.0 {
                2
            } else {
                0
            },
        )
    };
    let amount = |value: Option<f64>, more: String| match value {
        Some(value) => Amount { value, text: format!("{}{more}", number(value)) },
        None => Amount { value: 0.0, text: words.text("report-no-figure") },
    };
    let [before, after] = pair;
    let change = before.zip(after).filter(|(before, _)| *before != 0.0).map(|(before, after)| (after - before) / before.abs() * 100.0);
    let change = change.map(|percent| {
        let sign = if percent > 0.0 { "+" } else { "" };
        format!(" ({sign}{}\u{a0}%)", words.number(percent, 1))
    });
    vec![amount(before, String::new()), amount(after, change.unwrap_or_default())]
}

fn alt(title: &str, names: &[String; 2], groups: &[BarGroup]) -> String {
    let one = |group: &BarGroup| {
        let told: Vec<String> = names.iter().zip(&group.amounts).map(|(name, amount)| format!("{name} {}", amount.text)).collect();
        format!("{} : {}", group.label, told.join(", "))
    };
    format!("{title} : {}", groups.iter().map(one).collect::<Vec<_>>().join(" ; "))
}
