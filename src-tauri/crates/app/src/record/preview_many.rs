//! What an edit of many rows would change, cell by cell, before anything is written.

use crate::desk::Desk;
use crate::wire::{CellChange, EditPreview, Fault, RowEdit};
use crate::{cell, label};
use domain::Noun;
use store::Error;

/// Reads what was typed beside what is stored. A value that the plan would refuse carries its refusal; nothing is
/// written, whatever is asked.
pub fn preview_many(desk: &Desk, noun: Noun, edits: &[RowEdit]) -> Result<EditPreview, Fault> {
    let mut preview = EditPreview { changes: Vec::new(), same: 0, refused: 0, gone: Vec::new() };
    for edit in edits {
        let Some(row) = desk.workspace.row(noun, edit.id)? else {
            preview.gone.push(edit.id);
            continue;
        };
        for (name, typed) in &edit.values {
            let field = noun.field(name).ok_or_else(|| Error::NoField { noun, field: name.clone() })?;
            let stored = row.value(noun, field.name);
            let read = cell::parse(&desk.words, field, typed).and_then(|value| {
                field.check(&value).map_err(|refusal| Fault::from(Error::Refused { noun, field: field.name, refusal }))?;
                Ok(value)
            });
            let (after, fault) = match read {
                Ok(value) if value == *stored => {
                    preview.same += 1;
                    continue;
                }
                Ok(value) => (cell::text(desk, field, &value), None),
                Err(fault) => {
                    preview.refused += 1;
                    (typed.as_text(), Some(fault))
                }
            };
            preview.changes.push(CellChange {
                id: edit.id,
                label: label::of_row(desk, noun, &row),
                field: field.name.to_owned(),
                before: cell::text(desk, field, stored),
                after,
                fault,
            });
        }
    }
    Ok(preview)
}
