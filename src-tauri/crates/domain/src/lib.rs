//! The model of a territory's climate plan: its nouns and their fields, its codes, its money and its rules.
//!
//! Invariant: nothing here knows SQL, a clock, a locale or a file system. « Today » and fresh identifiers are arguments.

pub mod code;
pub mod codes;
pub mod completeness;
pub mod contract;
pub mod field;
pub mod finding;
pub mod fold;
pub mod funding;
pub mod id;
pub mod lateness;
pub mod money;
pub mod noun;
pub mod rank;
pub mod record;
pub mod records;
pub mod rules;
pub mod searched;
pub mod siren;
pub mod situation;
pub mod statement;
pub mod value;

pub use chrono::NaiveDate as Day;
pub use field::{Field, Kind};
pub use finding::{Finding, Severity};
pub use id::Id;
pub use money::{Cents, Rate};
pub use noun::Noun;
pub use record::Record;
pub use value::Value;
