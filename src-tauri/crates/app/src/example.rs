//! The Ternois example: written from readable files through the same door as a person's edits. Its identifiers are
//! seeded, so that two examples say the same.

use crate::desk::Desk;
use crate::laptop::Laptop;
use crate::record::link_id;
use crate::wire::Fault;
use domain::{Field, Id, Noun, Value, rank};
use exchange::{Draft, DraftValue, FileFinding};
use std::collections::HashMap;
use std::path::Path;
use store::Op;
use words::Words;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        const FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("../../../../assets/example/", $name)))),+];
    };
}

files!(
    "territory.toml",
    "communes.csv",
    "funders.toml",
    "partners.toml",
    "plan-2011-2014.toml",
    "plan-2016-2018.toml",
    "contracts.toml",
    "indicators.toml",
    "governance.toml",
    "reports.toml",
    "money.toml",
    "frameworks.toml",
    "diagnostics.toml",
);

const SEED: &str = "ternois";

/// Writes the example to a new file and opens it.
pub fn make(path: &Path, laptop: &Laptop) -> Result<Desk, Fault> {
    let reading = exchange::read(FILES, &Words::french());
    if let Some(finding) = reading.findings.first() {
        return Err(broken(finding));
    }
    let mut desk = Desk::create(path, laptop)?;
    desk.change(Op::MakeExample, |tx| {
        for (noun, id, values) in rows(&reading.drafts) {
            tx.insert(noun, id, &values)?;
        }
        Ok(())
    })?;
    Ok(desk)
}

/// The funders that every territory meets: those of the example's file of funders.
pub fn funders(words: &Words) -> Vec<(Id, Vec<Value>)> {
    let files: Vec<(&str, &str)> = FILES.iter().copied().filter(|(name, _)| *name == "funders.toml").collect();
    let reading = exchange::read(&files, words);
    rows(&reading.drafts).into_iter().filter(|(noun, ..)| *noun == Noun::Funder).map(|(_, id, values)| (id, values)).collect()
}

/// Drafts as rows: keys become identifiers, ranks follow the order of the files.
fn rows(drafts: &[Draft]) -> Vec<(Noun, Id, Vec<Value>)> {
    let mut ids: HashMap<&str, Id> = HashMap::new();
    for draft in drafts {
        if let Some(key) = &draft.key {
            ids.insert(key, own_id(draft, key));
        }
    }
    let mut last_rank: HashMap<(Noun, Option<Id>), String> = HashMap::new();
    let mut unnamed = 0;
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let mut values: Vec<Value> = draft.noun.fields().iter().map(|field| value(draft, field, &ids)).collect();
        if let Some(place) = draft.noun.place("rank").filter(|place| values[*place].is_null()) {
            let owner = draft.noun.fields().iter().position(|field| field.owner).and_then(|place| values[place].as_id());
            let last = last_rank.get(&(draft.noun, owner)).map(String::as_str);
            let rank = rank::between(last, None);
            last_rank.insert((draft.noun, owner), rank.clone());
            values[place] = rank.into();
        }
        let id = link_id(draft.noun, &values).or_else(|| draft.key.as_deref().and_then(|key| ids.get(key).copied())).unwrap_or_else(|| {
            unnamed += 1;
            Id::seeded(SEED, &format!("{}-{unnamed}", draft.noun.table()))
        });
        rows.push((draft.noun, id, values));
    }
    rows
}

/// Rows that an official code names have the same identifier in every file.
fn own_id(draft: &Draft, key: &str) -> Id {
    let code = match draft.noun {
        Noun::Commune => draft.value("insee_code"),
        Noun::Funder => draft.value("code"),
        _ => None,
    };
    code.and_then(Value::as_text).map_or_else(|| Id::seeded(SEED, key), |code| Id::official(draft.noun.table(), code))
}

fn value(draft: &Draft, field: &'static Field, ids: &HashMap<&str, Id>) -> Value {
    match draft.get(field.name) {
        None => Value::Null,
        Some(DraftValue::Value(value)) => value.clone(),
        Some(DraftValue::Key(key)) => ids.get(key.as_str()).copied().map_or(Value::Null, Value::Id),
    }
}

/// The example's files are tested with every build: a broken one is a defect of the program, named as such.
fn broken(finding: &FileFinding) -> Fault {
    Fault::new("internal").with("detail", finding)
}
