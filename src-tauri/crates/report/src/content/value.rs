//! What the text of a cell stands for. Invariant: the paper prints the text; only a workbook reads the value.

use domain::{Cents, Day, Rate};

/// The value beside a cell's text, exact where the text is rounded.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// An amount, in EUR cents.
    Money(Cents),
    /// A share, in basis points.
    Share(Rate),
    /// Whole percents.
    Percent(i64),
    /// A day.
    Day(Day),
    /// A year: a number that is not counted with.
    Year(i32),
    /// A whole number of things.
    Count(i64),
    /// A quantity; finite.
    Number(f64),
    /// Hundredths of a quantity, as a full-time equivalent is kept.
    Hundredths(i64),
    /// Several values in one cell, one for each of the column's parts.
    Parts(Vec<Option<Value>>),
}
