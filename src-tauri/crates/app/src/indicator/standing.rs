//! Where an indicator stands on the way from its baseline to its targets.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::codes::{Direction, Interpolation};
use domain::records::{Baseline, Indicator, Target};
use domain::series::Series;
use domain::trajectory::{Path, Standing};
use domain::{Id, Noun, Record, Value};
use std::collections::BTreeMap;

/// A year and its value.
pub(super) type YearValue = (i32, f64);

/// The baselines and targets of every indicator, by their years: two readings, whatever their number.
pub(super) struct Aims {
    pub baselines: BTreeMap<Id, Vec<YearValue>>,
    pub targets: BTreeMap<Id, Vec<YearValue>>,
}

pub(super) fn read(desk: &Desk) -> Result<Aims, Fault> {
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
    Ok(Aims { baselines: of(Baseline::NOUN)?, targets: of(Target::NOUN)? })
}

/// What is known of an indicator against its aims.
pub(super) struct Measured {
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
        let none = Vec::new();
        let baseline = self.baselines.get(&indicator.id).and_then(|own| own.first()).copied();
        let targets = self.targets.get(&indicator.id).unwrap_or(&none);
        let mut last = series.iter().rev().map(|(year, point)| (*year, point.value));
        let (latest, previous) = (last.next(), last.next());
        let target = latest.map_or(targets.last(), |(year, _)| targets.iter().find(|(own, _)| *own >= year).or(targets.last())).copied();
        let path = baseline
            .filter(|_| !targets.is_empty())
            .and_then(|from| Path::new(std::iter::once(from).chain(targets.iter().copied()), Interpolation::Linear));
        let better = indicator.direction.or_else(|| {
            // Nobody has said which is better: the target is.
            let (from, to) = (baseline?.1, targets.last()?.1);
            Some(if to < from { Direction::Lower } else { Direction::Higher })
        });
        let standing = latest.and_then(|(year, value)| path.as_ref()?.standing(year, value, better?));
        Measured { baseline, last: latest, previous, target, path, standing }
    }
}
