//! What a desk holds of money while it is being looked at: the ledger, lists of it, and grids of budgets.
//!
//! Invariant: the ledger here, and what it comes to, is what the file holds, after every change, undo and redo ([`Books::follow`]).

use super::held::Ledger;
use crate::budget::Grid;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::rollup::{Entry, add};
use domain::{Cents, Id, Noun};
use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;
use store::Workspace;

/// A window looks at few lists at a time: older handles answer « ask again ».
const MOST: usize = 4;
/// A change of more rows than this is read again as a whole.
const MANY: usize = 2_000;

/// What more invoices than this come to is read again when they change.
const FEW: usize = 50;

/// Invoices that were asked for, in their order, each with what of it is of the actions asked for.
pub(super) type List = Vec<(Id, Cents)>;

/// The money that is being looked at.
#[derive(Default)]
pub struct Books {
    ledger: Option<Ledger>,
    /// What invoices come to by action and year.
    spending: Option<Arc<Vec<Entry<2>>>>,
    lists: VecDeque<(u32, List)>,
    grids: VecDeque<(u32, Grid)>,
    last: u32,
}

impl Books {
    /// Follows a change of the file. What cannot be followed is read again when it is asked for.
    pub fn follow(&mut self, workspace: &Workspace, changed: &store::Changed) {
        let of_ledger = |noun: Noun| matches!(noun, Noun::Expense | Noun::ExpenseAllocation | Noun::ExpenseClaim);
        let rows: Vec<(Noun, Id)> = changed.rows.iter().copied().filter(|(noun, _)| of_ledger(*noun)).collect();
        let known = self.spending.take();
        let Some(ledger) = &mut self.ledger else {
            self.spending = known.filter(|_| rows.is_empty());
            return;
        };
        // Another noun may have changed what things are called.
        ledger.forget_orders();
        let touched = if rows.len() > FEW { None } else { invoices(workspace, &rows).ok() };
        let spent = |ledger: &Ledger| -> Vec<Entry<2>> { touched.iter().flatten().flat_map(|id| ledger.spent(*id)).collect() };
        let before = spent(ledger);
        if rows.len() > MANY || !rows.iter().all(|(noun, id)| ledger.follow(workspace, *noun, *id).is_ok()) {
            self.ledger = None;
            return;
        }
        let after = spent(ledger);
        self.spending = known.filter(|_| touched.is_some());
        if let Some(known) = self.spending.as_mut().filter(|_| before != after) {
            let known = Arc::make_mut(known);
            before.iter().for_each(|entry| put(known, &Entry { amounts: entry.amounts.map(|cents| Cents(-cents.0)), ..*entry }));
            after.iter().for_each(|entry| put(known, entry));
        }
    }

    /// What invoices come to by action and year: [`Workspace::spending`], read once, then moved by what changes.
    pub fn spending(&mut self, workspace: &Workspace) -> Result<Arc<Vec<Entry<2>>>, Fault> {
        let known = match self.spending.take() {
            Some(known) => known,
            None => Arc::new(workspace.spending()?),
        };
        self.spending = Some(Arc::clone(&known));
        Ok(known)
    }

    pub(super) fn keep_list(&mut self, list: List) -> u32 {
        self.last += 1;
        self.lists.push_back((self.last, list));
        if self.lists.len() > MOST {
            self.lists.pop_front();
        }
        self.last
    }

    pub(super) fn list(&self, handle: u32) -> Result<&List, Fault> {
        self.lists.iter().find(|(own, _)| *own == handle).map(|(_, list)| list).ok_or_else(|| Fault::new("query_gone"))
    }

    /// Keeps a grid behind a handle.
    pub fn keep_grid(&mut self, grid: Grid) -> u32 {
        self.last += 1;
        self.grids.push_back((self.last, grid));
        if self.grids.len() > MOST {
            self.grids.pop_front();
        }
        self.last
    }

    /// The grid behind a handle.
    pub fn grid(&self, handle: u32) -> Result<&Grid, Fault> {
        self.grids.iter().find(|(own, _)| *own == handle).map(|(_, grid)| grid).ok_or_else(|| Fault::new("query_gone"))
    }
}

/// The invoices that some rows of the ledger are, or are parts of.
fn invoices(workspace: &Workspace, rows: &[(Noun, Id)]) -> Result<BTreeSet<Id>, Fault> {
    let mut found = BTreeSet::new();
    for (noun, id) in rows {
        match noun {
            Noun::Expense => found.extend([*id]),
            // Deleted or not: the row says which expense it was of.
            Noun::ExpenseAllocation => found.extend(workspace.row_ever(*noun, *id)?.and_then(|row| row.value(*noun, "expense").as_id())),
            _ => {}
        }
    }
    Ok(found)
}

/// Adds to the sum of an action and a year.
fn put(known: &mut Vec<Entry<2>>, entry: &Entry<2>) {
    match known.iter_mut().find(|one| one.action == entry.action && one.year == entry.year) {
        Some(one) => add(&mut one.amounts, &entry.amounts),
        None => known.push(*entry),
    }
}

/// Works with the ledger in memory and with the desk beside it.
pub(super) fn with_ledger<T>(desk: &mut Desk, work: impl FnOnce(&mut Desk, &mut Ledger) -> Result<T, Fault>) -> Result<T, Fault> {
    let mut ledger = match desk.books.ledger.take() {
        Some(ledger) => ledger,
        None => Ledger::read(&desk.workspace)?,
    };
    let answer = work(desk, &mut ledger);
    desk.books.ledger = Some(ledger);
    answer
}
