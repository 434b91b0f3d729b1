//! The order of drafts: by noun, parents before children, and ranks for the order in which siblings were written.
//!
//! Invariant: rows that do not name each other keep the order of the file.

use crate::{Draft, DraftValue, FileFinding, Problem};
use domain::{Kind, Noun, rank as ranks};
use std::collections::HashMap;

/// Sorts drafts so that each noun stands after the nouns that it requires.
pub(super) fn by_noun(drafts: &mut [Draft]) {
    let places: HashMap<Noun, usize> = Noun::ALL.iter().enumerate().map(|(place, noun)| (*noun, place)).collect();
    drafts.sort_by_key(|draft| places.get(&draft.noun).copied());
}

/// Puts each draft after the drafts of its own noun that it names. A circle is said, and left as it is written.
pub(super) fn parents_first(drafts: &mut Vec<Draft>, findings: &mut Vec<FileFinding>) {
    let by_key: HashMap<&str, usize> =
        drafts.iter().enumerate().rev().filter_map(|(place, draft)| draft.key.as_deref().map(|key| (key, place))).collect();
    let parents: Vec<Vec<usize>> = drafts
        .iter()
        .map(|draft| own_kind(draft).filter_map(|key| by_key.get(key).copied()).filter(|place| drafts[*place].noun == draft.noun).collect())
        .collect();

    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        Open,
        Done,
    }
    let mut seen = vec![Seen::No; drafts.len()];
    let mut order = Vec::with_capacity(drafts.len());
    for start in 0..drafts.len() {
        // An explicit stack: a file of ten thousand rows, each the parent of the next, must not end the program.
        let mut stack = vec![(start, 0)];
        while let Some((place, next)) = stack.pop() {
            match seen[place] {
                Seen::Done => continue,
                Seen::Open if next == 0 => {
                    let draft = &drafts[place];
                    let problem = Problem::Circle { noun: draft.noun, key: draft.key.clone().unwrap_or_default() };
                    findings.push(FileFinding { at: draft.at.clone(), problem });
                    continue;
                }
                Seen::No | Seen::Open => seen[place] = Seen::Open,
            }
            match parents[place].get(next) {
                Some(&parent) => stack.extend([(place, next + 1), (parent, 0)]),
                None => {
                    seen[place] = Seen::Done;
                    order.push(place);
                }
            }
        }
    }
    let mut taken: Vec<Option<Draft>> = std::mem::take(drafts).into_iter().map(Some).collect();
    drafts.extend(order.into_iter().filter_map(|place| taken[place].take()));
}

fn own_kind(draft: &Draft) -> impl Iterator<Item = &str> {
    draft.values.iter().filter_map(move |(field, value)| match value {
        DraftValue::Key(key) if field.kind == Kind::Ref(draft.noun) => Some(key.as_str()),
        _ => None,
    })
}

/// Gives a rank to each draft that can have one and has none: siblings follow each other as they were written.
pub(super) fn rank(drafts: &mut [Draft]) {
    let mut last: HashMap<(Noun, Vec<String>), String> = HashMap::new();
    for draft in drafts {
        let Some(field) = draft.noun.fields().iter().find(|field| field.kind == Kind::Rank) else { continue };
        if draft.get(field.name).is_some() {
            continue;
        }
        let family = draft.values.iter().filter_map(|(field, value)| match value {
            DraftValue::Key(key) if field.owner || matches!(field.name, "parent" | "axis" | "plan") => Some(key.clone()),
            _ => None,
        });
        let last = last.entry((draft.noun, family.collect())).or_default();
        *last = ranks::between(Some(last.as_str()), None);
        draft.values.push((field, DraftValue::Value(domain::Value::from(last.as_str()))));
    }
}
