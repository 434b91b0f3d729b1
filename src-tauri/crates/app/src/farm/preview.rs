//! What working a Clim'Agri diagnosis out would do, each calculation in full, before it is written.

use super::reckon::{Figure, State, reckon};
use super::wording::{lack, output};
use crate::desk::Desk;
use crate::inventory::wording::head;
use crate::wire::{FarmLine, FarmPreview, FarmWorkArg, Fault};
use domain::inventory::Head;
use domain::records::InventoryLine;
use words::Words;

/// Every figure that it would make, and what lacks. Nothing is written.
pub fn preview(desk: &Desk, asked: &FarmWorkArg) -> Result<FarmPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    let words = &desk.words;
    let count = |is: fn(&State) -> bool| u32::try_from(reckoned.figures.iter().filter(|one| is(&one.state)).count()).unwrap_or(u32::MAX);
    Ok(FarmPreview {
        fresh: count(|state| matches!(state, State::Fresh | State::Newer(_))),
        same: count(|state| *state == State::Same),
        typed: count(|state| matches!(state, State::Typed(_) | State::PostTyped)),
        gone: u32::try_from(reckoned.gone.len()).unwrap_or(u32::MAX),
        lacks: reckoned.lacks.iter().map(|one| lack(words, one)).collect(),
        lines: reckoned.figures.iter().map(|one| line(words, one)).chain(reckoned.gone.iter().map(|one| gone(words, one))).collect(),
    })
}

fn line(words: &Words, one: &Figure) -> FarmLine {
    FarmLine {
        quantity: words.code(one.made.quantity),
        row: head(words, &Head::Post(one.made.post), "inventory-whole-row"),
        item: words.code(one.made.item),
        calculation: one.calculation.clone(),
        before: one.before.map(|value| output(words, one.made.quantity, value)).unwrap_or_default(),
        state: match one.state {
            State::Fresh => "fresh",
            State::Newer(_) => "newer",
            State::Same => "same",
            State::Typed(_) | State::PostTyped => "typed",
        }
        .to_owned(),
    }
}

fn gone(words: &Words, line: &InventoryLine) -> FarmLine {
    FarmLine {
        quantity: words.code(line.quantity),
        row: line.post.map(|post| head(words, &Head::Post(post), "inventory-whole-row")).unwrap_or_default(),
        item: line.farm_item.map(|item| words.code(item)).unwrap_or_default(),
        calculation: line.calculation.clone().unwrap_or_default(),
        before: line.value.map(|value| output(words, line.quantity, value)).unwrap_or_default(),
        state: "gone".to_owned(),
    }
}
