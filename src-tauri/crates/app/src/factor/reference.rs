//! The bundled emission factors that a file does not have yet.

use crate::desk::Desk;
use crate::wire::{Fault, ReferenceFactors};
use domain::records::EmissionFactor;
use exchange::reference_factors::{Reference, factors};

/// How many of them could be taken, and their names.
pub fn reference(desk: &Desk) -> Result<ReferenceFactors, Fault> {
    let missing = missing(desk)?;
    Ok(ReferenceFactors {
        fresh: u32::try_from(missing.len()).unwrap_or(u32::MAX),
        names: missing.iter().map(|own| format!("{} ({})", own.name, own.unit)).collect(),
    })
}

/// Those whose code no factor of the file has.
pub(super) fn missing(desk: &Desk) -> Result<Vec<&'static Reference>, Fault> {
    let known = desk.workspace.load::<EmissionFactor>()?;
    Ok(factors().iter().filter(|own| known.iter().all(|other| other.code != own.code)).collect())
}
