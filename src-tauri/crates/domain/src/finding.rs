//! What the program noticed in the plan: a finding names its rule, its row and field, and the figures that led to it.
//! It never locks anything.

use crate::{Cents, Day, Id, Noun, Rate};
use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Money or a right may be lost.
    Serious,
    /// Something contradicts something else.
    Warning,
    /// Good to know.
    Notice,
}

/// A figure or a word that a finding's sentence needs.
#[derive(Clone, Debug, PartialEq)]
pub enum Param {
    /// A word of the person's own: a title, a number.
    Text(String),
    /// A count.
    Count(i64),
    /// An amount.
    Money(Cents),
    /// A share.
    Share(Rate),
    /// A day.
    Date(Day),
}

/// One finding. Its sentence is `finding-<code>` in the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// The row's noun.
    pub noun: Noun,
    /// The row.
    pub id: Id,
    /// The field to look at, when there is one.
    pub field: Option<&'static str>,
    /// What the sentence needs, by name.
    pub params: Vec<(&'static str, Param)>,
}

impl Finding {
    /// A finding without figures.
    pub fn new(code: &'static str, severity: Severity, noun: Noun, id: Id, field: Option<&'static str>) -> Self {
        Self { code, severity, noun, id, field, params: Vec::new() }
    }

    /// The finding with one more figure.
    #[must_use]
    pub fn with(mut self, name: &'static str, param: Param) -> Self {
        self.params.push((name, param));
        self
    }
}
