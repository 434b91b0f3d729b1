//! A list of actions: filtered and sorted once, its identifiers kept behind a handle, its rows given by page.

use super::line::{is_late, line};
use crate::desk::Desk;
use crate::fold::{fold, natural};
use crate::wire::{self, ActionsQuery, Fault, PageArg, QueryView, SortKey};
use domain::code::Code;
use domain::codes::Status;
use domain::records::Axis;
use domain::{Cents, Day, Id};
use std::collections::VecDeque;
use store::action::ActionLine;

/// A window looks at few lists at a time: older handles answer « ask again ».
const MOST_QUERIES: usize = 8;

/// The lists that are being looked at.
#[derive(Default)]
pub struct Queries {
    kept: VecDeque<(u32, Vec<ActionLine>)>,
    last: u32,
}

/// Makes a list.
pub fn query(desk: &mut Desk, asked: &ActionsQuery) -> Result<QueryView, Fault> {
    let today = crate::clock::today();
    let mut lines = desk.workspace.action_lines(asked.plan)?;
    if let Some(axis) = asked.axis {
        let plan = desk.workspace.find::<Axis>(axis)?.plan;
        let under = crate::axis::below(&crate::axis::sorted(desk, plan)?, axis);
        lines.retain(|action| action.axis.is_some_and(|id| under.contains(&id)));
    }
    if !asked.statuses.is_empty() {
        lines.retain(|action| asked.statuses.iter().any(|status| status == action.status.code()));
    }
    if asked.late_only {
        lines.retain(|action| is_late(action, today).is_some());
    }
    let wanted = fold(asked.text.trim());
    if !wanted.is_empty() {
        lines.retain(|action| {
            [action.number.as_deref(), Some(action.title.as_str()), action.lead.as_deref()]
                .into_iter()
                .flatten()
                .any(|text| fold(text).contains(&wanted))
        });
    }
    sort(&mut lines, asked.sort, today);
    if asked.descending {
        lines.reverse();
    }
    let planned: Cents = lines.iter().map(|action| action.planned).sum();
    let paid: Cents = lines.iter().map(|action| action.paid).sum();
    let view = QueryView {
        handle: desk.queries.last + 1,
        total: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        planned: desk.words.amount(planned),
        paid: desk.words.amount(paid),
    };
    desk.queries.last = view.handle;
    desk.queries.kept.push_back((view.handle, lines));
    if desk.queries.kept.len() > MOST_QUERIES {
        desk.queries.kept.pop_front();
    }
    Ok(view)
}

/// A page of a list.
pub fn page(desk: &Desk, asked: &PageArg) -> Result<Vec<wire::ActionLine>, Fault> {
    let lines = desk.queries.kept.iter().find(|(handle, _)| *handle == asked.handle).map(|(_, lines)| lines);
    let lines = lines.ok_or_else(|| Fault::new("query_gone"))?;
    let from = usize::try_from(asked.from).unwrap_or(usize::MAX).min(lines.len());
    let to = from.saturating_add(usize::try_from(asked.count).unwrap_or(0)).min(lines.len());
    let today = crate::clock::today();
    let mut axes: Vec<(Id, Vec<Axis>)> = Vec::new();
    let mut page = Vec::new();
    for action in &lines[from..to] {
        if !axes.iter().any(|(plan, _)| *plan == action.plan) {
            axes.push((action.plan, crate::axis::sorted(desk, action.plan)?));
        }
        let own = axes.iter().find(|(plan, _)| *plan == action.plan).map_or(&[][..], |(_, axes)| axes);
        page.push(line(desk, action, own, today));
    }
    Ok(page)
}

fn sort(lines: &mut [ActionLine], key: SortKey, today: Day) {
    let number = |action: &ActionLine| (action.number.is_none(), natural(action.number.as_deref().unwrap_or("")), natural(&action.title));
    match key {
        SortKey::Number => lines.sort_by_cached_key(number),
        SortKey::Title => lines.sort_by_cached_key(|action| natural(&action.title)),
        SortKey::Status => lines.sort_by_cached_key(|action| (Status::ALL.iter().position(|status| *status == action.status), number(action))),
        SortKey::Lead => lines.sort_by_cached_key(|action| (action.lead.is_none(), action.lead.as_deref().map(natural), number(action))),
        SortKey::PlannedEnd => lines.sort_by_cached_key(|action| (action.planned_end.is_none(), action.planned_end, number(action))),
        SortKey::Budget => lines.sort_by_cached_key(|action| (action.planned, number(action))),
        SortKey::Lateness => lines.sort_by_cached_key(|action| (is_late(action, today).unwrap_or(0), number(action))),
        SortKey::Progress => lines.sort_by_cached_key(|action| (action.progress.unwrap_or(0), number(action))),
    }
}
