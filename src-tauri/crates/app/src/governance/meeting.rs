//! The page of a meeting: its fields, who came, what was decided, the files that were joined.

use crate::desk::Desk;
use crate::wire::{Collection, Fault, MeetingPage};
use crate::{label, record};
use domain::records::Meeting;
use domain::{Id, Noun};

/// The page of a meeting.
pub fn meeting(desk: &Desk, id: Id) -> Result<MeetingPage, Fault> {
    let committee = desk.workspace.find::<Meeting>(id)?.committee;
    let mut collections = record::collections(desk, Noun::Meeting, id)?;
    let rows = record::collection(desk, Noun::Attachment, "meeting", id)?;
    collections.push(Collection { noun: Noun::Attachment.table().to_owned(), field: "meeting".to_owned(), rows });
    Ok(MeetingPage {
        record: record::view(desk, Noun::Meeting, id)?,
        committee,
        committee_name: label::of(desk, Noun::Committee, committee),
        collections,
    })
}
