//! Workbooks to fill.

use super::*;

shapes! {
    /// Who may be asked to fill a workbook: a department, a commune or a partner that has actions.
    PackChoice { noun: String, id: Id, label: String, actions: u32, }
    /// A workbook to make, for one of them.
    PackArg { noun: String, id: Id, path: String, }
    /// What was made.
    PackMade { path: String, label: String, actions: u32, milestones: u32, lines: u32, }
    /// Whether a path holds tables that this program wrote.
    ReturnKind { ours: bool, }
}
