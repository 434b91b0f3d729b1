//! Two diagnoses side by side, in words.

use super::grid::{of, quantity, read};
use super::paired::charts;
use super::wording;
use crate::desk::Desk;
use crate::wire::{ComparedInventoryRow, Fault, InventoryCompareArg, InventoryComparison};
use domain::inventory::{self, RowChange, Warning, adds_up};
use domain::records::Inventory;
use words::{Arg, Words};

/// More cells than this are not named one by one.
const MOST_CELLS: usize = 12;

/// Compares two diagnoses, row by row.
pub fn compare(desk: &Desk, asked: &InventoryCompareArg) -> Result<InventoryComparison, Fault> {
    let quantity = quantity(&asked.quantity)?;
    let (one, its) = read(desk, asked.before)?;
    let (other, others) = read(desk, asked.after)?;
    let (before, after) = (of(&one, &its, quantity), of(&other, &others, quantity));
    let made = inventory::compare([&one, &other], [&before, &after]);
    let words = &desk.words;
    let (ratio, by) = wording::ratio(words, quantity);
    let row = |change: &RowChange| show(words, change, by);
    Ok(InventoryComparison {
        before: named(&one),
        after: named(&other),
        unit: wording::unit(words, quantity),
        ratio,
        warnings: warnings(words, [&one, &other], &made.warnings),
        rows: made.rows.iter().map(row).collect(),
        charts: if adds_up(quantity) { charts(words, quantity, short(&one, &other), &made.rows) } else { Vec::new() },
        total: adds_up(quantity).then(|| row(&made.total)),
    })
}

fn named(one: &Inventory) -> String {
    format!("{} ({})", one.title, one.year)
}

/// What tells two diagnoses apart in a chart: their years, or their titles where these are the same.
fn short(one: &Inventory, other: &Inventory) -> [String; 2] {
    let of = |own: &Inventory| if one.year == other.year { own.title.clone() } else { own.year.to_string() };
    [of(one), of(other)]
}

fn show(words: &Words, change: &RowChange, by: f64) -> ComparedInventoryRow {
    let figure = |value: Option<f64>| value.map(|value| wording::figure(words, value)).unwrap_or_default();
    let ratio = |value: Option<f64>| {
        let value = value.map(|value| value * by);
        value.map(|value| words.number(value, if value.abs() < 0.1 { 4 } else { 2 })).unwrap_or_default()
    };
    ComparedInventoryRow {
        label: change.head.as_ref().map_or_else(|| words.text("inventory-total"), |head| wording::head(words, head, "inventory-whole-row")),
        values: change.values.map(figure),
        difference: change.difference.map(|difference| signed(difference, wording::figure(words, difference))).unwrap_or_default(),
        percent: change.percent.map(|percent| signed(percent, format!("{}\u{a0}%", words.number(percent, 1)))).unwrap_or_default(),
        per_inhabitant: change.per_inhabitant.map(ratio),
        per_hectare: change.per_hectare.map(ratio),
    }
}

/// What grew says so.
fn signed(value: f64, text: String) -> String {
    if value > 0.0 { format!("+{text}") } else { text }
}

fn warnings(words: &Words, [one, other]: [&Inventory; 2], all: &[Warning]) -> Vec<String> {
    let unsaid = words.text("inventory-unsaid");
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| unsaid.clone());
    let pair = |key: &str, before: String, after: String| {
        words.text_with(&format!("inventory-other-{key}"), &[("before", Arg::from(before)), ("after", Arg::from(after))])
    };
    let mut sentences = Vec::new();
    let mut cells: [Vec<String>; 2] = Default::default();
    for warning in all {
        match warning {
            Warning::Method => sentences.push(pair("method", words.code(one.method), words.code(other.method))),
            Warning::Perimeter => sentences.push(pair("perimeter", said(&one.perimeter), said(&other.perimeter))),
            Warning::FactorVintage => sentences.push(pair("vintage", said(&one.factor_vintage), said(&other.factor_vintage))),
            Warning::WarmingPotentials => sentences.push(pair("potentials", said(&one.warming_potentials), said(&other.warming_potentials))),
            Warning::OnlyIn { row, column, side } => cells[*side].push(format!(
                "{}, {}",
                wording::head(words, row, "inventory-whole-row"),
                wording::head(words, column, "inventory-whole-column")
            )),
        }
    }
    for (found, which) in cells.iter().zip([one, other]).filter(|(found, _)| !found.is_empty()) {
        let list = found.iter().take(MOST_CELLS).cloned().collect::<Vec<_>>().join(" ; ");
        let args = [("cells", Arg::from(list)), ("count", Arg::from(found.len())), ("title", Arg::from(named(which)))];
        sentences.push(words.text_with("inventory-only-in", &args));
    }
    sentences
}
