//! Where an indicator stands on the way from its baseline to its targets.

use super::follow;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::codes::{Direction, Interpolation, Quantity};
use domain::inventory::Of;
use domain::records::{Baseline, Indicator, Target};
use domain::series::Series;
use domain::trajectory::{Path, Standing};
use domain::{Id, Noun, Record, Value};
use std::collections::BTreeMap;

/// A year and its value.
pub(crate) type YearValue = (i32, f64);

/// The baselines and targets of every indicator, by their years: two readings, whatever their number.
pub(crate) struct Aims {
    pub baselines: BTreeMap<Id, Vec<YearValue>>,
    pub targets: BTreeMap<Id, Vec<YearValue>>,
    /// The trajectories, for indicators that have neither and follow what they are of.
    ways: BTreeMap<(Quantity, Of), Path>,
}

pub(crate) fn read(desk: &Desk, indicators: &[Indicator]) -> Result<Aims, Fault> {
    let of = |noun: Noun| -> Result<BTreeMap<Id, Vec<YearValue>>, Fault> {
        let mut all: BTreeMap<Id, Vec<YearValue>> = BTreeMap::new();
        for row in desk.workspace.rows(noun)? {
            let number = |field: &str| match row.value(noun, field) {
                Value::Int(int) => Some(*int as f64),
                Value::Real(real) => Some(*real),
                _ => None,
            };
            if let (Some(id), Some(year), Some(value)) = (row.value(noun, "indicator").as_id(), number("year"), number("value")) {
                all.entry(id).or_default().push((year as i32, value));
            }
        }
        all.values_mut().for_each(|own| own.sort_by_key(|(year, _)| *year));
        Ok(all)
    };
    Ok(Aims { baselines: of(Baseline::NOUN)?, targets: of(Target::NOUN)?, ways: follow::ways(desk, indicators)? })
}

/// What is known of an indicator against its aims.
pub(crate) struct Measured {
    pub baseline: Option<YearValue>,
    pub last: Option<YearValue>,
    pub previous: Option<YearValue>,
    /// The target that is worked towards: the first that is not past, else the last one.
    pub target: Option<YearValue>,
    pub path: Option<Path>,
    pub standing: Option<Standing>,
}

impl Aims {
    pub fn measure(&self, indicator: &Indicator, series: &Series) -> Measured {
        let (own, aimed) = (self.baselines.get(&indicator.id), self.targets.get(&indicator.id));
        let way = if own.is_none() && aimed.is_none() { self.way(indicator) } else { None };
        let points: Vec<YearValue> = way.as_ref().map(|way| way.points().to_vec()).unwrap_or_default();
        let baseline = own.and_then(|own| own.first()).or(points.first()).copied();
        let targets: &[YearValue] = aimed.map_or(points.get(1..).unwrap_or_default(), Vec::as_slice);
        let mut last = series.iter().rev().map(|(year, point)| (*year, point.value));
        let (latest, previous) = (last.next(), last.next());
        let target = latest.map_or(targets.last(), |(year, _)| targets.iter().find(|(own, _)| *own >= year).or(targets.last())).copied();
        let better = indicator.direction.or_else(|| {
            // Nobody has said which is better: the target is.
            let (from, to) = (baseline?.1, targets.last()?.1);
            Some(if to < from { Direction::Lower } else { Direction::Higher })
        });
        let path = way.or_else(|| {
            let from = baseline.filter(|_| !targets.is_empty())?;
            Path::new(std::iter::once(from).chain(targets.iter().copied()), Interpolation::Linear)
        });
        let standing = latest.and_then(|(year, value)| path.as_ref()?.standing(year, value, better?));
        Measured { baseline, last: latest, previous, target, path, standing }
    }

    /// The trajectory of what an indicator follows, in its unit.
    fn way(&self, indicator: &Indicator) -> Option<Path> {
        let (quantity, of) = follow::what(indicator)?;
        Some(self.ways.get(&(quantity, of))?.scaled(follow::scale(quantity, indicator.unit.as_deref())?))
    }
}
