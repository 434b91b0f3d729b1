//! The table of a plan's indicators. Invariant: a value that was not measured is a dash, never a zero.

use super::Heading;
use crate::content::{Block, Cell, Column, Document, Section};
use crate::progress::indicators::spark;
use crate::progress::say::{Say, row};
use domain::{Day, Rate};
use words::Words;

/// An indicator as it stands on a day.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Measure {
    /// Its code.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: Option<String>,
    /// Year and value that it is compared with.
    pub baseline: Option<(i32, f64)>,
    /// The reading before the last one.
    pub previous: Option<(Day, f64)>,
    /// The last reading.
    pub latest: Option<(Day, f64)>,
    /// Year and value that it works towards.
    pub target: Option<(i32, f64)>,
    /// (latest − baseline) ÷ (target − baseline), in basis points.
    pub reached: Option<Rate>,
    /// Where its values come from.
    pub source: Option<String>,
    /// Its readings, the oldest first.
    pub series: Vec<f64>,
}

/// What the table says.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its head and its foot.
    pub heading: Heading,
    /// The indicators, in their order.
    pub measures: Vec<Measure>,
}

/// The document of a table.
pub fn document(snapshot: &Snapshot, words: &Words) -> Document {
    let say = Say { words };
    let title = say.t("indicators-title");
    let rows = snapshot.measures.iter().map(|one| {
        row(vec![
            one.code.clone().unwrap_or_default().into(),
            one.title.as_str().into(),
            one.unit.clone().unwrap_or_default().into(),
            of_year(one.baseline, &say),
            on_day(one.previous, &say),
            on_day(one.latest, &say),
            of_year(one.target, &say),
            say.share(one.reached),
            spark(one.series.iter().copied(), &say),
            one.source.clone().unwrap_or_default().into(),
        ])
    });
    let day = |key: &str| [format!("{key}-value"), format!("{key}-day")].map(|part| say.t(&part));
    let columns = vec![
        Column::words(say.t("code"), 3.6),
        Column::titles(say.t("indicator"), 13.0),
        Column::words(say.t("unit"), 5.4),
        Column::number(say.t("baseline"), 5.4).of(["baseline-value", "baseline-year"].map(|part| say.t(part))),
        Column::number(say.t("reading-before"), 6.0).of(day("reading-before")),
        Column::number(say.t("reading-last"), 6.0).of(day("reading-last")),
        Column::number(say.t("target"), 5.4).of(["target-value", "target-year"].map(|part| say.t(part))),
        Column::number(say.t("reached"), 5.0),
        Column::words(say.t("trend"), 7.0),
        Column::words(say.t("source"), 9.0),
    ];
    let mut table = say.table("", columns, rows.collect(), "no-indicators");
    table.landscape = true;
    let section = Section { title: title.clone(), anchor: "indicators".to_owned(), blocks: vec![Block::Table(table)], ..Section::default() };
    snapshot.heading.document(&title, vec![section], words)
}

/// A quantity over the year that it is of.
pub(super) fn of_year(value: Option<(i32, f64)>, say: &Say<'_>) -> Cell {
    say.of_year(value.map(|(_, value)| value), value.map(|(year, _)| year))
}

/// A quantity over the day on which it was read: a cell of two parts.
pub(super) fn on_day(reading: Option<(Day, f64)>, say: &Say<'_>) -> Cell {
    use crate::content::Value;
    let Some((day, value)) = reading.filter(|(_, value)| value.is_finite()) else { return Cell::valued(say.dash(), None) };
    let parts = vec![Some(Value::Number(value)), Some(Value::Day(day))];
    Cell::valued(format!("{}\n({})", say.number(Some(value)), say.day(day)), Some(Value::Parts(parts)))
}
