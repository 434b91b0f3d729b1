//! An action plan, written into the import workbook of Territoires en Transitions: its sheet, its 28 columns, heads on line 2, actions from line 4.
//!
//! Invariant: what the platform would refuse, drop or read otherwise has a finding at its cell, and stands whole elsewhere on the line when a column takes it;
//! no text is a formula. What is written is read back by [`super::read`] as it was.
//!
//! Source: the platform's own reader (`excel-parser.ts`, `import-action.input.ts` of incubateur-ademe/territoires-en-transitions, MIT).

mod lines;
mod listed;
mod misfit;
mod ods;
mod xlsx;

use super::draft::{ActionDraft, AxisDraft};
use super::heads::{Column, KNOWN};
use crate::export::Unwritten;
use domain::Day;
use words::Words;

pub use misfit::{Misfit, Misfitting};

/// The columns of the template, in its order.
const COLUMNS: [Column; 28] = [
    Column::Axis,
    Column::SubAxis,
    Column::SubSubAxis,
    Column::Title,
    Column::SubTitle,
    Column::Description,
    Column::Governance,
    Column::Objectives,
    Column::Indicators,
    Column::LeadStructure,
    Column::Resources,
    Column::Partners,
    Column::Department,
    Column::Lead,
    Column::ElectedSponsor,
    Column::Participation,
    Column::Financing,
    Column::Funder,
    Column::Amount,
    Column::Funder,
    Column::Amount,
    Column::Funder,
    Column::Amount,
    Column::Budget,
    Column::Status,
    Column::Priority,
    Column::Start,
    Column::End,
];

/// The line of the heads, from 1.
const HEADS: u32 = 2;
/// The first line that the platform reads, from 1.
const FIRST: u32 = 4;

/// What is written.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// What the plan is called.
    pub title: &'a str,
    /// The day that the workbook says it was made on.
    pub day: Day,
    /// The axes, each after its parent.
    pub axes: &'a [AxisDraft],
    /// The actions, each after its parent, in the order of their lines.
    pub actions: &'a [ActionDraft],
}

/// What the template is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// A workbook of Excel: the one that the platform reads.
    Xlsx,
    /// A workbook of LibreOffice, to be worked on.
    Ods,
}

impl Template {
    /// Every format.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Ods];

    /// Its code, which its files' names end with.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }
}

/// A workbook that was filled.
#[derive(Clone, Debug)]
pub struct Filled {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// How many lines of actions it has.
    pub lines: usize,
    /// What does not go in as it is, by line and column.
    pub findings: Vec<Misfitting>,
}

/// A cell to write.
#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Blank,
    Text(String),
    /// Whole euros.
    Euros(i64),
    Day(Day),
}

/// The head of a column, by its place among the columns.
fn head(place: usize) -> &'static str {
    let column = COLUMNS[place];
    let before = if column == Column::Funder { COLUMNS[..place].iter().filter(|own| **own == column).count() } else { 0 };
    KNOWN.written("heads", column.name(), before)
}

/// The head of the column of free words on who pays, under which a draft keeps them.
pub fn financing_head() -> &'static str {
    KNOWN.written("heads", Column::Financing.name(), 0)
}

/// The head of the column of indicators, under which a draft keeps them.
pub fn indicators_head() -> &'static str {
    KNOWN.written("heads", Column::Indicators.name(), 0)
}

/// What a column takes, as the template says it under the head.
fn kind(column: Column) -> &'static str {
    let key = match column {
        Column::LeadStructure
        | Column::Partners
        | Column::Department
        | Column::Lead
        | Column::ElectedSponsor
        | Column::Funder
        | Column::Governance => "list",
        Column::Amount | Column::Budget => "number",
        Column::Participation | Column::Status | Column::Priority => "choice",
        Column::Start | Column::End => "day",
        _ => "text",
    };
    KNOWN.written("template", key, 0)
}

/// How wide a column is, in digits.
const fn width(column: Column) -> u16 {
    match column {
        Column::Description | Column::Objectives | Column::Title => 44,
        Column::Amount | Column::Budget => 17,
        Column::Start | Column::End => 13,
        Column::Participation | Column::Status | Column::Priority => 20,
        _ => 30,
    }
}

/// Fills the template.
///
/// # Errors
/// More lines than a sheet takes; anything else is a defect.
pub fn write(plan: &Plan<'_>, format: Template, words: &Words) -> Result<Filled, Unwritten> {
    let (lines, findings) = lines::of(plan, words);
    let bytes = match format {
        Template::Xlsx => xlsx::write(plan, &lines)?,
        Template::Ods => ods::write(plan, &lines, words)?,
    };
    Ok(Filled { bytes, lines: lines.len(), findings })
}
