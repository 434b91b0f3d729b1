//! Days worked are entered: one cell, or a block pasted from a spreadsheet, in one step.

use crate::desk::Desk;
use crate::wire::{Changed, Fault, WorkedEnter};
use chrono::Datelike;
use domain::calendar::months_after;
use domain::records::{Post, WorkedMonth};
use domain::work::month_of;
use domain::{Cents, Day, Id, Noun, Value};
use std::collections::BTreeMap;
use store::Op;

/// Enters the days of posts by month. All of them are there, or none is: a refusal names its post and its month.
pub fn enter(desk: &mut Desk, asked: &WorkedEnter) -> Result<Changed, Fault> {
    let posts = desk.workspace.load_naming::<Post>("contract", asked.contract)?;
    // A month that stands twice in a block holds what stands last in it.
    let mut cells: BTreeMap<(Id, Day), Option<Cents>> = BTreeMap::new();
    for cell in &asked.cells {
        let post = posts.iter().find(|post| post.id == cell.post).ok_or_else(|| Fault::new("no_row").with("noun", "post").with("id", cell.post))?;
        let month = desk.words.parse_day(&cell.month).map(month_of).map_err(|_| Fault::new("shape").with("shape", "day").at("month"))?;
        let wrong = |fault: Fault| fault.with("post", &post.title).with("month", desk.words.day(month)).at("days");
        let days = match cell.days.trim() {
            "" => None,
            typed => Some(desk.words.parse_cents(typed).map_err(|_| wrong(Fault::new("shape").with("shape", "quantity")))?),
        };
        let most = length(month);
        if days.is_some_and(|days| days < Cents::ZERO || days > Cents(most * 100)) {
            return Err(wrong(Fault::new("worked_days").with("most", most)));
        }
        cells.insert((post.id, month), days);
    }
    let mut known: Vec<WorkedMonth> = Vec::new();
    for post in &posts {
        known.extend(desk.workspace.load_naming::<WorkedMonth>("post", post.id)?);
    }
    let ((), changed) = desk.change(Op::EnterDays, |tx| {
        for ((post, month), days) in &cells {
            let here: Vec<Id> = known.iter().filter(|one| one.post == *post && month_of(one.month) == *month).map(|one| one.id).collect();
            // A month that was entered twice becomes one: the grid shows their sum, and what is typed replaces it.
            let (kept, others) =
                here.split_first().map_or((None, &[][..]), |(first, rest)| (days.map(|_| *first), if days.is_some() { rest } else { &here[..] }));
            for id in others {
                tx.delete(Noun::WorkedMonth, *id)?;
            }
            match (kept, days) {
                (Some(id), Some(days)) => tx.update(Noun::WorkedMonth, id, &[("days", (*days).into())])?,
                (None, Some(days)) => {
                    let values =
                        crate::file::values(Noun::WorkedMonth, &[("post", (*post).into()), ("month", Value::from(*month)), ("days", (*days).into())]);
                    tx.insert(Noun::WorkedMonth, crate::clock::fresh_id(), &values)?;
                }
                (_, None) => {}
            }
        }
        Ok(())
    })?;
    Ok(changed)
}

/// How many days a month has: no post works more.
fn length(month: Day) -> i64 {
    let last = months_after(month, 1).and_then(|next| next.pred_opt());
    last.map_or(31, |last| i64::from(last.day()))
}
