//! The missions that the contract pays, what was told to whom, and what its criteria are worth.

use super::Asked;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::contract::criterion_due;
use domain::fold::natural;
use domain::records::{CommunicationEvent, Contract, Criterion, Mission};
use domain::{Id, Noun};
use report::progress::{ActionFacts, CriterionFacts, EventFacts, MissionFacts};

pub(super) fn missions(desk: &Desk, contract: &Contract, actions: &[ActionFacts]) -> Result<Vec<MissionFacts>, Fault> {
    let mut missions = desk.workspace.load_naming::<Mission>("contract", contract.id)?;
    missions.sort_by_cached_key(|one| (one.rank.clone(), one.kind, natural(&one.title)));
    let of = |noun: Noun, id: Option<Id>| id.map(|id| desk.label(noun, id)).filter(|label| !label.is_empty());
    let facts = |one: Mission| MissionFacts {
        status: one.action.and_then(|id| actions.iter().find(|action| action.id == id)).map(|action| action.status),
        kind: one.kind,
        title: one.title,
        action: of(Noun::Action, one.action),
        post: of(Noun::Post, one.post),
        operator: of(Noun::Partner, one.operator),
        description: one.description,
        results: one.results,
    };
    Ok(missions.into_iter().map(facts).collect())
}

pub(super) fn events(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Vec<EventFacts>, Fault> {
    let mut events = desk.workspace.load_naming::<CommunicationEvent>("contract", contract.id)?;
    events.retain(|one| one.held_on >= asked.from && one.held_on <= asked.to && one.held_on <= asked.as_of);
    events.sort_by_cached_key(|one| (one.held_on, natural(&one.title)));
    let facts = |one: CommunicationEvent| EventFacts {
        on: one.held_on,
        kind: one.kind,
        title: one.title,
        place: one.place,
        audience: one.audience,
        participants: one.participants,
        cost: one.cost,
        support: one.support,
    };
    Ok(events.into_iter().map(facts).collect())
}

/// The criteria, by scale and in their order. A measure that was made later than the day is not known yet.
pub(super) fn criteria(desk: &Desk, contract: &Contract, asked: &Asked) -> Result<Vec<CriterionFacts>, Fault> {
    let mut criteria = desk.workspace.load_naming::<Criterion>("contract", contract.id)?;
    criteria.sort_by_cached_key(|one| (one.scale, one.rank.clone(), natural(&one.title)));
    let facts = |mut one: Criterion| {
        if one.measured_on.is_some_and(|on| on > asked.as_of) {
            (one.measured, one.measured_on) = (None, None);
        }
        CriterionFacts {
            due: criterion_due(&one),
            phase: one.phase.map(|id| desk.label(Noun::Phase, id)),
            title: one.title,
            scale: one.scale,
            baseline: one.baseline,
            target: one.target,
            measured: one.measured,
            measured_on: one.measured_on,
            due_on: one.due_on,
            source: one.source,
            weight: one.weight,
        }
    };
    Ok(criteria.into_iter().map(facts).collect())
}
