//! The page of a factor: its fields, its other vintages, and the diagnoses that were worked out with it.

use super::find::{having, line};
use crate::desk::Desk;
use crate::wire::{FactorPage, FactorUse, Fault};
use crate::{label, record};
use domain::records::{EmissionFactor, InventoryLine};
use domain::{Id, Noun};
use std::collections::BTreeMap;

/// What the page of a factor shows.
pub fn page(desk: &Desk, id: Id) -> Result<FactorPage, Fault> {
    let factor = desk.workspace.find::<EmissionFactor>(id)?;
    let mut lines: BTreeMap<Id, u32> = BTreeMap::new();
    for own in desk.workspace.load_naming::<InventoryLine>("factor", id)? {
        *lines.entry(own.inventory).or_default() += 1;
    }
    let mut vintages = having(desk, &factor.code)?;
    vintages.retain(|own| own.code == factor.code && own.id != id);
    vintages.sort_by_key(|own| (std::cmp::Reverse(own.vintage), own.id));
    Ok(FactorPage {
        record: record::view(desk, Noun::EmissionFactor, id)?,
        vintages: vintages.into_iter().map(|own| line(&desk.words, own)).collect(),
        uses: lines.into_iter().map(|(id, lines)| FactorUse { id, label: label::of(desk, Noun::Inventory, id), lines }).collect(),
    })
}
