//! The orders of the register. Each is made once, the first time that it is asked for; a change moves places in it.

use super::Labels;
use super::Register;
use super::column::{Column, SortKey};
use super::held::{Held, Rows};
use super::places::Places;
use super::row::{Fact, Leads, NO_END, Row, is_of};
use chrono::Datelike;
use domain::code::Code;
use domain::codes::Status;
use domain::fold::natural;
use domain::{Day, Id, Noun};
use std::cmp::{Ordering, Reverse};

/// The rank of nothing.
pub(super) const LAST: u32 = u32::MAX;

impl Register {
    /// The places of a plan's actions in an order.
    pub(super) fn order(&mut self, plan: Option<Id>, key: SortKey, today: Day) -> Places {
        self.turn_to(today);
        self.settle((plan, key));
        if let Some(order) = self.orders.get(&(plan, key)) {
            return order.clone();
        }
        self.settle((None, key));
        let whole = self.orders.get(&(None, key)).filter(|_| plan.is_some());
        let places = match key {
            // That of every plan is there: a plan's own is a part of it.
            _ if whole.is_some() => {
                whole.into_iter().flat_map(Places::iter).filter(|place| is_of(plan, self.rows[*place as usize].line.plan)).collect()
            }
            SortKey::Number | SortKey::Title => self.sorted_by_text(plan, key),
            SortKey::LedBy => {
                // Few people lead many actions: they are sorted, then the actions by their place among them. Rows are walked as
                // they lie: only small numbers are jumped about in.
                let by_number = self.order(plan, SortKey::Number, today);
                let ranks = ranks_of_leads(&self.leads);
                let of_place: Vec<u32> = self.rows.iter().map(|row| ranks[row.lead.number]).collect();
                let mut places: Vec<(u32, u32)> = by_number.iter().map(|place| (of_place[place as usize], place)).collect();
                places.sort_by_key(|(rank, _)| *rank);
                places.into_iter().map(|(_, place)| place).collect()
            }
            // Every other order falls back on that of numbers: sorted already, a stable sort by a number is quick.
            _ => {
                let mut places: Vec<u32> = self.order(plan, SortKey::Number, today).iter().collect();
                let today = today.num_days_from_ce();
                places.sort_by_cached_key(|place| number_of(key, self.facts[*place as usize], today));
                places
            }
        };
        let order = Places::from(places);
        self.orders.insert((plan, key), order.clone());
        order
    }

    /// The places of a plan's actions by any column; number as voted decides between those that it leaves equal.
    pub(super) fn order_by(&mut self, plan: Option<Id>, column: Column, today: Day, labels: Labels<'_>) -> Places {
        if let Column::Key(key) = column {
            return self.order(plan, key, today);
        }
        if let Some(order) = self.sorted.get(&(plan, column)) {
            return order.clone();
        }
        let mut places: Vec<u32> = self.order(plan, SortKey::Number, today).iter().collect();
        let fact = |place: &u32| self.facts[*place as usize];
        match (column, self.columns.get(&column)) {
            (Column::Committed, _) => places.sort_by_cached_key(|place| fact(place).committed),
            (Column::Paid, _) => places.sort_by_cached_key(|place| fact(place).paid),
            (Column::Fte, _) => places.sort_by_cached_key(|place| fact(place).fte),
            (_, Some(Held::Numbers(values))) => places.sort_by_cached_key(|place| values[*place as usize]),
            // The first codes of the list come first, nothing last.
            (_, Some(Held::Codes(_, values))) => places.sort_by_cached_key(|place| Reverse(values[*place as usize].reverse_bits())),
            (_, Some(Held::Rows(rows))) => {
                let ranks = self.ranks(rows, column.noun(), labels);
                places.sort_by_cached_key(|place| rows.of(*place).map(|row| ranks[row as usize]).min().unwrap_or(LAST));
            }
            (_, Some(Held::Texts(values))) => {
                let text = |place: u32| values.at(place);
                let mut keyed: Vec<(u64, u32)> =
                    places.iter().map(|place| (if text(*place).is_empty() { u64::MAX } else { head(text(*place)) }, *place)).collect();
                keyed.sort_by(|one, other| one.0.cmp(&other.0).then_with(|| text(one.1).cmp(text(other.1))));
                places = keyed.into_iter().map(|(_, place)| place).collect();
            }
            (_, None) => {}
        }
        let order = Places::from(places);
        self.sorted.insert((plan, column), order.clone());
        order
    }

    /// Where each row that is named stands among them, by its label; an action by its number. One that was deleted reads as
    /// nothing, and stands last.
    pub(super) fn ranks(&self, rows: &Rows, noun: Option<Noun>, labels: Labels<'_>) -> Vec<u32> {
        if noun == Some(Noun::Action) {
            return self.ranks_of_actions(rows);
        }
        let key = |id: &Id| noun.map_or_else(String::new, |noun| natural(&labels(noun, *id)));
        let mut sorted: Vec<(String, usize)> = rows.ids.iter().map(key).zip(0..).collect();
        sorted.sort_unstable();
        let mut ranks = vec![0; rows.ids.len()];
        for (rank, (key, at)) in (0..).zip(sorted) {
            ranks[at] = if key.is_empty() { LAST } else { rank };
        }
        ranks
    }

    /// Actions are sorted by number already ([`Register::keep`] sees to it).
    fn ranks_of_actions(&self, rows: &Rows) -> Vec<u32> {
        let mut at = vec![LAST; self.rows.len()];
        for (rank, place) in (0..).zip(self.orders.get(&(None, SortKey::Number)).into_iter().flat_map(Places::iter)) {
            at[place as usize] = rank;
        }
        rows.ids.iter().map(|id| self.places.get(id).map_or(LAST, |place| at[*place as usize])).collect()
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

    /// Two places in an order that leaves none equal: number as voted, then title, then identifier decide.
    pub(super) fn compare(&self, key: SortKey, one: u32, other: u32) -> Ordering {
        let (a, b) = (&self.rows[one as usize], &self.rows[other as usize]);
        let first = self.first(key, one, other);
        first.then_with(|| a.number().cmp(b.number())).then_with(|| a.title().cmp(b.title())).then_with(|| a.line.id.cmp(&b.line.id))
    }

    /// Two places by what an order compares first.
    pub(super) fn first(&self, key: SortKey, one: u32, other: u32) -> Ordering {
        match key {
            SortKey::Number | SortKey::Title | SortKey::LedBy => text_of(key, &self.rows[one as usize]).cmp(text_of(key, &self.rows[other as usize])),
            _ => {
                let today = self.today.map_or(0, |day| day.num_days_from_ce());
                let number = |place: u32| number_of(key, self.facts[place as usize], today);
                number(one).cmp(&number(other))
            }
        }
    }

    /// How late an action is depends on the day.
    fn turn_to(&mut self, today: Day) {
        if self.today != Some(today) {
            self.orders.retain(|(_, key), _| *key != SortKey::Lateness);
            self.waiting.retain(|(_, key), _| *key != SortKey::Lateness);
            self.today = Some(today);
        }
    }
}

/// Where each lead stands among them, by its number. Two that are written alike but for accents stand together.
pub(super) fn ranks_of_leads(leads: &Leads) -> Vec<u32> {
    let mut sorted: Vec<(&str, usize)> = leads.values().map(|lead| (&*lead.key, lead.number)).collect();
    sorted.sort_unstable();
    let mut ranks = vec![0; sorted.len()];
    for (rank, alike) in (0..).zip(sorted.chunk_by(|one, other| one.0 == other.0)) {
        for (_, number) in alike {
            ranks[*number] = rank;
        }
    }
    ranks
}

/// What an order by a text compares.
fn text_of(key: SortKey, row: &Row) -> &str {
    match key {
        SortKey::Title => row.title(),
        SortKey::LedBy => &row.lead.key,
        _ => row.number(),
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
pub(super) fn number_of(key: SortKey, fact: Fact, today: i32) -> i64 {
    match key {
        SortKey::Number | SortKey::Title | SortKey::LedBy => 0,
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
