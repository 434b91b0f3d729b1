//! The orders of the register. Each is made once, the first time that it is asked for; a change moves one place in it.

use super::Register;
use super::places::Places;
use super::row::{Fact, NO_END, Row, is_of};
use crate::wire::SortKey;
use chrono::Datelike;
use domain::code::Code;
use domain::codes::Status;
use domain::{Day, Id};
use std::cmp::Ordering;
use std::collections::{BTreeSet, HashMap, HashSet};

impl Register {
    /// The places of a plan's actions in an order.
    pub(super) fn order(&mut self, plan: Option<Id>, key: SortKey, today: Day) -> Places {
        self.turn_to(today);
        if let Some(order) = self.orders.get(&(plan, key)) {
            return order.clone();
        }
        let places = match key {
            SortKey::Number | SortKey::Title => self.sorted_by_text(plan, key),
            SortKey::Lead => {
                // Few people lead many actions: they are sorted, then the actions by their place among them.
                let by_number = self.order(plan, SortKey::Number, today);
                let distinct: HashSet<&str> = self.rows.iter().map(|row| &*row.lead).collect();
                let leads: BTreeSet<&str> = distinct.into_iter().collect();
                let ranks: HashMap<&str, u32> = leads.into_iter().zip(0..).collect();
                let mut places: Vec<(u32, u32)> = by_number.iter().map(|place| (ranks[&*self.rows[place as usize].lead], place)).collect();
                places.sort_by_key(|(rank, _)| *rank);
                places.into_iter().map(|(_, place)| place).collect()
            }
            // Every other order falls back on that of numbers: sorted already, a stable sort by a number is quick.
            _ => {
                let mut places: Vec<u32> = self.order(plan, SortKey::Number, today).iter().collect();
                let today = today.num_days_from_ce();
                places.sort_by_key(|place| number_of(key, self.facts[*place as usize], today));
                places
            }
        };
        let order = Places::from(places);
        self.orders.insert((plan, key), order.clone());
        order
    }

    /// The places of a plan by a text, whose first eight bytes decide nearly always: they lie beside the place, and the
    /// texts themselves are seldom looked up.
    fn sorted_by_text(&self, plan: Option<Id>, key: SortKey) -> Vec<u32> {
        let mut places: Vec<(u64, u32)> = (0..)
            .zip(self.rows.iter().zip(&self.facts))
            .filter(|(_, (row, fact))| fact.live && is_of(plan, row.line.plan))
            .map(|(place, (row, _))| (head(text_of(key, row)), place))
            .collect();
        places.sort_unstable_by(|one, other| one.0.cmp(&other.0).then_with(|| self.compare(key, one.1, other.1)));
        places.into_iter().map(|(_, place)| place).collect()
    }

    /// Takes places out of every order, before their rows change.
    pub(super) fn unsort(&mut self, places: &[u32]) {
        self.step(places, |register, key, order, place| order.remove(|other| register.compare(key, other, place)));
    }

    /// Puts places in every order, after their rows have changed.
    pub(super) fn sort_in(&mut self, places: &[u32]) {
        self.step(places, |register, key, order, place| order.insert(place, |other| register.compare(key, other, place)));
    }

    fn step(&mut self, places: &[u32], change: impl Fn(&Self, SortKey, &mut Places, u32)) {
        let mut orders = std::mem::take(&mut self.orders);
        for ((scope, key), order) in &mut orders {
            for place in places.iter().copied().filter(|place| is_of(*scope, self.rows[*place as usize].line.plan)) {
                change(self, *key, order, place);
            }
        }
        self.orders = orders;
    }

    /// Two places in an order that leaves none equal: number as voted, then title, then identifier decide.
    fn compare(&self, key: SortKey, one: u32, other: u32) -> Ordering {
        let (a, b) = (&self.rows[one as usize], &self.rows[other as usize]);
        let first = match key {
            SortKey::Number | SortKey::Title | SortKey::Lead => text_of(key, a).cmp(text_of(key, b)),
            _ => {
                let today = self.today.map_or(0, |day| day.num_days_from_ce());
                let number = |place: u32| number_of(key, self.facts[place as usize], today);
                number(one).cmp(&number(other))
            }
        };
        first.then_with(|| a.number.cmp(&b.number)).then_with(|| a.title.cmp(&b.title)).then_with(|| a.line.id.cmp(&b.line.id))
    }

    /// How late an action is depends on the day.
    fn turn_to(&mut self, today: Day) {
        if self.today != Some(today) {
            self.orders.retain(|(_, key), _| *key != SortKey::Lateness);
            self.today = Some(today);
        }
    }
}

/// What an order by a text compares.
fn text_of(key: SortKey, row: &Row) -> &str {
    match key {
        SortKey::Title => &row.title,
        SortKey::Lead => &row.lead,
        _ => &row.number,
    }
}

/// The first eight bytes of a text, as a number that sorts as they do.
fn head(text: &str) -> u64 {
    let mut bytes = [0; 8];
    let own = &text.as_bytes()[..text.len().min(8)];
    bytes[..own.len()].copy_from_slice(own);
    u64::from_be_bytes(bytes)
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

/// As [`domain::lateness::days_late`], from what the register keeps; 0 when the action is not late.
pub(super) fn days_late(fact: Fact, today: i32) -> i32 {
    let open = !matches!(fact.status, Status::Done | Status::Abandoned);
    if open && fact.end != NO_END { (today - fact.end).max(0) } else { 0 }
}
