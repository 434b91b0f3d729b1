//! What is wrong in a file, and where.
//!
//! Invariant: a [`Problem`] holds no sentence; its sentence is `finding-<code>` in the catalogue.

use crate::Place;
use domain::field::Refusal;
use domain::{Cents, Kind, Noun, Rate};
use words::{Arg, Words};

/// One fault of a file.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{at}: {problem}")]
pub struct FileFinding {
    /// Where.
    pub at: Place,
    /// What.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[allow(missing_docs, reason = "each variant says what it holds")]
pub enum Problem {
    /// The file's own grammar is broken; `detail` is the parser's.
    #[error("cannot be read: {detail}")]
    Syntax { detail: String },
    /// A table that is no noun.
    #[error("no noun is named {name}")]
    UnknownNoun { name: String },
    /// A noun that is not written as rows (`[[noun]]`).
    #[error("{} is not a list of rows", noun.table())]
    NotRows { noun: Noun },
    /// A field that the noun has not.
    #[error("{} has no field {field}", noun.table())]
    UnknownField { noun: Noun, field: String },
    /// A value that its field refuses. `given` is the value as written.
    #[error("{} {field}: {refusal}", noun.table())]
    Refused { noun: Noun, field: &'static str, refusal: Refusal, given: String },
    /// A row that others could name has no key.
    #[error("a {} has no key", noun.table())]
    NoKey { noun: Noun },
    /// Two rows have one key.
    #[error("the key {key} is also at {first}")]
    KeyTwice { key: String, first: Place },
    /// No row has this key.
    #[error("{} {field}: no row has the key {key}", noun.table())]
    UnknownKey { noun: Noun, field: &'static str, key: String },
    /// The row of this key is of another noun.
    #[error("{} {field}: {key} is a {}, not a {}", noun.table(), found.table(), wanted.table())]
    WrongNoun { noun: Noun, field: &'static str, key: String, wanted: Noun, found: Noun },
    /// The same two rows are linked twice in the same role.
    #[error("this {} is also at {first}", noun.table())]
    LinkTwice { noun: Noun, first: Place },
    /// A row stands above itself.
    #[error("{} {key} stands above itself", noun.table())]
    Circle { noun: Noun, key: String },
    /// A table without one of its columns.
    #[error("no column {column}")]
    MissingColumn { column: String },
    /// A column that the table has not.
    #[error("unknown column {column}")]
    UnknownColumn { column: String },
    /// A line with more or fewer cells than the table has columns.
    #[error("{found} cells for {wanted} columns")]
    CellCount { wanted: usize, found: usize },
}

impl Problem {
    /// Its code: the key of its sentence is `finding-` and this.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Syntax { .. } => "file_syntax",
            Self::UnknownNoun { .. } => "file_unknown_noun",
            Self::NotRows { .. } => "file_not_rows",
            Self::UnknownField { .. } => "file_unknown_field",
            Self::Refused { refusal, .. } => match refusal {
                Refusal::Required => "file_required",
                Refusal::TooLong { .. } => "file_too_long",
                Refusal::SeveralLines => "file_several_lines",
                Refusal::OutOfRange { .. } => "file_out_of_range",
                Refusal::UnknownCode { .. } => "file_unknown_code",
                Refusal::Shape { .. } => "file_shape",
            },
            Self::NoKey { .. } => "file_no_key",
            Self::KeyTwice { .. } => "file_key_twice",
            Self::UnknownKey { .. } => "file_unknown_key",
            Self::WrongNoun { .. } => "file_wrong_noun",
            Self::LinkTwice { .. } => "file_link_twice",
            Self::Circle { .. } => "file_circle",
            Self::MissingColumn { .. } => "file_missing_column",
            Self::UnknownColumn { .. } => "file_unknown_column",
            Self::CellCount { .. } => "file_cell_count",
        }
    }

    /// What its sentence needs, by name.
    pub fn args(&self, words: &Words) -> Vec<(&'static str, Arg)> {
        let name = |noun: &Noun| Arg::Text(words.noun(*noun));
        let label = |noun: &Noun, field: &str| Arg::Text(words.field(*noun, field));
        let text = |text: &str| Arg::Text(text.to_owned());
        match self {
            Self::Syntax { detail } => vec![("detail", text(detail))],
            Self::UnknownNoun { name } => vec![("name", text(name))],
            Self::NotRows { noun } => vec![("noun", name(noun)), ("table", text(noun.table()))],
            Self::NoKey { noun } => vec![("noun", name(noun))],
            Self::UnknownField { noun, field } => vec![("noun", name(noun)), ("field", text(field))],
            Self::Refused { noun, field, refusal, given } => {
                let mut args = vec![("noun", name(noun)), ("field", label(noun, field))];
                match refusal {
                    Refusal::Required | Refusal::SeveralLines => {}
                    Refusal::TooLong { max } => args.push(("max", Arg::from(*max))),
                    Refusal::OutOfRange { low, high } => {
                        let kind = noun.field(field).map(|field| field.kind);
                        args.push(("low", Arg::Text(bound(kind, *low, words))));
                        args.push(("high", Arg::Text(bound(kind, *high, words))));
                        args.push(("given", text(given)));
                    }
                    Refusal::UnknownCode { .. } => args.push(("given", text(given))),
                    Refusal::Shape { shape } => args.extend([("shape", text(shape)), ("given", text(given))]),
                }
                args
            }
            Self::KeyTwice { key, first } => vec![("key", text(key)), ("first", Arg::Text(first.to_string()))],
            Self::UnknownKey { noun, field, key } => vec![("noun", name(noun)), ("field", label(noun, field)), ("key", text(key))],
            Self::WrongNoun { noun, field, key, wanted, found } => {
                vec![("field", label(noun, field)), ("key", text(key)), ("wanted", name(wanted)), ("found", name(found))]
            }
            Self::LinkTwice { noun, first } => vec![("noun", name(noun)), ("first", Arg::Text(first.to_string()))],
            Self::Circle { noun, key } => vec![("noun", name(noun)), ("key", text(key))],
            Self::MissingColumn { column } | Self::UnknownColumn { column } => vec![("column", text(column))],
            Self::CellCount { wanted, found } => vec![("wanted", Arg::from(*wanted)), ("found", Arg::from(*found))],
        }
    }
}

impl FileFinding {
    /// Its sentence, without its place.
    pub fn sentence(&self, words: &Words) -> String {
        words.text_with(&format!("finding-{}", self.problem.code()), &self.problem.args(words))
    }
}

fn bound(kind: Option<Kind>, bound: i64, words: &Words) -> String {
    match kind {
        Some(Kind::Rate) => words.rate(Rate(bound)),
        Some(Kind::Cents) => words.money(Cents(bound)),
        // A year takes no separator between its thousands.
        Some(Kind::Year) => bound.to_string(),
        _ => words.count(bound),
    }
}
