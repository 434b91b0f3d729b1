//! What became of what: the actions of a programme and those of the next, gathered by what links them.
//!
//! Invariant: each action stands in one lineage; one without a link stands alone, and is what stopped or what is new.

use crate::Id;
use std::collections::HashMap;

/// Actions of two periods that are the same thing: one that was split has several successors, two that were joined have one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lineage {
    /// Of the first period, in its order.
    pub before: Vec<Id>,
    /// Of the second, in its order.
    pub after: Vec<Id>,
}

/// Gathers two lists by the links between them (from, to). Links that name neither are left aside. Lineages come in the
/// order of the first period, then those that are only in the second.
pub fn lineages(before: &[Id], after: &[Id], links: &[(Id, Id)]) -> Vec<Lineage> {
    // Each place of both lists leads to the lowest place that it is linked with.
    let place: HashMap<(bool, Id), usize> =
        before.iter().map(|id| (false, *id)).chain(after.iter().map(|id| (true, *id))).enumerate().map(|(at, key)| (key, at)).collect();
    let mut leads: Vec<usize> = (0..before.len() + after.len()).collect();
    for (from, to) in links {
        if let (Some(one), Some(other)) = (place.get(&(false, *from)), place.get(&(true, *to))) {
            let (one, other) = (first(&leads, *one), first(&leads, *other));
            leads[one.max(other)] = one.min(other);
        }
    }
    let mut found: Vec<Lineage> = Vec::new();
    let mut of: HashMap<usize, usize> = HashMap::new();
    for at in 0..leads.len() {
        let lineage = *of.entry(first(&leads, at)).or_insert_with(|| {
            found.push(Lineage { before: Vec::new(), after: Vec::new() });
            found.len() - 1
        });
        match at.checked_sub(before.len()) {
            None => found[lineage].before.push(before[at]),
            Some(later) => found[lineage].after.push(after[later]),
        }
    }
    found
}

fn first(leads: &[usize], mut at: usize) -> usize {
    while leads[at] != at {
        at = leads[at];
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(number: usize) -> Id {
        Id::seeded("lineage", &number.to_string())
    }

    #[test]
    fn one_that_was_split_and_two_that_were_joined_are_one_lineage_each() {
        let (old, new): (Vec<Id>, Vec<Id>) = ((0..4).map(id).collect(), (10..14).map(id).collect());
        let links = [(id(0), id(10)), (id(0), id(11)), (id(1), id(12)), (id(2), id(12))];
        let lineage = |before: &[usize], after: &[usize]| Lineage {
            before: before.iter().map(|one| id(*one)).collect(),
            after: after.iter().map(|one| id(*one)).collect(),
        };
        let expected = [lineage(&[0], &[10, 11]), lineage(&[1, 2], &[12]), lineage(&[3], &[]), lineage(&[], &[13])];
        assert_eq!(lineages(&old, &new, &links), expected);
    }

    proptest! {
        #[test]
        fn every_action_stands_in_one_lineage(links in prop::collection::vec((0usize..8, 8usize..16), 0..20)) {
            let (old, new): (Vec<Id>, Vec<Id>) = ((0..8).map(id).collect(), (8..16).map(id).collect());
            let links: Vec<(Id, Id)> = links.into_iter().map(|(one, other)| (id(one), id(other))).collect();
            let found = lineages(&old, &new, &links);
            let mut all: Vec<Id> = found.iter().flat_map(|one| one.before.iter().chain(&one.after)).copied().collect();
            prop_assert_eq!(all.len(), 16);
            all.sort();
            all.dedup();
            prop_assert_eq!(all.len(), 16);
            for (one, other) in links {
                prop_assert!(found.iter().any(|lineage| lineage.before.contains(&one) && lineage.after.contains(&other)));
            }
        }
    }
}
