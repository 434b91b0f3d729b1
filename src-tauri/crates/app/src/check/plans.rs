//! Funding plans, looked at: those of an action, of a group of actions, of a contract, of the file.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::finding::Finding;
use domain::records::{Action, Funder, FundingCost, FundingLine, FundingPlan, FundingPlanAction};
use domain::{Id, Noun, rules};
use std::collections::{HashMap, HashSet};

/// What is said of every funding plan. The plan of one action is called by its action, that of a group by its own title.
pub(super) fn all(desk: &Desk, title: impl Fn(Id) -> Option<String>) -> Result<Vec<Finding>, Fault> {
    let workspace = &desk.workspace;
    let funders = funders(desk)?;
    let (costs, lines) = (workspace.load::<FundingCost>()?, workspace.load::<FundingLine>()?);
    let groups: HashSet<Id> = workspace.load::<FundingPlanAction>()?.into_iter().map(|link| link.funding_plan).collect();
    let mut costs_of: HashMap<Id, Vec<&FundingCost>> = HashMap::new();
    let mut lines_of: HashMap<Id, Vec<&FundingLine>> = HashMap::new();
    costs.iter().for_each(|cost| costs_of.entry(cost.funding_plan).or_default().push(cost));
    lines.iter().for_each(|line| lines_of.entry(line.funding_plan).or_default().push(line));
    let mut found = Vec::new();
    for plan in workspace.load::<FundingPlan>()? {
        let title = if groups.contains(&plan.id) { None } else { title(plan.action) }.unwrap_or_else(|| plan.title.clone());
        let own_costs = costs_of.get(&plan.id).map_or(&[][..], Vec::as_slice);
        let own_lines = lines_of.get(&plan.id).map_or(&[][..], Vec::as_slice);
        found.extend(rules::funding_plan(&plan, &title, own_costs, own_lines, &funders));
    }
    Ok(found)
}

/// What is said of the funding plans that name a contract.
pub(super) fn of_contract(desk: &Desk, contract: Id) -> Result<Vec<Finding>, Fault> {
    each(desk, desk.workspace.load_naming::<FundingPlan>("contract", contract)?)
}

/// What is said of the funding plans of an action, and of those of the groups that it is in.
pub(super) fn of_action(desk: &Desk, action: &Action) -> Result<Vec<Finding>, Fault> {
    let mut plans = desk.workspace.load_naming::<FundingPlan>("action", action.id)?;
    for link in desk.workspace.load_naming::<FundingPlanAction>("action", action.id)? {
        if plans.iter().all(|plan| plan.id != link.funding_plan) {
            plans.push(desk.workspace.find(link.funding_plan)?);
        }
    }
    each(desk, plans)
}

fn each(desk: &Desk, plans: Vec<FundingPlan>) -> Result<Vec<Finding>, Fault> {
    if plans.is_empty() {
        return Ok(Vec::new());
    }
    let workspace = &desk.workspace;
    let funders = funders(desk)?;
    let mut found = Vec::new();
    for plan in plans {
        let costs = workspace.load_naming::<FundingCost>("funding_plan", plan.id)?;
        let lines = workspace.load_naming::<FundingLine>("funding_plan", plan.id)?;
        let group = workspace.count_naming(Noun::FundingPlanAction, "funding_plan", plan.id)? > 0;
        let row = if group { None } else { workspace.row(Noun::Action, plan.action)? };
        let title = row.and_then(|row| row.value(Noun::Action, "title").as_text().map(str::to_owned)).unwrap_or_else(|| plan.title.clone());
        found.extend(rules::funding_plan(&plan, &title, &costs.iter().collect::<Vec<_>>(), &lines.iter().collect::<Vec<_>>(), &funders));
    }
    Ok(found)
}

fn funders(desk: &Desk) -> Result<HashMap<Id, Funder>, Fault> {
    Ok(desk.workspace.load::<Funder>()?.into_iter().map(|funder| (funder.id, funder)).collect())
}
