//! A changeset, read: which rows came, and which fields of which rows went from what to what. Rows never leave a
//! synced table, so a DELETE in a changeset is damage.

use crate::{Error, sql};
use domain::{Id, Noun, Value};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::ChangesetIter;

/// What happened to one row.
#[derive(Clone, Debug)]
pub(crate) struct RowChange {
    pub noun: Noun,
    pub id: Id,
    pub what: What,
}

#[derive(Clone, Debug)]
pub(crate) enum What {
    /// The row came, with the values of its columns after `id` (the last is `deleted_at`).
    Came(Vec<Value>),
    /// Columns changed: their place after `id`, before, after.
    Changed(Vec<(usize, Value, Value)>),
}

/// The columns of a noun after `id`: its fields, then `deleted_at`.
pub(crate) fn column(noun: Noun, place: usize) -> &'static str {
    noun.fields().get(place).map_or("deleted_at", |field| field.name)
}

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
                let values = (1..columns).map(|place| item.new_value(place).map(sql::value)).collect::<Result<_, _>>()?;
                (id, What::Came(values))
            }
            Action::SQLITE_UPDATE => {
                let id = sql::id(item.old_value(0)?)?;
                let mut fields = Vec::new();
                for place in 1..columns {
                    // A column that did not change has no new value.
                    if let Ok(after) = item.new_value(place) {
                        fields.push((place - 1, sql::value(item.old_value(place)?), sql::value(after)));
                    }
                }
                (id, What::Changed(fields))
            }
            _ => return Err(Error::Sql(rusqlite::Error::InvalidQuery)),
        };
        changes.push(RowChange { noun, id, what });
    }
    Ok(changes)
}
