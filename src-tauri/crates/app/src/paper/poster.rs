//! The dashboard of a plan: its figures, as the overview and the budget's dashboard count them.

use super::indicators::measures;
use super::{heading, plan_of};
use crate::desk::Desk;
use crate::report::by_axis;
use crate::wire::{Fault, PlanArg};
use crate::{axis, budget};
use domain::code::Code;
use domain::codes::Status;
use domain::rollup::{By, Key};
use domain::{Day, Id};
use report::paper::poster::Snapshot;
use report::progress::YearFacts;
use store::action::ActionLine;

/// What the dashboard of a plan shows.
pub fn poster(desk: &mut Desk, plan: Option<Id>, day: Day) -> Result<Snapshot, Fault> {
    let plan = plan_of(desk, plan)?;
    let money = budget::figures(desk, &PlanArg { plan })?;
    let actions: Vec<ActionLine> = match plan {
        Some(plan) => desk.register()?.lines(Some(plan)).cloned().collect(),
        None => Vec::new(),
    };
    let desk = &*desk;
    let sorted = plan.map(|plan| axis::sorted(desk, plan)).transpose()?.unwrap_or_default();
    let mut axes = by_axis(&actions, &sorted);
    let placed: usize = axes.iter().flat_map(|(_, counts)| counts).sum();
    if placed < actions.len() {
        let loose = Status::ALL.iter().enumerate().map(|(place, status)| {
            let all = actions.iter().filter(|action| action.status == *status).count();
            all.saturating_sub(axes.iter().map(|(_, counts)| counts[place]).sum())
        });
        let loose = loose.collect();
        axes.push((desk.words.text("report-no-axis"), loose));
    }
    let years = money.years.iter().filter_map(|(key, [planned, committed, paid], _)| match key {
        Key::Year(year) => Some(YearFacts { year: i32::try_from(*year).ok()?, planned: *planned, committed: *committed, paid: *paid }),
        _ => None,
    });
    Ok(Snapshot {
        heading: heading(desk, plan, day)?,
        statuses: statuses(&actions),
        axes,
        sums: money.total,
        years: years.collect(),
        funders: money.funders.iter().map(|(key, sums, _)| (budget::label(desk, By::Funder, key), *sums)).collect(),
        measures: measures(desk, plan, day)?,
    })
}

/// How many actions have each status, as the overview counts them.
fn statuses(actions: &[ActionLine]) -> Vec<(Status, usize)> {
    let counts = crate::overview::statuses(actions);
    counts.iter().filter_map(|one| Some((Status::from_code(&one.status)?, usize::try_from(one.count).ok()?))).collect()
}
