//! Days worked: the grid of a contract's posts by month, and what is entered in it.

mod enter;
mod grid;

pub use enter::enter;
pub use grid::grid;
