//! The rows that the statements of a contract are made from, read once.
//! Invariant: an expense that a claim asks of the contract is there, whichever contract it was entered on.

use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::fold::natural;
use domain::records::{ActionContract, Amendment, Contract, CostLine, Expense, ExpenseAllocation, ExpenseClaim};
use domain::statement::Books;
use domain::{Id, Noun};
use std::collections::{HashMap, HashSet};

/// The rows of a contract, in the order in which they are printed.
pub struct Rows {
    contract: Contract,
    amendments: Vec<Amendment>,
    cost_lines: Vec<CostLine>,
    links: Vec<ActionContract>,
    expenses: Vec<Expense>,
    claims: Vec<ExpenseClaim>,
    allocations: Vec<ExpenseAllocation>,
    actions: HashMap<Id, String>,
}

impl Rows {
    /// The rows, for a statement.
    pub fn books(&self) -> Books<'_> {
        Books {
            contract: &self.contract,
            amendments: &self.amendments,
            cost_lines: &self.cost_lines,
            links: &self.links,
            expenses: &self.expenses,
            claims: &self.claims,
            allocations: &self.allocations,
            actions: &self.actions,
        }
    }

    /// What the actions are called that the contract finances or that its expenses name.
    pub fn actions(&self) -> &HashMap<Id, String> {
        &self.actions
    }
}

/// Reads the rows of a contract.
pub fn gather(desk: &Desk, id: Id) -> Result<Rows, Fault> {
    let workspace = &desk.workspace;
    let contract = workspace.find::<Contract>(id)?;
    let mut expenses = workspace.load_naming::<Expense>("contract", id)?;
    let mut known: HashSet<Id> = expenses.iter().map(|expense| expense.id).collect();
    for claim in workspace.load_naming::<ExpenseClaim>("contract", id)? {
        if known.insert(claim.expense) {
            expenses.push(workspace.find(claim.expense)?);
        }
    }
    let mut claims = workspace.load::<ExpenseClaim>()?;
    claims.retain(|claim| known.contains(&claim.expense));
    let mut allocations = workspace.load::<ExpenseAllocation>()?;
    allocations.retain(|one| known.contains(&one.expense));
    let mut cost_lines = workspace.load_naming::<CostLine>("contract", id)?;
    cost_lines.sort_by_cached_key(|line| (line.rank.clone(), natural(&line.title)));
    let links = workspace.load_naming::<ActionContract>("contract", id)?;
    let named = expenses.iter().filter_map(|expense| expense.action);
    let mut actions = HashMap::new();
    for action in named.chain(allocations.iter().map(|one| one.action)).chain(links.iter().map(|link| link.action)) {
        actions.entry(action).or_insert_with(|| label::of(desk, Noun::Action, action));
    }
    Ok(Rows { amendments: workspace.load_naming::<Amendment>("contract", id)?, contract, cost_lines, links, expenses, claims, allocations, actions })
}
