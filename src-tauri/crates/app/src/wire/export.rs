//! The shapes of exports of tables.

use serde::{Deserialize, Serialize};

shapes! {
    /// Tables to write. `what`: plan, partners, contracts, budgets, expenses, indicators or all; `format`: xlsx, ods, csv or json; `path`: a
    /// file, or in csv the folder that takes a file a table. Without `with_contacts` personal data is left out.
    ExportTablesArg { what: String, format: String, path: String, with_contacts: bool, }
    /// An export that began; `withheld`: the personal data that it is without, in a sentence.
    ExportStarted { request: u32, withheld: Option<String>, }
}
