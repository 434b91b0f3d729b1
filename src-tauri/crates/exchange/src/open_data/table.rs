//! A table with its schema. The table is what a schema's reader takes without being told more: `,` between cells, UTF-8 without a mark, ISO days, decimal
//! points. Source: https://specs.frictionlessdata.io/table-schema/.

use super::harmless;
use crate::export::Unwritten;
use crate::sheet::decimal;
use domain::Day;
use serde_json::{Value, json};

/// A column.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name, which the head of the column is.
    pub name: &'static str,
    /// What people call it.
    pub title: String,
    /// What it holds.
    pub description: String,
    /// The type of its values.
    pub kind: Kind,
    /// Whether every line has it.
    pub required: bool,
}

/// The type of a column's values.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// An identifier that no other line has.
    Key,
    /// A text.
    Text,
    /// One of these texts.
    OneOf(Vec<String>),
    /// A day.
    Day,
    /// A whole number.
    Whole,
    /// A number.
    Number,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Absent,
    /// A text.
    Text(String),
    /// A day.
    Day(Day),
    /// A whole number.
    Whole(i64),
    /// Euro cents, told in euros.
    Cents(i64),
    /// A measured quantity.
    Number(f64),
}

/// What a schema says of its table.
#[derive(Clone, Debug)]
pub struct Schema<'a> {
    /// Its name, for programs.
    pub name: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What is in the table, and how it is written.
    pub description: &'a str,
    /// Its columns.
    pub fields: &'a [Field],
}

/// The table.
///
/// # Errors
/// A defect.
pub fn file(fields: &[Field], rows: &[Vec<Cell>]) -> Result<Vec<u8>, Unwritten> {
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    out.write_record(fields.iter().map(|field| field.name))?;
    for row in rows {
        out.write_record(row.iter().map(told))?;
    }
    out.into_inner().map_err(|error| csv::Error::from(error.into_error()).into())
}

fn told(cell: &Cell) -> String {
    match cell {
        Cell::Absent => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Day(day) => day.format("%Y-%m-%d").to_string(),
        Cell::Whole(whole) => whole.to_string(),
        Cell::Cents(cents) => decimal(*cents, 100),
        Cell::Number(number) => number.to_string(),
    }
}

/// The schema, in JSON.
///
/// # Errors
/// A defect.
pub fn schema(of: &Schema<'_>) -> Result<Vec<u8>, Unwritten> {
    let field = |field: &Field| {
        let (kind, mut constraints) = match &field.kind {
            Kind::Key => ("string", json!({ "unique": true })),
            Kind::Text => ("string", json!({})),
            Kind::OneOf(values) => ("string", json!({ "enum": values })),
            Kind::Day => ("date", json!({})),
            Kind::Whole => ("integer", json!({})),
            Kind::Number => ("number", json!({})),
        };
        if field.required {
            constraints["required"] = json!(true);
        }
        let mut told =
            json!({ "name": field.name, "title": field.title, "description": field.description, "type": kind, "constraints": constraints });
        if field.kind == Kind::Day {
            told["format"] = json!("default");
        }
        told
    };
    let keys: Vec<&str> = of.fields.iter().filter(|field| field.kind == Kind::Key).map(|field| field.name).collect();
    let told: Value = json!({
        "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
        "name": of.name,
        "title": of.title,
        "description": of.description,
        "encoding": "utf-8",
        "fields": of.fields.iter().map(field).collect::<Vec<_>>(),
        "primaryKey": keys,
        "missingValues": [""],
    });
    let mut bytes = serde_json::to_vec_pretty(&told)?;
    bytes.push(b'\n');
    Ok(bytes)
}
