//! What a partner owes, and by when: the open milestones of its leads, the ends of the open actions that it leads, the
//! decisions on them that are not carried out, and the deliverables of the contracts that it benefits from.

use crate::desk::Desk;
use crate::wire::{DueLine, Fault};
use domain::codes::Status;
use domain::records::{Decision, Deliverable, Department, Lead, Milestone};
use domain::{Day, Id, Noun};
use std::collections::BTreeSet;
use store::action::ActionLine;

/// The actions that a partner leads: by its name, by one of its departments or by one of its leads.
pub fn led(desk: &Desk, partner: Id) -> Result<BTreeSet<Id>, Fault> {
    let mut actions: BTreeSet<Id> = ids(desk, "lead_structure", partner)?.into_iter().collect();
    for department in desk.workspace.load_naming::<Department>("structure", partner)? {
        actions.extend(ids(desk, "department", department.id)?);
    }
    for lead in desk.workspace.load_naming::<Lead>("structure", partner)? {
        actions.extend(ids(desk, "lead", lead.id)?);
    }
    Ok(actions)
}

fn ids(desk: &Desk, field: &str, target: Id) -> Result<Vec<Id>, Fault> {
    Ok(desk.workspace.ids_naming(Noun::Action, field, target)?)
}

/// What is owed, by date; `led` are the actions that the partner leads, `granted` the contracts that it benefits from: their
/// funders wait for its deliverables.
pub fn owed(desk: &Desk, partner: Id, led: &[ActionLine], granted: &[Id], today: Day) -> Result<Vec<DueLine>, Fault> {
    let mut found: Vec<(Day, String, Noun, Id, Option<Id>)> = Vec::new();
    for lead in desk.workspace.load_naming::<Lead>("structure", partner)? {
        for milestone in desk.workspace.load_naming::<Milestone>("lead", lead.id)? {
            let (None, Some(due)) = (milestone.done_on, milestone.due_on) else { continue };
            let Some(action) = desk.workspace.action_line(milestone.action)?.filter(is_open) else { continue };
            found.push((due, format!("{} — {}", milestone.title, action.title), Noun::Milestone, milestone.id, Some(action.id)));
        }
    }
    for action in led {
        if let Some(end) = action.planned_end.filter(|_| is_open(action)) {
            found.push((end, action.title.clone(), Noun::Action, action.id, Some(action.id)));
        }
        for decision in desk.workspace.load_naming::<Decision>("action", action.id)? {
            if let (None, Some(due)) = (decision.done_on, decision.due_on) {
                found.push((due, format!("{} — {}", first_line(&decision.text), action.title), Noun::Decision, decision.id, Some(action.id)));
            }
        }
    }
    for contract in granted {
        for deliverable in desk.workspace.load_naming::<Deliverable>("contract", *contract)? {
            if let (None, Some(due)) = (deliverable.delivered_on, deliverable.due_on) {
                found.push((due, deliverable.title, Noun::Deliverable, *contract, None));
            }
        }
    }
    found.sort();
    let line = |(due, title, noun, id, action): (Day, String, Noun, Id, Option<Id>)| DueLine {
        on: desk.words.day(due),
        days: i32::try_from((due - today).num_days()).unwrap_or(i32::MAX),
        title,
        noun: noun.table().to_owned(),
        id,
        action,
    };
    Ok(found.into_iter().map(line).collect())
}

fn is_open(action: &ActionLine) -> bool {
    !matches!(action.status, Status::Done | Status::Abandoned)
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().chars().take(120).collect()
}
