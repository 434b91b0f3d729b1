//! What a contract is asked to pay a share of: invoices, parts of invoices, and days worked by posts.
//!
//! An expense without a claim is asked whole of its own contract; with claims, of each contract for its part alone.

use crate::codes::ExpenseKind;
use crate::records::{Expense, ExpenseAllocation, ExpenseClaim, Post, WorkedMonth};
use crate::{Cents, Day, Id, Rate};
use std::collections::{HashMap, HashSet};

/// A part of what a contract is asked to pay a share of. EUR cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The expense, or the month worked, that it is a part of.
    pub of: Id,
    /// The day of the invoice, or the first of the month.
    pub on: Day,
    /// Its cost line.
    pub cost_line: Option<Id>,
    /// Its action.
    pub action: Option<Id>,
    /// What of it a share may be paid of.
    pub amount: Cents,
}

/// Expenses with what is asked of contracts and what is each action's.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    /// The expenses.
    pub expenses: Vec<Expense>,
    places: HashMap<Id, usize>,
    claims: HashMap<Id, Vec<ExpenseClaim>>,
    allocations: HashMap<Id, Vec<ExpenseAllocation>>,
    by_contract: HashMap<Id, Vec<usize>>,
}

impl Ledger {
    /// A ledger of these expenses. What names an expense that is not among them is left out.
    pub fn new(expenses: Vec<Expense>, claims: Vec<ExpenseClaim>, allocations: Vec<ExpenseAllocation>) -> Self {
        let mut ledger = Self { places: expenses.iter().enumerate().map(|(place, one)| (one.id, place)).collect(), expenses, ..Self::default() };
        for claim in claims.into_iter().filter(|claim| ledger.places.contains_key(&claim.expense)) {
            ledger.claims.entry(claim.expense).or_default().push(claim);
        }
        for part in allocations.into_iter().filter(|part| ledger.places.contains_key(&part.expense)) {
            ledger.allocations.entry(part.expense).or_default().push(part);
        }
        let mut by_contract: HashMap<Id, Vec<usize>> = HashMap::new();
        for (place, expense) in ledger.expenses.iter().enumerate() {
            match ledger.claims.get(&expense.id) {
                Some(claims) => {
                    let mut asked: Vec<Id> = claims.iter().map(|claim| claim.contract).collect();
                    asked.sort_unstable();
                    asked.dedup();
                    asked.into_iter().for_each(|contract| by_contract.entry(contract).or_default().push(place));
                }
                None => expense.contract.into_iter().for_each(|contract| by_contract.entry(contract).or_default().push(place)),
            }
        }
        ledger.by_contract = by_contract;
        ledger
    }

    /// An expense of the ledger.
    pub fn expense(&self, id: Id) -> Option<&Expense> {
        self.places.get(&id).map(|place| &self.expenses[*place])
    }

    /// What the contracts are asked of an expense; nothing when it is asked whole of its own contract.
    pub fn claims(&self, expense: Id) -> &[ExpenseClaim] {
        self.claims.get(&expense).map_or(&[], Vec::as_slice)
    }

    /// The parts of an expense that are one action's each.
    pub fn allocations(&self, expense: Id) -> &[ExpenseAllocation] {
        self.allocations.get(&expense).map_or(&[], Vec::as_slice)
    }

    /// What a contract is asked to pay a share of, in the order of the expenses. The parts of an expense add up to what is asked
    /// of it, to the cent.
    pub fn asked_of(&self, contract: Id) -> Vec<Part> {
        let mut parts = Vec::new();
        for expense in self.by_contract.get(&contract).into_iter().flatten().map(|place| &self.expenses[*place]) {
            let own_line = expense.cost_line.filter(|_| expense.contract == Some(contract));
            match self.claims.get(&expense.id) {
                None => self.share_out(expense, own_line, expense.eligible.unwrap_or(expense.net), &mut parts),
                Some(claims) => {
                    for claim in claims.iter().filter(|claim| claim.contract == contract) {
                        self.share_out(expense, claim.cost_line.or(own_line), claim.amount, &mut parts);
                    }
                }
            }
        }
        parts
    }

    /// Splits an amount of an expense over its actions, by what each has of it; what no action has is the expense's own.
    fn share_out(&self, expense: &Expense, line: Option<Id>, amount: Cents, parts: &mut Vec<Part>) {
        let shares = self.allocations(expense.id);
        let allocated: Cents = shares.iter().map(|share| share.amount).sum();
        let rest = Cents(expense.net.0.abs().saturating_sub(allocated.0.abs()).max(0));
        let weights: Vec<u64> = shares.iter().map(|share| share.amount.0.unsigned_abs()).chain([rest.0.unsigned_abs()]).collect();
        let amounts = amount.split(&weights);
        let part = |cost_line, action, amount| Part { of: expense.id, on: expense.invoiced_on, cost_line, action, amount };
        if shares.is_empty() || amounts.is_empty() {
            parts.push(part(line, expense.action, amount));
            return;
        }
        for (share, amount) in shares.iter().zip(&amounts) {
            parts.push(part(share.cost_line.or(line), Some(share.action), *amount));
        }
        if let Some(amount) = amounts.last().filter(|amount| **amount != Cents::ZERO) {
            parts.push(part(line, expense.action, *amount));
        }
    }
}

/// What the days worked by posts of a contract cost: days times what a day costs. A cost line on which pay is `asked` already
/// counts that, and not the days as well.
pub fn worked(posts: &[Post], months: &[WorkedMonth], asked: &[Part], ledger: &Ledger) -> Vec<Part> {
    let pay = |part: &&Part| ledger.expense(part.of).is_some_and(|expense| expense.kind == Some(ExpenseKind::Payroll));
    let paid: HashSet<Id> = asked.iter().filter(pay).filter_map(|part| part.cost_line).collect();
    let mut parts = Vec::new();
    for post in posts.iter().filter(|post| post.cost_line.is_none_or(|line| !paid.contains(&line))) {
        let Some(cost) = post.day_cost else { continue };
        for month in months.iter().filter(|month| month.post == post.id) {
            // Days are in hundredths: a hundred of them are one whole.
            let amount = cost.at(Rate(month.days.0.saturating_mul(100)));
            parts.push(Part { of: month.id, on: month.month, cost_line: post.cost_line, action: None, amount });
        }
    }
    parts
}
