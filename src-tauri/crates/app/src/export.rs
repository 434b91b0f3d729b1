//! What goes out for other programs: nothing that is entered is locked in.

mod asked;
mod calendar;
mod contacts;
mod drafts;
mod gather;
mod handover;
mod made;
mod open_data;
mod pcaet;
mod prepare;
mod start;
mod template;
mod what;
mod write;

pub use asked::Asked;
pub(crate) use gather::tables;
pub use gather::{Gathered, Withheld, gather};
pub use handover::Handover;
pub use made::{Made, Noticed};
pub use prepare::{Choice, Prepared, Put, prepare};
pub use start::start;
pub use what::{Place, What, place};
pub use write::{Exported, write};
