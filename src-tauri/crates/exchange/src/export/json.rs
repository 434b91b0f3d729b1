//! Tables for programs: one JSON text, in which every value is as the plan's file stores it. `docs/export-json.md` says the form.
//!
//! Invariant: a change that a reader would notice takes a new [`VERSION`]; the order of tables, fields and rows is always the same.

use super::{Row, Table, Tables, Unwritten};
use domain::amount::{self, Amount};
use domain::field::string_list;
use domain::{Field, Kind, Value};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use std::io::Write;
use words::Words;

/// The name of the form.
pub const NAME: &str = "ensemblier-tables";
/// Its version.
pub const VERSION: u32 = 1;

/// What a field of a table is.
#[derive(Serialize)]
struct Said<'a> {
    name: &'a str,
    label: String,
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codes: Option<&'a [&'a str]>,
    required: bool,
}

/// The bytes: a line a row, so that two exports can be compared.
pub fn write(tables: &Tables, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let mut out = Vec::new();
    let text = |text: &str| serde_json::to_string(text);
    let origin = tables.mark.as_ref().map(|mark| {
        let place = |(replica, sequence): (domain::Id, i64)| format!("{{\"replica\":\"{replica}\",\"sequence\":{sequence}}}");
        format!("\"origin\":{{\"plan\":{},\"at\":{}}},", place(mark.plan), place(mark.at))
    });
    let head = format!(
        "{{\"format\":{},\"version\":{VERSION},\"title\":{},\"contacts\":{},{}\"tables\":[",
        text(NAME)?,
        text(&tables.title)?,
        tables.contacts,
        origin.unwrap_or_default()
    );
    out.extend(head.as_bytes());
    for (place, table) in tables.tables.iter().enumerate() {
        let label = words.text(&format!("nouns-{}", table.noun.table()));
        let comma = if place == 0 { "" } else { "," };
        let head = format!("{comma}\n{{\"name\":{},\"label\":{},\"fields\":[", text(table.noun.table())?, text(&label)?);
        out.extend(head.as_bytes());
        lines(&mut out, table.fields().map(|(_, field)| said(table, field, words)))?;
        out.extend(b"],\"rows\":[");
        lines(&mut out, table.rows.iter().map(|row| Line { table, row, tables }))?;
        out.extend(b"]}");
    }
    out.extend(b"\n]}\n");
    Ok(out)
}

/// The members of an array, a line each.
fn lines(out: &mut Vec<u8>, members: impl Iterator<Item = impl Serialize>) -> Result<(), Unwritten> {
    for (place, member) in members.enumerate() {
        // Writing to memory cannot fail.
        let _ = out.write_all(if place == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut *out, &member)?;
    }
    Ok(())
}

fn said<'a>(table: &Table, field: &'a Field, words: &Words) -> Said<'a> {
    let unit = match (field.kind, amount::of(table.noun, field)) {
        (_, Some(Amount::Euro)) => Some("eur_cent"),
        (_, Some(Amount::Fte)) => Some("fte_hundredth"),
        (_, Some(Amount::Day)) => Some("day_hundredth"),
        (_, Some(Amount::ByUnit)) => Some("hundredth_of_unit"),
        (Kind::Rate, None) => Some("basis_point"),
        (Kind::Percent, None) => Some("percent"),
        _ => None,
    };
    Said {
        name: field.name,
        label: words.field(table.noun, field.name),
        kind: field.kind.shape(),
        unit,
        table: if let Kind::Ref(other) = field.kind { Some(other.table()) } else { None },
        codes: if let Kind::Code(list) | Kind::Codes(list) = field.kind { Some(list.codes) } else { None },
        required: field.required,
    }
}

struct Line<'a> {
    table: &'a Table,
    row: &'a Row,
    tables: &'a Tables,
}

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.table.places.len() + 1))?;
        map.serialize_entry("id", &self.row.id)?;
        for (place, field) in self.table.fields() {
            map.serialize_key(field.name)?;
            match (field.kind, self.row.value(place)) {
                (_, Value::Null) => map.serialize_value(&None::<()>)?,
                (Kind::Codes(_) | Kind::Tags, Value::Text(json)) => map.serialize_value(&string_list(json).unwrap_or_default())?,
                (Kind::Flag, Value::Int(flag)) => map.serialize_value(&(*flag != 0))?,
                (_, Value::Text(text)) => map.serialize_value(text)?,
                (_, Value::Int(int)) => map.serialize_value(int)?,
                (_, Value::Real(real)) => map.serialize_value(real)?,
                (_, Value::Id(id)) => map.serialize_value(&Some(id).filter(|id| self.tables.labels.contains_key(id)))?,
            }
        }
        map.end()
    }
}
