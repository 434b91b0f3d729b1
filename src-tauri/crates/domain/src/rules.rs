//! The rules that look at rows and say what they found. One file a subject; each rule names its article or its reason.

mod action;
pub mod alert;
mod contract;
mod funding;
mod links;
mod partner;

pub use action::{ActionFacts, action};
pub use contract::{contracts, expenses};
pub use funding::funding_plan;
pub use links::{Edge, Linked, circle, circle_through, circles, links, overlap};
pub use partner::siren;
