//! Trajectories: what they ask for year by year, what diagnoses measured, and what actions are expected to save under them.

mod expected;
mod measured;
mod set_out;
mod views;

pub(crate) use measured::{part, read as measured};
pub use set_out::set_out;
pub(crate) use views::path;
pub use views::views;
