//! Statements of a contract's money: looked at, printed, written to a workbook. One function makes each; the three show it.

mod asked;
mod export;
mod gather;
mod make;
mod view;

pub use asked::{Asked, Request, parse};
pub use export::{Format, document, export, write};
pub use gather::{Rows, gather};
pub use make::{Made, make};
pub(crate) use make::{granted, instalments};
pub use view::view;
