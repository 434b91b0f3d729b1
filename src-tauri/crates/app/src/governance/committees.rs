//! The committees of the file.

use crate::desk::Desk;
use crate::wire::{CommitteeLine, Fault};
use domain::fold::natural;
use domain::records::{Committee, Decision, Meeting};
use domain::{Day, Id};

/// The committees, by name, each with its last and next meetings and what it decided that is not done.
pub fn committees(desk: &Desk) -> Result<Vec<CommitteeLine>, Fault> {
    let today = crate::clock::today();
    let mut committees = desk.workspace.load::<Committee>()?;
    committees.sort_by_cached_key(|committee| natural(&committee.name));
    committees.into_iter().map(|committee| line(desk, committee, today)).collect()
}

fn line(desk: &Desk, committee: Committee, today: Day) -> Result<CommitteeLine, Fault> {
    let meetings = desk.workspace.load_naming::<Meeting>("committee", committee.id)?;
    let open = meetings.iter().map(|meeting| open_decisions(desk, meeting.id)).sum::<Result<usize, Fault>>()?;
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(CommitteeLine {
        id: committee.id,
        name: committee.name,
        meetings: count(meetings.len()),
        last: desk.words.maybe_day(last_met(&meetings, today)),
        next: desk.words.maybe_day(meetings.iter().map(|meeting| meeting.held_on).filter(|day| *day > today).min()),
        open: count(open),
    })
}

/// How many decisions of a meeting are not done.
pub(super) fn open_decisions(desk: &Desk, meeting: Id) -> Result<usize, Fault> {
    Ok(desk.workspace.load_naming::<Decision>("meeting", meeting)?.iter().filter(|decision| decision.done_on.is_none()).count())
}

/// The day on which a committee last met.
pub(super) fn last_met(meetings: &[Meeting], today: Day) -> Option<Day> {
    meetings.iter().map(|meeting| meeting.held_on).filter(|day| *day <= today).max()
}
