//! Workbooks to fill: what a department, a commune or a partner is asked, and what of it is taken when it comes back.

mod make;
mod open;
mod whose;

pub use make::{fill, make, write};
pub use open::{is_open, takes_rows};
pub use whose::{Whose, choices, find};
