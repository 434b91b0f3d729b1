//! The shapes of contracts: templates, money by funder, the line of time, amendments, days worked.

use super::{Cell, Fault, NounCount, Typed};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codes! {
    /// What a mark on a contract's line of time is.
    MarkKind {
        /// The contract was signed.
        Signed,
        /// It was notified.
        Notified,
        /// From its first day to its last.
        Period,
        /// One of its phases.
        Phase,
        /// What may be paid lies between these days.
        Eligible,
        /// An amendment takes effect.
        Amendment,
        /// A deliverable is waited for.
        DeliverableDue,
        /// A deliverable was handed in.
        Delivered,
        /// An instalment can be asked for.
        InstalmentDue,
        /// It was asked for.
        Requested,
        /// It was received.
        Received,
        /// A day after which something is lost.
        Deadline,
    }
}

shapes! {
    /// A template of contracts. `counts`: what it would make today.
    TemplateLine { kind: String, source: String, counts: Vec<NounCount>, }
    /// A contract to make from a template: its first day, what people changed by row and field, the rows left out.
    ContractDraftArg { kind: String, plan: Option<Id>, starts_on: String, edits: BTreeMap<String, BTreeMap<String, Typed>>, without: Vec<String>, }
    /// What would be made.
    ContractDraft { kind: String, source: String, rows: Vec<DraftRow>, counts: Vec<NounCount>, sums: Vec<DraftSum>, faults: u32, }
    /// A row that would be made.
    DraftRow { key: String, noun: String, label: String, cells: Vec<DraftCell>, }
    /// A field of it. `usage`: its figure comes from practice; `fixed`: it names another row of the draft.
    DraftCell { field: String, cell: Cell, usage: bool, edited: bool, fixed: bool, fault: Option<Fault>, }
    /// What rows of the draft sum up to, beside what they should: `field` of `noun`, and `whole` of the contract.
    DraftSum { noun: String, field: String, whole: String, sum: String, expected: String, off: String, same: bool, }
    /// An instalment is asked for.
    InstalmentRequest { id: Id, on: String, amount: String, }
    /// A contract's money: by funder, by part, and what comes next.
    ContractMoney { funders: Vec<FunderLine>, parts: Vec<PartLine>, next: Vec<NextLine>, to_call: String, }
    /// One funder's money; without identifier, what no row says whose it is.
    FunderLine { id: Option<Id>, label: String, granted: String, called: String, received: String, remaining: String, received_share: Option<u32>, }
    /// A part of the contract that its kind makes worth knowing: `ui-part-<code>` in the catalogue.
    PartLine { code: String, value: String, field: Option<String>, }
    /// Something that the contract waits for, or that ends: `ui-next-<code>` in the catalogue.
    NextLine { code: String, on: String, days: i32, title: String, noun: String, id: Id, field: String, }
    /// A contract's line of time, from a day to a day (ISO). `today` is the day that it is looked at.
    ContractTimeline { from: String, to: String, today: String, marks: Vec<TimeMark>, }
    /// A mark: a day, or from a day until another. `says`: the whole of it in words.
    TimeMark { kind: MarkKind, on: String, until: Option<String>, label: String, when: String, late: bool, noun: String, id: Id, field: String, }
    /// An amendment: what each thing that it changes was, and is from then on.
    AmendmentView { id: Id, number: String, subject: String, on: String, in_force: bool, changes: Vec<TermChange>, opened: Vec<NamedRow>, closed: Vec<NamedRow>, }
    /// A field of the contract (`field`) or a cost line (its label). `by`: how much more or less, when it is an amount.
    TermChange { field: Option<String>, label: String, before: String, after: String, by: String, same: bool, }
    /// A row by its label.
    NamedRow { id: Id, label: String, }
    /// The days worked in a year of a contract; its last year with days when absent.
    WorkedArg { contract: Id, year: Option<i32>, }
    /// Days by post and month. Figures as people type them: `18,5`.
    WorkedGrid { year: i32, years: Vec<i32>, months: Vec<String>, posts: Vec<WorkedPost>, totals: Vec<String>, year_total: String, total: String, planned: String, cost: String, }
    /// A post's days. `from`: months, total or nowhere.
    WorkedPost { id: Id, title: String, cells: Vec<String>, outside: Vec<bool>, year_total: String, total: String, planned: String, share: Option<u32>, from: String, cost: String, }
    /// Days to enter, in one step; an empty text takes the month out.
    WorkedEnter { contract: Id, cells: Vec<WorkedCell>, }
    /// The days of a post in a month (ISO, its first day).
    WorkedCell { post: Id, month: String, days: String, }
}
