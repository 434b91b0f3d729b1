//! Alerts are set aside, or brought back.

use crate::desk::{self, Desk};
use crate::wire::{Changed, DismissArg, Fault};
use domain::{Id, Noun};
use store::Op;

/// Sets alerts aside as long as they tell the same, or brings them back. Outside of undo: how people read is no step.
pub fn dismiss(desk: &mut Desk, asked: &DismissArg) -> Result<Changed, Fault> {
    let mut rows = Vec::with_capacity(asked.alerts.len());
    for alert in &asked.alerts {
        let subject = format!("{}:{}", desk::noun(&alert.noun)?.table(), alert.id);
        let id = Id::official(Noun::Dismissal.table(), &format!("{} {subject}", alert.code));
        rows.push((id, [alert.code.as_str().into(), subject.into(), alert.fact.as_str().into()]));
    }
    let ((), changed) = desk.change(Op::DismissAlert, |tx| {
        for (id, values) in &rows {
            if asked.aside {
                tx.insert(Noun::Dismissal, *id, values)?;
            } else if tx.live(Noun::Dismissal, *id).is_ok() {
                tx.delete(Noun::Dismissal, *id)?;
            }
        }
        Ok(())
    })?;
    Ok(changed)
}
