//! What a contract brings from here: if nothing changes, if its targets are met, what the next euro depends on, and what is lost
//! at which day. Nothing is written: whoever asks may try other measures.

mod losses;

pub(crate) use losses::not_begun;
pub use losses::{Deadline, Loss};

use crate::aid::{Aid, aid, on_spending};
use crate::codes::CriterionRule;
use crate::contract::{balance, criterion_due};
use crate::dossier::Dossier;
use crate::instalments::{InstalmentsDue, instalments_due};
use crate::records::Criterion;
use crate::{Cents, Day, Id};
use std::cmp::Reverse;
use std::collections::HashMap;

/// What a contract brings, as of a day. EUR cents.
#[derive(Clone, Debug)]
pub struct Outlook {
    /// What is granted, amendments in force included; without a grant, the most that its parts may bring.
    pub granted: Cents,
    /// What was asked for.
    pub called: Cents,
    /// What was received.
    pub received: Cents,
    /// What is due in all if measures and spending stay as they are.
    pub as_measured: Cents,
    /// What is due in all once the targets are met and what was planned is spent.
    pub if_met: Cents,
    /// The part that depends on no measure.
    pub fixed: Cents,
    /// The aid on spending, for contracts that pay on spending.
    pub spending: Option<Aid>,
    /// The criteria, those that lose most as the file measures them first.
    pub criteria: Vec<CriterionOutlook>,
    /// What is owed next.
    pub due: InstalmentsDue,
    /// What is lost at which day if nothing changes, by day.
    pub losses: Vec<Loss>,
}

/// What a criterion is worth.
#[derive(Clone, Debug)]
pub struct CriterionOutlook {
    /// The criterion; its measure is the one that was tried, or nothing when it was made after the day.
    pub criterion: Criterion,
    /// What it is worth as measured.
    pub now: Cents,
    /// What it is worth at most.
    pub most: Cents,
    /// What more progress brings.
    pub next: Next,
}

impl CriterionOutlook {
    /// What is lost if it stays as it is.
    pub fn lost(&self) -> Cents {
        self.most - self.now
    }
}

/// What the next unit of a criterion brings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Next {
    /// The whole of it is there.
    Nothing,
    /// Each unit brings as much, so many of them.
    PerUnit {
        /// What one unit of progress brings.
        each: Cents,
        /// How many units are missing up to the target, in the direction of the target.
        missing: f64,
        /// How many of them only make up for what was lost since the baseline, and bring nothing.
        before: f64,
    },
    /// Nothing until the target, then all of it.
    Whole {
        /// How many units are missing.
        missing: f64,
    },
    /// It cannot be said: the baseline or the target is not known, or they are the same.
    Unknown,
}

/// The outlook of a contract as of a day. `tried`: measures that stand in for those of the file, by criterion.
pub fn outlook(dossier: &Dossier, tried: &HashMap<Id, f64>, day: Day) -> Outlook {
    let at = dossier.at(day);
    let fixed = at.fixed_part.unwrap_or_default().max(Cents::ZERO);
    let mut criteria: Vec<CriterionOutlook> = dossier.criteria.iter().map(|one| criterion(one, tried, day)).collect();
    let spending = on_spending(&at).then(|| aid(dossier, day));
    let variable = |worth: fn(&CriterionOutlook) -> Cents| -> Cents {
        let sum = criteria.iter().map(worth).sum();
        at.variable_part.map_or(sum, |most| most.max(Cents::ZERO).min(sum))
    };
    let (variable_now, variable_most) = (variable(|one| one.now), variable(|one| one.most));
    let (spending_now, spending_most) = spending.as_ref().map_or((Cents::ZERO, Cents::ZERO), |aid| (aid.total, aid.most));
    let granted = at.granted.map_or(fixed + variable_most + spending_most, |granted| granted.max(Cents::ZERO));
    let as_measured = (fixed + variable_now + spending_now).min(granted);
    let if_met = (fixed + variable_most + spending_most).min(granted);
    // By what the file's own measures lose: a row whose measure is being tried stays where it is.
    let measured: HashMap<Id, Cents> = dossier.criteria.iter().map(|one| (one.id, criterion(one, &HashMap::new(), day).lost())).collect();
    criteria.sort_by_cached_key(|one| (Reverse(measured[&one.criterion.id]), one.criterion.title.clone(), one.criterion.id));
    let money = balance(&at, &dossier.instalments, day);
    let mut outlook = Outlook {
        granted,
        called: money.called,
        received: money.received,
        as_measured,
        if_met,
        fixed: fixed.min(granted),
        spending,
        criteria,
        due: instalments_due(&at, as_measured, money.received),
        losses: Vec::new(),
    };
    outlook.losses = losses::losses(dossier, &at, &outlook, day);
    outlook
}

fn criterion(criterion: &Criterion, tried: &HashMap<Id, f64>, day: Day) -> CriterionOutlook {
    let known = criterion.measured.filter(|_| criterion.measured_on.is_none_or(|on| on <= day));
    let criterion = Criterion { measured: tried.get(&criterion.id).copied().or(known), ..criterion.clone() };
    let most = criterion.weight.unwrap_or_default().max(Cents::ZERO);
    let now = criterion_due(&criterion).unwrap_or_default().max(Cents::ZERO).min(most);
    let next = next(&criterion, now, most);
    CriterionOutlook { criterion, now, most, next }
}

/// What more progress brings. A criterion that was never measured stands at its baseline.
fn next(criterion: &Criterion, now: Cents, most: Cents) -> Next {
    let (Some(baseline), Some(target)) = (criterion.baseline, criterion.target) else { return Next::Unknown };
    let span = target - baseline;
    if span == 0.0 {
        return Next::Unknown;
    }
    if now == most {
        return Next::Nothing;
    }
    let progress = (criterion.measured.unwrap_or(baseline) - baseline) * span.signum();
    let missing = (span.abs() - progress).max(0.0);
    match criterion.rule.unwrap_or(CriterionRule::ProRata) {
        CriterionRule::AllOrNothing => Next::Whole { missing },
        CriterionRule::ProRata => {
            let each = Cents::from_euros(most.0 as f64 / 100.0 / span.abs()).map_or(most, |(each, _)| each);
            Next::PerUnit { each, missing, before: (-progress).max(0.0) }
        }
    }
}
