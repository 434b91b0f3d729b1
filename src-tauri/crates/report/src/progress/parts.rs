//! The parts of a report, in the order that was chosen. One that has nothing to say says so, list by list, or is left out.
//!
//! Invariant: parts are numbered as they are printed, without a gap.

use super::rich::rich;
use super::say::Say;
use super::{
    PartFacts, Snapshot, actions, appendices, communication, diagnosis, evaluation, finance, governance, identity, indicators, lessons, missions,
    next_year, objectives, program, synthesis,
};
use crate::content::{Block, Section};
use domain::code::Code;
use domain::codes::{ContractKind, ReportKind, ReportSection, SilentSections};

/// Whether a part belongs to a report of this kind and contract, when nobody has chosen. A contract of before 2021 is paid on
/// spending alone.
pub fn belongs(section: ReportSection, kind: ReportKind, contract: ContractKind) -> bool {
    match section {
        ReportSection::Evaluation => kind == ReportKind::Final,
        ReportSection::Objectives => contract == ContractKind::CotSince2021,
        _ => true,
    }
}

/// Whether a part has something to say.
pub fn speaks(section: ReportSection, snapshot: &Snapshot) -> bool {
    match section {
        ReportSection::Identity | ReportSection::Synthesis | ReportSection::Evaluation | ReportSection::Appendices => true,
        ReportSection::Governance => governance::speaks(snapshot),
        ReportSection::Diagnosis => diagnosis::speaks(snapshot),
        ReportSection::Programme => !snapshot.actions.is_empty() || !snapshot.outside.is_empty(),
        ReportSection::Actions => !snapshot.actions.is_empty(),
        ReportSection::Indicators => !snapshot.indicators.is_empty(),
        ReportSection::Missions => missions::speaks(snapshot),
        ReportSection::Communication => communication::speaks(snapshot),
        ReportSection::Finance => finance::speaks(snapshot),
        ReportSection::Objectives => objectives::speaks(snapshot),
        ReportSection::Lessons => lessons::speaks(snapshot),
        ReportSection::NextYear => next_year::speaks(snapshot),
    }
}

/// Parts of some lines, that go on where the one before ends, and that the next one goes on from. One that says that it has nothing to say is
/// one of them.
fn is_short(part: &PartFacts, snapshot: &Snapshot) -> bool {
    let silent = || part.introduction.is_none() && !speaks(part.section, snapshot);
    matches!(part.section, ReportSection::Communication | ReportSection::Lessons | ReportSection::NextYear) || silent()
}

/// The parts that are printed, in their order.
pub fn chosen(snapshot: &Snapshot) -> Vec<PartFacts> {
    let mut parts = snapshot.parts.clone();
    if parts.is_empty() {
        let told = |section| section == ReportSection::Objectives && objectives::speaks(snapshot);
        let all = ReportSection::ALL.iter().copied();
        let all = all.filter(|section| belongs(*section, snapshot.kind, snapshot.contract.kind) || told(*section));
        parts = all.map(|section| PartFacts { section, introduction: None }).collect();
    }
    if snapshot.silent == Some(SilentSections::Omit) {
        parts.retain(|part| part.introduction.is_some() || speaks(part.section, snapshot));
    }
    parts
}

/// The sections of the report.
pub fn sections(snapshot: &Snapshot, say: &Say<'_>) -> Vec<Section> {
    let parts = chosen(snapshot);
    let goes_on = |place: usize| is_short(&parts[place], snapshot) || (place > 0 && is_short(&parts[place - 1], snapshot));
    let one = |(place, part): (usize, &PartFacts)| {
        let mut blocks = part.introduction.as_deref().map(rich).unwrap_or_default();
        blocks.extend(body(part.section, snapshot, say));
        Section {
            number: (place + 1).to_string(),
            title: say.words.code(part.section),
            anchor: format!("section-{}", part.section.code()),
            in_toc: true,
            page_break: !goes_on(place),
            blocks,
        }
    };
    parts.iter().enumerate().map(one).collect()
}

fn body(section: ReportSection, snapshot: &Snapshot, say: &Say<'_>) -> Vec<Block> {
    match section {
        ReportSection::Identity => identity::blocks(snapshot, say),
        ReportSection::Synthesis => synthesis::blocks(snapshot, say),
        ReportSection::Governance => governance::blocks(snapshot, say),
        ReportSection::Diagnosis => diagnosis::blocks(snapshot, say),
        ReportSection::Programme => program::blocks(snapshot, say),
        ReportSection::Actions => actions::blocks(snapshot, say),
        ReportSection::Indicators => indicators::blocks(snapshot, say),
        ReportSection::Missions => missions::blocks(snapshot, say),
        ReportSection::Communication => communication::blocks(snapshot, say),
        ReportSection::Finance => finance::blocks(snapshot, say),
        ReportSection::Objectives => objectives::blocks(snapshot, say),
        ReportSection::Lessons => lessons::blocks(snapshot, say),
        ReportSection::NextYear => next_year::blocks(snapshot, say),
        ReportSection::Evaluation => evaluation::blocks(snapshot, say),
        ReportSection::Appendices => appendices::blocks(snapshot, say),
    }
}
