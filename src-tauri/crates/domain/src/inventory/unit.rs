//! Units of diagnoses: energy in GWh of net calorific value (PCI), greenhouse gases in tCO2e, pollutants in t, land in ha.
//!
//! Invariant: an amount in another unit becomes the unit of its quantity here and nowhere else, by types.

use crate::codes::{Carrier, Quantity};

/// MWh in a tonne of oil equivalent, by definition (41.868 GJ): International Energy Agency, ADEME.
const MWH_BY_TEP: f64 = 11.63;
/// Gross over net calorific value (PCS/PCI) of natural gas: ADEME, Base Carbone.
pub(super) const GAS_GROSS_BY_NET: f64 = 1.111;
/// GJ in a MWh.
const GJ_BY_MWH: f64 = 3.6;

/// A quantity of energy.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Energy {
    mwh: f64,
}

/// What energy is typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnergyUnit {
    /// kWh.
    Kwh,
    /// MWh.
    Mwh,
    /// GWh.
    Gwh,
    /// Tonne of oil equivalent.
    Tep,
    /// Thousand tonnes of oil equivalent.
    Ktep,
    /// GJ.
    Gj,
    /// TJ.
    Tj,
}

impl EnergyUnit {
    const fn mwh(self) -> f64 {
        match self {
            Self::Kwh => 0.001,
            Self::Mwh => 1.0,
            Self::Gwh => 1_000.0,
            Self::Tep => MWH_BY_TEP,
            Self::Ktep => MWH_BY_TEP * 1_000.0,
            Self::Gj => 1.0 / GJ_BY_MWH,
            Self::Tj => 1_000.0 / GJ_BY_MWH,
        }
    }
}

impl Energy {
    /// An amount of a unit.
    pub const fn of(amount: f64, unit: EnergyUnit) -> Self {
        Self { mwh: amount * unit.mwh() }
    }

    /// The net calorific value of natural gas that is given in gross calorific value (PCS).
    #[must_use]
    pub const fn net_of_gross_gas(self) -> Self {
        Self { mwh: self.mwh / GAS_GROSS_BY_NET }
    }

    /// In GWh.
    pub const fn gwh(self) -> f64 {
        self.mwh / 1_000.0
    }
}

/// A mass: of a pollutant, or of greenhouse gases as CO2.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Mass {
    tonnes: f64,
}

/// What a mass is typed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MassUnit {
    /// kg.
    Kilogram,
    /// t.
    Tonne,
    /// kt.
    Kilotonne,
    /// Mt.
    Megatonne,
}

impl Mass {
    /// An amount of a unit.
    pub const fn of(amount: f64, unit: MassUnit) -> Self {
        let tonnes = match unit {
            MassUnit::Kilogram => amount / 1_000.0,
            MassUnit::Tonne => amount,
            MassUnit::Kilotonne => amount * 1_000.0,
            MassUnit::Megatonne => amount * 1_000_000.0,
        };
        Self { tonnes }
    }

    /// In tonnes.
    pub const fn tonnes(self) -> f64 {
        self.tonnes
    }
}

/// An amount in the unit of its quantity, from the unit that it was typed in: `ktep`, `MWh PCS`, `ktCO2e`, `kg`. Without a unit it is in
/// that of its quantity already. Nothing when the unit is none of that quantity; PCS is of natural gas alone. What is converted is
/// rounded to the millionth: a kWh, a gram.
pub fn read(quantity: Quantity, carrier: Option<Carrier>, amount: f64, unit: &str) -> Option<f64> {
    let plain = plain(unit);
    if plain.is_empty() {
        return Some(amount);
    }
    let converted = match quantity {
        Quantity::FinalEnergy | Quantity::RenewableEnergy | Quantity::RenewableUsed => {
            let (name, gross) = match plain.strip_suffix("pcs") {
                Some(name) => (name, true),
                None => (plain.strip_suffix("pci").unwrap_or(&plain), false),
            };
            let energy = Energy::of(amount, energy_unit(name)?);
            match (gross, carrier) {
                (false, _) => energy.gwh(),
                (true, Some(Carrier::NaturalGas)) => energy.net_of_gross_gas().gwh(),
                (true, _) => return None,
            }
        }
        Quantity::Emissions | Quantity::Sequestration | Quantity::CarbonStock => {
            let name = ["eqco2", "co2eq", "co2e", "co2"].iter().find_map(|gas| plain.strip_suffix(gas)).unwrap_or(&plain);
            Mass::of(amount, mass_unit(name)?).tonnes()
        }
        Quantity::Pollutant => Mass::of(amount, mass_unit(&plain)?).tonnes(),
        Quantity::Production => Mass::of(amount, mass_unit(plain.strip_suffix("ms").unwrap_or(&plain))?).tonnes(),
        Quantity::Area => match plain.as_str() {
            "ha" => amount,
            "km2" => amount * 100.0,
            _ => return None,
        },
        Quantity::Herd | Quantity::PeopleFed | Quantity::FarmInput => return None,
    };
    Some((converted * 1e6).round() / 1e6)
}

/// In small letters, without spaces, dots and accents, with common digits.
pub(crate) fn plain(unit: &str) -> String {
    let folded = crate::fold::fold(&unit.replace(['\u{2082}'], "2"));
    folded.chars().filter(|c| c.is_ascii_alphanumeric()).collect()
}

pub(crate) fn energy_unit(name: &str) -> Option<EnergyUnit> {
    Some(match name {
        "kwh" => EnergyUnit::Kwh,
        "mwh" => EnergyUnit::Mwh,
        "gwh" => EnergyUnit::Gwh,
        "tep" => EnergyUnit::Tep,
        "ktep" => EnergyUnit::Ktep,
        "gj" => EnergyUnit::Gj,
        "tj" => EnergyUnit::Tj,
        _ => return None,
    })
}

pub(crate) fn mass_unit(name: &str) -> Option<MassUnit> {
    Some(match name {
        "kg" => MassUnit::Kilogram,
        "t" => MassUnit::Tonne,
        "kt" => MassUnit::Kilotonne,
        "mt" => MassUnit::Megatonne,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn energy(amount: f64, unit: &str) -> Option<f64> {
        read(Quantity::FinalEnergy, Some(Carrier::NaturalGas), amount, unit)
    }

    /// IEA, Unit converter and glossary: 1 Mtoe = 11 630 GWh = 41 868 TJ.
    #[test]
    fn a_million_tonnes_of_oil_equivalent_is_11_630_gwh_and_41_868_tj() {
        assert_eq!(energy(1_000.0, "ktep"), Some(11_630.0));
        assert_eq!(energy(41_868.0, "TJ"), Some(11_630.0));
        assert_eq!(energy(12.0, "ktep"), Some(139.56));
        assert_eq!(energy(1.0, "tep"), Some(0.01163));
    }

    /// Base Carbone (ADEME): natural gas, 0.215 kgCO2e by kWh PCS, 0.239 by kWh PCI. The same gas gives the same emissions either way.
    #[test]
    fn gas_in_gross_calorific_value_emits_what_it_emits_in_net_calorific_value() {
        let net = Energy::of(1.0, EnergyUnit::Gwh).net_of_gross_gas().gwh();
        assert!((1.0 * 0.215 - net * 0.239).abs() < 0.000_2, "{net}");
        assert_eq!(energy(111.1, "GWh PCS"), Some(100.0));
        assert_eq!(read(Quantity::FinalEnergy, Some(Carrier::Wood), 1.0, "GWh PCS"), None, "only of natural gas");
    }

    /// International System of Units, BIPM: a kWh is 3.6 MJ; prefixes.
    #[test]
    fn prefixes_and_the_signs_of_greenhouse_gases_are_read_as_people_write_them() {
        assert_eq!((energy(1_500.0, "MWh"), energy(2.0, "GWh PCI"), energy(3.6, "TJ")), (Some(1.5), Some(2.0), Some(1.0)));
        let gases = |amount, unit| read(Quantity::Emissions, None, amount, unit);
        for unit in ["ktCO2e", "kt CO\u{2082}e", "ktéqCO2", "kt", "kteq CO2", "kt CO2 éq"] {
            assert_eq!(gases(1.2, unit), Some(1_200.0), "{unit}");
        }
        assert_eq!((gases(5.0, "tCO2e"), gases(250.0, "kgCO2e"), gases(1.0, "GWh")), (Some(5.0), Some(0.25), None));
        assert_eq!(read(Quantity::Pollutant, None, 500.0, "kg"), Some(0.5));
        assert_eq!(read(Quantity::Area, None, 2.0, "km2"), Some(200.0));
        assert_eq!((energy(7.0, ""), read(Quantity::Herd, None, 7.0, "")), (Some(7.0), Some(7.0)));
        assert_eq!((energy(7.0, "litres"), read(Quantity::Herd, None, 7.0, "t")), (None, None));
    }
}
