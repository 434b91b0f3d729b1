//! Sheets of actions: every filled field as the screen shows it, and what belongs to each action.

use super::groups::fields;
use super::heading;
use super::indicators::measure;
use crate::action::{natural_order, sheet};
use crate::desk::Desk;
use crate::indicator;
use crate::wire::{ActionSheet, Fault};
use crate::{axis, label};
use chrono::Months;
use domain::codes::BudgetUnit;
use domain::fold::natural;
use domain::records::*;
use domain::{Cents, Day, Id, Kind, Noun, lateness};
use report::paper::sheet::{Field, Funding, Group, Sheet, Snapshot};
use report::progress::{BudgetFacts, MilestoneFacts, NoteFacts, PartnerFacts};
use std::collections::HashSet;

/// What has a place of its own on a sheet.
const PLACED: [&str; 9] =
    ["milestone", "note", "action_indicator", "budget_line", "funding_plan", "expense", "expense_allocation", "action_contract", "action_partner"];

/// The sheets of every action of a plan.
pub fn sheets_of(desk: &mut Desk, plan: Option<Id>, day: Day) -> Result<Snapshot, Fault> {
    let plan = super::plan_of(desk, plan)?;
    let ids: Vec<Id> = match plan {
        Some(plan) => desk.workspace.action_lines(Some(plan))?.into_iter().map(|line| line.id).collect(),
        None => Vec::new(),
    };
    Ok(Snapshot { heading: heading(desk, plan, day)?, ..sheets(desk, &ids, day)? })
}

/// The sheets of some actions, by plan and number, each once.
pub fn sheets(desk: &mut Desk, ids: &[Id], day: Day) -> Result<Snapshot, Fault> {
    let wanted: HashSet<Id> = ids.iter().copied().collect();
    let mut lines = Vec::with_capacity(wanted.len());
    for id in &wanted {
        desk.workspace.find::<Action>(*id)?;
        lines.extend(desk.workspace.action_line(*id)?);
    }
    natural_order(&mut lines);
    let plan = lines.first().map(|line| line.plan);
    // Sheets of several plans are of the territory.
    let plan = plan.filter(|plan| lines.iter().all(|line| line.plan == *plan));
    lines.sort_by_key(|line| line.plan);
    let all = indicator::read(desk)?;
    let sheets = lines.iter().map(|line| one(desk, &all, line.id, plan.is_none(), day)).collect::<Result<_, Fault>>()?;
    Ok(Snapshot { heading: heading(desk, plan, day)?, sheets })
}

/// The sheet of an action; `foreign`: the head of the page does not say its plan.
fn one(desk: &Desk, all: &indicator::All, id: Id, foreign: bool, day: Day) -> Result<Sheet, Fault> {
    let workspace = &desk.workspace;
    let action = workspace.find::<Action>(id)?;
    let screen = sheet(desk, id)?;
    let mut budget = workspace.load_naming::<BudgetLine>("action", id)?;
    budget.retain(|line| line.unit == BudgetUnit::Euro);
    budget.sort_by_key(|line| (line.year, line.nature, line.id));
    let sum = |amount: fn(&BudgetLine) -> Option<Cents>| -> Cents { budget.iter().filter_map(amount).sum() };
    let leads = ["lead", "department", "lead_structure"];
    let lead = leads.iter().find_map(|field| Some((*field, text(&screen, field)?)));
    let mut path: Vec<String> = foreign.then(|| label::of(desk, Noun::Plan, action.plan)).into_iter().collect();
    path.extend(axis::path(&axis::sorted(desk, action.plan)?, action.axis));
    Ok(Sheet {
        title: screen.record.label.clone(),
        path,
        status: action.status,
        days_late: lateness::days_late(action.status, action.planned_end, day),
        progress: action.progress,
        partners: partners(desk, id)?,
        groups: groups(desk, &screen, lead.as_ref().map(|(field, _)| *field)),
        lead: lead.map(|(_, text)| text),
        milestones: milestones(desk, id)?,
        notes: notes(desk, id, day)?,
        indicators: indicators(desk, all, id, day)?,
        sums: [sum(|line| line.planned), sum(|line| line.committed), sum(|line| line.paid)],
        budget: budget
            .iter()
            .map(|line| BudgetFacts { year: line.year, nature: line.nature, planned: line.planned, committed: line.committed, paid: line.paid })
            .collect(),
        spent: spent(desk, id)?,
        funding: funding(desk, id)?,
        contracts: contracts(desk, id)?,
        links: links(desk, &screen),
    })
}

/// A field in words, when it is filled.
fn text(screen: &ActionSheet, field: &str) -> Option<String> {
    screen.record.cells.get(field).map(|cell| cell.text.clone()).filter(|text| !text.trim().is_empty())
}

fn groups(desk: &Desk, screen: &ActionSheet, said: Option<&str>) -> Vec<Group> {
    fields()
        .into_iter()
        .map(|(key, fields)| Group {
            title: desk.words.text(&format!("ui-group-{key}")),
            fields: fields
                .into_iter()
                .filter(|field| Some(field.name) != said)
                .filter_map(|field| {
                    let value = text(screen, field.name)?;
                    Some(Field { name: desk.words.field(Noun::Action, field.name), value, prose: field.kind == Kind::Prose })
                })
                .collect(),
        })
        .filter(|group| !group.fields.is_empty())
        .collect()
}

fn partners(desk: &Desk, id: Id) -> Result<Vec<PartnerFacts>, Fault> {
    let links = desk.workspace.load_naming::<ActionPartner>("action", id)?;
    let mut partners: Vec<PartnerFacts> =
        links.into_iter().map(|link| PartnerFacts { name: label::of(desk, Noun::Partner, link.partner), role: link.role }).collect();
    partners.sort_by_cached_key(|one| (one.role, natural(&one.name)));
    Ok(partners)
}

fn milestones(desk: &Desk, id: Id) -> Result<Vec<MilestoneFacts>, Fault> {
    let mut milestones = desk.workspace.load_naming::<Milestone>("action", id)?;
    milestones.sort_by_cached_key(|one| (one.rank.clone(), one.due_on, natural(&one.title)));
    let lead = |id: Option<Id>| id.map(|id| label::of(desk, Noun::Lead, id));
    Ok(milestones
        .into_iter()
        .map(|one| MilestoneFacts { title: one.title, due_on: one.due_on, done_on: one.done_on, lead: lead(one.lead) })
        .collect())
}

fn notes(desk: &Desk, id: Id, day: Day) -> Result<Vec<NoteFacts>, Fault> {
    let from = day.checked_sub_months(Months::new(12)).unwrap_or(day);
    let mut notes = desk.workspace.load_naming::<Note>("action", id)?;
    notes.retain(|note| note.noted_on > from && note.noted_on <= day);
    notes.sort_by_key(|note| std::cmp::Reverse(note.noted_on));
    Ok(notes.into_iter().map(|note| NoteFacts { on: note.noted_on, author: note.author, body: note.body }).collect())
}

fn indicators(desk: &Desk, all: &indicator::All, id: Id, day: Day) -> Result<Vec<(report::paper::indicators::Measure, Option<f64>)>, Fault> {
    let mut found = Vec::new();
    for link in desk.workspace.load_naming::<ActionIndicator>("action", id)? {
        found.push((measure(desk, all, desk.workspace.find(link.indicator)?, day)?, link.expected_effect));
    }
    found.sort_by_cached_key(|(one, _)| natural(&one.title));
    Ok(found)
}

/// Its share of the invoices that are shared, and the whole of its own; how many they are.
fn spent(desk: &Desk, id: Id) -> Result<(Cents, usize), Fault> {
    let shares = desk.workspace.load_naming::<ExpenseAllocation>("action", id)?;
    let (mut sum, mut count): (Cents, usize) = (shares.iter().map(|share| share.amount).sum(), shares.len());
    for expense in desk.workspace.load_naming::<Expense>("action", id)? {
        if desk.workspace.count_naming(Noun::ExpenseAllocation, "expense", expense.id)? == 0 {
            sum += expense.net;
            count += 1;
        }
    }
    Ok((sum, count))
}

/// The lines of its funding plans, then the contracts that finance it up to so much; those that say no cap stand at its head.
fn funding(desk: &Desk, id: Id) -> Result<Vec<Funding>, Fault> {
    let workspace = &desk.workspace;
    let mut found = Vec::new();
    let mut plans = workspace.load_naming::<FundingPlan>("action", id)?;
    for link in workspace.load_naming::<FundingPlanAction>("action", id)? {
        plans.push(workspace.find(link.funding_plan)?);
    }
    plans.sort_by_cached_key(|plan| natural(&plan.title));
    for plan in plans {
        let mut lines = workspace.load_naming::<FundingLine>("funding_plan", plan.id)?;
        lines.sort_by_cached_key(|line| (line.rank.clone(), std::cmp::Reverse(line.amount)));
        found.extend(lines.into_iter().map(|line| Funding {
            name: label::of(desk, Noun::Funder, line.funder),
            programme: line.programme.or_else(|| Some(plan.title.clone())),
            amount: line.amount,
            status: Some(desk.words.code(line.status)),
        }));
    }
    let capped = workspace.load_naming::<ActionContract>("action", id)?.into_iter().filter(|link| link.cap.is_some());
    found.extend(capped.map(|link| Funding {
        name: label::of(desk, Noun::Contract, link.contract),
        programme: Some(desk.words.text("report-sheet-cap")),
        amount: link.cap,
        status: None,
    }));
    Ok(found)
}

/// The contracts that finance it and say no cap.
fn contracts(desk: &Desk, id: Id) -> Result<Vec<String>, Fault> {
    let links = desk.workspace.load_naming::<ActionContract>("action", id)?;
    Ok(links.into_iter().filter(|link| link.cap.is_none()).map(|link| label::of(desk, Noun::Contract, link.contract)).collect())
}

/// What else the screen shows of it: sub-actions, linked actions, measures, communes, decisions, files.
fn links(desk: &Desk, screen: &ActionSheet) -> Vec<(String, Vec<String>)> {
    let mut links: Vec<(String, Vec<String>)> = Vec::new();
    for one in screen.collections.iter().filter(|one| !one.rows.is_empty() && !PLACED.contains(&one.noun.as_str())) {
        let Some(noun) = Noun::from_table(&one.noun) else { continue };
        let name = if noun == Noun::Action { desk.words.text("ui-sub-actions") } else { desk.words.noun(noun) };
        let kind = |row: &crate::wire::RecordView| row.cells.get("kind").filter(|_| noun == Noun::ActionLink).map(|cell| cell.text.clone());
        let said = |row: &crate::wire::RecordView| kind(row).map_or_else(|| row.label.clone(), |kind| format!("{} ({kind})", row.label));
        links.push((name, one.rows.iter().map(said).filter(|label| !label.trim().is_empty()).collect()));
    }
    let from: Vec<String> = screen.links_from.iter().map(|link| format!("{} ({})", link.label, link.says)).collect();
    if !from.is_empty() {
        links.push((desk.words.noun(Noun::ActionLink), from));
    }
    links.retain(|(_, names)| !names.is_empty());
    links
}
