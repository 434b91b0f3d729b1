//! The budgets of a plan as a grid, years in columns: made once, kept behind a handle, its rows given by page.
//!
//! Invariant: the amounts of a group are those of the rows under it, and the totals those of all lines, whatever the groups are.

use super::sums::{Sums, Wanted, amount, by, label, word};
use crate::desk::Desk;
use crate::label::of_line;
use crate::wire::{BudgetQuery, BudgetRow, BudgetView, Cell, Fault, RowsArg, Typed};
use chrono::Datelike;
use domain::fold::natural;
use domain::records::{Axis, Plan};
use domain::rollup::{By, Key, parts};
use domain::{Cents, Id};
use rustc_hash::FxHashMap;
use std::collections::BTreeSet;

/// More years than this are no grid: those before stand in the first.
const MOST_YEARS: i64 = 60;

/// A grid.
pub struct Grid {
    wanted: Wanted,
    rows: Vec<Line>,
}

struct Line {
    action: Option<Id>,
    key: String,
    label: String,
    depth: u32,
    cells: Vec<Option<Cents>>,
    whole: bool,
}

/// The amounts of an action under each group that it falls to, by column.
type Amounts = FxHashMap<(Key, Id), Vec<Option<Cents>>>;

/// Makes a grid.
pub fn query(desk: &mut Desk, asked: &BudgetQuery) -> Result<BudgetView, Fault> {
    let wanted = Wanted::parse(&asked.figure, &asked.unit, asked.nature.as_deref())?;
    let by = by(&asked.group)?;
    let sums = Sums::read(desk, asked.plan, &[by])?;
    let years = years(desk, &sums, wanted, asked.plan)?;
    let column = |year: Option<i64>| years.iter().position(|one| *one == year);
    let mut amounts: Amounts = FxHashMap::default();
    let mut totals = vec![Cents::ZERO; years.len()];
    for (line, entry) in sums.entries(wanted) {
        let Some(at) = column(entry.year) else { continue };
        totals[at] += entry.amounts[0];
        for (key, [part]) in parts(&entry, sums.ties.get(&line.action), by) {
            let cells = amounts.entry((key, line.action)).or_insert_with(|| vec![None; years.len()]);
            *cells[at].get_or_insert(Cents::ZERO) += part;
        }
    }
    let rows = rows_of(desk, &sums, by, &amounts, &years);
    let total = totals.iter().copied().sum();
    let view = BudgetView {
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        years: years.iter().map(|year| year.map(|year| year.to_string()).unwrap_or_default()).collect(),
        totals: totals.iter().map(|cents| amount(desk, wanted.unit, *cents)).collect(),
        total: amount(desk, wanted.unit, total),
        handle: desk.books.keep_grid(Grid { wanted, rows }),
    };
    Ok(view)
}

/// The columns: the years of the plan and those of its lines, without a gap, then what has no year.
fn years(desk: &Desk, sums: &Sums, wanted: Wanted, plan: Option<Id>) -> Result<Vec<Option<i64>>, Fault> {
    let mut all: BTreeSet<i64> = sums.entries(wanted).filter_map(|(_, entry)| entry.year).collect();
    if let Some(plan) = plan {
        let plan = desk.workspace.find::<Plan>(plan)?;
        all.extend([plan.starts_on, plan.ends_on].into_iter().flatten().map(|day| i64::from(day.year())));
    }
    if all.is_empty() {
        all.insert(i64::from(crate::clock::today().year()));
    }
    let (first, last) = (all.first().copied().unwrap_or_default(), all.last().copied().unwrap_or_default());
    // A year typed wrong must not make a thousand columns: those with lines alone then.
    let years: Vec<i64> = if last - first < MOST_YEARS { (first..=last).collect() } else { all.into_iter().collect() };
    Ok(years.into_iter().map(Some).chain([None]).collect())
}

fn rows_of(desk: &Desk, sums: &Sums, by: By, amounts: &Amounts, years: &[Option<i64>]) -> Vec<Line> {
    // Which groups each action stands in: those that its ties say, whether it has a line or not; a year only by its lines.
    let mut groups: FxHashMap<Key, Vec<(Id, bool)>> = FxHashMap::default();
    for action in sums.actions.keys() {
        let nothing = domain::rollup::Entry { action: Some(*action), year: None, amounts: [Cents::ZERO] };
        let own = parts(&nothing, sums.ties.get(action), by);
        let alone = own.len() == 1;
        if by != By::Year {
            own.into_iter().for_each(|(key, _)| groups.entry(key).or_default().push((*action, alone)));
        }
    }
    if by == By::Year {
        amounts.keys().for_each(|(key, action)| groups.entry(key.clone()).or_default().push((*action, true)));
    }
    let order = |id: &Id| {
        sums.actions.get(id).map(|line| (line.number.is_none(), natural(line.number.as_deref().unwrap_or("")), natural(&line.title), line.id))
    };
    groups.values_mut().for_each(|members| members.sort_by_cached_key(|(id, _)| order(id)));
    let mut rows = Vec::new();
    let mut out = Out { sums, amounts, columns: years.len(), groups: &groups, rows: &mut rows };
    if by == By::Axis {
        for axis in sums.axes.iter().filter(|axis| sums.above(axis.id).is_none()) {
            out.axis(axis, 0);
        }
    } else {
        let mut keys: Vec<&Key> = groups.keys().filter(|key| **key != Key::Nothing).collect();
        keys.sort_by_cached_key(|key| natural(&label(desk, by, key)));
        for key in keys {
            out.group(key, label(desk, by, key));
        }
    }
    if groups.contains_key(&Key::Nothing) {
        out.group(&Key::Nothing, label(desk, by, &Key::Nothing));
    }
    rows
}

/// Rows under way.
struct Out<'a> {
    sums: &'a Sums,
    amounts: &'a Amounts,
    columns: usize,
    groups: &'a FxHashMap<Key, Vec<(Id, bool)>>,
    rows: &'a mut Vec<Line>,
}

impl Out<'_> {
    /// A group, then its actions.
    fn group(&mut self, key: &Key, label: String) {
        let at = self.head(key, label, 0);
        self.members(key, at, 1);
    }

    /// An axis, its actions, then the axes under it: its amounts are those of all of them.
    fn axis(&mut self, axis: &Axis, depth: u32) {
        let key = Key::Row(axis.id);
        let at = self.head(&key, crate::axis::named(axis), depth);
        self.members(&key, at, depth + 1);
        let sums = self.sums;
        for below in sums.axes.iter().filter(|one| one.parent == Some(axis.id)) {
            let first = self.rows.len();
            self.axis(below, depth + 1);
            let cells = self.rows[first].cells.clone();
            add(&mut self.rows[at].cells, &cells);
        }
    }

    fn head(&mut self, key: &Key, label: String, depth: u32) -> usize {
        self.rows.push(Line { action: None, key: word(key), label, depth, cells: vec![None; self.columns], whole: false });
        self.rows.len() - 1
    }

    fn members(&mut self, key: &Key, at: usize, depth: u32) {
        for (id, alone) in self.groups.get(key).into_iter().flatten() {
            let cells = self.amounts.get(&(key.clone(), *id)).cloned().unwrap_or_else(|| vec![None; self.columns]);
            add(&mut self.rows[at].cells, &cells);
            let label = self.sums.actions.get(id).map(of_line).unwrap_or_default();
            self.rows.push(Line { action: Some(*id), key: word(key), label, depth, cells, whole: *alone });
        }
    }
}

fn add(sum: &mut [Option<Cents>], cells: &[Option<Cents>]) {
    for (sum, cell) in sum.iter_mut().zip(cells) {
        if let Some(cents) = cell {
            *sum.get_or_insert(Cents::ZERO) += *cents;
        }
    }
}

/// A page of a grid.
pub fn rows(desk: &Desk, asked: &RowsArg) -> Result<Vec<BudgetRow>, Fault> {
    let grid = desk.books.grid(asked.handle)?;
    let unit = grid.wanted.unit;
    let cell = |cents: &Option<Cents>| match cents {
        None => Cell { raw: Typed::Null, text: String::new() },
        Some(cents) => Cell { raw: (*cents).into(), text: amount(desk, unit, *cents) },
    };
    let show = |line: &Line| BudgetRow {
        action: line.action,
        key: line.key.clone(),
        label: line.label.clone(),
        depth: line.depth,
        cells: line.cells.iter().map(cell).collect(),
        total: if line.cells.iter().all(Option::is_none) { String::new() } else { amount(desk, unit, line.cells.iter().flatten().copied().sum()) },
        whole: line.whole,
    };
    Ok(grid.rows.iter().skip(asked.from as usize).take(asked.count as usize).map(show).collect())
}
