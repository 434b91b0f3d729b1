//! An action plan that comes from a workbook.

use super::*;

shapes! {
    /// How a table in a text is read, when somebody corrects what was guessed: `utf-8`, `utf-16` or `windows-1252`, and one character.
    TextShapeArg { encoding: String, separator: String, }
    /// What somebody said of a column: its letter, its head, and what it holds (as the reference file names it, or `nothing`).
    MappedColumn { letter: String, head: String, holds: String, }
    /// What somebody said of a sheet. `head` is the line of its heads, 0 when it is not read; without columns, they are guessed.
    MappedSheet { name: String, head: u32, columns: Vec<MappedColumn>, }
    /// A workbook to read before it is looked at.
    WorkbookArg { path: String, text: Option<TextShapeArg>, }
    /// A workbook to bring in. `plan`: into which, when the file has several. Lines are named by `sheet:row`, as the preview names them. A value that is
    /// there is replaced in the lines of `take`, or in all; the lines of `leave` are left out. What is proposed for the cells of `accept`, as findings name them,
    /// or for all, stands in them before they are read. `mapping`: what its sheets hold; when it is not said, what was said of a workbook like it; when it is
    /// empty, what its heads say.
    PlanImportArg {
        path: String,
        plan: Option<Id>,
        take: Vec<String>,
        take_all: bool,
        leave: Vec<String>,
        accept: Vec<String>,
        accept_all: bool,
        text: Option<TextShapeArg>,
        mapping: Option<Vec<MappedSheet>>,
    }
    /// What bringing it in would do.
    PlanImportPreview {
        /// How a table in a text was read.
        text: Option<TextShapeArg>,
        /// The sheets that are read, then those that look like tables and are not.
        sheets: Vec<ImportSheet>,
        /// What a column may hold.
        choices: Vec<ImportChoice>,
        /// Whether what was said of a workbook like this one is taken again.
        remembered: bool,
        /// The sheets that hold an action each, or several, as labels beside their values.
        fiches: Vec<String>,
        /// The sheets that are not read.
        unread: Vec<ImportUnread>,
        fresh: u32,
        fills: u32,
        differs: u32,
        same: u32,
        /// Lines that are no action, each with a finding.
        left_out: u32,
        /// What is made beside actions, by noun.
        made: Vec<NounCount>,
        lines: Vec<ImportLine>,
        findings: Vec<ImportFinding>,
    }
    /// A sheet. `name` is empty of a table in a text. `how` its columns are known: `heads`, `guessed` (it is not written before somebody agrees), `said`.
    ImportSheet { name: String, read: bool, head: u32, how: String, columns: Vec<ImportColumn>, }
    /// A column of it: what it holds (as the reference file names it, or `nothing`), or none: it goes to the notes. With some of its cells.
    ImportColumn { letter: String, head: String, holds: Option<String>, samples: Vec<String>, }
    /// What a column may hold, and what people read for it.
    ImportChoice { code: String, label: String, }
    /// An action of the workbook beside the plan: `fresh`, `fills`, `differs` or `same`.
    ImportLine {
        key: String,
        sheet: String,
        row: u32,
        state: String,
        left: bool,
        number: String,
        title: String,
        is_sub_action: bool,
        changes: Vec<ImportChange>,
        /// Partners, budget, funding and notes that come with it.
        parts: u32,
    }
    /// A field that it would change. `taken`: it is written.
    ImportChange { field: String, label: String, before: String, after: String, taken: bool, }
    /// A sheet that is not read, and why, in words.
    ImportUnread { name: String, reason: String, }
    /// What was found in a cell. `proposed`: what could stand there; `accepted`: it does, and `given` is what it held. `leaves_out`: the line is no action.
    ImportFinding {
        key: String,
        sheet: String,
        row: u32,
        cell: String,
        head: String,
        given: String,
        sentence: String,
        proposed: Option<String>,
        accepted: bool,
        leaves_out: bool,
    }
    /// Where to write a copy of a workbook with what was found in it: a note at each cell, and a list.
    PlanImportAnnotateArg { workbook: PlanImportArg, to: String, }
    /// A copy that was written, and how many findings are in it.
    PlanImportAnnotated { path: String, findings: u32, }
    /// What was brought in.
    PlanImported { fresh: u32, changed_actions: u32, rows: u32, changed: Changed, }
}
