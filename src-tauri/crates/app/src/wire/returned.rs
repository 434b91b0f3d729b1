//! Tables that this program wrote, as they come back.

use super::*;

shapes! {
    /// Tables to bring back. `path`: a workbook, a folder of tables or one of them, a text of values. Rows are named by `table:row`, as the preview names
    /// them. What the plan changed too is written over in the rows of `take`, or in all; the rows of `leave` are left out. `restore`: what the plan
    /// alone changed since goes back to what the file says, and rows that were deleted since come back.
    ReturnArg { path: String, take: Vec<String>, take_all: bool, leave: Vec<String>, restore: bool, }
    /// What bringing them back would do.
    ReturnPreview {
        /// Whom a workbook to fill was for, and who filled it; nothing of an export.
        from: Option<ReturnFrom>,
        /// `known`: this plan, at a moment that it remembers; `unseen`: this plan, at one that this copy has not seen; `elsewhere`: another plan;
        /// `unsaid`: the file no longer says.
        source: String,
        tables: Vec<ReturnTable>,
        fresh: u32,
        changed: u32,
        conflicts: u32,
        /// Rows that the plan alone changed since.
        since: u32,
        /// Rows that the plan deleted since.
        gone: u32,
        refused: u32,
        same: u32,
        /// Rows that were written and are not in the file; nothing is deleted for that.
        missing: u32,
        lines: Vec<ReturnLine>,
        findings: Vec<ReturnFinding>,
    }
    /// Whom a workbook was for, who filled it (a function, as typed) and when.
    ReturnFrom { noun: String, label: String, filled_by: String, filled_on: Option<String>, }
    /// A table of the file.
    ReturnTable { noun: String, label: String, sheet: String, rows: u32, same: u32, missing: u32, }
    /// A row that is not the same: `fresh`, `changed`, `conflict`, `since`, `gone` or `refused`. `taken`: something of it is written.
    ReturnLine {
        key: String,
        sheet: String,
        row: u32,
        noun: String,
        id: Id,
        label: String,
        state: String,
        left: bool,
        taken: bool,
        changes: Vec<ReturnChange>,
    }
    /// A field that differs, at its cell. `conflict`: the plan changed it too since the file was written.
    ReturnChange { field: String, label: String, cell: String, before: String, after: String, conflict: bool, taken: bool, }
    /// What was found at a cell, and what could stand there instead.
    ReturnFinding { sheet: String, row: u32, cell: String, head: String, given: String, sentence: String, proposal: Option<String>, }
    /// What was brought back.
    Returned { made: u32, changed_rows: u32, fields: u32, changed: Changed, }
}
