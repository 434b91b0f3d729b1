//! Frameworks and their scores: the tree of measures, what a territory has of their points, and the workbooks that they come from.

mod axes;
mod follow;
mod import;
mod link;
mod page;
mod preview;
mod reckon;
mod set;

pub(crate) use axes::{Moments, is_scored, standing};
pub use follow::follow;
pub(crate) use follow::of_contract;
pub use import::import;
pub use page::page;
pub use preview::preview;
pub use set::set;
