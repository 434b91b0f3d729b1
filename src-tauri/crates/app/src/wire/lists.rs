//! The shapes of lists of actions: what is asked of them, their rows and groups, and what is pasted in them.

use super::{Cell, Changed, Fault};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

shapes! {
    /// Which actions, in which order.
    ActionsQuery {
        plan: Option<Id>,
        /// The axis and those below it.
        axis: Option<Id>,
        /// No status: every status.
        statuses: Vec<String>,
        late_only: bool,
        /// Words, each in the number, the title or the lead. Accents and case do not count.
        text: String,
        /// What columns must hold, all of them.
        filters: Vec<ColumnFilter>,
        /// A column of the list.
        sort: String,
        descending: bool,
        /// A column that holds codes or rows: those of one value stand together.
        group: Option<String>,
    }
    /// What a column must hold: one of these codes or rows; an empty text for nothing.
    ColumnFilter { column: String, values: Vec<String>, }
    /// A page of a query, and the columns whose cells are wanted beside what every list shows.
    PageArg { handle: u32, from: u32, count: u32, columns: Vec<String>, }
    /// Every row of a list, by identifier, in its order.
    ListIds { ids: Vec<Id>, }
    /// A list.
    HandleArg { handle: u32, }
    /// Some actions.
    IdsArg { ids: Vec<Id>, }
    /// What falls due in a list between two days (ISO, both included).
    CalendarArg { handle: u32, from: String, to: String, }
    /// The first and the last planned day of a list (ISO); nothing when none of its actions has one.
    SpanView { from: Option<String>, to: Option<String>, }
    /// What a timeline draws on the line of an action: its milestones, and the actions that come before it.
    ActionMarks { id: Id, milestones: Vec<MilestoneMark>, after: Vec<Id>, }
    /// A milestone on a timeline; days are ISO.
    MilestoneMark { id: Id, title: String, due_on: String, done: bool, }
    /// What falls due on a day (ISO): the end of an action, or a milestone of it.
    CalendarItem { on: String, noun: String, id: Id, title: String, action: Id, status: String, done: bool, late: bool, }
    /// A view to save: `settings` is the page's own (JSON).
    SaveViewArg { plan: Option<Id>, name: String, settings: String, }
    /// A saved view; `replaced`: one of this name was there.
    Saved { id: Id, replaced: bool, changed: Changed, }
    /// A saved view.
    ViewLine { id: Id, name: String, settings: String, }
    /// Cells of a spreadsheet (lines, tabs between cells) put in a list: from one of its rows on, in these columns. Rows past
    /// the end of the list become actions of the plan, under the axis.
    PasteArg { handle: u32, from: u32, columns: Vec<String>, text: String, plan: Option<Id>, axis: Option<Id>, }
    /// What a paste would do, cell by cell: `changes` has the first of the cells that would change, `wrong` every cell that
    /// cannot be read. `rows` were read; `created` would be new actions; `beyond` are cells outside of the columns or in columns
    /// that nobody fills by hand.
    PastePreview { rows: u32, changed: u32, same: u32, created: u32, beyond: u32, changes: Vec<PasteCell>, wrong: Vec<PasteCell>, }
    /// A cell of a paste: its row in what was pasted (from 1), its column, the action that it falls on.
    PasteCell { row: u32, column: String, label: String, before: String, after: String, fault: Option<Fault>, }
    /// A query whose rows are asked for by page. An action that stands in several groups is counted once in the totals.
    QueryView { handle: u32, total: u32, rows: u32, totals: TotalsView, groups: Vec<GroupView>, }
    /// What actions sum up to, in words: EUR, FTE, tCO2e a year, MWh a year saved and produced.
    TotalsView { planned: String, committed: String, paid: String, fte: String, ghg: String, saved: String, produced: String, }
    /// The actions of a list that hold one value: `key` is a code, a row or a text, empty when they hold nothing; `from` their
    /// first place in the list.
    GroupView { key: String, label: String, from: u32, count: u32, done: u32, late: u32, totals: TotalsView, }
    /// A row of a list, with the cells of the columns that were asked for.
    GridRow { action: ActionLine, cells: BTreeMap<String, Cell>, }
    /// A column that a list of actions may show: a field, or what the program works out.
    ColumnView {
        name: String,
        /// The field that is edited in it, when it is one.
        field: Option<String>,
        groups: bool,
    }
    /// An action in a list.
    ActionLine {
        id: Id,
        number: String,
        title: String,
        axis: String,
        status: String,
        days_late: Option<u32>,
        progress: Option<u32>,
        lead: String,
        planned_end: String,
        planned: String,
        paid: String,
        is_sub_action: bool,
    }
}
