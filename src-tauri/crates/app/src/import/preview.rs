//! An action plan of a workbook before it is written: what each line would do, and every finding at its cell.

use super::reckon::{Change, Line, Reckoned, State, key, reckon};
use super::{accept, labels};
use crate::cell;
use crate::desk::Desk;
use crate::wire::{
    Fault, ImportChange, ImportColumn, ImportFinding, ImportLine, ImportSheet, ImportUnread, NounCount, PlanImportArg, PlanImportPreview,
    TextShapeArg,
};
use domain::{Noun, Value};
use exchange::action_plan::{ActionDraft, Finding, NotRead, Problem};
use exchange::book::column_name;

/// What importing would do. Nothing is written.
pub fn preview(desk: &mut Desk, asked: &PlanImportArg) -> Result<PlanImportPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    Ok(tell(desk, &reckoned))
}

/// What was reckoned, in words.
pub(super) fn tell(desk: &Desk, reckoned: &Reckoned) -> PlanImportPreview {
    let count = |state: State| number(reckoned.lines.iter().filter(|line| line.state == state).count());
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
        sheets: sheets(reckoned),
        fiches: fiches(reckoned),
        unread: reckoned.reading.unread.iter().map(|(place, reason)| unread(desk, reckoned, *place, *reason)).collect(),
        fresh: count(State::Fresh),
        fills: count(State::Fills),
        differs: count(State::Differs),
        same: count(State::Same),
        left_out: number(reckoned.reading.findings.iter().filter(|finding| finding.problem.leaves_out()).count()),
        made,
        lines: lines.map(|(draft, line)| show(desk, reckoned, draft, line)).collect(),
        findings: reckoned.reading.findings.iter().map(|finding| found(desk, reckoned, finding)).collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn sheets(reckoned: &Reckoned) -> Vec<ImportSheet> {
    let column = |found: &exchange::action_plan::Found| ImportColumn {
        letter: column_name(found.at),
        head: found.head.clone(),
        holds: found.column.map(|column| column.name().to_owned()),
    };
    let sheet = |(place, header): &(usize, exchange::action_plan::Header)| ImportSheet {
        name: name(reckoned, *place),
        head: header.row,
        columns: header.columns.iter().map(column).collect(),
    };
    reckoned.reading.sheets.iter().map(sheet).collect()
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

fn show(desk: &Desk, reckoned: &Reckoned, draft: &ActionDraft, line: &Line) -> ImportLine {
    ImportLine {
        key: key(draft),
        sheet: name(reckoned, draft.sheet),
        row: draft.row,
        state: line.state.code().to_owned(),
        left: line.left,
        number: draft.number.clone().unwrap_or_default(),
        title: draft.title.clone(),
        is_sub_action: draft.parent.is_some(),
        changes: line.changes.iter().map(|change| changed(desk, reckoned, change)).collect(),
        parts: number(line.parts),
    }
}

fn changed(desk: &Desk, reckoned: &Reckoned, change: &Change) -> ImportChange {
    let text = |value: &Value| match (value.as_id(), change.field.kind) {
        (Some(id), domain::Kind::Ref(noun)) => {
            // Whoever is made with the import has no label in the file yet.
            let made = reckoned.inserts.iter().find(|(_, own, _)| *own == id).and_then(|(_, _, values)| values.first());
            made.and_then(|(_, name)| name.as_text()).map_or_else(|| desk.label(noun, id), str::to_owned)
        }
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
