//! The file `*.ensemblier`: the only SQL of the house.
//!
//! Invariant: every change goes through [`Workspace::transact`]: data, changeset, history and journal row commit
//! together, or nothing does.

pub mod action;
mod backup;
mod blob;
pub mod budget;
mod check;
mod error;
pub mod expense;
pub mod file;
pub mod history;
pub mod indicator;
mod journal;
mod merge;
mod op;
mod past;
pub mod record;
mod search;
#[doc(hidden)]
pub mod sql;
pub mod tally;
mod tx;

pub use backup::backup;
pub use check::Damage;
pub use error::Error;
#[doc(hidden)]
pub use file::migrations;
pub use file::{Look, OpenWith, Workspace};
pub use history::{Change, HistoryFilter};
pub use journal::{By, Changed, Step, UNDO_BYTES};
pub use op::{Memory, Op};
pub use past::Position;
pub use record::Row;
pub use tx::Tx;
