//! The orders of the board. Each is made once, the first time that it is asked for; a change moves one place in it.

use super::Board;
use super::row::{Fact, NO_END, Row, is_of};
use crate::wire::SortKey;
use chrono::Datelike;
use domain::code::Code;
use domain::codes::Status;
use domain::{Day, Id};
use std::cmp::Ordering;
use std::sync::Arc;

/// Places, sorted. Shared with the lists that are being looked at.
pub(super) type Order = Arc<Vec<u32>>;

impl Board {
    /// The places of a plan's actions in an order.
    pub(super) fn order(&mut self, plan: Option<Id>, key: SortKey, today: Day) -> Order {
        self.turn_to(today);
        if let Some(order) = self.orders.get(&(plan, key)) {
            return order.clone();
        }
        let mut places: Vec<u32> = match key {
            // Every other order falls back on that of numbers: sorted already, a stable sort by a number is quick.
            SortKey::Number | SortKey::Title => (0..).zip(&self.facts).filter(|(_, fact)| fact.live).map(|(place, _)| place).collect(),
            _ => self.order(plan, SortKey::Number, today).to_vec(),
        };
        match key {
            SortKey::Number | SortKey::Title => {
                places.retain(|place| is_of(plan, self.rows[*place as usize].line.plan));
                places.sort_unstable_by(|one, other| self.compare(key, *one, *other));
            }
            SortKey::Lead => places.sort_by(|one, other| self.rows[*one as usize].lead.cmp(&self.rows[*other as usize].lead)),
            _ => {
                let today = today.num_days_from_ce();
                places.sort_by_cached_key(|place| number_of(key, self.facts[*place as usize], today));
            }
        }
        let order = Arc::new(places);
        self.orders.insert((plan, key), order.clone());
        order
    }

    /// Takes places out of every order, before their rows change.
    pub(super) fn unsort(&mut self, places: &[u32]) {
        self.step(places, |order, mut at| {
            at.sort_unstable();
            let mut gone = at.iter().map(|(at, _)| *at).peekable();
            let mut place = 0;
            order.retain(|_| {
                let leaves = gone.next_if_eq(&place).is_some();
                place += 1;
                !leaves
            });
        });
    }

    /// Puts places in every order, after their rows have changed.
    pub(super) fn sort_in(&mut self, places: &[u32]) {
        self.step(places, |order, at| {
            let mut merged = Vec::with_capacity(order.len() + at.len());
            let mut from = 0;
            for (to, place) in at {
                merged.extend_from_slice(&order[from..to]);
                merged.push(place);
                from = to;
            }
            merged.extend_from_slice(&order[from..]);
            *order = merged;
        });
    }

    /// Gives each order the places that are in its scope, sorted as it is, and where each stands or would stand.
    fn step(&mut self, places: &[u32], change: impl Fn(&mut Vec<u32>, Vec<(usize, u32)>)) {
        let mut orders = std::mem::take(&mut self.orders);
        for ((scope, key), order) in &mut orders {
            let mut own: Vec<u32> = places.iter().copied().filter(|place| is_of(*scope, self.rows[*place as usize].line.plan)).collect();
            own.sort_unstable_by(|one, other| self.compare(*key, *one, *other));
            let at = |place: u32| order.binary_search_by(|other| self.compare(*key, *other, place)).unwrap_or_else(|at| at);
            let at: Vec<(usize, u32)> = own.into_iter().map(|place| (at(place), place)).collect();
            if !at.is_empty() {
                change(Arc::make_mut(order), at);
            }
        }
        self.orders = orders;
    }

    /// Two places in an order that leaves none equal: number as voted, then title, then identifier decide.
    fn compare(&self, key: SortKey, one: u32, other: u32) -> Ordering {
        let (a, b) = (&self.rows[one as usize], &self.rows[other as usize]);
        let by_number = |a: &Row, b: &Row| a.number.cmp(&b.number).then_with(|| a.line.id.cmp(&b.line.id));
        let first = match key {
            SortKey::Number => Ordering::Equal,
            SortKey::Title => a.title.cmp(&b.title),
            SortKey::Lead => a.lead.cmp(&b.lead),
            _ => {
                let today = self.today.map_or(0, |day| day.num_days_from_ce());
                let number = |place: u32| number_of(key, self.facts[place as usize], today);
                number(one).cmp(&number(other))
            }
        };
        first.then_with(|| by_number(a, b))
    }

    /// How late an action is depends on the day.
    fn turn_to(&mut self, today: Day) {
        if self.today != Some(today) {
            self.orders.retain(|(_, key), _| *key != SortKey::Lateness);
            self.today = Some(today);
        }
    }
}

/// What an order by something that is a number compares.
fn number_of(key: SortKey, fact: Fact, today: i32) -> i64 {
    match key {
        SortKey::Number | SortKey::Title | SortKey::Lead => 0,
        SortKey::Status => Status::ALL.iter().position(|status| *status == fact.status).and_then(|place| i64::try_from(place).ok()).unwrap_or(0),
        SortKey::PlannedEnd => i64::from(fact.end),
        SortKey::Budget => fact.planned,
        SortKey::Lateness => i64::from(days_late(fact, today)),
        SortKey::Progress => i64::from(fact.progress),
    }
}

/// As [`domain::lateness::days_late`], from what the board keeps; 0 when the action is not late.
pub(super) fn days_late(fact: Fact, today: i32) -> i32 {
    let open = !matches!(fact.status, Status::Done | Status::Abandoned);
    if open && fact.end != NO_END { (today - fact.end).max(0) } else { 0 }
}
