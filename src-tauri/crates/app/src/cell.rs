//! A value between the file and a person: as typed, parsed to its field's kind; as stored, put into words.

use crate::desk::Desk;
use crate::wire::{Cell, Fault, Typed};
use domain::code::CodeList;
use domain::field::{string_list, string_list_json};
use domain::{Cents, Field, Kind, Rate, Value, siren};
use words::{Unreadable, Words};

/// What a person typed in a field, as a value of its kind. Bounds are checked by the store's one door.
pub fn parse(words: &Words, field: &'static Field, typed: &Typed) -> Result<Value, Fault> {
    let shape = || Fault::new("shape").with("shape", field.kind.shape()).at(field.name);
    let text = match typed {
        Typed::Null => return Ok(Value::Null),
        Typed::Text(text) if text.trim().is_empty() => return Ok(Value::Null),
        Typed::Text(text) => text.trim().to_owned(),
        Typed::Number(number) => plain(*number),
        Typed::Flag(flag) => i64::from(*flag).to_string(),
        Typed::List(list) => return list_value(field, list).ok_or_else(shape),
    };
    let read = |result: Result<Value, Unreadable>| result.map_err(|Unreadable| shape());
    match field.kind {
        Kind::Cents => read(words.parse_cents(&text).map(Value::from)),
        Kind::Rate => read(words.parse_rate(&text).map(|rate| Value::Int(rate.0))),
        Kind::Year | Kind::Percent | Kind::Count => read(words.parse_count(&text).map(Value::Int)),
        Kind::Quantity => read(words.parse_number(&text).map(Value::Real)),
        Kind::Day => read(words.parse_day(&text).map(Value::from)),
        Kind::Flag => match text.as_str() {
            "1" | "true" => Ok(Value::Int(1)),
            "0" | "false" => Ok(Value::Int(0)),
            _ => Err(shape()),
        },
        Kind::Ref(_) => text.parse().map(Value::Id).map_err(|_| shape()),
        Kind::Siren => Ok(Value::Text(siren::tidy(&text))),
        Kind::Codes(_) | Kind::Tags => {
            // Where there are semicolons, a comma is within a label.
            let by = if text.contains(';') { ';' } else { ',' };
            let list: Vec<String> = text.split(by).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
            list_value(field, &list).ok_or_else(shape)
        }
        Kind::Line { .. } | Kind::Prose | Kind::Code(_) | Kind::Email | Kind::Web | Kind::Rank | Kind::Digest => Ok(Value::Text(text)),
    }
}

fn list_value(field: &Field, list: &[String]) -> Option<Value> {
    if list.is_empty() {
        return Some(Value::Null);
    }
    match field.kind {
        // In reading order whatever the order of the clicks: the same choice is the same value.
        Kind::Codes(codes) => {
            if !list.iter().all(|code| codes.codes.contains(&code.as_str())) {
                return None;
            }
            let kept: Vec<&str> = codes.codes.iter().copied().filter(|code| list.iter().any(|one| one == code)).collect();
            Some(Value::Text(string_list_json(&kept)))
        }
        Kind::Tags => Some(Value::Text(string_list_json(list))),
        _ => None,
    }
}

/// A whole number without its decimal point, so that `50` typed in a count is not refused as `50.0`.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { format!("{number:.0}") } else { number.to_string() }
}

/// A stored value, raw and in words.
pub fn show(desk: &Desk, field: &Field, value: &Value) -> Cell {
    Cell { raw: raw(field, value), text: text(desk, field, value) }
}

fn raw(field: &Field, value: &Value) -> Typed {
    match (field.kind, value) {
        (_, Value::Null) => Typed::Null,
        (Kind::Cents, Value::Int(cents)) => Cents(*cents).into(),
        (Kind::Rate, Value::Int(rate)) => Typed::from(Cents(*rate)),
        (Kind::Flag, Value::Int(flag)) => Typed::Flag(*flag != 0),
        (_, Value::Int(int)) => Typed::Number(*int as f64),
        (_, Value::Real(real)) => Typed::Number(*real),
        (Kind::Codes(_) | Kind::Tags, Value::Text(json)) => Typed::List(string_list(json).unwrap_or_default()),
        (_, Value::Text(text)) => Typed::Text(text.clone()),
        (_, Value::Id(id)) => Typed::Text(id.to_string()),
    }
}

/// A stored value in words: what history, lists and papers show.
pub fn text(desk: &Desk, field: &Field, value: &Value) -> String {
    let words = &desk.words;
    match (field.kind, value) {
        (_, Value::Null) => String::new(),
        (Kind::Cents, Value::Int(cents)) => words.amount(Cents(*cents)),
        (Kind::Rate, Value::Int(rate)) => words.rate(Rate(*rate)),
        (Kind::Percent, Value::Int(percent)) => words.percent(*percent),
        (Kind::Year, Value::Int(year)) => year.to_string(),
        (Kind::Flag, Value::Int(flag)) => words.text(if *flag != 0 { "yes" } else { "no" }),
        // Of all counts, bytes alone are read in their own unit.
        (Kind::Count, Value::Int(bytes)) if field.name == "size" => words.size(u64::try_from(*bytes).unwrap_or(0)),
        (Kind::Count, Value::Int(count)) => words.count(*count),
        (Kind::Quantity, Value::Real(real)) => words.number(*real, 3),
        (Kind::Day, Value::Text(day)) => day.parse().map_or_else(|_| day.clone(), |day| words.day(day)),
        (Kind::Code(list), Value::Text(code)) => words.code_of(list, code),
        (Kind::Codes(list), Value::Text(json)) => codes(words, list, json),
        (Kind::Tags, Value::Text(json)) => string_list(json).unwrap_or_default().join(", "),
        (Kind::Siren, Value::Text(siren)) => siren::grouped(siren),
        (Kind::Ref(noun), Value::Id(id)) => crate::label::of(desk, noun, *id),
        (_, Value::Int(int)) => words.count(*int),
        (_, Value::Real(real)) => words.number(*real, 3),
        (_, Value::Text(text)) => text.clone(),
        (_, Value::Id(id)) => id.to_string(),
    }
}

fn codes(words: &Words, list: &CodeList, json: &str) -> String {
    let codes = string_list(json).unwrap_or_default();
    codes.iter().map(|code| words.code_of(list, code)).collect::<Vec<_>>().join(", ")
}
