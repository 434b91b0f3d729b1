//! Saved views of the list of actions. They are in the file, and outside of undo.

mod forget;
mod lines;
mod save;

pub use forget::forget;
pub use lines::lines;
pub use save::save;
