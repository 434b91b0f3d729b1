//! The shapes of statements and of funding plans. Amounts come formatted: what is typed goes through the fields of rows.

use super::{FindingView, RecordView};
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A statement. `kind`: invoices, notice, funding, receipts or balance; days as typed.
    StatementArg { kind: String, contract: Option<Id>, plan: Option<Id>, from: Option<String>, until: Option<String>, }
    /// A statement to write, as `pdf` or `xlsx`.
    StatementExportArg { asked: StatementArg, format: String, path: String, }
    /// A statement on screen. `missing`: what the plan lacks, in sentences; `empty`: no table has a line.
    StatementView {
        kind: String,
        title: String,
        subject: String,
        from: String,
        until: String,
        facts: Vec<StatementFact>,
        tables: Vec<StatementTable>,
        notes: Vec<String>,
        missing: Vec<String>,
        empty: bool,
    }
    /// A fact of a statement.
    StatementFact { name: String, value: String, }
    /// A table of a statement.
    StatementTable { title: String, facts: Vec<StatementFact>, columns: Vec<StatementColumn>, rows: Vec<StatementRow>, }
    /// A column of a statement.
    StatementColumn { title: String, numeric: bool, }
    /// A row of a statement; `kind`: line, subtotal or total.
    StatementRow { kind: String, cells: Vec<String>, }
    /// A funding plan in a list. `gap`: what is missing, in words; empty when the plan balances.
    FundingPlanLine { id: Id, title: String, project: String, actions: u32, cost: String, receipts: String, gap: String, }
    /// The page of a funding plan.
    FundingPage {
        record: RecordView,
        action: Id,
        project: String,
        costs: Vec<RecordView>,
        lines: Vec<FundingLineView>,
        group: Vec<RecordView>,
        totals: FundingTotalsView,
        years: Vec<FundingYearView>,
        proposals: Vec<FundingProposal>,
        findings: Vec<FindingView>,
    }
    /// A receipt. `counts`: it is not refused.
    FundingLineView { record: RecordView, rest: String, counts: bool, }
    /// The totals of a funding plan. `amount`: the receipts, as a column sums them; `says`: whether it balances, and what is missing, in words.
    FundingTotalsView {
        net: String,
        vat: String,
        gross: String,
        eligible: String,
        cost: String,
        receipts: String,
        amount: String,
        aid: String,
        private: String,
        own: String,
        loan: String,
        called: String,
        received: String,
        remaining: String,
        aid_share: String,
        own_share: String,
        balanced: bool,
        says: String,
    }
    /// Costs and receipts of a year; `year` is empty for those without one.
    FundingYearView { year: String, cost: String, receipts: String, gap: String, }
    /// What one step would mend, in words. `line`: the receipt that it changes, when it changes one.
    FundingProposal { code: String, line: Option<Id>, says: String, }
    /// A proposal to follow.
    FundingApplyArg { plan: Id, code: String, line: Option<Id>, }
}
