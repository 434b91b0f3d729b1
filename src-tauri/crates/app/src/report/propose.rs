//! The programme of the next year is proposed: the milestones of the contract's actions and the deliverables that fall due in the year
//! after the period, with what the actions have budgeted for it.

use crate::desk::Desk;
use crate::wire::{Changed, Fault};
use crate::{clock, file};
use chrono::{Datelike, Months};
use domain::codes::BudgetUnit;
use domain::fold::natural;
use domain::records::{ActionContract, BudgetLine, Deliverable, Milestone, NextStep, ProgressReport};
use domain::{Cents, Day, Id, Noun, Value};
use std::collections::BTreeSet;
use store::Op;

struct Proposed {
    action: Option<Id>,
    title: String,
    due: Day,
    budget: Option<Cents>,
    fte: Option<Cents>,
}

/// Adds what is not in the programme yet. With nothing to add, says so.
pub fn propose(desk: &mut Desk, id: Id) -> Result<Changed, Fault> {
    super::open_to_changes(desk, Noun::ProgressReport, id)?;
    let draft = desk.workspace.find::<ProgressReport>(id)?;
    let known = desk.workspace.load_naming::<NextStep>("progress_report", id)?;
    let mut steps = proposed(desk, &draft)?;
    steps.retain(|step| !known.iter().any(|one| one.title == step.title && one.action == step.action));
    if steps.is_empty() {
        return Err(Fault::new("nothing_to_propose"));
    }
    let ((), changed) = desk.change(Op::Create(Noun::NextStep), |tx| {
        for step in &steps {
            let named: [(&str, Value); 7] = [
                ("progress_report", id.into()),
                ("action", step.action.map_or(Value::Null, Value::Id)),
                ("title", step.title.as_str().into()),
                ("due_on", step.due.into()),
                ("budget", step.budget.map_or(Value::Null, Into::into)),
                ("fte", step.fte.map_or(Value::Null, Into::into)),
                ("rank", tx.last_rank(Noun::NextStep, "progress_report", id)?.into()),
            ];
            tx.insert(Noun::NextStep, clock::fresh_id(), &file::values(Noun::NextStep, &named))?;
        }
        Ok(())
    })?;
    Ok(changed)
}

fn proposed(desk: &Desk, draft: &ProgressReport) -> Result<Vec<Proposed>, Fault> {
    let until = draft.ends_on.checked_add_months(Months::new(12)).unwrap_or(draft.ends_on);
    let falls = |due: Option<Day>| due.filter(|due| *due > draft.ends_on && *due <= until);
    let actions: BTreeSet<Id> =
        desk.workspace.load_naming::<ActionContract>("contract", draft.contract)?.into_iter().map(|link| link.action).collect();
    let mut steps = Vec::new();
    for action in actions {
        let mut milestones = desk.workspace.load_naming::<Milestone>("action", action)?;
        milestones.retain(|milestone| milestone.done_on.is_none() && falls(milestone.due_on).is_some());
        milestones.sort_by_cached_key(|milestone| (milestone.due_on, natural(&milestone.title)));
        let lines = desk.workspace.load_naming::<BudgetLine>("action", action)?;
        let of_next = |unit: BudgetUnit| {
            let own = lines.iter().filter(|line| line.unit == unit && line.year == Some(draft.ends_on.year() + 1));
            own.filter_map(|line| line.planned).reduce(|sum, planned| sum + planned)
        };
        // What the action has for the year stands with its first step alone: the programme adds up.
        let (mut budget, mut fte) = (of_next(BudgetUnit::Euro), of_next(BudgetUnit::Fte));
        for milestone in milestones {
            let Some(due) = falls(milestone.due_on) else { continue };
            steps.push(Proposed { action: Some(action), title: milestone.title, due, budget: budget.take(), fte: fte.take() });
        }
    }
    for deliverable in desk.workspace.load_naming::<Deliverable>("contract", draft.contract)? {
        if let Some(due) = falls(deliverable.due_on).filter(|_| deliverable.delivered_on.is_none()) {
            steps.push(Proposed { action: None, title: deliverable.title, due, budget: None, fte: None });
        }
    }
    steps.sort_by_cached_key(|step| (step.due, natural(&step.title)));
    Ok(steps)
}
