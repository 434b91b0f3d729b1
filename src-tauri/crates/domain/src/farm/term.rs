//! A term of a calculation.

use crate::codes::{FarmItem, FarmMeasure};

/// Days that a need is counted over.
const DAYS: f64 = 365.0;

/// A term: a figure is the product of its terms, and of the powers of ten between their units.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// What the form says of an item, or a factor: in the unit of its measure.
    Of(FarmItem, FarmMeasure, f64),
    /// A global warming potential.
    Potential(f64),
    /// The weight of a molecule over that of its atoms: 44/28, 44/12.
    Weight(u32, u32),
    /// kg N2O-N by kg N: direct + volatilised × deposited + leached × runoff.
    Soil([f64; 5]),
    /// What is left when a share went elsewhere.
    Rest(f64),
    /// kg N2O-N by kg N of what is stored: direct + volatilised × deposited.
    Stored([f64; 3]),
    /// kgN by kg of dry matter harvested: what stands and is not taken away, and roots. Above ground by what is harvested, share taken away, its
    /// nitrogen, below by above ground, nitrogen of roots (IPCC 2019, volume 4, equation 11.6).
    Residues([f64; 5]),
    /// kg N2O-N by kg N of what is buried: direct + leached × runoff.
    Buried([f64; 3]),
    /// What the trees grew, less what was cut: hectares, m3 by hectare, m3.
    Grown([f64; 3]),
    /// Roots beside what is above ground: 1 + their ratio.
    WithRoots(f64),
    /// What a person needs in a year, that is divided by: by day.
    Need(FarmMeasure, f64),
}

impl Term {
    /// What it multiplies by.
    pub fn value(&self) -> f64 {
        match *self {
            Self::Of(_, _, value) | Self::Potential(value) => value,
            Self::Weight(molecule, atoms) => f64::from(molecule) / f64::from(atoms),
            Self::Soil([direct, volatilised, deposited, leached, runoff]) => direct + volatilised * deposited + leached * runoff,
            Self::Rest(share) => 1.0 - share,
            Self::Stored([direct, volatilised, deposited]) => direct + volatilised * deposited,
            Self::Residues([above, taken, nitrogen, below, root_nitrogen]) => {
                above * (1.0 - taken) * nitrogen + (1.0 + above) * below * root_nitrogen
            }
            Self::Buried([direct, leached, runoff]) => direct + leached * runoff,
            Self::Grown([area, growth, harvest]) => area * growth - harvest,
            Self::WithRoots(ratio) => 1.0 + ratio,
            Self::Need(_, need) => 1.0 / (need * DAYS),
        }
    }
}
