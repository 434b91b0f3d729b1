//! Two partners that were one become one, in one step; and what that would do, said before.

use crate::desk::Desk;
use crate::wire::{Changed, Fault, MergeField, MergePreview, NounCount, PartnerMerge, PartnerPair};
use crate::{cell, label};
use domain::{Id, Noun, Value};
use std::collections::{BTreeMap, BTreeSet};
use store::{Error, Op, Row};

/// Makes one partner of two: `kept` receives what it lacks, the values that `taken` names, and all that names `away`.
pub fn merge(desk: &mut Desk, asked: &PartnerMerge) -> Result<Changed, Fault> {
    let (kept, away) = both(desk, asked.kept, asked.away)?;
    let mut changes: Vec<(&str, Value)> = Vec::new();
    for (place, field) in Noun::Partner.fields().iter().enumerate() {
        let other = &away.values[place];
        if !other.is_null() && (kept.values[place].is_null() || asked.taken.iter().any(|name| name == field.name)) {
            changes.push((field.name, other.clone()));
        }
    }
    let ((), changed) = desk.change(Op::MergePartners, |tx| Ok(tx.merge(Noun::Partner, kept.id, away.id, &changes)?))?;
    Ok(changed)
}

/// What a merge would do: how many rows of each noun move, how many links are there already, which empty fields are
/// filled, and which fields differ.
pub fn preview(desk: &Desk, pair: &PartnerPair) -> Result<MergePreview, Fault> {
    let (kept, away) = both(desk, pair.kept, pair.away)?;
    let (mut filled, mut differ) = (Vec::new(), Vec::new());
    for (place, field) in Noun::Partner.fields().iter().enumerate() {
        let (own, other) = (&kept.values[place], &away.values[place]);
        if other.is_null() || own == other {
            continue;
        }
        let both = MergeField { field: field.name.to_owned(), kept: cell::text(desk, field, own), away: cell::text(desk, field, other) };
        if own.is_null() { filled.push(both) } else { differ.push(both) }
    }
    let mut rows: BTreeMap<Noun, BTreeSet<Id>> = BTreeMap::new();
    let mut doubled = 0;
    for (noun, field) in Noun::Partner.named_by() {
        for mut row in desk.workspace.rows_naming(noun, field.name, away.id)? {
            if let Some(place) = noun.place(field.name) {
                row.values[place] = kept.id.into();
            }
            let there = noun.link_id(&row.values).map(|id| desk.workspace.row(noun, id)).transpose()?.flatten();
            if there.is_some() {
                doubled += 1;
            } else {
                rows.entry(noun).or_default().insert(row.id);
            }
        }
    }
    let count = |ids: &BTreeSet<Id>| u32::try_from(ids.len()).unwrap_or(u32::MAX);
    Ok(MergePreview {
        kept: label::of_row(desk, Noun::Partner, &kept),
        away: label::of_row(desk, Noun::Partner, &away),
        moved: rows.iter().map(|(noun, ids)| NounCount { noun: noun.table().to_owned(), count: count(ids) }).collect(),
        doubled,
        filled,
        differ,
    })
}

fn both(desk: &Desk, kept: Id, away: Id) -> Result<(Row, Row), Fault> {
    if kept == away {
        return Err(Fault::new("merge_itself"));
    }
    let row = |id| desk.workspace.row(Noun::Partner, id)?.ok_or(Error::NoRow { noun: Noun::Partner, id });
    Ok((row(kept)?, row(away)?))
}
