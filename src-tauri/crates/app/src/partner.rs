//! Partners: the directory, what each does and owes, and two that were one.

mod likely;
mod lines;
mod merge;
mod owed;
mod page;

pub use likely::likely;
pub use lines::lines;
pub use merge::{merge, preview};
pub use page::page;
