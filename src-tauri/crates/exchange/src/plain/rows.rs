//! Rows in TOML: `[[noun]]`, a `key`, then the fields by their names.
//!
//! Invariant: one fault in a value costs that value alone; the rest of the row is read.

use crate::{Draft, DraftValue, FileFinding, Place, Problem, typed};
use domain::field::Refusal;
use domain::{Day, Field, Kind, Noun, Value};
use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};
use words::Words;

/// The name under which a row gives its key.
const KEY: &str = "key";

/// The drafts of a file, and everything that is wrong in it.
pub(super) fn read(file: &str, text: &str, words: &Words) -> (Vec<Draft>, Vec<FileFinding>) {
    let mut reader = Reader { file, text, starts: line_starts(text), words, drafts: Vec::new(), findings: Vec::new() };
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.find(at, Problem::Syntax { detail: error.message().to_owned() });
    }
    for (name, value) in table.get_ref() {
        let Some(noun) = Noun::from_table(name.get_ref()) else {
            reader.find(name.span().start, Problem::UnknownNoun { name: name.get_ref().to_string() });
            continue;
        };
        let DeValue::Array(rows) = value.get_ref() else {
            reader.find(name.span().start, Problem::NotRows { noun });
            continue;
        };
        for row in rows.iter() {
            match row.get_ref() {
                DeValue::Table(fields) => reader.row(noun, row.span().start, fields),
                _ => reader.find(row.span().start, Problem::NotRows { noun }),
            }
        }
    }
    (reader.drafts, reader.findings)
}

struct Reader<'a> {
    file: &'a str,
    text: &'a str,
    starts: Vec<usize>,
    words: &'a Words,
    drafts: Vec<Draft>,
    findings: Vec<FileFinding>,
}

impl Reader<'_> {
    fn find(&mut self, at: usize, problem: Problem) {
        let at = self.place(at);
        self.findings.push(FileFinding { at, problem });
    }

    fn place(&self, at: usize) -> Place {
        let line = self.starts.partition_point(|start| *start <= at).max(1);
        let start = self.starts.get(line - 1).copied().unwrap_or(0);
        let column = self.text.get(start..at).map_or(0, |before| before.chars().count()) + 1;
        Place { file: self.file.to_owned(), line, column }
    }

    fn row(&mut self, noun: Noun, at: usize, fields: &DeTable<'_>) {
        let mut draft = Draft { noun, key: None, values: Vec::new(), at: self.place(at) };
        let mut refused = Vec::new();
        for (name, value) in fields {
            if name.get_ref() == KEY {
                draft.key = value.get_ref().as_str().map(str::trim).filter(|key| !key.is_empty()).map(str::to_owned);
                continue;
            }
            let Some(field) = noun.field(name.get_ref()) else {
                self.find(name.span().start, Problem::UnknownField { noun, field: name.get_ref().to_string() });
                continue;
            };
            match read_value(field, value, self.words) {
                Ok(Some(value)) => draft.values.push((field, value)),
                Ok(None) => {}
                Err(refusal) => {
                    refused.push(field.name);
                    let given = self.text.get(value.span()).unwrap_or_default().chars().take(200).collect();
                    self.find(name.span().start, Problem::Refused { noun, field: field.name, refusal, given });
                }
            }
        }
        if draft.key.is_none() && noun.link().is_none() {
            self.find(at, Problem::NoKey { noun });
        }
        for field in noun.fields().iter().filter(|field| field.required) {
            if draft.get(field.name).is_none() && !refused.contains(&field.name) {
                self.find(at, Problem::Refused { noun, field: field.name, refusal: Refusal::Required, given: String::new() });
            }
        }
        self.drafts.push(draft);
    }
}

fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// A TOML value, read by its field's kind: amounts in euros, rates in percents.
fn read_value(field: &'static Field, value: &Spanned<DeValue<'_>>, words: &Words) -> Result<Option<DraftValue>, Refusal> {
    let shape = || Refusal::Shape { shape: field.kind.shape() };
    let value = match (field.kind, value.get_ref()) {
        (_, DeValue::String(text)) => return typed::from_text(field, text, words),
        (Kind::Codes(_) | Kind::Tags, DeValue::Array(items)) => {
            let texts: Option<Vec<String>> = items.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect();
            return typed::from_list(field, texts.ok_or_else(shape)?);
        }
        // Whole euros, whole percents.
        (Kind::Cents | Kind::Rate, DeValue::Integer(int)) => Value::Int(whole(int).and_then(|int| int.checked_mul(100)).ok_or_else(shape)?),
        (Kind::Year | Kind::Percent | Kind::Count, DeValue::Integer(int)) => Value::Int(whole(int).ok_or_else(shape)?),
        (Kind::Quantity, DeValue::Integer(int)) => Value::Real(whole(int).ok_or_else(shape)? as f64),
        (Kind::Quantity, DeValue::Float(float)) => Value::Real(float.as_str().parse().map_err(|_| shape())?),
        (Kind::Flag, DeValue::Boolean(flag)) => Value::Int(i64::from(*flag)),
        (Kind::Day, DeValue::Datetime(moment)) if moment.time.is_none() => {
            let date = moment.date.ok_or_else(shape)?;
            Value::from(Day::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day)).ok_or_else(shape)?)
        }
        _ => return Err(shape()),
    };
    typed::checked(field, value)
}

fn whole(int: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(int.as_str(), int.radix()).ok()
}
