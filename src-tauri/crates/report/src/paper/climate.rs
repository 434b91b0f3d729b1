//! The climate on one leaf: sectors, trajectories and indicators on its front, the figures of its charts on its back.
//! Invariant: each side is one page, whatever the plan holds; what has no figure is told, never drawn as zero.

use super::Heading;
use super::fit::{Room, on_pages};
use super::indicators::Measure;
use crate::content::{Block, Cell, Column, Document, Figure, Plot, Row, Section, Span};
use crate::error::Error;
use crate::progress::diagnosis::{lacking, unit};
use crate::progress::indicators::spark;
use crate::progress::say::{Say, row, total};
use crate::progress::{StandingFacts, TrajectoryFacts, course};
use crate::sectors::Sectors;
use chrono::Datelike;
use domain::codes::Quantity;
use words::Words;

/// The back of the leaf.
const BACK: &str = "climate-figures";

/// As many sectors are always shown by themselves.
const SECTORS: usize = 4;
/// As many letters of a name are always shown.
const LETTERS: usize = 70;

/// The sectors of a quantity, and the diagnosis that they are of.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// What is counted.
    pub quantity: Quantity,
    /// The year of the diagnosis.
    pub year: i32,
    /// Its title.
    pub source: String,
    /// The sectors.
    pub sectors: Sectors,
}

/// An indicator and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Its values.
    pub measure: Measure,
    /// Nothing when there is no way to stand on.
    pub standing: Option<StandingFacts>,
}

/// What the leaf shows, on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// Its head and its foot.
    pub heading: Heading,
    /// The sectors of the latest diagnosis of each quantity.
    pub counted: Vec<Counted>,
    /// The trajectories.
    pub ways: Vec<TrajectoryFacts>,
    /// The indicators that have a value, late ones first.
    pub measures: Vec<Measured>,
}

/// The document of the leaf.
///
/// # Errors
/// [`Error::Font`] when the bundled fonts cannot be read.
pub fn document(snapshot: &Snapshot, words: &Words) -> Result<Document, Error> {
    let say = Say { words };
    let title = say.t("climate-title");
    on_pages(2, |room| {
        let mut heading = snapshot.heading.clone();
        let room = Room { letters: room.letters.max(LETTERS), ..room };
        heading.subject = room.text(&heading.subject);
        let shown = bounded(snapshot, room, words);
        let side = |title: String, anchor: &str, blocks| Section { title, anchor: anchor.to_owned(), page_break: true, blocks, ..Section::default() };
        let mut sides = vec![side(title.clone(), "climate", front(&shown, snapshot, room, &say))];
        let behind = back(&shown, &say);
        if !behind.is_empty() {
            sides.push(side(say.t("climate-figures"), BACK, behind));
        }
        heading.document(&title, sides, words)
    })
}

/// What fits: the sectors with their smallest added together, and the first trajectories.
fn bounded(snapshot: &Snapshot, room: Room, words: &Words) -> Snapshot {
    let mut made = snapshot.clone();
    for one in &mut made.counted {
        one.sectors = one.sectors.bounded(room.lines.clamp(SECTORS, 8), room.lines.clamp(SECTORS + 1, 8), words);
        one.sectors.rows.iter_mut().for_each(|own| own.label = room.text(&own.label));
        one.sectors.parts.iter_mut().for_each(|own| *own = room.text(own));
        one.source = room.text(&one.source);
    }
    made.ways.truncate(2);
    made.ways.iter_mut().for_each(|own| own.title = room.text(&own.title));
    made.measures.truncate(room.lines);
    made
}

fn front(shown: &Snapshot, whole: &Snapshot, room: Room, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::Figures(figures(whole, say))];
    let behind = || Span::link(say.t("climate-behind"), BACK);
    let plots: Vec<Plot> = shown.counted.iter().filter_map(|one| one.sectors.plot(say)).collect();
    if plots.is_empty() {
        blocks.push(say.nothing("nothing-diagnosed"));
    } else {
        let sources: Vec<String> = shown.counted.iter().map(|one| format!("{} ({})", one.source, one.year)).collect();
        let star = shown.counted.iter().any(|one| one.sectors.rows.iter().any(|row| !row.missing.is_empty()));
        let star = if star { format!(" {}", say.t("sectors-star")) } else { String::new() };
        blocks.push(Block::Para(vec![Span::plain(format!("{}.{star} ", sources.join(" ; "))), behind()]));
        blocks.push(Block::Charts(plots));
    }
    let ways: Vec<Plot> = shown.ways.iter().filter_map(|own| course::drawn(own, &[], say).map(|plot| Plot { title: of(own, say), ..plot })).collect();
    if !ways.is_empty() {
        blocks.push(Block::Charts(ways));
        let standing = shown.ways.iter().filter_map(|own| Some((own, own.standing.as_ref()?)));
        let told = standing.map(|(own, standing)| say.pair(&own.title, &course::stands(standing, &unit(own.quantity, say), say)));
        blocks.push(Block::para(told.collect::<Vec<_>>().join(" — ")));
    }
    blocks.push(heading(say.t("climate-indicators")));
    blocks.push(indicators(shown, room, say));
    let more = whole.measures.len() - shown.measures.len();
    if more > 0 {
        blocks.push(Block::para(say.with("climate-more", &[("count", more.into())])));
    }
    blocks
}

fn heading(text: String) -> Block {
    Block::Heading { level: 2, text, anchor: String::new(), in_toc: false }
}

/// A trajectory with its unit.
fn of(own: &TrajectoryFacts, say: &Say<'_>) -> String {
    say.with("in-unit", &[("what", own.title.as_str().into()), ("unit", unit(own.quantity, say).into())])
}

fn figures(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Figure> {
    let mut all: Vec<Figure> = Vec::new();
    for one in &snapshot.counted {
        if let Some(total) = one.sectors.total() {
            let label = say.with("climate-total", &[("what", one.sectors.what.as_str().into()), ("year", one.year.to_string().into())]);
            all.push(Figure { value: format!("{}\u{a0}{}", one.sectors.figure(total, say.words), one.sectors.unit), label });
        }
    }
    let standing = || snapshot.measures.iter().filter_map(|one| one.standing.as_ref());
    let on_course = standing().filter(|own| own.on_course).count();
    all.push(Figure { value: format!("{} / {}", say.count(on_course), say.count(standing().count())), label: say.t("climate-on-course") });
    all
}

fn indicators(shown: &Snapshot, room: Room, say: &Say<'_>) -> Block {
    let rows = shown.measures.iter().map(|Measured { measure, standing }| {
        let own = measure.unit.as_deref().filter(|unit| !unit.trim().is_empty());
        let name =
            own.map_or_else(|| measure.title.clone(), |unit| say.with("in-unit", &[("what", measure.title.as_str().into()), ("unit", unit.into())]));
        let stands = standing.as_ref().map_or_else(|| say.t("climate-no-course"), |own| stands(own, say));
        row(vec![
            room.text(&name).into(),
            dated(measure.latest.map(|(day, value)| (day.year(), value)), say),
            dated(measure.target, say),
            spark(measure.series.iter().copied(), say),
            room.text(&stands).into(),
        ])
    });
    let columns = vec![
        Column::titles(say.t("indicator"), 8.6),
        Column::number(say.t("climate-latest"), 3.0),
        Column::number(say.t("target"), 2.8),
        Column::words(say.t("trend"), 2.4),
        Column::words(say.t("climate-standing"), 4.4),
    ];
    Block::Table(say.table("", columns, rows.collect(), "no-indicators"))
}

/// Whether it is on its course, and how late or ahead.
fn stands(own: &StandingFacts, say: &Say<'_>) -> String {
    let said = say.t(if own.on_course { "climate-on" } else { "climate-off" });
    own.delay.map_or_else(|| said.clone(), |years| format!("{said}, {}", course::delay(years, say)))
}

/// A value and its year, on one line.
fn dated(value: Option<(i32, f64)>, say: &Say<'_>) -> Cell {
    let told = value.map_or_else(|| say.dash(), |(year, value)| format!("{} ({year})", say.number(Some(value))));
    Cell::valued(told, value.map(|(_, value)| crate::content::Value::Number(value)))
}

/// The figures of the charts: sectors and their parts, each quantity a column with its share; then the years of the trajectories.
fn back(shown: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let counted: Vec<&Counted> = shown.counted.iter().filter(|one| one.sectors.total().is_some()).collect();
    if !counted.is_empty() {
        blocks.push(Block::Table(sectors(&counted, say)));
        blocks.extend(counted.iter().filter_map(|one| lacking(&one.sectors, say)));
    }
    blocks.extend(shown.ways.iter().map(|own| Block::Table(course::table(own, &[], say))));
    blocks
}

fn sectors(counted: &[&Counted], say: &Say<'_>) -> crate::content::Table {
    let mut names: Vec<&str> = Vec::new();
    for own in counted.iter().flat_map(|one| &one.sectors.rows) {
        if !names.contains(&own.label.as_str()) {
            names.push(&own.label);
        }
    }
    let words = say.words;
    let pair = |one: &Sectors, value: Option<f64>| -> [Cell; 2] {
        let share = value.and_then(|value| one.share(value, words)).unwrap_or_else(|| say.dash());
        let figure = value.map_or_else(|| say.dash(), |value| one.figure(value, words));
        [Cell::valued(figure, value.map(crate::content::Value::Number)), share.into()]
    };
    let mut rows: Vec<Row> = Vec::new();
    for name in names {
        let own = |one: &&Counted| one.sectors.rows.iter().position(|row| row.label == name);
        let mut parts: Vec<&str> = Vec::new();
        for one in counted {
            let Some(at) = own(one) else { continue };
            for (part, _) in one.sectors.parts.iter().zip(&one.sectors.rows[at].values).filter(|(_, value)| value.is_some()) {
                if !parts.contains(&part.as_str()) {
                    parts.push(part);
                }
            }
        }
        let of = |one: &&Counted, part: &str| {
            one.sectors.rows[own(one)?].values.get(one.sectors.parts.iter().position(|own| own == part)?).copied().flatten()
        };
        let line = |first: &str, second: String, values: Vec<Option<f64>>| {
            let mut cells: Vec<Cell> = vec![first.into(), second.into()];
            cells.extend(counted.iter().zip(values).flat_map(|(one, value)| pair(&one.sectors, value)));
            cells
        };
        for part in &parts {
            rows.push(row(line(name, (*part).to_owned(), counted.iter().map(|one| of(one, part)).collect())));
        }
        let sum = |one: &&Counted| one.sectors.rows[own(one)?].total();
        let sums: Vec<Option<f64>> = counted.iter().map(sum).collect();
        if parts.len() != 1 {
            rows.push(total(line(name, say.t("total"), sums)));
        }
    }
    let mut sums: Vec<Cell> = vec![say.t("total").into(), Cell::default()];
    sums.extend(counted.iter().flat_map(|one| pair(&one.sectors, one.sectors.total())));
    rows.push(total(sums));
    let mut columns = vec![Column::words(say.t("sector"), 4.0), Column::words(say.t("climate-part"), 4.0)];
    for one in counted {
        columns.push(Column::number(
            say.with("in-unit", &[("what", one.sectors.what.as_str().into()), ("unit", one.sectors.unit.as_str().into())]),
            2.6,
        ));
        columns.push(Column::number(say.t("share"), 1.2));
    }
    say.table("", columns, rows, "no-diagnosis")
}
