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
        assert!(farm_factors().iter().all(|((_, measure), one)| is_factor(*measure) && one.value >= 0.0 && one.source.is_some()));
        let of = |item, measure| farm_factors().iter().find(|(key, _)| *key == (item, measure)).map(|(_, one)| one.value);
        // IPCC 2006, volume 4, table 10.11, Western Europe; 2019 Refinement, table 11.3; regulation (EU) 1169/2011, annex XIII.
        assert_eq!(of(Some(FarmItem::DairyCows), FarmMeasure::EntericMethane), Some(117.0));
        assert_eq!((of(None, FarmMeasure::Runoff), of(None, FarmMeasure::NeedEnergy)), (Some(0.011), Some(2000.0)));
        // What no publication gives for a territory is asked for, not guessed.
        assert_eq!(of(Some(FarmItem::SoftWheat), FarmMeasure::SoilFlux), None);
    }

    /// INRA 2019, as it was reported: the soils of France hold 3.58 Gt of carbon over 30 cm, 38 % of it under forests, 22 % under permanent grass, 26.5 % under
    /// crops and temporary grass. Areas from elsewhere: forests 16.3 Mha (forest inventory 2006-2011), arable land 18.4, permanent grass 7.7 and 1.8 held in
    /// common (shares of farm land, read second-hand). Years and borders of these differ: 5 %.
    #[test]
    fn carbon_of_soils_by_hectare_adds_up_to_that_of_the_country() {
        for (item, share, hectares) in [(FarmItem::Broadleaf, 0.38, 16.3), (FarmItem::PermanentGrass, 0.22, 9.5), (FarmItem::SoftWheat, 0.265, 18.4)]
        {
            let by_hectare = farm_factors().iter().find(|(key, _)| *key == (Some(item), FarmMeasure::SoilCarbon)).unwrap().1.value;
            let whole = by_hectare * hectares;
            assert!((whole / (share * 3_580.0) - 1.0).abs() < 0.05, "{item:?}: {whole} Mt");
        }
    }

    /// FAO and ANSES (CIQUAL 2025: whole wheat flour T150, barley, dried peas, potato without skin, milk of dairies; 2020: maize) found about as much energy and
    /// protein in the same food; of potatoes 0.9 is eaten, of eggs in their shell 0.88 (edible portions of `eduaguilera/whep`).
    #[test]
    fn food_of_one_table_holds_about_what_it_does_in_another() {
        use FarmItem as I;
        let of = |item: I, measure| farm_factors().iter().find(|(key, _)| *key == (Some(item), measure)).unwrap().1.value;
        let ciqual = [
            (I::SoftWheat, 3_420.0, 114.0, 1.0),
            (I::Barley, 3_340.0, 125.0, 1.0),
            (I::MaizeGrain, 3_460.0, 81.0, 1.0),
            (I::Peas, 3_470.0, 238.0, 1.0),
            (I::Potato, 800.0, 20.2, 0.9),
            (I::DairyCows, 644.0, 32.8, 1.0),
            (I::LayingHens, 1_400.0, 128.0, 0.88),
        ];
        for (item, energy, protein, eaten) in ciqual {
            let own = [of(item, FarmMeasure::FoodEnergy) / (energy * eaten), of(item, FarmMeasure::FoodProtein) / (protein * eaten)];
            assert!(own.iter().all(|ratio| (0.8..1.2).contains(ratio)), "{item:?}: {own:?}");
        }
    }

    /// A share is between nothing and all of it, and what comes back to the soil is no more than what did not become gas (IPCC 2006, tables 10.22 and 10.23;
    /// of slurry and of hens the refinement of 2019 has less).
    #[test]
    fn shares_of_nitrogen_are_shares_and_what_is_lost_is_at_least_what_becomes_gas() {
        use FarmMeasure as M;
        let of = |item: FarmItem, measure: M| farm_factors().iter().find(|(key, _)| *key == (Some(item), measure)).map(|(_, one)| one.value);
        let herds = [FarmItem::DairyCows, FarmItem::OtherCattle, FarmItem::Sheep, FarmItem::Goats, FarmItem::Horses];
        for item in herds.into_iter().chain([FarmItem::Sows, FarmItem::OtherPigs, FarmItem::LayingHens, FarmItem::OtherPoultry]) {
            let [pasture, gas, soil] = [M::PastureShare, M::StoreVolatilised, M::NitrogenToSoil].map(|measure| of(item, measure).unwrap());
            assert!([pasture, gas, soil].iter().all(|share| (0.0..=1.0).contains(share)) && gas + soil <= 1.0 + 1e-9, "{item:?}");
        }
    }
}
