//! What a desk holds of money while it is being looked at: the ledger, lists of it, and grids of budgets.
//!
//! Invariant: the ledger here, and what it comes to, is what the file holds, after every change, undo and redo ([`Books::follow`]).

use super::held::Ledger;
use crate::budget::Grid;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::rollup::Entry;
use domain::{Cents, Id, Noun};
use std::collections::VecDeque;
use std::sync::Arc;
use store::Workspace;

/// A window looks at few lists at a time: older handles answer « ask again ».
const MOST: usize = 4;
/// A change of more rows than this is read again as a whole.
const MANY: usize = 2_000;

/// Invoices that were asked for, in their order, each with what of it is of the actions asked for.
pub(super) type List = Vec<(Id, Cents)>;

/// The money that is being looked at.
#[derive(Default)]
pub struct Books {
    ledger: Option<Ledger>,
    /// What invoices come to by action and year, until one of them changes.
    spending: Option<Arc<[Entry<2>]>>,
    lists: VecDeque<(u32, List)>,
    grids: VecDeque<(u32, Grid)>,
    last: u32,
}

impl Books {
    /// Follows a change of the file. What cannot be followed is read again when it is asked for.
    pub fn follow(&mut self, workspace: &Workspace, changed: &store::Changed) {
        let of_ledger = |noun: Noun| matches!(noun, Noun::Expense | Noun::ExpenseAllocation | Noun::ExpenseClaim);
        let rows: Vec<(Noun, Id)> = changed.rows.iter().copied().filter(|(noun, _)| of_ledger(*noun)).collect();
        if !rows.is_empty() {
            self.spending = None;
        }
        let Some(ledger) = &mut self.ledger else { return };
        // Another noun may have changed what things are called.
        ledger.forget_orders();
        if rows.len() > MANY || !rows.iter().all(|(noun, id)| ledger.follow(workspace, *noun, *id).is_ok()) {
            self.ledger = None;
        }
    }

    /// What invoices come to by action and year: [`Workspace::spending`], read once between two changes of them.
    pub fn spending(&mut self, workspace: &Workspace) -> Result<Arc<[Entry<2>]>, Fault> {
        let known = match self.spending.take() {
            Some(known) => known,
            None => workspace.spending()?.into(),
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
