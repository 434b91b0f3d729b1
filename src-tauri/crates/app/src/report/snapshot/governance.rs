//! Who steers the contract, and what its committees decided in the period.

use super::Asked;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::Noun;
use domain::codes::Attendance;
use domain::fold::natural;
use domain::records::{Committee, Contract, Decision, Meeting, MeetingPartner, Referent};
use report::progress::{DecisionFacts, MeetingFacts, ReferentFacts};

pub(super) fn referents(desk: &Desk, contract: &Contract) -> Result<Vec<ReferentFacts>, Fault> {
    let mut referents = desk.workspace.load_naming::<Referent>("contract", contract.id)?;
    referents.sort_by_cached_key(|one| (one.rank.clone(), one.role, natural(&one.function)));
    Ok(referents.into_iter().map(|one| ReferentFacts { role: one.role, function: one.function, name: one.name }).collect())
}

/// The meetings of the committees of the contract's plan, and of those that follow every plan.
pub(super) fn meetings(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Vec<MeetingFacts>, Fault> {
    let mut committees = desk.workspace.load::<Committee>()?;
    committees.retain(|one| one.plan.is_none() || one.plan == contract.plan);
    let mut facts = Vec::new();
    for committee in committees {
        for meeting in desk.workspace.load_naming::<Meeting>("committee", committee.id)? {
            if meeting.held_on < asked.from || meeting.held_on > asked.to || meeting.held_on > asked.as_of {
                continue;
            }
            let decisions = desk.workspace.load_naming::<Decision>("meeting", meeting.id)?;
            let attendees = match &meeting.attendees {
                Some(text) => Some(text.clone()),
                None => present(desk, &meeting)?,
            };
            let decided = |one: Decision| DecisionFacts {
                text: one.text,
                owner: one.owner,
                due_on: one.due_on,
                done_on: one.done_on.filter(|on| *on <= asked.as_of),
            };
            facts.push(MeetingFacts {
                committee: committee.name.clone(),
                held_on: meeting.held_on,
                subject: meeting.subject,
                place: meeting.place,
                attendees,
                decisions: decisions.into_iter().map(decided).collect(),
                minutes: meeting.minutes,
            });
        }
    }
    facts.sort_by_cached_key(|one| (one.held_on, natural(&one.committee)));
    Ok(facts)
}

/// The partners that were at a meeting.
fn present(desk: &Desk, meeting: &Meeting) -> Result<Option<String>, Fault> {
    let partners = desk.workspace.load_naming::<MeetingPartner>("meeting", meeting.id)?;
    let there = partners.iter().filter(|one| one.attendance.is_none_or(|attendance| attendance == Attendance::Present));
    let mut names: Vec<String> = there.map(|one| desk.label(Noun::Partner, one.partner)).collect();
    names.sort_by_cached_key(|name| natural(name));
    Ok((!names.is_empty()).then(|| names.join(", ")))
}
