//! Fields of a row are edited: one operation a visit to a field.

use crate::cell;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, Typed};
use domain::{Id, Noun, Value};
use std::collections::BTreeMap;
use store::{Error, Op};

/// Changes fields from what was typed. All of them change, or none does.
pub fn edit(desk: &mut Desk, noun: Noun, id: Id, typed: &BTreeMap<String, Typed>) -> Result<Changed, Fault> {
    let mut changes: Vec<(&str, Value)> = Vec::new();
    for (name, typed) in typed {
        let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: name.clone() })?;
        changes.push((field.name, cell::parse(&desk.words, field, typed)?));
    }
    let ((), changed) = desk.change(Op::Edit(noun), |tx| Ok(tx.update(noun, id, &changes)?))?;
    Ok(changed)
}
