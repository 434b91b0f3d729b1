//! The sectors of a diagnosis and what each is made of: as bars, and as flows from carriers to sectors.
//!
//! Invariant: the flows add up to the total of the grid; what holds no figure is told.

use super::grid::{of, quantity, read};
use super::wording;
use crate::desk::Desk;
use crate::wire::{Fault, FlowEnd, InventoryFlow, InventoryFlows, InventoryFlowsArg, PlotView};
use domain::Id;
use domain::code::Code;
use domain::codes::Quantity;
use domain::inventory::{self, Flows, Head};
use domain::records::Inventory;
use report::chart::{self, Chart};
use report::sectors::{Sectors, unsplit};
use words::Words;

/// Words of 8 points; the page shows the drawing half as large again.
const WIDE: f32 = 420.0;
const NARROW: f32 = 190.0;

/// The flows of a quantity.
pub fn flows(desk: &Desk, asked: &InventoryFlowsArg) -> Result<InventoryFlows, Fault> {
    let quantity = quantity(&asked.quantity)?;
    let (inventory, made) = made(desk, asked.id, quantity)?;
    Ok(show(&desk.words, &inventory, quantity, &made))
}

/// A diagnosis and its flows.
pub(crate) fn made(desk: &Desk, id: Id, quantity: Quantity) -> Result<(Inventory, Flows), Fault> {
    let (inventory, lines) = read(desk, id)?;
    let made = inventory::flows(&of(&inventory, &lines, quantity), &lines);
    Ok((inventory, made))
}

/// The sectors of flows, in words.
pub(crate) fn sectors(words: &Words, quantity: Quantity, flows: &Flows) -> Sectors {
    let mut made = Sectors { what: words.code(quantity), unit: wording::unit(words, quantity), ..Sectors::default() };
    for flow in &flows.flows {
        if let Some(value) = flow.sum.value() {
            made.add(&row(words, &flow.row), &part(words, &flow.part), value);
        }
    }
    for one in &flows.missing {
        let part = if one.part == Head::Whole { String::new() } else { part(words, &one.part) };
        made.lacks(&row(words, &one.row), &part, one.notation);
    }
    made.sort(words);
    made
}

fn row(words: &Words, head: &Head) -> String {
    wording::head(words, head, "inventory-whole-row")
}

fn part(words: &Words, head: &Head) -> String {
    if *head == Head::Whole { unsplit(words) } else { wording::head(words, head, "inventory-whole-column") }
}

/// A chart in both widths.
pub(crate) fn both(chart: &Chart, alt: String) -> PlotView {
    let drawn = |width: f32| chart::drawing(chart, width).map(|drawing| chart::svg(&drawing)).unwrap_or_default();
    PlotView { wide: drawn(WIDE), narrow: drawn(NARROW), alt }
}

fn show(words: &Words, inventory: &Inventory, quantity: Quantity, flows: &Flows) -> InventoryFlows {
    let made = sectors(words, quantity, flows);
    let share = |value: f64| made.share(value, words).unwrap_or_default();
    let figure = |value: f64| wording::figure(words, value);
    let end = |label: &String, tint: usize, value: Option<f64>| FlowEnd {
        label: label.clone(),
        tint: u32::try_from(tint).unwrap_or(u32::MAX),
        text: value.map(figure).unwrap_or_default(),
        share: value.map(share).unwrap_or_default(),
    };
    let rows: Vec<&String> = made.rows.iter().map(|own| &own.label).collect();
    let parts: Vec<&String> = made.parts.iter().collect();
    let at = |labels: &[&String], label: &str| labels.iter().position(|own| *own == label).and_then(|at| u32::try_from(at).ok());
    let flow = |flow: &inventory::Flow| {
        let value = flow.sum.value()?;
        Some(InventoryFlow {
            source: at(&parts, &part(words, &flow.part))?,
            target: at(&rows, &row(words, &flow.row))?,
            value,
            text: figure(value),
            share: share(value),
        })
    };
    // Sums are those of the grid, which is made of whole millionths.
    let part_sum = |label: &String| flows.parts.iter().find(|own| part(words, own) == *label).and_then(|own| flows.part(own).value());
    let row_sum = |label: &String| flows.rows.iter().find(|own| row(words, own) == *label).and_then(|own| flows.row(own).value());
    let drawn: Vec<InventoryFlow> = flows.flows.iter().filter_map(flow).collect();
    let told = drawn.iter().map(|one| {
        let name = |place: u32| usize::try_from(place).unwrap_or(usize::MAX);
        let (from, to) = (made.parts.get(name(one.source)), made.rows.get(name(one.target)));
        let args = [
            ("from", from.cloned().unwrap_or_default().into()),
            ("to", to.map(|own| own.label.clone()).unwrap_or_default().into()),
            ("value", one.text.as_str().into()),
        ];
        words.text_with("inventory-flow", &args)
    });
    InventoryFlows {
        id: inventory.id,
        quantity: quantity.code().to_owned(),
        diagnosis: format!("{} ({})", inventory.title, inventory.year),
        title: made.title(words),
        unit: made.unit.clone(),
        total: flows.total.value().map(figure).unwrap_or_default(),
        alt: told.collect::<Vec<_>>().join(" ; "),
        chart: made.chart(words).map(|chart| both(&chart, made.alt(words))),
        sources: made.parts.iter().zip(made.tints(words)).map(|(label, tint)| end(label, tint, part_sum(label))).collect(),
        targets: made.rows.iter().map(|own| end(&own.label, report::chart::UNSPLIT, row_sum(&own.label))).collect(),
        missing: made.lacking(words),
        unsplit: flows.unsplit().value().filter(|value| *value != 0.0).map(figure).unwrap_or_default(),
        below: u32::try_from(drawn.iter().filter(|one| one.value < 0.0).count()).unwrap_or(u32::MAX),
        flows: drawn,
    }
}
