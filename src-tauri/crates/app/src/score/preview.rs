//! What a workbook of scores would bring, before it is written: how many rows of each kind, what its axes come to, and what was found in
//! every cell.

use super::axes::bar;
use super::reckon::{Reckoned, day, reckon};
use crate::desk::Desk;
use crate::wire::{Fault, ScoreFinding, ScoresArg, ScoresAxis, ScoresPreview};
use domain::Noun;
use words::Words;

/// How many findings are shown.
const SHOWN: usize = 500;

/// What importing would do. Nothing is written.
pub fn preview(desk: &Desk, asked: &ScoresArg) -> Result<ScoresPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    let words = &desk.words;
    let made = |noun: Noun| number(reckoned.makes.iter().filter(|row| row.noun == noun).count());
    let edited = |noun: Noun| number(reckoned.edits.iter().filter(|row| row.noun == noun).count());
    let findings = findings(words, &reckoned);
    Ok(ScoresPreview {
        groups: reckoned.told.groups.clone(),
        group: reckoned.group.map(number),
        on: day(words, reckoned.on),
        framework: reckoned.framework.clone(),
        framework_is_new: made(Noun::Framework) > 0,
        measures: made(Noun::Measure),
        measures_changed: edited(Noun::Measure),
        scores: made(Noun::Score),
        scores_changed: edited(Noun::Score),
        same: number(reckoned.same),
        links: made(Noun::ActionMeasure),
        titles: number(reckoned.titles),
        absent: number(reckoned.absent),
        silent: number(reckoned.silent),
        cut: number(reckoned.cut),
        axes: reckoned.group.map(|group| axes(words, &reckoned, group)).unwrap_or_default(),
        found: number(findings.len()),
        findings: findings.into_iter().take(SHOWN).collect(),
        refused: reckoned.refused.as_ref().map(|fault| fault.sentence(words)),
    })
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn axes(words: &Words, reckoned: &Reckoned, group: usize) -> Vec<ScoresAxis> {
    let axes = reckoned.told.axes(group).into_iter();
    let mut all: Vec<ScoresAxis> =
        axes.map(|(draft, tally)| ScoresAxis { label: format!("{} {}", draft.code, draft.title), bar: bar(words, tally) }).collect();
    let total = reckoned.told.scored(group).total;
    all.extend(total.map(|total| ScoresAxis { label: words.text("scores-total"), bar: bar(words, total) }));
    all
}

/// Those of the state that is read, and of all of them.
fn findings(words: &Words, reckoned: &Reckoned) -> Vec<ScoreFinding> {
    let meant = reckoned.told.findings.iter().filter(|one| one.group.is_none() || reckoned.group.is_none() || one.group == reckoned.group);
    meant
        .map(|one| ScoreFinding {
            cell: one.cell(),
            head: one.of.head().to_owned(),
            code: one.code.clone(),
            given: one.given.clone(),
            sentence: one.sentence(words),
            leaves_out: one.problem.leaves_out(),
        })
        .collect()
}
