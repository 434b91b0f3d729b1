//! Cells of the form are filled: one that is typed or a block that is pasted, in one step.
//!
//! Invariant: a cell that cannot be read keeps the whole block out, and is named.

use crate::desk::Desk;
use crate::inventory::typed::typed as entered;
use crate::wire::{Changed, FarmFill, FarmTyped, Fault};
use crate::{clock, file};
use domain::code::Code;
use domain::codes::{FarmItem, FarmMeasure, NotationKey, Quantity};
use domain::farm::{group, inputs, is_factor, is_share, is_signed, post_of, quantity, read, wanted};
use domain::records::InventoryLine;
use domain::{Noun, Value};
use store::Op;
use words::Words;

const NOUN: Noun = Noun::InventoryLine;

/// What is set: a cell, its figure, its notation key, its source.
struct Set {
    item: Option<FarmItem>,
    measure: FarmMeasure,
    value: Option<f64>,
    notation: Option<NotationKey>,
    source: Option<String>,
    /// What its row is called where no post is of it.
    named: Option<String>,
}

/// Fills them.
pub fn fill(desk: &mut Desk, asked: &FarmFill) -> Result<Changed, Fault> {
    let (_, lines) = crate::inventory::read(desk, asked.id)?;
    let sets = asked.cells.iter().map(|cell| set(&desk.words, cell)).collect::<Result<Vec<_>, Fault>>()?;
    let ((), changed) = desk.change(Op::EnterFarm, |tx| {
        for set in &sets {
            let own =
                |line: &&InventoryLine| (line.farm_item, line.farm_measure, line.quantity) == (set.item, Some(set.measure), quantity(set.measure));
            let there = lines.iter().find(own);
            let mut values: Vec<(&'static str, Value)> =
                vec![("value", set.value.map_or(Value::Null, Value::Real)), ("notation", set.notation.map_or(Value::Null, |key| key.code().into()))];
            if is_factor(set.measure) {
                values.push(("comment", set.source.as_deref().map_or(Value::Null, Into::into)));
            }
            match (there, set.value.is_none() && set.notation.is_none()) {
                (Some(line), true) => tx.delete(NOUN, line.id)?,
                (Some(line), false) => tx.update(NOUN, line.id, &values)?,
                (None, true) => {}
                (None, false) => {
                    values.extend([("inventory", asked.id.into()), ("quantity", quantity(set.measure).code().into())]);
                    values.push(("farm_measure", set.measure.code().into()));
                    values.extend(set.item.map(|item| ("farm_item", item.code().into())));
                    values.extend(set.item.and_then(|item| post_of(item, set.measure)).map(|post| ("post", post.code().into())));
                    values.extend(set.named.as_deref().map(|name| ("item", name.into())));
                    tx.insert(NOUN, clock::fresh_id(), &file::values(NOUN, &values))?;
                }
            }
        }
        Ok(())
    })?;
    Ok(changed)
}

fn set(words: &Words, cell: &FarmTyped) -> Result<Set, Fault> {
    let unknown = || Fault::new("no_column").with("column", &cell.measure);
    let measure = FarmMeasure::from_code(&cell.measure).ok_or_else(unknown)?;
    let item = if cell.item.is_empty() { None } else { Some(FarmItem::from_code(&cell.item).ok_or_else(unknown)?) };
    let asked =
        if is_factor(measure) { wanted().contains(&(item, measure)) } else { item.is_some_and(|item| inputs(group(item)).contains(&measure)) };
    if !asked {
        return Err(unknown());
    }
    let (value, notation) = typed(words, item, measure, &cell.typed).map_err(|fault| {
        let name = item.map(|item| format!("{}, ", words.code(item))).unwrap_or_default();
        Fault::new("farm_cell").with("cell", format!("{name}{}", words.code(measure))).with("why", fault.sentence(words)).at("value")
    })?;
    let source = Some(cell.source.trim().to_owned()).filter(|source| !source.is_empty());
    // No post is of horses: they stand by their name.
    let named = item.filter(|item| quantity(measure) == Quantity::Herd && post_of(*item, measure).is_none()).map(|item| words.code(item));
    Ok(Set { item, measure, value, notation, source, named })
}

/// A figure in any unit of its measure, with the sign of an estimate or without; or a notation key alone. No figure is below zero but a flux, no
/// part is more than the whole.
fn typed(words: &Words, item: Option<FarmItem>, measure: FarmMeasure, text: &str) -> Result<(Option<f64>, Option<NotationKey>), Fault> {
    entered(words, text, |number, of| {
        let value = match item {
            Some(item) if !is_factor(measure) => read(item, measure, number, of),
            _ => Some(number).filter(|_| of.trim().is_empty()),
        };
        let unit = super::wording::unit(words, item, measure);
        let wrong = || Fault::new("inventory_unit").with("unit", of.trim()).with("units", &unit).at("value");
        let value = value.filter(|value| value.is_finite()).ok_or_else(wrong)?;
        match value {
            _ if value < 0.0 && !is_signed(measure) => Err(Fault::new("farm_negative")),
            _ if value > 1.0 && is_share(measure) => Err(Fault::new("farm_share").with("typed", words.number(value, 6))),
            _ => Ok(value),
        }
    })
}
