//! The open data of the PCAET comes in: the diagnosis and the targets of a plan, read from its files, seen, then written in one step.
//!
//! Invariant: what the preview says is what is written: both are made from the same [`reckon::Reckoned`].

mod import;
mod preview;
mod reckon;

pub use import::import;
pub use preview::preview;
pub(crate) use reckon::trajectories_of;
