//! Values between Rust and SQLite, and the SQL that follows from a noun's table of fields. Statements are cached by
//! their text, so composing them costs a hash.

use domain::field::stored_day;
use domain::{Day, Field, Id, Kind, Noun, Value};
use rusqlite::types::{ToSqlOutput, ValueRef};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A value as a statement's parameter.
pub(crate) fn bind(value: &Value) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(match value {
        Value::Null => ValueRef::Null,
        Value::Text(text) => ValueRef::Text(text.as_bytes()),
        Value::Int(int) => ValueRef::Integer(*int),
        Value::Real(real) => ValueRef::Real(*real),
        Value::Id(id) => ValueRef::Blob(id.as_bytes()),
    })
}

/// A stored value. A blob that is not an identifier and a text that is not UTF-8 are damage: they read as empty here,
/// and `check` names them.
pub(crate) fn value(stored: ValueRef<'_>) -> Value {
    match stored {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(int) => Value::Int(int),
        ValueRef::Real(real) => Value::Real(real),
        ValueRef::Text(bytes) => Value::Text(match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => String::from_utf8_lossy(bytes).into_owned(),
        }),
        ValueRef::Blob(bytes) => <[u8; 16]>::try_from(bytes).map_or(Value::Null, |bytes| Value::Id(Id::from_bytes(bytes))),
    }
}

/// An identifier in a column.
pub(crate) fn id(stored: ValueRef<'_>) -> rusqlite::Result<Id> {
    let bytes = stored.as_blob().map_err(|_| rusqlite::Error::InvalidQuery)?;
    <[u8; 16]>::try_from(bytes).map(Id::from_bytes).map_err(|_| rusqlite::Error::InvalidQuery)
}

/// A day as it is stored; nothing of what is none.
pub(crate) fn day(stored: ValueRef<'_>) -> Option<Day> {
    stored_day(stored.as_str().ok()?)
}

/// The columns of a noun's table as they are stored: those that came later stand behind `deleted_at`.
pub(crate) fn stored_columns(noun: Noun) -> Vec<&'static str> {
    let mut columns = columns(noun);
    columns.pop();
    columns.insert(noun.first_fields() + 1, "deleted_at");
    columns
}

/// The columns of a noun's table as rows are read: `id`, its fields, `deleted_at`.
pub(crate) fn columns(noun: Noun) -> Vec<&'static str> {
    let mut columns = vec!["id"];
    columns.extend(noun.fields().iter().map(|field| field.name));
    columns.push("deleted_at");
    columns
}

/// `id, title, …, deleted_at`, quoted: some fields are words of SQL.
pub(crate) fn column_list(noun: Noun) -> &'static str {
    // Asked for with each row that is read.
    static LISTS: LazyLock<BTreeMap<Noun, String>> = LazyLock::new(|| {
        let quoted = |noun: &Noun| columns(*noun).iter().map(|column| format!("\"{column}\"")).collect::<Vec<_>>().join(", ");
        Noun::ALL.iter().map(|noun| (*noun, quoted(noun))).collect()
    });
    &LISTS[&noun]
}

/// What makes a row of a noun: nothing when there is one under its identifier.
pub(crate) fn insert(noun: Noun) -> &'static str {
    static TEXTS: LazyLock<BTreeMap<Noun, String>> = LazyLock::new(|| {
        let text = |noun: &Noun| {
            let marks = vec!["?"; columns(*noun).len()].join(", ");
            format!("INSERT INTO {} ({}) VALUES ({marks}) ON CONFLICT (id) DO NOTHING", noun.table(), column_list(*noun))
        };
        Noun::ALL.iter().map(|noun| (*noun, text(noun))).collect()
    });
    &TEXTS[&noun]
}

/// The table that a noun's fields describe, for the migration's test. SQLite writes a column that comes later behind the last
/// one, on its line.
pub fn create_table(noun: Noun) -> String {
    let (first, later) = noun.fields().split_at(noun.first_fields());
    let mut lines = vec!["  id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16)".to_owned()];
    lines.extend(first.iter().map(|field| format!("  {}", definition(field))));
    let after: Vec<String> = Some("  deleted_at INTEGER".to_owned()).into_iter().chain(later.iter().map(definition)).collect();
    lines.push(after.join(", "));
    let keyed = if is_wide(noun) { "" } else { ", WITHOUT ROWID" };
    let mut sql = format!("CREATE TABLE {} (\n{}\n) STRICT{keyed};\n", noun.table(), lines.join(",\n"));
    for field in noun.fields().iter().filter(|field| matches!(field.kind, Kind::Ref(_))) {
        sql += &format!("CREATE INDEX {0}_by_{1} ON {0} (\"{1}\");\n", noun.table(), field.name);
    }
    sql
}

/// Whether a noun's rows are too wide, and too many, to stand inside the tree of their keys: a search for a key would read them on its way.
pub const fn is_wide(noun: Noun) -> bool {
    matches!(noun, Noun::Action)
}

/// A field as a column.
fn definition(field: &Field) -> String {
    let name = format!("\"{}\"", field.name);
    let (kind, check) = match field.kind {
        Kind::Ref(_) => ("BLOB", format!(" CHECK (length({name}) = 16)")),
        Kind::Quantity => ("REAL", String::new()),
        Kind::Cents | Kind::Year | Kind::Count => ("INTEGER", String::new()),
        Kind::Rate => ("INTEGER", format!(" CHECK ({name} BETWEEN 0 AND 10000)")),
        Kind::Percent => ("INTEGER", format!(" CHECK ({name} BETWEEN 0 AND 100)")),
        Kind::Flag => ("INTEGER", format!(" CHECK ({name} IN (0, 1))")),
        Kind::Day => ("TEXT", format!(" CHECK ({name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')")),
        Kind::Codes(_) | Kind::Tags => ("TEXT", format!(" CHECK (json_valid({name}))")),
        _ => ("TEXT", String::new()),
    };
    let required = if field.required { " NOT NULL" } else { "" };
    let reference = match field.kind {
        Kind::Ref(other) => format!(" REFERENCES {} (id) DEFERRABLE INITIALLY DEFERRED", other.table()),
        _ => String::new(),
    };
    format!("{name} {kind}{required}{check}{reference}")
}
