//! A list whose actions stand together by what a column holds, with what each group sums up to.

use super::column::Column;
use super::held::Held;
use super::order::{LAST, days_late, ranks_of_leads};
use super::row::Totals;
use super::{Labels, Register};
use chrono::Datelike;
use domain::Day;
use domain::codes::Status;
use std::collections::BTreeMap;

/// The actions that hold one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// A code, a row or a text; empty when they hold nothing.
    pub key: String,
    /// What rows and leads are called; empty for a code, which the catalogue names.
    pub label: String,
    /// Its first place in the list.
    pub from: usize,
    /// How many of them are done.
    pub done: i64,
    /// How many of them are late.
    pub late: i64,
    /// How many actions, and what they sum up to.
    pub totals: Totals,
}

/// The places of a group before it has its place in the list, with its key and label. Groups come by the key of the map:
/// their rank, nothing last.
type Buckets = BTreeMap<u32, (String, String, Vec<u32>)>;

/// Puts a place in the group of a rank, whose key and label are asked for when it is new.
type Put<'a> = &'a mut dyn FnMut(u32, u32, &dyn Fn() -> (String, String));

impl Register {
    /// Puts kept places together. One that holds several values stands in several groups.
    pub(super) fn grouped(&self, kept: &[u32], column: Column, today: Day, labels: Labels<'_>) -> (Vec<u32>, Vec<Group>) {
        let mut buckets = Buckets::new();
        let mut put = |rank: u32, place: u32, name: &dyn Fn() -> (String, String)| {
            let (key, label) = if buckets.contains_key(&rank) { Default::default() } else { name() };
            buckets.entry(rank).or_insert_with(|| (key, label, Vec::new())).2.push(place);
        };
        let nothing = || (String::new(), String::new());
        match self.columns.get(&column) {
            Some(Held::Codes(list, held)) => {
                for place in kept {
                    let bits = held[*place as usize];
                    if bits == 0 {
                        put(LAST, *place, &nothing);
                    }
                    for (at, code) in (0..).zip(list.codes).filter(|(at, _)| bits & 1 << at != 0) {
                        put(at, *place, &|| ((*code).to_owned(), String::new()));
                    }
                }
            }
            Some(Held::Rows(rows)) => {
                let ranks = self.ranks(rows, column.noun(), labels);
                let name = |row: u32| {
                    let id = rows.ids[row as usize];
                    (id.to_string(), column.noun().map(|noun| labels(noun, id)).unwrap_or_default())
                };
                for place in kept {
                    let mut named = rows.of(*place).filter(|row| ranks[*row as usize] != LAST).peekable();
                    if named.peek().is_none() {
                        put(LAST, *place, &nothing);
                    }
                    named.for_each(|row| put(ranks[row as usize], *place, &|| name(row)));
                }
            }
            Some(Held::Numbers(held)) => {
                for place in kept {
                    let ticked = held[*place as usize] == 1;
                    put(u32::from(!ticked), *place, &|| (ticked.to_string(), String::new()));
                }
            }
            _ => self.by_lead(kept, &mut put),
        }
        self.summed(buckets, today)
    }

    /// Those whom nobody leads come last, as they do in the order of leads.
    fn by_lead(&self, kept: &[u32], put: Put<'_>) {
        let ranks = ranks_of_leads(&self.leads);
        for place in kept {
            let row = &self.rows[*place as usize];
            let lead = row.line.lead.as_deref().unwrap_or_default();
            put(ranks[row.lead.number], *place, &|| (lead.to_owned(), lead.to_owned()));
        }
    }

    fn summed(&self, buckets: Buckets, today: Day) -> (Vec<u32>, Vec<Group>) {
        let today = today.num_days_from_ce();
        let mut places = Vec::new();
        let mut groups = Vec::with_capacity(buckets.len());
        for (key, label, own) in buckets.into_values() {
            let mut group = Group { key, label, from: places.len(), done: 0, late: 0, totals: Totals::default() };
            for fact in own.iter().map(|place| self.facts[*place as usize]) {
                group.totals.add(fact, 1);
                group.done += i64::from(fact.status == Status::Done);
                group.late += i64::from(days_late(fact, today) > 0);
            }
            places.extend(own);
            groups.push(group);
        }
        (places, groups)
    }
}
