//! Indicators: what they are year by year, read or worked out, and where they stand on the way to their targets.

mod cards;
mod compute;
mod figures;
mod follow;
mod page;
mod regulatory;
mod standing;
mod take;

pub(crate) use cards::card;
pub use cards::cards;
pub(crate) use compute::{All, read};
pub(crate) use figures::figures;
pub use page::page;
pub use regulatory::regulatory;
pub(crate) use standing::{Aims, read as aims};
pub use take::take;
