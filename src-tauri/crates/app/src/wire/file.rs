//! What is open, and what was.

use super::*;

shapes! {
    /// The file, its steps, and what this laptop remembers.
    FileState {
        open: Option<OpenFile>,
        recent: Vec<RecentFile>,
        author: Option<String>,
        undo: Option<Step>,
        redo: Option<Step>,
        version: String,
    }
    /// The open file.
    OpenFile { path: String, name: String, territory: String, read_only: bool, plans: Vec<PlanLine>, }
    /// A plan of the file.
    PlanLine { id: Id, title: String, period: String, actions: u32, }
    /// A file opened before.
    RecentFile { path: String, name: String, opened_at: String, exists: bool, }
}
