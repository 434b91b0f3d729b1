//! A file of open data in figures: each plan with its year of diagnosis, its values by what is counted and when, and everything that is
//! wrong, by line and column.

use super::finding::{CellFinding, Problem};
use super::heads::{Column, Layout, Measure, Period, YearOf, flag};
use super::lossless::{Row, Table};
use crate::figure::figure;
use domain::Day;
use domain::code::Code;
use domain::codes::{Pollutant, Sector, VulnerabilityDomain};
use std::collections::BTreeMap;

/// A plan, as a file tells it. What its cells leave empty is not here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Demarche {
    /// Its line, from 1.
    pub line: usize,
    /// Its identifier.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When it began.
    pub launched_on: Option<Day>,
    /// The SIREN of the local authorities that carry it, as they were written.
    pub sirens: Vec<String>,
    /// Their names.
    pub authorities: Vec<String>,
    /// How many inhabitants they have.
    pub population: Option<i64>,
    /// Its figures, in the units of [`Measure`].
    pub figures: BTreeMap<(Measure, Period), f64>,
    /// The years of its diagnoses, and of what sinks could take up.
    pub years: BTreeMap<YearOf, i32>,
    /// Whether it is vulnerable in a domain.
    pub vulnerable: BTreeMap<VulnerabilityDomain, bool>,
    /// Whether it has a target in a domain.
    pub targets: BTreeMap<VulnerabilityDomain, bool>,
    /// What it says beside its figures.
    pub comments: BTreeMap<Column, String>,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenData {
    /// Its very cells: [`Table::bytes`] gives the file back.
    pub table: Table,
    /// Which of the four files it is; nothing when no head is known.
    pub layout: Option<Layout>,
    /// What its columns are, from the left; nothing for one that is not understood.
    pub columns: Vec<Option<Column>>,
    /// The plans.
    pub demarches: Vec<Demarche>,
    /// What was found, by line, then by column.
    pub findings: Vec<CellFinding>,
}

/// Reads a file, whatever its bytes.
pub fn read(bytes: &[u8]) -> OpenData {
    let table = Table::read(bytes);
    let mut findings = Vec::new();
    let mut find = |line, column, head: &str, given: &str, problem| {
        findings.push(CellFinding { line, column, head: head.to_owned(), given: given.to_owned(), problem });
    };
    if table.windows {
        find(1, 1, "", "", Problem::Encoding);
    }
    if let Some(line) = table.open_quote {
        find(line, 1, "", "", Problem::OpenQuote);
    }
    let heads: Vec<String> = table.rows.first().map(|row| row.cells.iter().map(|cell| bare(&cell.text())).collect()).unwrap_or_default();
    let mut columns: Vec<Option<Column>> = Vec::with_capacity(heads.len());
    let mut older = false;
    for (place, head) in heads.iter().enumerate() {
        let column = Column::of(head);
        let first = columns.iter().position(|own| column.is_some() && *own == column);
        if let Some(first) = first {
            find(1, place + 1, head, head, Problem::Twice(first + 1));
        }
        if !older && is_older(head) {
            older = true;
            find(1, place + 1, head, head, Problem::OlderVersion);
        }
        columns.push(column.filter(|_| first.is_none()));
    }
    // A sector that stands under two heads is one that is missing elsewhere: nothing of an older file is taken for the newer one's.
    if older {
        columns.iter_mut().for_each(|column| *column = column.filter(|column| !matches!(column, Column::Measure(..))));
    }
    let layout = layout(&columns);
    match layout {
        None => find(1, 1, "", heads.first().map_or("", String::as_str), Problem::NotOpenData),
        Some(layout) if !older => {
            for head in layout.heads() {
                if Column::of(head).is_some_and(|column| !columns.contains(&Some(column))) {
                    find(1, heads.len() + 1, head, "", Problem::MissingColumn);
                }
            }
        }
        Some(_) => {}
    }
    let mut demarches: Vec<Demarche> = Vec::new();
    for row in table.rows.iter().skip(1).filter(|_| layout.is_some()) {
        if row.cells.iter().all(|cell| cell.text().is_empty()) {
            continue;
        }
        let (demarche, found) = plan(row, &heads, &columns);
        findings.extend(found);
        let again = demarches.iter().find(|own| own.id == demarche.id).map(|own| own.line);
        let at = columns.iter().position(|column| *column == Some(Column::Id)).unwrap_or_default();
        let id = demarche.id.clone();
        let mut refuse = |problem| {
            findings.push(CellFinding { line: row.line, column: at + 1, head: Column::Id.head(), given: id.clone(), problem });
        };
        match again {
            _ if demarche.id.is_empty() => refuse(Problem::NoId),
            Some(line) => refuse(Problem::Repeated(line)),
            None => demarches.push(demarche),
        }
    }
    findings.sort_by_key(|finding| (finding.line, finding.column));
    OpenData { table, layout, columns, demarches, findings }
}

/// A head without the mark of UTF-8 that was read as letters of Windows-1252.
fn bare(head: &str) -> String {
    head.trim_start_matches(['\u{ef}', '\u{bb}', '\u{bf}', '\u{feff}']).trim().trim_matches('"').to_owned()
}

/// Whether a head is of the first version: its periods 2, 4 and 5 are not those of the second.
fn is_older(head: &str) -> bool {
    let head = head.to_lowercase();
    let parts: Vec<&str> = head.split('_').collect();
    let period = match parts.as_slice() {
        ["pec", "ges" | "conso", _, period] | ["pol", _, period, _] | ["total", "pol", _, period] => period,
        ["enr", _, period, "production" | "consommation"] => period,
        _ => return false,
    };
    matches!(*period, "2" | "4" | "5")
}

/// The file that most of the columns are of.
fn layout(columns: &[Option<Column>]) -> Option<Layout> {
    let known: Vec<Column> = columns.iter().copied().flatten().collect();
    let count = |layout: Layout| known.iter().filter(|column| Layout::having(**column) == Some(layout)).count();
    let own = [Layout::EnergyClimate, Layout::Renewables, Layout::Pollutants].into_iter().max_by_key(|layout| count(*layout));
    own.filter(|layout| count(*layout) > 0).or_else(|| known.contains(&Column::Id).then_some(Layout::Header))
}

/// A line in figures.
fn plan(row: &Row, heads: &[String], columns: &[Option<Column>]) -> (Demarche, Vec<CellFinding>) {
    let mut line = Line { row, heads, demarche: Demarche { line: row.line, ..Demarche::default() }, findings: Vec::new() };
    if row.cells.len() != heads.len() {
        line.find(row.cells.len().min(heads.len()), "", Problem::CellCount { wanted: heads.len(), found: row.cells.len() });
    }
    for (place, (cell, column)) in row.cells.iter().zip(columns).enumerate() {
        let text = cell.text();
        if let Some(column) = column.filter(|_| !text.is_empty()) {
            line.cell(place, column, text);
        }
    }
    line.totals(columns);
    (line.demarche, line.findings)
}

/// A line under way.
struct Line<'a> {
    row: &'a Row,
    heads: &'a [String],
    demarche: Demarche,
    findings: Vec<CellFinding>,
}

impl Line<'_> {
    fn find(&mut self, place: usize, given: &str, problem: Problem) {
        let head = self.heads.get(place).cloned().unwrap_or_default();
        self.findings.push(CellFinding { line: self.row.line, column: place + 1, head, given: given.to_owned(), problem });
    }

    fn cell(&mut self, place: usize, column: Column, text: String) {
        match column {
            Column::Id => self.demarche.id = text,
            Column::Name => self.demarche.name = text,
            Column::LaunchedOn => match Day::parse_from_str(&text, "%d/%m/%Y") {
                Ok(day) => self.demarche.launched_on = Some(day),
                Err(_) => self.find(place, &text, Problem::BadDay),
            },
            Column::Sirens => self.demarche.sirens = several(&text),
            Column::Authorities => self.demarche.authorities = several(&text),
            Column::Population => {
                let whole = self.figure(place, &text).filter(|value| value.fract() == 0.0 && (0.0..1e9).contains(value));
                #[allow(clippy::cast_possible_truncation, reason = "it is whole, and of inhabitants")]
                let whole = whole.map(|value| value as i64);
                self.demarche.population = whole;
            }
            Column::Measure(measure, period) => {
                if let Some(value) = self.figure(place, &text) {
                    self.demarche.figures.insert((measure, period), value);
                }
            }
            Column::Year(of) => match text.parse::<i32>().ok().filter(|year| (1900..=2100).contains(year)) {
                Some(year) => {
                    self.demarche.years.insert(of, year);
                }
                None => self.find(place, &text, Problem::BadYear),
            },
            Column::Vulnerable(domain) | Column::VulnerableTarget(domain) => match flag(&text) {
                Some(flag) if matches!(column, Column::Vulnerable(_)) => {
                    self.demarche.vulnerable.insert(domain, flag);
                }
                Some(flag) => {
                    self.demarche.targets.insert(domain, flag);
                }
                None => self.find(place, &text, Problem::BadFlag),
            },
            Column::EnergyClimateComment | Column::VulnerabilityComment | Column::SequestrationComment | Column::RenewablesComment => {
                self.demarche.comments.insert(column, text);
            }
        }
    }

    /// A figure; what it is not written as is said.
    fn figure(&mut self, place: usize, text: &str) -> Option<f64> {
        let read = figure(text);
        match read {
            None => self.find(place, text, Problem::BadFigure),
            Some(read) => {
                if read.comma {
                    self.find(place, text, Problem::DecimalComma);
                }
                if read.thousands {
                    self.find(place, text, Problem::Thousands);
                }
            }
        }
        read.map(|read| read.value)
    }

    /// The totals of pollutants beside the sums of their sectors. Of sectors that are not all there, the sum may be less.
    fn totals(&mut self, columns: &[Option<Column>]) {
        for (place, column) in columns.iter().enumerate() {
            let Some(Column::Measure(Measure::PollutantTotal(pollutant), period)) = *column else { continue };
            let Some(total) = self.demarche.figures.get(&(Measure::PollutantTotal(pollutant), period)).copied() else { continue };
            let parts = self.demarche.of_sectors(|sector| Measure::Pollutant(sector, pollutant), period);
            let (sum, whole) = (parts.iter().map(|(_, value)| value).sum::<f64>(), parts.len() == Sector::ALL.len());
            // Each sector may have been rounded to a tenth of what is shown.
            let room = 0.05_f64.max(total.abs() * 0.0005);
            if !parts.is_empty() && (sum - total > room || (whole && total - sum > room)) {
                let given = self.row.cells.get(place).map(super::Cell::text).unwrap_or_default();
                self.find(place, &given, Problem::TotalDiffers(sum));
            }
        }
    }
}

/// The values of a cell that has several. What stands behind the last mark may be nothing.
fn several(text: &str) -> Vec<String> {
    text.split('|').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
}

impl Demarche {
    /// What a period counts, by sector: those that have a figure.
    pub fn of_sectors(&self, measure: impl Fn(Sector) -> Measure, period: Period) -> Vec<(Sector, f64)> {
        Sector::ALL.iter().filter_map(|sector| Some((*sector, *self.figures.get(&(measure(*sector), period))?))).collect()
    }

    /// Sets the totals of pollutants: the sums of their sectors, where one has a figure.
    pub fn total_pollutants(&mut self) {
        for pollutant in Pollutant::ALL {
            for period in [Period::Diagnosis].into_iter().chain(Period::TARGETS) {
                let parts = self.of_sectors(|sector| Measure::Pollutant(sector, *pollutant), period);
                if !parts.is_empty() {
                    let sum = parts.iter().map(|(_, value)| value).sum();
                    self.figures.insert((Measure::PollutantTotal(*pollutant), period), sum);
                }
            }
        }
    }

    /// Takes from another file of the same plan what this one does not say.
    pub fn complete(&mut self, other: Self) {
        if self.name.is_empty() {
            self.name = other.name;
        }
        for (key, value) in other.figures {
            self.figures.entry(key).or_insert(value);
        }
        for (key, value) in other.years {
            self.years.entry(key).or_insert(value);
        }
        for (key, value) in other.vulnerable {
            self.vulnerable.entry(key).or_insert(value);
        }
        for (key, value) in other.targets {
            self.targets.entry(key).or_insert(value);
        }
        for (key, value) in other.comments {
            self.comments.entry(key).or_insert(value);
        }
        self.launched_on = self.launched_on.or(other.launched_on);
        self.population = self.population.or(other.population);
    }
}
