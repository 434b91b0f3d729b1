//! A plan as open data: the file of actions of ADEME's open data on PCAET, and the actions as a table with its schema (Table Schema of Frictionless Data).
//!
//! Invariant: pure, and no cell begins as a formula does: see [`crate::export`].

mod pcaet;
mod table;

pub use pcaet::{Fiche, carrier, file as fiches, kind_of, targets};
pub use table::{Cell, Field, Kind, Schema, file, schema};

/// A text that no spreadsheet takes for a formula: an apostrophe in front, as in every CSV that we write.
pub(crate) fn harmless(text: &str) -> String {
    if text.starts_with('\'') || crate::sheet::is_like_a_formula(text) { format!("'{text}") } else { text.to_owned() }
}
