//! Factors are written, in one step: those that are new.

use super::reckon::reckon;
use crate::clock;
use crate::desk::Desk;
use crate::file::values;
use crate::wire::{Changed, Fault, PathArg};
use domain::Noun;
use store::Op;

/// Writes what the preview says.
pub fn import(desk: &mut Desk, asked: &PathArg) -> Result<Changed, Fault> {
    let reckoned = reckon(desk, asked)?;
    if reckoned.rows.is_empty() {
        return Err(Fault::new("factors_none"));
    }
    let ((), changed) = desk.change(Op::ImportFactors, |tx| {
        for row in &reckoned.rows {
            tx.insert(Noun::EmissionFactor, clock::fresh_id(), &values(Noun::EmissionFactor, row))?;
        }
        Ok(())
    })?;
    Ok(changed)
}
