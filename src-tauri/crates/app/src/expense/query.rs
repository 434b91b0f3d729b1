//! A list of invoices: filtered, sorted and summed once, kept behind a handle, its rows given by page.

use super::books::with_ledger;
use super::held::Ledger;
use super::order::{COLUMNS, NOTHING, column, rank, read_words};
use crate::desk::Desk;
use crate::wire::{Cell, Fault, LedgerQuery, LedgerRow, LedgerSign, LedgerView, RowsArg};
use crate::{axis, cell};
use domain::code::Code;
use domain::contract::contract_at;
use domain::fold::fold;
use domain::ledger::{gross_of, is_outside, period};
use domain::records::{Amendment, Axis, Contract};
use domain::{Cents, Day, Field, Id, Noun, Value};
use std::collections::{HashMap, HashSet};
use store::expense::InvoiceLine;
use words::Arg;

/// The days between which invoices of each contract may be dated.
pub(super) type Periods = HashMap<Id, (Option<Day>, Option<Day>)>;

/// The periods of the contracts, as amended on `today`.
pub(super) fn periods(desk: &Desk, today: Day) -> Result<Periods, Fault> {
    let amendments = desk.workspace.load::<Amendment>()?;
    let contracts = desk.workspace.load::<Contract>()?;
    Ok(contracts.iter().map(|contract| (contract.id, period(&contract_at(contract, &amendments, today)))).collect())
}

fn outside(periods: &Periods, line: &InvoiceLine) -> bool {
    line.contract.and_then(|id| periods.get(&id)).is_some_and(|period| is_outside(*period, line.invoiced_on))
}

/// Makes a list.
pub fn query(desk: &mut Desk, asked: &LedgerQuery) -> Result<LedgerView, Fault> {
    let sort = column(&asked.sort)?;
    let (from, to) = (iso(asked.from.as_deref(), "from")?, iso(asked.to.as_deref(), "to")?);
    let takes = selection(desk, asked)?;
    let periods = periods(desk, crate::clock::today())?;
    let text = fold(asked.text.trim());
    let wanted: Vec<&str> = text.split_whitespace().collect();
    let (list, [net, vat, gross]) = with_ledger(desk, |desk, ledger| {
        rank(desk, ledger, sort);
        if !wanted.is_empty() {
            read_words(ledger);
        }
        let keeps = |place: usize, line: &InvoiceLine| {
            from.is_none_or(|from| line.invoiced_on >= from)
                && to.is_none_or(|to| line.invoiced_on <= to)
                && asked.contract.is_none_or(|contract| ledger.is_asked_of(line, contract))
                && asked.cost_line.is_none_or(|own| line.cost_line == Some(own))
                && asked.paid.is_none_or(|paid| line.paid_on.is_some() == paid)
                && ledger.words.as_ref().is_none_or(|words| wanted.iter().all(|word| words[place].contains(word)))
                && match asked.found.as_str() {
                    "outside" => outside(&periods, line),
                    "twice" => ledger.is_twice(line),
                    "any" => outside(&periods, line) || ledger.is_twice(line),
                    _ => true,
                }
        };
        let mut sums = [Cents::ZERO; 3];
        let mut kept: Vec<(usize, Cents)> = Vec::new();
        for (place, line) in ledger.rows.iter().enumerate() {
            if let Some(part) = ledger.part(line, &takes).filter(|_| keeps(place, line)) {
                let gross = gross_of(line.net, line.vat, line.gross);
                domain::rollup::add(&mut sums, &[line.net, line.vat.unwrap_or_default(), gross]);
                kept.push((place, part));
            }
        }
        sorted(ledger, sort, asked.descending, &mut kept);
        Ok((kept.into_iter().map(|(place, part)| (ledger.rows[place].id, part)).collect::<Vec<_>>(), sums))
    })?;
    let part: Cents = list.iter().map(|(_, part)| *part).sum();
    let words = &desk.words;
    Ok(LedgerView {
        rows: u32::try_from(list.len()).unwrap_or(u32::MAX),
        net: words.amount(net),
        vat: words.amount(vat),
        gross: words.amount(gross),
        part: (part != net).then(|| words.amount(part)),
        handle: desk.books.keep_list(list),
    })
}

/// What is filled first, in its order; those that are equal by day, the newest first, then as they were made.
fn sorted(ledger: &Ledger, sort: &'static str, descending: bool, kept: &mut [(usize, Cents)]) {
    let Some(ranks) = ledger.ranks.get(sort) else { return };
    let key = |place: usize| {
        let (rank, line) = (ranks[place], &ledger.rows[place]);
        let along = if descending && rank != NOTHING { -rank } else { rank };
        (rank == NOTHING, along, std::cmp::Reverse(line.invoiced_on), line.id)
    };
    kept.sort_unstable_by_key(|(place, _)| key(*place));
}

fn iso(typed: Option<&str>, field: &str) -> Result<Option<Day>, Fault> {
    let read = |text: &str| text.parse().map_err(|_| Fault::new("shape").with("shape", "day").at(field));
    typed.filter(|text| !text.is_empty()).map(read).transpose()
}

/// Whether an action counts, or what is of none.
type Takes = Box<dyn Fn(Option<Id>) -> bool>;

/// Which actions count. What is of no action is of every plan.
fn selection(desk: &mut Desk, asked: &LedgerQuery) -> Result<Takes, Fault> {
    if let Some(action) = asked.action {
        return Ok(Box::new(move |of| of == Some(action)));
    }
    let axes: Option<(HashSet<Id>, bool)> = match asked.axis.as_deref() {
        None | Some("") => None,
        Some("none") => Some((HashSet::new(), true)),
        Some(id) => {
            let id: Id = id.parse().map_err(|_| Fault::new("shape").with("shape", "ref").at("axis"))?;
            let plan = desk.workspace.find::<Axis>(id)?.plan;
            Some((axis::below(&axis::sorted(desk, plan)?, id), false))
        }
    };
    if axes.is_none() && asked.plan.is_none() {
        return Ok(Box::new(|_| true));
    }
    let takes = |own: Option<Id>| match &axes {
        None => true,
        Some((within, none)) => own.map_or(*none, |axis| within.contains(&axis)),
    };
    let actions: rustc_hash::FxHashSet<Id> = desk.register()?.lines(asked.plan).filter(|line| takes(line.axis)).map(|line| line.id).collect();
    let loose = axes.as_ref().is_none_or(|(_, none)| *none);
    Ok(Box::new(move |of| of.map_or(loose, |id| actions.contains(&id))))
}

/// A page of a list.
pub fn rows(desk: &mut Desk, asked: &RowsArg) -> Result<Vec<LedgerRow>, Fault> {
    let wanted: Vec<(Id, Cents)> = desk.books.list(asked.handle)?.iter().skip(asked.from as usize).take(asked.count as usize).copied().collect();
    let periods = periods(desk, crate::clock::today())?;
    desk.register()?;
    with_ledger(desk, |desk, ledger| {
        Ok(wanted
            .into_iter()
            .filter_map(|(id, part)| ledger.find(id).map(|line| (line, part)))
            .map(|(line, part)| LedgerRow {
                id: line.id,
                label: line.subject.to_string(),
                cells: cells(desk, line),
                part: (part != line.net).then(|| desk.words.amount(part)),
                actions: u32::try_from(ledger.actions_of(line.id)).unwrap_or(u32::MAX),
                signs: signs(desk, ledger, &periods, line),
            })
            .collect())
    })
}

fn cells(desk: &Desk, line: &InvoiceLine) -> std::collections::BTreeMap<String, Cell> {
    let show = |name: &str| {
        let field: Option<&'static Field> = Noun::Expense.field(name);
        field.map(|field| (name.to_owned(), cell::show(desk, field, &value(line, name))))
    };
    COLUMNS.into_iter().filter_map(show).collect()
}

/// What a line holds under the name of a field.
fn value(line: &InvoiceLine, name: &str) -> Value {
    let text = |text: Option<&str>| text.map_or(Value::Null, Value::from);
    let row = |id: Option<Id>| id.map_or(Value::Null, Value::Id);
    let cents = |cents: Option<Cents>| cents.map_or(Value::Null, Value::from);
    match name {
        "number" => text(line.number.as_deref()),
        "invoiced_on" => line.invoiced_on.into(),
        "supplier" => text(Some(&line.supplier)),
        "subject" => text(Some(&line.subject)),
        "action" => row(line.action),
        "cost_line" => row(line.cost_line),
        "contract" => row(line.contract),
        "net" => line.net.into(),
        "vat" => cents(line.vat),
        "gross" => cents(line.gross),
        "mandate" => text(line.mandate.as_deref()),
        "paid_on" => line.paid_on.map_or(Value::Null, Value::from),
        "kind" => line.kind.map_or(Value::Null, |kind| kind.code().into()),
        _ => Value::Null,
    }
}

fn signs(desk: &Desk, ledger: &Ledger, periods: &Periods, line: &InvoiceLine) -> Vec<LedgerSign> {
    let mut signs = Vec::new();
    let words = &desk.words;
    if outside(periods, line) {
        let (from, to) = line.contract.and_then(|id| periods.get(&id)).copied().unwrap_or_default();
        let args = [("from", Arg::Text(words.maybe_day(from))), ("to", Arg::Text(words.maybe_day(to)))];
        signs.push(LedgerSign { code: "outside".to_owned(), sentence: words.text_with("invoice-outside", &args) });
    }
    if ledger.is_twice(line) {
        signs.push(LedgerSign { code: "twice".to_owned(), sentence: words.text("invoice-twice") });
    }
    signs
}
