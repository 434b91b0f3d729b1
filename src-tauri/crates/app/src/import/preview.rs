//! An action plan of a workbook before it is written: what each line would do, and every finding at its cell.

use super::reckon::{Change, Line, Reckoned, State, key, reckon};
use super::{accept, labels, sheets};
use crate::cell;
use crate::desk::Desk;
use crate::wire::{Fault, ImportChange, ImportFinding, ImportLine, ImportUnread, NounCount, PlanImportArg, PlanImportPreview, TextShapeArg};
use domain::{Id, Noun, Value};
use exchange::action_plan::{ActionDraft, Finding, NotRead, Problem};
use exchange::book::column_name;
use std::collections::HashMap;

/// What importing would do. Nothing is written.
pub fn preview(desk: &mut Desk, asked: &PlanImportArg) -> Result<PlanImportPreview, Fault> {
    let reckoned = reckon(desk, asked, &mut |_, _, _| true)?;
    Ok(tell(desk, &reckoned))
}

/// What was reckoned, in words.
pub(super) fn tell(desk: &Desk, reckoned: &Reckoned) -> PlanImportPreview {
    let count = |state: State| number(reckoned.lines.iter().filter(|line| line.state == state).count());
    // Whoever is made with the import has no label in the file yet.
    let names: Names<'_> = reckoned.inserts.iter().filter_map(|(_, id, values)| Some((*id, values.first()?.1.as_text()?))).collect();
    let lines = reckoned.reading.actions.iter().zip(&reckoned.lines);
    let mut made: Vec<NounCount> = Vec::new();
    for noun in Noun::ALL.iter().filter(|noun| **noun != Noun::Action) {
        let rows = reckoned.inserts.iter().filter(|(own, _, _)| own == noun).count();
        if rows > 0 {
            made.push(NounCount { noun: noun.table().to_owned(), count: number(rows) });
        }
    }
    PlanImportPreview {
        text: reckoned
            .book
            .text
            .map(|text| TextShapeArg { encoding: labels::encoding(text.encoding).to_owned(), separator: text.separator.to_string() }),
        sheets: sheets::sheets(reckoned, &desk.words),
        choices: sheets::choices(&desk.words),
        remembered: reckoned.remembered,
        fiches: fiches(reckoned),
        unread: reckoned.reading.unread.iter().map(|(place, reason)| unread(desk, reckoned, *place, *reason)).collect(),
        fresh: count(State::Fresh),
        fills: count(State::Fills),
        differs: count(State::Differs),
        same: count(State::Same),
        left_out: number(reckoned.reading.findings.iter().filter(|finding| finding.problem.leaves_out()).count()),
        made,
        lines: lines.map(|(draft, line)| show(desk, reckoned, &names, draft, line)).collect(),
        findings: reckoned.reading.findings.iter().map(|finding| found(desk, reckoned, finding)).collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The sheets that have labels beside their values, each once.
fn fiches(reckoned: &Reckoned) -> Vec<String> {
    let mut places: Vec<usize> = reckoned.reading.fiches.iter().map(|fiche| fiche.sheet).collect();
    places.dedup();
    places.into_iter().map(|place| name(reckoned, place)).collect()
}

fn unread(desk: &Desk, reckoned: &Reckoned, place: usize, reason: NotRead) -> ImportUnread {
    ImportUnread { name: name(reckoned, place), reason: labels::unread(reason, &desk.words) }
}

fn name(reckoned: &Reckoned, sheet: usize) -> String {
    reckoned.book.sheets.get(sheet).map(|sheet| sheet.name.clone()).unwrap_or_default()
}

/// What rows to be made are called.
type Names<'a> = HashMap<Id, &'a str>;

fn show(desk: &Desk, reckoned: &Reckoned, names: &Names<'_>, draft: &ActionDraft, line: &Line) -> ImportLine {
    ImportLine {
        key: key(draft),
        sheet: name(reckoned, draft.sheet),
        row: draft.row,
        state: line.state.code().to_owned(),
        left: line.left,
        number: draft.number.clone().unwrap_or_default(),
        title: draft.title.clone(),
        is_sub_action: draft.parent.is_some(),
        changes: line.changes.iter().map(|change| changed(desk, names, change)).collect(),
        parts: number(line.parts),
    }
}

fn changed(desk: &Desk, names: &Names<'_>, change: &Change) -> ImportChange {
    let text = |value: &Value| match (value.as_id(), change.field.kind) {
        (Some(id), domain::Kind::Ref(noun)) => names.get(&id).map_or_else(|| desk.label(noun, id), |name| (*name).to_owned()),
        _ => cell::text(desk, change.field, value),
    };
    ImportChange {
        field: change.field.name.to_owned(),
        label: desk.words.field(Noun::Action, change.field.name),
        before: text(&change.before),
        after: text(&change.after),
        taken: change.taken,
    }
}

fn found(desk: &Desk, reckoned: &Reckoned, finding: &Finding) -> ImportFinding {
    ImportFinding {
        key: accept::key(finding),
        sheet: name(reckoned, finding.sheet),
        row: finding.row,
        cell: format!("{}{}", column_name(finding.at), finding.row),
        head: finding.head.clone(),
        given: finding.given.clone(),
        sentence: labels::sentence(finding, &desk.words),
        proposed: finding.proposed.clone(),
        accepted: finding.problem == Problem::Corrected,
        leaves_out: finding.problem.leaves_out(),
    }
}
