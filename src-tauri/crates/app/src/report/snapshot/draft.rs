//! What only the draft of a report says: its texts, its parts in their order, its lessons, its next steps.

use super::Asked;
use crate::desk::Desk;
use crate::wire::Fault;
use domain::Noun;
use domain::fold::natural;
use domain::records::{Lesson, NextStep, ProgressReport, ReportPart};
use report::progress::{LessonFacts, NextStepFacts, PartFacts, Texts};

/// The draft that is asked for; else the one of the same kind whose period ends inside this one, the latest of those.
pub(super) fn find(desk: &Desk, asked: &Asked) -> Result<Option<ProgressReport>, Fault> {
    if let Some(id) = asked.draft {
        return Ok(Some(desk.workspace.find::<ProgressReport>(id)?));
    }
    let mut drafts = desk.workspace.load_naming::<ProgressReport>("contract", asked.contract)?;
    drafts.retain(|draft| draft.kind == asked.kind && draft.ends_on >= asked.from && draft.ends_on <= asked.to);
    drafts.sort_by(|a, b| (a.ends_on, &a.version).cmp(&(b.ends_on, &b.version)));
    Ok(drafts.pop())
}

pub(super) fn texts(draft: Option<&ProgressReport>) -> Texts {
    let of = |take: fn(&ProgressReport) -> &Option<String>| draft.and_then(|draft| take(draft).clone()).filter(|text| !text.trim().is_empty());
    Texts {
        highlights: of(|one| &one.highlights),
        difficulties: of(|one| &one.difficulties),
        orientations: of(|one| &one.orientations),
        governance: of(|one| &one.governance),
        diagnosis: of(|one| &one.diagnosis),
        missions: of(|one| &one.missions),
        communication: of(|one| &one.communication),
        scores: of(|one| &one.scores),
        relevance: of(|one| &one.relevance),
        effectiveness: of(|one| &one.effectiveness),
        efficiency: of(|one| &one.efficiency),
        coherence: of(|one| &one.coherence),
    }
}

/// The parts that are printed. A draft that has chosen none leaves it to the outline.
pub(super) fn parts(desk: &Desk, draft: Option<&ProgressReport>) -> Result<Vec<PartFacts>, Fault> {
    let Some(draft) = draft else { return Ok(Vec::new()) };
    let mut parts = desk.workspace.load_naming::<ReportPart>("progress_report", draft.id)?;
    parts.sort_by_cached_key(|part| (part.rank.clone(), part.section));
    parts.retain(|part| part.left_out != Some(true));
    let facts = |part: ReportPart| PartFacts { section: part.section, introduction: part.introduction.filter(|text| !text.trim().is_empty()) };
    Ok(parts.into_iter().map(facts).collect())
}

pub(super) fn lessons(desk: &Desk, draft: Option<&ProgressReport>) -> Result<Vec<LessonFacts>, Fault> {
    let Some(draft) = draft else { return Ok(Vec::new()) };
    let mut lessons = desk.workspace.load_naming::<Lesson>("progress_report", draft.id)?;
    lessons.sort_by_cached_key(|one| (one.rank.clone(), natural(&one.finding)));
    let facts = |one: Lesson| LessonFacts { finding: one.finding, impact: one.impact, measure: one.measure, owner: one.owner, due_on: one.due_on };
    Ok(lessons.into_iter().map(facts).collect())
}

pub(super) fn next_steps(desk: &Desk, draft: Option<&ProgressReport>) -> Result<Vec<NextStepFacts>, Fault> {
    let Some(draft) = draft else { return Ok(Vec::new()) };
    let mut steps = desk.workspace.load_naming::<NextStep>("progress_report", draft.id)?;
    steps.sort_by_cached_key(|one| (one.rank.clone(), one.due_on, natural(&one.title)));
    let facts = |one: NextStep| NextStepFacts {
        action: one.action.map(|id| desk.label(Noun::Action, id)),
        title: one.title,
        due_on: one.due_on,
        budget: one.budget,
        fte: one.fte.map(|fte| fte.0),
    };
    Ok(steps.into_iter().map(facts).collect())
}
