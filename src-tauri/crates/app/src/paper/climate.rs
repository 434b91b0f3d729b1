//! The climate on one leaf: what the screen of the same name shows.

use super::indicators::measure;
use super::{heading, plan_of};
use crate::climate::{latest, ranked};
use crate::desk::Desk;
use crate::inventory::flows::{made, sectors};
use crate::wire::Fault;
use crate::{indicator, report as reports};
use chrono::Datelike;
use domain::codes::TrajectoryKind;
use domain::{Day, Id};
use report::paper::climate::{Counted, Measured, Snapshot};
use report::progress::StandingFacts;

/// What the page of the climate says.
pub fn climate(desk: &Desk, plan: Option<Id>, day: Day) -> Result<Snapshot, Fault> {
    let plan = plan_of(desk, plan)?;
    let counted = latest(desk, Some(day.year()))?.into_iter().map(|(quantity, id)| {
        let (inventory, flows) = made(desk, id, quantity)?;
        Ok(Counted { quantity, year: inventory.year, source: inventory.title, sectors: sectors(&desk.words, quantity, &flows) })
    });
    let counted = counted.collect::<Result<_, Fault>>()?;
    let mut ways = reports::trajectories(desk, day.year())?;
    ways.retain(|one| one.kind != Some(TrajectoryKind::Reference));
    let all = indicator::read(desk)?;
    let ranked = ranked(desk, &all, plan)?;
    let measures = ranked.shown.into_iter().map(|(one, standing)| {
        let year = all.series.get(&one.id).and_then(|series| series.keys().next_back().copied());
        let measure = measure(desk, &all, one.clone(), day)?;
        let standing = standing.zip(year).map(|(own, year)| StandingFacts { year, gap: own.gap, delay: own.delay, on_course: own.on_course });
        Ok(Measured { measure, standing })
    });
    Ok(Snapshot { heading: heading(desk, plan, day)?, counted, ways, measures: measures.collect::<Result<_, Fault>>()? })
}
