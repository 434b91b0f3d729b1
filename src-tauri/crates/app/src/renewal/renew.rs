//! A plan or a contract is made from the previous one: counted before, then made in one step.

use super::carry::{Carried, carry};
use crate::desk::Desk;
use crate::wire::{Fault, NounCount, RenewArg, RenewPreview, Renewed};
use chrono::Datelike;
use domain::{Noun, Value};
use store::Op;

/// What would be made.
pub fn preview(desk: &Desk, asked: &RenewArg) -> Result<RenewPreview, Fault> {
    let carried = carry(desk, asked)?;
    let counts = Noun::ALL.iter().filter_map(|noun| {
        let count = carried.rows.iter().filter(|(other, ..)| other == noun).count();
        (count > 0).then(|| NounCount { noun: noun.table().to_owned(), count: u32::try_from(count).unwrap_or(u32::MAX) })
    });
    let (months, days) = shifted(&carried);
    Ok(RenewPreview {
        counts: counts.collect(),
        left: carried.left,
        reviewed: u32::try_from(carried.reviews.len()).unwrap_or(u32::MAX),
        months,
        days,
    })
}

/// Makes the next programme, and tells the reviews what their actions became.
pub fn renew(desk: &mut Desk, asked: &RenewArg) -> Result<Renewed, Fault> {
    let carried = carry(desk, asked)?;
    let ((), changed) = desk.change(Op::Renew, |tx| {
        for (noun, id, values) in &carried.rows {
            tx.insert(*noun, *id, values)?;
        }
        for (review, next) in &carried.reviews {
            tx.update(Noun::Review, *review, &[("next_action", Value::Id(*next))])?;
        }
        Ok(())
    })?;
    Ok(Renewed { plan: carried.plan, contract: carried.contract, changed })
}

/// By how much days move: whole months when both programmes start on the same day of a month, else days.
fn shifted(carried: &Carried) -> (Option<i32>, Option<i32>) {
    let Some((from, to)) = carried.shift else { return (None, None) };
    if from.day() == to.day() {
        let months = |day: domain::Day| day.year() * 12 + i32::try_from(day.month0()).unwrap_or(0);
        (Some(months(to) - months(from)), None)
    } else {
        (None, i32::try_from((to - from).num_days()).ok())
    }
}
