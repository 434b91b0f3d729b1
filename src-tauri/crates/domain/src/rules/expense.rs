//! Rules on expenses: invoices outside the period of their contracts, the same invoice twice, amounts that contradict each
//! other, and what is asked beyond the whole.

use crate::codes::{ContractKind, ExpenseKind};
use crate::finding::{Finding, Param, Severity, Source};
use crate::records::Contract;
use crate::spending::Ledger;
use crate::{Cents, Day, Id, Noun};
use std::collections::HashMap;

/// What is to be said of the expenses of a ledger. `contracts` are as amended on the day that the question is asked: an invoice
/// dated before or after what a contract pays for is lost.
pub fn expenses(ledger: &Ledger, contracts: &HashMap<Id, Contract>) -> Vec<Finding> {
    let mut seen: HashMap<(&str, Day, Cents), Id> = HashMap::new();
    let mut found = Vec::new();
    for expense in &ledger.expenses {
        let mut add = |code, severity, field, params: &[(&'static str, Param)], source: Option<Source>| {
            let mut finding = Finding::new(code, severity, Noun::Expense, expense.id, Some(field));
            finding.params.push(("subject", Param::Text(expense.subject.clone())));
            finding.params.extend_from_slice(params);
            finding.source = source;
            found.push(finding);
        };
        // A contract that pays nothing of it loses nothing when its date is wrong.
        let claims = ledger.claims(expense.id);
        let mut asked: Vec<Id> =
            if claims.is_empty() { expense.contract.into_iter().collect() } else { claims.iter().map(|claim| claim.contract).collect() };
        asked.sort_unstable();
        asked.dedup();
        let outside: Vec<(&Contract, Outside)> =
            asked.iter().filter_map(|id| contracts.get(id)).filter_map(|one| outside(one, expense.invoiced_on)).collect();
        if let Some((contract, why)) = outside.first() {
            let date = ("date", Param::Date(expense.invoiced_on));
            let title = ("contract", Param::Text(contract.title.clone()));
            match why {
                Outside::BeforeConvention(from) => {
                    let params = [date, title, ("from", Param::Date(*from))];
                    add("expense_before_convention", Severity::Serious, "invoiced_on", &params, Some(Source::Tepcv));
                }
                Outside::Period(limit) => {
                    let source = if contract.kind == ContractKind::Tepcv { Source::Tepcv } else { Source::ContractTerms };
                    let params = [date, title, ("limit", Param::Date(*limit))];
                    add("expense_outside_period", Severity::Serious, "invoiced_on", &params, Some(source));
                }
            }
        }

        let amount = expense.gross.unwrap_or(expense.net);
        if seen.insert((&expense.supplier, expense.invoiced_on, amount), expense.id).is_some() {
            let params = [("supplier", Param::Text(expense.supplier.clone())), ("amount", Param::Money(amount))];
            add("expense_twice", Severity::Warning, "number", &params, Some(Source::Evidence));
        }
        let credit = expense.kind == Some(ExpenseKind::CreditNote);
        if amount < Cents::ZERO && !credit {
            add("expense_negative", Severity::Warning, "kind", &[("amount", Param::Money(amount))], Some(Source::Evidence));
        }
        if amount > Cents::ZERO && credit {
            add("credit_note_positive", Severity::Warning, "net", &[("amount", Param::Money(amount))], Some(Source::Evidence));
        }
        if let Some(gross) = expense.gross.filter(|gross| gross.0.abs() < expense.net.0.abs()) {
            let params = [("gross", Param::Money(gross)), ("net", Param::Money(expense.net))];
            add("expense_gross_below_net", Severity::Warning, "gross", &params, Some(Source::Evidence));
        }
        if let Some(eligible) = expense.eligible.filter(|eligible| eligible.0.abs() > amount.0.abs().max(expense.net.0.abs())) {
            let params = [("eligible", Param::Money(eligible)), ("amount", Param::Money(amount))];
            add("eligible_above_expense", Severity::Warning, "eligible", &params, Some(Source::ContractTerms));
        }

        let allocated: Cents = ledger.allocations(expense.id).iter().map(|part| part.amount).sum();
        if let Some(over) = beyond(allocated, expense.net) {
            let params = [("allocated", Param::Money(allocated)), ("net", Param::Money(expense.net)), ("over", Param::Money(over))];
            add("allocated_above_expense", Severity::Warning, "net", &params, None);
        }
        let whole = expense.eligible.unwrap_or(expense.net);
        let claimed: Cents = claims.iter().map(|claim| claim.amount).sum();
        if let Some(over) = beyond(claimed, whole) {
            let params = [("claimed", Param::Money(claimed)), ("whole", Param::Money(whole)), ("over", Param::Money(over))];
            add("claimed_twice", Severity::Serious, "contract", &params, Some(Source::ContractTerms));
        }
    }
    found
}

/// Why an invoice is outside of what a contract pays for.
enum Outside {
    /// Before the convention: TEPCV conventions pay for nothing that was bought before them.
    BeforeConvention(Day),
    /// Before or after the eligible period; the day that is overstepped.
    Period(Day),
}

fn outside(at: &Contract, on: Day) -> Option<(&Contract, Outside)> {
    let signed = at.signed_on.filter(|_| at.kind == ContractKind::Tepcv);
    let from = at.eligible_from.or(signed).or(at.starts_on);
    let until = at.eligible_until.or(at.ends_on);
    if let Some(from) = from.filter(|from| on < *from) {
        return Some((at, if at.kind == ContractKind::Tepcv { Outside::BeforeConvention(from) } else { Outside::Period(from) }));
    }
    until.filter(|until| on > *until).map(|until| (at, Outside::Period(until)))
}

/// By how much the parts of an amount go beyond it; those of a credit note are negative as it is.
fn beyond(parts: Cents, whole: Cents) -> Option<Cents> {
    if whole < Cents::ZERO { (-parts).over(-whole) } else { parts.over(whole) }
}
