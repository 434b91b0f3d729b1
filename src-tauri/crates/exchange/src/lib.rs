//! Files of the field, read: text in, drafts and findings out; and files written for other programs.
//!
//! Invariant: nothing here knows SQL, a file system or a clock, and no input stops at its first fault: every fault of a
//! file is found at once, with its place.

pub mod action_plan;
mod amount;
pub mod annotated;
pub mod base_carbone;
pub mod book;
pub mod calendar;
pub mod cells;
pub mod communes;
pub mod contours;
pub mod draft;
pub mod export;
mod figure;
pub mod finding;
pub mod france;
pub mod invoices;
pub mod open_data;
pub mod package;
pub mod pcaet;
pub mod plain;
pub mod reference_factors;
pub mod reference_farm;
pub mod scores;
pub mod series;
pub mod sheet;
mod table;
pub mod tables;
pub mod template;
mod typed;
pub mod vcard;
pub mod workbook;
pub mod xml;

pub use draft::{Draft, DraftValue, Place};
pub use finding::{FileFinding, Problem};
pub use plain::{Reading, read};
