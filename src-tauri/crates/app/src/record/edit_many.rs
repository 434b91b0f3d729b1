//! Fields of many rows are edited in one step: a paste, a fill, a new date for all that is chosen.

use crate::cell;
use crate::desk::Desk;
use crate::report;
use crate::wire::{Changed, Fault, RowEdit};
use domain::{Id, Noun, Value};
use store::{Error, Op};

/// Changes fields of rows of one noun. All of them change, or none does: a refusal names its row.
pub fn edit_many(desk: &mut Desk, noun: Noun, edits: &[RowEdit]) -> Result<Changed, Fault> {
    if noun.link().is_some() {
        // A link that changes its ends is another row: such rows are edited one by one.
        return Err(Fault::new("bad_call").with("detail", noun.table()));
    }
    let mut rows: Vec<(Id, Vec<(&str, Value)>)> = Vec::with_capacity(edits.len());
    for edit in edits {
        report::open_to_changes(desk, noun, edit.id)?;
        let mut changes = Vec::with_capacity(edit.values.len());
        for (name, typed) in &edit.values {
            let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: name.clone() })?;
            changes.push((field.name, cell::parse(&desk.words, field, typed).map_err(|fault| fault.with("row", edit.id))?));
        }
        rows.push((edit.id, changes));
    }
    // In the order of the file: what lies together is read and written together, wherever the rows stand in a list.
    rows.sort_by_key(|(id, _)| *id);
    let ((), changed) = desk.change(Op::Edit(noun), |tx| {
        for (id, changes) in &rows {
            tx.update(noun, *id, changes).map_err(|error| Fault::from(error).with("row", id))?;
        }
        Ok(())
    })?;
    Ok(changed)
}
