//! A statement is made from the rows of the file, with the facts of its head.

use super::{Asked, gather};
use crate::desk::Desk;
use crate::wire::Fault;
use crate::{funding, label};
use domain::fold::natural;
use domain::records::*;
use domain::situation::{progress_on, status_on};
use domain::statement::{Kind, Statement, funding as published, invoices, notice, outturn, receipts};
use domain::{Day, Id, Noun};
use std::collections::HashMap;

/// A statement and what it is about.
pub struct Made {
    /// The statement.
    pub statement: Statement,
    /// What it is about, in a line.
    pub subject: String,
    /// Who signs it.
    pub organisation: String,
    /// Facts of its head, by the keys of their names.
    pub facts: Vec<(&'static str, String)>,
    /// What was asked for.
    pub asked: Asked,
}

/// Makes a statement.
pub fn make(desk: &Desk, asked: &Asked) -> Result<Made, Fault> {
    let statement = match (asked.kind, asked.contract) {
        (Kind::Funding, _) => of_plans(desk, asked)?,
        (Kind::Receipts, _) | (_, None) => of_receipts(desk, asked)?,
        (Kind::Invoices, Some(contract)) => invoices::statement(&gather(desk, contract)?.books(), asked.until),
        (Kind::Notice, Some(contract)) => {
            let rows = gather(desk, contract)?;
            let progress = progress(desk, rows.actions().keys().copied(), asked.until)?;
            notice::statement(&rows.books(), &progress, asked.until)
        }
        (Kind::Balance, Some(contract)) => of_balance(desk, contract, asked)?,
    };
    let territory = desk.workspace.load::<Territory>()?.into_iter().next().map(|territory| territory.name).unwrap_or_default();
    let mut facts = Vec::new();
    let mut subject = territory.clone();
    let mut organisation = territory.clone();
    if let Some(contract) = asked.contract {
        let contract = desk.workspace.find::<Contract>(contract)?;
        subject = label::of(desk, Noun::Contract, contract.id);
        facts.push(("contract", contract.title));
        facts.extend(contract.number.map(|number| ("number", number)));
        facts.extend(contract.beneficiary.clone().map(|name| ("beneficiary", name)));
        organisation = contract.beneficiary.unwrap_or(organisation);
    } else if let Some(plan) = asked.plan {
        subject = label::of(desk, Noun::FundingPlan, plan);
    }
    if !territory.is_empty() {
        facts.push(("territory", territory));
    }
    Ok(Made { statement, subject, organisation, facts, asked: *asked })
}

/// What actions had reached on a day, in percents.
fn progress(desk: &Desk, actions: impl Iterator<Item = Id>, day: Day) -> Result<HashMap<Id, i64>, Fault> {
    let mut reached = HashMap::new();
    for id in actions {
        let Some(action) = desk.workspace.row(Noun::Action, id)?.map(|_| desk.workspace.find::<Action>(id)).transpose()? else { continue };
        let milestones = desk.workspace.load_naming::<Milestone>("action", id)?;
        let on_day = status_on(action.status, action.actual_start, action.actual_end, day);
        if let Some(progress) = progress_on(action.status, on_day, action.progress, milestones.iter().map(|one| one.done_on), day) {
            reached.insert(id, progress);
        }
    }
    Ok(reached)
}

/// The funding plans of a contract, by title; or one alone.
fn of_plans(desk: &Desk, asked: &Asked) -> Result<Statement, Fault> {
    let mut plans = match (asked.plan, asked.contract) {
        (Some(plan), _) => vec![desk.workspace.find::<FundingPlan>(plan)?],
        (None, Some(contract)) => desk.workspace.load_naming::<FundingPlan>("contract", contract)?,
        (None, None) => Vec::new(),
    };
    plans.sort_by_cached_key(|plan| natural(&plan.title));
    let rows = plans.iter().map(|plan| funding::rows(desk, plan)).collect::<Result<Vec<_>, Fault>>()?;
    let all: Vec<published::Published<'_>> = plans
        .iter()
        .zip(&rows)
        .map(|(plan, rows)| published::Published {
            plan,
            project: rows.project.clone(),
            costs: rows.costs.iter().collect(),
            lines: rows.lines.iter().collect(),
        })
        .collect();
    Ok(published::statement(&all, &funding::funders(desk)?))
}

/// The receipts of a contract, or of all: instalments, and what funding plans promise beside them.
fn of_receipts(desk: &Desk, asked: &Asked) -> Result<Statement, Fault> {
    let workspace = &desk.workspace;
    let own = |contract: Option<Id>| asked.contract.is_none() || contract == asked.contract;
    let mut contracts = workspace.load::<Contract>()?;
    contracts.retain(|contract| own(Some(contract.id)));
    let mut instalments = workspace.load::<Instalment>()?;
    instalments.retain(|one| own(Some(one.contract)));
    let mut granted: HashMap<Id, Vec<Id>> = HashMap::new();
    for link in workspace.load::<ContractFunder>()? {
        granted.entry(link.contract).or_default().push(link.funder);
    }
    let only_funder = granted.into_iter().filter_map(|(contract, funders)| (funders.len() == 1).then(|| (contract, funders[0]))).collect();
    let mut plans = workspace.load::<FundingPlan>()?;
    plans.retain(|plan| own(plan.contract));
    let plans: Vec<(FundingPlan, String)> = plans.into_iter().map(|plan| (plan.clone(), plan.title)).collect();
    let lines = workspace.load::<FundingLine>()?;
    let funders = funding::funders(desk)?;
    let source = receipts::Source {
        contracts: &contracts,
        instalments: &instalments,
        only_funder: &only_funder,
        plans: &plans,
        lines: &lines,
        funders: &funders,
    };
    Ok(receipts::statement(&source, asked.until))
}

fn of_balance(desk: &Desk, contract: Id, asked: &Asked) -> Result<Statement, Fault> {
    let rows = gather(desk, contract)?;
    let funders = funding::funders(desk)?;
    let granted = granted(desk, contract, &funders)?;
    let instalments = instalments(desk, contract)?;
    let changes = desk.workspace.load::<AmendmentLine>()?;
    let source = outturn::Source { changes: &changes, granted: &granted, instalments: &instalments, funders: &funders };
    Ok(outturn::statement(&rows.books(), &source, outturn::Period { from: asked.from, to: asked.until, as_of: asked.until }))
}

/// The funders of a contract, the largest grant first.
pub(crate) fn granted(desk: &Desk, contract: Id, funders: &HashMap<Id, Funder>) -> Result<Vec<ContractFunder>, Fault> {
    let mut links = desk.workspace.load_naming::<ContractFunder>("contract", contract)?;
    links.sort_by_cached_key(|link| (std::cmp::Reverse(link.granted), funders.get(&link.funder).map(|funder| natural(&funder.name))));
    Ok(links)
}

/// The instalments of a contract, in their order.
pub(crate) fn instalments(desk: &Desk, contract: Id) -> Result<Vec<Instalment>, Fault> {
    let mut instalments = desk.workspace.load_naming::<Instalment>("contract", contract)?;
    instalments.sort_by_cached_key(|one| (one.rank.clone(), one.due_on, one.requested_on, one.kind));
    Ok(instalments)
}
