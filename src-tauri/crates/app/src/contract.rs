//! Contracts: the list of them, and the page that answers what was granted, called and received, and what is due.

mod line;
mod outlook;
mod page;

pub use line::{ContractFacts, facts, line, lines, period};
pub use outlook::outlook;
pub use page::page;
