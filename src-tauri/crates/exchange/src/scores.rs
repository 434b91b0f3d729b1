//! The scores of a framework in the workbook that Territoires en Transitions exports: its tree of measures by their numbers, and their points
//! in each of the states that stand side by side.
//!
//! Invariant: a cell that cannot be read is found by its place and makes no point; a measure of which nothing is said has no score, which is
//! not zero.

mod check;
mod finding;
mod heads;
mod read;

pub use finding::{CellFinding, Problem};
pub use heads::Column;
pub use read::{Draft, Framework, Points, read};
