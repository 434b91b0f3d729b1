//! The tables of a plan, written for other programs: nothing that is entered is locked in.

mod gather;
mod start;
mod what;
mod write;

pub(crate) use gather::tables;
pub use gather::{Gathered, Withheld, gather};
pub use start::start;
pub use what::{Place, What, place};
pub use write::{Exported, write};
