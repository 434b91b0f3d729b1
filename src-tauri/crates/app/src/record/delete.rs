//! A row is deleted, with what belongs to it; and what would go, said before.

use crate::desk::Desk;
use crate::label;
use crate::wire::{Changed, DeletePreview, Fault, NounCount};
use domain::{Id, Kind, Noun};
use std::collections::{BTreeMap, BTreeSet};
use store::{Error, Op};

/// Deletes a row and the rows that belong to it.
pub fn delete(desk: &mut Desk, noun: Noun, id: Id) -> Result<Changed, Fault> {
    let ((), changed) = desk.change(Op::Delete(noun), |tx| Ok(tx.delete(noun, id)?))?;
    Ok(changed)
}

/// What deleting a row would take with it, and how many rows mention it and would lose that mention.
pub fn preview(desk: &Desk, noun: Noun, id: Id) -> Result<DeletePreview, Fault> {
    desk.workspace.row(noun, id)?.ok_or(Error::NoRow { noun, id })?;
    let mut owned = BTreeSet::from([(noun, id)]);
    gather_owned(desk, noun, id, &mut owned)?;
    owned.remove(&(noun, id));
    let mut counts: BTreeMap<Noun, u32> = BTreeMap::new();
    owned.into_iter().for_each(|(noun, _)| *counts.entry(noun).or_default() += 1);
    let mut mentions = 0;
    for other in Noun::ALL {
        for field in other.fields().iter().filter(|field| field.kind == Kind::Ref(noun) && !field.owner) {
            if (*other, field.name) != (Noun::Action, "parent") {
                mentions += desk.workspace.count_naming(*other, field.name, id)?;
            }
        }
    }
    Ok(DeletePreview {
        label: label::of(desk, noun, id),
        owned: counts.into_iter().map(|(noun, count)| NounCount { noun: noun.table().to_owned(), count }).collect(),
        mentions,
    })
}

/// The rows that belong to a row, each once: a plan has its sub-actions, and so has the action that they are a part of.
fn gather_owned(desk: &Desk, noun: Noun, id: Id, found: &mut BTreeSet<(Noun, Id)>) -> Result<(), Fault> {
    let sub_actions = (noun == Noun::Action).then_some((Noun::Action, "parent"));
    for (owned, field) in noun.owned().map(|(owned, field)| (owned, field.name)).chain(sub_actions) {
        for row in desk.workspace.rows_naming(owned, field, id)? {
            if found.insert((owned, row.id)) {
                gather_owned(desk, owned, row.id, found)?;
            }
        }
    }
    Ok(())
}
