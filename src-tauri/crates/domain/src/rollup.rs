//! Money put together by what it is about: an axis, a year, a lead, a funder, a contract. Every screen, paper and workbook
//! that sums budgets up calls [`roll_up`].
//!
//! Invariant: whatever it is put together by, the sums add up to the same total, to the cent. An amount that several funders or
//! contracts share is split between them by [`Cents::split`] (largest remainder): it is never counted twice.

use crate::{Cents, Id};
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

/// What money is put together by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum By {
    /// The home axis of the action.
    Axis,
    /// The year of the amount.
    Year,
    /// Who leads the action.
    Lead,
    /// The funders of the action's funding plans, each for its share of them.
    Funder,
    /// The contracts that finance the action, by what each plans to spend for it, else evenly.
    Contract,
}

/// What an amount falls to. Nothing comes first: what has no axis, no year, no lead, no funder, no contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// To nothing that is known.
    Nothing,
    /// To a row.
    Row(Id),
    /// To a year.
    Year(i64),
    /// To a name.
    Name(String),
}

/// What one action is tied to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// Its home axis.
    pub axis: Option<Id>,
    /// What lists call its lead.
    pub lead: Option<String>,
    /// Its funders, each with what it brings, in cents: see [`funder_weights`].
    pub funders: Vec<(Id, u64)>,
    /// Its contracts, each with its weight: see [`contract_weights`].
    pub contracts: Vec<(Id, u64)>,
}

/// Amounts of one line: of a budget, or of invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<const N: usize> {
    /// The action that it is of; none for an invoice that nobody has given to an action.
    pub action: Option<Id>,
    /// Its year.
    pub year: Option<i64>,
    /// Its figures, each split on its own.
    pub amounts: [Cents; N],
}

/// What a line comes to for each of those that share it. The parts of each figure add up to it.
pub fn parts<const N: usize>(entry: &Entry<N>, ties: Option<&Ties>, by: By) -> Vec<(Key, [Cents; N])> {
    match (whole(entry, ties, by), by) {
        (Some(key), _) => vec![(key, entry.amounts)],
        (None, By::Contract) => shared(entry, ties.map_or(&[], |ties| &ties.contracts)),
        (None, _) => shared(entry, ties.map_or(&[], |ties| &ties.funders)),
    }
}

/// What a line falls to as a whole; none when it is shared.
fn whole<const N: usize>(entry: &Entry<N>, ties: Option<&Ties>, by: By) -> Option<Key> {
    match by {
        By::Year => Some(entry.year.map_or(Key::Nothing, Key::Year)),
        By::Axis => Some(ties.and_then(|ties| ties.axis).map_or(Key::Nothing, Key::Row)),
        By::Lead => Some(ties.and_then(|ties| ties.lead.clone()).map_or(Key::Nothing, Key::Name)),
        By::Funder | By::Contract => None,
    }
}

fn shared<const N: usize>(entry: &Entry<N>, between: &[(Id, u64)]) -> Vec<(Key, [Cents; N])> {
    let weights: Vec<u64> = between.iter().map(|(_, weight)| *weight).collect();
    if weights.iter().all(|weight| *weight == 0) {
        return vec![(Key::Nothing, entry.amounts)];
    }
    let mut all: Vec<(Key, [Cents; N])> = between.iter().map(|(id, _)| (Key::Row(*id), [Cents::ZERO; N])).collect();
    for (place, amount) in entry.amounts.iter().enumerate() {
        for (part, of) in all.iter_mut().zip(amount.split(&weights)) {
            part.1[place] = of;
        }
    }
    all
}

/// The sums of some lines.
pub fn roll_up<'a, const N: usize, S: BuildHasher>(
    entries: impl IntoIterator<Item = &'a Entry<N>>,
    ties: &HashMap<Id, Ties, S>,
    by: By,
) -> BTreeMap<Key, [Cents; N]> {
    let mut sums: BTreeMap<Key, [Cents; N]> = BTreeMap::new();
    for entry in entries {
        let ties = entry.action.and_then(|id| ties.get(&id));
        let mut take = |key: Key, amounts: &[Cents; N]| add(sums.entry(key).or_insert([Cents::ZERO; N]), amounts);
        match whole(entry, ties, by) {
            Some(key) => take(key, &entry.amounts),
            None => parts(entry, ties, by).into_iter().for_each(|(key, amounts)| take(key, &amounts)),
        }
    }
    sums
}

/// Adds figures to a sum, each to its own.
pub fn add<const N: usize>(sum: &mut [Cents; N], amounts: &[Cents; N]) {
    sum.iter_mut().zip(amounts).for_each(|(sum, amount)| *sum += *amount);
}

/// How an action's funders share its money: by what each brings in the funding plans that the action is in. What is refused
/// brings nothing; the own share and a loan are funders like others. In the order of their first lines.
pub fn funder_weights(lines: impl IntoIterator<Item = (Id, Cents)>) -> Vec<(Id, u64)> {
    let mut all: Vec<(Id, u64)> = Vec::new();
    for (funder, amount) in lines {
        let amount = u64::try_from(amount.0).unwrap_or(0);
        match all.iter_mut().find(|(known, _)| *known == funder) {
            Some((_, sum)) => *sum = sum.saturating_add(amount),
            None => all.push((funder, amount)),
        }
    }
    all.retain(|(_, amount)| *amount > 0);
    all
}

/// How the contracts of an action share its money: by what each plans to spend for it when every one says so, else evenly.
pub fn contract_weights(links: &[(Id, Option<Cents>)]) -> Vec<(Id, u64)> {
    let said = links.iter().all(|(_, planned)| planned.is_some_and(|planned| planned > Cents::ZERO));
    links.iter().map(|(id, planned)| (*id, if said { planned.map_or(0, |cents| u64::try_from(cents.0).unwrap_or(0)) } else { 1 })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(number: u8) -> Id {
        Id::seeded("rollup", &number.to_string())
    }

    fn ties() -> impl Strategy<Value = Ties> {
        let some = || prop::collection::vec((0u8..6, 0u64..5_000), 0..4);
        (prop::option::of(0u8..5), prop::option::of("[a-c]"), some(), some()).prop_map(|(axis, lead, funders, contracts)| Ties {
            axis: axis.map(id),
            lead,
            funders: funder_weights(funders.into_iter().map(|(number, amount)| (id(number), Cents(amount as i64)))),
            contracts: contracts.into_iter().map(|(number, weight)| (id(100 + number), weight)).collect(),
        })
    }

    fn entry() -> impl Strategy<Value = Entry<3>> {
        let amount = || -900_000_000i64..900_000_000;
        (prop::option::of(0u8..8), prop::option::of(2011i64..2030), amount(), amount(), amount()).prop_map(|(action, year, a, b, c)| Entry {
            action: action.map(id),
            year,
            amounts: [Cents(a), Cents(b), Cents(c)],
        })
    }

    proptest! {
        #[test]
        fn every_grouping_sums_to_the_total_that_is_not_grouped(
            entries in prop::collection::vec(entry(), 0..40), all in prop::collection::vec(ties(), 6),
        ) {
            // Two of the eight actions are tied to nothing.
            let ties: HashMap<Id, Ties> = all.into_iter().enumerate().map(|(number, ties)| (id(number as u8), ties)).collect();
            let mut total = [Cents::ZERO; 3];
            entries.iter().for_each(|entry| add(&mut total, &entry.amounts));
            for by in [By::Axis, By::Year, By::Lead, By::Funder, By::Contract] {
                let mut sum = [Cents::ZERO; 3];
                roll_up(&entries, &ties, by).values().for_each(|amounts| add(&mut sum, amounts));
                prop_assert_eq!(sum, total, "{:?}", by);
            }
        }

        #[test]
        fn the_lines_behind_a_sum_add_up_to_it(entries in prop::collection::vec(entry(), 0..40), all in prop::collection::vec(ties(), 8)) {
            let ties: HashMap<Id, Ties> = all.into_iter().enumerate().map(|(number, ties)| (id(number as u8), ties)).collect();
            for by in [By::Axis, By::Year, By::Lead, By::Funder, By::Contract] {
                for (key, sum) in roll_up(&entries, &ties, by) {
                    let mut lines = [Cents::ZERO; 3];
                    for entry in &entries {
                        let own = parts(entry, entry.action.and_then(|id| ties.get(&id)), by);
                        own.iter().filter(|(of, _)| *of == key).for_each(|(_, amounts)| add(&mut lines, amounts));
                    }
                    prop_assert_eq!(lines, sum);
                }
            }
        }
    }

    #[test]
    fn two_funders_of_one_action_share_its_money_as_they_share_its_plan() {
        let action = id(1);
        let tied = Ties { funders: funder_weights([(id(10), Cents::euros(90_400)), (id(11), Cents::euros(56_822))]), ..Ties::default() };
        let entry = Entry { action: Some(action), year: Some(2017), amounts: [Cents(10_001)] };
        let sums = roll_up([&entry], &HashMap::from([(action, tied)]), By::Funder);
        assert_eq!(sums, BTreeMap::from([(Key::Row(id(10)), [Cents(6_141)]), (Key::Row(id(11)), [Cents(3_860)])]));
    }

    #[test]
    fn contracts_share_by_what_they_plan_and_evenly_when_one_of_them_does_not_say() {
        let (one, other) = (id(1), id(2));
        assert_eq!(contract_weights(&[(one, Some(Cents(300))), (other, Some(Cents(100)))]), [(one, 300), (other, 100)]);
        assert_eq!(contract_weights(&[(one, Some(Cents(300))), (other, None)]), [(one, 1), (other, 1)]);
    }
}
