//! Clim'Agri, the method of ADEME for farming and forest: what its form asks for, and the energy, greenhouse gases, carbon, production and people fed
//! that are worked out of it.
//!
//! Invariant: what is not known is named, never zero; each figure is a product whose every term is kept, so that it can be read again.

mod item;
mod post;
mod reckon;
mod term;
mod unit;

pub use item::{Group, group, inputs, is_factor, is_share, is_signed, post_of, quantity};
pub use post::{OUTPUTS, Post, apportion, farm_land, is_direct, posts};
pub use reckon::{Lack, Made, Reckoned, potentials, reckon, wanted};
pub use term::Term;
pub use unit::read;

use crate::codes::{FarmItem, FarmMeasure, NotationKey};
use crate::records::InventoryLine;
use std::collections::BTreeMap;

/// What a figure is of: an item, or none when it is of all of them; and which of its measures.
pub type Key = (Option<FarmItem>, FarmMeasure);

/// A factor, in the unit of its measure, with where it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Factor {
    /// In the unit of its measure.
    pub value: f64,
    /// The publication; none when somebody typed it without saying.
    pub source: Option<String>,
    /// The year of the publication.
    pub vintage: Option<i32>,
}

/// What the form says of a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Entry {
    /// In the unit of its measure.
    pub value: Option<f64>,
    /// Why there is none, or how it was found.
    pub notation: Option<NotationKey>,
}

/// What a diagnosis is worked out from.
#[derive(Clone, Debug, Default)]
pub struct Farm {
    entries: BTreeMap<Key, Entry>,
    factors: BTreeMap<Key, Factor>,
    /// Why somebody gives no factor.
    silent: BTreeMap<Key, NotationKey>,
}

impl Farm {
    /// The form as the lines of a diagnosis hold it, with published factors; a factor that a line gives comes before the published one.
    pub fn of(lines: &[InventoryLine], published: &[(Key, Factor)]) -> Self {
        let mut farm = Self { factors: published.iter().cloned().collect(), ..Self::default() };
        for line in lines {
            let Some(measure) = line.farm_measure.filter(|measure| quantity(*measure) == line.quantity) else { continue };
            let value = line.value.filter(|value| value.is_finite());
            let key = (line.farm_item, measure);
            if is_factor(measure) {
                farm.silent.extend(line.notation.filter(|_| value.is_none()).map(|why| (key, why)));
                farm.factors.extend(value.map(|value| (key, Factor { value, source: line.comment.clone(), vintage: None })));
            } else {
                farm.entries.insert(key, Entry { value, notation: line.notation });
            }
        }
        farm
    }

    /// What the form says of a cell.
    pub fn entry(&self, item: FarmItem, measure: FarmMeasure) -> Entry {
        self.entries.get(&(Some(item), measure)).copied().unwrap_or_default()
    }

    /// The factor of an item, or of all.
    pub fn factor(&self, item: FarmItem, measure: FarmMeasure) -> Option<&Factor> {
        self.factors.get(&(Some(item), measure)).or_else(|| self.factors.get(&(None, measure)))
    }

    /// Why a factor of an item is not given; it is then not taken from a publication either.
    pub fn silence(&self, item: FarmItem, measure: FarmMeasure) -> Option<NotationKey> {
        self.silent.get(&(Some(item), measure)).or_else(|| self.silent.get(&(None, measure))).copied()
    }

    /// Whether the form says anything of an item but that it does not occur.
    pub fn occurs(&self, item: FarmItem) -> bool {
        inputs(group(item)).iter().any(|measure| {
            let entry = self.entry(item, *measure);
            entry.value.is_some_and(|value| value != 0.0)
                || entry.notation.is_some_and(|key| key != NotationKey::NotOccurring && entry.value.is_none())
        })
    }

    /// Whether the form says anything of an item.
    pub fn says(&self, item: FarmItem) -> bool {
        inputs(group(item)).iter().any(|measure| self.entries.contains_key(&(Some(item), *measure)))
    }
}

#[cfg(test)]
mod tests;
