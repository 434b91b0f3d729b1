//! Tables that come back beside the plan: what is new, what people changed, what the plan changed meanwhile. Nothing is written here.
//!
//! Invariant: what the plan changed since the export is written over only where the person said so, and nothing is deleted.

use super::known::Known;
use super::{fields, read, rows};
use crate::desk::Desk;
use crate::export;
use crate::wire::{Fault, ReturnArg};
use domain::personal::is_personal;
use domain::{Id, Kind, Noun, Value};
use exchange::export::{Mark, Tables};
use exchange::tables::{Finding, Problem, Reading};
use std::collections::{BTreeSet, HashMap, HashSet};
use store::Position;

/// What a row of the file is to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// The plan has no such row: it is made.
    Fresh,
    /// People changed it.
    Changed,
    /// People and the plan changed it to different things, or the plan deleted what people changed.
    Conflict,
    /// The plan alone changed it since.
    Since,
    /// The plan deleted it since.
    Gone,
    /// It cannot be made: findings say why.
    Refused,
}

impl State {
    /// Its word on the wire.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Changed => "changed",
            Self::Conflict => "conflict",
            Self::Since => "since",
            Self::Gone => "gone",
            Self::Refused => "refused",
        }
    }
}

/// What a change of a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// People changed it, and nobody else.
    People,
    /// The plan changed it too, to something else.
    Both,
    /// The plan alone changed it: the file says what it was.
    Plan,
}

/// A field that differs.
pub(super) struct Change {
    pub place: usize,
    pub before: Value,
    pub after: Value,
    pub cause: Cause,
    pub taken: bool,
    /// The column where it stands.
    pub at: u16,
}

/// A row that is not the same.
pub(super) struct Line {
    pub table: usize,
    pub row: u32,
    pub noun: Noun,
    pub id: Id,
    pub label: String,
    pub state: State,
    pub left: bool,
    /// Every value of a row that is made, or comes back.
    pub makes: Option<Vec<Value>>,
    pub changes: Vec<Change>,
}

impl Line {
    /// Its key, as decisions name it.
    pub fn key(&self) -> String {
        key(self.table, self.row)
    }

    /// Whether the row is made or comes back.
    pub fn is_made(&self) -> bool {
        self.makes.is_some() && !self.left && self.changes.iter().all(|change| change.taken)
    }
}

pub(super) fn key(table: usize, row: u32) -> String {
    format!("{table}:{row}")
}

/// How a table of the file compares.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub rows: usize,
    pub same: usize,
    pub missing: usize,
}

/// What bringing tables back would do.
pub(super) struct Reckoned {
    pub reading: Reading,
    pub counts: Vec<Count>,
    pub lines: Vec<Line>,
    pub findings: Vec<Finding>,
    /// Where the file comes from.
    pub source: Source,
}

/// Where a file comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// This plan, at this entry of its journal.
    Known(i64),
    /// This plan, at a moment that this copy of its file has not seen.
    Unseen,
    /// Another plan.
    Elsewhere,
    /// It no longer says.
    Unsaid,
}

/// What every row is compared with.
pub(super) struct Bench<'a> {
    pub desk: &'a Desk,
    pub asked: &'a ReturnArg,
    pub reading: &'a Reading,
    pub source: Source,
    /// The tables as an export would write them now, and at the moment of the file.
    pub now: &'a Tables,
    pub then: Option<&'a Tables>,
    /// The plan's rows.
    pub rows: &'a HashMap<Noun, HashMap<Id, store::Row>>,
}

/// Reads the file and puts it beside the plan.
pub(super) fn reckon(desk: &mut Desk, asked: &ReturnArg) -> Result<Reckoned, Fault> {
    let path = std::path::Path::new(&asked.path);
    let reading = read::read(desk, path)?.ok_or_else(|| Fault::new("workbook_no_plan"))?;
    let desk = &*desk;
    let source = source(desk, reading.mark.as_ref())?;
    let nouns: BTreeSet<Noun> = reading.tables.iter().filter_map(|table| table.noun).collect();
    let contacts = reading.mark.as_ref().is_some_and(|mark| mark.contacts) || has_contacts(&reading);
    let listed = |rows_of: &dyn Fn(Noun) -> Result<Vec<store::Row>, Fault>| {
        export::tables(desk, Noun::ALL.iter().copied().filter(|noun| nouns.contains(noun)), contacts, rows_of)
    };
    let now = listed(&|noun| Ok(desk.workspace.rows(noun)?))?;
    let then = match source {
        Source::Known(entry) => Some(listed(&|noun| Ok(desk.workspace.rows_at(noun, entry)?))?),
        _ => None,
    };
    let (rows, mut known) = plan_rows(desk, &nouns, &now)?;
    let bench = Bench { desk, asked, reading: &reading, source, now: &now, then: then.as_ref(), rows: &rows };
    let (lines, findings, counts) = rows::all(&bench, &mut known)?;
    let mut reckoned = Reckoned { reading, counts, lines, findings, source };
    reckoned.findings.extend(reckoned.reading.findings.clone());
    fields::settle(&mut reckoned, &rows, &mut known);
    let place = |finding: &Finding| (finding.table, finding.row, finding.at);
    reckoned.findings.sort_by_key(place);
    Ok(reckoned)
}

fn source(desk: &Desk, mark: Option<&Mark>) -> Result<Source, Fault> {
    let Some(mark) = mark else { return Ok(Source::Unsaid) };
    let origin = desk.workspace.origin()?.map(|origin| (origin.replica, origin.sequence));
    if origin != Some(mark.plan) {
        return Ok(Source::Elsewhere);
    }
    let at = Position { replica: mark.at.0, sequence: mark.at.1 };
    Ok(desk.workspace.entry_at(at)?.map_or(Source::Unseen, Source::Known))
}

fn has_contacts(reading: &Reading) -> bool {
    reading.tables.iter().any(|table| {
        let noun = table.noun;
        table.places().into_iter().any(|place| noun.is_some_and(|noun| noun.fields().get(place).is_some_and(|field| is_personal(noun, field))))
    })
}

type Rows = HashMap<Noun, HashMap<Id, store::Row>>;

/// The rows of the tables, and what can be named by them.
fn plan_rows(desk: &Desk, nouns: &BTreeSet<Noun>, now: &Tables) -> Result<(Rows, Known), Fault> {
    let target = |field: &domain::Field| if let Kind::Ref(noun) = field.kind { Some(noun) } else { None };
    let named: HashSet<Noun> = nouns.iter().flat_map(|noun| noun.fields()).filter_map(target).collect();
    let (mut rows, mut known) = (Rows::new(), Known::default());
    for noun in nouns.iter().copied().chain(named.iter().copied().filter(|noun| !nouns.contains(noun))) {
        let own = desk.workspace.rows(noun)?;
        if named.contains(&noun) {
            for row in &own {
                known.add(noun, row.id, now.labels.get(&row.id).cloned().unwrap_or_default());
            }
        }
        rows.insert(noun, own.into_iter().map(|row| (row.id, row)).collect());
    }
    Ok((rows, known))
}

/// A finding at a cell.
pub(super) fn finding(table: usize, row: u32, at: Option<u16>, given: String, problem: Problem) -> Finding {
    Finding { table, row: Some(row), at, given, problem, proposal: None }
}
