//! The territory's actions that a contract does not finance on a day.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::contract::link_holds;
use domain::records::{Action, ActionContract, Amendment, Contract, Plan};
use domain::situation::status_on;
use domain::{Day, Id, lateness};
use report::progress::OutsideFacts;
use std::collections::HashMap;
use store::action::ActionLine;

/// Those of the contract's plan first, then plan by plan from the latest; by number within a plan, as `lines` come.
pub(super) fn facts(
    desk: &Desk,
    contract: &Contract,
    mut lines: Vec<ActionLine>,
    actions: &HashMap<Id, Action>,
    day: Day,
) -> Result<Vec<OutsideFacts>, Fault> {
    let plans: HashMap<Id, Plan> = desk.workspace.load::<Plan>()?.into_iter().map(|plan| (plan.id, plan)).collect();
    let contracts: HashMap<Id, Contract> = desk.workspace.load::<Contract>()?.into_iter().map(|one| (one.id, one)).collect();
    let amendments: HashMap<Id, Amendment> = desk.workspace.load::<Amendment>()?.into_iter().map(|one| (one.id, one)).collect();
    let amendment = |id: Option<Id>| id.and_then(|id| amendments.get(&id));
    let mut links: HashMap<Id, Vec<ActionContract>> = HashMap::new();
    for link in desk.workspace.load::<ActionContract>()? {
        links.entry(link.action).or_default().push(link);
    }
    lines.sort_by_cached_key(|line| {
        let plan = plans.get(&line.plan);
        (contract.plan != Some(line.plan), std::cmp::Reverse(plan.and_then(|plan| plan.starts_on)), line.plan)
    });
    let named = |id: Id| contracts.get(&id).map(|one| one.number.clone().filter(|number| !number.is_empty()).unwrap_or_else(|| one.title.clone()));
    Ok(lines
        .into_iter()
        .filter_map(|line| {
            let action = actions.get(&line.id)?;
            let links = links.get(&line.id).map(Vec::as_slice).unwrap_or_default();
            let mut financing: Vec<String> = links
                .iter()
                .filter(|link| link_holds(amendment(link.opened_by), amendment(link.closed_by), day))
                .filter_map(|link| named(link.contract))
                .collect();
            financing.sort_by_cached_key(|name| domain::fold::natural(name));
            let left_by = links
                .iter()
                .filter(|link| link.contract == contract.id)
                .filter_map(|link| amendment(link.closed_by))
                .filter(|amendment| amendment.effective_on <= day)
                .max_by_key(|amendment| amendment.effective_on);
            let status = status_on(action.status, action.actual_start, action.actual_end, day);
            Some(OutsideFacts {
                plan: plans.get(&line.plan).map(|plan| plan.title.clone()).unwrap_or_default(),
                number: action.number.clone(),
                title: action.title.clone(),
                status,
                days_late: lateness::days_late(status, action.planned_end, day),
                contracts: financing,
                left_by: left_by.map(|amendment| amendment.number.clone()),
            })
        })
        .collect())
}
