//! The beginnings of the long texts of actions, in a narrow table beside the index of words: what sorts by one.

use crate::{Error, sql};
use domain::records::Action;
use domain::{Field, Id, Kind, Noun, Record, Value, fold};
use rusqlite::{Connection, Transaction, params};

/// The texts that every list reads anyway.
const SHORT: [&str; 2] = ["number", "title"];

/// The number of a long text of an action; nothing when it is not one.
fn number(field: &Field) -> Option<i64> {
    let long = matches!(field.kind, Kind::Line { .. } | Kind::Prose | Kind::Tags) && !SHORT.contains(&field.name);
    let place = Action::FIELDS.iter().position(|own| own.name == field.name).filter(|_| long)?;
    i64::try_from(place).ok()
}

/// The number of a long text of an action, by its name.
pub(super) fn number_of(name: &str) -> Option<i64> {
    Action::FIELDS.iter().find(|field| field.name == name).and_then(number)
}

/// Keeps the heads of a row that had none.
pub(crate) fn keep(tx: &Transaction<'_>, noun: Noun, doc: i64, id: Id, values: &[(&'static Field, &Value)]) -> Result<(), Error> {
    if noun != Noun::Action {
        return Ok(());
    }
    for (field, value) in values {
        if let Some(number) = number(field)
            && let Some(head) = value.as_text().map(fold::head).filter(|head| !head.is_empty())
        {
            tx.prepare_cached(include_str!("keep_head.sql"))?.execute(params![number, doc, id.as_bytes(), head])?;
        }
    }
    Ok(())
}

/// Keeps the heads of a row in the place of what they were.
pub(crate) fn keep_again(tx: &Transaction<'_>, noun: Noun, doc: i64, id: Id, values: &[(&'static Field, &Value)]) -> Result<(), Error> {
    let empty = |value: &Value| value.as_text().is_none_or(|text| fold::head(text).is_empty());
    for number in values.iter().filter(|(_, value)| noun == Noun::Action && empty(value)).filter_map(|(field, _)| number(field)) {
        tx.prepare_cached("DELETE FROM _text_head WHERE field = ?1 AND doc = ?2")?.execute([number, doc])?;
    }
    keep(tx, noun, doc, id, values)
}

/// Forgets the heads of a row that is gone.
pub(crate) fn forget(tx: &Transaction<'_>, noun: Noun, doc: i64) -> Result<(), Error> {
    for number in Action::FIELDS.iter().filter_map(number).filter(|_| noun == Noun::Action) {
        tx.prepare_cached("DELETE FROM _text_head WHERE field = ?1 AND doc = ?2")?.execute([number, doc])?;
    }
    Ok(())
}

/// The heads of a long text, folded and with numbers in order; false when the field is not one.
pub(super) fn read(connection: &Connection, field: &Field, take: &mut dyn FnMut(Id, Value)) -> Result<bool, Error> {
    let Some(number) = number(field) else { return Ok(false) };
    let mut statement = connection.prepare_cached("SELECT id, head FROM _text_head WHERE field = ?1")?;
    let mut rows = statement.query([number])?;
    while let Some(row) = rows.next()? {
        take(sql::id(row.get_ref(0)?)?, sql::value(row.get_ref(1)?));
    }
    Ok(true)
}
