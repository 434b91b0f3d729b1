//! The shapes of renewal: the review, what is carried over, the comparison of two periods.

use super::{Changed, NamedRow, NounCount};
use domain::Id;
use serde::{Deserialize, Serialize};

codes! {
    /// What became of a lineage.
    LineageKind {
        /// It goes on.
        Kept,
        /// Nothing follows it.
        Stopped,
        /// Nothing came before it.
        New,
    }
}

shapes! {
    /// The programme to follow: a plan, or a contract and its plan.
    RenewalArg { plan: Option<Id>, contract: Option<Id>, }
    /// The review of a programme, and what is proposed to follow it.
    RenewalPage { plan: RenewalPlan, contracts: Vec<RenewalContract>, contract: Option<Id>, rows: Vec<ReviewLine>, next: Vec<RenewalPlan>, previous: Option<RenewalPlan>, proposal: RenewalProposal, }
    /// A plan and its period.
    RenewalPlan { id: Id, title: String, period: String, }
    /// A contract of the plan; `following`: one was made from it already.
    RenewalContract { id: Id, title: String, number: String, period: String, following: bool, }
    /// An action and what was decided of it: a code of the list `review_decision`, or nothing.
    ReviewLine {
        action: Id, number: String, title: String, axis: String, status: String, progress: Option<u32>, planned: String, paid: String,
        is_sub_action: bool, decision: String, reason: String, reviewed_on: String, next: Option<NamedRow>,
    }
    /// What the next programme is likely to be called, and when.
    RenewalProposal { title: String, contract_title: String, starts_on: String, ends_on: String, }
    /// What is decided of actions: `decision` a code, empty to take it back; a text that is absent stays as it is.
    RenewalDecide { actions: Vec<Id>, contract: Option<Id>, decision: Option<String>, reason: Option<String>, }
    /// The next programme: a plan, a contract, or both.
    RenewArg { plan: Option<RenewPlan>, contract: Option<RenewContract>, }
    /// A plan made from another, with the actions that go on.
    RenewPlan { from: Id, title: String, starts_on: String, ends_on: String, actions: Vec<Id>, budgets: bool, milestones: bool, }
    /// A contract made from another. `amounts`: kept, or left to be filled; `schedule`: its deliverables and instalments too.
    RenewContract { from: Id, title: String, number: String, starts_on: String, ends_on: String, amounts: bool, schedule: bool, }
    /// What would be made. `shifted`: by how many months the days move, when they move by whole months; else by how many days.
    RenewPreview { counts: Vec<NounCount>, left: u32, reviewed: u32, months: Option<i32>, days: Option<i32>, }
    /// What was made.
    Renewed { plan: Option<Id>, contract: Option<Id>, changed: Changed, }
    /// Two plans to compare.
    CompareArg { before: Id, after: Id, }
    /// What two periods came to.
    Comparison { before: RenewalPlan, after: RenewalPlan, rows: Vec<LineageRow>, totals: Vec<CompareFigure>, kept: u32, stopped: u32, new: u32, }
    /// A lineage: its actions in each period, what was decided of it, its figures, and what was measured in both.
    LineageRow {
        kind: LineageKind, before: Vec<CompareAction>, after: Vec<CompareAction>, decision: String, reason: String,
        figures: Vec<CompareFigure>, indicators: Vec<CompareIndicator>,
    }
    /// An action of a lineage.
    CompareAction { id: Id, label: String, status: String, progress: Option<u32>, }
    /// A figure of both periods: `ui-compare-<code>` in the catalogue. `by`: how much more or less.
    CompareFigure { code: String, before: String, after: String, by: String, }
    /// An indicator that was measured in both periods.
    CompareIndicator { id: Id, label: String, unit: String, before: String, before_on: String, after: String, after_on: String, by: String, }
}
