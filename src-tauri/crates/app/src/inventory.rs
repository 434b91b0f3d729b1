//! Diagnoses: their list, the grid of a quantity, a cell set in it and the lines behind it, emissions worked out of consumptions, two side by side.

mod behind;
mod compare;
mod create;
pub(crate) mod flows;
mod grid;
mod lines;
mod paired;
mod reckon;
mod set;
pub(crate) mod typed;
pub(crate) mod wording;
mod work_out;
mod work_out_preview;

pub use behind::behind;
pub use compare::compare;
pub use create::create;
pub use flows::flows;
pub use grid::page;
pub(crate) use grid::read;
pub use lines::lines;
pub use set::set;
pub use work_out::work_out;
pub use work_out_preview::work_out_preview;
