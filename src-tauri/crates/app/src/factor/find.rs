//! Factors found by words: each word begins one of the factor's own.

use crate::desk::Desk;
use crate::inventory::wording;
use crate::wire::{FactorLine, FactorSearch, FactorsFound, Fault};
use domain::code::Code;
use domain::fold::words as words_of;
use domain::records::EmissionFactor;
use domain::{Id, Noun};
use std::collections::HashSet;
use words::Words;

/// From how many rows on it is quicker to read them all.
const MANY: usize = 2_000;

/// The factors that have every word asked for, by name, the newest vintage of each first.
pub fn find(desk: &Desk, asked: &FactorSearch) -> Result<FactorsFound, Fault> {
    let mut kept = having(desk, &asked.text)?;
    kept.retain(|own| !asked.without_carrier || own.carrier.is_none());
    kept.sort_by(|a, b| (&a.name, &a.code, b.vintage, a.id).cmp(&(&b.name, &b.code, a.vintage, b.id)));
    let found = u32::try_from(kept.len()).unwrap_or(u32::MAX);
    let limit = usize::try_from(asked.limit).unwrap_or(usize::MAX);
    Ok(FactorsFound {
        factors: kept.into_iter().take(limit).map(|own| line(&desk.words, own)).collect(),
        found,
        all: desk.workspace.count(Noun::EmissionFactor)?,
    })
}

/// The factors that have every word of a text: all of them for a text without one.
pub(super) fn having(desk: &Desk, text: &str) -> Result<Vec<EmissionFactor>, Fault> {
    let wanted = words_of(text);
    if wanted.is_empty() {
        return Ok(desk.workspace.load::<EmissionFactor>()?);
    }
    let ids = desk.workspace.search(Noun::EmissionFactor, &wanted, u32::MAX)?;
    if ids.len() < MANY {
        return ids.into_iter().map(|id| Ok(desk.workspace.find::<EmissionFactor>(id)?)).collect();
    }
    let ids: HashSet<Id> = ids.into_iter().collect();
    let mut all = desk.workspace.load::<EmissionFactor>()?;
    all.retain(|own| ids.contains(&own.id));
    Ok(all)
}

/// A factor as a list shows it.
pub(super) fn line(words: &Words, own: EmissionFactor) -> FactorLine {
    FactorLine {
        id: own.id,
        code: own.code,
        name: own.name,
        value: own.value,
        shown: wording::figure(words, own.value),
        unit: own.unit,
        scope: own.scope.unwrap_or_default(),
        carrier: own.carrier.map(|carrier| carrier.code().to_owned()),
        vintage: own.vintage,
    }
}
