//! Reading rows: one, all of a noun, those that name another. A deleted row is not there, unless asked for.

use crate::{Error, Workspace, sql};
use domain::{Id, Noun, Record, Value};
use rusqlite::{Connection, OptionalExtension, Params, Row as SqlRow};

/// A stored row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its identifier.
    pub id: Id,
    /// Its values, in the order of the noun's fields.
    pub values: Vec<Value>,
    /// When it was deleted, in milliseconds since 1970.
    pub deleted_at: Option<i64>,
}

impl Row {
    /// The value of a field.
    pub fn value(&self, noun: Noun, field: &str) -> &Value {
        noun.place(field).and_then(|place| self.values.get(place)).unwrap_or(&Value::Null)
    }
}

impl Workspace {
    /// A live row.
    pub fn row(&self, noun: Noun, id: Id) -> Result<Option<Row>, Error> {
        get(&self.connection, noun, id)
    }

    /// What some fields of a live row hold, in their order: the long texts beside them are not read.
    pub fn values(&self, noun: Noun, id: Id, fields: &[&str]) -> Result<Option<Vec<Value>>, Error> {
        self::fields(&self.connection, noun, id, fields)
    }

    /// Whether a live row is there.
    pub fn is_live(&self, noun: Noun, id: Id) -> Result<bool, Error> {
        is_live(&self.connection, noun, id)
    }

    /// A row, deleted or not: history still speaks of it.
    pub fn row_ever(&self, noun: Noun, id: Id) -> Result<Option<Row>, Error> {
        any(&self.connection, noun, id)
    }

    /// Every live row of a noun, by identifier.
    pub fn rows(&self, noun: Noun) -> Result<Vec<Row>, Error> {
        select(&self.connection, noun, "deleted_at IS NULL ORDER BY id", [])
    }

    /// The live rows of a noun whose `field` names `target`.
    pub fn rows_naming(&self, noun: Noun, field: &str, target: Id) -> Result<Vec<Row>, Error> {
        naming(&self.connection, noun, field, target)
    }

    /// The rows of a noun, deleted ones too, whose `field` names `target`: their identifiers alone.
    pub fn ids_naming(&self, noun: Noun, field: &str, target: Id) -> Result<Vec<Id>, Error> {
        let text = format!("SELECT id FROM {} WHERE \"{field}\" = ?1", noun.table());
        let mut statement = self.connection.prepare_cached(&text)?;
        let ids = statement.query_map([target.as_bytes()], |row| sql::id(row.get_ref(0)?))?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// How many live rows of a noun name `target` in `field`.
    pub fn count_naming(&self, noun: Noun, field: &str, target: Id) -> Result<u32, Error> {
        let text = format!("SELECT count(*) FROM {} WHERE \"{field}\" = ?1 AND deleted_at IS NULL", noun.table());
        Ok(self.connection.prepare_cached(&text)?.query_row([target.as_bytes()], |row| row.get(0))?)
    }

    /// How many live rows a noun has.
    pub fn count(&self, noun: Noun) -> Result<u32, Error> {
        let text = format!("SELECT count(*) FROM {} WHERE deleted_at IS NULL", noun.table());
        Ok(self.connection.prepare_cached(&text)?.query_row([], |row| row.get(0))?)
    }

    /// Every live row of a noun, as its record.
    pub fn load<R: Record>(&self) -> Result<Vec<R>, Error> {
        records(self.rows(R::NOUN)?)
    }

    /// A live row, as its record.
    pub fn find<R: Record>(&self, id: Id) -> Result<R, Error> {
        let row = self.row(R::NOUN, id)?.ok_or(Error::NoRow { noun: R::NOUN, id })?;
        R::from_values(row.id, &row.values).map_err(bad_row)
    }

    /// The live rows of a noun whose `field` names `target`, as records.
    pub fn load_naming<R: Record>(&self, field: &str, target: Id) -> Result<Vec<R>, Error> {
        records(self.rows_naming(R::NOUN, field, target)?)
    }

    /// The live rows of a noun whose `field` names a live row of `through`, itself one whose `named` names `target`: what hangs
    /// on the rows of a row, in one reading.
    pub fn load_through<R: Record>(&self, field: &str, through: Noun, named: &str, target: Id) -> Result<Vec<R>, Error> {
        let between = format!("SELECT id FROM {} WHERE \"{named}\" = ?1 AND deleted_at IS NULL", through.table());
        let condition = format!("\"{field}\" IN ({between}) AND deleted_at IS NULL ORDER BY id");
        records(select(&self.connection, R::NOUN, &condition, [target.as_bytes()])?)
    }
}

fn records<R: Record>(rows: Vec<Row>) -> Result<Vec<R>, Error> {
    rows.into_iter().map(|row| R::from_values(row.id, &row.values).map_err(bad_row)).collect()
}

fn bad_row(bad: domain::record::BadRow) -> Error {
    Error::Damaged { path: std::path::PathBuf::new(), detail: bad.to_string() }
}

pub(crate) fn get(connection: &Connection, noun: Noun, id: Id) -> Result<Option<Row>, Error> {
    Ok(select(connection, noun, "id = ?1 AND deleted_at IS NULL", [id.as_bytes()])?.pop())
}

/// What some fields of a live row hold, in their order: an edit does not read the long texts that it leaves alone.
pub(crate) fn fields(connection: &Connection, noun: Noun, id: Id, names: &[&str]) -> Result<Option<Vec<Value>>, Error> {
    if let Some(unknown) = names.iter().find(|name| noun.field(name).is_none()) {
        return Err(Error::NoField { noun, field: (*unknown).to_owned() });
    }
    let columns: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).chain(["deleted_at".to_owned()]).collect();
    let text = format!("SELECT {} FROM {} WHERE id = ?1 AND deleted_at IS NULL", columns.join(", "), noun.table());
    let mut statement = connection.prepare_cached(&text)?;
    let read = |row: &SqlRow<'_>| (0..names.len()).map(|place| row.get_ref(place).map(sql::value)).collect();
    Ok(statement.query_row([id.as_bytes()], read).optional()?)
}

/// Whether a row is there: asked of every reference that is written, so that no text is read for it.
pub(crate) fn is_live(connection: &Connection, noun: Noun, id: Id) -> Result<bool, Error> {
    let text = format!("SELECT 1 FROM {} WHERE id = ?1 AND deleted_at IS NULL", noun.table());
    Ok(connection.prepare_cached(&text)?.exists([id.as_bytes()])?)
}

pub(crate) fn any(connection: &Connection, noun: Noun, id: Id) -> Result<Option<Row>, Error> {
    Ok(select(connection, noun, "id = ?1", [id.as_bytes()])?.pop())
}

/// Every row of a noun, deleted ones too, by identifier.
pub(crate) fn all(connection: &Connection, noun: Noun) -> Result<Vec<Row>, Error> {
    select(connection, noun, "1 ORDER BY id", [])
}

pub(crate) fn naming(connection: &Connection, noun: Noun, field: &str, target: Id) -> Result<Vec<Row>, Error> {
    let order = if noun.field("rank").is_some() { "rank, id" } else { "id" };
    let condition = format!("\"{field}\" = ?1 AND deleted_at IS NULL ORDER BY {order}");
    select(connection, noun, &condition, [target.as_bytes()])
}

fn select(connection: &Connection, noun: Noun, condition: &str, params: impl Params) -> Result<Vec<Row>, Error> {
    let text = format!("SELECT {} FROM {} WHERE {condition}", sql::column_list(noun), noun.table());
    let mut statement = connection.prepare_cached(&text)?;
    let fields = noun.fields().len();
    let rows = statement.query_map(params, |row| read(row, fields))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &SqlRow<'_>, fields: usize) -> rusqlite::Result<Row> {
    Ok(Row {
        id: sql::id(row.get_ref(0)?)?,
        values: (0..fields).map(|place| row.get_ref(place + 1).map(sql::value)).collect::<Result<_, _>>()?,
        deleted_at: row.get(fields + 1)?,
    })
}
