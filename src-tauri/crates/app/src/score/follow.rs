//! A contract's criterion follows the score of a framework: what it was at the start, is now and is to be, in percent of the potential.

use super::axes::{share, standing};
use super::reckon::day;
use crate::desk::Desk;
use crate::wire::{Changed, CriterionFollow, Fault};
use domain::codes::ScoreMoment;
use domain::records::{Contract, Criterion, Framework};
use domain::score::Tally;
use domain::{Day, Id, Noun, Value};
use store::Op;
use words::Arg;

/// Percents are kept to a tenth, as audits give them.
const TENTHS: f64 = 10.0;

/// What a framework's score gives a criterion, in percents.
pub(crate) struct Followed {
    pub framework: Framework,
    pub baseline: Option<f64>,
    pub target: Option<f64>,
    pub measured: Option<f64>,
    pub measured_on: Option<Day>,
}

impl Followed {
    /// The fields in which the criterion says something else than what is known of the score.
    pub fn changes(&self, criterion: &Criterion) -> Vec<(&'static str, Value)> {
        let figures = [
            ("baseline", self.baseline, criterion.baseline),
            ("target", self.target, criterion.target),
            ("measured", self.measured, criterion.measured),
        ];
        let mut changes: Vec<(&'static str, Value)> = figures
            .into_iter()
            .filter(|(_, own, held)| own.is_some() && own != held)
            .filter_map(|(name, own, _)| Some((name, Value::Real(own?))))
            .collect();
        let on = self.measured_on.filter(|day| self.measured.is_some() && criterion.measured_on != Some(*day));
        changes.extend(on.map(|day| ("measured_on", day.to_string().into())));
        changes
    }
}

/// What the framework of a criterion says; nothing when the criterion follows none.
pub(crate) fn followed(desk: &Desk, criterion: &Criterion) -> Result<Option<Followed>, Fault> {
    let Some(framework) = criterion.framework else { return Ok(None) };
    if !desk.is_live(Noun::Framework, framework)? {
        return Ok(None);
    }
    let own = standing(desk, framework, None)?;
    let tenth = |tally: Option<Tally>| tally.and_then(Tally::percent).map(|percent| (percent * TENTHS).round() / TENTHS);
    let [baseline, measured, target] = own.tallies(None).map(tenth);
    let framework = desk.workspace.find::<Framework>(framework)?;
    Ok(Some(Followed { framework, baseline, target, measured, measured_on: own.on(ScoreMoment::Current) }))
}

/// Takes the figures of the framework, in one step.
pub fn follow(desk: &mut Desk, id: Id) -> Result<Changed, Fault> {
    let criterion = desk.workspace.find::<Criterion>(id)?;
    let own = followed(desk, &criterion)?.ok_or_else(|| Fault::new("scores_not_followed").at("framework"))?;
    let changes = own.changes(&criterion);
    if changes.is_empty() {
        return Err(Fault::new("scores_followed_already"));
    }
    let ((), changed) = desk.change(Op::Edit(Noun::Criterion), |tx| Ok(tx.update(Noun::Criterion, id, &changes)?))?;
    Ok(changed)
}

/// The criteria of a contract that follow a framework, with what it gives them.
pub(crate) fn of_contract(desk: &Desk, contract: Id) -> Result<Vec<CriterionFollow>, Fault> {
    desk.workspace.find::<Contract>(contract)?;
    let words = &desk.words;
    let mut all = Vec::new();
    for criterion in desk.workspace.load_naming::<Criterion>("contract", contract)? {
        let Some(own) = followed(desk, &criterion)? else { continue };
        let differs = !own.changes(&criterion).is_empty();
        let known = own.baseline.is_some() || own.target.is_some() || own.measured.is_some();
        let key = if !known {
            "criterion-score-unknown"
        } else if differs {
            "criterion-score-differs"
        } else {
            "criterion-score-same"
        };
        let on = day(words, own.measured_on);
        all.push(CriterionFollow {
            id: criterion.id,
            title: criterion.title.clone(),
            framework: own.framework.name.clone(),
            baseline: share(words, own.baseline),
            target: share(words, own.target),
            measured: share(words, own.measured),
            measured_on: on,
            differs,
            sentence: words.text_with(key, &[("framework", Arg::Text(own.framework.name.clone()))]),
        });
    }
    Ok(all)
}
