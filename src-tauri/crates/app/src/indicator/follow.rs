//! Indicators that follow a quantity of the diagnoses by themselves, and the trajectories that they are held against.
//!
//! Invariant: a year that has a reading of its own keeps it; a diagnosis fills the others, in the unit of the indicator.

use crate::desk::Desk;
use crate::trajectory;
use crate::wire::Fault;
use domain::Id;
use domain::codes::{Quantity, TrajectoryKind};
use domain::inventory::{Of, unit};
use domain::records::{Indicator, Trajectory};
use domain::series::{Point, Series};
use domain::trajectory::Path;
use std::collections::{BTreeMap, BTreeSet};

/// What an indicator is of, where it follows diagnoses.
type What = (Quantity, Of);

/// What an indicator follows; nothing for one that is read, or worked out by a formula.
pub(super) fn what(one: &Indicator) -> Option<What> {
    let of = Of { sector: one.sector, filiere: one.filiere, pollutant: one.pollutant, sink: one.sink };
    one.quantity.filter(|_| one.formula.is_none()).map(|quantity| (quantity, of))
}

/// How many of the indicator's units one of its quantity's is: 0.001 for ktCO2e of tCO2e. Nothing when it is no unit of the quantity.
pub(super) fn scale(quantity: Quantity, given: Option<&str>) -> Option<f64> {
    let given = given.map(str::trim).unwrap_or_default();
    if given.is_empty() {
        return Some(1.0);
    }
    unit::read(quantity, None, 1.0, given).filter(|one| one.is_finite() && *one > 0.0).map(|one| 1.0 / one)
}

/// Fills the years that diagnoses measured. Tells which indicators have such a year, and which could not be filled: their unit is none of their quantity.
pub(super) fn fill(
    desk: &Desk,
    indicators: &[Indicator],
    series: &mut BTreeMap<Id, Series>,
) -> Result<(BTreeSet<Id>, BTreeMap<Id, Quantity>), Fault> {
    let (mut followed, mut unread) = (BTreeSet::new(), BTreeMap::new());
    if indicators.iter().all(|one| what(one).is_none()) {
        return Ok((followed, unread));
    }
    let measured = trajectory::measured(desk, None)?;
    for one in indicators {
        let Some((quantity, of)) = what(one) else { continue };
        let Some(scale) = scale(quantity, one.unit.as_deref()) else {
            unread.insert(one.id, quantity);
            continue;
        };
        for (year, value) in measured.of(quantity, of) {
            if let std::collections::btree_map::Entry::Vacant(free) = series.entry(one.id).or_default().entry(year) {
                free.insert(Point { value: value * scale, confidence: None, parts: 0 });
                followed.insert(one.id);
            }
        }
    }
    Ok((followed, unread))
}

/// The trajectories that are aimed at, by what they are of.
pub(super) fn ways(desk: &Desk, indicators: &[Indicator]) -> Result<BTreeMap<What, Path>, Fault> {
    let mut ways = BTreeMap::new();
    if indicators.iter().any(|one| what(one).is_some()) {
        let mut all = desk.workspace.load::<Trajectory>()?;
        all.retain(|one| one.kind != Some(TrajectoryKind::Reference));
        all.sort_by_key(|one| one.id);
        for one in all {
            if let Some(path) = trajectory::path(desk, &one)? {
                ways.entry((one.quantity, trajectory::part(&one))).or_insert(path);
            }
        }
    }
    Ok(ways)
}
