//! What a field of a row says, as a value of the plan: a code by its label, a row by its identifier or by what it is called, a number in
//! the terms of its column.

use super::cells::{nearest, read, shown};
use super::{Column, Found, Given, Problem, list};
use crate::book;
use crate::export::grid::{Cell, Part};
use domain::code::{Code, CodeList};
use domain::codes::BudgetUnit;
use domain::field::{Refusal, string_list_json};
use domain::fold::fold;
use domain::{Field, Id, Kind, Noun, Value, siren};
use words::Words;

/// What a field says.
#[derive(Clone, Debug, PartialEq)]
pub enum Said {
    /// A value; [`Value::Null`] of an empty cell.
    Value(Value),
    /// None: what is wrong, in which column, what stands there, and what could.
    Wrong {
        /// The column, from 0.
        at: u16,
        /// What stands there.
        given: String,
        /// What is wrong.
        problem: Problem,
        /// What could stand there instead.
        proposal: Option<String>,
    },
}

/// The row that a text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// This one.
    One(Id),
    /// Several are called so.
    Several,
    /// None is; the nearest label, when one is near.
    None(Option<String>),
}

/// What rows are called, those that the file makes too.
pub trait Names {
    /// The row of a noun that is called so.
    fn by_label(&self, noun: Noun, label: &str) -> Named;
    /// What a row is called; nothing when it is not there.
    fn label(&self, noun: Noun, id: Id) -> Option<String>;
}

/// What reading a field needs to know beside its cells.
pub struct Beside<'a> {
    /// What rows are called.
    pub names: &'a dyn Names,
    /// Whether the label of a reference is another than the one that was written; nothing when it is not known what was.
    pub relabelled: Option<bool>,
    /// What the row counts in, where a field has a column for each unit.
    pub unit: Option<&'a str>,
    /// The words of labels and numbers.
    pub words: &'a Words,
}

impl Found {
    /// What a field of a row says. The table has it.
    pub fn said(&self, noun: Noun, place: usize, given: &[Given], beside: &Beside<'_>) -> Said {
        let field = &noun.fields()[place];
        let columns: Vec<(&Column, &Given)> = self.columns_of(place).map(|(at, column)| (column, &given[at])).collect();
        let read = match field.kind {
            Kind::Ref(other) => reference(other, &columns, beside),
            _ => plain(field, &columns, beside),
        };
        let value = match read {
            Ok(value) => value,
            Err(wrong) => return wrong,
        };
        let refused = match field.check(&value) {
            Ok(()) => return Said::Value(value),
            Err(refusal) => refusal,
        };
        let at = shown(self, place).map_or(0, |column| column.at);
        let proposal = match (&refused, field.kind) {
            (Refusal::SeveralLines, _) => value.as_text().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")),
            (Refusal::Shape { .. }, Kind::Web) => value.as_text().filter(|text| text.contains('.')).map(|text| format!("https://{text}")),
            _ => None,
        };
        let given = columns.iter().find(|(column, _)| column.at == at).map(|(_, given)| told(given, beside.words)).unwrap_or_default();
        Said::Wrong { at, given, problem: Problem::Refused(refused), proposal }
    }
}

/// What stands somewhere, as people see it.
pub fn told(given: &Given, words: &Words) -> String {
    match given {
        Given::Blank | Given::Value(Value::Null) => String::new(),
        Given::Cell(book::Cell::Text(text) | book::Cell::Error(text)) | Given::Value(Value::Text(text)) => text.clone(),
        Given::Cell(book::Cell::Number(number)) | Given::Value(Value::Real(number)) => words.number(*number, 6),
        Given::Cell(book::Cell::Day(day)) => words.day(*day),
        Given::Cell(book::Cell::Flag(flag)) => words.text(if *flag { "yes" } else { "no" }),
        Given::Value(Value::Int(int)) => int.to_string(),
        Given::Value(Value::Id(id)) => id.to_string(),
    }
}

fn wrong(column: &Column, given: String, problem: Problem, proposal: Option<String>) -> Said {
    Said::Wrong { at: column.at, given, problem, proposal }
}

fn plain(field: &'static Field, columns: &[(&Column, &Given)], beside: &Beside<'_>) -> Result<Value, Said> {
    let mut value = Value::Null;
    for (column, given) in columns {
        let cell = match given {
            Given::Blank => continue,
            Given::Value(value) => return Ok(value.clone()),
            Given::Cell(cell) => cell,
        };
        let refuse = |problem: Problem, proposal: Option<String>| wrong(column, told(given, beside.words), problem, proposal);
        if let book::Cell::Error(_) = cell {
            return Err(refuse(Problem::ErrorSign, None));
        }
        if let (Part::In(unit), Some(own)) = (column.of.part, beside.unit)
            && BudgetUnit::from_code(own).is_some_and(|own| own != unit)
        {
            return Err(refuse(Problem::OtherUnit, None));
        }
        let read = read(cell, column.of.shape, beside.words).ok_or_else(|| refuse(Problem::Shape { shape: field.kind.shape() }, None))?;
        value = of_cell(field, read, beside.words).map_err(|(problem, proposal)| refuse(problem, proposal))?;
    }
    Ok(value)
}

fn of_cell(field: &Field, cell: Cell, words: &Words) -> Result<Value, (Problem, Option<String>)> {
    let shape = || (Problem::Shape { shape: field.kind.shape() }, None);
    let text = match cell {
        Cell::Blank => return Ok(Value::Null),
        Cell::Day(day) => return Ok(day.into()),
        Cell::Money(int) | Cell::Hundredths(int) | Cell::Share(int) | Cell::Percent(int) | Cell::Whole(int) => return Ok(Value::Int(int)),
        Cell::Quantity(real) => return Ok(Value::Real(real)),
        Cell::Text(text) => text.trim().to_owned(),
    };
    if text.is_empty() {
        return Ok(Value::Null);
    }
    match field.kind {
        Kind::Code(of) => code(of, &text, words).map(Value::from).ok_or_else(|| unknown(of, &text, words)),
        Kind::Codes(of) => {
            let codes = codes(of, &text, words).map_err(|part| unknown(of, &part, words))?;
            let kept: Vec<&str> = of.codes.iter().copied().filter(|code| codes.contains(code)).collect();
            Ok(if kept.is_empty() { Value::Null } else { Value::Text(string_list_json(&kept)) })
        }
        Kind::Tags => {
            let texts = list::split(&text);
            Ok(if texts.is_empty() { Value::Null } else { Value::Text(string_list_json(&texts)) })
        }
        Kind::Flag => match fold(&text).as_str() {
            "oui" | "yes" | "x" | "vrai" | "true" | "1" => Ok(Value::Int(1)),
            "non" | "no" | "faux" | "false" | "0" => Ok(Value::Int(0)),
            _ => Err(shape()),
        },
        Kind::Siren => Ok(Value::Text(siren::tidy(&text))),
        _ => Ok(Value::Text(text.replace("\r\n", "\n").replace('\r', "\n"))),
    }
}

fn unknown(of: &'static CodeList, text: &str, words: &Words) -> (Problem, Option<String>) {
    let labels: Vec<String> = of.codes.iter().map(|code| words.code_of(of, code)).collect();
    (Problem::UnknownLabel, nearest(text, labels.iter().map(String::as_str)).map(str::to_owned))
}

fn code(of: &'static CodeList, text: &str, words: &Words) -> Option<&'static str> {
    let wanted = fold(text);
    let labelled = |code: &&'static str| fold(&words.code_of(of, code)) == wanted;
    of.codes.iter().copied().find(|code| words.code_of(of, code) == text).or_else(|| of.codes.iter().copied().find(labelled)).or_else(|| {
        // Programs write codes.
        of.codes.iter().copied().find(|code| *code == text)
    })
}

/// The codes of labels; the first part that is none. Where commas stand between them, a label may have some of its own.
fn codes(of: &'static CodeList, text: &str, words: &Words) -> Result<Vec<&'static str>, String> {
    let mut found = Vec::new();
    for part in list::split(text) {
        if let Some(code) = code(of, &part, words) {
            found.push(code);
            continue;
        }
        let parts: Vec<&str> = part.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
        let mut at = 0;
        while at < parts.len() {
            let longest = (at + 1..=parts.len()).rev().find_map(|end| Some((code(of, &parts[at..end].join(", "), words)?, end)));
            let (code, end) = longest.ok_or_else(|| parts[at].to_owned())?;
            found.push(code);
            at = end;
        }
    }
    Ok(found)
}

/// A row is named twice: by what it is called, which people change, and by its identifier, which programs do.
fn reference(noun: Noun, columns: &[(&Column, &Given)], beside: &Beside<'_>) -> Result<Value, Said> {
    let of = |part: Part| columns.iter().find(|(column, _)| column.of.part == part);
    if let Some((column, Given::Value(value))) = of(Part::Value) {
        let known = value.as_id().is_none_or(|id| beside.names.label(noun, id).is_some());
        return if known {
            Ok(value.clone())
        } else {
            Err(wrong(column, told(&Given::Value(value.clone()), beside.words), Problem::NoRow { noun }, None))
        };
    }
    let written = |part: Part| of(part).map(|(column, given)| (*column, told(given, beside.words).trim().to_owned()));
    let (label, key) = (written(Part::Value), written(Part::Reference));
    let by_key = |(column, key): &(&Column, String)| match key.parse::<Id>().ok().filter(|id| beside.names.label(noun, *id).is_some()) {
        Some(id) => Ok(Value::Id(id)),
        None => Err(wrong(column, key.clone(), Problem::NoRow { noun }, None)),
    };
    let by_label = |(column, label): &(&Column, String)| match beside.names.by_label(noun, label) {
        Named::One(id) => Ok(Value::Id(id)),
        Named::Several => Err(wrong(column, label.clone(), Problem::SeveralRows { noun }, None)),
        Named::None(near) => Err(wrong(column, label.clone(), Problem::NoRow { noun }, near)),
    };
    match (&label, &key) {
        (None, None) => Ok(Value::Null),
        (None, Some(key)) => {
            if key.1.is_empty() {
                Ok(Value::Null)
            } else {
                by_key(key)
            }
        }
        (Some(label), None) => {
            if label.1.is_empty() {
                Ok(Value::Null)
            } else {
                by_label(label)
            }
        }
        (Some(label), Some(key)) => {
            let called = key.1.parse::<Id>().ok().and_then(|id| beside.names.label(noun, id));
            let agree = called.is_some_and(|called| fold(&called) == fold(&label.1));
            match beside.relabelled {
                _ if agree => by_key(key),
                Some(true) | None if label.1.is_empty() && (beside.relabelled.is_some() || key.1.is_empty()) => Ok(Value::Null),
                Some(true) => by_label(label),
                Some(false) if key.1.is_empty() => Ok(Value::Null),
                Some(false) => by_key(key),
                // What it was called when the file was written may be another name of the same row.
                None if label.1.is_empty() => by_key(key),
                None => by_label(label).or_else(|wrong| by_key(key).map_err(|_| wrong)),
            }
        }
    }
}
