//! The money of a contract on a day and over a period: section 10.

use super::Asked;
use crate::desk::Desk;
use crate::statement;
use crate::wire::Fault;
use domain::fold::natural;
use domain::records::*;
use domain::statement::outturn;
use domain::work::{DaysFrom, days_worked};
use domain::{Cents, Id};
use report::progress::{ActionFacts, CostLineFacts, ExpenseFacts, Finance, FundingFacts, InstalmentFacts, PostFacts, YearFacts};
use std::collections::{BTreeMap, HashMap};

pub(super) fn facts(desk: &Desk, contract: &Contract, asked: &Asked, actions: &[ActionFacts]) -> Result<Finance, Fault> {
    let mut expenses = desk.workspace.load_naming::<Expense>("contract", contract.id)?;
    expenses.retain(|expense| expense.invoiced_on <= asked.as_of);
    expenses.sort_by_cached_key(|expense| {
        (expense.invoiced_on, natural(expense.number.as_deref().unwrap_or("")), natural(&expense.supplier), expense.net)
    });
    let instalments = statement::instalments(desk, contract.id)?;
    Ok(Finance {
        cost_lines: cost_lines(desk, contract, asked)?,
        funding: funding(desk, contract, asked, &instalments)?,
        expenses: ledger(desk, asked, &expenses, actions)?,
        years: years(actions),
        posts: posts(desk, contract, asked)?,
        instalments: instalments
            .into_iter()
            .map(|one| InstalmentFacts {
                kind: one.kind,
                title: one.title,
                requested_on: one.requested_on.filter(|on| *on <= asked.as_of),
                amount: one.requested_amount.or(one.amount),
                evidence: one.evidence,
                received_on: one.received_on.filter(|on| *on <= asked.as_of),
                received_amount: one.received_on.filter(|on| *on <= asked.as_of).and(one.received_amount),
            })
            .collect(),
    })
}

/// The cost lines, as every statement counts them.
fn cost_lines(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Vec<CostLineFacts>, Fault> {
    let rows = statement::gather(desk, contract.id)?;
    let changes = desk.workspace.load::<AmendmentLine>()?;
    let period = outturn::Period { from: asked.from, to: asked.to, as_of: asked.as_of };
    let facts = |line: outturn::Spending| CostLineFacts {
        title: line.title.unwrap_or_else(|| desk.words.text("statement-no-cost-line")),
        nature: line.nature,
        planned: line.planned,
        amended: line.amended,
        committed: line.committed,
        paid_in_period: line.paid_in_period,
        paid_to_date: line.paid_to_date,
    };
    Ok(outturn::spending(&rows.books(), &changes, period).into_iter().map(facts).collect())
}

/// What each funder grants and what came of it.
fn funding(desk: &Desk, contract: &Contract, asked: &Asked, instalments: &[Instalment]) -> Result<Vec<FundingFacts>, Fault> {
    let funders = crate::funding::funders(desk)?;
    let links = statement::granted(desk, contract.id, &funders)?;
    let facts = |line: outturn::Granted| FundingFacts {
        funder: funders.get(&line.funder).map(|funder| funder.name.clone()).unwrap_or_default(),
        programme: line.programme,
        base: line.base,
        rate: line.rate,
        planned: line.planned,
        notified: line.notified,
        called: line.called,
        received: line.received,
        remaining: line.remaining,
        status: None,
    };
    Ok(outturn::granted(contract, &links, instalments, asked.as_of).into_iter().map(facts).collect())
}

/// The expenses of the period, in the order of their days.
fn ledger(desk: &Desk, asked: &Asked, expenses: &[Expense], actions: &[ActionFacts]) -> Result<Vec<ExpenseFacts>, Fault> {
    let lines: HashMap<Id, String> = desk.workspace.load::<CostLine>()?.into_iter().map(|line| (line.id, line.title)).collect();
    let titles: HashMap<Id, String> =
        actions.iter().map(|action| (action.id, action.number.clone().unwrap_or_else(|| action.title.clone()))).collect();
    let mut allocated: HashMap<Id, Vec<String>> = HashMap::new();
    for part in desk.workspace.load::<ExpenseAllocation>()? {
        if let Some(title) = titles.get(&part.action) {
            allocated.entry(part.expense).or_default().push(title.clone());
        }
    }
    Ok(expenses
        .iter()
        .filter(|expense| expense.invoiced_on >= asked.from && expense.invoiced_on <= asked.to)
        .map(|expense| {
            let mut shared = allocated.get(&expense.id).cloned().unwrap_or_default();
            shared.sort_by_cached_key(|title| natural(title));
            let alone = expense.action.and_then(|id| titles.get(&id).cloned());
            ExpenseFacts {
                number: expense.number.clone(),
                invoiced_on: expense.invoiced_on,
                supplier: expense.supplier.clone(),
                subject: expense.subject.clone(),
                action: if shared.is_empty() { alone } else { Some(shared.join(", ")) },
                cost_line: expense.cost_line.and_then(|id| lines.get(&id).cloned()),
                net: expense.net,
                vat: expense.vat,
                gross: expense.gross,
                mandate: expense.mandate.clone(),
                paid_on: expense.paid_on.filter(|on| *on <= asked.as_of),
            }
        })
        .collect())
}

fn years(actions: &[ActionFacts]) -> Vec<YearFacts> {
    let mut by_year: BTreeMap<i32, YearFacts> = BTreeMap::new();
    for line in actions.iter().flat_map(|action| &action.budget) {
        let Some(year) = line.year else { continue };
        let sum = by_year.entry(year).or_insert(YearFacts { year, planned: Cents::ZERO, committed: Cents::ZERO, paid: Cents::ZERO });
        sum.planned += line.planned.unwrap_or_default();
        sum.committed += line.committed.unwrap_or_default();
        sum.paid += line.paid.unwrap_or_default();
    }
    by_year.into_values().collect()
}

/// The posts of the contract, with the days worked by the day that the report is as of.
fn posts(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Vec<PostFacts>, Fault> {
    let funders = crate::funding::funders(desk)?;
    let mut posts = desk.workspace.load_naming::<Post>("contract", contract.id)?;
    posts.sort_by_cached_key(|post| (post.rank.clone(), natural(&post.title)));
    posts
        .into_iter()
        .map(|post| {
            let months = desk.workspace.load_naming::<WorkedMonth>("post", post.id)?;
            let mut worked = days_worked(&post, &months);
            if worked.from == DaysFrom::Months {
                worked.hundredths = months.iter().filter(|month| month.month <= asked.as_of).map(|month| month.days.0).sum();
            }
            let until = asked.to.min(asked.as_of);
            let in_period = months.iter().filter(|month| month.month >= asked.from && month.month <= until).map(|month| month.days.0).sum();
            Ok(PostFacts {
                fte: post.fte.map(|fte| fte.0),
                months: post.months,
                days_planned: post.days_planned,
                days_worked: (worked.from != DaysFrom::Nowhere).then_some(worked.hundredths),
                days_in_period: (worked.from == DaysFrom::Months).then_some(in_period),
                status: post.status,
                starts_on: post.starts_on,
                ends_on: post.ends_on,
                funder: post.funder.and_then(|id| funders.get(&id)).map(|funder| funder.name.clone()),
                title: post.title,
            })
        })
        .collect()
}
