//! Rows of any noun: shown, made, edited, moved, deleted, chosen.

mod choices;
mod create;
mod delete;
mod edit;
mod edit_many;
mod preview_many;
mod reorder;
mod view;

pub use choices::choices;
pub(crate) use create::first_values;
pub use create::{create, link_id};
pub use delete::{delete, preview};
pub use edit::edit;
pub use edit_many::edit_many;
pub use preview_many::preview_many;
pub use reorder::reorder;
pub use view::{collection, collections, view, view_row};
