//! « Bilan financier »: what a contract's cost lines were planned at, what was committed and paid, what its funders
//! granted and what came of it. The progress report prints the same figures.
//!
//! Invariant: « engagé » is every expense up to the day, « mandaté » those that were paid by then; claims and credit
//! notes count as in the statement of invoices.

use super::part;
use super::table::{Cell, Column, Lines, Note, Row, RowKind, Shape, Statement, Table};
use super::{Books, Kind};
use crate::codes::CostNature;
use crate::contract::cost_line_at;
use crate::records::{AmendmentLine, Contract, ContractFunder, Funder, Instalment};
use crate::{Cents, Day, Id, Rate};
use std::collections::HashMap;

/// A cost line on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Spending {
    /// Its title; none for what was spent on no cost line.
    pub title: Option<String>,
    /// Its nature.
    pub nature: Option<CostNature>,
    /// What it was planned at.
    pub planned: Option<Cents>,
    /// What it is planned at on the day, when an amendment changed it.
    pub amended: Option<Cents>,
    /// Every expense up to the day.
    pub committed: Cents,
    /// What was paid in the period.
    pub paid_in_period: Cents,
    /// What was paid up to the day.
    pub paid_to_date: Cents,
}

impl Spending {
    /// What it may cost on the day.
    pub fn due(&self) -> Option<Cents> {
        self.amended.or(self.planned)
    }
}

/// The period reported on, and the day on which the file is read.
#[derive(Clone, Copy, Debug)]
pub struct Period {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// The day of the reading.
    pub as_of: Day,
}

/// The cost lines of a contract, in their order; expenses on none of them come last, when there are some.
pub fn spending(books: &Books<'_>, changes: &[AmendmentLine], period: Period) -> Vec<Spending> {
    let mut by: HashMap<Option<Id>, [Cents; 3]> = HashMap::new();
    for (expense, parts) in part::of_contract(books) {
        if expense.invoiced_on > period.as_of {
            continue;
        }
        let paid = expense.paid_on.filter(|on| *on <= period.as_of);
        for part in parts {
            let sums = by.entry(part.cost_line).or_default();
            sums[0] += part.net;
            if let Some(on) = paid {
                sums[2] += part.net;
                if on >= period.from && on <= period.to {
                    sums[1] += part.net;
                }
            }
        }
    }
    let mut lines: Vec<Spending> = books
        .cost_lines
        .iter()
        .map(|line| {
            let [committed, paid_in_period, paid_to_date] = by.remove(&Some(line.id)).unwrap_or_default();
            let at = cost_line_at(line, books.amendments, changes, period.as_of);
            Spending {
                title: Some(line.title.clone()),
                nature: line.nature,
                planned: line.planned,
                amended: at.filter(|at| Some(*at) != line.planned),
                committed,
                paid_in_period,
                paid_to_date,
            }
        })
        .collect();
    if let Some([committed, paid_in_period, paid_to_date]) = by.remove(&None) {
        lines.push(Spending { title: None, nature: None, planned: None, amended: None, committed, paid_in_period, paid_to_date });
    }
    lines
}

/// What a funder grants, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Granted {
    /// The funder.
    pub funder: Id,
    /// Its programme.
    pub programme: Option<String>,
    /// What it pays a share of.
    pub base: Option<Cents>,
    /// The share.
    pub rate: Option<Rate>,
    /// What it grants.
    pub planned: Option<Cents>,
    /// What it has notified by the day.
    pub notified: Option<Cents>,
    /// What it was asked for.
    pub called: Cents,
    /// What it paid.
    pub received: Cents,
    /// What it still owes.
    pub remaining: Cents,
}

/// The funders of a contract, in the order given. Instalments without a funder are the only funder's, when there is one.
pub fn granted(contract: &Contract, funders: &[ContractFunder], instalments: &[Instalment], as_of: Day) -> Vec<Granted> {
    let alone = funders.len() == 1;
    let notified = contract.notified_on.is_some_and(|on| on <= as_of);
    funders
        .iter()
        .map(|link| {
            let own = || instalments.iter().filter(|one| one.funder == Some(link.funder) || (alone && one.funder.is_none()));
            let called =
                own().filter(|one| one.requested_on.is_some_and(|on| on <= as_of)).filter_map(|one| one.requested_amount.or(one.amount)).sum();
            let received = own()
                .filter(|one| one.received_on.is_some_and(|on| on <= as_of))
                .filter_map(|one| one.received_amount.or(one.requested_amount).or(one.amount))
                .sum();
            Granted {
                funder: link.funder,
                programme: link.programme.clone(),
                base: link.base,
                rate: link.rate,
                planned: link.granted,
                notified: if notified { link.granted } else { None },
                called,
                received,
                remaining: link.granted.unwrap_or_default() - received,
            }
        })
        .collect()
}

/// The rows of the balance, beside the books.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What amendments make of cost lines.
    pub changes: &'a [AmendmentLine],
    /// The contract's funders, in the order in which they are printed.
    pub granted: &'a [ContractFunder],
    /// Its instalments, in that order too.
    pub instalments: &'a [Instalment],
    /// The funders by their identifiers.
    pub funders: &'a HashMap<Id, Funder>,
}

/// The balance over a period.
pub fn statement(books: &Books<'_>, source: &Source<'_>, period: Period) -> Statement {
    let spending = spending(books, source.changes, period);
    let granted = granted(books.contract, source.granted, source.instalments, period.as_of);
    let mut notes = vec![Note::of("balance", Vec::new())];
    for (missing, key) in [(spending.is_empty(), "no_cost_line"), (granted.is_empty(), "no_funder"), (source.instalments.is_empty(), "no_instalment")]
    {
        if missing {
            notes.push(Note::missing(key));
        }
    }
    let facts = vec![("from", Cell::Day(period.from)), ("to", Cell::Day(period.to)), ("until", Cell::Day(period.as_of))];
    let tables = vec![of_spending(&spending), of_granted(&granted, source), of_instalments(source.instalments, period.as_of)];
    Statement { kind: Kind::Balance, facts, tables, notes, signatures: vec!["beneficiary", "accountant"] }
}

fn total(table: usize, rows: &mut Vec<Row>, cells: Vec<Cell>) {
    if !rows.is_empty() {
        let kind = RowKind::Total(vec![Lines { table, rows: 0..rows.len() }]);
        rows.push(Row { kind, cells });
    }
}

fn word() -> Cell {
    Cell::Word("statement-total".to_owned())
}

/// Poste, Prévu, Modifié, Engagé, Mandaté sur la période, Mandaté cumulé, Écart, % consommé. What no amendment changed
/// stands under « modifié » as it was planned, so that the column adds up to what the contract may cost.
fn of_spending(lines: &[Spending]) -> Table {
    let mut rows: Vec<Row> = lines
        .iter()
        .map(|line| {
            let due = line.due();
            let cells = vec![
                line.title.as_ref().map_or(Cell::Word("statement-no-cost-line".to_owned()), |title| Cell::Text(title.clone())),
                Cell::money(line.planned),
                Cell::money(due),
                Cell::Money(line.committed),
                Cell::Money(line.paid_in_period),
                Cell::Money(line.paid_to_date),
                Cell::Money(due.unwrap_or_default() - line.paid_to_date),
                Cell::share(due.and_then(|due| line.paid_to_date.share_of(due))),
            ];
            Row { kind: RowKind::Line, cells }
        })
        .collect();
    let sum = |of: &dyn Fn(&Spending) -> Cents| -> Cents { lines.iter().map(of).sum() };
    let (due, paid) = (sum(&|line| line.due().unwrap_or_default()), sum(&|line| line.paid_to_date));
    let cells = vec![
        word(),
        Cell::Money(sum(&|line| line.planned.unwrap_or_default())),
        Cell::Money(due),
        Cell::Money(sum(&|line| line.committed)),
        Cell::Money(sum(&|line| line.paid_in_period)),
        Cell::Money(paid),
        Cell::Money(due - paid),
        Cell::share(paid.share_of(due)),
    ];
    total(0, &mut rows, cells);
    let money = |key| Column::new(key, Shape::Money);
    let columns = vec![
        Column::new("cost_line", Shape::Text),
        money("planned"),
        money("amended"),
        money("committed"),
        money("paid_in_period"),
        money("paid_to_date"),
        money("gap"),
        Column::share("consumed", 5, 2),
    ];
    Table { key: "spending", about: String::new(), facts: Vec::new(), columns, rows }
}

/// Financeur, Dispositif, Assiette, Taux, Prévu, Notifié, Appelé, Perçu, Reste.
fn of_granted(lines: &[Granted], source: &Source<'_>) -> Table {
    let name = |id: Id| source.funders.get(&id).map(|funder| funder.name.clone()).unwrap_or_default();
    let mut rows: Vec<Row> = lines
        .iter()
        .map(|line| Row {
            kind: RowKind::Line,
            cells: vec![
                Cell::Text(name(line.funder)),
                Cell::text(line.programme.as_deref()),
                Cell::money(line.base),
                Cell::share(line.rate),
                Cell::money(line.planned),
                Cell::money(line.notified),
                Cell::Money(line.called),
                Cell::Money(line.received),
                Cell::Money(line.remaining),
            ],
        })
        .collect();
    let sum = |of: fn(&Granted) -> Cents| Cell::Money(lines.iter().map(of).sum());
    let mut cells = vec![word(), Cell::Blank, Cell::Blank, Cell::Blank];
    cells.extend([
        sum(|line| line.planned.unwrap_or_default()),
        sum(|line| line.notified.unwrap_or_default()),
        sum(|line| line.called),
        sum(|line| line.received),
        sum(|line| line.remaining),
    ]);
    total(1, &mut rows, cells);
    let money = |key| Column::new(key, Shape::Money);
    let columns = vec![
        Column::new("funder", Shape::Text),
        Column::new("programme", Shape::Text),
        Column::new("base", Shape::Figure),
        Column::new("rate", Shape::Share),
        money("planned"),
        money("notified"),
        money("called"),
        money("received"),
        money("remaining"),
    ];
    Table { key: "granted", about: String::new(), facts: Vec::new(), columns, rows }
}

/// Type, Date de demande, Montant, Pièces, Date d'encaissement, Encaissé. Amounts count once they were asked for.
fn of_instalments(instalments: &[Instalment], as_of: Day) -> Table {
    let by = |on: Option<Day>| on.filter(|on| *on <= as_of);
    let amount = |one: &Instalment| one.requested_amount.or(one.amount);
    let came = |one: &Instalment| by(one.received_on).and(one.received_amount.or(amount(one)));
    let mut rows: Vec<Row> = instalments
        .iter()
        .map(|one| Row {
            kind: RowKind::Line,
            cells: vec![
                one.title.as_ref().map_or_else(|| Cell::code(one.kind), |title| Cell::Text(title.clone())),
                Cell::day(by(one.requested_on)),
                Cell::money(amount(one)),
                Cell::text(one.evidence.as_deref()),
                Cell::day(by(one.received_on)),
                Cell::money(came(one)),
            ],
        })
        .collect();
    let sum = |of: &dyn Fn(&Instalment) -> Option<Cents>| Cell::Money(instalments.iter().filter_map(of).sum());
    let cells = vec![word(), Cell::Blank, sum(&amount), Cell::Blank, Cell::Blank, sum(&came)];
    total(2, &mut rows, cells);
    let columns = vec![
        Column::new("instalment", Shape::Text),
        Column::new("requested_on", Shape::Day),
        Column::new("amount", Shape::Money),
        Column::new("evidence", Shape::Prose),
        Column::new("received_on", Shape::Day),
        Column::new("received", Shape::Money),
    ];
    Table { key: "instalments", about: String::new(), facts: Vec::new(), columns, rows }
}
