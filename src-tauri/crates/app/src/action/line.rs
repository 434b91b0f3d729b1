//! An action in a list.

use crate::desk::Desk;
use crate::wire::ActionLine as Line;
use domain::code::Code;
use domain::fold::natural;
use domain::records::Axis;
use domain::{Day, lateness};
use store::action::ActionLine;

/// How many days late an action of a list is.
pub fn is_late(action: &ActionLine, today: Day) -> Option<i64> {
    lateness::days_late(action.status, action.planned_end, today)
}

/// An action as lists show it. `axes` are those of its plan.
pub fn line(desk: &Desk, action: &ActionLine, axes: &[Axis], today: Day) -> Line {
    Line {
        id: action.id,
        number: action.number.clone().unwrap_or_default(),
        title: action.title.clone(),
        axis: axes.iter().find(|axis| Some(axis.id) == action.axis).map(crate::axis::named).unwrap_or_default(),
        status: action.status.code().to_owned(),
        days_late: is_late(action, today).and_then(|days| u32::try_from(days).ok()),
        progress: action.progress.and_then(|progress| u32::try_from(progress).ok()),
        lead: action.lead.as_deref().unwrap_or_default().to_owned(),
        planned_end: desk.words.maybe_day(action.planned_end),
        planned: desk.words.amount(action.planned),
        paid: desk.words.amount(action.paid),
        is_sub_action: action.parent.is_some(),
    }
}

/// The order of a plan's actions on paper and in exports: number as voted, then title.
pub fn natural_order(actions: &mut [ActionLine]) {
    actions
        .sort_by_cached_key(|action| (action.number.is_none(), natural(action.number.as_deref().unwrap_or("")), natural(&action.title), action.id));
}
