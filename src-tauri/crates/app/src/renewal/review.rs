//! The review of a programme: its actions, what was decided of each, and what is likely to follow.

use crate::action;
use crate::contract::period;
use crate::desk::Desk;
use crate::wire::{Fault, NamedRow, RenewalArg, RenewalContract, RenewalPage, RenewalPlan, RenewalProposal, ReviewLine};
use chrono::Datelike;
use domain::calendar::{days_after, moved};
use domain::code::Code;
use domain::records::{ActionContract, Contract, Plan, Review};
use domain::{Day, Id, Noun};
use std::collections::{HashMap, HashSet};
use store::action::ActionLine;

/// The review of a plan, or of a contract's actions.
pub fn review(desk: &mut Desk, asked: &RenewalArg) -> Result<RenewalPage, Fault> {
    let contracts = desk.workspace.load::<Contract>()?;
    let contract = asked.contract.and_then(|id| contracts.iter().find(|contract| contract.id == id));
    let plan = match (asked.plan, contract.and_then(|contract| contract.plan)) {
        (Some(plan), _) | (None, Some(plan)) => desk.workspace.find::<Plan>(plan)?,
        (None, None) => {
            let first = crate::file::plans(desk)?.first().map(|plan| plan.id).ok_or_else(|| Fault::new("no_plan"))?;
            desk.workspace.find::<Plan>(first)?
        }
    };
    let plans = desk.workspace.load::<Plan>()?;
    let mut next: Vec<&Plan> = plans.iter().filter(|one| one.previous_plan == Some(plan.id)).collect();
    next.sort_by_key(|one| one.starts_on);
    let previous = plan.previous_plan.and_then(|id| plans.iter().find(|one| one.id == id));
    let mut own: Vec<&Contract> = contracts.iter().filter(|one| one.plan == Some(plan.id)).collect();
    own.sort_by(|a, b| (a.starts_on, &a.title).cmp(&(b.starts_on, &b.title)));
    let following = |id: Id| contracts.iter().any(|one| one.previous_contract == Some(id));
    Ok(RenewalPage {
        contracts: own
            .iter()
            .map(|one| RenewalContract {
                id: one.id,
                title: one.title.clone(),
                number: one.number.clone().unwrap_or_default(),
                period: period(desk, one.starts_on, one.ends_on),
                following: following(one.id),
            })
            .collect(),
        contract: contract.map(|contract| contract.id),
        rows: lines(desk, plan.id, contract.map(|contract| contract.id))?,
        next: next.into_iter().map(|one| plan_of(desk, one)).collect(),
        previous: previous.map(|one| plan_of(desk, one)),
        proposal: proposal(desk, &plan, contract),
        plan: plan_of(desk, &plan),
    })
}

/// A plan and its period.
pub(super) fn plan_of(desk: &Desk, plan: &Plan) -> RenewalPlan {
    RenewalPlan { id: plan.id, title: plan.title.clone(), period: period(desk, plan.starts_on, plan.ends_on) }
}

/// The latest review of each action; of one day, the one that was made last.
pub(super) fn latest(desk: &Desk) -> Result<HashMap<Id, Review>, Fault> {
    let mut found: HashMap<Id, Review> = HashMap::new();
    for review in desk.workspace.load::<Review>()? {
        let newer = found.get(&review.action).is_none_or(|held| (held.reviewed_on, held.id) < (review.reviewed_on, review.id));
        if newer {
            found.insert(review.action, review);
        }
    }
    Ok(found)
}

fn lines(desk: &mut Desk, plan: Id, contract: Option<Id>) -> Result<Vec<ReviewLine>, Fault> {
    let linked: Option<HashSet<Id>> = match contract {
        Some(contract) => Some(desk.workspace.load_naming::<ActionContract>("contract", contract)?.iter().map(|link| link.action).collect()),
        None => None,
    };
    let reviews = latest(desk)?;
    let axes = crate::axis::sorted(desk, plan)?;
    let mut actions: Vec<ActionLine> = desk.workspace.action_lines(Some(plan))?;
    actions.retain(|line| linked.as_ref().is_none_or(|linked| linked.contains(&line.id)));
    action::natural_order(&mut actions);
    let today = crate::clock::today();
    Ok(actions
        .iter()
        .map(|one| {
            let line = action::line(desk, one, &axes, today);
            let review = reviews.get(&one.id);
            let next = review.and_then(|review| review.next_action).map(|id| NamedRow { id, label: desk.label(Noun::Action, id) });
            ReviewLine {
                action: one.id,
                number: line.number,
                title: line.title,
                axis: line.axis,
                status: line.status,
                progress: line.progress,
                planned: line.planned,
                paid: line.paid,
                is_sub_action: line.is_sub_action,
                decision: review.map(|review| review.decision.code().to_owned()).unwrap_or_default(),
                reason: review.and_then(|review| review.reason.clone()).unwrap_or_default(),
                reviewed_on: desk.words.maybe_day(review.and_then(|review| review.reviewed_on)),
                next: next.filter(|next| !next.label.is_empty()),
            }
        })
        .collect())
}

/// The next programme begins the day after the previous one ends, and lasts as long; its title says its own years.
fn proposal(desk: &Desk, plan: &Plan, contract: Option<&Contract>) -> RenewalProposal {
    let (starts, ends) = contract.map_or((plan.starts_on, plan.ends_on), |contract| (contract.starts_on, contract.ends_on));
    let next_start = ends.and_then(|end| days_after(end, 1));
    let next_end = starts.zip(ends).zip(next_start).and_then(|((start, end), next)| moved(end, start, next));
    let title = |title: &str| {
        let year = |title: String, from: Option<Day>, to: Option<Day>| match (from, to) {
            (Some(from), Some(to)) => title.replace(&from.year().to_string(), &to.year().to_string()),
            _ => title,
        };
        // The end first: its year may be the one in which the next begins.
        year(year(title.to_owned(), ends, next_end), starts, next_start)
    };
    RenewalProposal {
        title: title(&plan.title),
        contract_title: contract.map(|contract| title(&contract.title)).unwrap_or_default(),
        starts_on: desk.words.maybe_day(next_start),
        ends_on: desk.words.maybe_day(next_end),
    }
}
