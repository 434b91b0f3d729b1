//! Every live expense as the ledger sees it, in memory: read once, then kept up with each change. A ledger of 100,000 invoices is
//! filtered, sorted and summed here without asking SQLite.
//!
//! Invariant: two invoices of one supplier (accents and case aside), one day and one amount with tax are counted as alike.

use crate::wire::Fault;
use chrono::Datelike;
use domain::fold::fold;
use domain::ledger::{gross_of, shares};
use domain::records::ExpenseClaim;
use domain::rollup::Entry;
use domain::{Cents, Day, Id, Noun};
use rustc_hash::FxHashMap;
use std::collections::HashMap;
use store::Workspace;
use store::expense::InvoiceLine;

/// What tells two invoices that may be one: the supplier's number, the day, the amount with tax.
type Alike = (u32, Day, Cents);

/// The ledger of a file.
#[derive(Default)]
pub struct Ledger {
    pub(super) rows: Vec<InvoiceLine>,
    places: FxHashMap<Id, u32>,
    allocations: FxHashMap<Id, Vec<(Id, Cents)>>,
    claims: FxHashMap<Id, Vec<Id>>,
    /// Suppliers as they are written, and folded: each has a small number.
    written: FxHashMap<Box<str>, u32>,
    folded: FxHashMap<Box<str>, u32>,
    alike: FxHashMap<Alike, u32>,
    /// What each row is sorted by, by column, and its words folded: made when they are asked for, forgotten with a change.
    pub(super) ranks: HashMap<&'static str, Vec<i64>>,
    pub(super) words: Option<Vec<Box<str>>>,
}

impl Ledger {
    /// Reads the ledger of a file.
    pub fn read(workspace: &Workspace) -> Result<Self, Fault> {
        let mut ledger = Self::default();
        let length = usize::try_from(workspace.count(Noun::Expense)?).unwrap_or(0);
        ledger.rows.reserve(length);
        ledger.places.reserve(length);
        workspace.each_invoice(|line| ledger.put(line))?;
        workspace.each_allocation(|expense, action, amount| ledger.allocations.entry(expense).or_default().push((action, amount)))?;
        for claim in workspace.load::<ExpenseClaim>()? {
            ledger.claims.entry(claim.expense).or_default().push(claim.contract);
        }
        Ok(ledger)
    }

    /// Follows a row that changed.
    pub(super) fn follow(&mut self, workspace: &Workspace, noun: Noun, id: Id) -> Result<(), Fault> {
        if noun == Noun::Expense {
            self.take(id);
            if let Some(line) = workspace.invoice(id)? {
                self.put(line);
            }
            return Ok(());
        }
        // Deleted or not: the row says which expense it was of.
        let Some(row) = workspace.row_ever(noun, id)? else { return Ok(()) };
        let Some(expense) = row.value(noun, "expense").as_id() else { return Ok(()) };
        let rows = workspace.rows_naming(noun, "expense", expense)?;
        if noun == Noun::ExpenseClaim {
            self.claims.insert(expense, rows.iter().filter_map(|row| row.value(noun, "contract").as_id()).collect());
        } else {
            let part = |row: &store::Row| Some((row.value(noun, "action").as_id()?, Cents(row.value(noun, "amount").as_int()?)));
            self.allocations.insert(expense, rows.iter().filter_map(part).collect());
        }
        Ok(())
    }

    /// Forgets what rows are sorted by.
    pub(super) fn forget_orders(&mut self) {
        self.ranks.clear();
        self.words = None;
    }

    fn put(&mut self, line: InvoiceLine) {
        let alike = self.key(&line.supplier, line.invoiced_on, gross_of(line.net, line.vat, line.gross));
        *self.alike.entry(alike).or_default() += 1;
        self.places.insert(line.id, u32::try_from(self.rows.len()).unwrap_or(u32::MAX));
        self.rows.push(line);
    }

    fn take(&mut self, id: Id) {
        let Some(place) = self.places.remove(&id) else { return };
        let line = self.rows.swap_remove(place as usize);
        let alike = self.key(&line.supplier, line.invoiced_on, gross_of(line.net, line.vat, line.gross));
        if let Some(count) = self.alike.get_mut(&alike) {
            *count -= 1;
        }
        if let Some(moved) = self.rows.get(place as usize) {
            self.places.insert(moved.id, place);
        }
    }

    fn key(&mut self, supplier: &str, day: Day, gross: Cents) -> Alike {
        let number = match self.written.get(supplier) {
            Some(number) => *number,
            None => {
                let next = u32::try_from(self.folded.len()).unwrap_or(u32::MAX);
                let number = *self.folded.entry(fold(supplier.trim()).into()).or_insert(next);
                self.written.insert(supplier.into(), number);
                number
            }
        };
        (number, day, gross)
    }

    /// What an invoice comes to, by action and year: all of it, and what of it is paid.
    pub(super) fn spent(&self, id: Id) -> Vec<Entry<2>> {
        let Some(line) = self.find(id) else { return Vec::new() };
        let year = Some(i64::from(line.invoiced_on.year()));
        let parts = self.allocations.get(&id).map_or(&[][..], Vec::as_slice);
        let paid = |net: Cents| if line.paid_on.is_some() { net } else { Cents::ZERO };
        shares(line.net, line.action, parts).map(|(action, net)| Entry { action, year, amounts: [net, paid(net)] }).collect()
    }

    /// An invoice of this identifier.
    pub(super) fn find(&self, id: Id) -> Option<&InvoiceLine> {
        self.places.get(&id).and_then(|place| self.rows.get(*place as usize))
    }

    /// How many invoices have this supplier, day and amount with tax.
    pub(super) fn count_alike(&mut self, supplier: &str, day: Day, gross: Cents) -> u32 {
        let key = self.key(supplier, day, gross);
        self.alike.get(&key).copied().unwrap_or(0)
    }

    /// Whether another invoice may be the same.
    pub(super) fn is_twice(&self, line: &InvoiceLine) -> bool {
        let number = self.written.get(&line.supplier).copied();
        let key = number.map(|number| (number, line.invoiced_on, gross_of(line.net, line.vat, line.gross)));
        key.and_then(|key| self.alike.get(&key)).is_some_and(|count| *count > 1)
    }

    /// The contracts that an invoice is asked of.
    pub(super) fn is_asked_of(&self, line: &InvoiceLine, contract: Id) -> bool {
        line.contract == Some(contract) || self.claims.get(&line.id).is_some_and(|claims| claims.contains(&contract))
    }

    /// How many actions share an invoice by allocations.
    pub(super) fn actions_of(&self, id: Id) -> usize {
        self.allocations.get(&id).map_or(0, Vec::len)
    }

    /// What of an invoice is of some actions, when any is. Most invoices are of one action: nothing is made for them.
    pub(super) fn part(&self, line: &InvoiceLine, takes: &dyn Fn(Option<Id>) -> bool) -> Option<Cents> {
        let Some(given) = self.allocations.get(&line.id).filter(|given| !given.is_empty()) else {
            return takes(line.action).then_some(line.net);
        };
        let own: Vec<Cents> = shares(line.net, line.action, given).filter(|(action, _)| takes(*action)).map(|(_, cents)| cents).collect();
        (!own.is_empty()).then(|| own.into_iter().sum())
    }
}
