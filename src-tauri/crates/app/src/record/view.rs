//! A row as people read it.

use crate::desk::Desk;
use crate::wire::{Collection, Fault, RecordView};
use crate::{cell, label};
use domain::{Id, Noun};
use store::{Error, Row};

/// A live row.
pub fn view(desk: &Desk, noun: Noun, id: Id) -> Result<RecordView, Fault> {
    let row = desk.workspace.row(noun, id)?.ok_or(Error::NoRow { noun, id })?;
    Ok(view_row(desk, noun, &row))
}

/// A row that was read already.
pub fn view_row(desk: &Desk, noun: Noun, row: &Row) -> RecordView {
    let cells = noun.fields().iter().zip(&row.values).map(|(field, value)| (field.name.to_owned(), cell::show(desk, field, value)));
    RecordView { noun: noun.table().to_owned(), id: row.id, label: label::of_row(desk, noun, row), cells: cells.collect() }
}

/// The rows of a noun that name a row in a field.
pub fn collection(desk: &Desk, noun: Noun, field: &str, owner: Id) -> Result<Vec<RecordView>, Fault> {
    let known = noun.field(field).is_some_and(|field| matches!(field.kind, domain::Kind::Ref(_)));
    if !known {
        return Err(Error::NoField { noun, field: field.to_owned() }.into());
    }
    let rows = desk.workspace.rows_naming(noun, field, owner)?;
    Ok(rows.iter().map(|row| view_row(desk, noun, row)).collect())
}

/// Every kind of row that belongs to a row, each with its rows; kinds without a row are there too, to be added to.
pub fn collections(desk: &Desk, noun: Noun, id: Id) -> Result<Vec<Collection>, Fault> {
    noun.owned()
        .map(|(owned, field)| {
            let rows = collection(desk, owned, field.name, id)?;
            Ok(Collection { noun: owned.table().to_owned(), field: field.name.to_owned(), rows })
        })
        .collect()
}
