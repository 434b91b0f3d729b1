//! A changeset, read: which rows came, and which fields of which rows went from what to what. Rows never leave a
//! synced table, so a DELETE in a changeset is damage.

use crate::{Error, sql};
use domain::{Id, Noun, Value};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::ChangesetIter;
use std::cmp::Ordering;

/// What happened to one row.
#[derive(Clone, Debug)]
pub(crate) struct RowChange {
    pub noun: Noun,
    pub id: Id,
    pub what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// The row came, with the values of its fields, then of `deleted_at`.
    Came(Vec<Value>),
    /// Columns changed: their place among these, before, after.
    Changed(Vec<(usize, Value, Value)>),
}

/// The name of a place: that of a field, then `deleted_at`.
pub(crate) fn column(noun: Noun, place: usize) -> &'static str {
    noun.fields().get(place).map_or("deleted_at", |field| field.name)
}

/// The place of a stored column, counted after `id`: fields that came to the table later stand behind `deleted_at`.
fn place_of(noun: Noun, stored: usize) -> usize {
    match stored.cmp(&noun.first_fields()) {
        Ordering::Less => stored,
        Ordering::Equal => noun.fields().len(),
        Ordering::Greater => stored - 1,
    }
}

/// The changes, in the order of their rows' keys: a session gives them in that of a hash, and thousands are written far faster where one is beside the
/// last.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<RowChange>, Error> {
    let mut changes = Vec::new();
    if bytes.is_empty() {
        return Ok(changes);
    }
    let mut input: &[u8] = bytes;
    let input: &mut dyn std::io::Read = &mut input;
    let mut items = ChangesetIter::start_strm(&input)?;
    while let Some(item) = items.next()? {
        let op = item.op()?;
        let noun = Noun::from_table(op.table_name()).ok_or(Error::Sql(rusqlite::Error::InvalidQuery))?;
        let columns = usize::try_from(op.number_of_columns()).unwrap_or(0);
        let (id, what) = match op.code() {
            Action::SQLITE_INSERT => {
                let id = sql::id(item.new_value(0)?)?;
                // What was written before a column came to the table has nothing for it.
                let mut values = vec![Value::Null; noun.fields().len() + 1];
                for column in 1..columns {
                    values[place_of(noun, column - 1)] = sql::value(item.new_value(column)?);
                }
                (id, What::Came(values))
            }
            Action::SQLITE_UPDATE => {
                let id = sql::id(item.old_value(0)?)?;
                let mut fields = Vec::new();
                for column in 1..columns {
                    // A column that did not change has no new value.
                    if let Ok(after) = item.new_value(column) {
                        fields.push((place_of(noun, column - 1), sql::value(item.old_value(column)?), sql::value(after)));
                    }
                }
                (id, What::Changed(fields))
            }
            _ => return Err(Error::Sql(rusqlite::Error::InvalidQuery)),
        };
        changes.push(RowChange { noun, id, what });
    }
    changes.sort_unstable_by_key(|change| (change.noun, change.id));
    Ok(changes)
}
