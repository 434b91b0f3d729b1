//! Readings of indicators from a spreadsheet, pasted or from a file: one a line (year or day, value), or a column a year.
//!
//! Invariant: nothing is guessed. A cell that is no figure, a year that is none, a sector that is unknown: each is a finding at its cell, and every one of
//! them is found at once. An empty cell is no reading and no zero.

use crate::cells::day;
use crate::figure::figure;
use crate::table::cells;
use chrono::Datelike;
use domain::Day;
use domain::code::Code;
use domain::codes::{Confidence, Sector};
use domain::fold::{fold, words as words_of};
use words::Words;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is a field of a reading; When is its year or its day, Year a column of the values of one")]
pub enum Column {
    Indicator,
    When,
    Value,
    Commune,
    Sector,
    Confidence,
    Comment,
    Year(i32),
}

impl Column {
    const NAMED: [(Self, &'static str); 7] = [
        (Self::Indicator, "indicator"),
        (Self::When, "when"),
        (Self::Value, "value"),
        (Self::Commune, "commune"),
        (Self::Sector, "sector"),
        (Self::Confidence, "confidence"),
        (Self::Comment, "comment"),
    ];
}

/// What is wrong in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No line is a line of heads with years, or with a year and a value.
    NoHeads,
    /// It is neither a year nor a day.
    NoDay,
    /// It is no figure, or could be two.
    NoFigure,
    /// It is none of the eight sectors.
    NoSector,
    /// It is no word for how sure a figure is.
    NoConfidence,
    /// Nothing says of which indicator the line is.
    NoIndicator,
    /// A second column of one year.
    Twice,
}

impl Problem {
    /// Whether a value is lost by it.
    pub const fn takes_a_value(self) -> bool {
        !matches!(self, Self::NoConfidence | Self::Twice)
    }

    /// The key of its sentence.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NoHeads => "series-no-heads",
            Self::NoDay => "series-no-day",
            Self::NoFigure => "series-no-figure",
            Self::NoSector => "series-no-sector",
            Self::NoConfidence => "series-no-confidence",
            Self::NoIndicator => "series-no-indicator",
            Self::Twice => "series-twice",
        }
    }
}

/// A cell, and what is wrong with it. Line and column from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each says itself")]
pub struct CellFinding {
    pub line: usize,
    pub column: usize,
    pub given: String,
    pub problem: Problem,
}

/// A reading as it was read. What names other rows is left as a text.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each is the field of a reading of that name; line and column are those of its value, from 1")]
pub struct Draft {
    pub line: usize,
    pub column: usize,
    pub indicator: Option<String>,
    pub on: Day,
    pub value: f64,
    pub commune: Option<String>,
    pub sector: Option<Sector>,
    pub confidence: Option<Confidence>,
    pub comment: Option<String>,
}

/// What was read of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readings {
    /// The readings, in their order.
    pub drafts: Vec<Draft>,
    /// What is wrong, by line, then by column.
    pub findings: Vec<CellFinding>,
    /// The heads of columns that are none of ours.
    pub unknown: Vec<String>,
}

/// How far down heads may stand: some exports begin with a title.
const DEPTH: usize = 10;

/// Reads a table of readings; `alone` when they are all of one indicator, which no column then needs to name.
pub fn read(text: &str, alone: bool, words: &Words) -> Readings {
    let lines: Vec<(usize, Vec<String>)> =
        cells(text).into_iter().map(|(line, cells)| (line, cells.iter().map(|cell| cell.trim().to_owned()).collect())).collect();
    let heads = Heads::new(words);
    let mut readings = Readings::default();
    let found = lines.iter().take(DEPTH).enumerate().find_map(|(at, (_, cells))| Some((at, heads.columns(cells, alone)?)));
    let (from, columns) = match found {
        Some((at, columns)) => {
            let (line, cells) = &lines[at];
            for (place, (cell, column)) in cells.iter().zip(&columns).enumerate() {
                let again = column.filter(|column| matches!(column, Column::Year(_))).is_some_and(|column| columns[..place].contains(&Some(column)));
                if again {
                    readings.findings.push(CellFinding { line: *line, column: place + 1, given: cell.clone(), problem: Problem::Twice });
                } else if column.is_none() && !cell.is_empty() {
                    readings.unknown.push(cell.clone());
                }
            }
            (at + 1, columns)
        }
        // Two columns without heads: a year or a day, and its value.
        None if alone && lines.iter().any(|(_, cells)| cells.len() >= 2) => (0, vec![Some(Column::When), Some(Column::Value)]),
        None => {
            if let Some((line, cells)) = lines.iter().find(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())) {
                let given = cells.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default();
                readings.findings.push(CellFinding { line: *line, column: 1, given, problem: Problem::NoHeads });
            }
            return readings;
        }
    };
    for (line, cells) in lines.iter().skip(from).filter(|(_, cells)| cells.iter().any(|cell| !cell.is_empty())) {
        Line { line: *line, cells, columns: &columns, alone, words }.read(&mut readings);
    }
    readings.findings.sort_by_key(|finding| (finding.line, finding.column));
    readings
}

/// A line under way.
struct Line<'a> {
    line: usize,
    cells: &'a [String],
    columns: &'a [Option<Column>],
    alone: bool,
    words: &'a Words,
}

impl Line<'_> {
    fn read(&self, readings: &mut Readings) {
        let mut find = |column: usize, problem| {
            let given = self.cells.get(column).cloned().unwrap_or_default();
            readings.findings.push(CellFinding { line: self.line, column: column + 1, given, problem });
        };
        let text = |wanted: Column| self.at(wanted).map(|place| (place, self.cells[place].as_str()));
        let mut sound = true;
        let sector = text(Column::Sector).and_then(|(place, cell)| {
            let read = coded::<Sector>(cell, self.words);
            if read.is_none() {
                sound = false;
                find(place, Problem::NoSector);
            }
            read
        });
        let confidence = text(Column::Confidence).and_then(|(place, cell)| {
            let read = coded::<Confidence>(cell, self.words);
            if read.is_none() {
                find(place, Problem::NoConfidence);
            }
            read
        });
        let indicator = text(Column::Indicator).map(|(_, cell)| cell.to_owned());
        let values: Vec<(usize, Option<Day>)> = match text(Column::When) {
            Some((place, cell)) if self.columns.contains(&Some(Column::Value)) => {
                let on = when(cell, self.words);
                if on.is_none() {
                    find(place, Problem::NoDay);
                }
                self.at(Column::Value).map(|place| (place, on)).into_iter().collect()
            }
            None if self.columns.contains(&Some(Column::Value)) => {
                let value = self.at(Column::Value);
                if let (Some(_), Some(place)) = (value, self.columns.iter().position(|column| *column == Some(Column::When))) {
                    find(place, Problem::NoDay);
                }
                value.map(|place| (place, None)).into_iter().collect()
            }
            _ => {
                let year = |(place, column): (usize, &Option<Column>)| match column {
                    Some(Column::Year(year)) if !self.columns[..place].contains(column) => Some((place, end_of(*year))),
                    _ => None,
                };
                self.columns
                    .iter()
                    .enumerate()
                    .filter_map(year)
                    .filter(|(place, _)| self.cells.get(*place).is_some_and(|cell| !cell.is_empty()))
                    .collect()
            }
        };
        if !self.alone && indicator.is_none() && !values.is_empty() {
            sound = false;
            find(self.columns.iter().position(|column| *column == Some(Column::Indicator)).unwrap_or_default(), Problem::NoIndicator);
        }
        let mut drafts = Vec::new();
        for (place, on) in values {
            let cell = &self.cells[place];
            let value = figure(cell.strip_suffix('%').map_or(cell.as_str(), str::trim_end)).map(|read| read.value);
            if value.is_none() {
                find(place, Problem::NoFigure);
            }
            if let (Some(value), Some(on), true) = (value, on, sound) {
                drafts.push(Draft {
                    line: self.line,
                    column: place + 1,
                    indicator: indicator.clone(),
                    on,
                    value,
                    commune: text(Column::Commune).map(|(_, cell)| cell.to_owned()),
                    sector,
                    confidence,
                    comment: text(Column::Comment).map(|(_, cell)| cell.to_owned()),
                });
            }
        }
        readings.drafts.extend(drafts);
    }

    /// Where the cell of a column is, when it holds something.
    fn at(&self, wanted: Column) -> Option<usize> {
        self.columns.iter().position(|column| *column == Some(wanted)).filter(|place| self.cells.get(*place).is_some_and(|cell| !cell.is_empty()))
    }
}

/// A year, whose last day is meant, or a day. A year with a digit too many is no number of days: those before 1990 are not taken for one.
fn when(cell: &str, words: &Words) -> Option<Day> {
    let bare = cell.bytes().all(|byte| byte.is_ascii_digit());
    year(cell).map_or_else(|| day(cell, words).filter(|day| !bare || day.year() >= 1990), end_of)
}

fn end_of(year: i32) -> Option<Day> {
    Day::from_ymd_opt(year, 12, 31)
}

/// A year as a head or a cell holds it.
fn year(cell: &str) -> Option<i32> {
    let digits = cell.strip_suffix(".0").or_else(|| cell.strip_suffix(",0")).unwrap_or(cell);
    digits.parse().ok().filter(|year| digits.len() == 4 && (1900..=2200).contains(year))
}

/// A code by its word or as it is stored.
fn coded<C: Code + Copy + 'static>(cell: &str, words: &Words) -> Option<C> {
    let wanted = fold(cell);
    C::ALL.iter().copied().find(|code| code.code() == cell || fold(&words.code(*code)) == wanted)
}

/// The heads that each column goes by, from the catalogue.
struct Heads(Vec<(String, Column)>);

impl Heads {
    fn new(words: &Words) -> Self {
        let of = |(column, name): (Column, &str)| {
            let all = words.text(&format!("series-head-{name}"));
            all.split(';').map(|head| (plain(head), column)).collect::<Vec<_>>()
        };
        Self(Column::NAMED.into_iter().flat_map(of).collect())
    }

    /// What the columns of a line of heads hold; nothing when it is none: heads name years, or a year and a value.
    fn columns(&self, cells: &[String], alone: bool) -> Option<Vec<Option<Column>>> {
        let mut taken: Vec<Column> = Vec::new();
        let mut columns: Vec<Option<Column>> = Vec::new();
        for cell in cells {
            let named = self.0.iter().find(|(head, _)| *head == plain(cell)).map(|(_, column)| *column).filter(|column| !taken.contains(column));
            let column = year(cell).map(Column::Year).or(named);
            taken.extend(column);
            columns.push(column);
        }
        let years = taken.iter().filter(|column| matches!(column, Column::Year(_))).count();
        let long = taken.contains(&Column::When) && taken.contains(&Column::Value);
        // A year and its value without heads are no heads.
        let wide = years >= 2 || (years == 1 && taken.contains(&Column::Indicator));
        if wide && !long && !alone && !taken.contains(&Column::Indicator) {
            // What stands before the years names the indicator.
            if let Some(place) = columns.iter().position(Option::is_none) {
                columns[place] = Some(Column::Indicator);
            }
        }
        (long || wide).then_some(columns)
    }
}

/// A head as heads are compared: its words without accents, case, signs, or what stands between brackets.
fn plain(head: &str) -> String {
    words_of(head.split_once('(').map_or(head, |(before, _)| before)).join(" ")
}
