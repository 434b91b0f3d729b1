//! A view is forgotten.

use crate::desk::Desk;
use crate::wire::{Changed, Fault};
use domain::{Id, Noun};
use store::Op;

/// Forgets a view: the actions that it showed are untouched.
pub fn forget(desk: &mut Desk, id: Id) -> Result<Changed, Fault> {
    let ((), changed) = desk.change(Op::SaveView, |tx| Ok(tx.delete(Noun::SavedView, id)?))?;
    Ok(changed)
}
