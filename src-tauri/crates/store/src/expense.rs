//! Expenses: the ledger's light rows, what they sum up to, and those that may be one invoice.

use crate::{Error, Workspace, sql};
use domain::code::Code;
use domain::codes::ExpenseKind;
use domain::ledger::shares;
use domain::rollup::{Entry, add};
use domain::{Cents, Day, Id};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row};
use rustc_hash::FxHashMap;

/// What the ledger shows of an invoice, and what it sorts and filters by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceLine {
    /// The expense.
    pub id: Id,
    /// Its number.
    pub number: Option<Box<str>>,
    /// The contract that it is asked of.
    pub contract: Option<Id>,
    /// The cost line of that contract.
    pub cost_line: Option<Id>,
    /// The action that it names.
    pub action: Option<Id>,
    /// Its day.
    pub invoiced_on: Day,
    /// Who sent it.
    pub supplier: Box<str>,
    /// What for.
    pub subject: Box<str>,
    /// Net of tax, EUR cents.
    pub net: Cents,
    /// Tax.
    pub vat: Option<Cents>,
    /// With tax.
    pub gross: Option<Cents>,
    /// The number of its mandate.
    pub mandate: Option<Box<str>>,
    /// When it was paid.
    pub paid_on: Option<Day>,
    /// What it is, when it is no plain invoice.
    pub kind: Option<ExpenseKind>,
}

impl Workspace {
    /// Every live expense, by identifier.
    pub fn each_invoice(&self, mut take: impl FnMut(InvoiceLine)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/ledger.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(line(row)?);
        }
        Ok(())
    }

    /// A live expense.
    pub fn invoice(&self, id: Id) -> Result<Option<InvoiceLine>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/one.sql"))?;
        Ok(statement.query_row([id.as_bytes()], line).optional()?)
    }

    /// Every live allocation, by expense: the action that it gives a part of the expense to, and that part.
    pub fn each_allocation(&self, mut take: impl FnMut(Id, Id, Cents)) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/shares.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            take(sql::id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?, Cents(row.get(2)?));
        }
        Ok(())
    }

    /// What invoices come to by action and year, net of tax: all of them, and those that are paid. Whose an invoice is:
    /// [`domain::ledger::shares`]. An action may have several entries of a year.
    pub fn spending(&self) -> Result<Vec<Entry<2>>, Error> {
        let mut given: FxHashMap<Id, Vec<(Id, Cents)>> = FxHashMap::default();
        self.each_allocation(|expense, action, amount| given.entry(expense).or_default().push((action, amount)))?;
        let mut sums: Vec<Entry<2>> = Vec::new();
        let mut elsewhere: FxHashMap<(Option<Id>, Option<i64>), [Cents; 2]> = FxHashMap::default();
        // Invoices come action by action: of what is an action's own, only its years are looked through.
        let (mut at, mut first) = (None, 0);
        let mut statement = self.connection.prepare_cached(include_str!("expense/spending.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (own, id) = (maybe_id(row.get_ref(0)?)?, sql::id(row.get_ref(1)?)?);
            let (year, paid, net) = (year(row.get_ref(2)?), row.get_ref(3)? != ValueRef::Null, Cents(row.get(4)?));
            if own != at {
                (at, first) = (own, sums.len());
            }
            for (action, net) in shares(net, own, given.get(&id).map_or(&[], Vec::as_slice)) {
                let amounts = [net, if paid { net } else { Cents::ZERO }];
                if action != own {
                    add(elsewhere.entry((action, year)).or_default(), &amounts);
                } else if let Some(entry) = sums[first..].iter_mut().find(|entry| entry.year == year) {
                    add(&mut entry.amounts, &amounts);
                } else {
                    sums.push(Entry { action, year, amounts });
                }
            }
        }
        sums.extend(elsewhere.into_iter().map(|((action, year), amounts)| Entry { action, year, amounts }));
        Ok(sums)
    }

    /// The live expenses of other contracts, or of none, that share their supplier and their day with one of a contract's.
    pub fn expenses_alike(&self, contract: Id) -> Result<Vec<Id>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/alike.sql"))?;
        let rows = statement.query_map([contract.as_bytes()], |row| sql::id(row.get_ref(0)?))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The other live expenses that share their supplier and their day with one.
    pub fn expenses_like(&self, expense: Id) -> Result<Vec<Id>, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("expense/like.sql"))?;
        let rows = statement.query_map([expense.as_bytes()], |row| sql::id(row.get_ref(0)?))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<InvoiceLine> {
    let text = |place: usize| -> rusqlite::Result<Option<Box<str>>> { Ok(text(row.get_ref(place)?)) };
    let cents = |place: usize| -> rusqlite::Result<Option<Cents>> { Ok(row.get::<_, Option<i64>>(place)?.map(Cents)) };
    Ok(InvoiceLine {
        id: sql::id(row.get_ref(0)?)?,
        number: text(1)?,
        contract: maybe_id(row.get_ref(2)?)?,
        cost_line: maybe_id(row.get_ref(3)?)?,
        action: maybe_id(row.get_ref(4)?)?,
        invoiced_on: sql::day(row.get_ref(5)?).ok_or(rusqlite::Error::InvalidQuery)?,
        supplier: text(6)?.unwrap_or_default(),
        subject: text(7)?.unwrap_or_default(),
        net: cents(8)?.unwrap_or_default(),
        vat: cents(9)?,
        gross: cents(10)?,
        mandate: text(11)?,
        paid_on: sql::day(row.get_ref(12)?),
        kind: text(13)?.and_then(|code| ExpenseKind::from_code(&code)),
    })
}

fn text(stored: ValueRef<'_>) -> Option<Box<str>> {
    stored.as_bytes_or_null().ok().flatten().map(|bytes| String::from_utf8_lossy(bytes).into_owned().into_boxed_str())
}

fn maybe_id(stored: ValueRef<'_>) -> rusqlite::Result<Option<Id>> {
    if matches!(stored, ValueRef::Null) { Ok(None) } else { sql::id(stored).map(Some) }
}

fn year(stored: ValueRef<'_>) -> Option<i64> {
    stored.as_str().ok()?.get(..4)?.parse().ok()
}
