//! The shapes of papers: one alone, or many into a folder.

use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A paper. `what`: `sheets` (of `actions`), `all_sheets`, `poster`, `climate`, `indicators` (of a plan), `council`, `statement` (of a contract;
    /// `kind`: a code of a statement) or `changes` (of a committee).
    PaperAsked { what: String, of: Option<Id>, kind: Option<String>, actions: Vec<Id>, }
    /// A paper to write.
    PaperArg { paper: PaperAsked, path: String, }
    /// The name proposed for a paper's file.
    PaperName { name: String, }
    /// Which papers may be chosen: of a plan, or the newest; of a contract, or all.
    PapersFor { plan: Option<Id>, contract: Option<Id>, }
    /// A paper that may be chosen; `about`: what it is of.
    PaperLine { paper: PaperAsked, title: String, about: String, }
    /// Papers to write into a folder.
    PapersArg { papers: Vec<PaperAsked>, folder: String, }
}
