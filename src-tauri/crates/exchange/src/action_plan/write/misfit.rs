//! What of an action the template does not take as it is.

use super::{COLUMNS, Column};
use crate::book::column_name;

/// Why a value does not go in as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant says what it holds")]
pub enum Misfit {
    /// It begins as a formula does: it is a text here, and would be worked out where it is typed again.
    LikeAFormula,
    /// With its number it is longer than 300 characters, which the platform refuses: it is cut, and stands whole before the description.
    LongTitle,
    /// It is longer than a cell takes: it is cut.
    TooLong,
    /// It stands deeper than three axes: what is below shares the third column.
    DeepAxis,
    /// It is a part of a part: it becomes one of the whole.
    DeepPart,
    /// Another line has its axis and title: the platform takes both for one.
    Twice,
    /// A fourth funder, or one after: told in words.
    MoreFunders,
    /// A funder without an amount, whom the platform drops: told in words.
    NoAmount,
    /// An amount with tax, or below zero, which the column does not take: told in words.
    NotNet,
    /// The platform takes whole euros: rounded, and told to the cent in words.
    Rounded,
    /// A name that a list would part: what parts it is left out of it.
    Respelt,
    /// A day that a workbook has not: written as a text.
    OldDay,
}

impl Misfit {
    /// Every reason.
    pub const ALL: [Self; 12] = [
        Self::LikeAFormula,
        Self::LongTitle,
        Self::TooLong,
        Self::DeepAxis,
        Self::DeepPart,
        Self::Twice,
        Self::MoreFunders,
        Self::NoAmount,
        Self::NotNet,
        Self::Rounded,
        Self::Respelt,
        Self::OldDay,
    ];

    /// Its code: the key of its sentence is `export-fit-` and this.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LikeAFormula => "like_a_formula",
            Self::LongTitle => "long_title",
            Self::TooLong => "too_long",
            Self::DeepAxis => "deep_axis",
            Self::DeepPart => "deep_part",
            Self::Twice => "twice",
            Self::MoreFunders => "more_funders",
            Self::NoAmount => "no_amount",
            Self::NotNet => "not_net",
            Self::Rounded => "rounded",
            Self::Respelt => "respelt",
            Self::OldDay => "old_day",
        }
    }
}

/// A finding, at its cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfitting {
    /// The line, from 1.
    pub row: u32,
    /// The place of the column, from 0.
    pub at: u16,
    /// The value, as people see it.
    pub given: String,
    /// Why it does not go in.
    pub why: Misfit,
}

impl Misfitting {
    /// What the column holds.
    pub fn column(&self) -> Column {
        COLUMNS[usize::from(self.at).min(COLUMNS.len() - 1)]
    }

    /// Where it stands, as spreadsheets show it: `D12`.
    pub fn cell(&self) -> String {
        format!("{}{}", column_name(self.at), self.row)
    }
}
