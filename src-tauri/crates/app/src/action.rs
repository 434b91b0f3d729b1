//! Actions: lists of them, and the sheet of one.

mod line;
mod query;
mod sheet;

pub use line::{is_late, line, natural_order};
pub use query::{Queries, ids, page, query};
pub use sheet::{findings_of, sheet};
