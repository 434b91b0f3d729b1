//! Actions: lists of them, and the sheet of one.

mod line;
mod links;
mod query;
mod sheet;

pub use line::{is_late, line, natural_order};
pub use links::{link_findings, links_from_others};
pub use query::{Queries, ids, page, query};
pub use sheet::{findings_of, sheet};
