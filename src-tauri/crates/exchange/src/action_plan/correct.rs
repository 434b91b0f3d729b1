//! What people took of what was proposed: the cells hold it, and are read again.
//!
//! Invariant: what a cell held before goes to the notes of its action, and a finding says so.

use super::draft::Left;
use super::finding::{Finding, Problem};
use super::{Mapping, Reading, read, values};
use crate::book::{Book, Cell};
use std::sync::Arc;
use words::Words;

/// Which proposals are taken.
#[derive(Clone, Copy, Debug)]
pub enum Accepted<'a> {
    /// Every one.
    All,
    /// Those of these cells: the sheet by its place in the book, the row from 1, the column from 0.
    Cells(&'a [(usize, u32, u16)]),
}

impl Accepted<'_> {
    fn takes(&self, finding: &Finding) -> bool {
        match self {
            Self::All => true,
            Self::Cells(cells) => cells.contains(&(finding.sheet, finding.row, finding.at)),
        }
    }
}

/// Reads as [`read`] does, once what is accepted stands in the cells of the book. `more` finds what only the plan can tell, in what was read.
pub fn read_with(
    book: &mut Arc<Book>,
    mapping: Option<&Mapping>,
    accepted: Accepted<'_>,
    words: &Words,
    more: impl Fn(&Book, &Reading) -> Vec<Finding>,
) -> Reading {
    let whole = |book: &Book| {
        let mut reading = read(book, mapping, words);
        reading.findings.extend(more(book, &reading));
        reading
    };
    let mut reading = whole(book);
    let mut corrected: Vec<Finding> = Vec::new();
    for finding in &reading.findings {
        let Some(proposed) = finding.proposed.as_ref().filter(|_| accepted.takes(finding)) else { continue };
        let Some(cell) = cell(Arc::make_mut(book), finding) else { continue };
        let before = values::text(cell, words);
        let after = if before.contains(&finding.given) && matches!(cell, Cell::Text(_)) {
            before.replacen(&finding.given, proposed, 1)
        } else {
            proposed.clone()
        };
        *cell = Cell::Text(after.clone());
        match corrected.iter_mut().find(|own| (own.sheet, own.row, own.at) == (finding.sheet, finding.row, finding.at)) {
            Some(own) => own.proposed = Some(after),
            None => corrected.push(Finding { given: before, proposed: Some(after), problem: Problem::Corrected, ..finding.clone() }),
        }
    }
    if corrected.is_empty() {
        reading.sort();
        return reading;
    }
    reading = whole(book);
    for finding in corrected {
        reading.keep(&finding);
        reading.findings.push(finding);
    }
    reading.sort();
    reading
}

fn cell<'a>(book: &'a mut Book, finding: &Finding) -> Option<&'a mut Cell> {
    let rows = &mut book.sheets.get_mut(finding.sheet)?.rows;
    let row = rows.binary_search_by_key(&finding.row, |row| row.number).ok()?;
    rows[row].cells.iter_mut().find(|(column, _)| *column == finding.at).map(|(_, cell)| cell)
}

impl Reading {
    /// By sheet, line and column.
    pub(super) fn sort(&mut self) {
        self.findings.sort_by_key(|finding| (finding.sheet, finding.row, finding.at));
    }

    /// What a cell held goes to the notes of the action that its line became, or was taken into.
    fn keep(&mut self, finding: &Finding) {
        let first = self.findings.iter().filter(|own| (own.sheet, own.row) == (finding.sheet, finding.row)).find_map(|own| match own.problem {
            Problem::Repeated { row } | Problem::Contradicts { row, .. } => Some(row),
            _ => None,
        });
        let row = first.unwrap_or(finding.row);
        // Of a sheet of one action, the line is that of its title.
        let place = self.actions.iter().rposition(|action| action.sheet == finding.sheet && action.row <= row);
        if let Some(at) = place.or_else(|| self.actions.iter().position(|action| action.sheet == finding.sheet)) {
            let left = Left { head: finding.head.clone(), text: finding.given.clone() };
            if !self.actions[at].left.contains(&left) {
                self.actions[at].left.push(left);
            }
        }
    }
}
