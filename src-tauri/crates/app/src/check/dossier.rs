//! What the rules and the outlook of a contract are read from: its rows, its ledger, and the actions that it finances.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::dossier::{Dossier, Financed};
use domain::records::{Action, ActionContract, Amendment, Contract, CostLine, Expense, ExpenseAllocation, ExpenseClaim, Post, WorkedMonth};
use domain::rules::ActionFacts;
use domain::spending::{Ledger, worked};
use domain::{Id, Noun};
use std::collections::{BTreeMap, HashSet};

/// A part of the ledger, around a contract or an action.
pub struct PartLedger {
    /// Its expenses, and those that may be the same ones as they are.
    pub ledger: Ledger,
    /// Which of them are its own.
    pub own: HashSet<Id>,
    pub(super) claims: Vec<ExpenseClaim>,
    pub(super) allocations: Vec<ExpenseAllocation>,
}

/// The whole ledger.
pub fn whole_ledger(desk: &Desk) -> Result<Ledger, Fault> {
    let workspace = &desk.workspace;
    Ok(Ledger::new(workspace.load::<Expense>()?, workspace.load::<ExpenseClaim>()?, workspace.load::<ExpenseAllocation>()?))
}

/// The expenses of a contract, those of others that it is asked a part of, and those that may have come twice.
pub fn ledger_of_contract(desk: &Desk, contract: Id) -> Result<PartLedger, Fault> {
    let workspace = &desk.workspace;
    let mut expenses: BTreeMap<Id, Expense> = by_id(workspace.load_naming::<Expense>("contract", contract)?);
    let mut claims = by_id(workspace.load_through::<ExpenseClaim>("expense", Noun::Expense, "contract", contract)?);
    let mut allocations = by_id(workspace.load_through::<ExpenseAllocation>("expense", Noun::Expense, "contract", contract)?);
    for claim in workspace.load_naming::<ExpenseClaim>("contract", contract)? {
        if !expenses.contains_key(&claim.expense) {
            add(desk, claim.expense, &mut expenses, &mut claims, &mut allocations)?;
        }
    }
    let own = expenses.keys().copied().collect();
    // An invoice that came twice may have gone to another contract.
    for other in workspace.expenses_alike(contract)? {
        expenses.entry(other).or_insert(workspace.find(other)?);
    }
    Ok(part(expenses, claims, allocations, own))
}

/// The expenses of an action, whole or in part, and those that may have come twice.
pub fn ledger_of_action(desk: &Desk, action: Id) -> Result<PartLedger, Fault> {
    let workspace = &desk.workspace;
    let mut expenses: BTreeMap<Id, Expense> = by_id(workspace.load_naming::<Expense>("action", action)?);
    let mut claims = by_id(workspace.load_through::<ExpenseClaim>("expense", Noun::Expense, "action", action)?);
    let mut allocations = by_id(workspace.load_through::<ExpenseAllocation>("expense", Noun::Expense, "action", action)?);
    for share in workspace.load_naming::<ExpenseAllocation>("action", action)? {
        if !expenses.contains_key(&share.expense) {
            add(desk, share.expense, &mut expenses, &mut claims, &mut allocations)?;
        }
    }
    let own: HashSet<Id> = expenses.keys().copied().collect();
    for expense in &own {
        for other in workspace.expenses_like(*expense)? {
            expenses.entry(other).or_insert(workspace.find(other)?);
        }
    }
    Ok(part(expenses, claims, allocations, own))
}

type Rows<R> = BTreeMap<Id, R>;

fn add(
    desk: &Desk,
    id: Id,
    expenses: &mut Rows<Expense>,
    claims: &mut Rows<ExpenseClaim>,
    allocations: &mut Rows<ExpenseAllocation>,
) -> Result<(), Fault> {
    // What an expense that was deleted meanwhile was asked for is asked no more.
    if !desk.workspace.is_live(Noun::Expense, id)? {
        return Ok(());
    }
    expenses.insert(id, desk.workspace.find(id)?);
    claims.extend(by_id(desk.workspace.load_naming::<ExpenseClaim>("expense", id)?));
    allocations.extend(by_id(desk.workspace.load_naming::<ExpenseAllocation>("expense", id)?));
    Ok(())
}

fn part(expenses: Rows<Expense>, claims: Rows<ExpenseClaim>, allocations: Rows<ExpenseAllocation>, own: HashSet<Id>) -> PartLedger {
    let (claims, allocations): (Vec<_>, Vec<_>) = (claims.into_values().collect(), allocations.into_values().collect());
    PartLedger { ledger: Ledger::new(expenses.into_values().collect(), claims.clone(), allocations.clone()), own, claims, allocations }
}

trait Keyed {
    fn key(&self) -> Id;
}

macro_rules! keyed {
    ($($name:ident),+) => {$(impl Keyed for $name { fn key(&self) -> Id { self.id } })+};
}

keyed!(Expense, ExpenseClaim, ExpenseAllocation);

fn by_id<R: Keyed>(rows: Vec<R>) -> Rows<R> {
    rows.into_iter().map(|row| (row.key(), row)).collect()
}

/// A contract with all that hangs on it. Its ledger has to hold its expenses.
pub fn dossier(desk: &Desk, contract: Contract, ledger: &Ledger) -> Result<Dossier, Fault> {
    dossier_with(desk, contract, ledger, |id| {
        Ok(match desk.workspace.is_live(Noun::Action, id)? {
            true => Some(ActionFacts::from(&desk.workspace.find::<Action>(id)?)),
            false => None,
        })
    })
}

/// As [`dossier`], with what is known of actions already.
pub(super) fn dossier_with(
    desk: &Desk,
    contract: Contract,
    ledger: &Ledger,
    facts: impl Fn(Id) -> Result<Option<ActionFacts>, Fault>,
) -> Result<Dossier, Fault> {
    let (workspace, id) = (&desk.workspace, contract.id);
    let amendments = workspace.load_naming::<Amendment>("contract", id)?;
    // Who begins when matters to a contract that says until when, and what an action brings to one that says how much: the
    // thousands of actions of any other are not read.
    let dated = contract.work_start_deadline.is_some() || amendments.iter().any(|amendment| amendment.new_work_start_deadline.is_some());
    let capped = contract.action_cap.is_some();
    let mut actions = Vec::new();
    for link in workspace.load_naming::<ActionContract>("contract", id)? {
        if (dated || capped || link.cap.is_some())
            && let Some(facts) = facts(link.action)?
        {
            actions.push(financed(link, &facts));
        }
    }
    let posts = workspace.load_naming::<Post>("contract", id)?;
    let months = workspace.load_through::<WorkedMonth>("post", Noun::Post, "contract", id)?;
    let mut spending = ledger.asked_of(id);
    spending.extend(worked(&posts, &months, &spending, ledger));
    Ok(Dossier {
        amendments,
        changes: workspace.load_through("amendment", Noun::Amendment, "contract", id)?,
        phases: workspace.load_naming("contract", id)?,
        funders: workspace.load_naming("contract", id)?,
        cost_lines: workspace.load_naming("contract", id)?,
        criteria: workspace.load_naming("contract", id)?,
        deliverables: workspace.load_naming("contract", id)?,
        instalments: workspace.load_naming("contract", id)?,
        actions,
        spending,
        contract,
    })
}

/// What the rules on one action of a contract read of it: nothing that is said of other actions.
pub(super) fn of_link(desk: &Desk, contract: Contract, link: ActionContract, facts: &ActionFacts, ledger: &Ledger) -> Result<Dossier, Fault> {
    let id = contract.id;
    Ok(Dossier {
        amendments: desk.workspace.load_naming("contract", id)?,
        cost_lines: desk.workspace.load_naming::<CostLine>("contract", id)?,
        actions: vec![financed(link, facts)],
        spending: ledger.asked_of(id),
        ..Dossier::new(contract)
    })
}

fn financed(link: ActionContract, facts: &ActionFacts) -> Financed {
    Financed { link, title: facts.title.clone(), status: facts.status, planned_start: facts.planned_start, actual_start: facts.actual_start }
}
