//! The model of a territory's climate plan: its nouns and their fields, its codes, its money and its rules.
//!
//! Invariant: nothing here knows SQL, a clock, a locale or a file system. « Today » and fresh identifiers are arguments.

pub mod aid;
pub mod amount;
pub mod calendar;
pub mod code;
pub mod codes;
pub mod completeness;
pub mod contract;
pub mod dossier;
pub mod farm;
pub mod field;
pub mod finding;
pub mod fold;
pub mod formula;
pub mod funding;
pub mod gains;
pub mod id;
pub mod instalments;
pub mod inventory;
pub mod lateness;
pub mod ledger;
pub mod lineage;
pub mod money;
pub mod noun;
pub mod outlook;
pub mod personal;
pub mod rank;
pub mod record;
pub mod records;
pub mod rollup;
pub mod rules;
pub mod score;
pub mod searched;
pub mod series;
pub mod siren;
pub mod situation;
pub mod spending;
pub mod statement;
pub mod trajectory;
pub mod value;
pub mod work;

pub use chrono::NaiveDate as Day;
pub use field::{Field, Kind};
pub use finding::{Finding, Severity};
pub use id::Id;
pub use money::{Cents, Rate};
pub use noun::Noun;
pub use record::Record;
pub use value::Value;
