//! A draft: a row as a file says it, before it has an identifier. Other rows are named by their keys.
//!
//! Invariant: every [`DraftValue::Value`] fits its field's kind; keys are settled by [`crate::plain::read`].

use domain::{Field, Noun, Value};
use std::fmt;

/// Where something stands in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's name, as it was given.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// From 1: the character in a text, the cell in a table.
    pub column: usize,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// A value of a draft.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftValue {
    /// A value, as the file of a plan stores it.
    Value(Value),
    /// The key of another draft.
    Key(String),
}

/// A row to be made.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Its noun.
    pub noun: Noun,
    /// Its key, unique among all files of one reading. Links may be without.
    pub key: Option<String>,
    /// Its fields that are filled; the others are empty.
    pub values: Vec<(&'static Field, DraftValue)>,
    /// Where it starts.
    pub at: Place,
}

impl Draft {
    /// What the draft holds under a field's name.
    pub fn get(&self, field: &str) -> Option<&DraftValue> {
        self.values.iter().find(|(own, _)| own.name == field).map(|(_, value)| value)
    }

    /// The value under a field's name, when it is one.
    pub fn value(&self, field: &str) -> Option<&Value> {
        match self.get(field)? {
            DraftValue::Value(value) => Some(value),
            DraftValue::Key(_) => None,
        }
    }

    /// The key of the draft that a field names.
    pub fn key_of(&self, field: &str) -> Option<&str> {
        match self.get(field)? {
            DraftValue::Key(key) => Some(key),
            DraftValue::Value(_) => None,
        }
    }
}
