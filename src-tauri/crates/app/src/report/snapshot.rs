//! What a report says, read in one go: the desk is not looked at again.

mod actions;
mod contract;
mod diagnosis;
mod draft;
mod finance;
mod governance;
mod indicators;
mod missions;
mod outside;
pub(super) mod pictures;
mod scores;

pub(crate) use indicators::reached;

use crate::desk::Desk;
use crate::wire::Fault;
use crate::{axis, check};
pub(crate) use diagnosis::trajectories;
use domain::codes::ReportKind;
use domain::records::{Commune, Contract, LocalAuthority, Plan, Territory};
use domain::{Day, Id};
use report::progress::{AuthorityFacts, AxisFacts, Snapshot, TerritoryFacts};

/// Which report.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Of which contract.
    pub contract: Id,
    /// The draft whose texts it prints; the one that suits when nobody says.
    pub draft: Option<Id>,
    /// Of which kind.
    pub kind: ReportKind,
    /// First day of the period.
    pub from: Day,
    /// Last day of the period.
    pub to: Day,
    /// The day on which the plan is read.
    pub as_of: Day,
}

/// Reads what a report says and shows.
pub fn snapshot(desk: &Desk, asked: &Asked) -> Result<Snapshot, Fault> {
    let mut taken = in_words(desk, asked)?;
    pictures::take(desk, draft::find(desk, asked)?.as_ref(), &mut taken)?;
    Ok(taken)
}

/// Reads what a report says, without its pictures: enough to look at what is missing, or has changed.
pub(super) fn in_words(desk: &Desk, asked: &Asked) -> Result<Snapshot, Fault> {
    let contract = desk.workspace.find::<Contract>(asked.contract)?;
    let actions::Split { facts: actions, lines, outside } = actions::facts(desk, &contract, asked)?;
    let axes = match contract.plan {
        Some(plan) => axis::sorted(desk, plan)?,
        None => Vec::new(),
    };
    let mut axis_facts = Vec::new();
    axis::walk(&axes, None, 0, &mut |one, depth| {
        let under = axis::below(&axes, one.id);
        let own = lines.iter().filter(|line| line.axis.is_some_and(|id| under.contains(&id)));
        axis_facts.push(AxisFacts {
            id: one.id,
            parent: one.parent,
            depth,
            number: one.number.clone(),
            title: one.title.clone(),
            progress: axis::mean_progress(own),
        });
    });
    // What was accepted is nobody's remark any more.
    let remarks = check::sort_out(desk, check::of_contract(desk, contract.id, asked.as_of)?)?.open;
    let remarks = remarks.iter().map(|(finding, _)| desk.words.finding_in_full(finding)).collect();
    let draft = draft::find(desk, asked)?;
    let draft = draft.as_ref();
    let (inventories, trajectories) = diagnosis::facts(desk, asked)?;
    Ok(Snapshot {
        kind: asked.kind,
        from: asked.from,
        to: asked.to,
        as_of: asked.as_of,
        produced_at: midday(asked.as_of),
        version: draft.and_then(|draft| draft.version.clone()).unwrap_or_else(|| "1".to_owned()),
        territory: territory(desk, &contract, asked.as_of)?,
        finance: finance::facts(desk, &contract, asked, &actions)?,
        contract: contract::facts(desk, &contract, &actions::referents(desk, &lines)?, asked.as_of)?,
        texts: draft::texts(draft),
        parts: draft::parts(desk, draft)?,
        silent: draft.and_then(|draft| draft.silent),
        colour: draft.and_then(|draft| draft.colour),
        lessons: draft::lessons(desk, draft)?,
        next_steps: draft::next_steps(desk, draft)?,
        referents: governance::referents(desk, &contract)?,
        meetings: governance::meetings(desk, &contract, asked)?,
        missions: missions::missions(desk, &contract, &actions)?,
        events: missions::events(desk, &contract, asked)?,
        criteria: missions::criteria(desk, &contract, asked)?,
        scores: scores::facts(desk, asked.as_of)?,
        inventories,
        trajectories,
        axes: axis_facts,
        indicators: indicators::facts(desk, &contract, asked)?,
        actions,
        outside,
        remarks,
        logos: Vec::new(),
    })
}

/// The moment that the report carries: a function of the day it reads, so that the same report has the same bytes.
pub fn midday(day: Day) -> chrono::DateTime<chrono::FixedOffset> {
    chrono::NaiveDateTime::new(day, chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default()).and_utc().fixed_offset()
}

fn territory(desk: &Desk, contract: &Contract, day: Day) -> Result<TerritoryFacts, Fault> {
    let plan = contract.plan.map(|id| desk.workspace.find::<Plan>(id)).transpose()?;
    let territories = desk.workspace.load::<Territory>()?;
    let of_plan = plan.as_ref().and_then(|plan| plan.territory);
    let own = territories.into_iter().find(|territory| of_plan.is_none_or(|id| territory.id == id));
    let communes = desk.workspace.load::<Commune>()?;
    let mut authorities: Vec<AuthorityFacts> = desk
        .workspace
        .load::<LocalAuthority>()?
        .into_iter()
        .map(|authority| {
            let mut there: Vec<&Commune> = communes
                .iter()
                .filter(|commune| commune.local_authority == Some(authority.id))
                .filter(|commune| commune.valid_from.is_none_or(|from| from <= day) && commune.valid_to.is_none_or(|to| to > day))
                .collect();
            there.sort_by_cached_key(|commune| domain::fold::natural(&commune.name));
            AuthorityFacts {
                name: authority.name,
                siren: authority.siren,
                inhabitants: there.iter().filter_map(|commune| commune.population).sum(),
                communes: there.into_iter().map(|commune| commune.name.clone()).collect(),
            }
        })
        .filter(|authority| !authority.communes.is_empty())
        .collect();
    authorities.sort_by_cached_key(|authority| domain::fold::natural(&authority.name));
    let plan = plan.map(|plan| plan.title).unwrap_or_default();
    Ok(match own {
        Some(own) => TerritoryFacts { name: own.name, siren: own.siren, department: own.department, region: own.region, plan, authorities },
        None => TerritoryFacts { name: String::new(), siren: None, department: None, region: None, plan, authorities },
    })
}
