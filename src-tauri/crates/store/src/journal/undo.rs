//! Taking back and making again. A step is applied backwards (or forwards) field by field as a new entry of the
//! journal, and only when each field still holds what the step left there.

use super::changeset::{RowChange, What, column, read};
use super::{UNDO_BYTES, begin, begin_session, changed, finish_session, write_entry};
use crate::history::remember;
use crate::{By, Changed, Error, Op, Step, Workspace, record, search, sql};
use domain::{Noun, Value};
use rusqlite::{OptionalExtension, Transaction, params};

#[derive(Clone, Copy, PartialEq)]
enum Way {
    Back,
    Again,
}

impl Workspace {
    /// The step that undo would take back.
    pub fn undo_step(&self) -> Result<Option<Step>, Error> {
        self.step(Way::Back)
    }

    /// The step that redo would make again.
    pub fn redo_step(&self) -> Result<Option<Step>, Error> {
        self.step(Way::Again)
    }

    /// Takes back the newest step.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::ChangedSince`] when a row of the step was changed by something that undo
    /// does not see: the file stays as it is.
    pub fn undo(&mut self, by: By<'_>) -> Result<(Step, Changed), Error> {
        self.walk(Way::Back, by)
    }

    /// Makes again the step taken back last. A new change empties what redo could make.
    ///
    /// # Errors
    /// As [`Workspace::undo`].
    pub fn redo(&mut self, by: By<'_>) -> Result<(Step, Changed), Error> {
        self.walk(Way::Again, by)
    }

    fn step(&self, way: Way) -> Result<Option<Step>, Error> {
        let text = match way {
            Way::Back => include_str!("undo_step.sql"),
            Way::Again => include_str!("redo_step.sql"),
        };
        let step = self
            .connection
            .prepare_cached(text)?
            .query_row([], |row| {
                let noun: Option<String> = row.get(2)?;
                let noun = noun.as_deref().and_then(Noun::from_table);
                Ok(Step { entry: row.get(0)?, op: row.get(1)?, noun, author: row.get(3)?, at: row.get(4)? })
            })
            .optional()?;
        Ok(step)
    }

    fn walk(&mut self, way: Way, by: By<'_>) -> Result<(Step, Changed), Error> {
        self.become_a_replica()?;
        let step = self.step(way)?.ok_or(Error::NothingToUndo)?;
        let bytes: Vec<u8> = self.connection.query_row("SELECT changeset FROM _journal WHERE entry = ?1", [step.entry], |row| row.get(0))?;
        let replica = self.replica;
        let tx = begin(&mut self.connection)?;
        let mut session = begin_session(&tx)?;
        for change in read(&bytes)? {
            apply(&tx, &change, way, by.at)?;
        }
        let rows = finish_session(&mut session)?;
        drop(session);
        let op = if way == Way::Back { Op::Undo } else { Op::Redo };
        let entry = write_entry(&tx, replica, op, Some(step.entry), by, &rows.bytes)?;
        remember(&tx, entry, &rows.changes)?;
        search::follow(&tx, &rows.changes)?;
        tx.execute("UPDATE _step SET undone = ?2 WHERE entry = ?1", params![step.entry, way == Way::Back])?;
        tx.commit()?;
        Ok((step, changed(&rows.changes)))
    }
}

/// Adds a step: what redo could make is forgotten, and the oldest steps leave when their bytes are too many.
pub(super) fn push(tx: &Transaction<'_>, entry: i64) -> Result<(), Error> {
    tx.execute("DELETE FROM _step WHERE undone", [])?;
    tx.execute("INSERT INTO _step (entry, undone) VALUES (?1, 0)", [entry])?;
    let mut kept = 0;
    let mut evicted = Vec::new();
    {
        let mut statement = tx.prepare_cached(include_str!("step_sizes.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (entry, bytes): (i64, i64) = (row.get(0)?, row.get(1)?);
            if kept > 0 && kept + bytes > UNDO_BYTES {
                evicted.push(entry);
            }
            kept += bytes;
        }
    }
    for entry in evicted {
        tx.execute("DELETE FROM _step WHERE entry = ?1", [entry])?;
    }
    Ok(())
}

fn apply(tx: &Transaction<'_>, change: &RowChange, way: Way, at: i64) -> Result<(), Error> {
    let since = || Error::ChangedSince { noun: change.noun, id: change.id };
    let row = record::any(tx, change.noun, change.id)?.ok_or_else(since)?;
    let deleted_place = change.noun.fields().len();
    let current =
        |place: usize| -> Value { if place == deleted_place { row.deleted_at.map_or(Value::Null, Value::Int) } else { row.values[place].clone() } };
    let mut sets: Vec<(usize, Value)> = Vec::new();
    match &change.what {
        What::Came(values) => {
            // A row that came leaves by its mark, so that laptops can be merged: nothing is ever removed.
            let same = values[..deleted_place].iter().enumerate().all(|(place, value)| current(place) == *value);
            let there = row.deleted_at.is_none();
            if !same || there != (way == Way::Back) {
                return Err(since());
            }
            sets.push((deleted_place, if way == Way::Back { Value::Int(at) } else { Value::Null }));
        }
        What::Changed(fields) => {
            for (place, before, after) in fields {
                let (from, to) = if way == Way::Back { (after, before) } else { (before, after) };
                // Deleted twice at two moments is deleted all the same.
                let fits = if *place == deleted_place { current(*place).is_null() == from.is_null() } else { current(*place) == *from };
                if !fits {
                    return Err(since());
                }
                sets.push((*place, to.clone()));
            }
        }
    }
    let assignments: Vec<String> = sets.iter().map(|(place, _)| format!("\"{}\" = ?", column(change.noun, *place))).collect();
    let text = format!("UPDATE {} SET {} WHERE id = ?", change.noun.table(), assignments.join(", "));
    let mut statement = tx.prepare_cached(&text)?;
    for (place, (_, value)) in sets.iter().enumerate() {
        statement.raw_bind_parameter(place + 1, sql::bind(value))?;
    }
    statement.raw_bind_parameter(sets.len() + 1, change.id.as_bytes())?;
    statement.raw_execute()?;
    Ok(())
}
