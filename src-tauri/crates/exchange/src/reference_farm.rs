//! The published factors of Clim'Agri, bundled with their sources, each in the unit of its measure.

use domain::codes::{FarmItem, FarmMeasure};
use domain::farm::{Factor, Key};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Written {
    measure: FarmMeasure,
    #[serde(default)]
    items: Vec<FarmItem>,
    value: f64,
    source: String,
    vintage: Option<i32>,
}

#[derive(Default, Deserialize)]
struct Known {
    factor: Vec<Written>,
}

/// Read once. The file is ours: the test below reads it whole.
static KNOWN: LazyLock<Vec<(Key, Factor)>> = LazyLock::new(|| {
    let known: Known = toml::from_str(include_str!("../../../../assets/reference/climagri.toml")).unwrap_or_default();
    let keyed = |one: Written| {
        let factor = Factor { value: one.value, source: Some(one.source), vintage: one.vintage };
        let items: Vec<Option<FarmItem>> = if one.items.is_empty() { vec![None] } else { one.items.into_iter().map(Some).collect() };
        items.into_iter().map(move |item| ((item, one.measure), factor.clone())).collect::<Vec<_>>()
    };
    known.factor.into_iter().flat_map(keyed).collect()
});

/// Every one of them, each by what it is of.
pub fn farm_factors() -> &'static [(Key, Factor)] {
    &KNOWN
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::farm::{is_factor, wanted};
    use std::collections::BTreeSet;

    #[test]
    fn every_factor_is_of_something_that_is_worked_out_stands_once_and_names_its_source() {
        let keys: BTreeSet<Key> = farm_factors().iter().map(|(key, _)| *key).collect();
        assert_eq!(keys.len(), farm_factors().len());
        let wanted: BTreeSet<Key> = wanted().into_iter().collect();
        let strange: Vec<&Key> = keys.difference(&wanted).collect();
        assert!(strange.is_empty(), "{strange:?}");
        assert!(farm_factors().iter().all(|((_, measure), one)| is_factor(*measure) && one.value > 0.0 && one.source.is_some()));
        let of = |item, measure| farm_factors().iter().find(|(key, _)| *key == (item, measure)).map(|(_, one)| one.value);
        // IPCC 2006, volume 4, table 10.11, Western Europe; 2019 Refinement, table 11.3; regulation (EU) 1169/2011, annex XIII.
        assert_eq!(of(Some(FarmItem::DairyCows), FarmMeasure::EntericMethane), Some(117.0));
        assert_eq!((of(None, FarmMeasure::Runoff), of(None, FarmMeasure::NeedEnergy)), (Some(0.011), Some(2000.0)));
        // What depends on the systems of storage is asked for, not guessed.
        assert_eq!(of(Some(FarmItem::DairyCows), FarmMeasure::ManureNitrousOxide), None);
    }
}
