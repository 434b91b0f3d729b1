//! The page of a contract.

use super::line::{facts, line};
use crate::desk::Desk;
use crate::wire::{Collection, ContractArg, ContractPage, Fault};
use crate::{action, check, record, score};
use domain::contract::link_holds;
use domain::records::{ActionContract, Amendment, Axis};
use domain::{Day, Id, Noun};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use store::action::ActionLine;

/// The page of a contract on a day.
pub fn page(desk: &Desk, asked: &ContractArg) -> Result<ContractPage, Fault> {
    let day = day_of(desk, asked)?;
    let facts = facts(desk, asked.id, day)?;
    Ok(ContractPage {
        record: record::view(desk, Noun::Contract, asked.id)?,
        as_of: desk.words.day(day),
        line: line(desk, &facts, day),
        actions: actions(desk, asked.id, day)?,
        findings: check::views(desk, check::of_contract(desk, asked.id, crate::clock::today())?)?,
        collections: collections(desk, asked.id)?,
        follows: score::of_contract(desk, asked.id)?,
    })
}

/// The day that a page is looked at: today unless said otherwise.
pub(super) fn day_of(desk: &Desk, asked: &ContractArg) -> Result<Day, Fault> {
    match &asked.as_of {
        Some(typed) => desk.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at("as_of")),
        None => Ok(crate::clock::today()),
    }
}

/// What belongs to the contract, and the files joined to it.
fn collections(desk: &Desk, id: Id) -> Result<Vec<Collection>, Fault> {
    let mut all = record::collections(desk, Noun::Contract, id)?;
    let rows = record::collection(desk, Noun::Attachment, "contract", id)?;
    all.push(Collection { noun: Noun::Attachment.table().to_owned(), field: "contract".to_owned(), rows });
    Ok(all)
}

/// The actions that the contract finances on a day.
fn actions(desk: &Desk, contract: Id, day: Day) -> Result<Vec<crate::wire::ActionLine>, Fault> {
    let amendments = desk.workspace.load_naming::<Amendment>("contract", contract)?;
    let amendment = |id: Option<Id>| amendments.iter().find(|amendment| Some(amendment.id) == id);
    let linked: HashSet<Id> = desk
        .workspace
        .load_naming::<ActionContract>("contract", contract)?
        .into_iter()
        .filter(|link| link_holds(amendment(link.opened_by), amendment(link.closed_by), day))
        .map(|link| link.action)
        .collect();
    let lines = linked.into_iter().map(|id| Ok(desk.workspace.action_line(id)?)).collect::<Result<Vec<_>, Fault>>()?;
    let mut lines: Vec<ActionLine> = lines.into_iter().flatten().collect();
    action::natural_order(&mut lines);
    let today = crate::clock::today();
    let mut axes: HashMap<Id, Vec<Axis>> = HashMap::new();
    for plan in lines.iter().map(|line| line.plan) {
        if let Entry::Vacant(new) = axes.entry(plan) {
            new.insert(crate::axis::sorted(desk, plan)?);
        }
    }
    Ok(lines.iter().map(|one| action::line(desk, one, &axes[&one.plan], today)).collect())
}
