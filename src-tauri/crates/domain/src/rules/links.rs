//! Rules on linked actions: one comes before another (it precedes it, or the other depends on it). Actions that wait for
//! each other in a circle are found, and one that ends after the next has begun. « Complements » orders nothing.

use crate::codes::{ActionLinkKind, Status};
use crate::finding::{Finding, Param, Severity};
use crate::records::ActionLink;
use crate::rules::ActionFacts;
use crate::{Day, Id, Noun};
use std::collections::{HashMap, HashSet, VecDeque};

/// One action comes before another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The link that says so.
    pub link: Id,
    /// The action that comes first.
    pub before: Id,
    /// The action that waits for it.
    pub after: Id,
}

impl Edge {
    /// The order that a link says; nothing when it orders nothing.
    pub fn of(link: &ActionLink) -> Option<Self> {
        let (before, after) = match link.kind {
            ActionLinkKind::Precedes => (link.from_action, link.to_action),
            ActionLinkKind::DependsOn => (link.to_action, link.from_action),
            ActionLinkKind::Complements => return None,
        };
        Some(Self { link: link.id, before, after })
    }

    /// Whether it goes on from an action.
    pub fn leaves(&self, action: Id) -> bool {
        self.before == action
    }
}

/// What the rules read of a linked action.
#[derive(Clone, Debug)]
pub struct Linked {
    /// Its title.
    pub title: String,
    /// When it began, or is to begin.
    pub start: Option<Day>,
    /// When it ended, or is to end.
    pub end: Option<Day>,
    /// Whether it was given up.
    pub abandoned: bool,
}

impl From<&ActionFacts> for Linked {
    fn from(action: &ActionFacts) -> Self {
        Self {
            title: action.title.clone(),
            start: action.actual_start.or(action.planned_start),
            end: action.actual_end.or(action.planned_end),
            abandoned: action.status == Status::Abandoned,
        }
    }
}

/// A shortest circle through an action, from it back to it; nothing when there is none. `next` gives the edges that leave
/// an action: only what can be reached from the first one is asked for.
pub fn circle_through<E>(action: Id, mut next: impl FnMut(Id) -> Result<Vec<Edge>, E>) -> Result<Option<Vec<Edge>>, E> {
    let mut came: HashMap<Id, Edge> = HashMap::new();
    let mut waiting = VecDeque::from([action]);
    while let Some(at) = waiting.pop_front() {
        for edge in next(at)? {
            if edge.after == action {
                let mut circle = vec![edge];
                let mut back = edge.before;
                while back != action {
                    let Some(edge) = came.get(&back) else { break };
                    circle.push(*edge);
                    back = edge.before;
                }
                circle.reverse();
                return Ok(Some(circle));
            }
            if let std::collections::hash_map::Entry::Vacant(unseen) = came.entry(edge.after) {
                unseen.insert(edge);
                waiting.push_back(edge.after);
            }
        }
    }
    Ok(None)
}

/// Circles that together pass through every action that is in one.
pub fn circles(edges: &[Edge]) -> Vec<Vec<Edge>> {
    // What nothing comes before, or nothing comes after, is in no circle.
    let left = without_ends(&without_ends(edges, |edge| (edge.before, edge.after)), |edge| (edge.after, edge.before));
    let mut leaving: HashMap<Id, Vec<Edge>> = HashMap::new();
    left.iter().for_each(|edge| leaving.entry(edge.before).or_default().push(*edge));
    let mut seen: HashSet<Id> = HashSet::new();
    let mut found = Vec::new();
    for edge in &left {
        if seen.contains(&edge.before) {
            continue;
        }
        let next = |id: Id| Ok::<_, std::convert::Infallible>(leaving.get(&id).cloned().unwrap_or_default());
        let Ok(circle) = circle_through(edge.before, next);
        if let Some(circle) = circle {
            seen.extend(circle.iter().map(|edge| edge.before));
            found.push(circle);
        }
    }
    found
}

/// The edges that are left once those that begin where none arrives are taken out, again and again. `ends` reads an edge
/// from its beginning, or backwards.
fn without_ends(edges: &[Edge], ends: impl Fn(&Edge) -> (Id, Id)) -> Vec<Edge> {
    let mut arriving: HashMap<Id, usize> = HashMap::new();
    let mut leaving: HashMap<Id, Vec<Id>> = HashMap::new();
    for (from, to) in edges.iter().map(&ends) {
        *arriving.entry(to).or_default() += 1;
        leaving.entry(from).or_default().push(to);
    }
    let mut waiting: Vec<Id> = leaving.keys().copied().filter(|id| !arriving.contains_key(id)).collect();
    let mut gone: HashSet<Id> = HashSet::new();
    while let Some(id) = waiting.pop() {
        gone.insert(id);
        for to in leaving.get(&id).into_iter().flatten() {
            if let Some(count) = arriving.get_mut(to) {
                *count -= 1;
                if *count == 0 {
                    waiting.push(*to);
                }
            }
        }
    }
    edges.iter().copied().filter(|edge| !gone.contains(&ends(edge).0)).collect()
}

/// Actions that wait for each other: the whole circle, by titles, at its last link.
pub fn circle(circle: &[Edge], title: impl Fn(Id) -> String) -> Option<Finding> {
    let last = circle.last()?;
    let mut titles: Vec<String> = circle.iter().map(|edge| title(edge.before)).collect();
    titles.push(title(last.after));
    let finding = Finding::new("links_circle", Severity::Warning, Noun::ActionLink, last.link, Some("to_action"));
    Some(finding.with("circle", Param::Text(titles.join(" → "))))
}

/// An action that ends after the one that waits for it has begun.
pub fn overlap(edge: &Edge, before: &Linked, after: &Linked) -> Option<Finding> {
    let (end, start) = (before.end?, after.start?);
    if end <= start || before.abandoned || after.abandoned {
        return None;
    }
    Some(
        Finding::new("links_overlap", Severity::Warning, Noun::ActionLink, edge.link, Some("to_action"))
            .with("before", Param::Text(before.title.clone()))
            .with("after", Param::Text(after.title.clone()))
            .with("end", Param::Date(end))
            .with("start", Param::Date(start)),
    )
}

/// What is to be said of all the links of a plan.
pub fn links(links: &[ActionLink], actions: &HashMap<Id, Linked>) -> Vec<Finding> {
    let there = |edge: &Edge| actions.contains_key(&edge.before) && actions.contains_key(&edge.after);
    let edges: Vec<Edge> = links.iter().filter_map(Edge::of).filter(there).collect();
    let title = |id: Id| actions.get(&id).map(|action| action.title.clone()).unwrap_or_default();
    let mut found: Vec<Finding> = circles(&edges).iter().filter_map(|one| circle(one, title)).collect();
    found.extend(edges.iter().filter_map(|edge| overlap(edge, actions.get(&edge.before)?, actions.get(&edge.after)?)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(name: u8) -> Id {
        Id::from_bytes([name; 16])
    }

    fn edges(pairs: &[(u8, u8)]) -> Vec<Edge> {
        pairs
            .iter()
            .map(|(before, after)| Edge { link: Id::link("t", id(*before), id(*after), ""), before: id(*before), after: id(*after) })
            .collect()
    }

    #[test]
    fn preceding_and_depending_say_the_same_order_and_complementing_none() {
        let link = |kind| ActionLink { id: id(9), from_action: id(1), to_action: id(2), kind };
        assert_eq!(Edge::of(&link(ActionLinkKind::Precedes)).map(|edge| (edge.before, edge.after)), Some((id(1), id(2))));
        assert_eq!(Edge::of(&link(ActionLinkKind::DependsOn)).map(|edge| (edge.before, edge.after)), Some((id(2), id(1))));
        assert_eq!(Edge::of(&link(ActionLinkKind::Complements)), None);
    }

    #[test]
    fn a_circle_is_named_whole_and_what_leads_to_it_is_not() {
        // 0 → 1 → 2 → 3 → 1, 3 → 4.
        let all = edges(&[(0, 1), (1, 2), (2, 3), (3, 1), (3, 4)]);
        let found = circles(&all);
        assert_eq!(found.len(), 1);
        let finding = circle(&found[0], |id| id.as_bytes()[0].to_string()).unwrap();
        assert_eq!(finding.params, [("circle", Param::Text("1 → 2 → 3 → 1".to_owned()))]);
        assert_eq!(circles(&edges(&[(0, 1), (1, 2), (0, 2)])), Vec::<Vec<Edge>>::new());
        assert_eq!(circles(&edges(&[(5, 5)])).len(), 1, "an action that waits for itself");
    }

    #[test]
    fn a_predecessor_that_ends_after_the_next_begins_is_said_and_on_the_same_day_is_not() {
        let linked = |start: &str, end: &str| Linked { title: "A".to_owned(), start: start.parse().ok(), end: end.parse().ok(), abandoned: false };
        let edge = edges(&[(1, 2)])[0];
        let (late, on_time, next) = (linked("2017-01-01", "2017-07-02"), linked("2017-01-01", "2017-07-01"), linked("2017-07-01", "2018-01-01"));
        assert_eq!(overlap(&edge, &late, &next).map(|finding| finding.code), Some("links_overlap"));
        assert_eq!(overlap(&edge, &on_time, &next), None);
        assert_eq!(overlap(&edge, &Linked { abandoned: true, ..late }, &next), None);
    }

    proptest! {
        /// An action is in a circle exactly when it can be reached from itself.
        #[test]
        fn every_action_of_a_circle_is_found_and_no_other(pairs in prop::collection::vec((0u8..8, 0u8..8), 0..20)) {
            let all = edges(&pairs);
            let mut reach = [[false; 8]; 8];
            pairs.iter().for_each(|(a, b)| reach[*a as usize][*b as usize] = true);
            for k in 0..8 {
                for i in 0..8 {
                    for j in 0..8 {
                        reach[i][j] |= reach[i][k] && reach[k][j];
                    }
                }
            }
            let expected: HashSet<Id> = (0..8u8).filter(|i| reach[*i as usize][*i as usize]).map(id).collect();
            let found = circles(&all);
            for circle in &found {
                prop_assert!(circle.windows(2).all(|two| two[0].after == two[1].before));
                prop_assert_eq!(circle.last().unwrap().after, circle[0].before);
            }
            let named: HashSet<Id> = found.iter().flatten().map(|edge| edge.before).collect();
            prop_assert_eq!(named, expected);
        }
    }
}
