//! One value as a person types it, read by its field's kind.
//!
//! Invariant: what is given back passed the field's own check; a text that is empty is no value.

use crate::DraftValue;
use domain::field::{Refusal, string_list_json};
use domain::{Field, Kind, Value, siren};
use words::Words;

/// The value of a typed text; nothing when the text is empty.
pub(crate) fn from_text(field: &Field, text: &str, words: &Words) -> Result<Option<DraftValue>, Refusal> {
    let shape = || Refusal::Shape { shape: field.kind.shape() };
    let text = text.trim();
    if text.is_empty() {
        return if field.required { Err(Refusal::Required) } else { Ok(None) };
    }
    let value = match field.kind {
        Kind::Ref(_) => return Ok(Some(DraftValue::Key(text.to_owned()))),
        Kind::Day => Value::from(words.parse_day(text).map_err(|_| shape())?),
        Kind::Year | Kind::Percent | Kind::Count => Value::Int(words.parse_count(text).map_err(|_| shape())?),
        Kind::Cents => Value::from(words.parse_cents(text).map_err(|_| shape())?),
        Kind::Rate => Value::Int(words.parse_rate(text).map_err(|_| shape())?.0),
        Kind::Quantity => Value::Real(words.parse_number(text).map_err(|_| shape())?),
        Kind::Siren => Value::Text(siren::tidy(text)),
        Kind::Line { .. } | Kind::Prose | Kind::Code(_) | Kind::Email | Kind::Web | Kind::Rank | Kind::Digest => Value::from(text),
        Kind::Codes(_) | Kind::Tags | Kind::Flag => return Err(shape()),
    };
    checked(field, value)
}

/// The value of a list of texts; codes are put in reading order, each once.
pub(crate) fn from_list(field: &Field, mut texts: Vec<String>) -> Result<Option<DraftValue>, Refusal> {
    match field.kind {
        Kind::Codes(list) => {
            texts.sort_by_key(|text| list.codes.iter().position(|code| code == text));
            texts.dedup();
        }
        Kind::Tags => {}
        _ => return Err(Refusal::Shape { shape: field.kind.shape() }),
    }
    checked(field, Value::Text(string_list_json(&texts)))
}

/// The value, when its field takes it.
pub(crate) fn checked(field: &Field, value: Value) -> Result<Option<DraftValue>, Refusal> {
    field.check(&value)?;
    Ok(Some(DraftValue::Value(value)))
}
