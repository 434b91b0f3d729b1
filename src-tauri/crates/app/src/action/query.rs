//! A list of actions: filtered and sorted once, kept behind a handle, its rows given by page.

use super::line::line;
use crate::desk::Desk;
use crate::fold::fold;
use crate::register::{Kept, Wanted};
use crate::wire::{self, ActionsQuery, Fault, PageArg, QueryView};
use domain::code::Code;
use domain::codes::Status;
use domain::records::Axis;
use domain::{Cents, Id};
use std::collections::VecDeque;

/// A window looks at few lists at a time: older handles answer « ask again ».
const MOST_QUERIES: usize = 8;

/// The lists that are being looked at.
#[derive(Default)]
pub struct Queries {
    kept: VecDeque<(u32, Kept)>,
    last: u32,
}

impl Queries {
    /// Forgets every list: the rows that they name are no longer where they were.
    pub fn forget(&mut self) {
        self.kept.clear();
    }
}

/// Makes a list.
pub fn query(desk: &mut Desk, asked: &ActionsQuery) -> Result<QueryView, Fault> {
    let axes = match asked.axis {
        Some(axis) => {
            let plan = desk.workspace.find::<Axis>(axis)?.plan;
            Some(crate::axis::below(&crate::axis::sorted(desk, plan)?, axis))
        }
        None => None,
    };
    let kept = desk.register()?.keep(&Wanted {
        plan: asked.plan,
        axes,
        statuses: asked.statuses.iter().filter_map(|code| Status::from_code(code)).collect(),
        late_only: asked.late_only,
        text: fold(asked.text.trim()),
        sort: asked.sort,
        descending: asked.descending,
        today: crate::clock::today(),
    });
    let [planned, _, paid] = kept.totals.money;
    let view = QueryView {
        handle: desk.queries.last + 1,
        total: u32::try_from(kept.totals.count).unwrap_or(u32::MAX),
        planned: desk.words.amount(Cents(planned)),
        paid: desk.words.amount(Cents(paid)),
    };
    desk.queries.last = view.handle;
    desk.queries.kept.push_back((view.handle, kept));
    if desk.queries.kept.len() > MOST_QUERIES {
        desk.queries.kept.pop_front();
    }
    Ok(view)
}

/// Every row of a list, in its order.
pub fn ids(desk: &mut Desk, handle: u32) -> Result<wire::ListIds, Fault> {
    let places = places(desk, handle, 0, usize::MAX)?;
    let register = desk.register()?;
    Ok(wire::ListIds { ids: places.into_iter().filter_map(|place| register.line(place)).map(|line| line.id).collect() })
}

fn places(desk: &Desk, handle: u32, from: usize, count: usize) -> Result<Vec<u32>, Fault> {
    let kept = desk.queries.kept.iter().find(|(own, _)| *own == handle).map(|(_, kept)| kept);
    Ok(kept.ok_or_else(|| Fault::new("query_gone"))?.page(from, count))
}

/// A page of a list.
pub fn page(desk: &mut Desk, asked: &PageArg) -> Result<Vec<wire::ActionLine>, Fault> {
    let places = places(desk, asked.handle, asked.from as usize, asked.count as usize)?;
    let register = desk.register()?;
    let actions: Vec<store::action::ActionLine> = places.into_iter().filter_map(|place| register.line(place).cloned()).collect();
    let today = crate::clock::today();
    let mut axes: Vec<(Id, Vec<Axis>)> = Vec::new();
    let mut page = Vec::new();
    for action in &actions {
        if !axes.iter().any(|(plan, _)| *plan == action.plan) {
            axes.push((action.plan, crate::axis::sorted(desk, action.plan)?));
        }
        let own = axes.iter().find(|(plan, _)| *plan == action.plan).map_or(&[][..], |(_, axes)| axes);
        page.push(line(desk, action, own, today));
    }
    Ok(page)
}
