//! The bundled emission factors are taken into the file, in one step.

use super::reference::missing;
use crate::clock;
use crate::desk::Desk;
use crate::file::values;
use crate::wire::{Changed, Fault, Nothing};
use domain::code::Code;
use domain::{Noun, Value};
use store::Op;

const NOUN: Noun = Noun::EmissionFactor;

/// Makes those that the file does not have.
pub fn take(desk: &mut Desk, _: &Nothing) -> Result<Changed, Fault> {
    let missing = missing(desk)?;
    if missing.is_empty() {
        return Err(Fault::new("factors_there"));
    }
    let ((), changed) = desk.change(Op::TakeFactors, |tx| {
        for own in missing {
            let mut row: Vec<(&'static str, Value)> = vec![
                ("code", own.code.as_str().into()),
                ("name", own.name.as_str().into()),
                ("value", Value::Real(own.value)),
                ("unit", own.unit.as_str().into()),
                ("scope", own.scope.as_str().into()),
                ("carrier", own.carrier.code().into()),
                ("source", own.source.as_str().into()),
            ];
            row.extend(own.vintage.map(|year| ("vintage", i64::from(year).into())));
            tx.insert(NOUN, clock::fresh_id(), &values(NOUN, &row))?;
        }
        Ok(())
    })?;
    Ok(changed)
}
