//! An action plan in a workbook, read into drafts: the template of Territoires en Transitions, its exports, and what people make of them.
//!
//! Invariant: every line under the heads becomes a draft, is a part of one, or has a finding that says why not; a cell that cannot be read as what its
//! column holds is kept as a text, and has a finding too. Nothing is lost without a word.

mod draft;
mod fill;
mod finding;
mod guess;
mod heads;
mod lists;
mod mapping;
mod rows;
mod values;

use crate::book::{Book, Sheet};
use words::Words;

pub use draft::{ActionDraft, AxisDraft, Funding, Left};
pub use finding::{Finding, Problem};
pub use heads::{Column, Found, Header, How};
pub use lists::names;
pub use mapping::{ColumnMapping, MAPPING_VERSION, Mapping, NOTHING, SheetMapping, Unsound};
pub use values::text as shown;

/// What was read of a workbook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The sheets that hold actions, by their places in the book, each with its heads.
    pub sheets: Vec<(usize, Header)>,
    /// The sheets that are not read and look like tables, with what their columns seem to hold.
    pub others: Vec<(usize, Header)>,
    /// The axes, each after its parent.
    pub axes: Vec<AxisDraft>,
    /// The actions, each after its parent.
    pub actions: Vec<ActionDraft>,
    /// Every finding, by sheet, line and column.
    pub findings: Vec<Finding>,
}

/// Reads the sheets of an action plan: those that somebody described, those that have the heads of one; when there is none, the one that looks most like it.
pub fn read(book: &Book, mapping: Option<&Mapping>, words: &Words) -> Reading {
    let mut reading = Reading::default();
    let mut seen = rows::Seen::default();
    // What a file hides is its own lists, unless somebody says otherwise.
    let shown = |sheet: &Sheet| !sheet.hidden || mapping.is_some_and(|mapping| mapping.of(sheet).is_some());
    for (place, sheet) in book.sheets.iter().enumerate().filter(|(_, sheet)| shown(sheet)) {
        let said = mapping.and_then(|mapping| mapping.of(sheet));
        let header = match said {
            Some(said) if said.head == 0 => None,
            Some(said) => said.header(sheet, words),
            None => heads::find(sheet),
        };
        match header.filter(|header| header.place(Column::Title).is_some()) {
            Some(header) => reading.sheets.push((place, header)),
            None => reading.others.extend(guess::find(sheet, words).map(|header| (place, header))),
        }
    }
    if reading.sheets.is_empty() && mapping.is_none() {
        let likeness = |(place, header): &(usize, Header)| {
            let known = header.columns.iter().filter(|found| found.column.is_some()).count();
            if header.place(Column::Title).is_some() { known * book.sheets[*place].rows.len() } else { 0 }
        };
        let best = (0..reading.others.len()).rev().max_by_key(|at| likeness(&reading.others[*at])).filter(|at| likeness(&reading.others[*at]) > 0);
        reading.sheets.extend(best.map(|at| reading.others.remove(at)));
    }
    for (place, header) in reading.sheets.clone() {
        rows::read(&mut reading, &mut seen, place, &book.sheets[place], &header, words);
    }
    reading.findings.sort_by_key(|finding| (finding.sheet, finding.row, finding.at));
    reading
}
