//! An action that comes again: on another line, or on another sheet (its own, beside a summary of them all).

use super::draft::ActionDraft;
use super::finding::Problem;
use super::heads::{Found, bare};
use super::rows::Sheets;
use crate::book::Row;

impl Sheets<'_> {
    /// The same action on another sheet: of its title, and of its number and axis where both say one.
    pub(super) fn elsewhere(&self, draft: &ActionDraft) -> Option<usize> {
        if draft.parent.is_some() {
            return None;
        }
        let agrees = |at: &&usize| {
            let other = &self.reading.actions[**at];
            let number = other.number.is_none() || draft.number.is_none() || other.number == draft.number;
            let axis = other.axis.is_none() || draft.axis.is_none() || other.axis == draft.axis;
            other.sheet != draft.sheet && other.parent.is_none() && number && axis
        };
        let mut found = self.seen.titles.get(&bare(&draft.title))?.iter().filter(agrees);
        found.next().copied().filter(|_| found.next().is_none())
    }

    /// The same action once more: it takes what it lacked, and keeps what it said.
    pub(super) fn again(&mut self, at: usize, draft: ActionDraft, row: &Row) {
        let (sheet, first) = (self.reading.actions[at].sheet, self.reading.actions[at].row);
        let name = (sheet != self.place).then(|| self.reading.names.get(sheet).cloned().unwrap_or_default());
        let mut own = self.reading.actions[at].clone();
        own.axis = own.axis.or(draft.axis);
        own.number = own.number.or_else(|| draft.number.clone());
        let differing = own.take_in(draft);
        self.reading.actions[at] = own;
        if differing.is_empty() {
            let problem = match &name {
                Some(sheet) => Problem::AlsoIn { sheet: sheet.clone(), row: first },
                None => Problem::Repeated { row: first },
            };
            self.find_line(row, problem);
        }
        for (column, kept, given) in differing {
            let found = self.header.places(column).next().cloned();
            let found = found.unwrap_or(Found { at: 0, head: String::new(), column: Some(column), gross: false, aside: false });
            let problem = match &name {
                Some(sheet) => Problem::DiffersFrom { sheet: sheet.clone(), row: first, kept },
                None => Problem::Contradicts { row: first, kept },
            };
            self.find(row.number, &found, &given, problem);
        }
    }
}
