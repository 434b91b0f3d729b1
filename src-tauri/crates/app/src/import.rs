//! An action plan comes in from a workbook: read apart, put beside the plan, seen, then written in one step.
//!
//! Invariant: what the preview says is what is written: both are made from the same [`reckon::Reckoned`].

mod accept;
mod annotate;
pub mod apart;
mod commit;
mod labels;
mod parts;
mod preview;
mod reckon;
mod rows;

pub use annotate::annotate;
pub use commit::{import, import_and_tell};
pub use preview::preview;
