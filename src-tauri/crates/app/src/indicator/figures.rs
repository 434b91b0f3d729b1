//! The figures of an indicator as papers tell them: its readings of the whole territory; where it has none, what its parts or its formula come to by year.

use super::compute::All;
use crate::desk::Desk;
use crate::wire::Fault;
use chrono::Datelike;
use domain::Day;
use domain::codes::Confidence;
use domain::records::{Indicator, Reading};

/// A figure of an indicator on a day, in its unit.
pub(crate) struct Figure {
    pub on: Day,
    pub value: f64,
    pub confidence: Option<Confidence>,
    pub comment: Option<String>,
}

/// The figures up to a day, oldest first.
pub(crate) fn figures(desk: &Desk, all: &All, indicator: &Indicator, until: Day) -> Result<Vec<Figure>, Fault> {
    let readings = desk.workspace.load_naming::<Reading>("indicator", indicator.id)?;
    let mut figures: Vec<Figure> = Vec::new();
    if !all.computed.contains(&indicator.id) {
        figures.extend(readings.iter().filter(|own| own.commune.is_none() && own.sector.is_none()).map(|own| Figure {
            on: own.observed_on,
            value: own.value,
            confidence: own.confidence,
            comment: own.comment.clone(),
        }));
    }
    let followed = all.followed.contains(&indicator.id);
    if figures.is_empty() || followed {
        let whole: std::collections::BTreeSet<i32> = figures.iter().map(|figure| figure.on.year()).collect();
        // What was said of any part of a year is said of the year.
        let said = |year: i32| {
            let own = readings.iter().filter(|own| own.observed_on.year() == year).filter_map(|own| own.comment.clone());
            own.reduce(|one, other| format!("{one}\n{other}"))
        };
        let series = all.series.get(&indicator.id).into_iter().flatten().filter(|(year, _)| !whole.contains(year));
        figures.extend(series.filter_map(|(year, point)| {
            Some(Figure { on: Day::from_ymd_opt(*year, 12, 31)?, value: point.value, confidence: point.confidence, comment: said(*year) })
        }));
    }
    figures.retain(|figure| figure.on <= until);
    figures.sort_by_key(|figure| figure.on);
    Ok(figures)
}
