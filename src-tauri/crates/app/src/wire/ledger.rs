//! The shapes of budgets and of the ledger of expenses. Amounts are in words; where the page edits one, its raw value stands beside.

use super::{Cell, Collection, Drawing, FindingView, RecordView};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

shapes! {
    /// A grid of budgets by year. `figure`: `planned`, `committed` or `paid`; `unit`: a code of `budget_unit`; `nature`: one of
    /// `budget_nature`, or both; `group`: `axis`, `year`, `lead`, `funder` or `contract`.
    BudgetQuery { plan: Option<Id>, figure: String, unit: String, nature: Option<String>, group: String, }
    /// A grid, its rows asked for by page. `years`: its columns, the empty one for lines without a year.
    BudgetView { handle: u32, rows: u32, years: Vec<String>, totals: Vec<String>, total: String, }
    /// A page of a grid, or of the ledger.
    RowsArg { handle: u32, from: u32, count: u32, }
    /// A row of a grid: a group (`action` is absent), or an action under it. `cells` follow the years. `whole`: the action's own
    /// amounts stand in it, and not its part of them: they are edited in place. `key`: the axis, year, lead, funder or contract; empty for
    /// none.
    BudgetRow { action: Option<Id>, key: String, label: String, depth: u32, cells: Vec<Cell>, total: String, whole: bool, }
    /// An amount in a grid: of the action's line of this year and nature.
    BudgetSet { action: Id, year: Option<i32>, nature: Option<String>, unit: String, figure: String, amount: String, }
    /// What an amount is made of: that of a group (`by`, `key`: see [`BudgetRow`]; no `by`: of the whole plan), of an action in it when it
    /// is named, of a year (empty: without a year; absent: all).
    BudgetLinesArg {
        plan: Option<Id>,
        by: Option<String>,
        key: String,
        action: Option<Id>,
        year: Option<String>,
        figure: String,
        unit: String,
        nature: Option<String>,
    }
    /// The lines behind an amount, the first of them. `total` is the amount.
    BudgetLines { label: String, total: String, lines: Vec<BudgetLineView>, count: u32, }
    /// A budget line. `part`: what of it is in the amount.
    BudgetLineView { id: Id, action: Id, action_label: String, year: String, nature: String, title: String, amount: Cell, part: String, }
    /// The money of a plan at a glance. What is invoiced of no action is the whole file's.
    Dashboard {
        planned: String,
        committed: String,
        paid: String,
        invoiced: String,
        settled: String,
        /// What of the invoices no action has.
        loose: String,
        years: Vec<DashboardLine>,
        axes: Vec<DashboardLine>,
        funders: Vec<DashboardLine>,
        years_chart: Drawing,
        axes_chart: Drawing,
        funders_chart: Drawing,
    }
    /// A year, an axis or a funder. `invoiced` and `settled` are of the ledger; absent where invoices have no such share.
    DashboardLine {
        /// A year, an axis, a funder; empty for none.
        key: String,
        label: String,
        planned: String,
        committed: String,
        paid: String,
        committed_share: Option<u32>,
        paid_share: Option<u32>,
        invoiced: Option<String>,
        settled: Option<String>,
    }
    /// Which invoices, in which order. Days are ISO, both included. `axis` may be `none`: no axis, or no action. `found`: empty,
    /// `outside`, `twice` or `any`.
    LedgerQuery {
        plan: Option<Id>,
        contract: Option<Id>,
        cost_line: Option<Id>,
        action: Option<Id>,
        axis: Option<String>,
        from: Option<String>,
        to: Option<String>,
        text: String,
        paid: Option<bool>,
        found: String,
        sort: String,
        descending: bool,
    }
    /// Invoices, their rows asked for by page, and what they come to. `part`: what of them is of the actions asked for, when that is
    /// not all of it.
    LedgerView { handle: u32, rows: u32, net: String, vat: String, gross: String, part: Option<String>, }
    /// An invoice. `actions`: how many actions share it. `signs`: what was noticed of it.
    LedgerRow { id: Id, label: String, cells: BTreeMap<String, Cell>, part: Option<String>, actions: u32, signs: Vec<LedgerSign>, }
    /// What was noticed of an invoice: `outside` or `twice`, and a sentence.
    LedgerSign { code: String, sentence: String, }
    /// The page of an expense.
    ExpensePage {
        record: RecordView,
        allocations: Vec<AllocationLine>,
        /// Net, what is given to actions, and what is left to the action that the expense names.
        net: Cell,
        allocated: String,
        left: Cell,
        collections: Vec<Collection>,
        findings: Vec<FindingView>,
    }
    /// A part of an expense. `share`: of the net amount.
    AllocationLine { action: Id, label: String, cost_line: Option<Id>, cost_line_label: String, amount: Cell, share: String, }
    /// The parts of an expense: by amounts that add up to it, or by shares, whose parts do (largest remainder).
    AllocateArg { id: Id, by_shares: bool, parts: Vec<AllocationPart>, }
    /// A part: its action, and its amount or share as typed.
    AllocationPart { action: Id, cost_line: Option<Id>, typed: String, }
    /// What the parts would come to; `left` is missing (or too much, when negative); nothing is written while it is not zero.
    AllocationPreview { amounts: Vec<String>, left: String, exact: bool, }
    /// Invoices to read: a text that was pasted, or a file. `also`: lines to write although they are there already.
    InvoicesArg { text: Option<String>, path: Option<String>, also: Vec<u32>, }
    /// What reading invoices would do.
    InvoicesPreview {
        rows: u32,
        /// How many would be written, are there already, cannot be read.
        fresh: u32,
        already: u32,
        wrong: u32,
        net: String,
        gross: String,
        /// Whether heads were found; else the columns are those of the ledger, in its order.
        headed: bool,
        columns: Vec<String>,
        unknown: Vec<String>,
        lines: Vec<InvoiceLine>,
        /// Every finding, by line, then by column.
        findings: Vec<InvoiceFinding>,
        /// What would be left of what limits these invoices.
        rooms: Vec<InvoiceRoom>,
    }
    /// A row of a table of invoices: `fresh`, `already` or `wrong`; its cells as they were understood.
    InvoiceLine { line: u32, state: String, cells: BTreeMap<String, String>, }
    /// What was found in a cell. `blocks`: the row is not written.
    InvoiceFinding { line: u32, column: String, given: String, sentence: String, blocks: bool, }
    /// What limits invoices, in words: a cost line, a cap; `over`: it would be passed.
    InvoiceRoom { sentence: String, over: bool, }
}
