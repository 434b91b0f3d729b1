//! Actions: lists of them, and the sheet of one.

mod calendar;
mod cells;
mod line;
mod links;
mod marks;
mod paste;
mod query;
mod sheet;

pub use calendar::calendar;
pub use cells::columns;
pub use line::{is_late, line, natural_order};
pub use links::{link_findings, links_from_others};
pub use marks::{marks, span};
pub use paste::{paste, preview_paste};
pub use query::{Queries, column, ids, lines, page, query};
pub use sheet::sheet;
