//! Which factors of an export are new, and which are there already: an identifier of the Base Carbone and a vintage are one factor.

use crate::desk::Desk;
use crate::wire::{Fault, PathArg};
use domain::records::EmissionFactor;
use domain::{Kind, Noun, Value};
use exchange::base_carbone::{Draft, Factors, read};
use std::collections::HashSet;

/// The largest export that is read, in bytes: that of 2024 has 20 million.
const LARGEST: u64 = 200_000_000;

/// What importing would do.
pub(super) struct Reckoned {
    pub factors: Factors,
    /// The rows to make.
    pub rows: Vec<Vec<(&'static str, Value)>>,
    /// How many of them are another vintage of a factor that is there.
    pub newer: usize,
    /// How many factors are there already, in their vintage.
    pub already: usize,
    /// How many texts were cut to what their field takes.
    pub cut: usize,
}

/// Reads an export beside the file. Nothing is written.
pub(super) fn reckon(desk: &Desk, asked: &PathArg) -> Result<Reckoned, Fault> {
    if std::fs::metadata(&asked.path)?.len() > LARGEST {
        return Err(Fault::new("factors_too_large").with("path", &asked.path));
    }
    let factors = read(&std::fs::read(&asked.path)?);
    let known = desk.workspace.load::<EmissionFactor>()?;
    let exact: HashSet<(&str, Option<i32>)> = known.iter().map(|own| (own.code.as_str(), own.vintage)).collect();
    let codes: HashSet<&str> = known.iter().map(|own| own.code.as_str()).collect();
    let (mut rows, mut newer, mut already, mut cut) = (Vec::new(), 0, 0, 0);
    for draft in &factors.factors {
        if exact.contains(&(draft.code.as_str(), draft.vintage)) {
            already += 1;
            continue;
        }
        newer += usize::from(codes.contains(draft.code.as_str()));
        rows.push(values(draft, &mut cut));
    }
    Ok(Reckoned { factors, rows, newer, already, cut })
}

fn values(draft: &Draft, cut: &mut usize) -> Vec<(&'static str, Value)> {
    let mut values = vec![("value", Value::Real(draft.value))];
    values.extend(draft.vintage.map(|year| ("vintage", i64::from(year).into())));
    values.extend(draft.uncertainty.map(|percent| ("uncertainty", Value::Real(percent))));
    let texts: [(&'static str, &str); 6] = [
        ("code", &draft.code),
        ("name", &draft.name),
        ("unit", &draft.unit),
        ("scope", &draft.scope),
        ("source", &draft.source),
        ("category", &draft.category),
    ];
    for (name, text) in texts {
        // A line of the file takes no end of line, and so many letters.
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let most = match Noun::EmissionFactor.field(name).map(|field| field.kind) {
            Some(Kind::Line { max }) => max,
            _ => usize::MAX,
        };
        *cut += usize::from(line.chars().count() > most);
        let line: String = line.chars().take(most).collect();
        if !line.is_empty() {
            values.push((name, line.trim_end().into()));
        }
    }
    if !draft.comment.is_empty() {
        values.push(("comment", draft.comment.as_str().into()));
    }
    values
}
