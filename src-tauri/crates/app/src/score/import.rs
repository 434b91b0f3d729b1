//! Measures and scores of a workbook are written, in one step.

use super::reckon::reckon;
use crate::desk::Desk;
use crate::file::values;
use crate::wire::{Changed, Fault, ScoresArg};
use store::Op;

/// Writes what the preview says.
pub fn import(desk: &mut Desk, asked: &ScoresArg) -> Result<Changed, Fault> {
    let reckoned = reckon(desk, asked)?;
    if let Some(fault) = reckoned.refused {
        return Err(fault);
    }
    let ((), changed) = desk.change(Op::ImportScores, |tx| {
        for row in &reckoned.makes {
            tx.insert(row.noun, row.id, &values(row.noun, &row.values))?;
        }
        for row in &reckoned.edits {
            tx.update(row.noun, row.id, &row.values)?;
        }
        Ok(())
    })?;
    Ok(changed)
}
