//! Emission factors come in from the Base Carbone's official export, seen before they are written, are found by their words and
//! have a page each.
//!
//! Invariant: a factor of another vintage stands beside the older one: what was worked out with it keeps it.

mod find;
mod import;
mod page;
mod preview;
mod reckon;
mod reference;
mod take;

pub use find::find;
pub use import::import;
pub use page::page;
pub use preview::preview;
pub use reference::reference;
pub use take::take;
