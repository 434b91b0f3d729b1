//! What a contract loses at which day when nothing changes.

use super::Outlook;
use crate::aid::{Share, caps};
use crate::codes::Status;
use crate::dossier::{Dossier, Financed};
use crate::records::Contract;
use crate::{Cents, Day, Id, Noun};
use std::collections::BTreeMap;

/// What a day closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deadline {
    /// Work that has not begun by then is not paid.
    WorkStart,
    /// What is spent after it is not paid.
    Eligible,
    /// The end of a phase, or of the contract: criteria are measured.
    Measure,
    /// What has not been asked for by then is lost.
    Claim,
}

impl Deadline {
    /// Every deadline.
    pub const ALL: &'static [Self] = &[Self::WorkStart, Self::Eligible, Self::Measure, Self::Claim];

    /// Its code, and the key of its words.
    pub const fn code(self) -> &'static str {
        match self {
            Self::WorkStart => "work_start",
            Self::Eligible => "eligible",
            Self::Measure => "measure",
            Self::Claim => "claim",
        }
    }
}

/// What is lost at a day if nothing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loss {
    /// The day.
    pub on: Day,
    /// What it closes.
    pub deadline: Deadline,
    /// The row that says the day.
    pub noun: Noun,
    /// Its identifier.
    pub id: Id,
    /// The field that says the day.
    pub field: &'static str,
    /// What is at stake, EUR cents.
    pub at_stake: Cents,
    /// How many actions, cost lines or criteria it is about.
    pub count: usize,
    /// How many of them have no amount yet: more may be at stake.
    pub unknown: usize,
}

/// Whether an action has not begun by a day, and may still be: one that was given up loses nothing more.
pub(crate) fn not_begun(one: &Financed, by: Day) -> bool {
    one.status != Status::Abandoned && one.actual_start.is_none_or(|start| start > by)
}

pub(super) fn losses(dossier: &Dossier, at: &Contract, outlook: &Outlook, day: Day) -> Vec<Loss> {
    let mut found = Vec::new();
    let on_contract = |on, deadline, field, at_stake, count, unknown| Loss {
        on,
        deadline,
        noun: Noun::Contract,
        id: dossier.contract.id,
        field,
        at_stake,
        count,
        unknown,
    };
    if let Some(aid) = &outlook.spending {
        if let Some(deadline) = at.work_start_deadline {
            let waiting: Vec<&Financed> = dossier.financed(day).filter(|one| not_begun(one, deadline.min(day))).collect();
            let caps = caps(dossier, day);
            let share = aid.lines.iter().map(|line| line.share).find(|share| *share != Share::Unknown).unwrap_or(Share::Unknown);
            let worth = |one: &Financed| {
                let planned = one.link.planned_spending.map(|spending| share.of(spending));
                match (caps.get(&one.link.action), planned) {
                    (Some(cap), Some(planned)) => Some(planned.min(*cap)),
                    (cap, planned) => cap.copied().or(planned),
                }
            };
            let known: Vec<Cents> = waiting.iter().filter_map(|one| worth(one)).collect();
            let at_stake = known.iter().copied().sum::<Cents>().min(outlook.granted);
            let unknown = waiting.len() - known.len();
            found.push(on_contract(deadline, Deadline::WorkStart, "work_start_deadline", at_stake, waiting.len(), unknown));
        }
        if let Some(until) = at.eligible_until.or(at.ends_on) {
            let field = if at.eligible_until.is_some() { "eligible_until" } else { "ends_on" };
            let open = aid.lines.iter().filter(|line| line.most > line.aid).count();
            found.push(on_contract(until, Deadline::Eligible, field, aid.most - aid.total, open, 0));
        }
    }
    found.extend(measures(dossier, at, outlook));
    if let Some(until) = at.claim_deadline {
        // What is asked for in time is paid, even later.
        found.push(on_contract(until, Deadline::Claim, "claim_deadline", (outlook.as_measured - outlook.called).max(Cents::ZERO), 1, 0));
    }
    found.retain(|loss| loss.at_stake > Cents::ZERO || loss.unknown > 0);
    found.sort_by_key(|loss| (loss.on, loss.deadline, loss.id));
    found
}

/// Criteria are lost at their own day, else at the end of their phase, else at the end of the contract. Those of one day and
/// one row are told together.
fn measures(dossier: &Dossier, at: &Contract, outlook: &Outlook) -> Vec<Loss> {
    let mut by_day: BTreeMap<(Day, Id), Loss> = BTreeMap::new();
    for one in &outlook.criteria {
        let phase = dossier.phases.iter().find(|phase| Some(phase.id) == one.criterion.phase);
        let own = one.criterion.due_on.map(|on| (on, Noun::Criterion, one.criterion.id, "due_on"));
        let of_phase = phase.and_then(|phase| Some((phase.ends_on?, Noun::Phase, phase.id, "ends_on")));
        let of_contract = at.ends_on.map(|on| (on, Noun::Contract, dossier.contract.id, "ends_on"));
        let Some((on, noun, id, field)) = own.or(of_phase).or(of_contract) else { continue };
        let lost = one.lost();
        if lost == Cents::ZERO {
            continue;
        }
        let loss =
            by_day.entry((on, id)).or_insert(Loss { on, deadline: Deadline::Measure, noun, id, field, at_stake: Cents::ZERO, count: 0, unknown: 0 });
        loss.at_stake = (loss.at_stake + lost).min(outlook.granted);
        loss.count += 1;
    }
    by_day.into_values().collect()
}
