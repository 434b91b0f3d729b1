//! The page of an expense: its fields, the actions that share it, the contracts that it is asked of, its files.

use crate::cell;
use crate::desk::Desk;
use crate::wire::{AllocationLine, Cell, Collection, ExpensePage, Fault};
use crate::{check, clock, label, record};
use domain::contract::contract_at;
use domain::finding::{Finding, Param, Severity};
use domain::ledger::gross_of;
use domain::records::{Amendment, Contract, Expense, ExpenseAllocation};
use domain::spending::Ledger;
use domain::{Cents, Id, Noun, rules};

/// The page of an expense.
pub fn page(desk: &mut Desk, id: Id) -> Result<ExpensePage, Fault> {
    let expense = desk.workspace.find::<Expense>(id)?;
    let twice = super::books::with_ledger(desk, |_, ledger| Ok(ledger.find(id).is_some_and(|line| ledger.is_twice(line))))?;
    let allocations = desk.workspace.load_naming::<ExpenseAllocation>("expense", id)?;
    let allocated: Cents = allocations.iter().map(|one| one.amount).sum();
    let own: Option<&'static domain::Field> = Noun::ExpenseAllocation.field("amount");
    let amount = |cents: Cents| own.map_or_else(|| Cell { raw: cents.into(), text: String::new() }, |field| cell::show(desk, field, &cents.into()));
    let lines = allocations.iter().map(|one| AllocationLine {
        action: one.action,
        label: label::of(desk, Noun::Action, one.action),
        cost_line: one.cost_line,
        cost_line_label: one.cost_line.map(|line| label::of(desk, Noun::CostLine, line)).unwrap_or_default(),
        amount: amount(one.amount),
        share: one.amount.share_of(expense.net).map(|rate| desk.words.rate(rate)).unwrap_or_default(),
    });
    let mut collections = vec![];
    for (noun, field) in [(Noun::ExpenseClaim, "expense"), (Noun::Attachment, "expense")] {
        let rows = record::collection(desk, noun, field, id)?;
        collections.push(Collection { noun: noun.table().to_owned(), field: field.to_owned(), rows });
    }
    Ok(ExpensePage {
        record: record::view(desk, Noun::Expense, id)?,
        allocations: lines.collect(),
        net: amount(expense.net),
        allocated: desk.words.amount(allocated),
        left: amount(expense.net - allocated),
        collections,
        findings: check::views(desk, findings(desk, &expense, twice)?)?,
    })
}

/// What was noticed of one expense: what the rules say of it against its contract as amended, and whether it is there twice.
fn findings(desk: &Desk, expense: &Expense, twice: bool) -> Result<Vec<Finding>, Fault> {
    let amendments = desk.workspace.load::<Amendment>()?;
    let today = clock::today();
    let contracts =
        desk.workspace.load::<Contract>()?.into_iter().map(|contract| (contract.id, contract_at(&contract, &amendments, today))).collect();
    let ledger =
        Ledger::new(vec![expense.clone()], desk.workspace.load_naming("expense", expense.id)?, desk.workspace.load_naming("expense", expense.id)?);
    let mut found = rules::expenses(&ledger, &contracts);
    if twice {
        found.push(
            Finding::new("expense_twice", Severity::Warning, Noun::Expense, expense.id, Some("number"))
                .with("supplier", Param::Text(expense.supplier.clone()))
                .with("amount", Param::Money(gross_of(expense.net, expense.vat, expense.gross))),
        );
    }
    Ok(found)
}
