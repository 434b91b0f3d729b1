//! Emissions are worked out of the consumptions of a diagnosis, in one step.

use super::reckon::{State, reckon};
use super::set::field;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, WorkOutArg};
use crate::{clock, file};
use domain::Noun;
use domain::code::Code;
use domain::codes::Quantity;
use domain::inventory::Head;
use store::Op;

const NOUN: Noun = Noun::InventoryLine;

/// Writes what the preview says: new lines, those that come to another figure, and what somebody typed when that was asked for.
pub fn work_out(desk: &mut Desk, asked: &WorkOutArg) -> Result<Changed, Fault> {
    let mut made = reckon(desk, asked)?.made;
    made.retain(|one| match one.state {
        State::Fresh | State::Newer(_) => true,
        State::Typed(_) => asked.replace,
        State::Same | State::Several => false,
    });
    if made.is_empty() {
        return Err(Fault::new("nothing_to_work_out"));
    }
    let ((), changed) = desk.change(Op::WorkOut, |tx| {
        for one in &made {
            if let State::Newer(id) | State::Typed(id) = one.state {
                tx.update(NOUN, id, &one.values())?;
                continue;
            }
            let mut values = vec![("inventory", asked.id.into()), ("quantity", Quantity::Emissions.code().into())];
            values.extend(field(&one.row, "item").into_iter().chain(field(&Head::Carrier(one.carrier), "carrier")).chain(one.values()));
            tx.insert(NOUN, clock::fresh_id(), &file::values(NOUN, &values))?;
        }
        Ok(())
    })?;
    Ok(changed)
}
