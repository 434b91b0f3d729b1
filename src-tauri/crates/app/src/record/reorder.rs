//! A row is moved among its siblings.

use crate::desk::Desk;
use crate::report;
use crate::wire::{Changed, Fault};
use domain::{Id, Noun};
use store::Op;

/// Puts a row after one sibling and before another; either may be absent.
pub fn reorder(desk: &mut Desk, noun: Noun, id: Id, after: Option<Id>, before: Option<Id>) -> Result<Changed, Fault> {
    report::open_to_changes(desk, noun, id)?;
    let ((), changed) = desk.change(Op::Move(noun), |tx| Ok(tx.place(noun, id, after, before)?))?;
    Ok(changed)
}
