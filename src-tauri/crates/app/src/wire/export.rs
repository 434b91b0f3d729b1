//! The shapes of exports.

use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// An export to write. `what`: plan, partners, contracts, budgets, expenses, indicators or all (tables), tet, contacts, opendata or calendar;
    /// `format`: one that it has, or an empty text where it has one at most; `path`: a file, or for several files their folder. Without
    /// `with_contacts` personal data is left out. `plan`: which one, where an export has one alone.
    ExportArg { what: String, format: String, path: String, with_contacts: bool, plan: Option<Id>, }
    /// An export that began; `withheld`: the personal data that it is without, in a sentence; `found`: how many values do not go in as they
    /// are, of which `notices` has the first.
    ExportStarted { request: u32, withheld: Option<String>, found: u32, notices: Vec<ExportNotice>, }
    /// A value that does not go in as it is.
    ExportNotice { cell: String, given: String, sentence: String, }
}
