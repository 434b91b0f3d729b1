//! Diagnoses as grids: which rows and columns a quantity is read in, what a cell holds, and two diagnoses side by side.
//!
//! Invariant: a cell without a figure is never zero. What is added up are figures alone, and each sum says how many cells had none.

pub mod compare;
mod emit;
pub mod flows;
pub mod grid;
mod heads;
mod regulatory;
mod total;
pub mod unit;

pub use compare::{Comparison, RowChange, Warning, compare};
pub use emit::emissions;
pub use flows::{Flow, Flows, Missing, flows};
pub use grid::{Cell, Doubt, Grid, Row, Sum, grid};
pub use heads::{Head, offered};
pub use regulatory::{Regulatory, better, regulatory};
pub use total::{Of, beside, total};

use crate::codes::Quantity;

/// Whether the rows of a quantity can be added up. Tonnes of two pollutants cannot, nor heads of two kinds of cattle with what a
/// hectare yields: each row stands for itself then.
pub const fn adds_up(quantity: Quantity) -> bool {
    !matches!(quantity, Quantity::Pollutant | Quantity::FarmInput)
}
