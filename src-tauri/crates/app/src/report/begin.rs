//! A draft is begun: its parts stand in the order of the outline, and what the previous report of the contract said that still holds
//! comes with it.
//!
//! Invariant: what happened in a period (its highlights, its difficulties) is never taken over; how the report is made, and what is
//! still open, is.

use super::start::{Request, parse};
use crate::desk::Desk;
use crate::wire::{Created, Fault, ReportBegin, ReportDraft};
use crate::{clock, file, score};
use domain::code::Code;
use domain::codes::ReportSection;
use domain::records::{Contract, Lesson, ProgressReport, ReportPart};
use domain::{Id, Noun, Value, rank};
use report::progress::belongs;
use store::Op;

/// The texts that hold from one report to the next.
const LASTING: [&str; 3] = ["governance", "missions", "diagnosis"];

/// What a new draft takes over.
struct Taken {
    from: Option<ProgressReport>,
    texts: Vec<(&'static str, Value)>,
    lessons: Vec<Lesson>,
    parts: Vec<Part>,
}

/// A part: which, whether it is left out, its own introduction.
type Part = (ReportSection, Option<bool>, Option<String>);

/// What beginning a draft would take over.
pub fn preview(desk: &Desk, arg: &ReportBegin) -> Result<ReportDraft, Fault> {
    let taken = taken(desk, arg)?;
    let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Ok(ReportDraft {
        from: taken.from.as_ref().map(|from| said(desk, from)),
        texts: count(taken.texts.iter().filter(|(name, _)| LASTING.contains(name)).count()),
        lessons: count(taken.lessons.len()),
        parts: count(taken.parts.iter().filter(|(_, _, introduction)| introduction.is_some()).count()),
    })
}

/// A draft in words: its kind and its period.
pub(super) fn said(desk: &Desk, draft: &ProgressReport) -> String {
    let period = [("from", desk.words.day(draft.starts_on).into()), ("to", desk.words.day(draft.ends_on).into())];
    format!("{} {}", desk.words.code(draft.kind), desk.words.text_with("report-period-value", &period))
}

/// Begins the draft.
pub fn begin(desk: &mut Desk, arg: &ReportBegin) -> Result<Created, Fault> {
    let asked = parse(&desk.words, arg.contract, &request(arg))?;
    let taken = taken(desk, arg)?;
    let id = clock::fresh_id();
    let mut named: Vec<(&str, Value)> = vec![
        ("contract", arg.contract.into()),
        ("kind", asked.kind.code().into()),
        ("starts_on", asked.from.into()),
        ("ends_on", asked.to.into()),
        ("as_of", if asked.as_of == asked.to { Value::Null } else { asked.as_of.into() }),
        ("version", "1".into()),
    ];
    named.extend(taken.texts.iter().cloned());
    let ((), changed) = desk.change(Op::Create(Noun::ProgressReport), |tx| {
        tx.insert(Noun::ProgressReport, id, &file::values(Noun::ProgressReport, &named))?;
        let ranks = ranks(taken.parts.len());
        for ((section, left_out, introduction), rank) in taken.parts.iter().zip(ranks) {
            let named: [(&str, Value); 5] = [
                ("progress_report", id.into()),
                ("section", section.code().into()),
                ("left_out", left_out.map_or(Value::Null, |out| Value::Int(i64::from(out)))),
                ("introduction", introduction.clone().map_or(Value::Null, Value::Text)),
                ("rank", rank.into()),
            ];
            tx.insert(Noun::ReportPart, clock::fresh_id(), &file::values(Noun::ReportPart, &named))?;
        }
        for (lesson, rank) in taken.lessons.iter().zip(self::ranks(taken.lessons.len())) {
            let text = |text: &Option<String>| text.clone().map_or(Value::Null, Value::Text);
            let named: [(&str, Value); 7] = [
                ("progress_report", id.into()),
                ("finding", lesson.finding.as_str().into()),
                ("impact", text(&lesson.impact)),
                ("measure", text(&lesson.measure)),
                ("owner", text(&lesson.owner)),
                ("due_on", lesson.due_on.map_or(Value::Null, Into::into)),
                ("rank", rank.into()),
            ];
            tx.insert(Noun::Lesson, clock::fresh_id(), &file::values(Noun::Lesson, &named))?;
        }
        Ok(())
    })?;
    Ok(Created { id, changed })
}

fn request(arg: &ReportBegin) -> Request<'_> {
    Request { kind: &arg.kind, from: &arg.from, to: &arg.to, as_of: arg.as_of.as_deref(), draft: None }
}

fn taken(desk: &Desk, arg: &ReportBegin) -> Result<Taken, Fault> {
    let asked = parse(&desk.words, arg.contract, &request(arg))?;
    let contract = desk.workspace.find::<Contract>(arg.contract)?;
    let mut before = desk.workspace.load_naming::<ProgressReport>("contract", arg.contract)?;
    before.retain(|one| one.ends_on <= asked.to);
    before.sort_by(|a, b| (a.ends_on, &a.version, a.id).cmp(&(b.ends_on, &b.version, b.id)));
    let from = before.pop();
    let mut parts = parts(desk, from.as_ref().map(|from| from.id))?;
    // A plan whose frameworks are scored tells them, whatever its contract.
    let scored = score::is_scored(desk)?;
    let belongs = |section: ReportSection| belongs(section, asked.kind, contract.kind) || (section == ReportSection::Objectives && scored);
    // A part that the previous report had no use for comes behind the one that it follows in the outline.
    for (place, section) in ReportSection::ALL.iter().enumerate().filter(|(_, section)| belongs(**section)) {
        if !parts.iter().any(|(known, ..)| known == section) {
            let follows = ReportSection::ALL[..place].iter().rev().find_map(|before| parts.iter().position(|(known, ..)| known == before));
            parts.insert(follows.map_or(0, |at| at + 1), (*section, None, None));
        }
    }
    parts.retain(|(section, ..)| belongs(*section));
    let Some(from) = from else { return Ok(Taken { from: None, texts: Vec::new(), lessons: Vec::new(), parts }) };
    let row = desk.workspace.row(Noun::ProgressReport, from.id)?;
    let kept = |name: &'static str| {
        let value = row.as_ref()?.value(Noun::ProgressReport, name).clone();
        (value != Value::Null).then_some((name, value))
    };
    let mut lessons = desk.workspace.load_naming::<Lesson>("progress_report", from.id)?;
    lessons.retain(|lesson| lesson.due_on.is_none_or(|due| due > from.ends_on));
    lessons.sort_by_cached_key(|lesson| lesson.rank.clone());
    Ok(Taken { texts: LASTING.into_iter().chain(["silent", "colour"]).filter_map(kept).collect(), lessons, parts, from: Some(from) })
}

/// The parts of a draft, in their order.
fn parts(desk: &Desk, draft: Option<Id>) -> Result<Vec<Part>, Fault> {
    let Some(draft) = draft else { return Ok(Vec::new()) };
    let mut parts = desk.workspace.load_naming::<ReportPart>("progress_report", draft)?;
    parts.sort_by_cached_key(|part| (part.rank.clone(), part.section));
    Ok(parts.into_iter().map(|part| (part.section, part.left_out, part.introduction)).collect())
}

/// So many ranks, in order.
fn ranks(length: usize) -> Vec<String> {
    let mut ranks: Vec<String> = Vec::with_capacity(length);
    for _ in 0..length {
        ranks.push(rank::between(ranks.last().map(String::as_str), None));
    }
    ranks
}
