//! What is wrong in a cell of an action plan, or to be known of it.

use super::heads::Column;

/// What is wrong, or to be known.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant says what it holds")]
pub enum Problem {
    /// A column that is not known: what it holds goes to the notes of its actions.
    UnknownColumn,
    /// A column that somebody said is not to be read.
    Aside,
    /// The line has no title: it is left out.
    NoTitle,
    /// It says how to fill the sheet, or is the template's own example: it is left out.
    Instruction,
    /// The title was longer than 300 characters: the whole is in the description.
    LongTitle,
    /// The same action stands at `row` already: what it lacked there is taken from here.
    Repeated { row: u32 },
    /// The same action says something else at `row`: that is kept.
    Contradicts { row: u32, kept: String },
    /// The parent of the sub-action has no line of its own: it is made.
    ParentMade,
    /// It stands for no code of the list.
    UnknownCode,
    /// It was taken for this code.
    NearCode(&'static str),
    /// It is no day.
    BadDay,
    /// It is a year alone: taken for its first day, or its last.
    YearAlone,
    /// The end comes before the start.
    EndBeforeStart,
    /// It is no amount.
    BadAmount,
    /// It was negative: not taken.
    Negative,
    /// It had more decimals than a cent has.
    Rounded,
    /// The amounts of the column are with tax, and are taken as they are.
    WithTax,
    /// An amount without the funder who gives it.
    NoFunder,
    /// It is neither yes nor no.
    BadFlag,
    /// An action has one: the first is taken, these go to its notes.
    Several(Vec<String>),
    /// The program that wrote the file could not reckon it.
    ErrorValue,
    /// It begins as a formula does, and is kept as a text.
    LikeAFormula,
    /// The text was longer than its field takes, and is cut there; the whole is in the notes.
    TooLong,
    /// It holds what somebody took for it; what it held is in the notes.
    Corrected,
    /// The plan has a name that is nearly this one.
    NearName,
    /// The heads, once more: left out.
    HeadAgain,
    /// A sum of the lines above: left out.
    Total,
    /// A note of people's under a table: left out.
    Remark,
    /// The title of a part: the axis of the lines under it.
    Section,
    /// A text beside the labels of an action's own sheet: it goes to the notes.
    Loose,
    /// The title of an action's own sheet has no label: this was taken.
    TitleTaken,
    /// The same action stands on another sheet already: what it lacked there is taken from here.
    AlsoIn { sheet: String, row: u32 },
    /// The same action says something else on another sheet: that is kept.
    DiffersFrom { sheet: String, row: u32, kept: String },
}

impl Problem {
    /// Its code: the key of its sentence is `import-` and this.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownColumn => "unknown_column",
            Self::Aside => "aside",
            Self::NoTitle => "no_title",
            Self::Instruction => "instruction",
            Self::LongTitle => "long_title",
            Self::Repeated { .. } => "repeated",
            Self::Contradicts { .. } => "contradicts",
            Self::ParentMade => "parent_made",
            Self::UnknownCode => "unknown_code",
            Self::NearCode(_) => "near_code",
            Self::BadDay => "bad_day",
            Self::YearAlone => "year_alone",
            Self::EndBeforeStart => "end_before_start",
            Self::BadAmount => "bad_amount",
            Self::Negative => "negative",
            Self::Rounded => "rounded",
            Self::WithTax => "with_tax",
            Self::NoFunder => "no_funder",
            Self::BadFlag => "bad_flag",
            Self::Several(_) => "several",
            Self::ErrorValue => "error_value",
            Self::LikeAFormula => "like_a_formula",
            Self::TooLong => "too_long",
            Self::Corrected => "corrected",
            Self::NearName => "near_name",
            Self::HeadAgain => "head_again",
            Self::Total => "total",
            Self::Remark => "remark",
            Self::Section => "section",
            Self::Loose => "loose",
            Self::TitleTaken => "title_taken",
            Self::AlsoIn { .. } => "also_in",
            Self::DiffersFrom { .. } => "differs_from",
        }
    }

    /// Whether the line is left out for it.
    pub const fn leaves_out(&self) -> bool {
        matches!(self, Self::NoTitle | Self::Instruction | Self::HeadAgain | Self::Total | Self::Remark)
    }
}

/// A finding, at its cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The sheet, by its place in the book.
    pub sheet: usize,
    /// The line, from 1.
    pub row: u32,
    /// The place of the column, from 0; of a finding about a whole line, that of its first cell.
    pub at: u16,
    /// What the column holds, when that is known.
    pub column: Option<Column>,
    /// The head of the column, as it is written; of a finding about a whole line, nothing.
    pub head: String,
    /// What is in the cell, or the part of it that is meant.
    pub given: String,
    /// What could stand there instead of it, as one would type it; of a cell that was corrected, what stands there now.
    pub proposed: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}
