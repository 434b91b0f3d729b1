//! An action plan in a workbook, read into drafts: the template of Territoires en Transitions, its exports, and what people make of them. The template is also
//! written, from the same drafts: see [`write`].
//!
//! Invariant: every line under the heads becomes a draft, is a part of one, or has a finding that says why not; a cell that cannot be read as what its
//! column holds is kept as a text, and has a finding too. Nothing is lost without a word.

mod draft;
mod fill;
mod finding;
mod heads;
mod lists;
mod rows;
mod values;
mod write;

use crate::book::Book;
use words::Words;

pub use draft::{ActionDraft, AxisDraft, Funding, Left};
pub use finding::{Finding, Problem};
pub use heads::{Column, Found, Header};
pub use lists::names;
pub use write::{Filled, Misfit, Misfitting, Plan, Template, financing_head, indicators_head, write};

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The sheets that hold actions, by their places in the book, each with its heads.
    pub sheets: Vec<(usize, Header)>,
    /// The axes, each after its parent.
    pub axes: Vec<AxisDraft>,
    /// The actions, each after its parent.
    pub actions: Vec<ActionDraft>,
    /// Every finding, by sheet, line and column.
    pub findings: Vec<Finding>,
}

/// Reads every sheet that has the heads of an action plan. No sheet with them is a reading without sheets.
pub fn read(book: &Book, words: &Words) -> Reading {
    let mut reading = Reading::default();
    let mut seen = rows::Seen::default();
    for (place, sheet) in book.sheets.iter().enumerate() {
        // What a file hides is its own lists.
        let Some(header) = heads::find(sheet).filter(|_| !sheet.hidden) else { continue };
        rows::read(&mut reading, &mut seen, place, sheet, &header, words);
        reading.sheets.push((place, header));
    }
    reading.findings.sort_by_key(|finding| (finding.sheet, finding.row, finding.at));
    reading
}
