//! Readings of indicators that come from a spreadsheet: looked at, then written in one step.

mod import;
mod preview;
mod reckon;

pub use import::import;
pub use preview::preview;
