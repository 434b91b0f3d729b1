//! Factors found by words: each word begins one of the factor's own.

use crate::desk::Desk;
use crate::wire::{FactorLine, FactorSearch, Fault};
use domain::fold::words as words_of;
use domain::records::EmissionFactor;

/// The factors that have every word asked for, by name, the newest vintage of each first.
pub fn find(desk: &Desk, asked: &FactorSearch) -> Result<Vec<FactorLine>, Fault> {
    let wanted = words_of(&asked.text);
    let mut found = desk.workspace.load::<EmissionFactor>()?;
    found.retain(|own| {
        let texts = [Some(&own.code), Some(&own.name), Some(&own.unit), own.scope.as_ref(), own.category.as_ref(), own.source.as_ref()];
        let words: Vec<String> = texts.into_iter().flatten().flat_map(|text| words_of(text)).collect();
        wanted.iter().all(|word| words.iter().any(|own| own.starts_with(word.as_str())))
    });
    found.sort_by(|a, b| (&a.name, &a.code, b.vintage, a.id).cmp(&(&b.name, &b.code, a.vintage, b.id)));
    let limit = usize::try_from(asked.limit).unwrap_or(usize::MAX);
    let line = |own: EmissionFactor| FactorLine {
        id: own.id,
        code: own.code,
        name: own.name,
        value: own.value,
        unit: own.unit,
        scope: own.scope.unwrap_or_default(),
        vintage: own.vintage,
    };
    Ok(found.into_iter().take(limit).map(line).collect())
}
