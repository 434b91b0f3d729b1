//! The shapes of governance: committees, meetings, what has changed since.

use super::{Collection, HistoryLine, RecordView};
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A committee in a list, with its last and next meetings; `open`: decisions that are not done.
    CommitteeLine { id: Id, name: String, meetings: u32, last: String, next: String, open: u32, }
    /// The page of a committee. `since`: the day on which it last met, as typed.
    CommitteePage { record: RecordView, meetings: Vec<MeetingLine>, since: String, }
    /// A meeting in a list.
    MeetingLine { id: Id, on: String, subject: String, decisions: u32, open: u32, }
    /// The page of a meeting.
    MeetingPage { record: RecordView, committee: Id, committee_name: String, collections: Vec<Collection>, }
    /// A day, as typed.
    SinceArg { since: String, }
    /// What has changed since a day, to be written for a committee.
    ChangesPrintArg { committee: Id, since: String, path: String, }
    /// What has changed of an action; `gone`: it was deleted.
    ActionChanges { action: Id, label: String, gone: bool, lines: Vec<HistoryLine>, }
}
