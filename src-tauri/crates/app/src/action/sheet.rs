//! The sheet of an action: its fields, what belongs to it, how complete it is and what was noticed.

use super::{link_findings, links_from_others};
use crate::check;
use crate::desk::Desk;
use crate::record;
use crate::wire::{ActionSheet, Collection, Completeness, Fault};
use domain::codes::BudgetUnit;
use domain::records::{Action, BudgetLine};
use domain::{Cents, Id, Noun, completeness, lateness};

/// The sheet of an action.
pub fn sheet(desk: &Desk, id: Id) -> Result<ActionSheet, Fault> {
    let today = crate::clock::today();
    let action = desk.workspace.find::<Action>(id)?;
    let budget = desk.workspace.load_naming::<BudgetLine>("action", id)?;
    let euros = || budget.iter().filter(|line| line.unit == BudgetUnit::Euro);
    let sum = |amount: fn(&BudgetLine) -> Option<Cents>| -> Cents { euros().filter_map(amount).sum() };
    let indicators = desk.workspace.count_naming(Noun::ActionIndicator, "action", id)?;
    let missing = completeness::missing(&action, budget.len(), usize::try_from(indicators).unwrap_or(0));
    let total = u32::try_from(completeness::PARTS).unwrap_or(0);
    let days_late = lateness::days_late(action.status, action.planned_end, today);
    let mut found = check::of_action(desk, &action, today)?;
    found.extend(link_findings(desk, &action)?);
    Ok(ActionSheet {
        record: record::view(desk, Noun::Action, id)?,
        axis_path: crate::axis::path(&crate::axis::sorted(desk, action.plan)?, action.axis),
        days_late: days_late.and_then(|days| u32::try_from(days).ok()),
        completeness: Completeness { done: total - u32::try_from(missing.len()).unwrap_or(0), total, missing },
        findings: check::views(desk, found)?,
        collections: collections(desk, id)?,
        links_from: links_from_others(desk, id)?,
        planned: desk.words.money(sum(|line| line.planned)),
        committed: desk.words.money(sum(|line| line.committed)),
        paid: desk.words.money(sum(|line| line.paid)),
    })
}

/// What belongs to the action, and what names it from elsewhere: sub-actions, expenses, decisions, attachments.
fn collections(desk: &Desk, id: Id) -> Result<Vec<Collection>, Fault> {
    let mut all = record::collections(desk, Noun::Action, id)?;
    for (noun, field) in [
        (Noun::Action, "parent"),
        (Noun::Expense, "action"),
        (Noun::ExpenseAllocation, "action"),
        (Noun::FundingPlanAction, "action"),
        (Noun::Review, "next_action"),
        (Noun::Decision, "action"),
        (Noun::Mission, "action"),
        (Noun::CommunicationEvent, "action"),
        (Noun::NextStep, "action"),
        (Noun::Attachment, "action"),
    ] {
        let rows = record::collection(desk, noun, field, id)?;
        all.push(Collection { noun: noun.table().to_owned(), field: field.to_owned(), rows });
    }
    Ok(all)
}
