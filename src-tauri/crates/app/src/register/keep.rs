//! What a list keeps: a plan, axes, statuses, what is late, letters.

use super::Register;
use super::order::days_late;
use super::places::Places;
use super::row::{Totals, is_of};
use crate::wire::SortKey;
use chrono::Datelike;
use domain::codes::Status;
use domain::{Day, Id};
use memchr::memmem;
use std::collections::HashSet;

/// Which actions, in which order.
pub struct Wanted {
    /// The plan; every plan when absent.
    pub plan: Option<Id>,
    /// The home axes; every axis when absent.
    pub axes: Option<HashSet<Id>>,
    /// The statuses; every status when empty.
    pub statuses: Vec<Status>,
    /// Those that are late alone.
    pub late_only: bool,
    /// Words, folded: each is somewhere in the number, the title or the lead.
    pub text: String,
    /// The order.
    pub sort: SortKey,
    /// From its end.
    pub descending: bool,
    /// The day on which lateness is read.
    pub today: Day,
}

/// A list: its places in order, and what they sum up to.
pub struct Kept {
    places: Places,
    descending: bool,
    /// How many actions, and their money.
    pub totals: Totals,
}

impl Kept {
    /// The places of a page.
    pub fn page(&self, from: usize, count: usize) -> Vec<u32> {
        if !self.descending {
            return self.places.iter_from(from).take(count).collect();
        }
        // From the end, a page is a page from the start, read backwards.
        let end = self.places.len().saturating_sub(from);
        let start = end.saturating_sub(count);
        let mut page: Vec<u32> = self.places.iter_from(start).take(end - start).collect();
        page.reverse();
        page
    }
}

impl Register {
    /// Whether the number and the title of a row hold every word, folded; otherwise it was its lead that did.
    pub fn is_named(&self, place: u32, words: &[&str]) -> bool {
        let text = self.rows.get(place as usize).and_then(|row| row.text.rsplit_once('\n')).map_or("", |(named, _)| named);
        words.iter().all(|word| text.contains(word))
    }

    /// Makes a list.
    pub fn keep(&mut self, wanted: &Wanted) -> Kept {
        let order = self.order(wanted.plan, wanted.sort, wanted.today);
        if wanted.axes.is_none() && wanted.statuses.is_empty() && !wanted.late_only && wanted.text.trim().is_empty() {
            return Kept { places: order, descending: wanted.descending, totals: self.totals(wanted.plan) };
        }
        // Rows are read as they lie, then taken in their order: memory is walked, not jumped about in.
        let today = wanted.today.num_days_from_ce();
        let words: Vec<memmem::Finder<'_>> = wanted.text.split_whitespace().map(|word| memmem::Finder::new(word.as_bytes())).collect();
        let mut totals = Totals::default();
        let marks: Vec<bool> = self
            .rows
            .iter()
            .zip(&self.facts)
            .map(|(row, fact)| {
                let kept = fact.live
                    && (wanted.statuses.is_empty() || wanted.statuses.contains(&fact.status))
                    && (!wanted.late_only || days_late(*fact, today) > 0)
                    && is_of(wanted.plan, row.line.plan)
                    && wanted.axes.as_ref().is_none_or(|axes| row.line.axis.is_some_and(|axis| axes.contains(&axis)))
                    && words.iter().all(|word| word.find(row.text.as_bytes()).is_some());
                if kept {
                    totals.add(*fact, 1);
                }
                kept
            })
            .collect();
        let places: Vec<u32> = order.iter().filter(|place| marks[*place as usize]).collect();
        Kept { places: Places::from(places), descending: wanted.descending, totals }
    }
}
