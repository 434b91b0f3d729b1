//! The lines behind a cell of a diagnosis, with how each was worked out.

use super::grid::{of, quantity, read};
use super::wording;
use crate::desk::Desk;
use crate::record;
use crate::wire::{Fault, InventoryBehind, InventoryCellAt, InventoryLineView, Typed};
use domain::Noun;
use domain::codes::Quantity;
use domain::inventory::{Head, emissions};
use domain::records::{EmissionFactor, InventoryLine};
use std::collections::BTreeMap;
use words::Words;

const NOUN: Noun = Noun::InventoryLine;

/// The lines of a cell, and what a new one of it holds.
pub fn behind(desk: &Desk, asked: &InventoryCellAt) -> Result<InventoryBehind, Fault> {
    let quantity = quantity(&asked.quantity)?;
    let head = |key: &str| Head::of_key(key).ok_or_else(|| Fault::new("no_column").with("column", key));
    let (row, column) = (head(&asked.row)?, head(&asked.column)?);
    let (inventory, lines) = read(desk, asked.id)?;
    let made = of(&inventory, &lines, quantity);
    let ids = made.cell(&row, &column).map(|cell| cell.lines.clone()).unwrap_or_default();
    let views = ids.iter().filter_map(|id| lines.iter().find(|line| line.id == *id)).map(|line| view(desk, line));
    let mut given = BTreeMap::from([("quantity".to_owned(), Typed::Text(asked.quantity.clone()))]);
    for (name, value) in super::set::field(&row, "item").into_iter().chain(super::set::field(&column, "carrier")) {
        given.extend(value.as_text().map(|text| (name.to_owned(), Typed::Text(text.to_owned()))));
    }
    Ok(InventoryBehind { unit: wording::unit(&desk.words, quantity), lines: views.collect::<Result<_, Fault>>()?, given })
}

fn view(desk: &Desk, line: &InventoryLine) -> Result<InventoryLineView, Fault> {
    // Of Clim'Agri: the line says itself how, and to what.
    if let (Some(calculation), Some(worked)) = (&line.calculation, line.worked) {
        return Ok(InventoryLineView {
            record: record::view(desk, NOUN, line.id)?,
            calculation: calculation.clone(),
            differs: line.value != Some(worked),
            worked: wording::figure(&desk.words, worked),
        });
    }
    let factor = line.factor.map(|id| desk.workspace.find::<EmissionFactor>(id)).transpose()?;
    let worked = factor.as_ref().and_then(|factor| work(line, factor));
    Ok(InventoryLineView {
        record: record::view(desk, NOUN, line.id)?,
        calculation: factor.as_ref().map(|factor| calculation(&desk.words, line, factor, worked)).unwrap_or_default(),
        differs: worked.is_some_and(|worked| line.value != Some(worked)),
        worked: worked.map(|worked| wording::figure(&desk.words, worked)).unwrap_or_default(),
    })
}

/// What a line comes to by its activity and its factor, in tCO2e.
fn work(line: &InventoryLine, factor: &EmissionFactor) -> Option<f64> {
    let unit = line.activity_unit.as_deref()?;
    emissions(line.activity?, unit, factor.value, &factor.unit, line.energy_carrier).filter(|_| line.quantity == Quantity::Emissions)
}

/// How it comes to that, as people write it down; what keeps it from being worked out, when something does.
fn calculation(words: &Words, line: &InventoryLine, factor: &EmissionFactor, worked: Option<f64>) -> String {
    let (Some(activity), Some(unit)) = (line.activity, line.activity_unit.as_deref()) else {
        return words.text_with("inventory-no-activity", &[("factor", factor.name.as_str().into())]);
    };
    match worked {
        Some(worked) => say(words, (activity, unit), factor, worked),
        None => words.text_with(
            "inventory-units-apart",
            &[("unit", unit.into()), ("by", factor.unit.as_str().into()), ("factor", factor.name.as_str().into())],
        ),
    }
}

/// « 12 GWh PCI × 0,239 kgCO2e/kWh PCI = 2 868 tCO2e (Gaz naturel, Base Empreinte, 2022) ».
pub(super) fn say(words: &Words, (activity, unit): (f64, &str), factor: &EmissionFactor, worked: f64) -> String {
    let from = [Some(factor.name.clone()), factor.source.clone(), factor.vintage.map(|year| year.to_string())];
    let from = from.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let args = [
        ("activity", wording::figure(words, activity).into()),
        ("unit", unit.into()),
        ("factor", words.number(factor.value, 6).into()),
        ("by", factor.unit.as_str().into()),
        ("emissions", wording::figure(words, worked).into()),
        ("from", from.into()),
    ];
    words.text_with("inventory-calculation", &args)
}
