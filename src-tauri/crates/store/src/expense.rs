//! Expenses: the ledger's light rows, what they sum up to, and those that may be one invoice.

use crate::{Error, Workspace, sql};
use domain::code::Code;
use domain::codes::ExpenseKind;
use domain::rollup::Entry;
use domain::{Cents, Day, Id};
use rusqlite::types::ValueRef;
use rusqlite::{OptionalExtension, Row};

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

    /// What invoices come to by action and year, net of tax: all of them, and those that are paid. Allocations are taken from the
    /// action that their invoice names (from none, when it names none) and given to their own: see [`domain::ledger::shares`].
    pub fn spending(&self) -> Result<Vec<Entry<2>>, Error> {
        let mut entries = Vec::new();
        let mut statement = self.connection.prepare_cached(include_str!("expense/spending.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            entries.push(Entry { action: maybe_id(row.get_ref(0)?)?, year: year(row, 1)?, amounts: amounts(row, 2)? });
        }
        let mut statement = self.connection.prepare_cached(include_str!("expense/moved.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (year, amounts) = (year(row, 2)?, amounts(row, 3)?);
            entries.push(Entry { action: maybe_id(row.get_ref(0)?)?, year, amounts });
            entries.push(Entry { action: maybe_id(row.get_ref(1)?)?, year, amounts: amounts.map(|cents| -cents) });
        }
        Ok(entries)
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
        invoiced_on: day(row.get_ref(5)?).ok_or(rusqlite::Error::InvalidQuery)?,
        supplier: text(6)?.unwrap_or_default(),
        subject: text(7)?.unwrap_or_default(),
        net: cents(8)?.unwrap_or_default(),
        vat: cents(9)?,
        gross: cents(10)?,
        mandate: text(11)?,
        paid_on: day(row.get_ref(12)?),
        kind: text(13)?.and_then(|code| ExpenseKind::from_code(&code)),
    })
}

fn text(stored: ValueRef<'_>) -> Option<Box<str>> {
    stored.as_bytes_or_null().ok().flatten().map(|bytes| String::from_utf8_lossy(bytes).into_owned().into_boxed_str())
}

fn maybe_id(stored: ValueRef<'_>) -> rusqlite::Result<Option<Id>> {
    if matches!(stored, ValueRef::Null) { Ok(None) } else { sql::id(stored).map(Some) }
}

/// `2017-12-31`: its ten letters are read without a parser, of every invoice of a ledger.
fn day(stored: ValueRef<'_>) -> Option<Day> {
    let text = stored.as_str().ok()?;
    let part = |from: usize, to: usize| text.get(from..to)?.parse().ok();
    Day::from_ymd_opt(i32::try_from(part(0, 4)?).ok()?, part(5, 7)?, part(8, 10)?)
}

fn year(row: &Row<'_>, place: usize) -> rusqlite::Result<Option<i64>> {
    Ok(row.get_ref(place)?.as_str().ok().and_then(|year| year.parse().ok()))
}

fn amounts(row: &Row<'_>, first: usize) -> rusqlite::Result<[Cents; 2]> {
    let sum = |place: usize| -> rusqlite::Result<Cents> { Ok(Cents(row.get::<_, Option<i64>>(place)?.unwrap_or(0))) };
    Ok([sum(first)?, sum(first + 1)?])
}
