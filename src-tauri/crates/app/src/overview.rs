//! « Aujourd'hui »: what is late, what falls due, where the money is, what changed.

use crate::action::{is_late, line};
use crate::desk::Desk;
use crate::wire::{AxisCount, DueLine, Fault, FindingView, HistoryArg, Overview, StatusCount};
use crate::{axis, check, contract, file, history, report};
use domain::code::Code;
use domain::codes::Status;
use domain::fold::natural;
use domain::records::{Axis, Deliverable, Instalment, Milestone};
use domain::{Cents, Day, Id, Noun};
use std::collections::HashMap;
use store::action::ActionLine;

const MOST_LINES: usize = 12;
/// From how many actions on, what was noticed is looked for when it is asked for, and so are alerts.
pub(crate) const LARGE: u32 = 20_000;

/// The plan at a glance: the one asked for, else the newest.
pub fn overview(desk: &mut Desk, plan: Option<Id>) -> Result<Overview, Fault> {
    let today = crate::clock::today();
    let plans = file::plans(desk)?;
    let plan = plans.into_iter().find(|one| plan.is_none_or(|plan| one.id == plan));
    let actions: Vec<ActionLine> = match &plan {
        Some(plan) => desk.register()?.lines(Some(plan.id)).cloned().collect(),
        None => Vec::new(),
    };
    let desk = &*desk;
    // A whole plan of this size takes seconds to go through, and nothing else could be done meanwhile.
    let large = desk.workspace.count(Noun::Action)? > LARGE;
    let axes = plan.as_ref().map(|plan| axis::sorted(desk, plan.id)).transpose()?.unwrap_or_default();
    let sum = |amount: fn(&ActionLine) -> Cents| -> Cents { actions.iter().map(amount).sum() };
    let (planned, committed, paid) = (sum(|a| a.planned), sum(|a| a.committed), sum(|a| a.paid));
    let share = |part: Cents| part.share_of(planned).and_then(|rate| u32::try_from(rate.0 / 100).ok());

    let mut late: Vec<&ActionLine> = actions.iter().filter(|action| is_late(action, today).is_some()).collect();
    let late_count = u32::try_from(late.len()).unwrap_or(u32::MAX);
    // The longest late first; those of one day as they were voted.
    late.sort_by_key(|action| action.planned_end);
    let last = late.get(MOST_LINES).and_then(|action| action.planned_end);
    late.retain(|action| last.is_none() || action.planned_end <= last);
    late.sort_by_cached_key(|action| (action.planned_end, natural(action.number.as_deref().unwrap_or("")), natural(&action.title)));
    late.truncate(MOST_LINES);
    Ok(Overview {
        actions: u32::try_from(actions.len()).unwrap_or(u32::MAX),
        statuses: statuses(&actions),
        progress: axis::mean_progress(actions.iter()),
        late_count,
        late: late.into_iter().map(|action| line(desk, action, &axes, today)).collect(),
        due: due(desk, &actions, today)?,
        planned: desk.words.money(planned),
        committed: desk.words.money(committed),
        paid: desk.words.money(paid),
        committed_share: share(committed),
        paid_share: share(paid),
        contracts: contract::lines(desk, today)?,
        changes: history::lines(desk, &HistoryArg { noun: None, id: None, since: None, until: None, limit: 8 })?,
        findings: if large { Vec::new() } else { findings(desk)? },
        findings_wait: large,
        chart: report::status_donut(desk, &actions),
        axes: by_axis(&actions, &axes),
        axes_chart: report::axis_bars(desk, &actions, &axes),
        plan,
    })
}

/// What was noticed, the serious things first; what is late has its own place. What was accepted comes last, and apart.
pub fn findings(desk: &Desk) -> Result<Vec<FindingView>, Fault> {
    let mut found = check::all(desk, crate::clock::today())?;
    found.retain(|finding| finding.code != "action_late");
    let sorted = check::sort_out(desk, found)?;
    let accepted = sorted.accepted.iter().map(|(finding, waiver)| check::show(desk, finding, Some(waiver)));
    Ok(sorted.open.iter().take(MOST_LINES).map(|(finding, lapsed)| check::show(desk, finding, lapsed.as_ref())).chain(accepted).collect())
}

/// How many actions have each status, in reading order; statuses without an action are left out.
pub fn statuses(actions: &[ActionLine]) -> Vec<StatusCount> {
    Status::ALL
        .iter()
        .map(|status| (status, actions.iter().filter(|action| action.status == *status).count()))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| StatusCount { status: status.code().to_owned(), count: u32::try_from(count).unwrap_or(u32::MAX) })
        .collect()
}

/// How many actions of each top axis have each of the statuses that some action has.
fn by_axis(actions: &[ActionLine], axes: &[Axis]) -> Vec<AxisCount> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let used: Vec<bool> = Status::ALL.iter().map(|status| actions.iter().any(|action| action.status == *status)).collect();
    let one = |(label, counts): (String, Vec<usize>)| AxisCount {
        label,
        total: number(counts.iter().sum()),
        counts: counts.into_iter().zip(&used).filter(|(_, used)| **used).map(|(count, _)| number(count)).collect(),
    };
    report::by_axis(actions, axes).into_iter().map(one).collect()
}

/// What falls due: milestones of the plan's open actions, deliverables and instalments of its contracts. What is past
/// and still open comes first.
fn due(desk: &Desk, actions: &[ActionLine], today: Day) -> Result<Vec<DueLine>, Fault> {
    let open: HashMap<Id, &ActionLine> =
        actions.iter().filter(|action| !matches!(action.status, Status::Done | Status::Abandoned)).map(|action| (action.id, action)).collect();
    let mut found: Vec<(Day, String, Noun, Id, Option<Id>)> = Vec::new();
    let mut waiting = Vec::new();
    desk.workspace.milestones_waiting(|milestone, action| {
        waiting.extend(open.get(&action).map(|action| (milestone, *action)));
        waiting.len() < MOST_LINES
    })?;
    for (id, action) in waiting {
        let milestone = desk.workspace.find::<Milestone>(id)?;
        if let Some(due) = milestone.due_on {
            found.push((due, format!("{} — {}", milestone.title, action.title), Noun::Milestone, id, Some(action.id)));
        }
    }
    for deliverable in desk.workspace.load::<Deliverable>()? {
        if let (None, Some(due)) = (deliverable.delivered_on, deliverable.due_on) {
            found.push((due, deliverable.title, Noun::Deliverable, deliverable.contract, None));
        }
    }
    for instalment in desk.workspace.load::<Instalment>()? {
        if let (None, None, Some(due)) = (instalment.requested_on, instalment.received_on, instalment.due_on) {
            let title = instalment.title.unwrap_or_else(|| desk.words.code(instalment.kind));
            found.push((due, title, Noun::Instalment, instalment.contract, None));
        }
    }
    found.sort();
    Ok(found
        .into_iter()
        .take(MOST_LINES)
        .map(|(due, title, noun, id, action)| DueLine {
            on: desk.words.day(due),
            days: i32::try_from((due - today).num_days()).unwrap_or(i32::MAX),
            title,
            noun: noun.table().to_owned(),
            id,
            action,
        })
        .collect())
}
