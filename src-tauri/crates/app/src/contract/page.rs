//! The page of a contract.

use super::line::{facts, line};
use crate::desk::Desk;
use crate::wire::{ContractArg, ContractPage, Fault};
use crate::{action, check, record};
use domain::contract::link_holds;
use domain::records::{ActionContract, Amendment};
use domain::{Day, Noun};
use std::collections::HashSet;

/// The page of a contract on a day.
pub fn page(desk: &Desk, asked: &ContractArg) -> Result<ContractPage, Fault> {
    let day = match &asked.as_of {
        Some(typed) => desk.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at("as_of"))?,
        None => crate::clock::today(),
    };
    let facts = facts(desk, asked.id, day)?;
    Ok(ContractPage {
        record: record::view(desk, Noun::Contract, asked.id)?,
        as_of: desk.words.day(day),
        line: line(desk, &facts, day),
        actions: actions(desk, asked.id, day)?,
        findings: check::all(desk, day)?
            .iter()
            .filter(|finding| check::contract_of(desk, finding) == Some(asked.id))
            .map(|finding| check::show(desk, finding))
            .collect(),
        collections: record::collections(desk, Noun::Contract, asked.id)?,
    })
}

/// The actions that the contract finances on a day.
fn actions(desk: &Desk, contract: domain::Id, day: Day) -> Result<Vec<crate::wire::ActionLine>, Fault> {
    let amendments = desk.workspace.load_naming::<Amendment>("contract", contract)?;
    let amendment = |id: Option<domain::Id>| amendments.iter().find(|amendment| Some(amendment.id) == id);
    let linked: HashSet<domain::Id> = desk
        .workspace
        .load_naming::<ActionContract>("contract", contract)?
        .into_iter()
        .filter(|link| link_holds(amendment(link.opened_by), amendment(link.closed_by), day))
        .map(|link| link.action)
        .collect();
    let mut lines = desk.workspace.action_lines(None)?;
    lines.retain(|line| linked.contains(&line.id));
    action::natural_order(&mut lines);
    let today = crate::clock::today();
    lines.iter().map(|one| Ok(action::line(desk, one, &crate::axis::sorted(desk, one.plan)?, today))).collect()
}
