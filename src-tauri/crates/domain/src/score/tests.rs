//! A point is counted once, what is not scored is told, and the steps of the stars are those of the label.

use super::*;
use crate::Day;
use proptest::prelude::*;

fn id(number: usize) -> Id {
    Id::seeded("measure", &number.to_string())
}

fn measure(number: usize, parent: Option<usize>) -> Measure {
    Measure {
        id: id(number),
        framework: Id::seeded("framework", "cae"),
        parent: parent.map(id),
        code: number.to_string(),
        title: "Mesure".into(),
        points: None,
        rank: None,
    }
}

fn score(number: usize, potential: f64, done: f64) -> Score {
    Score {
        id: Id::seeded("score", &number.to_string()),
        measure: id(number),
        moment: ScoreMoment::Current,
        scored_on: None,
        potential: Some(potential),
        done: Some(done),
        planned: Some(0.0),
        not_done: Some(potential - done),
        comment: None,
    }
}

fn current(measures: &[Measure], scores: &[Score]) -> Scored {
    scored(measures, scores, ScoreMoment::Current)
}

#[test]
fn a_measure_is_the_sum_of_those_under_it_and_never_counted_beside_them() {
    let tree = [measure(1, None), measure(2, Some(1)), measure(3, Some(1)), measure(4, None)];
    let found = current(&tree, &[score(1, 12.0, 6.0), score(2, 8.0, 4.0), score(3, 2.0, 1.0), score(4, 10.0, 0.0)]);
    let total = found.total.unwrap();
    assert_eq!((total.potential, total.done, total.unscored), (20.0, 5.0, 0));
    assert_eq!(found.differences.iter().map(|one| (one.measure, one.said.done, one.sum.done)).collect::<Vec<_>>(), [(id(1), 6.0, 5.0)]);
    assert_eq!(found.counted, [id(2), id(3), id(4)]);
}

#[test]
fn what_is_not_scored_is_not_zero_and_what_was_said_of_the_whole_stands_in() {
    let tree = [measure(1, None), measure(2, Some(1)), measure(3, Some(1))];
    let said = current(&tree, &[score(1, 12.0, 6.0), score(2, 8.0, 4.0)]);
    assert_eq!((said.total.unwrap().done, said.total.unwrap().unscored, said.counted), (6.0, 0, vec![id(1)]));
    let part = current(&tree, &[score(2, 8.0, 4.0)]);
    assert_eq!(part.total.map(|total| (total.potential, total.done, total.unscored)), Some((8.0, 4.0, 1)));
    assert_eq!(current(&tree, &[]).total, None);
    let unknown = Score { done: None, ..score(2, 8.0, 4.0) };
    assert_eq!(current(&tree, &[unknown]).total, None);
}

#[test]
fn the_latest_of_several_scores_of_a_moment_counts() {
    let day = |text: &str| text.parse::<Day>().ok();
    let first = Score { scored_on: day("2024-01-01"), ..score(1, 10.0, 2.0) };
    let last = Score { id: Id::seeded("score", "later"), scored_on: day("2025-01-01"), ..score(1, 10.0, 5.0) };
    assert!(first.scored_on < last.scored_on);
    assert_eq!(current(&[measure(1, None)], &[last, first]).total.map(|total| total.done), Some(5.0));
}

#[test]
fn a_potential_that_no_score_says_is_that_of_the_framework() {
    let own = Measure { points: Some(20.0), ..measure(1, None) };
    let bare = Score { potential: None, ..score(1, 0.0, 5.0) };
    assert_eq!(said(&own, &bare).and_then(Tally::percent), Some(25.0));
    assert_eq!(Tally { potential: 0.0, ..Tally::default() }.percent(), None);
}

#[test]
fn the_steps_of_the_stars_are_those_of_the_label() {
    let of = |done: f64| Stars::of(Tally { potential: 500.0, done, ..Tally::default() }).unwrap();
    let stars = [0.0, 174.9, 175.0, 249.9, 250.0, 325.0, 374.99, 375.0, 500.0].map(|done| of(done).stars);
    assert_eq!(stars, [1, 1, 2, 2, 3, 4, 4, 5, 5]);
    assert_eq!(of(170.0).next, Some(Next { stars: 2, percent: 35.0, points: 5.0 }));
    assert_eq!(of(400.0).next, None);
    assert_eq!(Stars::of(Tally::default()), None);
    let planned = Tally { potential: 100.0, done: 30.0, planned: 60.0, ..Tally::default() };
    assert_eq!(Stars::of(planned).map(|own| own.stars), Some(1), "what is planned gives no star");
}

/// A tree whose measures stand under earlier ones, and which of them are scored, with how much of their potential.
fn a_framework() -> impl Strategy<Value = (Vec<Measure>, Vec<Score>)> {
    prop::collection::vec((any::<prop::sample::Index>(), prop::bool::ANY, prop::option::weighted(0.7, (1u32..100, 0u32..=100))), 1..40).prop_map(
        |all| {
            let parent = |place: usize, (of, is_root, _): &(prop::sample::Index, bool, _)| (place > 0 && !is_root).then(|| of.index(place));
            let tree = all.iter().enumerate().map(|(place, one)| measure(place, parent(place, one))).collect();
            let of = |(place, one): (usize, &(_, _, Option<(u32, u32)>))| {
                one.2.map(|(potential, percent)| score(place, f64::from(potential), f64::from(potential * percent) / 100.0))
            };
            (tree, all.iter().enumerate().filter_map(of).collect())
        },
    )
}

proptest! {
    #[test]
    fn the_axes_sum_to_the_framework_and_no_point_is_counted_twice((tree, scores) in a_framework()) {
        let found = current(&tree, &scores);
        let axes = tree.iter().filter(|own| own.parent.is_none()).filter_map(|own| found.tallies.get(&own.id));
        let (potential, done) = axes.fold((0.0, 0.0), |sum, own| (sum.0 + own.potential, sum.1 + own.done));
        let total = found.total.unwrap_or_default();
        prop_assert!((potential - total.potential).abs() < 1e-9 && (done - total.done).abs() < 1e-9);
        // The whole is the sum of what was said of the counted measures.
        let own = |of: &Id| scores.iter().find(|score| score.measure == *of).and_then(|score| score.done).unwrap_or_default();
        prop_assert!((found.counted.iter().map(own).sum::<f64>() - total.done).abs() < 1e-9);
        // None of them stands under another.
        for one in &found.counted {
            let mut at = tree.iter().find(|measure| measure.id == *one).and_then(|measure| measure.parent);
            while let Some(parent) = at {
                prop_assert!(!found.counted.contains(&parent));
                at = tree.iter().find(|measure| measure.id == parent).and_then(|measure| measure.parent);
            }
        }
        prop_assert_eq!(found.total.is_none(), scores.is_empty());
        prop_assert!(total.done <= total.potential + 1e-9);
    }

    #[test]
    fn a_better_score_never_loses_a_star(potential in 1u32..1000, first in 0u32..=1000, more in 0u32..=1000) {
        let of = |done: u32| Stars::of(Tally { potential: f64::from(potential), done: f64::from(done.min(potential)), ..Tally::default() }).map(|own| own.stars);
        prop_assert!(of(first) <= of(first + more));
    }
}
