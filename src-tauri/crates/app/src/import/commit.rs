//! An action plan of a workbook is written, in one step that one undo takes back.

use super::Watch;
use super::preview::tell;
use super::reckon::{Reckoned, State, reckon};
use crate::desk::Desk;
use crate::file;
use crate::wire::{Fault, PlanImportArg, PlanImportPreview, PlanImported};
use domain::{Noun, Value, rank};
use std::collections::HashMap;
use store::{Op, Tx};

/// Writes what the preview showed.
pub fn import(desk: &mut Desk, asked: &PlanImportArg) -> Result<PlanImported, Fault> {
    import_watched(desk, asked, &mut |_, _, _| true)
}

/// As [`import`], seen while it works.
pub(super) fn import_watched(desk: &mut Desk, asked: &PlanImportArg, watch: Watch<'_>) -> Result<PlanImported, Fault> {
    let reckoned = reckon(desk, asked, watch)?;
    write(desk, &reckoned, watch)
}

/// As [`import`], with what the preview would have said: the workbook is read once.
pub fn import_and_tell(desk: &mut Desk, asked: &PlanImportArg) -> Result<(PlanImportPreview, PlanImported), Fault> {
    let reckoned = reckon(desk, asked, &mut |_, _, _| true)?;
    let seen = tell(desk, &reckoned);
    Ok((seen, write(desk, &reckoned, &mut |_, _, _| true)?))
}

/// Between how many rows somebody is told how far the writing is.
const TELL: usize = 256;

fn write(desk: &mut Desk, reckoned: &Reckoned, watch: Watch<'_>) -> Result<PlanImported, Fault> {
    // Nobody has agreed to a guess yet.
    if reckoned.is_guessed() {
        return Err(Fault::new("workbook_guessed"));
    }
    if reckoned.inserts.is_empty() && reckoned.updates.is_empty() {
        return Err(Fault::new("workbook_nothing_new"));
    }
    let ((), changed) = desk.change(Op::ImportPlan, |tx| {
        let mut ranks = Ranks::prepare(tx, reckoned)?;
        let total = reckoned.inserts.len() + reckoned.updates.len();
        let mut tell = |done: usize| if !done.is_multiple_of(TELL) || watch("writing", done, total) { Ok(()) } else { Err(Fault::new("cancelled")) };
        for (done, (noun, id, named)) in reckoned.inserts.iter().enumerate() {
            tell(done)?;
            let mut named: Vec<(&str, Value)> = named.clone();
            if let Some(rank) = ranks.next(*noun) {
                named.push(("rank", rank.into()));
            }
            let values = file::values(*noun, &named);
            tx.insert(*noun, noun.link_id(&values).unwrap_or(*id), &values)?;
        }
        for (done, (id, changes)) in reckoned.updates.iter().enumerate() {
            tell(reckoned.inserts.len() + done)?;
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
    of: HashMap<Noun, std::vec::IntoIter<String>>,
}

impl Ranks {
    /// Those of every noun that has ranks among the rows to make.
    fn prepare(tx: &Tx<'_>, reckoned: &Reckoned) -> Result<Self, Fault> {
        let mut of = HashMap::new();
        for noun in Noun::ALL.iter().filter(|noun| noun.field("rank").is_some()) {
            let count = reckoned.inserts.iter().filter(|(own, _, _)| own == noun).count();
            // Axes and actions stand after those of the plan; funding lines begin anew, under a plan of their own.
            let last = if noun.field("plan").is_some() { Some(tx.last_rank(*noun, "plan", reckoned.plan)?) } else { None };
            of.insert(*noun, rank::after(last.as_deref(), count).collect::<Vec<_>>().into_iter());
        }
        Ok(Self { of })
    }

    /// The next rank of a noun that has one.
    fn next(&mut self, noun: Noun) -> Option<String> {
        self.of.get_mut(&noun).and_then(Iterator::next)
    }
}
