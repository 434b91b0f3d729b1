//! An action plan of a workbook is written, in one step that one undo takes back.

use super::reckon::{State, reckon};
use crate::desk::Desk;
use crate::file;
use crate::wire::{Fault, PlanImportArg, PlanImported};
use domain::{Id, Noun, Value, rank};
use std::collections::HashMap;
use store::{Op, Tx};

/// Writes what the preview showed.
pub fn import(desk: &mut Desk, asked: &PlanImportArg) -> Result<PlanImported, Fault> {
    let reckoned = reckon(desk, asked)?;
    if reckoned.inserts.is_empty() && reckoned.updates.is_empty() {
        return Err(Fault::new("workbook_nothing_new"));
    }
    let ((), changed) = desk.change(Op::ImportPlan, |tx| {
        let mut ranks = Ranks { plan: reckoned.plan, last: HashMap::new() };
        for (noun, id, named) in &reckoned.inserts {
            let mut named: Vec<(&str, Value)> = named.clone();
            if let Some(rank) = ranks.next(tx, *noun)? {
                named.push(("rank", rank.into()));
            }
            let values = file::values(*noun, &named);
            tx.insert(*noun, noun.link_id(&values).unwrap_or(*id), &values)?;
        }
        for (id, changes) in &reckoned.updates {
            tx.update(Noun::Action, *id, changes)?;
        }
        Ok(())
    })?;
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    Ok(PlanImported {
        fresh: count(reckoned.lines.iter().filter(|line| line.state == State::Fresh && !line.left).count()),
        changed_actions: count(reckoned.updates.len()),
        rows: count(reckoned.inserts.len()),
        changed,
    })
}

/// The ranks of rows that come one after another, at the end of those that are there.
struct Ranks {
    plan: Id,
    last: HashMap<Noun, String>,
}

impl Ranks {
    /// The next rank of a noun that has one.
    fn next(&mut self, tx: &Tx<'_>, noun: Noun) -> Result<Option<String>, Fault> {
        if noun.field("rank").is_none() {
            return Ok(None);
        }
        let next = match self.last.get(&noun) {
            Some(last) => rank::between(Some(last), None),
            // Axes and actions stand after those of the plan; funding lines begin anew, under a plan of their own.
            None if noun.field("plan").is_some() => tx.last_rank(noun, "plan", self.plan)?,
            None => rank::between(None, None),
        };
        self.last.insert(noun, next.clone());
        Ok(Some(next))
    }
}
