//! The actions that a contract's report speaks of, on a day.

use super::{Asked, outside};
use crate::action::natural_order;
use crate::desk::Desk;
use crate::wire::Fault;
use chrono::Datelike;
use domain::codes::BudgetUnit;
use domain::contract::link_holds;
use domain::fold::natural;
use domain::records::*;
use domain::situation::{progress_on, status_on};
use domain::{Cents, Id, Record, lateness};
use report::progress::{ActionFacts, ActionIndicatorFacts, BudgetFacts, MilestoneFacts, NoteFacts, OutsideFacts, PartnerFacts};
use std::collections::{HashMap, HashSet};
use store::action::ActionLine;

/// The actions of the file, as a report splits them.
pub(super) struct Split {
    /// What the report says of its own.
    pub(super) facts: Vec<ActionFacts>,
    /// Its own, as lists show them.
    pub(super) lines: Vec<ActionLine>,
    /// What it says of the others.
    pub(super) outside: Vec<OutsideFacts>,
}

/// The actions of the report, by number: those that the contract finances on the day, else all those of its plan.
pub(super) fn facts(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Split, Fault> {
    let workspace = &desk.workspace;
    let amendments = workspace.load_naming::<Amendment>("contract", contract.id)?;
    let amendment = |id: Option<Id>| amendments.iter().find(|amendment| Some(amendment.id) == id);
    let linked: HashSet<Id> = workspace
        .load_naming::<ActionContract>("contract", contract.id)?
        .into_iter()
        .filter(|link| link_holds(amendment(link.opened_by), amendment(link.closed_by), asked.as_of))
        .map(|link| link.action)
        .collect();
    let mut lines = workspace.action_lines(None)?;
    natural_order(&mut lines);
    let financed = |line: &ActionLine| if linked.is_empty() { contract.plan == Some(line.plan) } else { linked.contains(&line.id) };
    let (mut lines, outside): (Vec<_>, Vec<_>) = lines.into_iter().partition(financed);

    let actions: HashMap<Id, Action> = workspace.load::<Action>()?.into_iter().map(|action| (action.id, action)).collect();
    let by = Children::read(desk)?;
    let mut facts = Vec::with_capacity(lines.len());
    for line in &mut lines {
        let Some(action) = actions.get(&line.id) else { continue };
        let part_of = action.parent.and_then(|id| actions.get(&id)).map(|parent| parent.title.clone());
        let one = by.facts(action, part_of, line, asked);
        (line.status, line.progress) = (one.status, one.progress);
        facts.push(one);
    }
    Ok(Split { facts, lines, outside: outside::facts(desk, contract, outside, &actions, asked.as_of)? })
}

/// The functions of those who lead and sponsor the plan, most actions first.
pub(super) fn referents(desk: &Desk, lines: &[ActionLine]) -> Result<Vec<String>, Fault> {
    let own: HashSet<Id> = lines.iter().map(|line| line.id).collect();
    let mut count: HashMap<String, usize> = HashMap::new();
    let leads = names(desk.workspace.load::<Lead>()?, |lead| (lead.id, lead.function.clone()));
    let sponsors = names(desk.workspace.load::<ElectedSponsor>()?, |sponsor| (sponsor.id, sponsor.function.clone()));
    for action in desk.workspace.load::<Action>()?.iter().filter(|action| own.contains(&action.id)) {
        for name in [action.lead.and_then(|id| leads.get(&id)), action.elected_sponsor.and_then(|id| sponsors.get(&id))].into_iter().flatten() {
            *count.entry(name.clone()).or_default() += 1;
        }
    }
    let mut ranked: Vec<(String, usize)> = count.into_iter().collect();
    ranked.sort_by_cached_key(|(name, count)| (std::cmp::Reverse(*count), natural(name)));
    Ok(ranked.into_iter().take(4).map(|(name, _)| name).collect())
}

/// The rows that actions own, by action.
struct Children {
    budget: HashMap<Id, Vec<BudgetLine>>,
    milestones: HashMap<Id, Vec<Milestone>>,
    notes: HashMap<Id, Vec<Note>>,
    partners: HashMap<Id, Vec<PartnerFacts>>,
    indicators: HashMap<Id, Vec<ActionIndicator>>,
    indicator: HashMap<Id, Indicator>,
    readings: HashMap<Id, Vec<Reading>>,
    leads: HashMap<Id, String>,
    expenses: HashMap<Id, Vec<(domain::Day, Cents)>>,
}

impl Children {
    fn read(desk: &Desk) -> Result<Self, Fault> {
        let workspace = &desk.workspace;
        let names_of = names(workspace.load::<Partner>()?, |partner| (partner.id, partner.name.clone()));
        let mut partners: HashMap<Id, Vec<PartnerFacts>> = HashMap::new();
        for link in workspace.load::<ActionPartner>()? {
            if let Some(name) = names_of.get(&link.partner) {
                partners.entry(link.action).or_default().push(PartnerFacts { name: name.clone(), role: link.role });
            }
        }
        partners.values_mut().for_each(|list| list.sort_by_cached_key(|one| (one.role, natural(&one.name))));
        Ok(Self {
            budget: group(workspace.load::<BudgetLine>()?, |line| line.action),
            milestones: group(workspace.load::<Milestone>()?, |one| one.action),
            notes: group(workspace.load::<Note>()?, |note| note.action),
            partners,
            indicators: group(workspace.load::<ActionIndicator>()?, |link| link.action),
            indicator: workspace.load::<Indicator>()?.into_iter().map(|one| (one.id, one)).collect(),
            readings: group(workspace.load::<Reading>()?, |reading| reading.indicator),
            leads: names(workspace.load::<Lead>()?, |lead| (lead.id, lead.function.clone())),
            expenses: expenses(desk)?,
        })
    }

    fn facts(&self, action: &Action, part_of: Option<String>, line: &ActionLine, asked: &Asked) -> ActionFacts {
        let day = asked.as_of;
        let status = status_on(action.status, action.actual_start, action.actual_end, day);
        let mut budget = of(&self.budget, action.id);
        // What a later year committed and paid was not yet, on the day.
        for line in budget.iter_mut().filter(|line| line.year.is_some_and(|year| year > day.year())) {
            (line.committed, line.paid) = (None, None);
        }
        let sum = |amount: fn(&BudgetLine) -> Option<Cents>| budget.iter().filter(|line| line.unit == BudgetUnit::Euro).filter_map(amount).sum();
        let (planned, committed, paid) = (sum(|line| line.planned), sum(|line| line.committed), sum(|line| line.paid));
        budget.sort_by_key(|line| (line.year, line.nature, line.id));
        let fte_planned = budget.iter().filter(|line| line.unit == BudgetUnit::Fte).filter_map(|line| line.planned).map(|fte| fte.0).sum();
        let mut milestones = of(&self.milestones, action.id);
        milestones.sort_by_cached_key(|one| (one.rank.clone(), one.due_on, natural(&one.title)));
        let mut notes = of(&self.notes, action.id);
        notes.retain(|note| note.noted_on >= asked.from && note.noted_on <= asked.to);
        notes.sort_by_key(|note| note.noted_on);
        ActionFacts {
            id: action.id,
            axis: action.axis,
            part_of,
            number: action.number.clone(),
            title: action.title.clone(),
            status,
            status_reason: action.status_reason.clone(),
            days_late: lateness::days_late(status, action.planned_end, day),
            priority: action.priority,
            progress: progress_on(action.status, status, action.progress, milestones.iter().map(|one| one.done_on), day),
            planned_start: action.planned_start,
            planned_end: action.planned_end,
            actual_start: action.actual_start.filter(|start| *start <= day),
            actual_end: action.actual_end.filter(|end| *end <= day),
            lead: line.lead.as_deref().map(str::to_owned),
            partners: self.partners.get(&action.id).cloned().unwrap_or_default(),
            description: action.description.clone(),
            objectives: action.objectives.clone(),
            obstacles: action.obstacles.clone(),
            levers: action.levers.clone(),
            ghg_avoided_t: action.ghg_avoided,
            energy_saved_mwh: action.energy_saved,
            renewable_mwh: action.renewable_produced,
            gains_source: action.gains_source.clone(),
            planned,
            committed,
            paid,
            fte_planned,
            budget: budget
                .into_iter()
                .filter(|line| line.unit == BudgetUnit::Euro)
                .map(|line| BudgetFacts { year: line.year, nature: line.nature, planned: line.planned, committed: line.committed, paid: line.paid })
                .collect(),
            milestones: milestones
                .into_iter()
                .map(|one| MilestoneFacts {
                    due_on: one.due_on,
                    done_on: one.done_on.filter(|done| *done <= day),
                    lead: one.lead.and_then(|id| self.leads.get(&id).cloned()),
                    title: one.title,
                })
                .collect(),
            notes: notes.into_iter().map(|note| NoteFacts { on: note.noted_on, author: note.author, body: note.body }).collect(),
            indicators: self.indicators_of(action.id, day),
            spent_in_period: self
                .expenses
                .get(&action.id)
                .map(|list| list.iter().filter(|(on, _)| *on >= asked.from && *on <= asked.to).map(|(_, net)| *net).sum())
                .unwrap_or_default(),
            photos: Vec::new(),
        }
    }

    fn indicators_of(&self, action: Id, day: domain::Day) -> Vec<ActionIndicatorFacts> {
        let mut found: Vec<ActionIndicatorFacts> = of(&self.indicators, action)
            .into_iter()
            .filter_map(|link| {
                let indicator = self.indicator.get(&link.indicator)?;
                let latest = of(&self.readings, link.indicator).into_iter().filter(|one| one.observed_on <= day).max_by_key(|one| one.observed_on);
                Some(ActionIndicatorFacts {
                    title: indicator.title.clone(),
                    unit: indicator.unit.clone(),
                    latest: latest.as_ref().map(|one| one.value),
                    latest_on: latest.map(|one| one.observed_on),
                    expected_effect: link.expected_effect,
                })
            })
            .collect();
        found.sort_by_cached_key(|one| natural(&one.title));
        found
    }
}

/// What each action spent: its share of the expenses that are allocated, else the whole of its own. EUR cents net.
fn expenses(desk: &Desk) -> Result<HashMap<Id, Vec<(domain::Day, Cents)>>, Fault> {
    let allocations = group(desk.workspace.load::<ExpenseAllocation>()?, |one| one.expense);
    let mut found: HashMap<Id, Vec<(domain::Day, Cents)>> = HashMap::new();
    for expense in desk.workspace.load::<Expense>()? {
        match allocations.get(&expense.id) {
            Some(parts) => parts.iter().for_each(|part| found.entry(part.action).or_default().push((expense.invoiced_on, part.amount))),
            None => {
                if let Some(action) = expense.action {
                    found.entry(action).or_default().push((expense.invoiced_on, expense.net));
                }
            }
        }
    }
    Ok(found)
}

fn group<R: Record>(rows: Vec<R>, owner: impl Fn(&R) -> Id) -> HashMap<Id, Vec<R>> {
    let mut found: HashMap<Id, Vec<R>> = HashMap::new();
    for row in rows {
        found.entry(owner(&row)).or_default().push(row);
    }
    found
}

fn of<R: Clone>(map: &HashMap<Id, Vec<R>>, id: Id) -> Vec<R> {
    map.get(&id).cloned().unwrap_or_default()
}

fn names<R>(rows: Vec<R>, name: impl Fn(&R) -> (Id, String)) -> HashMap<Id, String> {
    rows.iter().map(name).collect()
}
