//! Funding plans: what one costs, who pays, what is missing, and what would mend it.

mod apply;
mod lines;
mod page;
mod propose;
mod rows;

pub use apply::apply;
pub use lines::lines;
pub use page::page;
pub use propose::{Proposal, proposals};
pub use rows::{Rows, funders, rows};
