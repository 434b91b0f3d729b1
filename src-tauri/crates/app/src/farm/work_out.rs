//! The figures of a Clim'Agri diagnosis are worked out of its form, in one step.

use super::reckon::{Figure, State, reckon};
use crate::desk::Desk;
use crate::wire::{Changed, FarmWorkArg, Fault};
use crate::{clock, file};
use domain::code::Code;
use domain::codes::Quantity;
use domain::{Noun, Value};
use store::Op;

const NOUN: Noun = Noun::InventoryLine;

/// Writes what the preview says; what somebody typed when that was asked for.
pub fn work_out(desk: &mut Desk, asked: &FarmWorkArg) -> Result<Changed, Fault> {
    let reckoned = reckon(desk, asked)?;
    let wanted = |one: &&Figure| match one.state {
        State::Fresh | State::Newer(_) => true,
        State::Typed(_) | State::PostTyped => asked.replace,
        State::Same => false,
    };
    let figures: Vec<&Figure> = reckoned.figures.iter().filter(wanted).collect();
    if figures.is_empty() && reckoned.gone.is_empty() {
        return Err(Fault::new("nothing_to_reckon"));
    }
    let said = desk.words.code(reckoned.potentials);
    let basis = desk.words.code(reckoned.basis);
    let ((), changed) = desk.change(Op::WorkOutFarm, |tx| {
        for one in &figures {
            let comment = if one.made.quantity == Quantity::PeopleFed { basis.as_str().into() } else { Value::Null };
            let mut values: Vec<(&'static str, Value)> = vec![
                ("value", Value::Real(one.made.value)),
                ("worked", Value::Real(one.made.value)),
                ("calculation", one.calculation.as_str().into()),
                ("notation", Value::Null),
                ("comment", comment),
            ];
            if let State::Newer(id) | State::Typed(id) = one.state {
                tx.update(NOUN, id, &values)?;
                continue;
            }
            values.extend([
                ("inventory", asked.id.into()),
                ("quantity", one.made.quantity.code().into()),
                ("post", one.made.post.code().into()),
                ("farm_item", one.made.item.code().into()),
                ("farm_measure", one.made.of.code().into()),
            ]);
            tx.insert(NOUN, clock::fresh_id(), &file::values(NOUN, &values))?;
        }
        for line in &reckoned.gone {
            tx.delete(NOUN, line.id)?;
        }
        let taken = |(quantity, post, _): &&(Quantity, _, _)| {
            asked.replace && figures.iter().any(|one| (one.made.quantity, one.made.post) == (*quantity, *post))
        };
        for id in reckoned.typed.iter().filter(taken).map(|(_, _, id)| *id).chain(reckoned.answered.iter().copied()) {
            tx.delete(NOUN, id)?;
        }
        if figures.iter().any(|one| one.made.quantity == Quantity::Emissions) {
            tx.update(Noun::Inventory, asked.id, &[("warming_potentials", said.as_str().into())])?;
        }
        Ok(())
    })?;
    Ok(changed)
}
