//! Clim'Agri against published figures, and what holds whatever is typed.

use super::*;
use crate::Id;
use crate::code::Code;
use crate::codes::{FarmItem as I, FarmMeasure as M, FoodBasis, InventoryPost as P, Potentials, Quantity};
use crate::inventory::grid::tests::line as blank;
use proptest::prelude::*;

fn line(item: Option<I>, measure: M, value: Option<f64>, notation: Option<NotationKey>) -> InventoryLine {
    InventoryLine {
        farm_item: item,
        farm_measure: Some(measure),
        quantity: quantity(measure),
        value,
        notation,
        id: Id::seeded("line", &format!("{item:?} {measure:?}")),
        ..blank(None, None, None, None)
    }
}

fn factor(item: Option<I>, measure: M, value: f64) -> (Key, Factor) {
    ((item, measure), Factor { value, source: Some("x".to_owned()), vintage: Some(2006) })
}

fn made(lines: &[InventoryLine], factors: &[(Key, Factor)]) -> Reckoned {
    reckon(&Farm::of(lines, factors), Potentials::Ar5, FoodBasis::Energy)
}

fn of(reckoned: &Reckoned, quantity: Quantity, post: P) -> Option<f64> {
    reckoned.made.iter().filter(|one| one.quantity == quantity && one.post == post).map(|one| one.value).reduce(|sum, one| sum + one)
}

/// What residues give alone: the only figure of soils where nothing is spread.
fn of_post(reckoned: &Reckoned) -> f64 {
    of(reckoned, Quantity::Emissions, P::SoilN2o).unwrap()
}

/// IPCC 2006, volume 4, equation 10.19 with the factor of table 10.11 (Western Europe, 117 kgCH4 by dairy cow); IPCC 2013 (AR5), table 8.A.1: methane
/// warms as 28 times its weight of CO2 over 100 years.
#[test]
fn dairy_cows_emit_what_the_guidelines_say() {
    let lines = [line(Some(I::DairyCows), M::Heads, Some(1_200.0), None)];
    let factors = [factor(Some(I::DairyCows), M::EntericMethane, 117.0)];
    let reckoned = made(&lines, &factors);
    assert_eq!(of(&reckoned, Quantity::Emissions, P::Enteric), Some(3_931.2));
    assert_eq!(reckoned.made[0].terms.iter().map(Term::value).collect::<Vec<_>>(), [1_200.0, 117.0, 28.0]);
    let ar4 = reckon(&Farm::of(&lines, &factors), Potentials::Ar4, FoodBasis::Energy);
    assert_eq!(of(&ar4, Quantity::Emissions, P::Enteric), Some(3_510.0));
}

/// 2019 Refinement, volume 4, equations 11.1, 11.9 and 11.10 with tables 11.1 and 11.3: 100 kgN make 1 kg N2O-N directly, 0.11 by deposition, 0.264 by leaching.
#[test]
fn mineral_nitrogen_gives_nitrous_oxide_directly_and_by_deposition_and_leaching() {
    let lines = [line(Some(I::SoftWheat), M::Area, Some(1.0), None), line(Some(I::SoftWheat), M::Nitrogen, Some(100.0), None)];
    let soil = [(M::SoilDirect, 0.01), (M::VolatilisedMineral, 0.11), (M::Deposited, 0.01), (M::Leached, 0.24), (M::Runoff, 0.011)];
    let factors = soil.map(|(measure, value)| factor(None, measure, value));
    let tonnes = of(&made(&lines, &factors), Quantity::Emissions, P::SoilN2o).unwrap();
    assert!((tonnes - (1.0 + 0.11 + 0.264) * 44.0 / 28.0 * 265.0 / 1e3).abs() < 1e-3, "{tonnes}");
}

/// 2019 Refinement, volume 4, equation 11.6 with table 11.1A (winter wheat: 1.3 of residues, 0.006 of nitrogen in them, roots 0.23, 0.009 in those; 0.89 dry):
/// 8.5 t leave 95.03 kgN, of which 1 % becomes N2O-N directly and 0.24 × 0.011 by leaching.
#[test]
fn what_stays_in_the_field_gives_nitrous_oxide_but_for_the_straw_that_is_taken_away() {
    let wheat = Some(I::SoftWheat);
    let lines = [line(wheat, M::Area, Some(1.0), None), line(wheat, M::Yield, Some(8.5), None)];
    let residues = |removed| {
        let of = [
            (M::DryMatter, 0.89),
            (M::ResidueRatio, 1.3),
            (M::ResidueRemoved, removed),
            (M::ResidueNitrogen, 0.006),
            (M::RootRatio, 0.23),
            (M::RootNitrogen, 0.009),
        ];
        let soil = [(M::SoilDirect, 0.01), (M::Leached, 0.24), (M::Runoff, 0.011)].map(|(measure, value)| factor(None, measure, value));
        let factors: Vec<_> = of.map(|(measure, value)| factor(wheat, measure, value)).into_iter().chain(soil).collect();
        of_post(&made(&lines, &factors))
    };
    let tonnes = |kg: f64| kg / 1e3 * (0.01 + 0.24 * 0.011) * 44.0 / 28.0 * 265.0;
    assert!((residues(0.0) - tonnes(95.03)).abs() < 1e-3, "{}", residues(0.0));
    // Half of the straw: 29.5 kgN fewer.
    assert!((residues(0.5) - tonnes(95.03 - 29.5)).abs() < 1e-3, "{}", residues(0.5));
}

/// 2019 Refinement, volume 4, equations 10.25, 10.26, 10.28 and 11.5 with tables 10.21 (solid storage 0.010), 10.22 (dairy cows 0.30), 11.1 (pasture 0.004)
/// and 11.3: what a herd excretes is left where it grazes, or stored and then spread; nothing of it counts twice.
#[test]
fn what_cows_excrete_is_grazed_stored_and_spread_once() {
    let cows = Some(I::DairyCows);
    let lines = [line(cows, M::Heads, Some(1_000.0), None)];
    let own = [
        (M::ExcretedNitrogen, 100.0),
        (M::PastureShare, 0.25),
        (M::PastureDirect, 0.004),
        (M::ManureNitrousOxide, 0.01),
        (M::StoreVolatilised, 0.3),
        (M::NitrogenToSoil, 0.6),
    ];
    let soil = [(M::SoilDirect, 0.01), (M::VolatilisedOrganic, 0.21), (M::Deposited, 0.01), (M::Leached, 0.24), (M::Runoff, 0.011)]
        .map(|(m, v)| factor(None, m, v));
    let factors: Vec<_> = own.map(|(measure, value)| factor(cows, measure, value)).into_iter().chain(soil).collect();
    let reckoned = made(&lines, &factors);
    // 100 t of nitrogen: 25 t on the pasture, 75 t in the store, 45 t of them on the fields.
    let tonnes = |nitrogen: f64, share: f64| nitrogen * share * 44.0 / 28.0 * 265.0;
    let after = 0.21 * 0.01 + 0.24 * 0.011;
    let soils = tonnes(25.0, 0.004 + after) + tonnes(45.0, 0.01 + after);
    assert!((of(&reckoned, Quantity::Emissions, P::Effluents).unwrap() - tonnes(75.0, 0.01 + 0.3 * 0.01)).abs() < 1e-2);
    assert!((of(&reckoned, Quantity::Emissions, P::SoilN2o).unwrap() - soils).abs() < 1e-2);
    // Where none graze, no line says so many zeros.
    let housed: Vec<_> =
        factors.into_iter().filter(|((_, measure), _)| *measure != M::PastureShare).chain([factor(cows, M::PastureShare, 0.0)]).collect();
    assert!(made(&lines, &housed).made.iter().all(|one| one.of != M::PastureShare && one.value > 0.0));
}

/// The yearly flux of soils is that of what somebody typed, tC by hectare: 1,000 ha that lose 0.17 tC emit 623.3 tCO2.
#[test]
fn soils_take_carbon_in_or_give_it_back_as_the_form_says_and_nothing_is_guessed() {
    let grain = Some(I::Barley);
    let lines = [line(grain, M::Area, Some(1_000.0), None), line(grain, M::SoilFlux, Some(-0.17), None)];
    let flux = of(&made(&lines, &[]), Quantity::Sequestration, P::SoilCarbon).unwrap();
    assert!((flux + 1_000.0 * 0.17 * 44.0 / 12.0).abs() < 1e-3, "{flux}");
    let lacks = made(&lines[..1], &[]).lacks;
    assert!(lacks.iter().any(|lack| matches!(lack, Lack::Measure { measure: M::SoilFlux, .. })), "{lacks:?}");
}

/// Directive 2009/28/EC, annex III: a litre of diesel holds 36 MJ, so 1,000,000 litres are 10 GWh, 36,000 GJ.
#[test]
fn litres_of_diesel_are_gigajoules() {
    let lines = [line(Some(I::Diesel), M::EnergyUse, Some(1e6), None)];
    let reckoned = made(&lines, &[factor(Some(I::Diesel), M::EnergyContent, 36.0)]);
    assert_eq!(of(&reckoned, Quantity::FinalEnergy, P::FarmFuel), Some(10.0));
}

/// IPCC 2006, volume 4, equation 2.8 (stock difference) with tables 4.3 to 4.5: 1.05 t of dry matter by m3, roots 0.23, carbon 0.48.
#[test]
fn a_forest_that_grows_more_than_is_cut_takes_carbon_in_and_one_that_does_not_gives_it_back() {
    let wood =
        [(M::WoodExpansion, 1.05), (M::WoodRoots, 0.23), (M::WoodCarbon, 0.48)].map(|(measure, value)| factor(Some(I::Broadleaf), measure, value));
    let flux = |harvest: Option<f64>, notation| {
        let own = |measure, value| line(Some(I::Broadleaf), measure, Some(value), None);
        let lines = [own(M::Area, 100.0), own(M::WoodGrowth, 5.0), line(Some(I::Broadleaf), M::WoodHarvest, harvest, notation)];
        of(&made(&lines, &wood), Quantity::Sequestration, P::WoodCarbon)
    };
    let by_m3 = 1.05 * 1.23 * 0.48 * 44.0 / 12.0;
    assert!((flux(Some(300.0), None).unwrap() - 200.0 * by_m3).abs() < 1e-3);
    assert!((flux(Some(700.0), None).unwrap() + 200.0 * by_m3).abs() < 1e-3);
    assert!((flux(None, Some(NotationKey::NotOccurring)).unwrap() - 500.0 * by_m3).abs() < 1e-3);
    assert_eq!(flux(None, Some(NotationKey::NotEstimated)), None);
}

/// Regulation (EU) 1169/2011, annex XIII: 2,000 kcal and 50 g of protein a day. FAO: a kilogram of wheat holds 3,340 kcal and 122 g.
#[test]
fn a_hectare_of_wheat_feeds_so_many_people_by_energy_and_others_by_protein() {
    let lines = [line(Some(I::SoftWheat), M::Area, Some(1.0), None), line(Some(I::SoftWheat), M::Yield, Some(7.3), None)];
    let wheat = Some(I::SoftWheat);
    let factors = [
        factor(wheat, M::FoodEnergy, 3_340.0),
        factor(wheat, M::FoodProtein, 122.0),
        factor(None, M::NeedEnergy, 2_000.0),
        factor(None, M::NeedProtein, 50.0),
    ];
    let people = |basis| of(&reckon(&Farm::of(&lines, &factors), Potentials::Ar5, basis), Quantity::PeopleFed, P::Crops).unwrap();
    assert!((people(FoodBasis::Energy) - 33.4).abs() < 1e-3 && (people(FoodBasis::Protein) - 48.8).abs() < 1e-3);
}

#[test]
fn what_lacks_is_named_and_never_zero() {
    let lines = [
        line(Some(I::Barley), M::Area, Some(100.0), None),
        line(Some(I::Barley), M::Nitrogen, None, Some(NotationKey::NotEstimated)),
        line(Some(I::Peas), M::Area, Some(10.0), None),
        line(Some(I::Peas), M::Nitrogen, None, Some(NotationKey::NotOccurring)),
    ];
    let reckoned = made(&lines, &[factor(None, M::MakingEmissions, 5.0)]);
    assert_eq!(of(&reckoned, Quantity::Emissions, P::FertiliserMaking), None);
    let nitrogen = reckoned.lacks.iter().find_map(|lack| match lack {
        Lack::Measure { measure: M::Nitrogen, items, posts } => Some((items.clone(), posts.len())),
        _ => None,
    });
    // Barley alone: peas said that they take none. Soils, making, and its energy wait.
    assert_eq!(nitrogen, Some((vec![(I::Barley, Some(NotationKey::NotEstimated))], 3)));
    assert!(reckoned.lacks.contains(&Lack::Group(Group::Herds)) && !reckoned.lacks.contains(&Lack::Group(Group::Crops)));
    assert!(made(&[], &[]).made.is_empty());
}

#[test]
fn a_factor_that_somebody_gives_comes_before_the_published_one() {
    let mut own = line(Some(I::Sheep), M::EntericMethane, Some(9.0), None);
    own.comment = Some("Chambre d'agriculture".to_owned());
    let reckoned = made(&[line(Some(I::Sheep), M::Heads, Some(1_000.0), None), own], &[factor(Some(I::Sheep), M::EntericMethane, 8.0)]);
    assert_eq!(of(&reckoned, Quantity::Emissions, P::Enteric), Some(252.0));
    assert_eq!(reckoned.made[0].factors[0].source.as_deref(), Some("Chambre d'agriculture"));
}

#[test]
fn every_item_is_asked_something_and_every_measure_is_asked_or_a_factor() {
    for measure in M::ALL {
        let asked = Group::ALL.iter().any(|group| inputs(*group).contains(measure));
        assert!(asked != is_factor(*measure), "{measure:?}");
        assert!(!is_factor(*measure) || wanted().iter().any(|(_, other)| other == measure), "{measure:?}");
    }
    assert!(I::ALL.iter().all(|item| !inputs(group(*item)).is_empty()));
}

proptest! {
    #[test]
    fn units_do_not_matter(amount in 0.0_f64..1e5) {
        let near = |a: Option<f64>, b: Option<f64>| (a.unwrap() - b.unwrap()).abs() <= 1e-6 + a.unwrap() * 1e-9;
        let same = [
            (I::SoftWheat, M::Area, "ha", "km2", 0.01), (I::SoftWheat, M::Yield, "t/ha", "q/ha", 10.0), (I::SoftWheat, M::Nitrogen, "kgN/ha", "t/ha", 1e-3),
            (I::Diesel, M::EnergyUse, "litres", "m3", 1e-3), (I::Propane, M::EnergyUse, "kg", "t", 1e-3),
            (I::NaturalGas, M::EnergyUse, "kWh", "GJ", 3.6e-3), (I::DairyCows, M::Product, "kg", "t", 1e-3),
        ];
        for (item, measure, own, other, ratio) in same {
            let plain = read(item, measure, amount, "");
            prop_assert!(near(plain, read(item, measure, amount, own)) && near(plain, read(item, measure, amount * ratio, other)), "{item:?} {other}");
        }
        prop_assert_eq!(read(I::Diesel, M::EnergyUse, amount, "kWh"), None);
        prop_assert_eq!(read(I::Sheep, M::Heads, amount, "t"), None);
    }

    #[test]
    fn what_is_shown_adds_up_to_the_total_that_is_shown(values in prop::collection::vec(-1e6_f64..1e6, 0..20)) {
        let (parts, total) = apportion(&values);
        prop_assert_eq!(parts.iter().sum::<i64>(), total);
        prop_assert!((values.iter().sum::<f64>() - total as f64).abs() <= 0.5);
        for (part, value) in parts.iter().zip(&values) {
            prop_assert!((*part as f64 - value).abs() < 1.0 + 1e-9);
        }
    }

    #[test]
    fn posts_add_up_by_quantity_and_by_hectare(heads in 1.0_f64..1e6, ewes in 1.0_f64..1e6, hectares in 1.0_f64..1e6) {
        let own = |value, post, at: u8| InventoryLine {
            quantity: Quantity::Emissions, post: Some(post), value: Some(value), id: Id::seeded("line", &at.to_string()), ..blank(None, None, None, None)
        };
        let (rows, total) = posts(&[own(heads, P::Enteric, 0), own(ewes, P::Enteric, 1), own(ewes, P::SoilN2o, 2)], Quantity::Emissions, Some(hectares));
        let total = total.unwrap();
        prop_assert_eq!(rows.len(), 2);
        prop_assert_eq!(rows.iter().map(|row| row.amount).sum::<i64>(), total.amount);
        prop_assert_eq!(rows.iter().filter_map(|row| row.by_hectare).sum::<i64>(), total.by_hectare.unwrap());
    }
}
