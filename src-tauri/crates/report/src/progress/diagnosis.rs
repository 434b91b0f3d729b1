//! Section 4: what the territory emits, uses and produces, and where it stands on its trajectories.
//!
//! Invariant: a cell that was not estimated prints its notation, never a zero; sums leave out what holds no figure, and say so.

use super::rich::rich;
use super::say::{Say, row, total};
use super::{InventoryFacts, InventoryLineFacts, Snapshot};
use super::{course, farm};
use crate::chart::{Amount, Chart};
use crate::content::{Block, Cell, Column, Plot, Value};
use crate::sectors::{Sectors, unsplit};
use domain::code::Code;
use domain::codes::Quantity;

/// Whether there is something to say.
pub fn speaks(snapshot: &Snapshot) -> bool {
    snapshot.texts.diagnosis.is_some() || !snapshot.inventories.is_empty() || !snapshot.trajectories.is_empty()
}

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    if !speaks(snapshot) {
        return vec![say.nothing("nothing-diagnosed")];
    }
    let mut blocks = snapshot.texts.diagnosis.as_deref().map(rich).unwrap_or_default();
    for inventory in &snapshot.inventories {
        blocks.push(Block::heading(
            2,
            say.with("inventory", &[("title", inventory.title.as_str().into()), ("year", inventory.year.to_string().into())]),
            "",
        ));
        blocks.push(Block::KeyValue(origin(inventory, say)));
        blocks.extend(inventory.farm.iter().map(|facts| Block::Table(farm::table(facts, say))));
        for quantity in Quantity::ALL {
            let lines: Vec<&InventoryLineFacts> = inventory.lines.iter().filter(|line| line.quantity == *quantity).collect();
            if lines.is_empty() {
                continue;
            }
            let sectors = sectors(*quantity, &lines, say);
            let plot = if stacks(*quantity) { sectors.plot(say) } else { bars(*quantity, &lines, say) };
            blocks.extend(plot.map(|plot| Block::Charts(vec![plot])));
            blocks.push(Block::Table(table(*quantity, &lines, sectors.parts.len() > 1, say)));
            blocks.extend(stacks(*quantity).then(|| lacking(&sectors, say)).flatten());
        }
    }
    if !snapshot.trajectories.is_empty() {
        blocks.push(Block::heading(2, say.t("trajectories"), ""));
        for trajectory in &snapshot.trajectories {
            blocks.extend(course::blocks(trajectory, &snapshot.trajectories, say));
        }
    }
    blocks
}

fn origin(inventory: &InventoryFacts, say: &Say<'_>) -> Vec<(String, Cell)> {
    let mut facts = vec![(say.t("method"), Cell::from(say.words.code(inventory.method)))];
    facts.extend(inventory.version.as_ref().map(|version| (say.t("version"), version.as_str().into())));
    let land = |hectares| say.with("farm-land-is", &[("hectares", say.words.number(hectares, 1).into())]);
    facts.extend(inventory.hectares.map(|hectares| (say.t("farm-land"), land(hectares).into())));
    facts.extend(inventory.lacks.as_ref().map(|lacks| (say.t("farm-lacks"), lacks.as_str().into())));
    facts.push((say.t("source"), say.text(inventory.source.as_deref()).into()));
    facts
}

/// The unit of a quantity.
pub(crate) fn unit(quantity: Quantity, say: &Say<'_>) -> String {
    say.t(match quantity {
        Quantity::Emissions | Quantity::Sequestration | Quantity::CarbonStock => "unit-emissions",
        Quantity::FinalEnergy | Quantity::RenewableEnergy | Quantity::RenewableUsed => "unit-energy",
        Quantity::Pollutant => "unit-pollutant",
        Quantity::Area => "unit-area",
        Quantity::Herd => "unit-herd",
        Quantity::Production => "unit-production",
        Quantity::PeopleFed => "unit-people",
        Quantity::FarmInput => "unit-farm_input",
    })
}

fn label(line: &InventoryLineFacts, say: &Say<'_>) -> String {
    let mut parts: Vec<String> = line.sector.map(|sector| say.words.code(sector)).into_iter().chain(line.item.clone()).collect();
    // The item of a sector that is no finer than it.
    parts.dedup_by_key(|part| domain::fold::fold(part));
    if parts.is_empty() { say.t("whole") } else { parts.join(", ") }
}

/// Whether its sectors are drawn as what they are made of.
const fn stacks(quantity: Quantity) -> bool {
    matches!(quantity, Quantity::Emissions | Quantity::FinalEnergy)
}

/// The sectors of a quantity, each with its parts.
fn sectors(quantity: Quantity, lines: &[&InventoryLineFacts], say: &Say<'_>) -> Sectors {
    let mut made = Sectors { what: say.words.code(quantity), unit: unit(quantity, say), ..Sectors::default() };
    for line in lines.iter().filter(|line| !line.beside) {
        let row = line.sector.map(|sector| say.words.code(sector)).or_else(|| line.item.clone()).unwrap_or_else(|| say.t("whole"));
        let part = line.item.clone();
        match line.value.filter(|value| value.is_finite()) {
            Some(value) => made.add(&row, &part.unwrap_or_else(|| unsplit(say.words)), value),
            None => made.lacks(&row, part.as_deref().unwrap_or_default(), line.notation),
        }
    }
    made.sort(say.words);
    made
}

/// What the sums of sectors leave out; nothing when they have everything.
pub(crate) fn lacking(sectors: &Sectors, say: &Say<'_>) -> Option<Block> {
    let told = sectors.lacking(say.words);
    (!told.is_empty()).then(|| Block::para(format!("{} {}.", say.t("sectors-lacking"), told.join(" — "))))
}

fn bars(quantity: Quantity, lines: &[&InventoryLineFacts], say: &Say<'_>) -> Option<Plot> {
    let mut bars: Vec<(String, Amount)> = lines
        .iter()
        .filter_map(|line| {
            let value = line.value.filter(|value| value.is_finite() && *value > 0.0 && !line.beside)?;
            Some((label(line, say), Amount { value, text: say.words.number(value, 1) }))
        })
        .collect();
    bars.sort_by(|a, b| b.1.value.total_cmp(&a.1.value));
    if bars.len() < 2 {
        return None;
    }
    let list: Vec<String> = bars.iter().map(|(name, amount)| say.pair(name, &amount.text)).collect();
    let title = say.with("in-unit", &[("what", say.words.code(quantity).into()), ("unit", unit(quantity, say).into())]);
    let alt = say.alt(format!("{title} : {}", list.join(" ; ")));
    Some(Plot { title, alt, chart: Chart::HorizontalBars { bars } })
}

/// `split`: what is of no part is said to be so.
fn table(quantity: Quantity, lines: &[&InventoryLineFacts], split: bool, say: &Say<'_>) -> crate::content::Table {
    let adds_up = domain::inventory::adds_up(quantity);
    let sum: f64 = lines.iter().filter(|line| adds_up && !line.beside).filter_map(|line| line.value).filter(|value| value.is_finite()).sum();
    let share = |value: f64| if sum > 0.0 { say.words.percent((100.0 * value / sum).round() as i64) } else { say.dash() };
    let mut rows: Vec<_> = lines
        .iter()
        .map(|line| {
            let value = line.value.filter(|value| value.is_finite());
            let said = value.map(|value| say.words.number(value, 1)).or_else(|| line.notation.map(|notation| say.words.code(notation)));
            let said = Cell::valued(said.unwrap_or_else(|| say.dash()), value.map(Value::Number));
            let whole = split && stacks(quantity) && line.item.is_none() && value.is_some() && !line.beside;
            let label = if whole { format!("{}, {}", label(line, say), unsplit(say.words)) } else { label(line, say) };
            row(vec![label.into(), said, value.filter(|_| !line.beside).map_or_else(|| say.dash(), share).into()])
        })
        .collect();
    if rows.len() > 1 && adds_up {
        rows.push(total(vec![say.t("total").into(), Cell::valued(say.words.number(sum, 1), Some(Value::Number(sum))), share(sum).into()]));
    }
    let columns = vec![Column::words(say.t("sector"), 5.0), Column::number(unit(quantity, say), 2.2), Column::number(say.t("share"), 1.4)];
    let mut table = say.table("", columns, rows, "no-diagnosis");
    table.caption = say.words.code(quantity);
    table
}
