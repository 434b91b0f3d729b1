//! Every trajectory with its years: asked, measured, the difference, and what actions are expected to save by then.

use super::{expected, measured, set_out};
use crate::desk::Desk;
use crate::inventory::wording;
use crate::record;
use crate::wire::{Drawing, Fault, TrajectoryView, TrajectoryYear};
use domain::Noun;
use domain::codes::{Interpolation, TrajectoryKind};
use domain::fold::natural;
use domain::gains;
use domain::inventory::better;
use domain::records::{Trajectory, TrajectoryPoint};
use domain::trajectory::Path;
use report::chart::{self, Amount, Chart, CourseLine, Manner};
use std::collections::{BTreeMap, BTreeSet};
use words::Words;

/// Words of 8 points; the page shows the drawing half as large again.
const WIDTH: f32 = 420.0;

/// The trajectories of the territory, by quantity and sector.
pub fn views(desk: &Desk) -> Result<Vec<TrajectoryView>, Fault> {
    let mut all = desk.workspace.load::<Trajectory>()?;
    all.sort_by_cached_key(|one| (one.quantity, one.sector, natural(&one.title), one.id));
    let measured = measured::read(desk, None)?;
    let paths = all.iter().map(|one| Ok((one.id, path(desk, one)?))).collect::<Result<BTreeMap<_, _>, Fault>>()?;
    let held = |one: &Trajectory| -> Vec<Held> {
        let is_held = |other: &&Trajectory| {
            other.id != one.id
                && other.kind == Some(TrajectoryKind::Reference)
                && (other.quantity, measured::part(other)) == (one.quantity, measured::part(one))
        };
        all.iter().filter(is_held).filter_map(|other| Some((other.title.clone(), paths.get(&other.id)?.clone()?))).collect()
    };
    all.iter().map(|one| view(desk, one, paths.get(&one.id).cloned().flatten(), &held(one), &measured)).collect()
}

/// A trajectory that another is held against: its name and its way.
type Held = (String, Path);

/// The way through its points.
pub(crate) fn path(desk: &Desk, one: &Trajectory) -> Result<Option<Path>, Fault> {
    let points = desk.workspace.load_naming::<TrajectoryPoint>("trajectory", one.id)?;
    Ok(Path::new(points.iter().map(|point| (point.year, point.value)), one.interpolation.unwrap_or(Interpolation::Linear)))
}

fn view(desk: &Desk, one: &Trajectory, path: Option<Path>, held: &[Held], measured: &measured::Measured) -> Result<TrajectoryView, Fault> {
    let words = &desk.words;
    let points = record::collection(desk, Noun::TrajectoryPoint, "trajectory", one.id)?;
    let measures = measured.of(one.quantity, measured::part(one));
    let gains = expected::read(desk, one.quantity)?;
    let base = path.as_ref().map(|path| path.span().0);
    let better = better(one.quantity);
    let figure = |value: f64| figure(words, value);
    let named = |path: &Path| path.drawn().into_iter().map(|(year, _)| year).filter(|year| path.names(*year)).collect::<Vec<_>>();
    let ways = path.iter().chain(held.iter().map(|(_, path)| path));
    let years: BTreeSet<i32> = ways.flat_map(named).chain(measures.keys().copied()).collect();
    let lines: Vec<TrajectoryYear> = years
        .iter()
        .map(|year| {
            let asked = path.as_ref().and_then(|path| path.at(*year));
            let measure = measures.get(year).copied();
            let counted = gains::counted(&gains, *year, one.sector).sum;
            TrajectoryYear {
                year: year.to_string(),
                asked: asked.map(figure).unwrap_or_default(),
                references: held.iter().map(|(_, path)| path.at(*year).map(figure).unwrap_or_default()).collect(),
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
        start: points.is_empty().then(|| set_out::propose(desk, one, measured)).transpose()?,
        points,
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
        chart: path.as_ref().and_then(|path| chart(desk, &lines, (&one.title, path), held, &measures)),
        references: held.iter().map(|(title, _)| title.clone()).collect(),
        years: lines,
    })
}

/// The way, what it is held against, and what was measured, on one scale.
fn chart(desk: &Desk, lines: &[TrajectoryYear], (title, path): (&str, &Path), held: &[Held], measures: &BTreeMap<i32, f64>) -> Option<Drawing> {
    let words = &desk.words;
    let way = |label: &str, manner: Manner, path: &Path| {
        let points = path.drawn().into_iter().map(|(year, value)| {
            let text = if path.names(year) { figure(words, value) } else { String::new() };
            (year, Amount { value, text })
        });
        CourseLine { label: label.to_owned(), manner, points: points.collect() }
    };
    let mut drawn = vec![way(title, Manner::Asked, path)];
    drawn.extend(held.iter().map(|(title, path)| way(title, Manner::Reference, path)));
    if !measures.is_empty() {
        let points = measures.iter().map(|(year, value)| (*year, Amount { value: *value, text: figure(words, *value) })).collect();
        drawn.push(CourseLine { label: words.text("ui-trajectory-measured"), manner: Manner::Measured, points });
    }
    if drawn.iter().all(|line| line.points.len() < 2) {
        return None;
    }
    let say = |own: &TrajectoryYear| format!("{} : {} / {}", own.year, own.asked, own.measured);
    let alt = lines.iter().map(say).collect::<Vec<_>>().join(" ; ");
    Some(Drawing { svg: chart::drawing(&Chart::Course { lines: drawn }, WIDTH).map(|drawing| chart::svg(&drawing)).unwrap_or_default(), alt })
}

/// A figure as trajectories show it: what lies between two points is no finer than this.
fn figure(words: &Words, value: f64) -> String {
    words.number(value, if value.abs() < 1_000.0 { 2 } else { 0 })
}

fn signed(text: &str, value: f64) -> String {
    if value > 0.0 && text != "0" { format!("+{text}") } else { text.to_owned() }
}
