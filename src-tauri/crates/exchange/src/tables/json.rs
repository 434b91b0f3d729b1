//! The text of values of an export, read back: every value as the plan stores it.

use super::{Column, Finding, Found, Given, Line, Problem, Reading};
use crate::export::grid::{self, Part, Shape};
use crate::export::{Format, Mark, NAME, VERSION};
use domain::field::string_list_json;
use domain::{Field, Id, Kind, Noun, Value};
use serde_json::{Map, Value as Json};
use std::collections::HashMap;
use words::Words;

/// Why a text is not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTables {
    /// It is no JSON; where.
    #[error("no JSON: {0}")]
    Grammar(String),
    /// It is another JSON.
    #[error("not the tables of an export")]
    Other,
    /// It is of a later version than the one that is known.
    #[error("version {found}, {VERSION} is known")]
    Newer {
        /// Its version.
        found: u64,
    },
}

/// Reads a text.
///
/// # Errors
/// It is not the text of an export, or of one that is not known.
pub fn of_json(bytes: &[u8], words: &Words) -> Result<Reading, NotTables> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let json: Json = serde_json::from_slice(bytes).map_err(|error| NotTables::Grammar(error.to_string()))?;
    if json.get("format").and_then(Json::as_str) != Some(NAME) {
        return Err(NotTables::Other);
    }
    let version = json.get("version").and_then(Json::as_u64).unwrap_or(0);
    if version != u64::from(VERSION) {
        return Err(NotTables::Newer { found: version });
    }
    let mut reading = Reading { mark: mark(&json), filled: None, tables: Vec::new(), findings: Vec::new() };
    for one in json.get("tables").and_then(Json::as_array).into_iter().flatten() {
        table(one, words, &mut reading);
    }
    if let Some(mark) = &mut reading.mark {
        let rows = |found: &Found| Some((found.noun?, found.rows.iter().filter(|row| row.id.is_some()).count()));
        mark.rows = reading.tables.iter().filter_map(rows).collect();
    }
    Ok(reading)
}

fn mark(json: &Json) -> Option<Mark> {
    let origin = json.get("origin")?;
    let place = |key: &str| {
        let place = origin.get(key)?;
        Some((place.get("replica")?.as_str()?.parse().ok()?, place.get("sequence")?.as_i64()?))
    };
    Some(Mark {
        version: VERSION,
        plan: place("plan")?,
        at: place("at")?,
        contacts: json.get("contacts") == Some(&Json::Bool(true)),
        format: Some(Format::Json),
        rows: Vec::new(),
        filler: None,
    })
}

fn table(json: &Json, words: &Words, reading: &mut Reading) {
    let own = reading.tables.len();
    let name = json.get("name").and_then(Json::as_str).unwrap_or_default();
    let noun = Noun::from_table(name);
    let mut found = Found { noun, name: name.to_owned(), columns: Vec::new(), rows: Vec::new() };
    let finding =
        |row: Option<u32>, at: Option<u16>, given: String, problem: Problem| Finding { table: own, row, at, given, problem, proposal: None };
    let Some(noun) = noun else {
        reading.findings.push(finding(None, None, name.to_owned(), Problem::UnknownTable));
        reading.tables.push(found);
        return;
    };
    found.name = words.text(&format!("nouns-{}", noun.table()));
    let rows: Vec<&Map<String, Json>> = json.get("rows").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_object).collect();
    // A field that any row has is one of the table's: a row without it leaves it alone.
    let has = |name: &str| rows.iter().any(|row| row.contains_key(name));
    let key = grid::Column { head: "id".to_owned(), shape: Shape::Key, place: 0, part: Part::Row };
    found.columns.push(Column { at: 0, of: key });
    for (place, field) in noun.fields().iter().enumerate().filter(|(_, field)| has(field.name)) {
        let of = grid::Column { head: field.name.to_owned(), shape: Shape::Line, place, part: Part::Value };
        found.columns.push(Column { at: u16::try_from(place + 1).unwrap_or(u16::MAX), of });
    }
    let mut first: HashMap<Id, u32> = HashMap::new();
    for (row, json) in (1..).zip(rows) {
        let id = match json.get("id") {
            None | Some(Json::Null) => None,
            Some(told) => match told.as_str().and_then(|told| told.parse::<Id>().ok()) {
                Some(id) => Some(id),
                None => {
                    reading.findings.push(finding(Some(row), Some(0), told.to_string(), Problem::NotAnId));
                    continue;
                }
            },
        };
        if let Some(earlier) = id.and_then(|id| first.insert(id, row)) {
            let told = id.map(|id| id.to_string()).unwrap_or_default();
            reading.findings.push(finding(Some(row), Some(0), told, Problem::IdTwice { first: earlier }));
            continue;
        }
        for name in json.keys().filter(|name| *name != "id" && noun.field(name).is_none()) {
            reading.findings.push(finding(Some(row), None, name.clone(), Problem::UnknownColumn));
        }
        let given = found.columns.iter().map(|column| match column.of.part {
            Part::Row => Given::Blank,
            _ => given(&noun.fields()[column.of.place], json.get(&column.of.head)),
        });
        found.rows.push(Line { row, id, given: given.collect() });
    }
    reading.tables.push(found);
}

/// A value as it is stored. What is none of its kind goes on as it is: its field refuses it.
fn given(field: &Field, json: Option<&Json>) -> Given {
    let text = |text: &str| Value::Text(text.to_owned());
    Given::Value(match (field.kind, json) {
        (_, None) => return Given::Blank,
        (_, Some(Json::Null)) => Value::Null,
        (Kind::Codes(_) | Kind::Tags, Some(Json::Array(texts))) => {
            Value::Text(string_list_json(&texts.iter().map(|text| text.as_str().map_or_else(|| text.to_string(), str::to_owned)).collect::<Vec<_>>()))
        }
        (Kind::Flag, Some(Json::Bool(flag))) => Value::Int(i64::from(*flag)),
        (Kind::Ref(_), Some(Json::String(told))) => told.parse().map_or_else(|_| text(told), Value::Id),
        (Kind::Quantity, Some(Json::Number(number))) => number.as_f64().map_or(Value::Null, Value::Real),
        (_, Some(Json::Number(number))) => number.as_i64().map_or_else(|| Value::Real(number.as_f64().unwrap_or(f64::NAN)), Value::Int),
        (_, Some(Json::String(told))) => text(told),
        (_, Some(other)) => text(&other.to_string()),
    })
}
