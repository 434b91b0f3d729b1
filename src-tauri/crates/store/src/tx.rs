//! Inside the one door: what a use case may do to rows. Values are checked here, whatever the caller did.

use crate::{Error, Row, record, sql};
use domain::{Field, Id, Kind, Noun, Value, rank};
use rusqlite::{Transaction, params};
use std::cell::RefCell;
use std::collections::HashSet;

/// A transaction under way. Rows made, edited and deleted through it are journalled together.
pub struct Tx<'a> {
    pub(crate) tx: &'a Transaction<'a>,
    pub(crate) at: i64,
    /// Rows that are there for sure: thousands that come together name the same few. None of them outlives a deletion.
    live: RefCell<HashSet<(Noun, Id)>>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(tx: &'a Transaction<'a>, at: i64) -> Self {
        Self { tx, at, live: RefCell::default() }
    }

    /// Makes a row. A row that is there already under this identifier (a link made again) is changed and comes back.
    pub fn insert(&self, noun: Noun, id: Id, values: &[Value]) -> Result<(), Error> {
        for (field, value) in noun.fields().iter().zip(values) {
            self.check(noun, field, value)?;
        }
        let mut statement = self.tx.prepare_cached(sql::insert(noun))?;
        statement.raw_bind_parameter(1, id.as_bytes())?;
        for (place, value) in values.iter().enumerate() {
            statement.raw_bind_parameter(place + 2, sql::bind(value))?;
        }
        if statement.raw_execute()? == 1 {
            return Ok(());
        }
        if let Some(row) = record::any(self.tx, noun, id)? {
            let changes: Vec<(&str, Value)> = noun.fields().iter().zip(values).map(|(field, value)| (field.name, value.clone())).collect();
            let changed: Vec<&(&str, Value)> =
                changes.iter().zip(&row.values).filter(|((_, value), held)| value != *held).map(|(change, _)| change).collect();
            return self.write(noun, id, &changed, row.deleted_at.is_some());
        }
        Ok(())
    }

    /// Changes fields of a live row. Fields that already hold the value are left alone.
    pub fn update(&self, noun: Noun, id: Id, changes: &[(&str, Value)]) -> Result<(), Error> {
        let fields: Vec<&str> = changes.iter().map(|(name, _)| *name).collect();
        let held = record::fields(self.tx, noun, id, &fields)?.ok_or(Error::NoRow { noun, id })?;
        for (name, value) in changes {
            let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: (*name).to_owned() })?;
            self.check(noun, field, value)?;
            if let (Kind::Ref(other), Value::Id(target)) = (field.kind, value)
                && other == noun
            {
                self.refuse_circle(noun, field, id, *target)?;
            }
        }
        let changed: Vec<&(&str, Value)> = changes.iter().zip(&held).filter(|((_, value), held)| value != *held).map(|(change, _)| change).collect();
        self.write(noun, id, &changed, false)
    }

    /// Deletes a live row, the rows that belong to it and the files joined to it alone. Rows that only mention it keep their mention: it comes back
    /// with the row, and reads as empty meanwhile.
    pub fn delete(&self, noun: Noun, id: Id) -> Result<(), Error> {
        self.live(noun, id)?;
        self.live.borrow_mut().clear();
        let text = format!("UPDATE {} SET deleted_at = ?2 WHERE id = ?1", noun.table());
        self.tx.prepare_cached(&text)?.execute(params![id.as_bytes(), self.at])?;
        for (taken, field) in noun.taken() {
            for row in record::naming(self.tx, taken, field.name, id)? {
                // It may have gone meanwhile: a plan names its sub-actions, and so does the action that they are a part of.
                if record::get(self.tx, taken, row.id)?.is_some() && !self.is_joined(taken, &row)? {
                    self.delete(taken, row.id)?;
                }
            }
        }
        Ok(())
    }

    /// Whether a file is still joined to a row.
    fn is_joined(&self, noun: Noun, row: &Row) -> Result<bool, Error> {
        for (field, value) in noun.fields().iter().zip(&row.values).filter(|_| noun == Noun::Attachment) {
            if let (Kind::Ref(other), Value::Id(id)) = (field.kind, value)
                && record::is_live(self.tx, other, *id)?
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Puts a row between two siblings.
    pub fn place(&self, noun: Noun, id: Id, after: Option<Id>, before: Option<Id>) -> Result<(), Error> {
        let place = noun.place("rank").ok_or_else(|| Error::NoField { noun, field: "rank".to_owned() })?;
        let rank_of = |id: Option<Id>| -> Result<Option<String>, Error> {
            let Some(id) = id else { return Ok(None) };
            Ok(self.live(noun, id)?.values.get(place).and_then(Value::as_text).map(str::to_owned))
        };
        let rank = rank::between(rank_of(after)?.as_deref(), rank_of(before)?.as_deref());
        self.update(noun, id, &[("rank", rank.into())])
    }

    /// A rank after every live sibling: the rows of `noun` whose `field` names `owner`.
    pub fn last_rank(&self, noun: Noun, field: &str, owner: Id) -> Result<String, Error> {
        let text = format!("SELECT max(rank) FROM {} WHERE \"{field}\" = ?1 AND deleted_at IS NULL", noun.table());
        let last: Option<String> = self.tx.prepare_cached(&text)?.query_row([owner.as_bytes()], |row| row.get(0))?;
        Ok(rank::between(last.as_deref(), None))
    }

    /// A live row.
    pub fn live(&self, noun: Noun, id: Id) -> Result<Row, Error> {
        record::get(self.tx, noun, id)?.ok_or(Error::NoRow { noun, id })
    }

    fn write(&self, noun: Noun, id: Id, changed: &[&(&str, Value)], revive: bool) -> Result<(), Error> {
        if changed.is_empty() && !revive {
            return Ok(());
        }
        let mut sets: Vec<String> = changed.iter().map(|(name, _)| format!("\"{name}\" = ?")).collect();
        if revive {
            sets.push("deleted_at = NULL".to_owned());
        }
        let text = format!("UPDATE {} SET {} WHERE id = ?", noun.table(), sets.join(", "));
        let mut statement = self.tx.prepare_cached(&text)?;
        for (place, (_, value)) in changed.iter().enumerate() {
            statement.raw_bind_parameter(place + 1, sql::bind(value))?;
        }
        statement.raw_bind_parameter(changed.len() + 1, id.as_bytes())?;
        statement.raw_execute()?;
        Ok(())
    }

    fn check(&self, noun: Noun, field: &'static Field, value: &Value) -> Result<(), Error> {
        field.check(value).map_err(|refusal| Error::Refused { noun, field: field.name, refusal })?;
        if let (Kind::Ref(other), Value::Id(target)) = (field.kind, value)
            && !self.live.borrow().contains(&(other, *target))
        {
            if !record::is_live(self.tx, other, *target)? {
                return Err(Error::Dangling { noun, field: field.name });
            }
            self.live.borrow_mut().insert((other, *target));
        }
        Ok(())
    }

    /// An axis cannot stand under itself, nor an action under its own sub-action.
    fn refuse_circle(&self, noun: Noun, field: &'static Field, id: Id, target: Id) -> Result<(), Error> {
        let place = noun.place(field.name);
        let mut above = Some(target);
        let mut seen = Vec::new();
        while let Some(at) = above {
            if at == id || seen.contains(&at) {
                return Err(Error::Circle { noun, field: field.name });
            }
            seen.push(at);
            above = record::any(self.tx, noun, at)?.and_then(|row| place.and_then(|place| row.values.get(place)?.as_id()));
        }
        Ok(())
    }
}
