//! Where the plan applies: the territory's communes, chosen among those of France, and their contours.

mod choose;
mod contours;
mod find;
mod france;
mod page;

pub use choose::{choose, preview};
pub use contours::{contours, import, preview as preview_contours};
pub use find::find;
pub use page::page;
