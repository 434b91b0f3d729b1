//! Synthetic plans: the same seed, the same plan; every table and every field filled.

use super::support::{Place, all, text};
use domain::Noun;
use std::collections::{BTreeMap, BTreeSet};
use store::OpenWith;

#[test]
fn the_same_seed_gives_the_same_plan_and_another_seed_another() {
    let place = Place::new();
    let make = |name: &str, seed: &[&str]| {
        let path = place.at(name);
        let mut args = vec!["generate", text(&path), "--actions", "40"];
        args.extend_from_slice(seed);
        place.json(&args)["fingerprint"].as_str().unwrap().to_owned()
    };
    let first = make("a.ensemblier", &[]);
    assert_eq!(first, make("b.ensemblier", &["--seed", "1"]), "the seed is 1 when none is given");
    assert_ne!(first, make("c.ensemblier", &["--seed", "2"]));
}

#[test]
fn a_generated_plan_fills_every_table_and_every_field_and_is_sound() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    place.well(&["generate", text(&path), "--actions", "120", "--seed", "9"]);
    let contracts = place.json(&["list", text(&path), "contracts"]);
    assert!(all(&contracts, "number").iter().any(|number| number == "CT-1"), "{contracts}");

    let with = OpenWith { laptop: "test".into(), fresh: domain::Id::seeded("replica", "test"), anywhere: true };
    let workspace = store::Workspace::open(&path, with).unwrap();
    assert_eq!(workspace.damages().unwrap(), Vec::new());
    assert_eq!(workspace.count(Noun::Action).unwrap(), 120);
    let mut empty = Vec::new();
    let mut words = BTreeSet::new();
    for noun in Noun::ALL {
        let rows = workspace.rows(*noun).unwrap();
        assert!(!rows.is_empty(), "{} has no row", noun.table());
        for (place, field) in noun.fields().iter().enumerate() {
            if rows.iter().all(|row| row.values[place].is_null()) {
                empty.push(format!("{}.{}", noun.table(), field.name));
            }
        }
        let texts = rows.iter().flat_map(|row| row.values.iter().filter_map(domain::Value::as_text));
        words.extend(texts.flat_map(|text| text.split(|c: char| !c.is_alphabetic())).filter(|word| word.chars().count() > 2).map(str::to_lowercase));
    }
    assert!(empty.is_empty(), "never filled: {empty:?}");
    assert!(words.len() >= 2_000, "{} words", words.len());
}

#[test]
fn a_few_actions_have_most_of_the_lines_as_in_real_plans() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    place.well(&["generate", text(&path), "--actions", "200"]);
    let with = OpenWith { laptop: "test".into(), fresh: domain::Id::seeded("replica", "test"), anywhere: true };
    let workspace = store::Workspace::open(&path, with).unwrap();
    let tally = workspace.tally(Noun::Milestone, "action").unwrap();
    let mut counts: Vec<u32> = tally.into_values().collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let (busiest, all) = (counts.iter().take(40).sum::<u32>(), counts.iter().sum::<u32>());
    assert!(busiest * 5 > all * 2, "the busiest fifth of the actions has {busiest} milestones of {all}");
    let numbers: BTreeMap<String, usize> =
        workspace.rows(Noun::Action).unwrap().iter().filter_map(|row| row.value(Noun::Action, "number").as_text().map(str::to_owned)).fold(
            BTreeMap::new(),
            |mut seen, number| {
                *seen.entry(number).or_default() += 1;
                seen
            },
        );
    assert!(numbers.values().all(|count| *count == 1), "numbers of actions stand once each");
}
