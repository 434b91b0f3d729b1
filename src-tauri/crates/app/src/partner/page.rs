//! The page of a partner: what it does in which action and contract, and what it owes.

use super::owed;
use crate::desk::Desk;
use crate::wire::{Fault, PartnerAction, PartnerContract, PartnerPage};
use crate::{action, check, label, record};
use domain::codes::PartnerRole;
use domain::fold::fold;
use domain::records::{ActionPartner, Axis, Contract, ContractFunder, Funder, Partner, Signatory};
use domain::{Id, Noun};
use std::collections::{BTreeSet, HashMap};
use store::action::ActionLine;

/// The page of a partner. Only the actions that it has to do with are read.
pub fn page(desk: &Desk, id: Id) -> Result<PartnerPage, Fault> {
    let today = crate::clock::today();
    let partner = desk.workspace.find::<Partner>(id)?;
    let mut roles: HashMap<Id, Vec<String>> = HashMap::new();
    for link in desk.workspace.load_naming::<ActionPartner>("partner", id)? {
        roles.entry(link.action).or_default().push(desk.words.code(link.role));
    }
    let led = owed::led(desk, id)?;
    let all: BTreeSet<Id> = roles.keys().chain(&led).copied().collect();
    let mut lines: Vec<ActionLine> = Vec::new();
    for id in all {
        lines.extend(desk.workspace.action_line(id)?);
    }
    action::natural_order(&mut lines);
    let mut axes: HashMap<Id, Vec<Axis>> = HashMap::new();
    let mut actions = Vec::new();
    for one in &lines {
        let axes = match axes.entry(one.plan) {
            std::collections::hash_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::hash_map::Entry::Vacant(unknown) => unknown.insert(crate::axis::sorted(desk, one.plan)?),
        };
        let leads = led.contains(&one.id).then(|| desk.words.text("partner-leads"));
        for role in leads.into_iter().chain(roles.remove(&one.id).unwrap_or_default()) {
            actions.push(PartnerAction { action: action::line(desk, one, axes, today), role });
        }
    }
    lines.retain(|line| led.contains(&line.id));
    let granted = granted(desk, &partner)?;
    let siren = domain::rules::siren(Noun::Partner, id, &partner.name, "siren", partner.siren.as_deref());
    Ok(PartnerPage {
        record: record::view(desk, Noun::Partner, id)?,
        actions,
        contracts: contracts(desk, &partner, &granted)?,
        owed: owed::owed(desk, id, &lines, &granted, today)?,
        collections: record::collections(desk, Noun::Partner, id)?,
        findings: check::views(desk, siren.into_iter().collect())?,
    })
}

/// The names of a partner, as they compare.
fn names(partner: &Partner) -> Vec<String> {
    [Some(&partner.name), partner.acronym.as_ref()].into_iter().flatten().map(|name| fold(name)).collect()
}

/// The contracts whose beneficiary has the SIREN or the name of a partner.
fn granted(desk: &Desk, partner: &Partner) -> Result<Vec<Id>, Fault> {
    let names = names(partner);
    let is_it = |contract: &Contract| {
        let by_siren = partner.siren.is_some() && partner.siren == contract.beneficiary_siren;
        by_siren || contract.beneficiary.as_deref().is_some_and(|name| names.contains(&fold(name)))
    };
    Ok(desk.workspace.load::<Contract>()?.iter().filter(|contract| is_it(contract)).map(|contract| contract.id).collect())
}

/// The contracts that speak of a partner: those that it benefits from, those that have its name as a signatory or a funder.
fn contracts(desk: &Desk, partner: &Partner, granted: &[Id]) -> Result<Vec<PartnerContract>, Fault> {
    let names = names(partner);
    let named = |text: &str| names.contains(&fold(text));
    let mut found: BTreeSet<(Id, String)> = granted.iter().map(|id| (*id, desk.words.code(PartnerRole::Beneficiary))).collect();
    for signatory in desk.workspace.load::<Signatory>()?.iter().filter(|signatory| named(&signatory.organisation)) {
        found.insert((signatory.contract, desk.words.text("partner-signs")));
    }
    for funder in desk.workspace.load::<Funder>()?.iter().filter(|funder| named(&funder.name) || named(&funder.code)) {
        for link in desk.workspace.load_naming::<ContractFunder>("funder", funder.id)? {
            found.insert((link.contract, desk.words.code(PartnerRole::Funder)));
        }
    }
    Ok(found.into_iter().map(|(id, role)| PartnerContract { id, label: label::of(desk, Noun::Contract, id), role }).collect())
}
