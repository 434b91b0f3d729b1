//! An action plan comes in from a workbook: read apart, put beside the plan, seen, then written in one step.
//!
//! Invariant: what the preview says is what is written: both are made from the same [`reckon::Reckoned`].

mod accept;
mod annotate;
pub mod apart;
mod commit;
mod labels;
mod mapping;
mod opened;
mod parts;
mod preview;
mod reckon;
mod rows;
mod sheets;
mod start;

pub use annotate::annotate;
pub use commit::{import, import_and_tell};
pub use mapping::{mapping_said, of_shown};
pub use opened::Opened;
pub use preview::preview;
pub use start::{end, read, start};

/// Is told how far an import is (its stage, what is done, of how much); answers whether it should go on.
pub type Watch<'a> = &'a mut dyn FnMut(&'static str, usize, usize) -> bool;
