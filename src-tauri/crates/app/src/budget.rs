//! Budgets by year: a grid, an amount set in it, the lines behind an amount; and the money of a plan at a glance.

mod charts;
mod dashboard;
mod grid;
mod lines;
mod set;
mod sums;

pub use dashboard::dashboard;
pub(crate) use dashboard::figures;
pub use grid::{Grid, query, rows};
pub use lines::lines;
pub use set::set;
pub use sums::Sums;
pub(crate) use sums::label;
