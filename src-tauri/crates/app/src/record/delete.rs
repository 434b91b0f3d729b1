//! A row is deleted, with what belongs to it; and what would go, said before.

use crate::desk::Desk;
use crate::label;
use crate::report;
use crate::wire::{Changed, DeletePreview, Fault, NounCount};
use domain::{Id, Kind, Noun, Value};
use std::collections::{BTreeMap, BTreeSet};
use store::{Error, Op};

/// Deletes a row, the rows that belong to it and the files joined to it.
pub fn delete(desk: &mut Desk, noun: Noun, id: Id) -> Result<Changed, Fault> {
    report::free_to_go(desk, noun, id)?;
    let ((), changed) = desk.change(Op::Delete(noun), |tx| Ok(tx.delete(noun, id)?))?;
    Ok(changed)
}

/// What deleting a row would take with it, and how many rows mention it and would lose that mention.
pub fn preview(desk: &Desk, noun: Noun, id: Id) -> Result<DeletePreview, Fault> {
    desk.workspace.row(noun, id)?.ok_or(Error::NoRow { noun, id })?;
    let mut owned = BTreeSet::from([(noun, id)]);
    gather(desk, noun, id, &mut owned)?;
    gather_files(desk, &mut owned)?;
    owned.remove(&(noun, id));
    let mut counts: BTreeMap<Noun, u32> = BTreeMap::new();
    owned.into_iter().for_each(|(noun, _)| *counts.entry(noun).or_default() += 1);
    let mut mentions = 0;
    for (other, field) in noun.named_by().filter(|named| !noun.taken().any(|taken| taken == *named)) {
        mentions += desk.workspace.count_naming(other, field.name, id)?;
    }
    Ok(DeletePreview {
        label: label::of(desk, noun, id),
        owned: counts.into_iter().map(|(noun, count)| NounCount { noun: noun.table().to_owned(), count }).collect(),
        mentions,
    })
}

/// The rows that go with a row, each once, its files aside: a plan has its sub-actions, and so has the action that they are
/// a part of.
fn gather(desk: &Desk, noun: Noun, id: Id, found: &mut BTreeSet<(Noun, Id)>) -> Result<(), Fault> {
    for (taken, field) in noun.taken().filter(|(taken, _)| *taken != Noun::Attachment) {
        for row in desk.workspace.rows_naming(taken, field.name, id)? {
            if found.insert((taken, row.id)) {
                gather(desk, taken, row.id, found)?;
            }
        }
    }
    Ok(())
}

/// The files joined to these rows and to no other that stays.
fn gather_files(desk: &Desk, found: &mut BTreeSet<(Noun, Id)>) -> Result<(), Fault> {
    let mut files = BTreeSet::new();
    for (noun, id) in found.iter() {
        for (file, field) in noun.taken().filter(|(taken, _)| *taken == Noun::Attachment) {
            for row in desk.workspace.rows_naming(file, field.name, *id)? {
                let mut stays = false;
                for (field, value) in file.fields().iter().zip(&row.values) {
                    if let (Kind::Ref(other), Value::Id(id)) = (field.kind, value) {
                        stays |= !found.contains(&(other, *id)) && desk.workspace.row(other, *id)?.is_some();
                    }
                }
                if !stays {
                    files.insert((file, row.id));
                }
            }
        }
    }
    found.append(&mut files);
    Ok(())
}
