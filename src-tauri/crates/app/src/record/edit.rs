//! Fields of a row are edited: one operation a visit to a field.

use crate::cell;
use crate::desk::Desk;
use crate::record::link_id;
use crate::wire::{Changed, Fault, Typed};
use domain::{Id, Kind, Noun, Value};
use std::collections::{BTreeMap, BTreeSet};
use store::{Error, Op, Tx};

/// Changes fields from what was typed. All of them change, or none does. A link whose end or role changes becomes
/// another link, in one step: what changed names both rows.
pub fn edit(desk: &mut Desk, noun: Noun, id: Id, typed: &BTreeMap<String, Typed>) -> Result<Changed, Fault> {
    let mut changes: Vec<(&str, Value)> = Vec::new();
    for (name, typed) in typed {
        let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: name.clone() })?;
        changes.push((field.name, cell::parse(&desk.words, field, typed)?));
    }
    for (field, value) in &changes {
        refuse_ring(desk, noun, id, field, value)?;
    }
    let ((), changed) = desk.change(Op::Edit(noun), |tx| match other_link(tx, noun, id, &changes)? {
        Some((other, values)) => {
            tx.insert(noun, other, &values)?;
            Ok(tx.delete(noun, id)?)
        }
        None => Ok(tx.update(noun, id, &changes)?),
    })?;
    Ok(changed)
}

/// A row never stands below itself: an axis under one of its own, a part of an action that is its whole.
fn refuse_ring(desk: &Desk, noun: Noun, id: Id, name: &str, value: &Value) -> Result<(), Fault> {
    let field = noun.field(name).filter(|field| matches!(field.kind, Kind::Ref(other) if other == noun));
    let (Some(place), Some(mut at)) = (field.and_then(|field| noun.place(field.name)), value.as_id()) else { return Ok(()) };
    let mut seen = BTreeSet::new();
    while seen.insert(at) {
        if at == id {
            return Err(Fault::new("ring").at(name));
        }
        let above = desk.workspace.row(noun, at)?.and_then(|row| row.values.get(place).and_then(Value::as_id));
        let Some(above) = above else { return Ok(()) };
        at = above;
    }
    Ok(())
}

/// The link that a row becomes, with its values, when its ends or its role change. Under its old identifier, it would be
/// overwritten by the next link that is made with the old ends.
fn other_link(tx: &Tx<'_>, noun: Noun, id: Id, changes: &[(&str, Value)]) -> Result<Option<(Id, Vec<Value>)>, Error> {
    if noun.link().is_none() {
        return Ok(None);
    }
    let mut values = tx.live(noun, id)?.values;
    for (name, value) in changes {
        if let Some(place) = noun.place(name) {
            values[place] = value.clone();
        }
    }
    Ok(link_id(noun, &values).filter(|other| *other != id).map(|other| (other, values)))
}
