//! Rules on the variable part of a contract: criteria that cannot be counted, that were not measured in time, and parts that do
//! not add up.

use crate::dossier::Dossier;
use crate::finding::{Finding, Param, Severity, Source};
use crate::records::{Contract, Criterion};
use crate::{Cents, Day, Noun};

/// What is to be said of the criteria of a contract on a day.
pub fn criteria(dossier: &Dossier, today: Day) -> Vec<Finding> {
    let at = dossier.at(today);
    let mut found = Vec::new();
    for one in &dossier.criteria {
        let new = |code, severity, field| {
            Finding::new(code, severity, Noun::Criterion, one.id, Some(field))
                .with("title", Param::Text(one.title.clone()))
                .with("weight", Param::Money(one.weight.unwrap_or_default()))
                .citing(Source::CotCriteria)
        };
        match (one.baseline, one.target) {
            (None, _) => found.push(new("criterion_no_baseline", Severity::Warning, "baseline")),
            (_, None) => found.push(new("criterion_no_target", Severity::Warning, "target")),
            (Some(baseline), Some(target)) if baseline == target => found.push(new("criterion_asks_nothing", Severity::Warning, "target")),
            _ => {}
        }
        if let (None, Some(due)) = (one.measured, due_on(dossier, &at, one))
            && due < today
        {
            found.push(new("criterion_not_measured", Severity::Serious, "measured").with("due", Param::Date(due)));
        }
    }
    let new = |code, severity, field| {
        Finding::new(code, severity, Noun::Contract, at.id, Some(field)).with("title", Param::Text(at.title.clone())).citing(Source::CotCriteria)
    };
    let weights: Cents = dossier.criteria.iter().filter_map(|one| one.weight).sum();
    if let Some(variable) = at.variable_part.filter(|variable| !dossier.criteria.is_empty() && weights != *variable) {
        found.push(
            new("weights_not_variable", Severity::Warning, "variable_part")
                .with("weights", Param::Money(weights))
                .with("variable", Param::Money(variable)),
        );
    }
    if let (Some(granted), Some(variable)) = (at.granted, at.variable_part)
        && at.fixed_part.unwrap_or_default() + variable != granted
    {
        found.push(
            new("parts_not_granted", Severity::Warning, "granted")
                .with("fixed", Param::Money(at.fixed_part.unwrap_or_default()))
                .with("variable", Param::Money(variable))
                .with("granted", Param::Money(granted)),
        );
    }
    found
}

/// When a criterion is measured at the latest: its own day, else the end of its phase, else that of the contract.
fn due_on(dossier: &Dossier, at: &Contract, criterion: &Criterion) -> Option<Day> {
    let phase = dossier.phases.iter().find(|phase| Some(phase.id) == criterion.phase);
    criterion.due_on.or(phase.and_then(|phase| phase.ends_on)).or(at.ends_on)
}
