//! Trajectories: what they ask for year by year, what diagnoses measured, and what actions are expected to save under them.

mod expected;
mod measured;
mod views;

pub(crate) use measured::read as measured;
pub use views::views;
