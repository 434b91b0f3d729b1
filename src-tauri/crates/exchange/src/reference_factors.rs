//! The emission factors that a plan can start from, bundled with their sources. Values in kgCO2e by unit.

use domain::code::Code;
use domain::codes::Carrier;
use serde::{Deserialize, Deserializer};
use std::sync::LazyLock;

/// A factor of the reference.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[allow(missing_docs, reason = "each is the field of an emission factor of that name")]
pub struct Reference {
    pub code: String,
    pub name: String,
    pub value: f64,
    pub unit: String,
    pub scope: String,
    #[serde(deserialize_with = "carrier")]
    pub carrier: Carrier,
    pub source: String,
    pub vintage: Option<i32>,
}

fn carrier<'de, D: Deserializer<'de>>(from: D) -> Result<Carrier, D::Error> {
    let code = String::deserialize(from)?;
    Carrier::from_code(&code).ok_or_else(|| serde::de::Error::custom(code))
}

#[derive(Default, Deserialize)]
struct Known {
    factor: Vec<Reference>,
}

/// Read once. The file is ours: the test below reads it whole.
static KNOWN: LazyLock<Known> =
    LazyLock::new(|| toml::from_str(include_str!("../../../../assets/reference/emission_factors.toml")).unwrap_or_default());

/// Every one of them.
pub fn factors() -> &'static [Reference] {
    &KNOWN.factor
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `domain.md`, section 7: the factors that it names.
    #[test]
    fn the_reference_file_is_read_whole_and_says_what_the_field_says() {
        let of = |code: &str| factors().iter().find(|one| one.code == code).map(|one| one.value);
        let wanted = [
            ("gaz-pci", 0.239),
            ("gaz-pcs", 0.215),
            ("fioul", 3.24),
            ("propane", 3.46),
            ("gazole-b7", 3.1),
            ("essence-e10", 2.7),
            ("gpl", 1.86),
            ("granules", 0.027),
            ("buches", 0.032),
            ("biomethane", 0.0417),
            ("reseau-chaleur", 0.113),
        ];
        assert_eq!(factors().len(), wanted.len());
        for (code, value) in wanted {
            assert_eq!(of(code), Some(value), "{code}");
        }
        assert!(factors().iter().all(|one| !one.source.is_empty() && !one.unit.is_empty()));
    }
}
