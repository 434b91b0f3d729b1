//! Rules on contracts and their expenses: numbers given twice, dates reversed, invoices outside the eligible period,
//! the same invoice twice.

use crate::finding::{Finding, Param, Severity};
use crate::records::{Contract, Expense};
use crate::{Cents, Id, Noun};
use std::collections::HashMap;

/// What is to be said of the contracts together.
pub fn contracts(contracts: &[Contract]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut by_number: HashMap<&str, usize> = HashMap::new();
    for number in contracts.iter().filter_map(|contract| contract.number.as_deref()) {
        *by_number.entry(number).or_default() += 1;
    }
    for contract in contracts {
        let title = Param::Text(contract.title.clone());
        if let Some(number) = contract.number.as_deref().filter(|number| by_number[number] > 1) {
            found.push(
                Finding::new("contract_number_twice", Severity::Warning, Noun::Contract, contract.id, Some("number"))
                    .with("title", title.clone())
                    .with("number", Param::Text(number.to_owned())),
            );
        }
        if let (Some(start), Some(end)) = (contract.starts_on, contract.ends_on)
            && end < start
        {
            found.push(Finding::new("contract_dates_reversed", Severity::Warning, Noun::Contract, contract.id, Some("ends_on")).with("title", title));
        }
    }
    found
}

/// What is to be said of the expenses: an invoice dated outside the contract's eligible period is not paid (TEPCV
/// convention, financial annex); the same supplier, day and amount twice is most often one invoice.
pub fn expenses(expenses: &[Expense], contracts: &[Contract]) -> Vec<Finding> {
    let by_id: HashMap<Id, &Contract> = contracts.iter().map(|contract| (contract.id, contract)).collect();
    let mut seen: HashMap<(&str, crate::Day, Cents), &Expense> = HashMap::new();
    let mut found = Vec::new();
    for expense in expenses {
        let subject = Param::Text(expense.subject.clone());
        if let Some(contract) = expense.contract.and_then(|id| by_id.get(&id)) {
            let from = contract.eligible_from.or(contract.starts_on);
            let until = contract.eligible_until.or(contract.ends_on);
            if from.is_some_and(|from| expense.invoiced_on < from) || until.is_some_and(|until| expense.invoiced_on > until) {
                found.push(
                    Finding::new("expense_outside_period", Severity::Serious, Noun::Expense, expense.id, Some("invoiced_on"))
                        .with("subject", subject.clone())
                        .with("date", Param::Date(expense.invoiced_on))
                        .with("contract", Param::Text(contract.title.clone())),
                );
            }
        }
        let amount = expense.gross.unwrap_or(expense.net);
        if seen.insert((&expense.supplier, expense.invoiced_on, amount), expense).is_some() {
            found.push(
                Finding::new("expense_twice", Severity::Warning, Noun::Expense, expense.id, Some("number"))
                    .with("supplier", Param::Text(expense.supplier.clone()))
                    .with("amount", Param::Money(amount)),
            );
        }
        if expense.gross.is_some_and(|gross| gross < expense.net && expense.net > Cents::ZERO) {
            found.push(Finding::new("expense_gross_below_net", Severity::Warning, Noun::Expense, expense.id, Some("gross")).with("subject", subject));
        }
    }
    found
}
