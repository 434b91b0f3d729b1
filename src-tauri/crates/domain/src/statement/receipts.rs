//! Receipts to come, by quarter: the instalments of contracts, and the promises of funding plans that no contract pays.
//!
//! Invariant: an amount stands in one quarter once; what came in stands at its day, what is late is said.

use super::Kind;
use super::table::{Cell, Column, Lines, Note, Row, RowKind, Shape, Statement, Table, runs};
use crate::codes::{FunderKind, FundingStatus};
use crate::finding::Param;
use crate::fold::natural;
use crate::funding::kind_of;
use crate::records::{Contract, Funder, FundingLine, FundingPlan, Instalment};
use crate::{Cents, Day, Id};
use chrono::Datelike;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub quarter: u32,
}

impl Quarter {
    /// The quarter of a day.
    pub fn of(day: Day) -> Self {
        Self { year: day.year(), quarter: day.month0() / 3 + 1 }
    }
}

/// A receipt.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// When it came or should come; none when nothing says it.
    pub quarter: Option<Quarter>,
    /// The day it came or should come.
    pub on: Option<Day>,
    /// Who pays.
    pub funder: Option<Id>,
    /// Under which contract.
    pub contract: Option<Id>,
    /// What it is called.
    pub what: Cell,
    /// What is awaited.
    pub expected: Cents,
    /// What came in.
    pub received: Cents,
    /// What should have come by the day and did not.
    pub late: Cents,
}

/// What the forecast is made from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The contracts.
    pub contracts: &'a [Contract],
    /// Their instalments.
    pub instalments: &'a [Instalment],
    /// The only funder of a contract that has but one.
    pub only_funder: &'a HashMap<Id, Id>,
    /// Funding plans, with what each is called.
    pub plans: &'a [(FundingPlan, String)],
    /// Their receipts.
    pub lines: &'a [FundingLine],
    /// The funders.
    pub funders: &'a HashMap<Id, Funder>,
}

/// The receipts, in the order of their quarters; `today` says what is late.
pub fn receipts(source: &Source<'_>, today: Day) -> Vec<Receipt> {
    let paid_by_instalments: HashSet<Id> = source.instalments.iter().map(|one| one.contract).collect();
    let delay: HashMap<Id, i64> = source.contracts.iter().map(|one| (one.id, one.payment_delay.unwrap_or(0))).collect();
    let mut all: Vec<Receipt> = source.instalments.iter().filter_map(|one| instalment(source, one, *delay.get(&one.contract)?, today)).collect();
    let plans: HashMap<Id, &(FundingPlan, String)> = source.plans.iter().map(|plan| (plan.0.id, plan)).collect();
    for line in source.lines {
        // What a contract pays by instalments is counted there.
        if let Some((plan, title)) = plans.get(&line.funding_plan)
            && !plan.contract.is_some_and(|contract| paid_by_instalments.contains(&contract))
        {
            all.extend(promised(source, line, plan.contract, title, today));
        }
    }
    let name = |id: Option<Id>| id.and_then(|id| source.funders.get(&id)).map(|funder| natural(&funder.name));
    let title = |id: Option<Id>| id.and_then(|id| source.contracts.iter().find(|one| one.id == id)).map(label);
    all.sort_by_cached_key(|one| (one.quarter.is_none(), one.quarter, name(one.funder), title(one.contract), one.on, one.expected, one.received));
    all
}

/// An instalment: received at its day; otherwise a delay after it was asked for, or after the day when it can be.
fn instalment(source: &Source<'_>, one: &Instalment, delay: i64, today: Day) -> Option<Receipt> {
    let asked = one.requested_amount.or(one.amount);
    let received = one.received_on.filter(|on| *on <= today);
    let (on, expected, came) = match received {
        Some(on) => (Some(on), Cents::ZERO, one.received_amount.or(asked)?),
        None => (one.requested_on.or(one.due_on).and_then(|day| day.checked_add_signed(chrono::TimeDelta::try_days(delay)?)), asked?, Cents::ZERO),
    };
    let late = received.is_none() && on.is_some_and(|on| on < today);
    Some(Receipt {
        quarter: on.map(Quarter::of),
        on,
        funder: one.funder.or_else(|| source.only_funder.get(&one.contract).copied()),
        contract: Some(one.contract),
        what: one.title.as_ref().map_or_else(|| Cell::code(one.kind), |title| Cell::Text(title.clone())),
        expected,
        received: came,
        late: if late { expected } else { Cents::ZERO },
    })
}

/// A promise of a funding plan: what came of it, and the rest at the end of its year. Own money is no receipt, nor is what
/// nobody has been asked for.
fn promised(source: &Source<'_>, line: &FundingLine, contract: Option<Id>, title: &str, today: Day) -> Vec<Receipt> {
    let own = matches!(kind_of(source.funders, line.funder), FunderKind::Own);
    if own || matches!(line.status, FundingStatus::Considered | FundingStatus::Refused) {
        return Vec::new();
    }
    let received = line.received.unwrap_or_default();
    let rest = line.amount.unwrap_or_default() - received;
    let end = line.year.and_then(|year| Day::from_ymd_opt(year, 12, 31));
    let new = |on: Option<Day>, expected: Cents, received: Cents| Receipt {
        quarter: on.map(Quarter::of),
        on,
        funder: Some(line.funder),
        contract,
        what: Cell::Text(title.to_owned()),
        expected,
        received,
        late: if on.is_some_and(|on| on < today) { expected } else { Cents::ZERO },
    };
    let mut all = Vec::new();
    if received != Cents::ZERO {
        all.push(new(line.decided_on.or(end), Cents::ZERO, received));
    }
    if rest > Cents::ZERO && line.status != FundingStatus::Closed {
        all.push(new(end, rest, Cents::ZERO));
    }
    all
}

fn label(contract: &Contract) -> String {
    contract.number.clone().unwrap_or_else(|| contract.title.clone())
}

/// The forecast on `today`.
pub fn statement(source: &Source<'_>, today: Day) -> Statement {
    let all = receipts(source, today);
    let funder = |id: Option<Id>| id.and_then(|id| source.funders.get(&id)).map_or(Cell::Blank, |funder| Cell::Text(funder.name.clone()));
    let contract =
        |id: Option<Id>| id.and_then(|id| source.contracts.iter().find(|one| one.id == id)).map_or(Cell::Blank, |one| Cell::Text(label(one)));
    let (mut rows, mut places) = (Vec::new(), Vec::new());
    for group in all.chunk_by(|one, other| one.quarter == other.quarter) {
        let start = rows.len();
        for one in group {
            places.push(rows.len());
            let cells = [quarter(one.quarter), funder(one.funder), contract(one.contract), one.what.clone(), Cell::day(one.on)];
            rows.push(Row { kind: RowKind::Line, cells: cells.into_iter().chain(amounts(group_of(one))).collect() });
        }
        let kind = RowKind::Subtotal(vec![Lines { table: 0, rows: start..rows.len() }]);
        rows.push(Row { kind, cells: headed(quarter(group[0].quarter), 5, sum(group)) });
    }
    let mut tables = Vec::new();
    if !all.is_empty() {
        let kind = RowKind::Total(runs(0, places.iter().copied()));
        rows.push(Row { kind, cells: headed(Cell::Word("statement-total".to_owned()), 5, sum(&all)) });
    }
    let money = [Column::new("expected", Shape::Money), Column::new("received", Shape::Money), Column::new("late", Shape::Money)];
    let mut columns = vec![
        Column::new("quarter", Shape::Short),
        Column::new("funder", Shape::Text),
        Column::new("contract", Shape::Text),
        Column::new("instalment", Shape::Text),
        Column::new("on", Shape::Day),
    ];
    columns.extend(money);
    tables.push(Table { key: "receipts", about: String::new(), facts: Vec::new(), columns, rows });
    tables.push(recap(1, "by_funder", "funder", &all, &places, &|one| (natural_of(&funder(one.funder)), funder(one.funder)), money));
    tables.push(recap(2, "by_contract", "contract", &all, &places, &|one| (natural_of(&contract(one.contract)), contract(one.contract)), money));
    let mut notes = vec![Note::of("receipts", Vec::new())];
    let late = sum(&all)[2];
    if late > Cents::ZERO {
        notes.push(Note::of("late", vec![("amount", Param::Money(late)), ("day", Param::Date(today))]));
    }
    if all.is_empty() {
        notes.push(Note::missing("no_receipt"));
    }
    if all.iter().any(|one| one.quarter.is_none()) {
        notes.push(Note::missing("receipt_without_day"));
    }
    if source.contracts.iter().any(|one| one.payment_delay.is_none() && source.instalments.iter().any(|own| own.contract == one.id)) {
        notes.push(Note::missing("no_payment_delay"));
    }
    Statement { kind: Kind::Receipts, facts: vec![("today", Cell::Day(today))], tables, notes, signatures: Vec::new() }
}

/// The one sum of receipts: expected, received, late.
pub fn sum<'a>(all: impl IntoIterator<Item = &'a Receipt>) -> [Cents; 3] {
    all.into_iter().map(group_of).fold([Cents::ZERO; 3], |sum, one| [sum[0] + one[0], sum[1] + one[1], sum[2] + one[2]])
}

fn group_of(one: &Receipt) -> [Cents; 3] {
    [one.expected, one.received, one.late]
}

fn amounts(sums: [Cents; 3]) -> impl Iterator<Item = Cell> {
    sums.into_iter().map(Cell::Money)
}

fn headed(name: Cell, before: usize, sums: [Cents; 3]) -> Vec<Cell> {
    let mut cells = vec![name];
    cells.resize(before, Cell::Blank);
    cells.into_iter().chain(amounts(sums)).collect()
}

/// « 2017-T2 » sorts as it is read, in a workbook too.
fn quarter(quarter: Option<Quarter>) -> Cell {
    quarter.map_or(Cell::Word("statement-no-day".to_owned()), |one| Cell::Text(format!("{}-T{}", one.year, one.quarter)))
}

fn natural_of(cell: &Cell) -> String {
    if let Cell::Text(text) = cell { natural(text) } else { String::new() }
}

/// The sums of receipts that are alike.
fn recap(
    place: usize,
    key: &'static str,
    column: &'static str,
    all: &[Receipt],
    places: &[usize],
    group: &dyn Fn(&Receipt) -> (String, Cell),
    money: [Column; 3],
) -> Table {
    let mut groups: BTreeMap<String, (Cell, Vec<usize>)> = BTreeMap::new();
    for (place, one) in all.iter().enumerate() {
        let (key, label) = group(one);
        groups.entry(key).or_insert_with(|| (label, Vec::new())).1.push(place);
    }
    let mut rows: Vec<Row> = Vec::new();
    for (label, own) in groups.into_values() {
        let label = if label == Cell::Blank { Cell::Word(format!("statement-no-{column}")) } else { label };
        let kind = RowKind::Recap(runs(0, own.iter().map(|place| places[*place])));
        rows.push(Row { kind, cells: headed(label, 1, sum(own.iter().map(|place| &all[*place]))) });
    }
    if !rows.is_empty() {
        let kind = RowKind::Total(vec![Lines { table: place, rows: 0..rows.len() }]);
        rows.push(Row { kind, cells: headed(Cell::Word("statement-total".to_owned()), 1, sum(all)) });
    }
    let mut columns = vec![Column::new(column, Shape::Text)];
    columns.extend(money);
    Table { key, about: String::new(), facts: Vec::new(), columns, rows }
}
