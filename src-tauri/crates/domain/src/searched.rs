//! What is looked through when a person looks for words: the texts of the rows that a person can be led to.

use crate::field::string_list;
use crate::fold::words;
use crate::{Field, Kind, Noun, Value, siren};

/// The nouns, those that people look for first in front: found rows are shown in this order. A new one comes at the end: the place of a noun says
/// which documents of the index are its own.
pub const SEARCHED: &[Noun] = &[
    Noun::Action,
    Noun::Contract,
    Noun::Partner,
    Noun::Contact,
    Noun::Indicator,
    Noun::Milestone,
    Noun::Note,
    Noun::Meeting,
    Noun::Decision,
    Noun::Committee,
    Noun::Axis,
    Noun::Lead,
    Noun::ElectedSponsor,
    Noun::Attachment,
    Noun::Amendment,
    Noun::Deliverable,
    Noun::Instalment,
    Noun::Criterion,
    Noun::CostLine,
    Noun::Post,
    Noun::Signatory,
    Noun::BudgetLine,
    Noun::FundingPlan,
    Noun::Expense,
    Noun::ActionPartner,
    Noun::Baseline,
    Noun::Reading,
    Noun::Target,
    Noun::Phase,
    Noun::Review,
    Noun::Inventory,
    Noun::Framework,
    Noun::Measure,
    Noun::EmissionFactor,
];

/// The fields of a noun that are looked through, with their places.
pub fn fields(noun: Noun) -> impl Iterator<Item = (usize, &'static Field)> {
    noun.fields()
        .iter()
        .enumerate()
        .filter(|(_, field)| matches!(field.kind, Kind::Line { .. } | Kind::Prose | Kind::Tags | Kind::Siren | Kind::Email | Kind::Web))
}

/// A value as it is looked through and as an excerpt shows it.
pub fn text(field: &Field, value: &Value) -> Option<String> {
    let stored = value.as_text()?;
    Some(match field.kind {
        Kind::Tags => string_list(stored)?.join(", "),
        Kind::Siren => siren::grouped(stored),
        _ => stored.to_owned(),
    })
}

/// The words of some values, each once.
pub fn words_of<'a>(values: impl Iterator<Item = (&'static Field, &'a Value)>) -> Vec<String> {
    let mut all = Vec::new();
    for (field, value) in values {
        all.extend(words(&text(field, value).unwrap_or_default()));
        // In threes, and whole: people type both.
        if field.kind == Kind::Siren {
            all.extend(value.as_text().map(str::to_owned));
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_noun_that_is_looked_through_has_texts_and_stands_once() {
        for (place, noun) in SEARCHED.iter().enumerate() {
            assert!(fields(*noun).next().is_some(), "{}", noun.table());
            assert!(!SEARCHED[..place].contains(noun), "{}", noun.table());
        }
    }
}
