//! The indicators of a plan as they stand on a day.

use super::{heading, plan_of};
use crate::desk::Desk;
use crate::indicator;
use crate::report::reached;
use crate::wire::Fault;
use chrono::Datelike;
use domain::fold::natural;
use domain::records::{Baseline, Indicator, Target};
use domain::{Day, Id};
use report::paper::indicators::{Measure, Snapshot};

/// What the table of a plan's indicators says.
pub fn indicators(desk: &Desk, plan: Option<Id>, day: Day) -> Result<Snapshot, Fault> {
    let plan = plan_of(desk, plan)?;
    Ok(Snapshot { heading: heading(desk, plan, day)?, measures: measures(desk, plan, day)? })
}

/// The indicators of a plan, and those of none, in their order.
pub(super) fn measures(desk: &Desk, plan: Option<Id>, day: Day) -> Result<Vec<Measure>, Fault> {
    let mut found = desk.workspace.load::<Indicator>()?;
    found.retain(|one| one.plan.is_none() || one.plan == plan);
    found.sort_by_cached_key(|one| (one.rank.clone(), natural(one.code.as_deref().unwrap_or("")), natural(&one.title)));
    let all = indicator::read(desk)?;
    found.into_iter().map(|one| measure(desk, &all, one, day)).collect()
}

/// An indicator on a day.
pub(super) fn measure(desk: &Desk, all: &indicator::All, indicator: Indicator, day: Day) -> Result<Measure, Fault> {
    let readings = indicator::figures(desk, all, &indicator, day)?;
    let mut targets = desk.workspace.load_naming::<Target>("indicator", indicator.id)?;
    targets.sort_by_key(|target| target.year);
    let baselines = desk.workspace.load_naming::<Baseline>("indicator", indicator.id)?;
    let baseline = baselines.iter().min_by_key(|baseline| baseline.year).map(|one| (one.year, one.value));
    // The target that is worked towards: the first that is not past, else the last one.
    let target = targets.iter().find(|target| target.year >= day.year()).or(targets.last()).map(|one| (one.year, one.value));
    let mut last = readings.iter().rev().map(|reading| (reading.on, reading.value));
    let (latest, previous) = (last.next(), last.next());
    Ok(Measure {
        code: indicator.code,
        title: indicator.title,
        unit: indicator.unit,
        baseline,
        previous,
        latest,
        target,
        reached: reached(baseline.map(|one| one.1), latest.map(|one| one.1), target.map(|one| one.1)),
        source: indicator.source,
        series: readings.iter().map(|reading| reading.value).collect(),
    })
}
