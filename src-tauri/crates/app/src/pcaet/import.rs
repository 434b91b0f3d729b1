//! The diagnosis and the targets of a plan are written, in one step.

use super::reckon::reckon;
use crate::desk::Desk;
use crate::file::values;
use crate::wire::{Changed, Fault, PcaetArg};
use store::Op;

/// Writes what the preview says.
pub fn import(desk: &mut Desk, asked: &PcaetArg) -> Result<Changed, Fault> {
    let reckoned = reckon(desk, asked)?;
    if let Some(fault) = reckoned.refused {
        return Err(fault);
    }
    let ((), changed) = desk.change(Op::ImportPcaet, |tx| {
        for row in &reckoned.rows {
            tx.insert(row.noun, row.id, &values(row.noun, &row.values))?;
        }
        Ok(())
    })?;
    Ok(changed)
}
