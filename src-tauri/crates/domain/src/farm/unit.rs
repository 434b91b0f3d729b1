//! Units that a Clim'Agri form is typed in.
//!
//! Invariant: an amount in another unit becomes that of its measure here; nothing is converted that would need a density.

use crate::codes::{FarmItem, FarmMeasure, Quantity};
use crate::inventory::unit::{Energy, Mass, energy_unit, mass_unit, plain};

/// kWh in a GWh.
const KWH_BY_GWH: f64 = 1e6;

/// An amount in the unit of its measure: ha, t/ha, kgN/ha, heads, kg by head, m3, litres, kg or kWh. Rounded to the millionth; nothing for another kind of unit.
pub fn read(item: FarmItem, measure: FarmMeasure, amount: f64, unit: &str) -> Option<f64> {
    let name = plain(unit);
    if name.is_empty() {
        return Some(amount);
    }
    let over =
        |below: &str| name.strip_suffix(below).map(|mass| mass.strip_suffix("ms").or_else(|| mass.strip_suffix('n')).unwrap_or(mass).to_owned());
    let tonnes = |mass: &str| if matches!(mass, "q" | "qx") { Some(0.1) } else { mass_unit(mass).map(|unit| Mass::of(1.0, unit).tonnes()) };
    let one = match measure {
        FarmMeasure::Area => return crate::inventory::unit::read(Quantity::Area, None, amount, unit),
        FarmMeasure::Yield => tonnes(&over("ha")?)?,
        FarmMeasure::Nitrogen => tonnes(&over("ha")?)? * 1e3,
        FarmMeasure::Product => tonnes(&name)? * 1e3,
        FarmMeasure::WoodVolume | FarmMeasure::WoodHarvest | FarmMeasure::WoodGrowth => {
            matches!(name.as_str(), "m3" | "m3ha" | "m3haan" | "m3an").then_some(1.0)?
        }
        FarmMeasure::EnergyUse => match item {
            FarmItem::Diesel | FarmItem::HeatingOil => match name.as_str() {
                "l" | "litre" | "litres" => 1.0,
                "hl" => 100.0,
                "m3" => 1e3,
                _ => return None,
            },
            FarmItem::Propane => tonnes(&name)? * 1e3,
            _ => Energy::of(1.0, energy_unit(name.strip_suffix("pci").unwrap_or(&name))?).gwh() * KWH_BY_GWH,
        },
        _ => return None,
    };
    Some((amount * one * 1e6).round() / 1e6)
}
