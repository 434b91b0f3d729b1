//! A trajectory: what it asks for and what it is held against, beside what was measured; where that stands, in words.
//!
//! Invariant: a year that was not measured is a dash, never a zero.

use super::diagnosis::unit;
use super::say::{Say, row};
use super::{StandingFacts, TrajectoryFacts};
use crate::chart::{Amount, Chart, CourseLine, Manner};
use crate::content::{Block, Cell, Column, Plot};
use domain::codes::{Interpolation, TrajectoryKind};
use domain::trajectory::Path;

/// The blocks of a trajectory, beside those of `all` that it is held against.
pub(super) fn blocks(own: &TrajectoryFacts, all: &[TrajectoryFacts], say: &Say<'_>) -> Vec<Block> {
    let held: Vec<&TrajectoryFacts> = all.iter().filter(|other| !is_reference(own) && is_reference(other) && of(own) == of(other)).collect();
    let mut blocks = vec![Block::heading(3, own.title.clone(), "")];
    if let Some(standing) = &own.standing {
        blocks.push(Block::para(stands(standing, &unit(own.quantity, say), say)));
    }
    blocks.extend(drawn(own, &held, say).map(|plot| Block::Charts(vec![plot])));
    blocks.push(Block::Table(table(own, &held, say)));
    blocks.extend(own.source.as_ref().map(|source| Block::para(say.pair(&say.t("source"), source))));
    blocks
}

fn is_reference(one: &TrajectoryFacts) -> bool {
    one.kind == Some(TrajectoryKind::Reference)
}

/// What a trajectory is of.
fn of(one: &TrajectoryFacts) -> impl PartialEq + '_ {
    (one.quantity, one.sector, one.part.as_deref())
}

/// Where a measure stands on its way: the year, the difference with its sign, how late or ahead.
pub(crate) fn stands(standing: &StandingFacts, unit: &str, say: &Say<'_>) -> String {
    let gap = say.words.number(standing.gap, 2);
    let gap = if standing.gap > 0.0 && gap != "0" { format!("+{gap}") } else { gap };
    let args = [("year", standing.year.to_string().into()), ("gap", gap.into()), ("unit", unit.into())];
    let said = say.with(if standing.on_course { "course-on" } else { "course-off" }, &args);
    let Some(years) = standing.delay else { return said };
    say.with("course-delay", &[("said", said.into()), ("delay", delay(years, say).into())])
}

/// Years of delay in words: late, ahead, or neither.
pub(crate) fn delay(years: f64, say: &Say<'_>) -> String {
    let key = match years {
        late if late > 0.05 => "indicator-late",
        ahead if ahead < -0.05 => "indicator-ahead",
        _ => "indicator-in-time",
    };
    say.words.text_with(key, &[("years", say.words.number(years.abs(), 1).into()), ("count", (years.abs().floor() as i64).into())])
}

fn path(one: &TrajectoryFacts) -> Option<Path> {
    Path::new(one.points.iter().copied(), one.interpolation.unwrap_or(Interpolation::Linear))
}

pub(crate) fn drawn(own: &TrajectoryFacts, held: &[&TrajectoryFacts], say: &Say<'_>) -> Option<Plot> {
    let amount = |value: f64, named: bool| Amount { value, text: if named { say.words.number(value, 2) } else { String::new() } };
    let way = |label: String, manner: Manner, one: &TrajectoryFacts| {
        let path = path(one)?;
        let points = path.drawn().into_iter().map(|(year, value)| (year, amount(value, path.names(year)))).collect();
        Some(CourseLine { label, manner, points })
    };
    let mut lines: Vec<CourseLine> = way(say.t("aimed-at"), Manner::Asked, own).into_iter().collect();
    lines.extend(held.iter().filter_map(|one| way(one.title.clone(), Manner::Reference, one)));
    if !own.measured.is_empty() {
        let points = own.measured.iter().map(|(year, value)| (*year, amount(*value, true))).collect();
        lines.push(CourseLine { label: say.t("measured"), manner: Manner::Measured, points });
    }
    if lines.iter().all(|line| line.points.len() < 2) {
        return None;
    }
    let told = |line: &CourseLine| {
        let years = line.points.iter().filter(|(_, amount)| !amount.text.is_empty()).map(|(year, amount)| say.pair(&year.to_string(), &amount.text));
        format!("{} ({})", line.label, years.collect::<Vec<_>>().join(" ; "))
    };
    let alt = say.alt(format!("{} : {}", own.title, lines.iter().map(told).collect::<Vec<_>>().join(", ")));
    Some(Plot { title: String::new(), alt, chart: Chart::Course { lines } })
}

pub(crate) fn table(own: &TrajectoryFacts, held: &[&TrajectoryFacts], say: &Say<'_>) -> crate::content::Table {
    let mut years: Vec<i32> = own.points.iter().chain(&own.measured).map(|(year, _)| *year).collect();
    years.extend(held.iter().flat_map(|one| one.points.iter().map(|(year, _)| *year)));
    years.sort_unstable();
    years.dedup();
    let of = |list: &[(i32, f64)], year: i32| list.iter().filter(|(own, _)| *own == year).map(|(_, value)| *value).collect::<Vec<_>>();
    let (way, ways) = (path(own), held.iter().map(|one| path(one)).collect::<Vec<_>>());
    let mut rows = Vec::new();
    for year in years {
        let (aims, measures) = (of(&own.points, year), of(&own.measured, year));
        // A year of two values has two rows.
        for place in 0..aims.len().max(measures.len()).max(1) {
            // Between two points it asks for what lies on its way.
            let between = || way.as_ref().filter(|_| place == 0 && aims.is_empty())?.at(year);
            let (aim, measured) = (aims.get(place).copied().or_else(between), measures.get(place).copied());
            let gap = aim.zip(measured).map(|(aim, measured)| measured - aim);
            let mut cells: Vec<Cell> = vec![year.to_string().into(), say.quantity(aim)];
            cells.extend(ways.iter().map(|way| say.quantity(way.as_ref().and_then(|way| way.at(year)))));
            cells.extend([say.quantity(measured), say.quantity(gap)]);
            rows.push(row(cells));
        }
    }
    let number = |key: &str| Column::number(say.t(key), 2.0);
    let mut columns = vec![Column::words(say.t("year"), 1.2), number("aimed-at")];
    columns.extend(held.iter().map(|one| Column::number(one.title.clone(), 2.0)));
    columns.extend([number("measured"), number("gap")]);
    let mut table = say.table("", columns, rows, "no-diagnosis");
    let what = [
        Some(say.words.code(own.quantity)),
        own.sector.map(|sector| say.words.code(sector)),
        own.part.clone(),
        own.kind.filter(|_| is_reference(own)).map(|kind| say.words.code(kind)),
    ];
    let what: Vec<String> = what.into_iter().flatten().collect();
    table.caption = say.with("in-unit", &[("what", what.join(", ").into()), ("unit", unit(own.quantity, say).into())]);
    table
}
