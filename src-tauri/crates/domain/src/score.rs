//! What a territory has of the points of a framework at a moment, and the stars that they give.
//!
//! Invariant: a point is counted once. A measure is the sum of those under it when each of them is scored; else what was said of it alone;
//! else the sum of those that are scored, and how many are not is told. What is not scored is not zero.

mod stars;

use crate::Id;
use crate::codes::ScoreMoment;
use crate::records::{Measure, Score};
use std::collections::{HashMap, HashSet};

pub use stars::{Next, STARS, Stars};

/// Points that differ by less are the same: exports round them, and a share of a potential is rarely a round number.
pub const TOLERANCE: f64 = 0.05;

/// Points, out of the potential that the territory has.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// What may be had, those that do not concern the territory left out.
    pub potential: f64,
    /// What is done.
    pub done: f64,
    /// What is planned.
    pub planned: f64,
    /// What is not done, as it was said.
    pub not_done: f64,
    /// How many of the lowest measures are not in it, since nothing was said of them.
    pub unscored: usize,
}

impl Tally {
    /// The potential of which nothing was said.
    pub fn unstated(self) -> f64 {
        let left = self.potential - self.done - self.planned - self.not_done;
        if left < TOLERANCE { 0.0 } else { left }
    }

    /// What is done, in percent of the potential; nothing where there is no potential.
    pub fn percent(self) -> Option<f64> {
        self.of_potential(self.done)
    }

    /// What is done or planned, in percent of the potential.
    pub fn percent_with_planned(self) -> Option<f64> {
        self.of_potential(self.done + self.planned)
    }

    fn of_potential(self, points: f64) -> Option<f64> {
        (self.potential > 0.0).then(|| points / self.potential * 100.0)
    }

    fn with(self, other: Self) -> Self {
        Self {
            potential: self.potential + other.potential,
            done: self.done + other.done,
            planned: self.planned + other.planned,
            not_done: self.not_done + other.not_done,
            unscored: self.unscored + other.unscored,
        }
    }

    /// Whether the points are the same, as far as they can be told apart.
    pub fn is_like(self, other: Self) -> bool {
        let near = |a: f64, b: f64| (a - b).abs() <= TOLERANCE;
        near(self.potential, other.potential) && near(self.done, other.done) && near(self.planned, other.planned)
    }
}

/// What was said of a measure alone; nothing when its potential or what is done of it is not known.
pub fn said(measure: &Measure, score: &Score) -> Option<Tally> {
    let tally = Tally {
        potential: score.potential.or(measure.points)?,
        done: score.done?,
        planned: score.planned.unwrap_or_default(),
        not_done: score.not_done.unwrap_or_default(),
        unscored: 0,
    };
    [tally.potential, tally.done, tally.planned, tally.not_done].into_iter().all(f64::is_finite).then_some(tally)
}

/// A measure of which something else was said than what those under it come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// The measure.
    pub measure: Id,
    /// What was said of it.
    pub said: Tally,
    /// What those under it come to, which counts.
    pub sum: Tally,
}

/// A framework at a moment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scored {
    /// Every measure that has points.
    pub tallies: HashMap<Id, Tally>,
    /// The whole; nothing when no measure is scored.
    pub total: Option<Tally>,
    /// The measures whose own scores the whole is the sum of: none stands under another.
    pub counted: Vec<Id>,
    /// The measures that have what those under them come to.
    pub sums: HashSet<Id>,
    /// Where what was said is not the sum.
    pub differences: Vec<Difference>,
}

/// The score of each measure at a moment: of several, the latest.
pub fn latest(scores: &[Score], moment: ScoreMoment) -> HashMap<Id, &Score> {
    let mut of: HashMap<Id, &Score> = HashMap::new();
    for score in scores.iter().filter(|own| own.moment == moment) {
        let held = of.entry(score.measure).or_insert(score);
        if (score.scored_on, score.id) > (held.scored_on, held.id) {
            *held = score;
        }
    }
    of
}

/// The scores of a framework's measures at a moment. Of several of a measure, the latest counts.
pub fn scored(measures: &[Measure], scores: &[Score], moment: ScoreMoment) -> Scored {
    let known: HashSet<Id> = measures.iter().map(|own| own.id).collect();
    let mut under: HashMap<Option<Id>, Vec<&Measure>> = HashMap::new();
    for measure in measures {
        under.entry(measure.parent.filter(|parent| known.contains(parent))).or_default().push(measure);
    }
    let mut walk = Walk { of: latest(scores, moment), under, scored: Scored::default() };
    let (total, _) = walk.together(None);
    walk.scored.total = total;
    walk.scored
}

struct Walk<'a> {
    of: HashMap<Id, &'a Score>,
    under: HashMap<Option<Id>, Vec<&'a Measure>>,
    scored: Scored,
}

impl Walk<'_> {
    /// What the measures under one come to, and how many of the lowest are not in it.
    fn together(&mut self, parent: Option<Id>) -> (Option<Tally>, usize) {
        let (mut sum, mut missing): (Option<Tally>, usize) = (None, 0);
        for measure in self.under.remove(&parent).unwrap_or_default() {
            let (tally, lacking) = self.visit(measure);
            missing += lacking;
            sum = match (sum, tally) {
                (Some(sum), Some(tally)) => Some(sum.with(tally)),
                (sum, tally) => sum.or(tally),
            };
        }
        (sum.map(|sum| Tally { unscored: missing, ..sum }), missing)
    }

    fn visit(&mut self, measure: &Measure) -> (Option<Tally>, usize) {
        let is_lowest = self.under.get(&Some(measure.id)).is_none_or(Vec::is_empty);
        let said = self.of.get(&measure.id).and_then(|score| said(measure, score));
        let before = self.scored.counted.len();
        let (sum, missing) = self.together(Some(measure.id));
        let (tally, missing) = match (sum, said) {
            (Some(sum), said) if missing == 0 => {
                let differs = said.filter(|said| !said.is_like(sum));
                self.scored.sums.insert(measure.id);
                self.scored.differences.extend(differs.map(|said| Difference { measure: measure.id, said, sum }));
                (Some(sum), 0)
            }
            (_, Some(said)) => {
                self.scored.counted.truncate(before);
                self.scored.counted.push(measure.id);
                (Some(said), 0)
            }
            (sum, None) => {
                self.scored.sums.extend(sum.map(|_| measure.id));
                (sum, missing + usize::from(is_lowest))
            }
        };
        self.scored.tallies.extend(tally.map(|tally| (measure.id, tally)));
        (tally, missing)
    }
}

#[cfg(test)]
mod tests;
