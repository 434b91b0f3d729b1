//! The list of diagnoses.

use super::wording;
use crate::desk::Desk;
use crate::wire::{DiagnosisLine, DiagnosisPage, Fault, QuantityTotal};
use domain::code::Code;
use domain::codes::Quantity;
use domain::fold::natural;
use domain::inventory::{adds_up, grid};
use domain::records::{Inventory, InventoryLine, Territory};
use words::Words;

/// The diagnoses, the latest first.
pub fn lines(desk: &Desk) -> Result<DiagnosisPage, Fault> {
    let mut all = desk.workspace.load::<Inventory>()?;
    all.sort_by_cached_key(|one| (std::cmp::Reverse(one.year), natural(&one.title), one.id));
    let inventories = all
        .into_iter()
        .map(|one| {
            let lines = desk.workspace.load_naming::<InventoryLine>("inventory", one.id)?;
            Ok(DiagnosisLine {
                id: one.id,
                title: one.title,
                year: one.year.to_string(),
                method: one.method.code().to_owned(),
                source: one.source.unwrap_or_default(),
                totals: totals(&desk.words, &lines),
            })
        })
        .collect::<Result<_, Fault>>()?;
    Ok(DiagnosisPage { inventories, territory: desk.workspace.load::<Territory>()?.first().map(|territory| territory.id) })
}

/// The totals of the quantities that lines are of, in reading order.
pub(super) fn totals(words: &Words, lines: &[InventoryLine]) -> Vec<QuantityTotal> {
    let total = |quantity: Quantity| {
        let count = lines.iter().filter(|line| line.quantity == quantity).count();
        let sum = grid(quantity, lines, &[], &[]).total.value().filter(|_| adds_up(quantity));
        (count > 0).then(|| QuantityTotal {
            quantity: quantity.code().to_owned(),
            total: sum.map(|sum| wording::figure(words, sum)).unwrap_or_default(),
            unit: wording::unit(words, quantity),
            lines: u32::try_from(count).unwrap_or(u32::MAX),
        })
    };
    // What a Clim'Agri form asks is no total.
    Quantity::ALL.iter().filter(|quantity| **quantity != Quantity::FarmInput).filter_map(|quantity| total(*quantity)).collect()
}
