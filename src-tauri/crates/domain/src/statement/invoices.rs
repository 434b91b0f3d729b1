//! « État récapitulatif »: the paid invoices of a contract up to a day, by cost line and by action, with what each is
//! worth in aid. Article: the financial annexes of TEPCV and COT conventions, certified by the public accountant.
//!
//! Invariant: aid is rounded on running totals (half to even) and stops at the caps, so that the lines add up to what
//! the rate makes of their sum, to the cent; the lines of a cost line stand together.

use super::part;
use super::table::{Cell, Column, Lines, Note, Row, RowKind, Shape, Statement, Table, runs};
use super::{Books, Kind};
use crate::finding::Param;
use crate::fold::natural;
use crate::records::Expense;
use crate::{Cents, Day, Id, Rate};
use std::collections::{BTreeMap, HashMap};

/// A line: what of a paid invoice one action and one cost line bear.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The invoice.
    pub expense: Id,
    /// Its number.
    pub number: Option<String>,
    /// Its day.
    pub invoiced_on: Day,
    /// Who sent it.
    pub supplier: String,
    /// What for.
    pub subject: String,
    /// Whose.
    pub action: Option<Id>,
    /// Of which cost line.
    pub cost_line: Option<Id>,
    /// What it counts for.
    pub amounts: Amounts,
    /// The accountant's number.
    pub mandate: Option<String>,
    /// The day of payment.
    pub paid_on: Day,
}

/// Amounts of lines. EUR cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Before tax.
    pub net: Cents,
    /// VAT; absent when no invoice says it.
    pub vat: Option<Cents>,
    /// Tax included; absent when no invoice says it.
    pub gross: Option<Cents>,
    /// What a funder may pay a share of.
    pub eligible: Cents,
    /// What the contract pays of it; absent without a rate.
    pub aid: Option<Cents>,
}

/// The statement's lines and what it leaves out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Invoices {
    /// By cost line, then action, then day.
    pub lines: Vec<Line>,
    /// Invoices not paid by the day: how many, and their eligible amount.
    pub unpaid: (usize, Cents),
    /// Invoices dated outside of the eligible period.
    pub outside: (usize, Cents),
    /// Whether a line has no rate of aid.
    pub unrated: bool,
}

/// The one sum of lines, for every total of the statement.
pub fn sum<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Amounts {
    let plus = |one: Option<Cents>, other: Option<Cents>| match (one, other) {
        (None, None) => None,
        (one, other) => Some(one.unwrap_or_default() + other.unwrap_or_default()),
    };
    lines.into_iter().fold(Amounts::default(), |all, line| Amounts {
        net: all.net + line.amounts.net,
        vat: plus(all.vat, line.amounts.vat),
        gross: plus(all.gross, line.amounts.gross),
        eligible: all.eligible + line.amounts.eligible,
        aid: plus(all.aid, line.amounts.aid),
    })
}

/// The lines of the statement on `until`.
pub fn invoices(books: &Books<'_>, until: Day) -> Invoices {
    let (from, to) = books.eligible_period(until);
    let mut made = Invoices::default();
    for (expense, parts) in part::of_contract(books) {
        let eligible: Cents = parts.iter().map(|part| part.eligible).sum();
        let Some(paid_on) = expense.paid_on.filter(|on| *on <= until) else {
            if !parts.is_empty() && expense.invoiced_on <= until {
                made.unpaid = (made.unpaid.0 + 1, made.unpaid.1 + eligible);
            }
            continue;
        };
        if from.is_some_and(|from| expense.invoiced_on < from) || to.is_some_and(|to| expense.invoiced_on > to) {
            made.outside = (made.outside.0 + usize::from(!parts.is_empty()), made.outside.1 + eligible);
            continue;
        }
        made.lines.extend(parts.into_iter().map(|part| line(expense, &part, paid_on)));
    }
    made.lines
        .sort_by_cached_key(|line| (line.invoiced_on, natural(line.number.as_deref().unwrap_or("")), natural(&line.supplier), line.amounts.net));
    aid(books, until, &mut made);
    let place = |id: Option<Id>| id.and_then(|id| books.cost_lines.iter().position(|line| line.id == id)).unwrap_or(usize::MAX);
    // The sort keeps the order of days inside an action.
    made.lines.sort_by_cached_key(|line| (place(line.cost_line), line.action.is_none(), line.action.map(|id| (natural(&name(books, id)), id))));
    made
}

fn line(expense: &Expense, part: &part::Part, paid_on: Day) -> Line {
    Line {
        expense: expense.id,
        number: expense.number.clone(),
        invoiced_on: expense.invoiced_on,
        supplier: expense.supplier.clone(),
        subject: expense.subject.clone(),
        action: part.action,
        cost_line: part.cost_line,
        amounts: Amounts { net: part.net, vat: part.vat, gross: part.gross, eligible: part.eligible, aid: None },
        mandate: expense.mandate.clone(),
        paid_on,
    }
}

/// What each line is paid: the rate of its cost line, or of the contract, on running totals; then no more than the caps
/// of the cost line, of the action and of the contract, in the order of the invoices' days.
fn aid(books: &Books<'_>, until: Day, made: &mut Invoices) {
    let contract = crate::contract::contract_at(books.contract, books.amendments, until);
    let (mut by_line, mut by_action, mut in_all) = (HashMap::new(), HashMap::new(), Running::default());
    for line in &mut made.lines {
        let cost_line = books.cost_lines.iter().find(|own| Some(own.id) == line.cost_line);
        let Some(rate) = cost_line.and_then(|own| own.aid_rate).or(contract.aid_rate) else {
            made.unrated = true;
            continue;
        };
        let rated: &mut Running = by_line.entry(line.cost_line).or_default();
        let mut due = rated.at(line.amounts.eligible, rate, cost_line.and_then(|own| own.cap));
        if let Some(action) = line.action {
            let link = books.links.iter().find(|link| link.action == action && link.contract == contract.id);
            let own: &mut Running = by_action.entry(action).or_default();
            due = own.at(due, Rate::WHOLE, link.and_then(|link| link.cap).or(contract.action_cap));
        }
        line.amounts.aid = Some(in_all.at(due, Rate::WHOLE, contract.granted));
    }
}

/// A running total and what was given of it.
#[derive(Default)]
struct Running {
    base: Cents,
    given: Cents,
}

impl Running {
    /// What the next amount adds to what is given.
    fn at(&mut self, amount: Cents, rate: Rate, cap: Option<Cents>) -> Cents {
        self.base += amount;
        let due = self.base.at(rate);
        let given = cap.map_or(due, |cap| due.min(cap));
        let added = given - self.given;
        self.given = given;
        added
    }
}

fn name(books: &Books<'_>, action: Id) -> String {
    books.actions.get(&action).cloned().unwrap_or_default()
}

const COLUMNS: [Column; 13] = [
    Column::new("number", Shape::Short),
    Column::new("invoiced_on", Shape::Day),
    Column::new("supplier", Shape::Text),
    Column::new("subject", Shape::Text),
    Column::new("action", Shape::Text),
    Column::new("cost_line", Shape::Text),
    Column::new("net", Shape::Money),
    Column::new("vat", Shape::Money),
    Column::new("gross", Shape::Money),
    Column::new("mandate", Shape::Short),
    Column::new("paid_on", Shape::Day),
    Column::new("eligible", Shape::Money),
    Column::new("aid", Shape::Money),
];

/// The statement on `until`.
pub fn statement(books: &Books<'_>, until: Day) -> Statement {
    let made = invoices(books, until);
    let (from, to) = books.eligible_period(until);
    let mut notes = vec![Note::of("aid_rounding", Vec::new())];
    let mut left_out = |key, (count, amount): (usize, Cents)| {
        if count > 0 {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            notes.push(Note::of(key, vec![("count", Param::Count(count)), ("amount", Param::Money(amount)), ("until", Param::Date(until))]));
        }
    };
    left_out("unpaid", made.unpaid);
    left_out("outside", made.outside);
    if made.lines.is_empty() {
        notes.push(Note::missing("no_paid_expense"));
    }
    if made.unrated {
        notes.push(Note::missing("no_rate"));
    }
    if from.is_none() && to.is_none() {
        notes.push(Note::missing("no_period"));
    }
    if made.lines.iter().any(|line| line.mandate.is_none()) {
        notes.push(Note::missing("no_mandate"));
    }
    let (ledger, places) = ledger(books, &made.lines);
    let recap = by_action(books, &made.lines, &places);
    let facts = vec![("until", Cell::Day(until)), ("eligible_from", Cell::day(from)), ("eligible_until", Cell::day(to))];
    Statement { kind: Kind::Invoices, facts, tables: vec![ledger, recap], notes, signatures: vec!["beneficiary", "accountant"] }
}

/// The table of lines, and where each line stands in it.
fn ledger(books: &Books<'_>, lines: &[Line]) -> (Table, Vec<usize>) {
    let title = |id: Option<Id>| id.and_then(|id| books.cost_lines.iter().find(|own| own.id == id)).map(|own| own.title.as_str());
    let (mut rows, mut places) = (Vec::new(), Vec::new());
    for group in lines.chunk_by(|one, other| one.cost_line == other.cost_line) {
        let start = rows.len();
        for line in group {
            places.push(rows.len());
            rows.push(Row { kind: RowKind::Line, cells: cells(books, line, title(line.cost_line)) });
        }
        let kind = RowKind::Subtotal(vec![Lines { table: 0, rows: start..rows.len() }]);
        let name = title(group[0].cost_line).map_or(Cell::Word("statement-no-cost-line".to_owned()), |title| Cell::Text(title.to_owned()));
        let mut cells = summed("statement-subtotal", sum(group));
        cells[5] = name;
        rows.push(Row { kind, cells });
    }
    if !lines.is_empty() {
        let kind = RowKind::Total(runs(0, places.iter().copied()));
        rows.push(Row { kind, cells: summed("statement-total", sum(lines)) });
    }
    (Table { key: "invoices", about: String::new(), facts: Vec::new(), columns: COLUMNS.to_vec(), rows }, places)
}

fn cells(books: &Books<'_>, line: &Line, cost_line: Option<&str>) -> Vec<Cell> {
    let action = line.action.map(|id| name(books, id));
    let amounts = &line.amounts;
    vec![
        Cell::text(line.number.as_deref()),
        Cell::Day(line.invoiced_on),
        Cell::Text(line.supplier.clone()),
        Cell::Text(line.subject.clone()),
        Cell::text(action.as_deref()),
        Cell::text(cost_line),
        Cell::Money(amounts.net),
        Cell::money(amounts.vat),
        Cell::money(amounts.gross),
        Cell::text(line.mandate.as_deref()),
        Cell::Day(line.paid_on),
        Cell::Money(amounts.eligible),
        Cell::money(amounts.aid),
    ]
}

fn summed(name: &str, amounts: Amounts) -> Vec<Cell> {
    let mut cells = vec![Cell::Word(name.to_owned())];
    cells.resize(6, Cell::Blank);
    cells.extend([Cell::Money(amounts.net), Cell::money(amounts.vat), Cell::money(amounts.gross), Cell::Blank, Cell::Blank]);
    cells.extend([Cell::Money(amounts.eligible), Cell::money(amounts.aid)]);
    cells
}

/// The sums by action: each from the same lines, wherever they stand.
fn by_action(books: &Books<'_>, lines: &[Line], places: &[usize]) -> Table {
    let mut groups: BTreeMap<(bool, String, Option<Id>), Vec<usize>> = BTreeMap::new();
    for (place, line) in lines.iter().enumerate() {
        let label = line.action.map(|id| natural(&name(books, id))).unwrap_or_default();
        groups.entry((line.action.is_none(), label, line.action)).or_default().push(place);
    }
    let mut rows: Vec<Row> = Vec::new();
    for ((.., action), own) in groups {
        let label = action.map_or(Cell::Word("statement-no-action".to_owned()), |id| Cell::Text(name(books, id)));
        let amounts = sum(own.iter().map(|place| &lines[*place]));
        rows.push(Row { kind: RowKind::Recap(runs(0, own.iter().map(|place| places[*place]))), cells: recap(label, own.len(), amounts) });
    }
    if !rows.is_empty() {
        let kind = RowKind::Total(vec![Lines { table: 1, rows: 0..rows.len() }]);
        rows.push(Row { kind, cells: recap(Cell::Word("statement-total".to_owned()), lines.len(), sum(lines)) });
    }
    let columns =
        vec![Column::new("action", Shape::Text), Column::new("count", Shape::Number), COLUMNS[6], COLUMNS[7], COLUMNS[8], COLUMNS[11], COLUMNS[12]];
    Table { key: "by_action", about: String::new(), facts: Vec::new(), columns, rows }
}

fn recap(label: Cell, count: usize, amounts: Amounts) -> Vec<Cell> {
    vec![
        label,
        Cell::Number(count as f64),
        Cell::Money(amounts.net),
        Cell::money(amounts.vat),
        Cell::money(amounts.gross),
        Cell::Money(amounts.eligible),
        Cell::money(amounts.aid),
    ]
}
