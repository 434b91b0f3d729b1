//! What was noticed: in the whole plan, in a contract, in an action. What somebody has accepted is told apart.
//!
//! What is said of a contract or of an action is what is said of it in the whole plan: the same rules read the same rows.

mod accepted;
mod dossier;
mod plans;

pub use accepted::{Sorted, show, sort_out, views};
pub use dossier::{dossier, ledger_of_action, ledger_of_contract, whole_ledger};

use crate::desk::Desk;
use crate::wire::Fault;
use domain::contract::contract_at;
use domain::finding::Finding;
use domain::records::{Action, ActionContract, ActionLink, Amendment, Contract, LocalAuthority, Milestone, Partner};
use domain::spending::Ledger;
use domain::{Day, Id, Kind, Noun, rules};
use dossier::dossier_with;
use std::collections::{HashMap, HashSet};

/// Every finding, the serious ones first, those that were accepted too.
pub fn all(desk: &Desk, today: Day) -> Result<Vec<Finding>, Fault> {
    let workspace = &desk.workspace;
    let contracts = workspace.load::<Contract>()?;
    let actions = workspace.action_facts(today)?;
    let mut found = rules::contracts(&contracts);
    let ledger = whole_ledger(desk)?;
    found.extend(rules::expenses(&ledger, &amended(desk, contracts.clone(), today)?));
    let facts: HashMap<Id, &rules::ActionFacts> = actions.iter().map(|action| (action.id, action)).collect();
    for contract in contracts {
        let dossier = dossier_with(desk, contract, &ledger, |id| Ok(facts.get(&id).map(|facts| (*facts).clone())))?;
        found.extend(rules::contract(&dossier, today));
    }

    found.extend(actions.iter().flat_map(|action| rules::action(action, today)));

    let links = workspace.load::<ActionLink>()?;
    if !links.is_empty() {
        let ends: HashSet<Id> = links.iter().flat_map(|link| [link.from_action, link.to_action]).collect();
        let linked = actions.iter().filter(|action| ends.contains(&action.id)).map(|action| (action.id, rules::Linked::from(action))).collect();
        found.extend(rules::links(&links, &linked));
    }

    found.extend(plans::all(desk, |id| facts.get(&id).map(|facts| facts.title.clone()))?);

    for partner in workspace.load::<Partner>()? {
        found.extend(rules::siren(Noun::Partner, partner.id, &partner.name, "siren", partner.siren.as_deref()));
    }
    for authority in workspace.load::<LocalAuthority>()? {
        found.extend(rules::siren(Noun::LocalAuthority, authority.id, &authority.name, "siren", authority.siren.as_deref()));
    }
    found.sort_by_key(|finding| finding.severity);
    Ok(found)
}

/// What was noticed of one contract, of its expenses, of the actions that it finances and of the funding plans that name it: what
/// [`all`] says of them on that day, without reading the rest of the plan.
pub fn of_contract(desk: &Desk, id: Id, day: Day) -> Result<Vec<Finding>, Fault> {
    let workspace = &desk.workspace;
    let contracts = workspace.load::<Contract>()?;
    let mut found = rules::contracts(&contracts);
    found.retain(|finding| finding.id == id);

    let ledger = ledger_of_contract(desk, id)?;
    let own: HashSet<Id> = ledger.own.iter().copied().collect();
    found.extend(rules::expenses(&ledger.ledger, &amended(desk, contracts, day)?).into_iter().filter(|finding| own.contains(&finding.id)));
    found.extend(rules::contract(&dossier(desk, workspace.find(id)?, &ledger.ledger)?, day));
    found.extend(plans::of_contract(desk, id)?);
    found.sort_by_key(|finding| finding.severity);
    Ok(found)
}

/// What was noticed of one action, but for its links: its own fields, its funding plans and those of its groups, its expenses,
/// and its place in the contracts that finance it.
pub fn of_action(desk: &Desk, action: &Action, today: Day) -> Result<Vec<Finding>, Fault> {
    let workspace = &desk.workspace;
    let milestones = workspace.load_naming::<Milestone>("action", action.id)?;
    let late = milestones.iter().filter(|milestone| milestone.done_on.is_none() && milestone.due_on.is_some_and(|due| due < today)).count();
    let facts = rules::ActionFacts { late_milestones: i64::try_from(late).unwrap_or(i64::MAX), ..action.into() };
    let mut found = rules::action(&facts, today);
    found.extend(plans::of_action(desk, action)?);

    let ledger = ledger_of_action(desk, action.id)?;
    let links = workspace.load_naming::<ActionContract>("action", action.id)?;
    if !ledger.own.is_empty() {
        let own: HashSet<Id> = ledger.own.iter().copied().collect();
        let contracts = amended(desk, workspace.load::<Contract>()?, today)?;
        found.extend(rules::expenses(&ledger.ledger, &contracts).into_iter().filter(|finding| own.contains(&finding.id)));
    }
    let own = Ledger::new(
        ledger.ledger.expenses.iter().filter(|expense| ledger.own.contains(&expense.id)).cloned().collect(),
        ledger.claims.clone(),
        ledger.allocations.clone(),
    );
    for link in links {
        let contract = workspace.find::<Contract>(link.contract)?;
        found.extend(rules::financed(&dossier::of_link(desk, contract, link, &facts, &own)?, today));
    }
    found.sort_by_key(|finding| finding.severity);
    Ok(found)
}

/// Contracts as they are on a day, by identifier.
fn amended(desk: &Desk, contracts: Vec<Contract>, day: Day) -> Result<HashMap<Id, Contract>, Fault> {
    let amendments = desk.workspace.load::<Amendment>()?;
    Ok(contracts.into_iter().map(|contract| (contract.id, contract_at(&contract, &amendments, day))).collect())
}

/// The row whose page shows a row: itself, or the one that it belongs to.
pub(crate) fn page(desk: &Desk, mut noun: Noun, mut id: Id) -> Option<(Noun, Id)> {
    while !matches!(noun, Noun::Action | Noun::Contract | Noun::Partner | Noun::Committee | Noun::Expense) {
        let owner = noun.fields().iter().find(|field| field.owner)?;
        let Kind::Ref(above) = owner.kind else { return None };
        let row = desk.workspace.row(noun, id).ok().flatten()?;
        id = row.value(noun, owner.name).as_id()?;
        noun = above;
    }
    Some((noun, id))
}
