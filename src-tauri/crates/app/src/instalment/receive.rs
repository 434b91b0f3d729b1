//! An instalment is marked received: its day and its amount, in one step.

use crate::cell;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, InstalmentReceive, Typed};
use domain::{Noun, Value};
use store::Op;

/// Marks an instalment received. An empty amount is the amount that was asked for, else the one that was planned.
pub fn receive(desk: &mut Desk, asked: &InstalmentReceive) -> Result<Changed, Fault> {
    let mut changes: Vec<(&str, Value)> = Vec::new();
    for (name, typed) in [("received_on", &asked.on), ("received_amount", &asked.amount)] {
        let field = Noun::Instalment.field(name).ok_or_else(|| Fault::new("no_field"))?;
        changes.push((field.name, cell::parse(&desk.words, field, &Typed::Text(typed.clone()))?));
    }
    if changes[0].1.is_null() {
        return Err(Fault::new("required").at("received_on"));
    }
    let ((), changed) = desk.change(Op::ReceiveInstalment, |tx| {
        if changes[1].1.is_null() {
            let row = tx.live(Noun::Instalment, asked.id)?;
            let known = ["requested_amount", "amount"].into_iter().map(|name| row.value(Noun::Instalment, name).clone());
            changes[1].1 = known.into_iter().find(|value| !value.is_null()).unwrap_or(Value::Null);
        }
        Ok(tx.update(Noun::Instalment, asked.id, &changes)?)
    })?;
    Ok(changed)
}
