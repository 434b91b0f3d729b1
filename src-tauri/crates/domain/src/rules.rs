//! The rules that look at rows and say what they found. One file a subject; each rule names its article or its reason.

mod action;
pub mod alert;
mod contract;
mod criteria;
mod expense;
mod financed;
mod funding;
mod instalment;
mod links;
mod partner;
mod terms;

pub use action::{ActionFacts, action};
pub use contract::contracts;
pub use criteria::criteria;
pub use expense::expenses;
pub use financed::financed;
pub use funding::funding_plan;
pub use instalment::instalments;
pub use links::{Edge, Linked, circle, circle_through, circles, links, overlap};
pub use partner::siren;
pub use terms::terms;

use crate::Day;
use crate::dossier::Dossier;
use crate::finding::Finding;

/// What is to be said of one contract on a day: its terms, its instalments, its criteria, and the actions that it finances.
pub fn contract(dossier: &Dossier, today: Day) -> Vec<Finding> {
    let mut found = terms(dossier, today);
    found.extend(instalments(dossier, today));
    found.extend(criteria(dossier, today));
    found.extend(financed(dossier, today));
    found
}
