//! A finding that was accepted comes back.

use crate::desk::Desk;
use crate::wire::{Changed, Fault};
use domain::{Id, Noun};
use store::Op;

/// Withdraws a waiver: what it hid is told again.
pub fn withdraw(desk: &mut Desk, waiver: Id) -> Result<Changed, Fault> {
    let ((), changed) = desk.change(Op::Delete(Noun::Waiver), |tx| Ok(tx.delete(Noun::Waiver, waiver)?))?;
    Ok(changed)
}
