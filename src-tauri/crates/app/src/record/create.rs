//! A row is made.

use crate::clock;
use crate::desk::Desk;
use crate::report;
use crate::wire::{Created, Fault, Typed};
use crate::{cell, file};
use domain::code::Code;
use domain::codes::{BudgetUnit, FundingStatus, Status};
use domain::{Id, Noun, Value};
use std::collections::BTreeMap;
use store::{Error, Op};

/// Makes a row from what was typed. Fields that people expect to be filled have their first value; a ranked row comes
/// last among its siblings; a link takes its identifier from its ends.
pub fn create(desk: &mut Desk, noun: Noun, typed: &BTreeMap<String, Typed>) -> Result<Created, Fault> {
    let mut named: Vec<(&str, Value)> = Vec::new();
    for (name, typed) in typed {
        let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: name.clone() })?;
        named.push((field.name, cell::parse(&desk.words, field, typed)?));
    }
    for (name, value) in first_values(noun) {
        if !named.iter().any(|(given, value)| *given == name && !value.is_null()) {
            named.retain(|(given, _)| *given != name);
            named.push((name, value));
        }
    }
    let values = file::values(noun, &named);
    if let Some(draft) = noun.place("progress_report").and_then(|place| values[place].as_id()) {
        report::open_to_changes(desk, Noun::ProgressReport, draft)?;
    }
    let id = link_id(noun, &values).unwrap_or_else(clock::fresh_id);
    let ((), changed) = desk.change(Op::Create(noun), |tx| {
        let mut values = values;
        if let Some(place) = noun.place("rank").filter(|place| values[*place].is_null())
            && let Some(owner) = noun.fields().iter().find(|field| field.owner)
            && let Some(owner_id) = noun.place(owner.name).and_then(|place| values[place].as_id())
        {
            values[place] = tx.last_rank(noun, owner.name, owner_id)?.into();
        }
        Ok(tx.insert(noun, id, &values)?)
    })?;
    Ok(Created { id, changed })
}

/// What a new row holds where the person said nothing.
pub(crate) fn first_values(noun: Noun) -> Vec<(&'static str, Value)> {
    match noun {
        Noun::Action => vec![("status", Status::Upcoming.code().into())],
        Noun::BudgetLine => vec![("unit", BudgetUnit::Euro.code().into())],
        Noun::FundingLine => vec![("status", FundingStatus::Considered.code().into())],
        Noun::Note => vec![("noted_on", clock::today().into())],
        _ => Vec::new(),
    }
}

/// The identifier of a link row, from its ends and role: linking twice is the same row.
pub fn link_id(noun: Noun, values: &[Value]) -> Option<Id> {
    noun.link_id(values)
}
