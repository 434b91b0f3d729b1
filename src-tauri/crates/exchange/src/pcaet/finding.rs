//! What is wrong in a file of open data, or to be known of it.

use words::{Arg, Words};

/// What is wrong, or to be known. Its sentence is `pcaet-<code>` in the catalogue.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The letters are those of Windows-1252, and not UTF-8: read all the same.
    Encoding,
    /// No head of the open data is there.
    NotOpenData,
    /// A quote is never closed: what follows is one cell.
    OpenQuote,
    /// A column of the file is missing.
    MissingColumn,
    /// The column stands at this place already, from 1: the first is read.
    Twice(usize),
    /// The column is of the first version of the open data, whose periods are others: it is kept, and not read.
    OlderVersion,
    /// The line has another number of cells than there are heads.
    CellCount {
        /// How many heads there are.
        wanted: usize,
        /// How many cells it has.
        found: usize,
    },
    /// The line has no identifier: it is not read.
    NoId,
    /// The plan stands at this line already: the first is read.
    Repeated(usize),
    /// A comma stands before the decimals: read.
    DecimalComma,
    /// The thousands are apart: read.
    Thousands,
    /// It is no figure.
    BadFigure,
    /// It is no year.
    BadYear,
    /// It is no day.
    BadDay,
    /// It says neither yes nor no.
    BadFlag,
    /// The total of the file is not the sum of the sectors, which is this.
    TotalDiffers(f64),
}

impl Problem {
    /// Its code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Encoding => "encoding",
            Self::NotOpenData => "not_open_data",
            Self::OpenQuote => "open_quote",
            Self::MissingColumn => "missing_column",
            Self::Twice(_) => "twice",
            Self::OlderVersion => "older_version",
            Self::CellCount { .. } => "cell_count",
            Self::NoId => "no_id",
            Self::Repeated(_) => "repeated",
            Self::DecimalComma => "decimal_comma",
            Self::Thousands => "thousands",
            Self::BadFigure => "bad_figure",
            Self::BadYear => "bad_year",
            Self::BadDay => "bad_day",
            Self::BadFlag => "bad_flag",
            Self::TotalDiffers(_) => "total_differs",
        }
    }

    /// Whether something of the file is not read because of it.
    pub const fn leaves_out(&self) -> bool {
        !matches!(self, Self::Encoding | Self::DecimalComma | Self::Thousands | Self::CellCount { .. } | Self::TotalDiffers(_))
    }
}

/// A cell, and what is wrong with it.
#[derive(Clone, Debug, PartialEq)]
pub struct CellFinding {
    /// Its line in the file, from 1.
    pub line: usize,
    /// Its column, from 1; of a column that is missing, the first after the last.
    pub column: usize,
    /// The head of its column.
    pub head: String,
    /// What is in it.
    pub given: String,
    /// What is wrong.
    pub problem: Problem,
}

impl CellFinding {
    /// It in a sentence, without its place.
    pub fn sentence(&self, words: &Words) -> String {
        let mut args = vec![("head", Arg::Text(self.head.clone())), ("given", Arg::Text(self.given.clone()))];
        match &self.problem {
            Problem::Twice(first) | Problem::Repeated(first) => args.push(("first", Arg::from(*first))),
            Problem::CellCount { wanted, found } => args.extend([("wanted", Arg::from(*wanted)), ("found", Arg::from(*found))]),
            Problem::TotalDiffers(sum) => args.push(("sum", Arg::Text(words.number(*sum, 2)))),
            _ => {}
        }
        words.text_with(&format!("pcaet-{}", self.problem.code()), &args)
    }
}
