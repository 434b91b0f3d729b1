//! The scores of the frameworks on the day of the report.

use crate::desk::Desk;
use crate::score::{Moments, standing};
use crate::wire::Fault;
use domain::Day;
use domain::codes::ScoreMoment;
use domain::fold::natural;
use domain::records::{Framework, Measure};
use domain::score::Tally;
use report::progress::{AxisScoreFacts, FrameworkFacts};

/// Percents are kept to a tenth, as the screen shows them.
const TENTHS: f64 = 10.0;

/// Those that are scored. A score that was given later than the day is not known yet.
pub(super) fn facts(desk: &Desk, day: Day) -> Result<Vec<FrameworkFacts>, Fault> {
    let mut frameworks = desk.workspace.load::<Framework>()?;
    frameworks.sort_by_cached_key(|own| natural(&own.code));
    let mut all = Vec::new();
    for framework in frameworks {
        let own = standing(desk, framework.id, Some(day))?;
        if !own.is_scored() {
            continue;
        }
        let mut axes: Vec<AxisScoreFacts> = own.axes().map(|axis| axis_facts(&own, Some(axis))).collect();
        axes.push(axis_facts(&own, None));
        let unscored = own.tallies(None)[1].map_or(0, |total| total.unscored);
        all.push(FrameworkFacts {
            name: framework.name,
            version: framework.version,
            initial_on: own.on(ScoreMoment::Initial),
            current_on: own.on(ScoreMoment::Current),
            target_on: own.on(ScoreMoment::Target),
            axes,
            unscored: i64::try_from(unscored).ok().filter(|count| *count > 0),
        });
    }
    Ok(all)
}

fn axis_facts(own: &Moments, axis: Option<&Measure>) -> AxisScoreFacts {
    let tallies = own.tallies(axis.map(|axis| axis.id));
    let percent = |tally: Option<Tally>| tally.and_then(Tally::percent).map(|percent| (percent * TENTHS).round() / TENTHS);
    let potential = tallies[1].or(tallies[0]).or(tallies[2]).map(|tally| tally.potential);
    let [initial, current, target] = tallies.map(percent);
    AxisScoreFacts { axis: axis.map(|axis| format!("{} {}", axis.code, axis.title)), potential, initial, current, target }
}
