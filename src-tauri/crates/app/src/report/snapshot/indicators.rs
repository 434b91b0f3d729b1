//! The indicators of the contract's plan, on a day.

use super::Asked;
use crate::desk::Desk;
use crate::indicator;
use crate::wire::Fault;
use chrono::Datelike;
use domain::Rate;
use domain::fold::natural;
use domain::records::{Baseline, Contract, Indicator, Target};
use domain::series::Point;
use report::progress::{IndicatorFacts, StandingFacts};

pub(super) fn facts(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Vec<IndicatorFacts>, Fault> {
    let mut indicators = desk.workspace.load::<Indicator>()?;
    indicators.retain(|one| one.plan.is_none() || one.plan == contract.plan);
    indicators.sort_by_cached_key(|one| (one.rank.clone(), natural(one.code.as_deref().unwrap_or("")), natural(&one.title)));
    let all = indicator::read(desk)?;
    let aims = indicator::aims(desk, &all.indicators)?;
    indicators.into_iter().map(|one| fact(desk, &all, &aims, one, asked)).collect()
}

fn fact(desk: &Desk, all: &indicator::All, aims: &indicator::Aims, indicator: Indicator, asked: &Asked) -> Result<IndicatorFacts, Fault> {
    let readings = indicator::figures(desk, all, &indicator, asked.as_of)?;
    let mut targets = desk.workspace.load_naming::<Target>("indicator", indicator.id)?;
    targets.sort_by_key(|target| target.year);
    let baselines = desk.workspace.load_naming::<Baseline>("indicator", indicator.id)?;
    let baseline = baselines.iter().min_by_key(|baseline| baseline.year);
    let last_of = |year: i32| readings.iter().rev().find(|reading| reading.on.year() == year);
    let year = asked.to.year();
    let current = last_of(year);
    // The target that the period works towards: the first that is not past, else the last one.
    let target = targets.iter().find(|target| target.year >= year).or(targets.last()).map(|target| (target.year, target.value));
    let series = readings.iter().map(|own| (own.on.year(), Point { value: own.value, confidence: own.confidence, parts: 0 })).collect();
    let measured = aims.measure(&indicator, &series);
    let (baseline, target) = (baseline.map(|one| (one.year, one.value)).or(measured.baseline), target.or(measured.target));
    let share = reached(baseline.map(|own| own.1), current.map(|one| one.value), target.map(|own| own.1));
    Ok(IndicatorFacts {
        code: indicator.code,
        title: indicator.title,
        kind: indicator.kind,
        unit: indicator.unit,
        direction: indicator.direction,
        baseline_year: baseline.map(|own| own.0),
        baseline: baseline.map(|own| own.1),
        previous: last_of(year - 1).map(|reading| reading.value),
        current: current.map(|reading| reading.value),
        target_year: target.map(|own| own.0),
        target: target.map(|own| own.1),
        reached: share,
        source: indicator.source,
        comment: current.and_then(|reading| reading.comment.clone()),
        confidence: current.and_then(|reading| reading.confidence),
        series: readings.iter().map(|reading| (decimal_year(reading.on), reading.value)).collect(),
        targets: targets.iter().map(|target| (f64::from(target.year) + 1.0, target.value)).collect(),
        standing: measured.last.zip(measured.standing).map(|((year, _), own)| StandingFacts {
            year,
            gap: own.gap,
            delay: own.delay,
            on_course: own.on_course,
        }),
    })
}

/// How much of the way from its baseline to its target an indicator has gone; nothing when one of them is not known, or both are the same.
pub(crate) fn reached(baseline: Option<f64>, value: Option<f64>, target: Option<f64>) -> Option<Rate> {
    let (baseline, value, target) = (baseline?, value?, target?);
    let way = target - baseline;
    (way.abs() > f64::EPSILON).then(|| Rate(((value - baseline) / way * 10_000.0).round_ties_even() as i64))
}

/// A day as a decimal year: the end of 2017 is nearly 2018.
fn decimal_year(day: domain::Day) -> f64 {
    f64::from(day.year()) + f64::from(day.ordinal0()) / 366.0
}
