//! The shapes of alerts.

use super::RowArg;
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// After how many months an action that nobody has touched is told of.
    AlertsArg { months: u32, }
    /// Where the calendar goes.
    AlertsExportArg { months: u32, path: String, }
    /// The inbox: alerts by kind, and those that were set aside.
    AlertsView { total: u32, groups: Vec<AlertGroup>, dismissed: Vec<AlertLine>, }
    /// How many alerts are open; nothing when the plan is too large to say at once.
    AlertCount { open: Option<u32>, }
    /// The alerts of a kind: how many, and the first of them.
    AlertGroup { code: String, count: u32, lines: Vec<AlertLine>, }
    /// An alert, already a sentence. `page`: the row whose page shows what it is about. `fact`: what it tells; another one
    /// brings it back.
    AlertLine { code: String, sentence: String, noun: String, id: Id, field: String, page: Option<RowArg>, fact: String, }
    /// An alert by what it is about.
    AlertRef { code: String, noun: String, id: Id, fact: String, }
    /// Alerts to set aside, or to bring back.
    DismissArg { alerts: Vec<AlertRef>, aside: bool, }
    /// A file that was written, and how many entries it has.
    Exported { path: String, count: u32, }
}
