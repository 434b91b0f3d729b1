//! Every trajectory with its years: asked, measured, the difference, and what actions are expected to save by then.

use super::{expected, measured};
use crate::desk::Desk;
use crate::inventory::wording;
use crate::record;
use crate::wire::{Drawing, Fault, TrajectoryView, TrajectoryYear};
use domain::Noun;
use domain::codes::{Direction, Interpolation, Quantity};
use domain::fold::natural;
use domain::gains;
use domain::records::{Trajectory, TrajectoryPoint};
use domain::trajectory::Path;
use report::chart::{self, Amount, Chart};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// Words of 8 points; the page shows the drawing half as large again.
const WIDTH: f32 = 420.0;

/// The trajectories of the territory, by quantity and sector.
pub fn views(desk: &Desk) -> Result<Vec<TrajectoryView>, Fault> {
    let mut all = desk.workspace.load::<Trajectory>()?;
    all.sort_by_cached_key(|one| (one.quantity, one.sector, natural(&one.title), one.id));
    let measured = measured::read(desk, None)?;
    all.iter().map(|one| view(desk, one, &measured)).collect()
}

fn view(desk: &Desk, one: &Trajectory, measured: &measured::Measured) -> Result<TrajectoryView, Fault> {
    let words = &desk.words;
    let points = desk.workspace.load_naming::<TrajectoryPoint>("trajectory", one.id)?;
    let path = Path::new(points.iter().map(|point| (point.year, point.value)), one.interpolation.unwrap_or(Interpolation::Linear));
    let measures = measured.of(one);
    let gains = expected::read(desk, one.quantity)?;
    let base = path.as_ref().map(|path| path.span().0);
    let better = if matches!(
        one.quantity,
        Quantity::RenewableEnergy | Quantity::Sequestration | Quantity::CarbonStock | Quantity::Production | Quantity::PeopleFed
    ) {
        Direction::Higher
    } else {
        Direction::Lower
    };
    let figure = |value: f64| figure(words, value);
    let years: BTreeSet<i32> = points.iter().map(|point| point.year).chain(measures.keys().copied()).collect();
    let lines: Vec<TrajectoryYear> = years
        .iter()
        .map(|year| {
            let asked = path.as_ref().and_then(|path| path.at(*year));
            let measure = measures.get(year).copied();
            let counted = gains::counted(&gains, *year, one.sector).sum;
            TrajectoryYear {
                year: year.to_string(),
                asked: asked.map(figure).unwrap_or_default(),
                measured: measure.map(figure).unwrap_or_default(),
                gap: asked.zip(measure).map(|(asked, measure)| signed(&figure(measure - asked), measure - asked)).unwrap_or_default(),
                expected: if counted > 0.0 && base.is_some_and(|base| *year > base) { figure(counted) } else { String::new() },
            }
        })
        .collect();
    let last = measures.iter().next_back().map(|(year, value)| (*year, *value));
    let standing = last.and_then(|(year, value)| path.as_ref()?.standing(year, value, better));
    let delay = standing.and_then(|standing| standing.delay).map(|years| {
        let key = if years > 0.05 {
            "indicator-late"
        } else if years < -0.05 {
            "indicator-ahead"
        } else {
            "indicator-in-time"
        };
        words.text_with(key, &[("years", words.number(years.abs(), 1).into()), ("count", (years.abs().floor() as i64).into())])
    });
    // What is asked of actions: the last year that the way names.
    let horizon = path.as_ref().map(|path| path.span().1);
    let counted = horizon.map(|year| gains::counted(&gains, year, one.sector)).unwrap_or_default();
    let twice: Vec<String> = gains::twice(&gains)
        .into_iter()
        .filter(|(why, _)| one.sector.is_none() || matches!(why, gains::Why::Lever(_, own) if *own == one.sector))
        .map(|(why, actions)| expected::sentence(desk, why, &actions))
        .collect();
    Ok(TrajectoryView {
        record: record::view(desk, Noun::Trajectory, one.id)?,
        points: record::collection(desk, Noun::TrajectoryPoint, "trajectory", one.id)?,
        unit: wording::unit(words, one.quantity),
        course: standing.map(|standing| if standing.on_course { "on_course" } else { "off_course" }.to_owned()),
        gap: standing.map(|standing| figure(standing.gap.abs())).unwrap_or_default(),
        delay: delay.unwrap_or_default(),
        last_year: last.map(|(year, _)| year.to_string()).unwrap_or_default(),
        horizon: horizon.map(|year| year.to_string()).unwrap_or_default(),
        expected: if counted.sum > 0.0 { figure(counted.sum) } else { String::new() },
        twice,
        early: expected::names(desk, &counted.early),
        undated: expected::names(desk, &counted.undated),
        chart: chart(desk, &lines, &points, &measures),
        years: lines,
    })
}

/// What was measured, as a line, towards the last point of the way.
fn chart(desk: &Desk, lines: &[TrajectoryYear], points: &[TrajectoryPoint], measures: &BTreeMap<i32, f64>) -> Option<Drawing> {
    let words = &desk.words;
    let amount = |value: f64| Amount { value, text: figure(words, value) };
    let line: Vec<(String, Amount)> = measures.iter().map(|(year, value)| (year.to_string(), amount(*value))).collect();
    let target = points.iter().max_by_key(|point| point.year)?;
    let aim = format!("{} {}", words.text("ui-indicator-target"), target.year);
    if line.is_empty() {
        return None;
    }
    let say = |own: &TrajectoryYear| format!("{} : {} / {}", own.year, own.measured, own.asked);
    let alt = lines.iter().map(say).collect::<Vec<_>>().join(" ; ");
    let chart = Chart::Trend { points: line, target: Some((aim, amount(target.value))) };
    Some(Drawing { svg: chart::drawing(&chart, WIDTH).map(|drawing| chart::svg(&drawing)).unwrap_or_default(), alt })
}

/// A figure as trajectories show it: what lies between two points is no finer than this.
fn figure(words: &Words, value: f64) -> String {
    words.number(value, if value.abs() < 1_000.0 { 2 } else { 0 })
}

fn signed(text: &str, value: f64) -> String {
    if value > 0.0 && text != "0" { format!("+{text}") } else { text.to_owned() }
}
