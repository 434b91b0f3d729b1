//! Section 5: how the programme of actions goes. Invariant: every action of the snapshot has its row, and every action
//! counts once in the synthesis.

use super::cells::Ledger;
use super::say::{Say, row, total};
use super::{ActionFacts, AxisFacts, Snapshot, anchor, outside, timeline};
use crate::chart::Chart;
use crate::content::{Align, Block, Cell, Column, Plot};
use domain::code::Code;
use domain::codes::Status;
use domain::{Cents, Id};
use words::Arg;

/// Axes come from a tree; the bound holds off a file in which they form a ring.
const DEEPEST: usize = 64;

/// The blocks of the section.
pub fn blocks(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    if snapshot.actions.is_empty() {
        let mut blocks = vec![say.nothing("no-action")];
        blocks.extend(outside::blocks(snapshot, say));
        return blocks;
    }
    let mut blocks = vec![Block::heading(2, say.t("by-axis"), "by-axis")];
    blocks.extend(donut(snapshot, say).map(|p| Block::Charts(vec![p])));
    blocks.push(Block::Charts(vec![bars(snapshot, say)]));
    blocks.push(summary(snapshot, say));
    blocks.push(Block::heading(2, say.t("timeline"), "timeline"));
    blocks.extend(timeline::blocks(snapshot, say));
    blocks.push(Block::heading(2, say.t("detail"), "detail"));
    blocks.push(detail(snapshot, say));
    blocks.extend(outside::blocks(snapshot, say));
    blocks
}

/// The ring of statuses.
pub fn donut(snapshot: &Snapshot, say: &Say<'_>) -> Option<Plot> {
    if snapshot.actions.is_empty() {
        return None;
    }
    Some(ring(&statuses(snapshot), say))
}

/// The statuses that actions have, and how many have each.
pub fn statuses(snapshot: &Snapshot) -> Vec<(Status, usize)> {
    let actions: Vec<&ActionFacts> = snapshot.actions.iter().collect();
    Status::ALL.iter().copied().zip(by_status(&actions)).filter(|(_, n)| *n > 0).collect()
}

/// The figures of the ring, a column a status.
pub(crate) fn ring_table(counts: &[(Status, usize)], say: &Say<'_>) -> Block {
    let number = |title: String| Column { align: Align::Right, ..Column::titles(title, 1.3) };
    let mut columns = vec![Column::titles(say.t("status"), 2.2)];
    columns.extend(counts.iter().map(|(status, _)| number(say.words.code(*status))));
    columns.push(number(say.t("total")));
    let mut cells = vec![Cell::from(say.t("actions-count"))];
    let whole: usize = counts.iter().map(|(_, n)| n).sum();
    cells.extend(counts.iter().map(|(_, n)| *n).chain([whole]).map(|n| say.counting(i64::try_from(n).ok())));
    let mut table = say.table("caption-statuses", columns, vec![row(cells)], "no-action");
    table.row_headers = true;
    Block::Table(table)
}

/// How many actions have each status, as a ring.
pub(crate) fn ring(counts: &[(Status, usize)], say: &Say<'_>) -> Plot {
    let parts = say.shares(counts);
    let list: Vec<String> = parts.iter().map(|p| say.pair(&p.label, &p.amount.text)).collect();
    let whole: usize = counts.iter().map(|(_, n)| n).sum();
    let total = Arg::from(whole);
    let alt = say.with("alt-statuses", &[("total", total.clone()), ("list", list.join(", ").into())]);
    let center = (say.count(whole), say.with("actions-word", &[("count", total)]));
    say.plot("chart-statuses", alt, Chart::StatusDonut { parts, center })
}

/// The statuses by axis, as bars.
fn bars(snapshot: &Snapshot, say: &Say<'_>) -> Plot {
    let counts: Vec<(String, Vec<usize>)> = groups(snapshot, say).into_iter().map(|(label, members)| (label, by_status(&members))).collect();
    stacks(&counts, say)
}

/// How many actions of each axis have each status, in the order of `Status::ALL`.
pub(crate) fn stacks(counts: &[(String, Vec<usize>)], say: &Say<'_>) -> Plot {
    let rows: Vec<_> = counts.iter().map(|(label, counts)| say.stacked(label.clone(), counts)).collect();
    let list: Vec<String> = rows.iter().map(|row| say.pair(&row.label, &row.total)).collect();
    let legend = Status::ALL.iter().map(|s| (super::sign(*s), say.words.code(*s))).collect();
    let alt = say.with("alt-axes", &[("list", list.join(", ").into())]);
    say.plot("chart-axes", alt, Chart::StackedBars { rows, legend })
}

/// Axe, Nb, one column a status.
fn by_axis(say: &Say<'_>) -> Vec<Column> {
    let mut columns = vec![Column::titles(say.t("axis"), 6.0), Column::number(say.t("count"), 1.0)];
    columns.extend(Status::ALL.iter().map(|s| Column { align: Align::Right, hyphenate: true, ..Column::words(say.words.code(*s), 1.3) }));
    columns
}

/// The figures of the bars, and under them those of the ring.
pub(crate) fn stacks_table(counts: &[(String, Vec<usize>)], say: &Say<'_>) -> Block {
    let line = |label: String, counts: &[usize]| -> Vec<Cell> {
        let whole: usize = counts.iter().sum();
        let numbers = [whole].into_iter().chain(counts.iter().copied()).map(|n| say.counting(i64::try_from(n).ok()));
        [Cell::from(label)].into_iter().chain(numbers).collect()
    };
    let mut rows: Vec<_> = counts.iter().map(|(label, counts)| row(line(label.clone(), counts))).collect();
    let sums: Vec<usize> = (0..Status::ALL.len()).map(|at| counts.iter().filter_map(|(_, counts)| counts.get(at)).sum()).collect();
    rows.push(total(line(say.t("total"), &sums)));
    let mut table = say.table("caption-axes", by_axis(say), rows, "no-action");
    table.row_headers = true;
    Block::Table(table)
}

/// The same with the progress of each axis.
fn summary(snapshot: &Snapshot, say: &Say<'_>) -> Block {
    let mut columns = by_axis(say);
    columns.push(Column::number(say.t("progress"), 1.6));
    let mut rows = Vec::new();
    for (label, members) in groups(snapshot, say) {
        rows.push(row(counts(label, &members, say)));
    }
    let all: Vec<&ActionFacts> = snapshot.actions.iter().collect();
    rows.push(total(counts(say.t("total"), &all, say)));
    let mut table = say.table("caption-axes", columns, rows, "no-action");
    table.row_headers = true;
    Block::Table(table)
}

fn counts(label: String, members: &[&ActionFacts], say: &Say<'_>) -> Vec<Cell> {
    let mut cells = vec![Cell::from(label), say.counting(i64::try_from(members.len()).ok())];
    cells.extend(by_status(members).into_iter().map(|n| say.counting(i64::try_from(n).ok())));
    let known: Vec<i64> = members.iter().filter_map(|a| a.progress).collect();
    let mean = i64::try_from(known.len()).ok().filter(|n| *n > 0).map(|n| (known.iter().sum::<i64>() + n / 2) / n);
    cells.push(say.percents(mean));
    cells
}

fn by_status(actions: &[&ActionFacts]) -> Vec<usize> {
    Status::ALL.iter().map(|s| actions.iter().filter(|a| a.status == *s).count()).collect()
}

/// The top axes with the actions below them, then the actions that have no axis.
pub fn groups<'a>(snapshot: &'a Snapshot, say: &Say<'_>) -> Vec<(String, Vec<&'a ActionFacts>)> {
    let top = |id: Id| {
        let mut at = id;
        for _ in 0..DEEPEST {
            match snapshot.axes.iter().find(|a| a.id == at).and_then(|a| a.parent) {
                Some(parent) if snapshot.axes.iter().any(|a| a.id == parent) => at = parent,
                _ => break,
            }
        }
        at
    };
    let mut groups = Vec::new();
    for axis in snapshot.axes.iter().filter(|a| top(a.id) == a.id) {
        let members: Vec<&ActionFacts> = snapshot.actions.iter().filter(|a| a.axis.map(top) == Some(axis.id)).collect();
        groups.push((label(axis), members));
    }
    let placed: std::collections::BTreeSet<Id> = groups.iter().flat_map(|(_, m)| m.iter().map(|a| a.id)).collect();
    let rest: Vec<&ActionFacts> = snapshot.actions.iter().filter(|a| !placed.contains(&a.id)).collect();
    if !rest.is_empty() {
        groups.push((say.t("no-axis"), rest));
    }
    groups
}

fn label(axis: &AxisFacts) -> String {
    match axis.number.as_deref().filter(|n| !n.is_empty()) {
        Some(number) => format!("{number} {}", axis.title),
        None => axis.title.clone(),
    }
}

/// The axes that an action stands under, the widest first.
pub(crate) fn path(action: &ActionFacts, axes: &[AxisFacts]) -> Vec<String> {
    let mut at = action.axis;
    let mut path = Vec::new();
    while let Some(axis) = axes.iter().find(|axis| Some(axis.id) == at).filter(|_| path.len() < DEEPEST) {
        path.insert(0, label(axis));
        at = axis.parent;
    }
    path
}

fn detail(snapshot: &Snapshot, say: &Say<'_>) -> Block {
    let columns = vec![
        Column::words(say.t("number"), 4.2),
        Column::titles(say.t("action"), 13.0),
        Column::words(say.t("lead"), 7.5),
        Column::words(say.t("partners"), 15.0),
        Column::words(say.t("status"), 6.6),
        Column::number(say.t("progress"), 5.2),
        Column::words(say.t("start"), 6.0).of(["planned-start", "actual-start"].map(|part| say.t(part))),
        Column::words(say.t("end"), 6.0).of(["planned-end", "actual-end"].map(|part| say.t(part))),
        Column::number(say.t("planned-eur"), 5.2),
        Column::number(say.t("committed-eur"), 5.2),
        Column::number(say.t("paid-eur"), 5.2),
        Column::words(say.t("comment"), 9.0),
    ];
    let ledger = Ledger::of(snapshot.actions.iter().flat_map(|a| [a.planned, a.committed, a.paid]));
    let mut rows: Vec<_> = snapshot
        .actions
        .iter()
        .enumerate()
        .map(|(i, action)| {
            let partners: Vec<&str> = action.partners.iter().map(|p| p.name.as_str()).collect();
            row(vec![
                action.number.clone().unwrap_or_default().into(),
                Cell::link(action.title.clone(), anchor(i)),
                say.text(action.lead.as_deref()).into(),
                say.text(Some(&partners.join(", "))).into(),
                say.status(action.status, action.days_late),
                say.percents(action.progress),
                say.planned_and_actual(action.planned_start, action.actual_start),
                say.planned_and_actual(action.planned_end, action.actual_end),
                ledger.cell(say, action.planned),
                ledger.cell(say, action.committed),
                ledger.cell(say, action.paid),
                action.status_reason.clone().unwrap_or_default().into(),
            ])
        })
        .collect();
    let sum = |of: fn(&ActionFacts) -> Cents| ledger.cell(say, snapshot.actions.iter().map(of).sum());
    let mut last: Vec<Cell> = vec!["".into(), say.t("total").into()];
    last.extend((0..6).map(|_| Cell::default()));
    last.extend([sum(|a| a.planned), sum(|a| a.committed), sum(|a| a.paid), Cell::default()]);
    rows.push(total(last));
    let mut table = say.table("caption-detail", columns, rows, "no-action");
    table.landscape = true;
    Block::Table(table)
}
