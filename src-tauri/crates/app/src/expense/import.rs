//! Invoices of a spreadsheet are written, in one step: those that are new and that nothing is wrong with.

use super::preview::is_written;
use super::reading::{read, values};
use crate::clock;
use crate::desk::Desk;
use crate::pasted;
use crate::wire::{Changed, Fault, InvoicesArg};
use domain::{Id, Noun, Value};
use store::Op;

/// Writes what can be written of what was given.
pub fn import(desk: &mut Desk, asked: &InvoicesArg) -> Result<Changed, Fault> {
    let reading = read(desk, &pasted::text(asked.text.as_deref(), asked.path.as_deref())?)?;
    let rows: Vec<(Id, Vec<Value>)> =
        reading.rows.iter().filter(|row| is_written(row, &asked.also)).map(|row| (clock::fresh_id(), values(row))).collect();
    if rows.is_empty() {
        return Err(Fault::new("invoices_none"));
    }
    let ((), changed) = desk.change(Op::ImportExpenses, |tx| {
        for (id, values) in &rows {
            tx.insert(Noun::Expense, *id, values)?;
        }
        Ok(())
    })?;
    Ok(changed)
}
