//! Files: opened, made, closed, remembered.

mod create;
mod open;
mod state;

pub use create::{create, funder_id, start, values};
pub use open::{close, example, forget, open, set_author};
pub use state::{plans, state};
