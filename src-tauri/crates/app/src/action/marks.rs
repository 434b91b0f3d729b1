//! What a timeline draws beside the days of an action: milestones, and what comes before it.

use super::query::lines;
use crate::desk::Desk;
use crate::wire::{ActionMarks, Fault, MilestoneMark, SpanView};
use domain::codes::ActionLinkKind;
use domain::records::{ActionLink, Milestone};
use domain::{Day, Id};

/// The marks of some actions.
pub fn marks(desk: &Desk, ids: &[Id]) -> Result<Vec<ActionMarks>, Fault> {
    ids.iter().map(|id| Ok(ActionMarks { id: *id, milestones: milestones(desk, *id)?, after: before(desk, *id)? })).collect()
}

fn milestones(desk: &Desk, action: Id) -> Result<Vec<MilestoneMark>, Fault> {
    let milestones = desk.workspace.load_naming::<Milestone>("action", action)?;
    let mark = |milestone: Milestone| {
        let due_on = milestone.due_on?.to_string();
        Some(MilestoneMark { id: milestone.id, title: milestone.title, due_on, done: milestone.done_on.is_some() })
    };
    Ok(milestones.into_iter().filter_map(mark).collect())
}

/// The actions that an action depends on, and those that are said to precede it.
fn before(desk: &Desk, action: Id) -> Result<Vec<Id>, Fault> {
    let own = desk.workspace.load_naming::<ActionLink>("from_action", action)?;
    let others = desk.workspace.load_naming::<ActionLink>("to_action", action)?;
    let needs = own.iter().filter(|link| link.kind == ActionLinkKind::DependsOn).map(|link| link.to_action);
    let precede = others.iter().filter(|link| link.kind == ActionLinkKind::Precedes).map(|link| link.from_action);
    Ok(needs.chain(precede).collect())
}

/// The days between which a list is planned.
pub fn span(desk: &mut Desk, handle: u32) -> Result<SpanView, Fault> {
    let days: Vec<Day> = lines(desk, handle, 0, usize::MAX)?.iter().flat_map(|line| [line.planned_start, line.planned_end]).flatten().collect();
    let iso = |day: Option<&Day>| day.map(ToString::to_string);
    Ok(SpanView { from: iso(days.iter().min()), to: iso(days.iter().max()) })
}
