//! A workbook of scores, line by line.

use super::finding::{CellFinding, Problem};
use super::heads::{Column, Group, Header, find, is_exported, is_not_concerned, is_not_done, is_total, text};
use crate::book::{Book, Cell, Row, Sheet};
use crate::figure::figure;
use domain::Day;
use std::collections::HashMap;

/// What is said of a measure in a state, in points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Points {
    /// What the territory may have.
    pub potential: f64,
    /// What is done.
    pub done: f64,
    /// What is planned; nothing when it is not said.
    pub planned: Option<f64>,
    /// What is not done; nothing when it is not said.
    pub not_done: Option<f64>,
    /// How the state is explained.
    pub comment: String,
}

/// A measure, as the workbook tells it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Its line, from 1.
    pub row: u32,
    /// Its number: as many levels as there are numbers in it.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its potential in the framework.
    pub points: Option<f64>,
    /// Its points, state by state; nothing where nothing is said.
    pub states: Vec<Option<Points>>,
    /// The titles of the actions that answer it.
    pub actions: Vec<String>,
}

impl Draft {
    /// The number of the measure above.
    pub fn parent(&self) -> Option<&str> {
        self.code.rsplit_once('.').map(|(parent, _)| parent)
    }
}

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Framework {
    /// The sheet; nothing when none has the heads.
    pub sheet: Option<String>,
    /// The states that stand side by side, by their names; a name may be empty.
    pub groups: Vec<String>,
    /// The day of the export.
    pub exported_on: Option<Day>,
    /// The place of the column of actions; nothing when there is none.
    pub actions_at: Option<u16>,
    /// The measures, in their order.
    pub measures: Vec<Draft>,
    /// What is wrong, by line.
    pub findings: Vec<CellFinding>,
}

/// Reads a workbook.
pub fn read(book: &Book) -> Framework {
    let mut sheets = book.sheets.iter().filter(|sheet| !sheet.hidden);
    let Some((sheet, header)) = sheets.find_map(|sheet| Some((sheet, find(sheet)?))) else { return Framework::default() };
    let mut read = Framework {
        sheet: Some(sheet.name.clone()),
        groups: header.groups.iter().map(|group| group.label.clone()).collect(),
        exported_on: exported_on(sheet, &header),
        actions_at: header.places.get(&Column::Actions).copied(),
        ..Framework::default()
    };
    let missing = |of: Column| CellFinding {
        row: header.row,
        at: header.end,
        group: None,
        of,
        code: String::new(),
        given: of.head().to_owned(),
        problem: Problem::MissingColumn,
    };
    read.findings.extend([Column::Code, Column::Title].into_iter().filter(|of| !header.places.contains_key(of)).map(missing));
    for (place, group) in header.groups.iter().enumerate() {
        if !group.places.contains_key(&Column::Done) {
            read.findings.push(CellFinding { group: Some(place), ..missing(Column::Done) });
        }
    }
    let Some(code_at) = header.places.get(&Column::Code).copied() else { return read };
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut total: Option<(u32, Draft)> = None;
    for row in sheet.rows.iter().filter(|row| row.number > header.row) {
        let line = Line { row, header: &header, code: code(&text(row.at(code_at))) };
        if is_total(&text(row.at(code_at))) {
            // The whole framework: beside the sum of its axes, and never read as a measure.
            total = Some((row.number, line.draft(&mut Vec::new())));
            continue;
        }
        if line.is_empty() {
            continue;
        }
        if !is_code(&line.code) {
            read.findings.push(line.found(None, Column::Code, Problem::BadCode));
            continue;
        }
        if let Some(first) = seen.get(&line.code) {
            read.findings.push(line.found(None, Column::Code, Problem::Twice(*first)));
            continue;
        }
        seen.insert(line.code.clone(), row.number);
        let draft = line.draft(&mut read.findings);
        read.measures.push(draft);
    }
    for draft in &read.measures {
        if draft.parent().is_some_and(|parent| !seen.contains_key(parent)) {
            let given = draft.code.clone();
            let of = Column::Code;
            read.findings.push(CellFinding { row: draft.row, at: code_at, group: None, of, code: given.clone(), given, problem: Problem::NoParent });
        }
    }
    super::check::sums(&header, total.as_ref().map(|(_, draft)| draft), &mut read);
    read.findings.sort_by_key(|finding| (finding.row, finding.at));
    read
}

/// The day of the export, from the lines above the heads.
fn exported_on(sheet: &Sheet, header: &Header) -> Option<Day> {
    sheet.rows.iter().filter(|row| row.number < header.row).find_map(|row| {
        let place = row.cells.iter().position(|(_, cell)| is_exported(&text(Some(cell))))?;
        match &row.cells.get(place + 1)?.1 {
            Cell::Day(day) => Some(*day),
            cell => day(&text(Some(cell))),
        }
    })
}

/// A day at the beginning of a text, the year first or last.
fn day(text: &str) -> Option<Day> {
    let head = text.get(..10)?;
    Day::parse_from_str(head, "%Y-%m-%d").or_else(|_| Day::parse_from_str(head, "%d/%m/%Y")).ok()
}

/// The number of a measure: without what some write around it.
fn code(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}

fn is_code(code: &str) -> bool {
    !code.is_empty() && code.len() <= 40 && code.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A line under way.
struct Line<'a> {
    row: &'a Row,
    header: &'a Header,
    code: String,
}

impl Line<'_> {
    fn place(&self, group: Option<usize>, of: Column) -> Option<u16> {
        let places = group.map_or(&self.header.places, |place| &self.header.groups[place].places);
        places.get(&of).copied()
    }

    fn text(&self, group: Option<usize>, of: Column) -> String {
        self.place(group, of).map(|at| text(self.row.at(at))).unwrap_or_default()
    }

    /// Whether nothing of what is read stands in it.
    fn is_empty(&self) -> bool {
        let own = [Column::Code, Column::Points].into_iter().all(|of| self.text(None, of).is_empty());
        let columns = [Column::Potential, Column::Done, Column::Planned, Column::NotDone];
        own && (0..self.header.groups.len()).all(|group| columns.into_iter().all(|of| self.text(Some(group), of).is_empty()))
    }

    fn found(&self, group: Option<usize>, of: Column, problem: Problem) -> CellFinding {
        let at = self.place(group, of).unwrap_or(self.header.end);
        CellFinding { row: self.row.number, at, group, of, code: self.code.clone(), given: self.text(group, of), problem }
    }

    /// Points in a cell; nothing when it is empty or cannot be read, which is told.
    fn points(&self, group: Option<usize>, of: Column, findings: &mut Vec<CellFinding>) -> Option<f64> {
        let value = match self.place(group, of).and_then(|at| self.row.at(at))? {
            Cell::Number(number) => Some(*number),
            Cell::Text(text) if text.trim().is_empty() => return None,
            Cell::Text(text) => figure(text).map(|figure| figure.value),
            Cell::Day(_) | Cell::Flag(_) | Cell::Error(_) => None,
        };
        let problem = match value {
            Some(value) if value.is_finite() && value >= 0.0 => return Some(value),
            // The rest of a subtraction of floats.
            Some(value) if value > -1e-6 => return Some(0.0),
            Some(_) => Problem::Negative,
            None => Problem::BadFigure,
        };
        findings.push(self.found(group, of, problem));
        None
    }

    fn draft(&self, findings: &mut Vec<CellFinding>) -> Draft {
        let title = self.text(None, Column::Title).split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            findings.push(self.found(None, Column::Title, Problem::NoTitle));
        }
        let points = self.points(None, Column::Points, findings);
        let states = (0..self.header.groups.len()).map(|group| self.state(group, findings)).collect();
        let told = self.text(None, Column::Actions);
        let actions = told.lines().map(str::trim).filter(|title| !title.is_empty()).map(str::to_owned).collect();
        Draft { row: self.row.number, code: self.code.clone(), title, points, states, actions }
    }

    fn state(&self, group: usize, findings: &mut Vec<CellFinding>) -> Option<Points> {
        let before = findings.len();
        let own = Some(group);
        let [potential, done, planned, not_done] =
            [Column::Potential, Column::Done, Column::Planned, Column::NotDone].map(|of| self.points(own, of, findings));
        if findings[before..].iter().any(|finding| finding.problem.leaves_out()) {
            return None;
        }
        let status = self.text(own, Column::Status);
        let comment = self.text(own, Column::Comment);
        if is_not_concerned(&status) {
            return Some(Points { planned: Some(0.0), not_done: Some(0.0), comment, ..Points::default() });
        }
        let told = [done, planned, not_done].into_iter().flatten().sum::<f64>();
        // The export leaves the cell empty where the potential is zero.
        let Some(potential) = potential.or_else(|| (told == 0.0 && done.is_some()).then_some(0.0)) else {
            if told > 0.0 {
                findings.push(self.found(own, Column::Potential, Problem::NoPotential));
            }
            return None;
        };
        let not_done = not_done.or_else(|| is_not_done(&status).then_some(potential));
        if potential > 0.0 && told == 0.0 && not_done.is_none_or(|points| points == 0.0) {
            // Neither done, nor planned, nor not done: nothing is said of it.
            return None;
        }
        let planned = self.has(group, Column::Planned).then(|| planned.unwrap_or_default());
        let not_done = if self.has(group, Column::NotDone) { Some(not_done.unwrap_or_default()) } else { not_done };
        Some(Points { potential, done: done.unwrap_or_default(), planned, not_done, comment })
    }

    fn has(&self, group: usize, of: Column) -> bool {
        self.header.groups.get(group).is_some_and(|group: &Group| group.places.contains_key(&of))
    }
}
