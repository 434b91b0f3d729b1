//! What a cell says, in the terms of its column; and whether it says what an export would have written there.

use super::{Column, Found, Given};
use crate::amount::{Amount, read_amount};
use crate::book;
use crate::cells::day;
use crate::export::grid::{Cell, Grid, Part, Shape};
use crate::export::{Format, Row, Tables};
use crate::sheet::{LONGEST_TEXT, kept};
use domain::fold::fold;
use domain::{Id, Noun, Value};
use std::collections::HashMap;
use words::Words;

/// The cells that an export writes for the rows of some tables.
pub struct Cells<'a> {
    grids: HashMap<Noun, (Grid<'a>, HashMap<Id, &'a Row>)>,
    tables: &'a Tables,
    /// Whether texts are cut to what a cell of Excel takes.
    cuts: bool,
    words: &'a Words,
}

/// What a field of a row that came back is to what was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It says what was written.
    Alike,
    /// It says something else.
    Other,
    /// It says something else than the beginning of a text that was cut.
    OtherThanCut,
}

impl<'a> Cells<'a> {
    /// Of these tables, in files written as `format`.
    pub fn of(tables: &'a Tables, format: Option<Format>, words: &'a Words) -> Self {
        let one = |table: &'a crate::export::Table| {
            let rows = table.rows.iter().map(|row| (row.id, row)).collect();
            (table.noun, (Grid::of(table, tables, words), rows))
        };
        let cuts = matches!(format, None | Some(Format::Xlsx));
        Self { grids: tables.tables.iter().map(one).collect(), tables, cuts, words }
    }

    /// The row of an identifier.
    pub fn row(&self, noun: Noun, id: Id) -> Option<&'a Row> {
        self.grids.get(&noun).and_then(|(_, rows)| rows.get(&id).copied())
    }

    /// The rows of a noun.
    pub fn count(&self, noun: Noun) -> usize {
        self.grids.get(&noun).map_or(0, |(_, rows)| rows.len())
    }

    /// What a field of a row is to what is written for `row`, which may be of another moment.
    pub fn compare(&self, found: &Found, noun: Noun, place: usize, row: &Row, given: &[Given]) -> Kept {
        let Some((grid, _)) = self.grids.get(&noun) else { return Kept::Other };
        let mut result = Kept::Alike;
        for (at, column) in found.columns_of(place) {
            let alike = match &given[at] {
                Given::Value(value) => self.stored(&row.values[place]) == *value,
                other => {
                    let written = grid.cell_of(row, column.of.place, column.of.part, column.of.shape);
                    let cut = self.cuts && matches!(&written, Cell::Text(text) if kept(text).chars().nth(LONGEST_TEXT).is_some());
                    match (self.is_alike(&written, other, column.of.shape), cut) {
                        (false, true) => return Kept::OtherThanCut,
                        (alike, _) => alike,
                    }
                }
            };
            if !alike {
                result = Kept::Other;
            }
        }
        result
    }

    /// Whether a reference is called otherwise than what is written for `row`.
    pub fn is_relabelled(&self, found: &Found, noun: Noun, place: usize, row: &Row, given: &[Given]) -> bool {
        let Some((grid, _)) = self.grids.get(&noun) else { return false };
        found.columns_of(place).filter(|(_, column)| column.of.part == Part::Value).any(|(at, column)| {
            let written = grid.cell_of(row, place, column.of.part, column.of.shape);
            !self.is_alike(&written, &given[at], column.of.shape)
        })
    }

    /// A value as a text of values has it: a row that is gone is none.
    fn stored(&self, value: &Value) -> Value {
        match value {
            Value::Id(id) if !self.tables.labels.contains_key(id) => Value::Null,
            other => other.clone(),
        }
    }

    fn is_alike(&self, written: &Cell, given: &Given, shape: Shape) -> bool {
        let given = match given {
            Given::Blank => return is_blank(written),
            Given::Cell(cell) => cell,
            Given::Value(_) => return false,
        };
        if let (Cell::Text(written), book::Cell::Text(given)) = (written, given) {
            // A cell of Excel keeps no tab, and the beginning of a long text.
            let cut = || kept(written).chars().take(LONGEST_TEXT).collect::<String>();
            return tidy(written) == tidy(given) || (self.cuts && tidy(&cut()) == tidy(given)) || is_number_of(written, given);
        }
        match (written, read(given, shape, self.words)) {
            (Cell::Text(written), Some(Cell::Text(given))) => is_number_of(written, &given),
            (Cell::Quantity(one), Some(Cell::Quantity(other))) => (one - other).abs() <= one.abs() * 1e-12,
            (written, Some(given)) => *written == given,
            (_, None) => false,
        }
    }
}

fn is_blank(cell: &Cell) -> bool {
    matches!(cell, Cell::Blank) || matches!(cell, Cell::Text(text) if tidy(text).is_empty())
}

/// A number that a spreadsheet made of a text: « 1.10 » became 1.1.
fn is_number_of(text: &str, number: &str) -> bool {
    matches!((text.trim().parse::<f64>(), number.parse::<f64>()), (Ok(one), Ok(other)) if one == other)
}

/// A text without what formats and spreadsheets do not keep: ends of lines of other systems, spaces in a row and at the ends of lines.
fn tidy(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines = text.split('\n').map(|line| {
        let plain = line
            .chars()
            .map(|c| if c == '\t' { ' ' } else { c })
            .filter(|c| !c.is_control() && !"\u{feff}\u{200b}\u{fffe}\u{ffff}".contains(*c))
            .collect::<String>();
        plain.split([' ', '\u{a0}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// What a cell says, in the terms of its column; nothing when it says none of it.
pub fn read(cell: &book::Cell, shape: Shape, words: &Words) -> Option<Cell> {
    let whole = |number: f64| (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64);
    match (shape, cell) {
        (_, book::Cell::Error(_)) => None,
        (Shape::Day, book::Cell::Day(day)) => Some(Cell::Day(*day)),
        (Shape::Day, book::Cell::Number(number)) => crate::cells::serial_day(&format!("{number:.0}")).map(Cell::Day),
        (Shape::Day, book::Cell::Text(text)) => day(text, words).map(Cell::Day),
        (Shape::Money, book::Cell::Number(number)) => hundredths(*number).map(Cell::Money),
        (Shape::Hundredths, book::Cell::Number(number)) => hundredths(*number).map(Cell::Hundredths),
        (Shape::Money, book::Cell::Text(text)) => amount(text, words).map(Cell::Money),
        (Shape::Hundredths, book::Cell::Text(text)) => amount(text, words).map(Cell::Hundredths),
        // A share is a number below one; what is above one was typed where the cell shows no percents.
        (Shape::Share, book::Cell::Number(number)) => share(*number, 10_000.0).map(Cell::Share),
        (Shape::Percent, book::Cell::Number(number)) => share(*number, 100.0).map(Cell::Percent),
        (Shape::Share, book::Cell::Text(text)) => words.parse_rate(text).ok().map(|rate| Cell::Share(rate.0)),
        (Shape::Percent, book::Cell::Text(text)) => {
            words.parse_count(text.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}'])).ok().map(Cell::Percent)
        }
        (Shape::Year | Shape::Count, book::Cell::Number(number)) => whole(*number).map(Cell::Whole),
        (Shape::Year | Shape::Count, book::Cell::Text(text)) => words.parse_count(text).ok().map(Cell::Whole),
        (Shape::Quantity, book::Cell::Number(number)) => Some(Cell::Quantity(*number)),
        (Shape::Quantity, book::Cell::Text(text)) => words.parse_number(text).ok().map(Cell::Quantity),
        (Shape::Key | Shape::Line | Shape::Prose | Shape::Listed(_) | Shape::Flag, cell) => Some(Cell::Text(match cell {
            book::Cell::Text(text) => text.clone(),
            book::Cell::Number(number) => format!("{number}"),
            book::Cell::Day(day) => words.day(*day),
            book::Cell::Flag(flag) => words.text(if *flag { "yes" } else { "no" }),
            book::Cell::Error(_) => return None,
        })),
        _ => None,
    }
}

fn hundredths(number: f64) -> Option<i64> {
    (number.is_finite() && number.abs() < 9e13).then(|| (number * 100.0).round() as i64)
}

fn share(number: f64, whole: f64) -> Option<i64> {
    let parts = if number > 1.0 { number / 100.0 * whole } else { number * whole };
    (parts.is_finite() && parts.abs() < 9e13).then(|| parts.round() as i64)
}

fn amount(text: &str, words: &Words) -> Option<i64> {
    match read_amount(text, words) {
        Amount::Exact(cents) | Amount::Rounded(cents) => Some(cents.0),
        Amount::Other(_) | Amount::Unreadable => None,
    }
}

/// The one of some labels that is nearest to what was written, when it is near.
pub fn nearest<'a>(given: &str, labels: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let own = fold(given.trim());
    let distance = |label: &str| {
        let label = fold(label);
        let begins = own.chars().count() >= 3 && (label.starts_with(&own) || own.starts_with(&label));
        if begins { 1 } else { strsim::damerau_levenshtein(&label, &own) }
    };
    let most = own.chars().count() / 3;
    labels
        .map(|label| (distance(label), label))
        .filter(|(far, label)| *far <= most.max(1) && !label.is_empty())
        .min_by_key(|(far, _)| *far)
        .map(|(_, label)| label)
}

/// The column of a field that people read: where what is said of the field stands.
pub fn shown(found: &Found, place: usize) -> Option<&Column> {
    let columns = || found.columns_of(place).map(|(_, column)| column);
    columns().find(|column| !column.of.shape.is_hidden()).or_else(|| columns().next())
}
