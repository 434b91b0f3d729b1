//! What keeps a cell or a row of tables that came back from being taken, and what could stand there instead.
//!
//! Invariant: a [`Problem`] holds no sentence; its sentence is `returned-<code>` in the catalogue.

use domain::Noun;
use domain::field::Refusal;
use words::{Arg, Words};

/// What was found, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The table, by its place in the reading.
    pub table: usize,
    /// The row, from 1; none when the whole sheet is meant.
    pub row: Option<u32>,
    /// The column, from 0; none when the whole row is meant.
    pub at: Option<u16>,
    /// What stands there.
    pub given: String,
    /// What is wrong.
    pub problem: Problem,
    /// What could stand there instead.
    pub proposal: Option<String>,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant says what it holds")]
pub enum Problem {
    /// No value of the field's shape: letters in an amount, an impossible day.
    Shape { shape: &'static str },
    /// A label that the list does not have.
    UnknownLabel,
    /// A value outside of what the field takes.
    Refused(Refusal),
    /// No row is called so.
    NoRow { noun: Noun },
    /// Several rows are called so.
    SeveralRows { noun: Noun },
    /// An amount in the column of a unit that is not the row's.
    OtherUnit,
    /// The sign of an error of the spreadsheet.
    ErrorSign,
    /// What stands in the column of identifiers is none.
    NotAnId,
    /// No row of the plan has this identifier, and none had when the file was written.
    UnknownId,
    /// The same identifier stands on another row too; `first` is its cell.
    IdTwice { first: u32 },
    /// A new row without what it cannot be without: the field's label.
    Missing { field: String },
    /// The file has the beginning of a text alone: the plan has it whole.
    Cut,
    /// A column that is not to be filled.
    Locked,
    /// Rows of this table are not made, or this field is not changed, from a table.
    MadeElsewhere,
    /// A sealed report keeps it.
    Sealed,
    /// The row would stand above itself.
    Circle,
    /// The ends of a link are what it is: another link is another row.
    LinkEnds,
    /// A column that the table has not.
    UnknownColumn,
    /// Two columns have one head.
    ColumnTwice,
    /// A table that is not known.
    UnknownTable,
}

impl Problem {
    /// Its code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Shape { .. } => "shape",
            Self::UnknownLabel => "unknown_label",
            Self::Refused(refusal) => match refusal {
                Refusal::Required => "required",
                Refusal::TooLong { .. } => "too_long",
                Refusal::SeveralLines => "several_lines",
                Refusal::OutOfRange { .. } => "out_of_range",
                Refusal::UnknownCode { .. } => "unknown_label",
                Refusal::Shape { .. } => "shape",
            },
            Self::NoRow { .. } => "no_row",
            Self::SeveralRows { .. } => "several_rows",
            Self::OtherUnit => "other_unit",
            Self::ErrorSign => "error_sign",
            Self::NotAnId => "not_an_id",
            Self::UnknownId => "unknown_id",
            Self::IdTwice { .. } => "id_twice",
            Self::Missing { .. } => "missing",
            Self::Cut => "cut",
            Self::Locked => "locked",
            Self::MadeElsewhere => "made_elsewhere",
            Self::Sealed => "sealed",
            Self::Circle => "circle",
            Self::LinkEnds => "link_ends",
            Self::UnknownColumn => "unknown_column",
            Self::ColumnTwice => "column_twice",
            Self::UnknownTable => "unknown_table",
        }
    }

    /// Its sentence.
    pub fn sentence(&self, given: &str, words: &Words) -> String {
        let mut args: Vec<(&str, Arg)> = vec![("given", given.into())];
        match self {
            Self::Shape { shape } | Self::Refused(Refusal::Shape { shape }) => args.push(("shape", Arg::Text(words.text(&format!("shape-{shape}"))))),
            Self::Refused(Refusal::TooLong { max }) => args.push(("max", Arg::from(*max))),
            Self::Refused(Refusal::OutOfRange { low, high }) => {
                args.extend([("low", Arg::Text(low.to_string())), ("high", Arg::Text(high.to_string()))]);
            }
            Self::NoRow { noun } | Self::SeveralRows { noun } => args.push(("noun", Arg::Text(words.noun(*noun)))),
            Self::IdTwice { first } => args.push(("first", Arg::Text(first.to_string()))),
            Self::Missing { field } => args.push(("field", Arg::Text(field.clone()))),
            _ => {}
        }
        words.text_with(&format!("returned-{}", self.code()), &args)
    }
}
