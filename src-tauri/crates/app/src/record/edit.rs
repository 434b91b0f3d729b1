//! Fields of a row are edited: one operation a visit to a field.

use crate::cell;
use crate::desk::Desk;
use crate::record::link_id;
use crate::report;
use crate::wire::{Changed, Fault, Typed};
use domain::{Id, Noun, Value};
use std::collections::BTreeMap;
use store::{Error, Op, Tx};

/// Changes fields from what was typed. All of them change, or none does. A link whose end or role changes becomes
/// another link, in one step: what changed names both rows.
pub fn edit(desk: &mut Desk, noun: Noun, id: Id, typed: &BTreeMap<String, Typed>) -> Result<Changed, Fault> {
    report::open_to_changes(desk, noun, id)?;
    let mut changes: Vec<(&str, Value)> = Vec::new();
    for (name, typed) in typed {
        let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: name.clone() })?;
        changes.push((field.name, cell::parse(&desk.words, field, typed)?));
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
