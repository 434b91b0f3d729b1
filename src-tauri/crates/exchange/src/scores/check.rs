//! Whether points add up: to the potential of their measure, to those under it, and to the whole framework.

use super::finding::{CellFinding, Problem};
use super::heads::{Column, Header};
use super::read::{Draft, Framework, Points};
use domain::Id;
use domain::codes::ScoreMoment;
use domain::records::{Measure, Score};
use domain::score::{Scored, TOLERANCE, Tally, scored};
use std::collections::HashMap;

impl Framework {
    /// What the workbook comes to in a state.
    pub fn scored(&self, group: usize) -> Scored {
        let measure = |draft: &Draft| Measure {
            id: id(&draft.code),
            framework: id(""),
            parent: draft.parent().map(id),
            code: draft.code.clone(),
            title: draft.title.clone(),
            points: draft.points,
            rank: None,
        };
        let measures: Vec<Measure> = self.measures.iter().map(measure).collect();
        let told = self.measures.iter().filter_map(|draft| Some(score(id(&draft.code), draft.states.get(group)?.as_ref()?)));
        scored(&measures, &told.collect::<Vec<_>>(), ScoreMoment::Current)
    }

    /// The axes, each with what it comes to in a state.
    pub fn axes(&self, group: usize) -> Vec<(&Draft, Tally)> {
        let scored = self.scored(group);
        self.measures
            .iter()
            .filter(|draft| draft.parent().is_none())
            .filter_map(|draft| Some((draft, *scored.tallies.get(&id(&draft.code))?)))
            .collect()
    }
}

/// Adds what does not add up to the findings, state by state.
pub(super) fn sums(header: &Header, total: Option<&Draft>, read: &mut Framework) {
    for group in 0..read.groups.len() {
        of(header, group, total, read);
    }
}

/// The identifier of a measure in the tree that the workbook tells, from its number.
fn id(code: &str) -> Id {
    Id::seeded("measure", code)
}

fn of(header: &Header, group: usize, total: Option<&Draft>, read: &mut Framework) {
    let by_id: HashMap<Id, &Draft> = read.measures.iter().map(|draft| (id(&draft.code), draft)).collect();
    let scored = read.scored(group);
    let mut found = Vec::new();
    let mut tell = |draft: &Draft, of: Column, given: f64, problem: Problem| {
        let at = header.groups[group].places.get(&of).copied().unwrap_or(header.end);
        let given = crate::figure::plain(given);
        found.push(CellFinding { row: draft.row, at, group: Some(group), of, code: draft.code.clone(), given, problem });
    };
    for difference in &scored.differences {
        let Some(draft) = by_id.get(&difference.measure) else { continue };
        for (of, said, sum) in compared(difference.said, difference.sum) {
            tell(draft, of, said, Problem::NotTheSum(sum));
        }
    }
    for draft in scored.counted.iter().filter_map(|counted| by_id.get(counted)) {
        let Some(points) = draft.states.get(group).and_then(Option::as_ref) else { continue };
        let sum = points.done + points.planned.unwrap_or_default() + points.not_done.unwrap_or_default();
        if sum > points.potential + TOLERANCE {
            tell(draft, Column::Potential, points.potential, Problem::OverPotential(sum));
        } else if points.not_done.is_some() && sum < points.potential - TOLERANCE {
            tell(draft, Column::Potential, points.potential, Problem::UnderPotential(sum));
        }
    }
    let whole = total.and_then(|draft| Some((draft, draft.states.get(group)?.as_ref()?)));
    if let (Some((draft, points)), Some(sum)) = (whole, scored.total) {
        for (of, said, sum) in compared(tally(points), sum) {
            tell(draft, of, said, Problem::TotalDiffers(sum));
        }
    }
    read.findings.extend(found);
}

fn tally(points: &Points) -> Tally {
    let Points { potential, done, planned, not_done, .. } = points;
    Tally { potential: *potential, done: *done, planned: planned.unwrap_or_default(), not_done: not_done.unwrap_or_default(), unscored: 0 }
}

/// The columns in which two differ, with both.
fn compared(said: Tally, sum: Tally) -> impl Iterator<Item = (Column, f64, f64)> {
    let pairs =
        [(Column::Potential, said.potential, sum.potential), (Column::Done, said.done, sum.done), (Column::Planned, said.planned, sum.planned)];
    pairs.into_iter().filter(|(_, said, sum)| (said - sum).abs() > TOLERANCE)
}

fn score(measure: Id, points: &Points) -> Score {
    Score {
        id: measure,
        measure,
        moment: ScoreMoment::Current,
        scored_on: None,
        potential: Some(points.potential),
        done: Some(points.done),
        planned: points.planned,
        not_done: points.not_done,
        comment: None,
    }
}
