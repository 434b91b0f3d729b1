//! History: one row a changed field, for ever. A row that came is one line; its first values are what its first
//! changes say they were before.

use crate::journal::changeset::{RowChange, What, column};
use crate::{Error, Workspace, sql};
use domain::{Id, Noun, Value};
use rusqlite::{Rows, Transaction, params};

/// One line of history.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The entry of the journal.
    pub entry: i64,
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// Who.
    pub author: String,
    /// The code of the operation.
    pub op: String,
    /// The row's noun.
    pub noun: Noun,
    /// The row.
    pub id: Id,
    /// The field; nothing when the row came; `deleted_at` when it was deleted or came back.
    pub field: Option<String>,
    /// What the field held.
    pub before: Value,
    /// What it holds since.
    pub after: Value,
}

/// Which lines of history, newest first.
#[derive(Clone, Debug, Default)]
pub struct HistoryFilter {
    /// These rows; every row when empty.
    pub rows: Vec<Id>,
    /// One noun.
    pub noun: Option<Noun>,
    /// From this moment on, in milliseconds since 1970.
    pub since: Option<i64>,
    /// Up to this moment, excluded.
    pub until: Option<i64>,
    /// At most this many lines.
    pub limit: Option<u32>,
}

impl Workspace {
    /// The lines of history that a filter asks for, newest first.
    pub fn history(&self, filter: &HistoryFilter) -> Result<Vec<Change>, Error> {
        let bounds = (filter.noun.map(Noun::table), filter.since, filter.until, filter.limit.map_or(-1, i64::from));
        let mut changes = Vec::new();
        if filter.rows.is_empty() {
            let mut statement = self.connection.prepare_cached(include_str!("history/select.sql"))?;
            collect(&mut statement.query(params![bounds.0, bounds.1, bounds.2, bounds.3])?, &mut changes)?;
            return Ok(changes);
        }
        let mut statement = self.connection.prepare_cached(include_str!("history/select_row.sql"))?;
        for id in &filter.rows {
            collect(&mut statement.query(params![bounds.0, bounds.1, bounds.2, bounds.3, id.as_bytes()])?, &mut changes)?;
        }
        changes.sort_by(|a, b| (b.entry, a.id, &a.field).cmp(&(a.entry, b.id, &b.field)));
        changes.truncate(filter.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX));
        Ok(changes)
    }
}

fn collect(found: &mut Rows<'_>, changes: &mut Vec<Change>) -> Result<(), Error> {
    while let Some(row) = found.next()? {
        let noun: String = row.get(4)?;
        let Some(noun) = Noun::from_table(&noun) else { continue };
        let field: String = row.get(6)?;
        changes.push(Change {
            entry: row.get(0)?,
            at: row.get(1)?,
            author: row.get(2)?,
            op: row.get(3)?,
            noun,
            id: sql::id(row.get_ref(5)?)?,
            field: (!field.is_empty()).then_some(field),
            before: sql::value(row.get_ref(7)?),
            after: sql::value(row.get_ref(8)?),
        });
    }
    Ok(())
}

/// Writes the history of one entry.
pub(crate) fn remember(tx: &Transaction<'_>, entry: i64, changes: &[RowChange]) -> Result<(), Error> {
    let mut insert = tx.prepare_cached(include_str!("history/insert.sql"))?;
    let null = Value::Null;
    for change in changes {
        let mut line = |field: &str, before: &Value, after: &Value| {
            insert.execute(params![change.id.as_bytes(), entry, field, change.noun.table(), sql::bind(before), sql::bind(after)])
        };
        match &change.what {
            What::Came(_) => {
                line("", &null, &null)?;
            }
            What::Changed(fields) => {
                for (place, before, after) in fields {
                    line(column(change.noun, *place), before, after)?;
                }
            }
        }
    }
    Ok(())
}
