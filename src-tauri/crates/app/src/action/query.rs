//! A list of actions: filtered, sorted and grouped once, kept behind a handle, its rows given by page.

use super::cells::cells;
use super::line::line;
use crate::desk::Desk;
use crate::label;
use crate::register::{Column, Group, Kept, Totals, Wanted};
use crate::wire::{self, ActionsQuery, Fault, GridRow, GroupView, PageArg, QueryView, TotalsView};
use domain::code::Code;
use domain::codes::Status;
use domain::fold::fold;
use domain::records::Axis;
use domain::{Cents, Kind};
use std::collections::VecDeque;
use store::action::ActionLine;
use words::Words;

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

/// A column by its name.
pub fn column(name: &str) -> Result<Column, Fault> {
    Column::parse(name).ok_or_else(|| Fault::new("no_column").with("column", name))
}

/// A column by its name, when actions can be put together by it.
fn grouping(name: &str) -> Result<Column, Fault> {
    column(name).and_then(|column| if column.groups() { Ok(column) } else { Err(Fault::new("no_column").with("column", name)) })
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
    let wanted = Wanted {
        plan: asked.plan,
        axes,
        statuses: asked.statuses.iter().filter_map(|code| Status::from_code(code)).collect(),
        late_only: asked.late_only,
        text: fold(asked.text.trim()),
        filters: asked.filters.iter().map(|filter| Ok((grouping(&filter.column)?, filter.values.clone()))).collect::<Result<_, Fault>>()?,
        sort: column(&asked.sort)?,
        descending: asked.descending,
        group: asked.group.as_deref().map(grouping).transpose()?,
        today: crate::clock::today(),
    };
    let kept = desk.with_register(|desk, register| {
        for column in wanted.columns() {
            register.need(&desk.workspace, column)?;
        }
        let kept = register.keep(&wanted, &|noun, id| label::of(desk, noun, id));
        register.forget_columns();
        Ok(kept)
    })?;
    let view = QueryView {
        handle: desk.queries.last + 1,
        total: count(kept.totals.count),
        rows: u32::try_from(kept.rows()).unwrap_or(u32::MAX),
        totals: totals(&desk.words, &kept.totals),
        groups: kept.groups.iter().map(|group| show(&desk.words, group, wanted.group)).collect(),
    };
    desk.queries.last = view.handle;
    desk.queries.kept.push_back((view.handle, kept));
    if desk.queries.kept.len() > MOST_QUERIES {
        desk.queries.kept.pop_front();
    }
    Ok(view)
}

fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn totals(words: &Words, totals: &Totals) -> TotalsView {
    let [planned, committed, paid] = totals.money.map(|cents| words.amount(Cents(cents)));
    let [ghg, saved, produced] = totals.gains.map(|thousandths| words.number(thousandths as f64 / 1_000.0, 1));
    TotalsView { planned, committed, paid, fte: words.amount(Cents(totals.fte)), ghg, saved, produced }
}

fn show(words: &Words, group: &Group, column: Option<Column>) -> GroupView {
    let label = match column.and_then(Column::field).map(|field| field.kind) {
        _ if group.key.is_empty() => words.text("nothing-said"),
        Some(Kind::Code(list) | Kind::Codes(list)) => words.code_of(list, &group.key),
        Some(Kind::Flag) => words.text(if group.key == "true" { "yes" } else { "no" }),
        _ => group.label.clone(),
    };
    GroupView {
        key: group.key.clone(),
        label,
        from: u32::try_from(group.from).unwrap_or(u32::MAX),
        count: count(group.totals.count),
        done: count(group.done),
        late: count(group.late),
        totals: totals(words, &group.totals),
    }
}

/// Every row of a list, in its order.
pub fn ids(desk: &mut Desk, handle: u32) -> Result<wire::ListIds, Fault> {
    Ok(wire::ListIds { ids: lines(desk, handle, 0, usize::MAX)?.into_iter().map(|line| line.id).collect() })
}

/// The actions of a part of a list.
pub fn lines(desk: &mut Desk, handle: u32, from: usize, count: usize) -> Result<Vec<ActionLine>, Fault> {
    let kept = desk.queries.kept.iter().find(|(own, _)| *own == handle).map(|(_, kept)| kept);
    let places = kept.ok_or_else(|| Fault::new("query_gone"))?.page(from, count);
    let register = desk.register()?;
    Ok(places.into_iter().filter_map(|place| register.line(place).cloned()).collect())
}

/// A page of a list.
pub fn page(desk: &mut Desk, asked: &PageArg) -> Result<Vec<GridRow>, Fault> {
    let columns: Vec<Column> = asked.columns.iter().map(|name| column(name)).collect::<Result<_, _>>()?;
    let actions = lines(desk, asked.handle, asked.from as usize, asked.count as usize)?;
    let today = crate::clock::today();
    let mut page = Vec::with_capacity(actions.len());
    for action in &actions {
        let axes = desk.axes(action.plan)?;
        page.push(GridRow { action: line(desk, action, &axes, today), cells: cells(desk, action, &columns)? });
    }
    Ok(page)
}
