//! The page of a committee: its fields, and its meetings, the newest first.

use super::committees::{last_met, open_decisions};
use crate::desk::Desk;
use crate::record;
use crate::wire::{CommitteePage, Fault, MeetingLine};
use domain::records::{Decision, Meeting};
use domain::{Id, Noun};

/// The page of a committee.
pub fn committee(desk: &Desk, id: Id) -> Result<CommitteePage, Fault> {
    let mut meetings = desk.workspace.load_naming::<Meeting>("committee", id)?;
    meetings.sort_by_key(|meeting| (std::cmp::Reverse(meeting.held_on), meeting.id));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let lines = meetings
        .iter()
        .map(|meeting| {
            Ok(MeetingLine {
                id: meeting.id,
                on: desk.words.day(meeting.held_on),
                subject: meeting.subject.clone().unwrap_or_default(),
                decisions: count(desk.workspace.load_naming::<Decision>("meeting", meeting.id)?.len()),
                open: count(open_decisions(desk, meeting.id)?),
            })
        })
        .collect::<Result<_, Fault>>()?;
    let since = last_met(&meetings, crate::clock::today());
    Ok(CommitteePage { record: record::view(desk, Noun::Committee, id)?, meetings: lines, since: desk.words.maybe_day(since) })
}
