//! Charts whose figures no table says. Invariant: a figure is said where its names are: in the row or under the head that they stand in.

use super::{Block, Cell, Document, Plot, Row, Section, Span, Table, Value};
use crate::chart::{Amount, Chart};
use domain::Day;
use std::collections::BTreeMap;

/// A figure of a chart: what it is called, and what it is.
struct Point<'a> {
    names: Vec<&'a str>,
    what: What<'a>,
}

enum What<'a> {
    Amount(&'a Amount),
    Number(f64),
    Day(Day),
}

impl Document {
    /// The charts with a figure that none of these says: the tables that follow them, those of the place that a link beside
    /// them leads to, the key figures of their section. By their titles, or by their alternative texts when they have none.
    pub fn charts_without_table(&self) -> Vec<String> {
        let places = places(self);
        let mut bare = Vec::new();
        for section in &self.sections {
            for (at, block) in section.blocks.iter().enumerate() {
                let Block::Charts(plots) = block else { continue };
                let tables: Vec<Told<'_>> = beside(section, at, &places).into_iter().map(Told::new).collect();
                for Plot { title, alt, chart } in plots {
                    if !points(chart).iter().all(|point| tables.iter().any(|table| table.says(point)) || in_big(section, point)) {
                        bare.push(if title.trim().is_empty() { alt.as_str().to_owned() } else { title.clone() });
                    }
                }
            }
        }
        bare
    }
}

/// The tables under each anchor, up to the next heading.
fn places(document: &Document) -> BTreeMap<&str, Vec<&Table>> {
    let mut places: BTreeMap<&str, Vec<&Table>> = BTreeMap::new();
    for section in &document.sections {
        let mut here = "";
        for block in &section.blocks {
            match block {
                Block::Heading { anchor, .. } => here = anchor,
                Block::Table(table) => [section.anchor.as_str(), here].iter().for_each(|at| places.entry(at).or_default().push(table)),
                _ => {}
            }
        }
    }
    places.remove("");
    places
}

/// The tables that stand for the charts at `at`: those right below, and those that a sentence beside the charts leads to.
fn beside<'a>(section: &'a Section, at: usize, places: &BTreeMap<&str, Vec<&'a Table>>) -> Vec<&'a Table> {
    let led = |spans: &[Span]| -> Vec<&'a Table> { spans.iter().filter_map(|span| places.get(span.link.as_str())).flatten().copied().collect() };
    let mut tables = Vec::new();
    let before = section.blocks[..at].iter().rev().find(|block| !matches!(block, Block::Charts(_)));
    if let Some(Block::Para(spans)) = before {
        tables.extend(led(spans));
    }
    for block in &section.blocks[at + 1..] {
        match block {
            Block::Charts(_) => {}
            Block::Table(table) => tables.push(table),
            Block::Para(spans) => tables.extend(led(spans)),
            _ => break,
        }
    }
    tables
}

/// Whether a key figure of the section is this one, under its name.
fn in_big(section: &Section, point: &Point<'_>) -> bool {
    let What::Amount(amount) = &point.what else { return false };
    let figures = section.blocks.iter().filter_map(|block| if let Block::Figures(figures) = block { Some(figures) } else { None });
    figures.flatten().any(|figure| figure.value == amount.text && point.names.iter().all(|name| figure.label.contains(name)))
}

/// A table, each row with its words in a line.
struct Told<'a> {
    table: &'a Table,
    rows: Vec<(&'a Row, String)>,
}

impl<'a> Told<'a> {
    fn new(table: &'a Table) -> Self {
        let line = |row: &Row| row.cells.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" ");
        Self { table, rows: table.rows.iter().map(|row| (row, line(row))).collect() }
    }

    fn says(&self, point: &Point<'_>) -> bool {
        self.rows.iter().any(|(row, line)| {
            row.cells
                .iter()
                .zip(&self.table.columns)
                .any(|(cell, column)| point.names.iter().all(|name| column.title.contains(name) || line.contains(name)) && holds(cell, &point.what))
        })
    }
}

fn holds(cell: &Cell, what: &What<'_>) -> bool {
    let own = cell.value.iter().flat_map(|value| match value {
        Value::Parts(parts) => parts.iter().flatten().collect(),
        other => vec![other],
    });
    let near = |number: f64| own.clone().filter_map(number_of).any(|value| (value - number).abs() <= 1e-9 * number.abs().max(1.0));
    match what {
        What::Amount(amount) => cell.text == amount.text || near(amount.value),
        What::Number(number) => near(*number),
        What::Day(day) => own.clone().any(|value| *value == Value::Day(*day)),
    }
}

fn number_of(value: &Value) -> Option<f64> {
    match value {
        Value::Money(cents) => Some(cents.0 as f64),
        Value::Share(rate) => Some(rate.0 as f64),
        Value::Percent(number) | Value::Count(number) | Value::Hundredths(number) => Some(*number as f64),
        Value::Number(number) => Some(*number),
        Value::Day(_) | Value::Year(_) | Value::Parts(_) => None,
    }
}

/// The figures of a name in each series.
fn crossed<'a>(name: &'a str, series: impl Iterator<Item = &'a String>, amounts: &'a [Amount]) -> Vec<Point<'a>> {
    series.zip(amounts).map(|(own, amount)| Point { names: vec![name, own.as_str()], what: What::Amount(amount) }).collect()
}

/// The figures that a chart draws.
fn points(chart: &Chart) -> Vec<Point<'_>> {
    let one = |name, amount| Point { names: vec![name], what: What::Amount(amount) };
    match chart {
        Chart::StatusDonut { parts, .. } => parts.iter().map(|part| one(&*part.label, &part.amount)).collect(),
        Chart::StackedBars { rows, legend } => {
            // A part of nothing is not drawn.
            let drawn = |point: &Point<'_>| !matches!(point.what, What::Amount(Amount { value: 0.0, .. }));
            rows.iter().flat_map(|row| crossed(&row.label, legend.iter().map(|(_, own)| own), &row.amounts)).filter(drawn).collect()
        }
        Chart::PartBars { rows, legend } => {
            let drawn = |point: &Point<'_>| !matches!(point.what, What::Amount(Amount { value: 0.0, .. }));
            // The one part of all rows is the whole: it needs no name.
            let names = legend.iter().map(|own| &own.label);
            let crossed = rows.iter().flat_map(|row| crossed(&row.label, names.clone(), &row.amounts)).filter(drawn);
            crossed.map(|point| if legend.len() == 1 { Point { names: point.names[..1].to_vec(), ..point } } else { point }).collect()
        }
        Chart::GroupedBars { groups, legend } | Chart::BarRows { groups, legend } => {
            groups.iter().flat_map(|group| crossed(&group.label, legend.iter().map(|own| &own.label), &group.amounts)).collect()
        }
        Chart::HorizontalBars { bars } => bars.iter().map(|(name, amount)| one(name.as_str(), amount)).collect(),
        Chart::Trend { points, target } => points.iter().chain(target).map(|(name, amount)| one(name.as_str(), amount)).collect(),
        Chart::Course { lines } => {
            let told = lines.iter().flat_map(|line| line.points.iter().map(move |(_, amount)| (line.label.as_str(), amount)));
            told.filter(|(_, amount)| !amount.text.is_empty()).map(|(name, amount)| one(name, amount)).collect()
        }
        Chart::Gantt { rows, .. } => {
            let known = rows.iter().flat_map(|row| [row.start, row.end].into_iter().flatten().map(|day| (row.label.as_str(), day)));
            known.map(|(name, day)| Point { names: vec![name], what: What::Day(day) }).collect()
        }
        Chart::Radar { spokes, .. } => {
            let known = spokes.iter().flat_map(|(name, values)| values.iter().flatten().map(|value| (name.as_str(), *value)));
            known.map(|(name, value)| Point { names: vec![name], what: What::Number(value) }).collect()
        }
        // Their number is written beside them.
        Chart::Progress { .. } | Chart::Spark { .. } => Vec::new(),
    }
}
