//! Findings that people decide to live with.

mod accept;
mod withdraw;

pub use accept::accept;
pub use withdraw::withdraw;
