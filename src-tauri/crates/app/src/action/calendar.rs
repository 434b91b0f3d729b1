//! What falls due in a list: the planned ends of its actions, and their milestones.

use super::line::is_late;
use super::query::lines;
use crate::desk::Desk;
use crate::wire::{CalendarArg, CalendarItem, Fault};
use domain::code::Code;
use domain::codes::Status;
use domain::records::Milestone;
use domain::{Day, Id, Noun};
use std::collections::HashMap;
use store::action::ActionLine;

/// What falls due between two days, by day; ends before milestones.
pub fn calendar(desk: &mut Desk, asked: &CalendarArg) -> Result<Vec<CalendarItem>, Fault> {
    let day = |text: &str, field: &str| text.parse::<Day>().map_err(|_| Fault::new("shape").with("shape", "day").at(field));
    let (from, to) = (day(&asked.from, "from")?, day(&asked.to, "to")?);
    let today = crate::clock::today();
    let actions: HashMap<Id, ActionLine> = lines(desk, asked.handle, 0, usize::MAX)?.into_iter().map(|line| (line.id, line)).collect();
    let mut found: Vec<(Day, bool, CalendarItem)> = Vec::new();
    for line in actions.values() {
        let Some(end) = line.planned_end.filter(|end| (from..=to).contains(end)) else { continue };
        let title = line.number.as_ref().map_or_else(|| line.title.clone(), |number| format!("{number} {}", line.title));
        let done = matches!(line.status, Status::Done | Status::Abandoned);
        found.push((end, false, item(Noun::Action, line.id, title, line, end, done, is_late(line, today).is_some())));
    }
    for id in desk.workspace.milestones_due(from, to)? {
        let milestone = desk.workspace.find::<Milestone>(id)?;
        if let (Some(line), Some(due)) = (actions.get(&milestone.action), milestone.due_on) {
            let done = milestone.done_on.is_some();
            found.push((due, true, item(Noun::Milestone, id, milestone.title, line, due, done, !done && due < today)));
        }
    }
    found.sort_by(|one, other| (one.0, one.1, &one.2.title, one.2.id).cmp(&(other.0, other.1, &other.2.title, other.2.id)));
    Ok(found.into_iter().map(|(.., item)| item).collect())
}

fn item(noun: Noun, id: Id, title: String, line: &ActionLine, on: Day, done: bool, late: bool) -> CalendarItem {
    CalendarItem { on: on.to_string(), noun: noun.table().to_owned(), id, title, action: line.id, status: line.status.code().to_owned(), done, late }
}
