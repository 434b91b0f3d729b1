//! What is wrong in a workbook of scores, or to be known of it.

use super::Column;
use crate::book::column_name;
use words::{Arg, Words};

/// What is wrong, or to be known. Its sentence is `score-<code>` in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// A column of the export is missing.
    MissingColumn,
    /// It is no number of a measure.
    BadCode,
    /// The measure stands at this line already: the first is read.
    Twice(u32),
    /// The measure above it is not in the file: it is put under the nearest.
    NoParent,
    /// The measure has no title: its number is its title.
    NoTitle,
    /// It is no figure.
    BadFigure,
    /// Points are never under zero.
    Negative,
    /// There are points, and no potential.
    NoPotential,
    /// Done, planned and not done come to this, more than the potential.
    OverPotential(f64),
    /// Done, planned and not done come to this, less than the potential: of the rest nothing is said.
    UnderPotential(f64),
    /// The measures under it come to this.
    NotTheSum(f64),
    /// The axes come to this.
    TotalDiffers(f64),
    /// No action has this title.
    NoAction,
    /// So many actions have this title.
    SeveralActions(usize),
}

impl Problem {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::MissingColumn => "missing_column",
            Self::BadCode => "bad_code",
            Self::Twice(_) => "twice",
            Self::NoParent => "no_parent",
            Self::NoTitle => "no_title",
            Self::BadFigure => "bad_figure",
            Self::Negative => "negative",
            Self::NoPotential => "no_potential",
            Self::OverPotential(_) => "over_potential",
            Self::UnderPotential(_) => "under_potential",
            Self::NotTheSum(_) => "not_the_sum",
            Self::TotalDiffers(_) => "total_differs",
            Self::NoAction => "no_action",
            Self::SeveralActions(_) => "several_actions",
        }
    }

    /// Whether something of the file is not read because of it.
    pub const fn leaves_out(self) -> bool {
        use Problem as P;
        matches!(self, P::MissingColumn | P::BadCode | P::Twice(_) | P::BadFigure | P::Negative | P::NoPotential | P::NoAction | P::SeveralActions(_))
    }
}

/// A cell, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct CellFinding {
    /// Its line, from 1.
    pub row: u32,
    /// Its place, from 0; of a column that is missing, the first after the last.
    pub at: u16,
    /// The state that it is of, from 0; nothing when it is of all.
    pub group: Option<usize>,
    /// What the column holds.
    pub of: Column,
    /// The number of the measure, when it has one.
    pub code: String,
    /// What is in the cell.
    pub given: String,
    /// What is wrong.
    pub problem: Problem,
}

impl CellFinding {
    /// Its place, as spreadsheets show it.
    pub fn cell(&self) -> String {
        format!("{}{}", column_name(self.at), self.row)
    }

    /// It in a sentence, without its place.
    pub fn sentence(&self, words: &Words) -> String {
        let mut args = vec![("head", Arg::from(self.of.head())), ("given", Arg::Text(self.given.clone())), ("code", Arg::Text(self.code.clone()))];
        match self.problem {
            Problem::Twice(first) => args.push(("first", Arg::from(i64::from(first)))),
            Problem::OverPotential(sum) | Problem::UnderPotential(sum) | Problem::NotTheSum(sum) | Problem::TotalDiffers(sum) => {
                args.push(("sum", Arg::Text(words.number(sum, 2))));
            }
            Problem::SeveralActions(count) => args.push(("count", Arg::from(i64::try_from(count).unwrap_or(i64::MAX)))),
            _ => {}
        }
        words.text_with(&format!("score-{}", self.problem.code()), &args)
    }
}
