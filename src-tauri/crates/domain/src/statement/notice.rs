//! The notice of a TEPCV: action by action, what was planned and what was done, in work and in money.
//!
//! Invariant: what an action has spent is what the statement of paid invoices counts for it on the same day.

use super::invoices::{self, Line};
use super::table::{Cell, Column, Lines, Note, Row, RowKind, Shape, Statement, Table};
use super::{Books, Kind};
use crate::contract::link_holds;
use crate::fold::natural;
use crate::records::ActionContract;
use crate::{Cents, Day, Id, Rate};
use std::collections::HashMap;

/// An action of the notice.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticeLine {
    /// The action; none for what was spent beside the contract's actions.
    pub action: Option<Id>,
    /// What was to be done.
    pub planned_work: Option<String>,
    /// What it was to cost.
    pub planned: Option<Cents>,
    /// What was done.
    pub done_work: Option<String>,
    /// What was spent.
    pub spent: Cents,
    /// The share of the work that is done.
    pub physical: Option<Rate>,
    /// The share of the money that is spent.
    pub financial: Option<Rate>,
}

/// The share of the work that is done: units done of units planned; the action's own progress where nothing is counted.
pub fn physical(link: &ActionContract, progress: Option<i64>) -> Option<Rate> {
    match (link.planned_units, link.done_units) {
        (Some(planned), Some(done)) if planned > 0.0 && done.is_finite() => {
            // A share of the whole beyond its bounds is a mistake of typing, not a share.
            Some(Rate((done / planned * 10_000.0).round_ties_even().clamp(0.0, 1_000_000.0) as i64))
        }
        _ => progress.map(Rate::percent),
    }
}

/// The lines of the notice on `until`, in the order of the actions' numbers.
pub fn notice(books: &Books<'_>, progress: &HashMap<Id, i64>, until: Day) -> Vec<NoticeLine> {
    let paid = invoices::invoices(books, until).lines;
    let amendment = |id: Option<Id>| books.amendments.iter().find(|one| Some(one.id) == id);
    let mut links: Vec<&ActionContract> = books.links.iter().collect();
    links.retain(|link| link.contract == books.contract.id && link_holds(amendment(link.opened_by), amendment(link.closed_by), until));
    links.sort_by_cached_key(|link| (natural(&label(books, link.action)), link.action));
    let net = |lines: &mut dyn Iterator<Item = &Line>| -> Cents { lines.map(|line| line.amounts.net).sum() };
    let mut lines: Vec<NoticeLine> = links
        .iter()
        .map(|link| {
            let spent = net(&mut paid.iter().filter(|line| line.action == Some(link.action)));
            NoticeLine {
                action: Some(link.action),
                planned_work: link.planned_work.clone().or_else(|| units(link.planned_units, link.unit.as_deref())),
                planned: link.planned_spending,
                done_work: link.done_work.clone().or_else(|| units(link.done_units, link.unit.as_deref())),
                spent,
                physical: physical(link, progress.get(&link.action).copied()),
                financial: link.planned_spending.and_then(|planned| spent.share_of(planned)),
            }
        })
        .collect();
    let beside = |line: &&Line| !links.iter().any(|link| Some(link.action) == line.action);
    if paid.iter().any(|line| beside(&line)) {
        let spent = net(&mut paid.iter().filter(beside));
        lines.push(NoticeLine { action: None, planned_work: None, planned: None, done_work: None, spent, physical: None, financial: None });
    }
    lines
}

/// « 3 rues »: a quantity with its unit, as people would write it.
fn units(count: Option<f64>, unit: Option<&str>) -> Option<String> {
    let (count, unit) = (count.filter(|count| count.is_finite() && count.fract() == 0.0)?, unit?);
    Some(format!("{count:.0} {unit}"))
}

fn label(books: &Books<'_>, action: Id) -> String {
    books.actions.get(&action).cloned().unwrap_or_default()
}

/// The notice on `until`. `progress`: what the actions had reached on that day, in percents.
pub fn statement(books: &Books<'_>, progress: &HashMap<Id, i64>, until: Day) -> Statement {
    let lines = notice(books, progress, until);
    let mut rows: Vec<Row> = lines
        .iter()
        .map(|line| Row {
            kind: RowKind::Line,
            cells: vec![
                line.action.map_or(Cell::Word("statement-beside".to_owned()), |id| Cell::Text(label(books, id))),
                Cell::text(line.planned_work.as_deref()),
                Cell::money(line.planned),
                Cell::text(line.done_work.as_deref()),
                Cell::Money(line.spent),
                Cell::share(line.physical),
                Cell::share(line.financial),
            ],
        })
        .collect();
    if !rows.is_empty() {
        let (planned, spent): (Cents, Cents) = (lines.iter().filter_map(|line| line.planned).sum(), lines.iter().map(|line| line.spent).sum());
        let cells = vec![
            Cell::Word("statement-total".to_owned()),
            Cell::Blank,
            Cell::Money(planned),
            Cell::Blank,
            Cell::Money(spent),
            // Streets and buildings do not add up.
            Cell::Blank,
            Cell::share(spent.share_of(planned)),
        ];
        rows.push(Row { kind: RowKind::Total(vec![Lines { table: 0, rows: 0..lines.len() }]), cells });
    }
    let columns = vec![
        Column::new("action", Shape::Text),
        Column::new("planned_work", Shape::Prose),
        Column::new("planned_spending", Shape::Money),
        Column::new("done_work", Shape::Prose),
        Column::new("spent", Shape::Money),
        Column::new("physical", Shape::Share),
        Column::share("financial", 4, 2),
    ];
    let mut notes = vec![Note::of("notice", Vec::new())];
    if lines.iter().all(|line| line.action.is_none()) {
        notes.push(Note::missing("no_action"));
    } else {
        let linked = || lines.iter().filter(|line| line.action.is_some());
        if linked().any(|line| line.planned.is_none()) {
            notes.push(Note::missing("no_planned_spending"));
        }
        if linked().any(|line| line.physical.is_none()) {
            notes.push(Note::missing("no_physical"));
        }
    }
    Statement {
        kind: Kind::Notice,
        facts: vec![("until", Cell::Day(until))],
        tables: vec![Table { key: "notice", about: String::new(), facts: Vec::new(), columns, rows }],
        notes,
        signatures: vec!["beneficiary"],
    }
}
