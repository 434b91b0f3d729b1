//! What crosses the wire: the shapes that commands take and give. Amounts come formatted, with the raw value beside
//! them where the page computes or edits; errors are `{code, params}` and become words at the edge.

use domain::completeness::Part;
use domain::finding::Severity;
use domain::{Cents, Id};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! shapes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$fdoc:meta])* $field:ident: $type:ty,)* })+) => {$(
        $(#[$doc])*
        #[allow(missing_docs, reason = "a field is its name; what is not plain is said beside it")]
        #[derive(Clone, Debug, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type,)* }
    )+};
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),+ }
    )+};
}

mod alerts;
mod contract;
mod diagnosis;
mod export;
mod farm;
mod file;
mod governance;
mod import;
mod indicator;
mod inventory;
mod ledger;
mod lists;
mod pack;
mod paper;
mod purpose;
mod renewal;
mod report;
mod returned;
mod rules;
mod score;
mod search;
mod statement;
mod territory;
mod trajectory;

pub use alerts::*;
pub use contract::*;
pub use diagnosis::*;
pub use export::*;
pub use farm::*;
pub use file::*;
pub use governance::*;
pub use import::*;
pub use indicator::*;
pub use inventory::*;
pub use ledger::*;
pub use lists::*;
pub use pack::*;
pub use paper::*;
pub use purpose::*;
pub use renewal::*;
pub use report::*;
pub use returned::*;
pub use rules::*;
pub use score::*;
pub use search::*;
pub use statement::*;
pub use territory::*;
pub use trajectory::*;

codes! {
    /// How far a long request is.
    JobState {
        /// Under way.
        Running,
        /// Done: its file is there.
        Done,
        /// Failed: the fault says why.
        Failed,
        /// Stopped by the person: no file was left, but those of several that were done.
        Cancelled,
    }
}

shapes! {
    /// No argument.
    Nothing {}
    /// One path.
    PathArg { path: String, }
    /// What a path is chosen for, and the name to propose.
    ChooseArg { purpose: Purpose, suggestion: Option<String>, }
    /// A plan to create.
    CreateArg { path: String, territory: String, plan: String, }
    /// The author's name on this laptop.
    AuthorArg { name: String, }
    /// A row.
    RowArg { noun: String, id: Id, }
    /// A row by its identifier alone, its noun being the command's.
    IdArg { id: Id, }
    /// A plan, or the file's first.
    PlanArg { plan: Option<Id>, }
    /// A row to create: fields as the person typed them.
    RecordCreate { noun: String, values: BTreeMap<String, Typed>, }
    /// Fields of a row to change: as the person typed them.
    RecordEdit { noun: String, id: Id, values: BTreeMap<String, Typed>, }
    /// Fields of many rows of one noun to change, in one step.
    RecordEditMany { noun: String, rows: Vec<RowEdit>, }
    /// Fields of one row among many: as the person typed them.
    RowEdit { id: Id, values: BTreeMap<String, Typed>, }
    /// A row to put between two siblings.
    RecordMove { noun: String, id: Id, after: Option<Id>, before: Option<Id>, }
    /// Rows that belong to a row: those of `noun` whose `field` names `owner`.
    CollectionArg { noun: String, field: String, owner: Id, }
    /// Rows to choose from, whose label holds the text.
    ChoicesArg { noun: String, text: String, limit: u32, }
    /// What changed, of what, between two days (both included).
    HistoryArg { noun: Option<String>, id: Option<Id>, since: Option<String>, until: Option<String>, limit: u32, }
    /// A field of a row.
    FieldArg { noun: String, id: Id, field: String, }
    /// One change of a field.
    FieldChange { at: String, instant: String, author: String, op: String, before: Cell, after: Cell, }
    /// A contract on a day (today when absent).
    ContractArg { id: Id, as_of: Option<String>, }
    /// Letters of a name.
    TextArg { text: String, }
    /// Money came in.
    InstalmentReceive { id: Id, on: String, amount: String, }

    /// What went wrong: `error-<code>` in the catalogue, with its params. `field` when one field is at fault.
    Fault { code: String, params: BTreeMap<String, String>, field: Option<String>, }
    /// A value as stored, and as people read it.
    Cell {
        /// Null, text, number, boolean or a list of texts. An amount is in euros as text (`1234.56`), a rate in percents.
        raw: Typed,
        /// As people read it.
        text: String,
    }
    /// A row, its label and its cells by field.
    RecordView { noun: String, id: Id, label: String, cells: BTreeMap<String, Cell>, }
    /// A step that can be taken back or made again: `op-<code>` in the catalogue, already put into words as `text`.
    Step { op: String, noun: Option<String>, text: String, at: String, author: String, }
    /// A row that changed.
    RowRef { noun: String, id: Id, }
    /// What a change touched, and the steps after it.
    Changed { rows: Vec<RowRef>, undo: Option<Step>, redo: Option<Step>, }
    /// A new row.
    Created { id: Id, changed: Changed, }
    /// How many rows go with a row that is deleted, by noun.
    DeletePreview { label: String, owned: Vec<NounCount>, mentions: u32, }
    /// A count of rows.
    NounCount { noun: String, count: u32, }
    /// A row to choose.
    Choice { id: Id, label: String, detail: String, }
    /// An axis in its tree, depth first.
    AxisLine { id: Id, parent: Option<Id>, depth: u32, number: String, title: String, actions: u32, done: u32, late: u32, progress: Option<u32>, }
    /// What an edit of many rows would do: the cells that would change or are refused; how many are so already; the rows
    /// that are not there any more.
    EditPreview { changes: Vec<CellChange>, same: u32, refused: u32, gone: Vec<Id>, }
    /// One cell of such an edit, in words. `after` is what was typed when it is refused.
    CellChange { id: Id, label: String, field: String, before: String, after: String, fault: Option<Fault>, }
    /// The parts of a complete sheet that are missing.
    Completeness { done: u32, total: u32, missing: Vec<Part>, }
    /// A finding: `finding-<code>`, already a sentence. `page`: the row whose page shows what it is about. `source`: the article or
    /// the clause that it comes from. `figures`: those that whoever accepts it has seen. `waiver`: who has accepted it, and why.
    FindingView {
        code: String,
        severity: Severity,
        sentence: String,
        noun: String,
        id: Id,
        field: Option<String>,
        page: Option<RowArg>,
        source: Option<String>,
        figures: String,
        waiver: Option<WaiverView>,
    }
    /// The rows of one noun that belong to the row.
    Collection { noun: String, field: String, rows: Vec<RecordView>, }
    /// An action's sheet.
    ActionSheet {
        record: RecordView,
        axis_path: Vec<String>,
        days_late: Option<u32>,
        completeness: Completeness,
        findings: Vec<FindingView>,
        collections: Vec<Collection>,
        /// Links of other actions that lead here.
        links_from: Vec<LinkFrom>,
        planned: String,
        committed: String,
        paid: String,
    }
    /// A link of another action, read from this end.
    LinkFrom { id: Id, action: Id, label: String, says: String, }
    /// The plan at a glance.
    Overview {
        plan: Option<PlanLine>,
        actions: u32,
        statuses: Vec<StatusCount>,
        axes: Vec<AxisCount>,
        progress: Option<u32>,
        /// How many actions are late; `late` has the first of them.
        late_count: u32,
        late: Vec<ActionLine>,
        due: Vec<DueLine>,
        planned: String,
        committed: String,
        paid: String,
        committed_share: Option<u32>,
        paid_share: Option<u32>,
        contracts: Vec<ContractLine>,
        changes: Vec<HistoryLine>,
        findings: Vec<FindingView>,
        /// The plan is so large that they are looked for when asked for.
        findings_wait: bool,
        /// The status donut, drawn by the report engine: an SVG with its text alternative.
        chart: Drawing,
        axes_chart: Drawing,
    }
    /// A chart drawn by the report engine.
    Drawing { svg: String, alt: String, }
    /// The same chart for a wide page and for a narrow one.
    PlotView { wide: String, narrow: String, alt: String, }
    /// How many actions have a status; of an axis, those of each status of `statuses`, in their order.
    StatusCount { status: String, count: u32, }
    AxisCount { label: String, counts: Vec<u32>, total: u32, }
    /// Something that falls due.
    DueLine { on: String, days: i32, title: String, noun: String, id: Id, action: Option<Id>, }
    /// A contract in a list. Amounts formatted; `kind` is a code.
    ContractLine {
        id: Id,
        number: String,
        title: String,
        kind: String,
        period: String,
        /// Its first day, or that of its signature; where a report's period begins unless said otherwise.
        begins: String,
        granted: String,
        called: String,
        received: String,
        remaining: String,
        received_share: Option<u32>,
        next_due: Option<DueLine>,
    }
    /// A contract's page; `follows`: its criteria that follow the score of a framework.
    ContractPage {
        record: RecordView,
        as_of: String,
        line: ContractLine,
        actions: Vec<ActionLine>,
        findings: Vec<FindingView>,
        collections: Vec<Collection>,
        follows: Vec<CriterionFollow>,
    }
    /// A partner in a list; `kind` is a code.
    PartnerLine { id: Id, name: String, kind: String, siren: String, actions: u32, contacts: u32, }
    /// A partner's page.
    PartnerPage {
        record: RecordView,
        actions: Vec<PartnerAction>,
        contracts: Vec<PartnerContract>,
        /// What it owes, by date.
        owed: Vec<DueLine>,
        collections: Vec<Collection>,
        findings: Vec<FindingView>,
    }
    /// A contract that speaks of a partner, and as what, in words.
    PartnerContract { id: Id, label: String, role: String, }
    /// Files to join to the row that `field` of an attachment names.
    AttachmentAdd { field: String, owner: Id, paths: Vec<String>, }
    /// Where the copy of a joined file goes.
    AttachmentSave { id: Id, path: String, }
    /// Two partners: the one that stays and the one that goes.
    PartnerPair { kept: Id, away: Id, }
    /// Two partners to make one of. `taken`: the fields whose value comes from the one that goes.
    PartnerMerge { kept: Id, away: Id, taken: Vec<String>, }
    /// What a merge would do: rows that move, by noun; links that are there already; fields that are filled, or differ.
    MergePreview { kept: String, away: String, moved: Vec<NounCount>, doubled: u32, filled: Vec<MergeField>, differ: Vec<MergeField>, }
    /// A field of both, in words.
    MergeField { field: String, kept: String, away: String, }
    /// What a partner does in an action.
    PartnerAction { action: ActionLine, role: String, }
    /// One change of one field, or a row that came or went (no field).
    HistoryLine {
        at: String,
        /// RFC 3339, for what reads it without words.
        instant: String,
        author: String,
        op: String,
        noun: String,
        id: Id,
        label: String,
        /// `created`, `changed`, `deleted`, `restored`.
        what: String,
        field: Option<String>,
        before: String,
        after: String,
    }
    /// A path, or nothing when the person gave up.
    Chosen { path: Option<String>, }
}

/// A value on the wire: as typed by the person, or as stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(untagged)]
pub enum Typed {
    /// Empty.
    Null,
    /// Yes or no.
    Flag(bool),
    /// A number.
    Number(f64),
    /// A text: also days, amounts and references, as typed.
    Text(String),
    /// Several texts.
    List(Vec<String>),
}

impl Typed {
    /// What the person sees of it where it cannot be read.
    pub fn as_text(&self) -> String {
        match self {
            Self::Null => String::new(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.clone(),
            Self::List(list) => list.join(", "),
        }
    }
}

impl From<&str> for Typed {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Cents> for Typed {
    fn from(cents: Cents) -> Self {
        let sign = if cents.0 < 0 { "-" } else { "" };
        Self::Text(format!("{sign}{}.{:02}", cents.0.unsigned_abs() / 100, cents.0.unsigned_abs() % 100))
    }
}
