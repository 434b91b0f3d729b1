//! Actions: lists of them, and the sheet of one.

mod cells;
mod line;
mod paste;
mod query;
mod sheet;

pub use cells::columns;
pub use line::{is_late, line, natural_order};
pub use paste::{paste, preview_paste};
pub use query::{Queries, column, ids, lines, page, query};
pub use sheet::{findings_of, sheet};
