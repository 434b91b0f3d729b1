//! The history of one field: who, when, what it held and what it holds since.

use crate::desk::{self, Desk};
use crate::wire::{Fault, FieldArg, FieldChange};
use crate::{cell, clock};
use store::{Error, HistoryFilter};

/// The changes of a field, newest first. A value that was held is as it was stored: it can be written again.
pub fn field(desk: &Desk, asked: &FieldArg) -> Result<Vec<FieldChange>, Fault> {
    let noun = desk::noun(&asked.noun)?;
    let field = noun.field(&asked.field).ok_or_else(|| Error::NoField { noun, field: asked.field.clone() })?;
    let changes = desk.workspace.history(&HistoryFilter { rows: vec![asked.id], ..HistoryFilter::default() })?;
    Ok(changes
        .iter()
        .filter(|change| change.field.as_deref() == Some(field.name))
        .map(|change| FieldChange {
            at: desk.words.moment(clock::local(change.at).naive_local()),
            instant: clock::local(change.at).to_rfc3339_opts(chrono::SecondsFormat::Millis, false),
            author: change.author.clone(),
            op: change.op.clone(),
            before: cell::show(desk, field, &change.before),
            after: cell::show(desk, field, &change.after),
        })
        .collect())
}
