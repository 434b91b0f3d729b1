//! What the worked examples share: days, identifiers by name, records of a few fields.
#![allow(dead_code, reason = "each test takes its part")]

use domain::codes::ContractKind;
use domain::dossier::{Dossier, Financed};
use domain::records::{Action, ActionContract, Contract, Expense};
use domain::spending::Part;
use domain::{Cents, Day, Field, Id, Record, Value};

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn id(name: &str) -> Id {
    Id::seeded("worked", name)
}

/// A record of these fields; the others are empty.
pub fn record<R: Record>(name: &str, fields: &[(&str, Value)]) -> R {
    let value = |field: &Field| fields.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone());
    for (name, _) in fields {
        assert!(R::NOUN.field(name).is_some(), "{} has no field {name}", R::NOUN.table());
    }
    let values: Vec<Value> = R::FIELDS.iter().map(value).collect();
    R::from_values(id(name), &values).unwrap()
}

pub fn code<C: domain::code::Code>(code: C) -> Value {
    code.code().into()
}

/// A row of a contract, of these fields.
pub fn of_contract<R: Record>(name: &str, fields: &[(&str, Value)]) -> R {
    let mut all: Vec<(&str, Value)> = vec![("contract", id("contract").into())];
    if R::NOUN.field("title").is_some_and(|field| field.required) && !fields.iter().any(|(name, _)| *name == "title") {
        all.push(("title", name.into()));
    }
    all.extend_from_slice(fields);
    record(name, &all)
}

/// A contract of a kind with nothing but these fields.
pub fn dossier(kind: ContractKind, fields: &[(&str, Value)]) -> Dossier {
    let mut all: Vec<(&str, Value)> = vec![("kind", code(kind)), ("title", "Contrat".into())];
    all.extend_from_slice(fields);
    Dossier::new(record::<Contract>("contract", &all))
}

/// What was spent on a cost line, for an action.
pub fn spent(on: &str, line: Option<&str>, action: Option<&str>, amount: Cents) -> Part {
    Part { of: id("expense"), on: day(on), cost_line: line.map(id), action: action.map(id), amount }
}

/// An action that the contract finances.
pub fn financed(name: &str, planned: Option<&str>, actual: Option<&str>, link: &[(&str, Value)]) -> Financed {
    let mut all: Vec<(&str, Value)> = vec![("contract", id("contract").into()), ("action", id(name).into())];
    all.extend_from_slice(link);
    let action: Action = record(name, &[("plan", id("plan").into()), ("title", name.into()), ("status", "upcoming".into())]);
    Financed {
        link: record::<ActionContract>(&format!("link of {name}"), &all),
        title: action.title,
        status: action.status,
        planned_start: planned.map(day),
        actual_start: actual.map(day),
    }
}

/// An invoice of 120 EUR with tax, but for these fields.
pub fn invoice(name: &str, fields: &[(&str, Value)]) -> Expense {
    let mut all: Vec<(&str, Value)> = fields.to_vec();
    let usual: [(&str, Value); 6] = [
        ("invoiced_on", day("2017-06-01").into()),
        ("supplier", name.into()),
        ("subject", name.into()),
        ("net", Cents::euros(100).into()),
        ("vat", Cents::euros(20).into()),
        ("gross", Cents::euros(120).into()),
    ];
    all.extend(usual.into_iter().filter(|(name, _)| !fields.iter().any(|(given, _)| given == name)));
    record(name, &all)
}

/// The codes of what was found, in order.
pub fn codes(found: &[domain::Finding]) -> Vec<&'static str> {
    let mut codes: Vec<&str> = found.iter().map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes
}
