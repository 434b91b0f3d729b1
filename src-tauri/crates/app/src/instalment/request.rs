//! An instalment is asked for: its day and its amount, in one step.

use crate::cell;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, InstalmentRequest, Typed};
use domain::{Noun, Value};
use store::Op;

/// Marks an instalment asked for. An empty amount is the one that was planned.
pub fn request(desk: &mut Desk, asked: &InstalmentRequest) -> Result<Changed, Fault> {
    let mut changes: Vec<(&str, Value)> = Vec::new();
    for (name, typed) in [("requested_on", &asked.on), ("requested_amount", &asked.amount)] {
        let field = Noun::Instalment.field(name).ok_or_else(|| Fault::new("no_field"))?;
        changes.push((field.name, cell::parse(&desk.words, field, &Typed::Text(typed.clone()))?));
    }
    if changes[0].1.is_null() {
        return Err(Fault::new("required").at("requested_on"));
    }
    let ((), changed) = desk.change(Op::RequestInstalment, |tx| {
        if changes[1].1.is_null() {
            changes[1].1 = tx.live(Noun::Instalment, asked.id)?.value(Noun::Instalment, "amount").clone();
        }
        Ok(tx.update(Noun::Instalment, asked.id, &changes)?)
    })?;
    Ok(changed)
}
