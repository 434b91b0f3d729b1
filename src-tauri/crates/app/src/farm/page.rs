//! A Clim'Agri diagnosis: its form as it is filled, its factors and its outputs.

use super::wording::{lack, unit};
use super::{outputs, reckon};
use crate::desk::Desk;
use crate::inventory::wording::{figure, sign};
use crate::wire::{FarmArg, FarmCell, FarmColumn, FarmFactor, FarmPage, FarmRow, FarmSection, Fault, InventorySign};
use domain::code::Code;
use domain::codes::{FarmItem, FarmMeasure, FoodBasis, NotationKey, Potentials};
use domain::farm::{Farm, Group, Key, farm_land, group, inputs, quantity, wanted};
use domain::records::{Inventory, InventoryLine};
use exchange::reference_farm::farm_factors;
use words::Words;

/// The whole page.
pub fn page(desk: &Desk, asked: &FarmArg) -> Result<FarmPage, Fault> {
    let (inventory, lines) = crate::inventory::read(desk, asked.id)?;
    let words = &desk.words;
    let farm = Farm::of(&lines, farm_factors());
    let (potentials, basis) = (potentials(words, &inventory), basis(words, &lines));
    let lacks = domain::farm::reckon(&farm, potentials, basis).lacks;
    let sign = |key: &NotationKey| InventorySign { code: key.code().to_owned(), sign: sign(words, *key), label: words.code(*key) };
    Ok(FarmPage {
        sections: Group::ALL.into_iter().map(|group| section(words, &farm, group)).collect(),
        factors: wanted().into_iter().filter(|(item, _)| item.is_none_or(|item| farm.occurs(item))).map(|key| factor(words, &lines, key)).collect(),
        outputs: outputs(words, &lines),
        hectares: farm_land(&farm).map(|hectares| figure(words, hectares)).unwrap_or_default(),
        lacks: lacks.iter().map(|one| lack(words, one)).collect(),
        potentials: potentials.code().to_owned(),
        basis: basis.code().to_owned(),
        signs: NotationKey::ALL.iter().map(sign).collect(),
    })
}

/// The potentials that its figures were worked out with; those of the fifth report in a new one.
fn potentials(words: &Words, inventory: &Inventory) -> Potentials {
    let said = inventory.warming_potentials.as_deref().unwrap_or_default();
    let own = |code: &Potentials| said == words.code(*code) || said.to_lowercase().contains(code.code());
    Potentials::ALL.iter().copied().find(own).unwrap_or(Potentials::Ar5)
}

/// The basis that people fed were worked out on.
fn basis(words: &Words, lines: &[InventoryLine]) -> FoodBasis {
    let protein = words.code(FoodBasis::Protein);
    let by = lines.iter().any(|line| reckon::is_people(line) && line.comment.as_deref() == Some(&protein));
    if by { FoodBasis::Protein } else { FoodBasis::Energy }
}

fn section(words: &Words, farm: &Farm, own: Group) -> FarmSection {
    let apart = own == Group::Energy;
    let column = |measure: &FarmMeasure| FarmColumn {
        measure: measure.code().to_owned(),
        label: words.code(*measure),
        unit: if apart { String::new() } else { unit(words, None, *measure) },
    };
    let row = |item: FarmItem| FarmRow {
        item: item.code().to_owned(),
        label: words.code(item),
        unit: if apart { unit(words, Some(item), FarmMeasure::EnergyUse) } else { String::new() },
        cells: inputs(own).iter().map(|measure| cell(words, farm, item, *measure)).collect(),
    };
    FarmSection {
        key: own.key().to_owned(),
        label: words.text(&format!("farm-group-{}", own.key())),
        columns: inputs(own).iter().map(column).collect(),
        rows: FarmItem::ALL.iter().copied().filter(|item| group(*item) == own).map(row).collect(),
    }
}

/// As it would be typed: without the spaces between thousands.
fn typed(words: &Words, value: f64) -> String {
    figure(words, value).replace(['\u{202f}', '\u{a0}'], "").replace('\u{2212}', "-")
}

/// A figure with its sign, or the sign alone.
fn said(words: &Words, value: Option<f64>, notation: Option<NotationKey>) -> String {
    let said = [value.map(|value| typed(words, value)), notation.map(|key| sign(words, key))];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn cell(words: &Words, farm: &Farm, item: FarmItem, measure: FarmMeasure) -> FarmCell {
    let entry = farm.entry(item, measure);
    FarmCell {
        measure: measure.code().to_owned(),
        typed: said(words, entry.value, entry.notation),
        notation: entry.notation.map(|key| words.code(key)).unwrap_or_default(),
    }
}

fn factor(words: &Words, lines: &[InventoryLine], (item, measure): Key) -> FarmFactor {
    let published = farm_factors().iter().find(|(key, _)| *key == (item, measure)).map(|(_, factor)| factor);
    let own = lines.iter().find(|line| (line.farm_item, line.farm_measure) == (item, Some(measure)) && line.quantity == quantity(measure));
    let label = item.map(|item| format!("{} : ", words.code(item))).unwrap_or_default();
    FarmFactor {
        item: item.map(|item| item.code().to_owned()).unwrap_or_default(),
        measure: measure.code().to_owned(),
        label: format!("{label}{}", words.code(measure)),
        unit: unit(words, item, measure),
        published: published.map(|one| words.number(one.value, 6)).unwrap_or_default(),
        source: published.and_then(|one| one.source.clone()).unwrap_or_default(),
        typed: own.map(|line| said(words, line.value, line.notation)).unwrap_or_default(),
        typed_source: own.and_then(|line| line.comment.clone()).unwrap_or_default(),
    }
}
