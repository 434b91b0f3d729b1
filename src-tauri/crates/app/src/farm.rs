//! Clim'Agri diagnoses: their form, the figures that are worked out of it, and what they come to by post and hectare.

mod fill;
mod outputs;
mod page;
mod preview;
mod reckon;
pub(crate) mod wording;
mod work_out;

pub use fill::fill;
pub use outputs::outputs;
pub use page::page;
pub use preview::preview;
pub use work_out::work_out;
