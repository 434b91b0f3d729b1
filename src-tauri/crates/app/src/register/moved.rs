//! What a change does to the orders: the places that move are taken out before their rows change, and put in again after.
//!
//! Where many move, only the orders by number are put right at once: the others keep them in mind until somebody asks for them.
//!
//! Invariant: but for the places that wait in it, an order is sorted before and after; between the two it lacks those that move.

use super::column::SortKey;
use super::order::{LAST, number_of};
use super::places::Places;
use super::row::{Fact, is_of};
use super::{Register, Scoped};
use chrono::Datelike;
use rustc_hash::FxHashMap;
use std::cmp::Ordering;
use store::action::ActionLine;

/// The orders in which rows that stay move, by place.
pub(super) type Moves = FxHashMap<u32, Vec<SortKey>>;

/// Up to how many places are moved without knowing where each place stands by number.
const FEW: usize = 32;
/// How many places are walked over in the time that one is searched for.
const WALK: usize = 1_000;

impl Register {
    /// What the orders that were made compare first.
    pub(super) fn keys(&self) -> Vec<SortKey> {
        let mut keys: Vec<SortKey> = Vec::new();
        for (_, key) in self.orders.keys() {
            if !keys.contains(key) {
                keys.push(*key);
            }
        }
        keys
    }

    /// In which of these orders a row moves, when it becomes this one: nearly always in few of them.
    pub(super) fn moves(&self, keys: &[SortKey], place: u32, line: &ActionLine) -> Vec<SortKey> {
        let (row, fact) = (&self.rows[place as usize], self.facts[place as usize]);
        let new = Fact::of(line);
        let today = self.today.map_or(0, |day| day.num_days_from_ce());
        // Number and title decide in every order between those that it leaves equal.
        let everywhere = (row.line.plan, &row.line.number, &row.line.title) != (line.plan, &line.number, &line.title);
        let stays = |key: &SortKey| match key {
            SortKey::LedBy => row.line.lead == line.lead,
            _ => number_of(*key, fact, today) == number_of(*key, new, today),
        };
        keys.iter().copied().filter(|key| everywhere || !stays(key)).collect()
    }

    /// Takes places out of the orders in which they move, before their rows change.
    pub(super) fn unsort(&mut self, places: &[u32], moves: &Moves) {
        if places.len() > FEW && self.ranks.is_empty() {
            self.ranks = self.number_ranks();
        }
        let mut waiting = std::mem::take(&mut self.waiting);
        self.each_order(places, moves, |register, scoped, order, moved| {
            let (many, key) = (moved.len() * WALK > order.len(), scoped.1);
            if waiting.contains_key(&scoped) || many && key != SortKey::Number {
                return wait(waiting.entry(scoped).or_default(), moved, order.len());
            }
            if many {
                return order.remove_all(moved);
            }
            for place in moved {
                order.remove(|other| register.stands(key, &register.ranks, other, *place));
            }
        });
        self.waiting = waiting;
    }

    /// Puts places in the orders in which they move, after their rows have changed.
    pub(super) fn sort_in(&mut self, places: &[u32], moves: &Moves) {
        let mut ranks = std::mem::take(&mut self.ranks);
        if places.iter().any(|place| moves.get(place).is_none_or(|keys| keys.contains(&SortKey::Number))) {
            ranks.clear();
        }
        let mut waiting = std::mem::take(&mut self.waiting);
        // The orders by number come first: with them known, the others compare figures alone.
        self.each_order(places, moves, |register, scoped, order, moved| {
            let key = scoped.1;
            if let Some(waiting) = waiting.get_mut(&scoped) {
                return wait(waiting, moved, order.len());
            }
            if places.len() > FEW && key != SortKey::Number && ranks.is_empty() {
                ranks = register.number_ranks();
            }
            if moved.len() > FEW {
                let mut moved = moved.to_vec();
                register.sort(key, &ranks, &mut moved);
                return order.insert_all(&moved, |other, place| register.stands(key, &ranks, other, place));
            }
            for place in moved {
                order.insert(*place, |other| register.stands(key, &ranks, other, *place));
            }
        });
        (self.ranks, self.waiting) = (ranks, waiting);
    }

    /// Puts right what waits in an order, before somebody reads it.
    pub(super) fn settle(&mut self, scoped: Scoped) {
        let Some(mut moved) = self.waiting.remove(&scoped) else { return };
        let Some(mut order) = self.orders.remove(&scoped) else { return };
        let (scope, key) = scoped;
        order.remove_all(&moved);
        moved.sort_unstable();
        moved.dedup();
        moved.retain(|place| self.facts[*place as usize].live && is_of(scope, self.rows[*place as usize].line.plan));
        if moved.len() > FEW && self.ranks.is_empty() {
            self.ranks = self.number_ranks();
        }
        self.sort(key, &self.ranks, &mut moved);
        order.insert_all(&moved, |other, place| self.stands(key, &self.ranks, other, place));
        self.orders.insert(scoped, order);
    }

    /// Sorts places as they stand in an order: what it compares is read once of each, where it is a figure.
    fn sort(&self, key: SortKey, ranks: &[u32], places: &mut [u32]) {
        if ranks.is_empty() || matches!(key, SortKey::Title | SortKey::LedBy) {
            return places.sort_unstable_by(|one, other| self.stands(key, ranks, *one, *other));
        }
        let today = self.today.map_or(0, |day| day.num_days_from_ce());
        places.sort_by_cached_key(|place| (number_of(key, self.facts[*place as usize], today), ranks[*place as usize]));
    }

    /// How two places stand in an order, by figures alone where the places by number are known.
    fn stands(&self, key: SortKey, ranks: &[u32], one: u32, other: u32) -> Ordering {
        if ranks.is_empty() {
            return self.compare(key, one, other);
        }
        let numbers = || ranks[one as usize].cmp(&ranks[other as usize]);
        if key == SortKey::Number { numbers() } else { self.first(key, one, other).then_with(numbers) }
    }

    /// Where each place stands by number; nothing when that order is not there.
    fn number_ranks(&self) -> Vec<u32> {
        let Some(order) = self.orders.get(&(None, SortKey::Number)) else { return Vec::new() };
        let mut ranks = vec![LAST; self.rows.len()];
        for (rank, place) in (0..).zip(order.iter()) {
            ranks[place as usize] = rank;
        }
        ranks
    }

    /// Hands each order over with those of some places that move in it, the orders by number first.
    fn each_order(&mut self, places: &[u32], moves: &Moves, mut change: impl FnMut(&Self, Scoped, &mut Places, &[u32])) {
        let mut known: Vec<Scoped> = self.orders.keys().copied().collect();
        known.sort_by_key(|(_, key)| *key != SortKey::Number);
        for scoped in known {
            let Some(mut order) = self.orders.remove(&scoped) else { continue };
            let (scope, key) = scoped;
            // One that comes or goes does so everywhere.
            let moves_here = |place: &u32| moves.get(place).is_none_or(|keys| keys.contains(&key));
            let moved: Vec<u32> =
                places.iter().copied().filter(moves_here).filter(|place| is_of(scope, self.rows[*place as usize].line.plan)).collect();
            if !moved.is_empty() {
                change(self, scoped, &mut order, &moved);
            }
            self.orders.insert(scoped, order);
        }
    }
}

/// Keeps places in mind that an order is to put right: each once, when they have become twice as many as it has.
fn wait(waiting: &mut Vec<u32>, moved: &[u32], most: usize) {
    waiting.extend_from_slice(moved);
    if waiting.len() > 2 * most {
        waiting.sort_unstable();
        waiting.dedup();
    }
}
