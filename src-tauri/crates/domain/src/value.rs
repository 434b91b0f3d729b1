//! One value of one field, in the shape in which the file stores it. What it means is its field's [`Kind`](crate::Kind).

use crate::Id;

/// A stored value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// The field is empty.
    Null,
    /// Texts, codes, ISO days, ranks, JSON lists.
    Text(String),
    /// Cents, basis points, percents, years, counts, flags.
    Int(i64),
    /// Quantities (tCO2e, MWh, …).
    Real(f64),
    /// The identifier of another row.
    Id(Id),
}

impl Value {
    /// Whether the field is empty.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The text, when it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, when it is one.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(int) => Some(*int),
            _ => None,
        }
    }

    /// The identifier, when it is one.
    pub fn as_id(&self) -> Option<Id> {
        match self {
            Self::Id(id) => Some(*id),
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(int: i64) -> Self {
        Self::Int(int)
    }
}

impl From<Id> for Value {
    fn from(id: Id) -> Self {
        Self::Id(id)
    }
}

impl From<crate::Day> for Value {
    fn from(day: crate::Day) -> Self {
        Self::Text(day.format("%Y-%m-%d").to_string())
    }
}

impl From<crate::Cents> for Value {
    fn from(cents: crate::Cents) -> Self {
        Self::Int(cents.0)
    }
}
