//! Statements: what a funder, an accountant or the public is given of a contract's money. One file a statement; each is
//! a function of rows and a day that gives lines and totals, and says them as [`table`]s.
//!
//! Invariant: the screen, the page and the workbook all show the tables made here: a balance is computed once.

pub mod funding;
pub mod invoices;
pub mod notice;
pub mod outturn;
pub mod part;
pub mod receipts;
pub mod table;

pub use table::{Cell, Column, Note, Row, Shape, Statement, Table};

use crate::records::{ActionContract, Amendment, Contract, CostLine, Expense, ExpenseAllocation, ExpenseClaim};
use crate::{Day, Id};
use std::collections::HashMap;

/// A statement that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Paid invoices by cost line and by action.
    Invoices,
    /// The notice of a TEPCV.
    Notice,
    /// The funding plan to publish.
    Funding,
    /// Receipts to come, by quarter.
    Receipts,
    /// The financial balance of a contract.
    Balance,
}

impl Kind {
    /// Every statement, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Invoices, Self::Notice, Self::Funding, Self::Receipts, Self::Balance];

    /// Its name on the wire and on the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invoices => "invoices",
            Self::Notice => "notice",
            Self::Funding => "funding",
            Self::Receipts => "receipts",
            Self::Balance => "balance",
        }
    }

    /// The statement of a name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// The rows that a contract's statements are made from. Expenses are its own and those that a claim asks of it.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    /// The contract, before its amendments.
    pub contract: &'a Contract,
    /// Its amendments.
    pub amendments: &'a [Amendment],
    /// Its cost lines, in the order in which they are printed.
    pub cost_lines: &'a [CostLine],
    /// Its links to actions.
    pub links: &'a [ActionContract],
    /// What was spent.
    pub expenses: &'a [Expense],
    /// What of these expenses which contracts are asked for.
    pub claims: &'a [ExpenseClaim],
    /// What of these expenses is which action's.
    pub allocations: &'a [ExpenseAllocation],
    /// What the actions are called.
    pub actions: &'a HashMap<Id, String>,
}

impl Books<'_> {
    /// The days between which an invoice of the contract may be dated, as amended on `day`.
    pub fn eligible_period(&self, day: Day) -> (Option<Day>, Option<Day>) {
        let at = crate::contract::contract_at(self.contract, self.amendments, day);
        (at.eligible_from.or(at.starts_on), at.eligible_until.or(at.ends_on))
    }
}
