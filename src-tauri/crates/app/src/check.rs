//! What was noticed in the whole plan.

use crate::desk::Desk;
use crate::wire::{Fault, FindingView, RowArg};
use domain::finding::Finding;
use domain::records::{ActionLink, Contract, Expense, Funder, FundingCost, FundingLine, FundingPlan, LocalAuthority, Partner};
use domain::{Day, Id, Kind, Noun, rules};
use std::collections::{HashMap, HashSet};

/// Every finding, the serious ones first.
pub fn all(desk: &Desk, today: Day) -> Result<Vec<Finding>, Fault> {
    let workspace = &desk.workspace;
    let contracts = workspace.load::<Contract>()?;
    let actions = workspace.action_facts(today)?;
    let mut found = rules::contracts(&contracts);
    found.extend(rules::expenses(&workspace.load::<Expense>()?, &contracts));

    found.extend(actions.iter().flat_map(|action| rules::action(action, today)));

    let links = workspace.load::<ActionLink>()?;
    if !links.is_empty() {
        let ends: HashSet<Id> = links.iter().flat_map(|link| [link.from_action, link.to_action]).collect();
        let linked = actions.iter().filter(|action| ends.contains(&action.id)).map(|action| (action.id, rules::Linked::from(action))).collect();
        found.extend(rules::links(&links, &linked));
    }

    let titles: HashMap<Id, &str> = actions.iter().map(|action| (action.id, action.title.as_str())).collect();
    let funders = funders(desk)?;
    let (costs, lines) = (workspace.load::<FundingCost>()?, workspace.load::<FundingLine>()?);
    let mut costs_of: HashMap<Id, Vec<&FundingCost>> = HashMap::new();
    let mut lines_of: HashMap<Id, Vec<&FundingLine>> = HashMap::new();
    costs.iter().for_each(|cost| costs_of.entry(cost.funding_plan).or_default().push(cost));
    lines.iter().for_each(|line| lines_of.entry(line.funding_plan).or_default().push(line));
    for plan in workspace.load::<FundingPlan>()? {
        let title = titles.get(&plan.action).copied().unwrap_or(&plan.title);
        let own_costs = costs_of.get(&plan.id).map_or(&[][..], Vec::as_slice);
        let own_lines = lines_of.get(&plan.id).map_or(&[][..], Vec::as_slice);
        found.extend(rules::funding_plan(&plan, title, own_costs, own_lines, &funders));
    }

    for partner in workspace.load::<Partner>()? {
        found.extend(rules::siren(Noun::Partner, partner.id, &partner.name, "siren", partner.siren.as_deref()));
    }
    for authority in workspace.load::<LocalAuthority>()? {
        found.extend(rules::siren(Noun::LocalAuthority, authority.id, &authority.name, "siren", authority.siren.as_deref()));
    }
    found.sort_by_key(|finding| finding.severity);
    Ok(found)
}

/// What was noticed of one contract, of its expenses and of the funding plans that name it: what [`all`] says of them, without
/// reading the rest of the plan.
pub fn of_contract(desk: &Desk, id: Id) -> Result<Vec<Finding>, Fault> {
    let workspace = &desk.workspace;
    let contracts = workspace.load::<Contract>()?;
    let mut found = rules::contracts(&contracts);
    found.retain(|finding| finding.id == id);

    let mut expenses = workspace.load_naming::<Expense>("contract", id)?;
    let own: HashSet<Id> = expenses.iter().map(|expense| expense.id).collect();
    // An invoice that came twice may have gone to another contract.
    for other in workspace.expenses_alike(id)? {
        expenses.push(workspace.find(other)?);
    }
    expenses.sort_by_key(|expense| expense.id);
    found.extend(rules::expenses(&expenses, &contracts).into_iter().filter(|finding| own.contains(&finding.id)));

    let funders = funders(desk)?;
    for plan in workspace.load_naming::<FundingPlan>("contract", id)? {
        let costs = workspace.load_naming::<FundingCost>("funding_plan", plan.id)?;
        let lines = workspace.load_naming::<FundingLine>("funding_plan", plan.id)?;
        let title = workspace.row(Noun::Action, plan.action)?.and_then(|row| row.value(Noun::Action, "title").as_text().map(str::to_owned));
        let title = title.as_deref().unwrap_or(&plan.title);
        found.extend(rules::funding_plan(&plan, title, &costs.iter().collect::<Vec<_>>(), &lines.iter().collect::<Vec<_>>(), &funders));
    }
    found.sort_by_key(|finding| finding.severity);
    Ok(found)
}

fn funders(desk: &Desk) -> Result<HashMap<Id, Funder>, Fault> {
    Ok(desk.workspace.load::<Funder>()?.into_iter().map(|funder| (funder.id, funder)).collect())
}

/// A finding in words.
pub fn show(desk: &Desk, finding: &Finding) -> FindingView {
    FindingView {
        code: finding.code.to_owned(),
        severity: finding.severity,
        sentence: desk.words.finding(finding),
        noun: finding.noun.table().to_owned(),
        id: finding.id,
        field: finding.field.map(str::to_owned),
        page: page(desk, finding.noun, finding.id).map(|(noun, id)| RowArg { noun: noun.table().to_owned(), id }),
    }
}

/// The row whose page shows a row: itself, or the one that it belongs to.
pub(crate) fn page(desk: &Desk, mut noun: Noun, mut id: Id) -> Option<(Noun, Id)> {
    while !matches!(noun, Noun::Action | Noun::Contract | Noun::Partner | Noun::Committee | Noun::Expense) {
        let owner = noun.fields().iter().find(|field| field.owner)?;
        let Kind::Ref(above) = owner.kind else { return None };
        id = desk.workspace.row(noun, id).ok().flatten()?.value(noun, owner.name).as_id()?;
        noun = above;
    }
    Some((noun, id))
}
