//! Emissions worked out from an activity and an emission factor: `activity × factor`, whatever units each is said in.
//!
//! Invariant: a factor by another kind of unit (litres for an activity in GWh) gives nothing; nothing is converted that would need a density.

use super::unit::{Energy, Mass};
use super::unit::{GAS_GROSS_BY_NET, energy_unit, mass_unit, plain};
use crate::codes::Carrier;

/// What an amount counts, and how many of its base one unit is.
#[derive(Clone, Debug, PartialEq)]
enum Measure {
    /// GWh; whether of gross calorific value.
    Energy(f64, bool),
    /// Tonnes.
    Mass(f64),
    /// Litres.
    Volume(f64),
    /// Anything else, by its name: a kilometre, a head, a hectare.
    Other(String),
}

fn measure(unit: &str) -> Option<Measure> {
    let name = plain(unit);
    let (energy, gross) = match name.strip_suffix("pcs") {
        Some(energy) => (energy, true),
        None => (name.strip_suffix("pci").unwrap_or(&name), false),
    };
    if let Some(unit) = energy_unit(energy) {
        return Some(Measure::Energy(Energy::of(1.0, unit).gwh(), gross));
    }
    Some(match name.as_str() {
        "" => return None,
        "l" | "litre" | "litres" => Measure::Volume(1.0),
        "hl" => Measure::Volume(100.0),
        "m3" => Measure::Volume(1_000.0),
        _ => match mass_unit(&name) {
            Some(unit) => Measure::Mass(Mass::of(1.0, unit).tonnes()),
            None => Measure::Other(name),
        },
    })
}

/// How many units of `by` one unit of an activity is; nothing when they count two kinds of things. Gross calorific value is of natural gas alone.
fn ratio(activity: &str, by: &str, carrier: Option<Carrier>) -> Option<f64> {
    match (measure(activity)?, measure(by)?) {
        (Measure::Energy(one, own), Measure::Energy(other, gross)) => {
            let gas = carrier == Some(Carrier::NaturalGas);
            let net = match (own, gross) {
                (true, false) if gas => 1.0 / GAS_GROSS_BY_NET,
                (false, true) if gas => GAS_GROSS_BY_NET,
                (own, gross) if own == gross => 1.0,
                _ => return None,
            };
            Some(one / other * net)
        }
        (Measure::Mass(one), Measure::Mass(other)) | (Measure::Volume(one), Measure::Volume(other)) => Some(one / other),
        (Measure::Other(one), Measure::Other(other)) if one == other => Some(1.0),
        _ => None,
    }
}

/// kg in a tonne.
const KG: f64 = 1_000.0;

/// Emissions in tCO2e of an activity, by a factor in kgCO2e by unit (`kWh PCI`, `litre`, `kg`). Rounded to the gram, as what is typed is; nothing when the
/// units do not go together, or when there is no such number.
pub fn emissions(activity: f64, activity_unit: &str, factor: f64, by: &str, carrier: Option<Carrier>) -> Option<f64> {
    let made = activity * ratio(activity_unit, by, carrier)? * factor / KG;
    made.is_finite().then(|| (made * 1e6).round() / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const GAS: Option<Carrier> = Some(Carrier::NaturalGas);

    /// Base Carbone (ADEME), as in `domain.md` section 7: gas 0.239 kgCO2e/kWh PCI, 0.215 PCS; fioul 3.24 /l; propane 3.46 /kg; district heat 0.113 /kWh.
    #[test]
    fn published_factors_give_published_emissions() {
        assert_eq!(emissions(1.0, "GWh PCI", 0.239, "kWh PCI", GAS), Some(239.0));
        assert_eq!(emissions(1.0, "GWh PCS", 0.215, "kWh PCS", GAS), Some(215.0));
        assert_eq!(emissions(1_000.0, "l", 3.24, "l", Some(Carrier::Oil)), Some(3.24));
        assert_eq!(emissions(2.0, "t", 3.46, "kg", Some(Carrier::Oil)), Some(6.92));
        assert_eq!(emissions(12.0, "GWh", 0.113, "kWh", Some(Carrier::DistrictHeat)), Some(1_356.0));
        // The same gas, in gross or in net calorific value, within what the two published factors are rounded to.
        let (net, gross) = (emissions(1.0, "GWh PCI", 0.239, "kWh PCI", GAS), emissions(1.0, "GWh PCI", 0.215, "kWh PCS", GAS));
        assert!((net.unwrap() - gross.unwrap()).abs() < 0.2, "{net:?} {gross:?}");
        assert_eq!(emissions(3.0, "Tête", 2_500.0, "tête", None), Some(7.5));
    }

    #[test]
    fn units_that_do_not_go_together_give_nothing() {
        for (activity, factor) in [("GWh", "l"), ("l", "kg"), ("tête", "ha"), ("GWh", "kWh PCS"), ("", "kWh"), ("GWh PCS", "kWh"), ("GWh", "")] {
            assert_eq!(emissions(1.0, activity, 1.0, factor, Some(Carrier::Wood)), None, "{activity}, {factor}");
        }
        assert_eq!(emissions(f64::MAX, "GWh", f64::MAX, "kWh", None), None);
    }

    proptest! {
        #[test]
        fn the_same_activity_in_another_unit_emits_the_same(mwh in 0.0_f64..1e6, factor in 0.0_f64..10.0) {
            let of = |activity: f64, unit: &str| emissions(activity, unit, factor, "kWh PCI", GAS).unwrap();
            let own = of(mwh, "MWh");
            for other in [of(mwh / 1e3, "GWh PCI"), of(mwh * 1e3, "kWh"), of(mwh / 11.63, "tep"), of(mwh * 3.6, "GJ"), of(mwh * 1.111, "MWh PCS")] {
                prop_assert!((own - other).abs() <= 1e-5 + own * 1e-9, "{own} {other}");
            }
        }
    }
}
