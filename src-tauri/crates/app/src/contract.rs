//! Contracts: the list of them, and the page that answers what was granted, called and received, and what is due.

mod amendments;
mod draft;
mod line;
mod money;
mod outlook;
mod page;
mod start;
mod templates;
mod timeline;

pub use amendments::amendments;
pub use line::{ContractFacts, facts, line, lines, period};
pub use money::money;
pub use outlook::outlook;
pub use page::page;
pub use start::{preview, start};
pub use templates::{lines as templates, template};
pub use timeline::timeline;
