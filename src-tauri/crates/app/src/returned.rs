//! Tables that this program wrote come back, changed by people: seen beside the plan, decided line by line, written in one step.

mod commit;
mod fields;
mod known;
mod preview;
mod read;
mod reckon;
mod rows;

pub use commit::{import, import_and_tell};
pub use preview::preview;
pub use read::is_ours;
