//! Readings of a spreadsheet are written, in one step: the new ones, and those that differ when that was asked for.

use super::reckon::{State, reckon};
use crate::desk::Desk;
use crate::wire::{Changed, Fault, ReadingsArg};
use crate::{clock, file};
use domain::code::Code;
use domain::{Noun, Value};
use store::Op;

const NOUN: Noun = Noun::Reading;

/// Writes what can be written of what was given.
pub fn import(desk: &mut Desk, asked: &ReadingsArg) -> Result<Changed, Fault> {
    let mut lines = reckon(desk, asked)?.lines;
    lines.retain(|line| matches!(line.state, State::Fresh) || (asked.replace && matches!(line.state, State::Other(..))));
    if lines.is_empty() {
        return Err(Fault::new("readings_none"));
    }
    let ((), changed) = desk.change(Op::ImportReadings, |tx| {
        for line in &lines {
            let mut set = vec![("value", Value::Real(line.draft.value))];
            set.extend(line.draft.confidence.map(|own| ("confidence", own.code().into())));
            set.extend(line.draft.comment.as_deref().map(|own| ("comment", own.into())));
            if let State::Other(id, _) = line.state {
                tx.update(NOUN, id, &set)?;
            } else if let Some(indicator) = line.indicator {
                set.extend([("indicator", indicator.into()), ("observed_on", line.draft.on.into())]);
                set.extend(line.commune.map(|id| ("commune", id.into())));
                set.extend(line.draft.sector.map(|sector| ("sector", sector.code().into())));
                tx.insert(NOUN, clock::fresh_id(), &file::values(NOUN, &set))?;
            }
        }
        Ok(())
    })?;
    Ok(changed)
}
