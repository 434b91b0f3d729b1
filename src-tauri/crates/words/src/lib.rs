//! What people read: the catalogue's texts, and the formats of numbers, days and money.
//!
//! Invariant: every text that a person reads comes from `assets/words`, and every number, day or amount is formatted
//! and parsed here, for the window, the paper and the command line alike.

mod catalogue;
mod format;
mod parse;
mod statement;

pub use catalogue::{Arg, Language, Words};
pub use parse::Unreadable;
