//! What each axis of a framework has at three moments: at the start, now, aimed at. The screen, the criteria and the report read it here.

use crate::desk::Desk;
use crate::wire::{Fault, ScoreBar};
use domain::codes::ScoreMoment;
use domain::fold::natural;
use domain::records::{Framework, Measure, Score};
use domain::score::{Scored, Tally, scored};
use domain::{Day, Id};
use std::collections::HashSet;
use words::Words;

/// The moments, in the order in which they are read.
pub(super) const MOMENTS: [ScoreMoment; 3] = [ScoreMoment::Initial, ScoreMoment::Current, ScoreMoment::Target];

/// A framework at three moments.
pub(crate) struct Moments {
    /// Its measures, by their numbers.
    pub measures: Vec<Measure>,
    pub scores: Vec<Score>,
    /// By moment.
    pub scored: [Scored; 3],
}

impl Moments {
    /// The axes, by their numbers.
    pub fn axes(&self) -> impl Iterator<Item = &Measure> {
        let known: HashSet<Id> = self.measures.iter().map(|own| own.id).collect();
        self.measures.iter().filter(move |own| own.parent.is_none_or(|parent| !known.contains(&parent)))
    }

    /// What a measure has, by moment; the whole framework when none is named.
    pub fn tallies(&self, measure: Option<Id>) -> [Option<Tally>; 3] {
        self.scored.each_ref().map(|scored| measure.map_or(scored.total, |id| scored.tallies.get(&id).copied()))
    }

    /// The latest day on which something was scored at a moment.
    pub fn on(&self, moment: ScoreMoment) -> Option<Day> {
        self.scores.iter().filter(|score| score.moment == moment).filter_map(|score| score.scored_on).max()
    }

    /// Whether something is scored.
    pub fn is_scored(&self) -> bool {
        self.scored.iter().any(|scored| scored.total.is_some())
    }
}

/// The scores of a framework. `until`: scores of now that were given later are not known yet.
pub(crate) fn standing(desk: &Desk, framework: Id, until: Option<Day>) -> Result<Moments, Fault> {
    let mut measures = desk.workspace.load_naming::<Measure>("framework", framework)?;
    measures.sort_by_cached_key(|own| natural(&own.code));
    let own: HashSet<Id> = measures.iter().map(|own| own.id).collect();
    let known = |score: &Score| score.moment == ScoreMoment::Target || until.is_none_or(|day| score.scored_on.is_none_or(|on| on <= day));
    let scores: Vec<Score> = desk.workspace.load::<Score>()?.into_iter().filter(|score| own.contains(&score.measure) && known(score)).collect();
    let scored = MOMENTS.map(|moment| scored(&measures, &scores, moment));
    Ok(Moments { measures, scores, scored })
}

/// Whether something of a framework is scored.
pub(crate) fn is_scored(desk: &Desk) -> Result<bool, Fault> {
    for framework in desk.workspace.load::<Framework>()? {
        if standing(desk, framework.id, None)?.is_scored() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Points, as people read them: two decimals at most.
pub(super) fn points(words: &Words, value: f64) -> String {
    words.number(value, 2)
}

/// A share, as people read it: one decimal.
pub(super) fn share(words: &Words, percent: Option<f64>) -> String {
    percent.map(|percent| format!("{}\u{202f}%", words.number(percent, 1))).unwrap_or_default()
}

/// The points of a measure as a bar.
pub(super) fn bar(words: &Words, tally: Tally) -> ScoreBar {
    let all = tally.potential.max(tally.done + tally.planned + tally.not_done);
    let part = |value: f64| if all > 0.0 { value / all * 100.0 } else { 0.0 };
    ScoreBar {
        potential: points(words, tally.potential),
        done: points(words, tally.done),
        planned: points(words, tally.planned),
        not_done: points(words, tally.not_done),
        unstated: points(words, tally.unstated()),
        percent: share(words, tally.percent()),
        parts: [tally.done, tally.planned, tally.not_done, tally.unstated()].map(part),
    }
}
