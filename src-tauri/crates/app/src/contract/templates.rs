//! The templates of contracts that ship with the program.

use super::draft::{Draft, draft};
use crate::desk::Desk;
use crate::wire::{ContractDraftArg, Fault, NounCount, TemplateLine};
use domain::Noun;
use exchange::template::{Template, read};
use std::collections::BTreeMap;

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        const TEMPLATES: &[&str] = &[$(include_str!(concat!("../../../../../assets/templates/", $name))),+];
    };
}

templates!("cot_2021.toml", "cot.toml", "tepcv.toml", "crte.toml", "other.toml");

/// The template of a kind of contract.
pub fn template(kind: &str) -> Result<Template, Fault> {
    all()?.into_iter().find(|template| template.kind == kind).ok_or_else(|| Fault::new("no_template").with("kind", kind))
}

/// Every template, with what it would make if the contract began today.
pub fn lines(desk: &Desk) -> Result<Vec<TemplateLine>, Fault> {
    all()?
        .into_iter()
        .map(|template| {
            let asked = ContractDraftArg {
                kind: template.kind.clone(),
                plan: None,
                starts_on: desk.words.day(crate::clock::today()),
                edits: BTreeMap::new(),
                without: Vec::new(),
            };
            let counts = counts(&draft(desk, &template, &asked)?);
            Ok(TemplateLine { kind: template.kind, source: template.source, counts })
        })
        .collect()
}

/// How many rows of each noun a draft makes, the contract aside.
pub(super) fn counts(draft: &Draft) -> Vec<NounCount> {
    let count = |noun: Noun| u32::try_from(draft.rows.iter().filter(|row| row.noun == noun).count()).unwrap_or(u32::MAX);
    let mut nouns: Vec<Noun> = Vec::new();
    draft.rows.iter().filter(|row| row.noun != Noun::Contract).for_each(|row| {
        if !nouns.contains(&row.noun) {
            nouns.push(row.noun);
        }
    });
    nouns.into_iter().map(|noun| NounCount { noun: noun.table().to_owned(), count: count(noun) }).collect()
}

/// The templates are tested with every build: a broken one is a defect of the program, named as such.
fn all() -> Result<Vec<Template>, Fault> {
    TEMPLATES.iter().map(|text| read(text).map_err(|error| Fault::new("internal").with("detail", error))).collect()
}
