//! Each row of the file beside the plan's: the one that is there, the one that is gone, the one to be made.

use super::fields::{Compared, compare};
use super::known::Known;
use super::reckon::{Bench, Cause, Change, Count, Line, Source, State, finding, key};
use crate::label;
use crate::pack;
use crate::record::{first_values, link_id};
use crate::wire::Fault;
use domain::{Id, Kind, Noun, Value};
use exchange::export::Row;
use exchange::tables::{Beside, Cells, Finding, Found, Given, Problem, Said, shown, told};
use std::collections::HashMap;

/// What a row of the file is to the plan, before its fields are looked at.
enum Place {
    /// The plan has it; what it held when the file was written, when that is known.
    There { then: Option<Row> },
    /// The plan has deleted it since; what it held.
    Gone { then: Row },
    /// It is to be made.
    New,
    /// It is none of the plan's.
    Refused,
}

/// The rows that are not the same, what was found in them, and how many of each table are what.
type Told = (Vec<Line>, Vec<Finding>, Vec<Count>);

/// Every row that is not the same, with what was found in it.
pub(super) fn all(bench: &Bench<'_>, known: &mut Known) -> Result<Told, Fault> {
    let words = &bench.desk.words;
    let format = bench.reading.mark.as_ref().and_then(|mark| mark.format);
    let now = Cells::of(bench.now, format, words);
    let then = bench.then.map(|then| Cells::of(then, format, words));
    let mut findings = Vec::new();
    let mut counts = vec![Count::default(); bench.reading.tables.len()];
    let mut places: Vec<Vec<(Id, Place)>> = Vec::with_capacity(bench.reading.tables.len());
    for (at, found) in bench.reading.tables.iter().enumerate() {
        places.push(found.noun.map_or_else(|| Ok(Vec::new()), |noun| identify(bench, at, found, noun, then.as_ref(), known, &mut findings))?);
    }
    let mut lines = Vec::new();
    // What is named comes before what names it: who is refused is known by then.
    for noun in Noun::ALL {
        for (at, found) in bench.reading.tables.iter().enumerate().filter(|(_, found)| found.noun == Some(*noun)) {
            let seen: usize = places[at].iter().filter(|(_, place)| matches!(place, Place::There { .. } | Place::Gone { .. })).count();
            let wrote = bench.reading.mark.as_ref().and_then(|mark| mark.rows.iter().find(|(own, _)| own == noun)).map(|(_, count)| *count);
            let written = wrote.unwrap_or_else(|| then.as_ref().unwrap_or(&now).count(*noun));
            counts[at] = Count { rows: found.rows.len(), same: 0, missing: written.saturating_sub(seen) };
            for (line, (id, place)) in found.rows.iter().zip(&places[at]) {
                let one = One {
                    bench,
                    at,
                    found,
                    noun: *noun,
                    row: line.row,
                    given: &line.given,
                    id: *id,
                    added: line.id.is_none(),
                    now: &now,
                    then: then.as_ref(),
                };
                match one.line(place, known, &mut findings)? {
                    Some(line) => lines.push(line),
                    None => counts[at].same += 1,
                }
            }
        }
    }
    lines.sort_by_key(|line| (line.table, line.row));
    Ok((lines, findings, counts))
}

/// The identifier of each row, and what it is to the plan. Rows that are to be made can be named from then on.
fn identify(
    bench: &Bench<'_>,
    at: usize,
    found: &Found,
    noun: Noun,
    then: Option<&Cells<'_>>,
    known: &mut Known,
    findings: &mut Vec<Finding>,
) -> Result<Vec<(Id, Place)>, Fault> {
    let mut same: HashMap<String, u32> = HashMap::new();
    let mut places = Vec::with_capacity(found.rows.len());
    for line in &found.rows {
        let id = line.id.unwrap_or_else(|| seeded(bench, found, noun, &line.given, &mut same));
        let live = bench.rows.get(&noun).is_some_and(|rows| rows.contains_key(&id));
        let was = then.and_then(|then| then.row(noun, id)).cloned();
        let place = match (line.id, live) {
            (Some(_), true) => Place::There { then: was },
            // It came with this very file before: what it was made with is what the file said.
            (None, true) => Place::There { then: bench.desk.workspace.row_as_made(noun, id)?.map(exported) },
            (None, false) => Place::New,
            (Some(_), false) => match (was, bench.source) {
                (Some(then), _) => Place::Gone { then },
                (None, Source::Known(_)) => {
                    findings.push(finding(at, line.row, found.columns.first().map(|column| column.at), id.to_string(), Problem::UnknownId));
                    Place::Refused
                }
                (None, _) => match bench.desk.workspace.row_ever(noun, id)? {
                    Some(row) => Place::Gone { then: exported(row) },
                    None => Place::New,
                },
            },
        };
        if let Place::New | Place::Gone { .. } = place {
            known.add(noun, id, new_label(bench, found, noun, id, &line.given));
        }
        places.push((id, place));
    }
    Ok(places)
}

fn exported(row: store::Row) -> Row {
    Row { id: row.id, values: row.values }
}

/// The identifier of a row that people added: of what it says it is, so that the same file makes it once.
fn seeded(bench: &Bench<'_>, found: &Found, noun: Noun, given: &[Given], same: &mut HashMap<String, u32>) -> Id {
    let names = |place: usize| {
        let field = &noun.fields()[place];
        field.required || field.kind == Kind::Year || matches!(field.name, "number" | "title" | "name" | "date")
    };
    let said = found.columns.iter().zip(given).filter(|(column, _)| names(column.of.place) && !column.of.shape.is_hidden());
    let said: Vec<String> = said.map(|(column, given)| format!("{}={}", column.of.head, told(given, &bench.desk.words))).collect();
    let said = format!("{} {}", noun.table(), said.join("\u{1f}"));
    let count = same.entry(said.clone()).or_default();
    *count += 1;
    let from = bench.reading.mark.as_ref().map(|mark| format!("{}/{}", mark.at.0, mark.at.1)).unwrap_or_default();
    Id::seeded(&format!("returned {from}"), &format!("{said} {count}"))
}

/// What a row that is to be made will be called.
fn new_label(bench: &Bench<'_>, found: &Found, noun: Noun, id: Id, given: &[Given]) -> String {
    if noun.link().is_some() {
        return String::new();
    }
    let nobody = Known::default();
    let beside = Beside { names: &nobody, relabelled: None, unit: None, words: &bench.desk.words };
    let values = noun.fields().iter().enumerate().map(|(place, field)| {
        let plain = !matches!(field.kind, Kind::Ref(_)) && found.columns_of(place).next().is_some();
        match plain.then(|| found.said(noun, place, given, &beside)) {
            Some(Said::Value(value)) => value,
            _ => Value::Null,
        }
    });
    label::of_row(bench.desk, noun, &store::Row { id, values: values.collect(), deleted_at: None })
}

/// A row of the file.
pub(super) struct One<'a> {
    pub bench: &'a Bench<'a>,
    pub at: usize,
    pub found: &'a Found,
    pub noun: Noun,
    pub row: u32,
    pub given: &'a [Given],
    pub id: Id,
    /// Whether people added it.
    pub added: bool,
    pub now: &'a Cells<'a>,
    pub then: Option<&'a Cells<'a>>,
}

impl One<'_> {
    fn line(&self, place: &Place, known: &mut Known, findings: &mut Vec<Finding>) -> Result<Option<Line>, Fault> {
        let asked = self.bench.asked;
        let left = asked.leave.contains(&key(self.at, self.row));
        let takes = asked.take_all || asked.take.contains(&key(self.at, self.row));
        let mut line = match place {
            Place::Refused => self.empty(State::Refused),
            Place::New => self.fresh(known, findings),
            Place::There { then } => self.there(then.as_ref(), takes, known, findings)?,
            Place::Gone { then } => self.gone(then, takes, known, findings)?,
        };
        let shown = match line.state {
            State::Changed | State::Conflict => !line.changes.is_empty(),
            State::Since | State::Gone => !line.changes.is_empty() || line.makes.is_some(),
            State::Fresh | State::Refused => true,
        };
        line.left = left;
        line.label = self.label(&line);
        if left || !line.is_made() {
            // Nobody can name what is not made.
            if line.makes.is_some() || line.state == State::Refused {
                known.forget(self.noun, line.id);
            }
        }
        Ok(shown.then_some(line))
    }

    fn empty(&self, state: State) -> Line {
        let (table, row, noun, id) = (self.at, self.row, self.noun, self.id);
        Line { table, row, noun, id, label: String::new(), state, left: false, makes: None, changes: Vec::new() }
    }

    fn label(&self, line: &Line) -> String {
        let values = match (&line.makes, self.bench.rows.get(&self.noun).and_then(|rows| rows.get(&self.id))) {
            (Some(values), _) => values.clone(),
            (None, Some(row)) => row.values.clone(),
            (None, None) => return String::new(),
        };
        label::of_row(self.bench.desk, self.noun, &store::Row { id: self.id, values, deleted_at: None })
    }

    fn there(&self, then: Option<&Row>, takes: bool, known: &Known, findings: &mut Vec<Finding>) -> Result<Line, Fault> {
        let mut line = self.empty(State::Changed);
        let Some(row) = self.bench.rows.get(&self.noun).and_then(|rows| rows.get(&self.id)) else { return Ok(line) };
        for place in self.found.places() {
            let compared = compare(self, place, row, then, known, findings);
            let (cause, after) = match compared {
                Compared::Same => continue,
                Compared::Differs(cause, after) => (cause, after),
            };
            let taken = match cause {
                Cause::People => true,
                Cause::Both => takes,
                Cause::Plan => self.bench.asked.restore,
            };
            let at = shown(self.found, place).map_or(0, |column| column.at);
            line.changes.push(Change { place, before: row.values[place].clone(), after, cause, taken, at });
        }
        let has = |cause: Cause| line.changes.iter().any(|change| change.cause == cause);
        line.state = if has(Cause::Both) {
            State::Conflict
        } else if has(Cause::People) {
            State::Changed
        } else {
            State::Since
        };
        if !line.changes.is_empty() {
            self.refuse_sealed(&mut line, findings)?;
        }
        Ok(line)
    }

    /// A sealed report lets nothing of it change.
    fn refuse_sealed(&self, line: &mut Line, findings: &mut Vec<Finding>) -> Result<(), Fault> {
        match crate::report::open_to_changes(self.bench.desk, self.noun, self.id) {
            Ok(()) => Ok(()),
            Err(fault) if matches!(fault.code.as_str(), "seal_kept" | "report_sealed") => {
                for change in std::mem::take(&mut line.changes).into_iter().filter(|change| change.cause != Cause::Plan) {
                    let given = crate::cell::text(self.bench.desk, &self.noun.fields()[change.place], &change.after);
                    findings.push(finding(self.at, self.row, Some(change.at), given, Problem::Sealed));
                }
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }

    /// A row that the plan deleted since comes back when the person says so.
    fn gone(&self, then: &Row, takes: bool, known: &Known, findings: &mut Vec<Finding>) -> Result<Line, Fault> {
        let mut line = self.empty(State::Gone);
        if self.bench.reading.mark.as_ref().is_some_and(|mark| mark.filler.is_some()) {
            return Ok(line);
        }
        let last = self.bench.desk.workspace.row_ever(self.noun, self.id)?;
        let mut values = then.values.clone();
        if let Some(last) = &last {
            // What the file does not have is as the plan last had it.
            let places = self.found.places();
            (0..values.len()).filter(|place| !places.contains(place)).for_each(|place| values[place] = last.values[place].clone());
        }
        // Whom it named and who was gone already then stays gone.
        for value in &mut values {
            if let (Value::Id(id), Some(then)) = (&*value, self.bench.then)
                && !then.labels.contains_key(id)
            {
                *value = Value::Null;
            }
        }
        let held = store::Row { id: self.id, values: then.values.clone(), deleted_at: None };
        let known_then = self.bench.then.is_some();
        for place in self.found.places() {
            if let Compared::Differs(Cause::People | Cause::Both, after) = compare(self, place, &held, Some(then), known, findings) {
                values[place] = after.clone();
                if known_then {
                    line.state = State::Conflict;
                }
                let at = shown(self.found, place).map_or(0, |column| column.at);
                line.changes.push(Change { place, before: then.values[place].clone(), after, cause: Cause::Both, taken: false, at });
            }
        }
        let taken = self.bench.asked.restore || (takes && (line.state == State::Conflict || !known_then));
        line.changes.iter_mut().for_each(|change| change.taken = taken);
        if line.changes.is_empty() {
            // The row itself is what differs.
            let place = 0;
            line.changes.push(Change { place, before: Value::Null, after: values[place].clone(), cause: Cause::Plan, taken, at: 0 });
        }
        line.makes = Some(values);
        Ok(line)
    }

    fn fresh(&self, known: &mut Known, findings: &mut Vec<Finding>) -> Line {
        let mut line = self.empty(State::Fresh);
        let is_pack = self.bench.reading.mark.as_ref().is_some_and(|mark| mark.filler.is_some());
        let by_hand = self.bench.source != Source::Elsewhere && matches!(self.noun, Noun::SealedReport | Noun::Attachment);
        if by_hand || (is_pack && !pack::takes_rows(self.noun)) {
            findings.push(finding(self.at, self.row, None, String::new(), Problem::MadeElsewhere));
            line.state = State::Refused;
            return line;
        }
        let mut values = vec![Value::Null; self.noun.fields().len()];
        let given_at = |place: usize| shown(self.found, place).map(|column| column.at);
        for place in self.found.places() {
            match super::fields::said(self, place, None, known) {
                Said::Value(value) => values[place] = value,
                Said::Wrong { at, given, problem, proposal } => {
                    // What is missing is said once, below.
                    if !given.is_empty() {
                        findings.push(Finding { proposal, ..finding(self.at, self.row, Some(at), given, problem) });
                    }
                }
            }
        }
        for (name, value) in first_values(self.noun) {
            if let Some(place) = self.noun.place(name).filter(|place| values[*place].is_null()) {
                values[place] = value;
            }
        }
        for (place, field) in self.noun.fields().iter().enumerate().filter(|(_, field)| field.required) {
            if values[place].is_null() {
                line.state = State::Refused;
                let problem = Problem::Missing { field: self.bench.desk.words.field(self.noun, field.name) };
                findings.push(finding(self.at, self.row, given_at(place), String::new(), problem));
            }
        }
        if line.state == State::Refused {
            return line;
        }
        line.id = link_id(self.noun, &values).unwrap_or(self.id);
        if line.id != self.id {
            // A link that is there already is no new row.
            if self.bench.rows.get(&self.noun).is_some_and(|rows| rows.contains_key(&line.id)) {
                line.state = State::Since;
                return line;
            }
        }
        let filled = values.iter().enumerate().filter(|(_, value)| !value.is_null());
        line.changes = filled
            .map(|(place, value)| Change {
                place,
                before: Value::Null,
                after: value.clone(),
                cause: Cause::People,
                taken: true,
                at: given_at(place).unwrap_or(0),
            })
            .collect();
        line.makes = Some(values);
        line
    }
}
