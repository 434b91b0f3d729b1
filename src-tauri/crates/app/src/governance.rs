//! Governance: committees, their meetings, and what has changed since one met.

mod changes;
mod committee;
mod committees;
mod meeting;
mod print;

pub use changes::changes;
pub use committee::committee;
pub use committees::committees;
pub use meeting::meeting;
pub use print::{print, snapshot};
