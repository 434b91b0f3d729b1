//! How diagnoses are put into words: heads, units, figures and the signs of cells that hold none.

use domain::code::Code;
use domain::codes::{NotationKey, Quantity};
use domain::fold::fold;
use domain::inventory::Head;
use words::Words;

/// Decimals of a figure: sums are made of whole millionths, and what is shown adds up to what is shown.
const DECIMALS: usize = 6;

/// A figure in the unit of its quantity.
pub fn figure(words: &Words, value: f64) -> String {
    words.number(value, DECIMALS)
}

/// The unit of a quantity.
pub fn unit(words: &Words, quantity: Quantity) -> String {
    words.text(match quantity {
        Quantity::Emissions | Quantity::Sequestration | Quantity::CarbonStock => "report-unit-emissions",
        Quantity::FinalEnergy | Quantity::RenewableEnergy | Quantity::RenewableUsed => "report-unit-energy",
        Quantity::Pollutant => "report-unit-pollutant",
        Quantity::Area => "report-unit-area",
        Quantity::Herd => "report-unit-herd",
        Quantity::Production => "report-unit-production",
        Quantity::PeopleFed => "report-unit-people",
        Quantity::FarmInput => "report-unit-farm_input",
    })
}

/// The units that a figure of a quantity is read in.
pub fn units(words: &Words, quantity: Quantity) -> String {
    match quantity {
        Quantity::Emissions | Quantity::Sequestration | Quantity::CarbonStock => words.text("inventory-units-gases"),
        Quantity::FinalEnergy | Quantity::RenewableEnergy | Quantity::RenewableUsed => words.text("inventory-units-energy"),
        Quantity::Pollutant | Quantity::Production => words.text("inventory-units-mass"),
        Quantity::Area => words.text("inventory-units-area"),
        Quantity::Herd | Quantity::PeopleFed | Quantity::FarmInput => words.text("inventory-units-none"),
    }
}

/// What is a thousand times smaller, for what falls to one inhabitant or one hectare: its unit, and how many make one.
pub fn ratio(words: &Words, quantity: Quantity) -> (String, f64) {
    match quantity {
        Quantity::FinalEnergy | Quantity::RenewableEnergy | Quantity::RenewableUsed => (words.text("inventory-unit-mwh"), 1_000.0),
        Quantity::Pollutant => (words.text("inventory-unit-kg"), 1_000.0),
        _ => (unit(words, quantity), 1.0),
    }
}

/// What a row or a column is called; the whole is `whole`.
pub fn head(words: &Words, head: &Head, whole: &str) -> String {
    match head {
        Head::Sector(code) => words.code(*code),
        Head::Carrier(code) => words.code(*code),
        Head::Filiere(code) => words.code(*code),
        Head::Pollutant(code) => words.code(*code),
        Head::Sink(code) => words.code(*code),
        Head::Post(code) => words.code(*code),
        Head::Named(name) => name.clone(),
        Head::Whole => words.text(whole),
    }
}

/// The short sign of a notation key.
pub fn sign(words: &Words, key: NotationKey) -> String {
    words.text(&format!("notation_sign-{}", key.code()))
}

/// The notation key that a text is the sign, the code of the guidelines of the IPCC or the word of.
pub fn key(words: &Words, text: &str) -> Option<NotationKey> {
    let wanted = fold(text.trim());
    let is = |key: &NotationKey| {
        let known = match key {
            NotationKey::Estimated => "est",
            NotationKey::NotOccurring => "no",
            NotationKey::NotEstimated => "ne",
            NotationKey::IncludedElsewhere => "ie",
            NotationKey::Confidential => "c",
        };
        wanted == known || wanted == fold(&sign(words, *key)) || wanted == fold(&words.code(*key))
    };
    NotationKey::ALL.iter().copied().find(is)
}
