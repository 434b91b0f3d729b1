//! Diagnoses: their list, the grid of a quantity, a cell set in it, two side by side.

mod compare;
mod create;
mod grid;
mod lines;
mod set;
pub(crate) mod wording;

pub use compare::compare;
pub use create::create;
pub use grid::page;
pub use lines::lines;
pub use set::set;
