//! Where a plan was at a moment, and what its rows held then: read back from history, which keeps what each field held before.
//!
//! Invariant: a position is the same in every copy of a file that knows it; the number of its entry is a file's own.

use crate::{Error, Row, Workspace, record, sql};
use domain::{Id, Noun, Value};
use rusqlite::{OptionalExtension, Row as SqlRow, params};
use std::collections::HashMap;

/// A place in the journal: the change of this number, of this replica.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Who wrote it.
    pub replica: Id,
    /// Which of its changes.
    pub sequence: i64,
}

/// What rows were before they changed: their fields, by name, each with what it held.
type Befores = HashMap<Id, HashMap<String, Value>>;

impl Workspace {
    /// The first change of the plan, which every copy of its file has: which plan it is.
    pub fn origin(&self) -> Result<Option<Position>, Error> {
        self.position_by("SELECT replica, sequence FROM _journal ORDER BY entry LIMIT 1")
    }

    /// The newest change.
    pub fn position(&self) -> Result<Option<Position>, Error> {
        self.position_by("SELECT replica, sequence FROM _journal ORDER BY entry DESC LIMIT 1")
    }

    fn position_by(&self, text: &str) -> Result<Option<Position>, Error> {
        let read = |row: &SqlRow<'_>| Ok(Position { replica: sql::id(row.get_ref(0)?)?, sequence: row.get(1)? });
        Ok(self.connection.prepare_cached(text)?.query_row([], read).optional()?)
    }

    /// The entry of a position; nothing when this file does not know it.
    pub fn entry_at(&self, position: Position) -> Result<Option<i64>, Error> {
        let text = "SELECT entry FROM _journal WHERE replica = ?1 AND sequence = ?2";
        let mut statement = self.connection.prepare_cached(text)?;
        Ok(statement.query_row(params![position.replica.as_bytes(), position.sequence], |row| row.get(0)).optional()?)
    }

    /// The rows of a noun that were live after an entry, as they were, by identifier.
    pub fn rows_at(&self, noun: Noun, entry: i64) -> Result<Vec<Row>, Error> {
        let befores = self.befores(noun, entry, None)?;
        if befores.is_empty() {
            return self.rows(noun);
        }
        let rows = record::all(&self.connection, noun)?;
        Ok(rows.into_iter().filter_map(|row| as_it_was(noun, row, &befores)).filter(|row| row.deleted_at.is_none()).collect())
    }

    /// A row as it was made, whatever became of it since; nothing when history does not know that it came.
    pub fn row_as_made(&self, noun: Noun, id: Id) -> Result<Option<Row>, Error> {
        let text = "SELECT min(entry) FROM _history WHERE row_id = ?1 AND field = ''";
        let came: Option<i64> = self.connection.prepare_cached(text)?.query_row([id.as_bytes()], |row| row.get(0))?;
        let (Some(entry), Some(row)) = (came, self.row_ever(noun, id)?) else { return Ok(None) };
        Ok(as_it_was(noun, row, &self.befores(noun, entry, Some(id))?))
    }

    /// What changed after an entry, with what it held first.
    fn befores(&self, noun: Noun, entry: i64, row: Option<Id>) -> Result<Befores, Error> {
        let mut statement = self.connection.prepare_cached(include_str!("history/since.sql"))?;
        let mut found = statement.query(params![entry, noun.table(), row.as_ref().map(Id::as_bytes)])?;
        let mut befores = Befores::new();
        while let Some(line) = found.next()? {
            let (id, field): (Id, String) = (sql::id(line.get_ref(0)?)?, line.get(1)?);
            let before = sql::value(line.get_ref(2)?);
            // The oldest line says what it was; those after it, what it became meanwhile.
            befores.entry(id).or_default().entry(field).or_insert(before);
        }
        Ok(befores)
    }
}

/// A row before it changed; nothing when it came since.
fn as_it_was(noun: Noun, mut row: Row, befores: &Befores) -> Option<Row> {
    let Some(before) = befores.get(&row.id) else { return Some(row) };
    if before.contains_key("") {
        return None;
    }
    for (name, value) in before {
        if let Some(place) = noun.place(name) {
            row.values[place] = value.clone();
        }
    }
    if let Some(deleted) = before.get("deleted_at") {
        row.deleted_at = deleted.as_int();
    }
    Some(row)
}
