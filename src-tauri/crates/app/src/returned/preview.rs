//! Tables that come back before they are written: what each row would do, and every finding at its cell.

use super::reckon::{Cause, Change, Line, Reckoned, Source, State, reckon};
use crate::cell;
use crate::desk::Desk;
use crate::wire::{Fault, ReturnArg, ReturnChange, ReturnFinding, ReturnFrom, ReturnLine, ReturnPreview, ReturnTable};
use domain::{Kind, Value};
use exchange::book::column_name;
use exchange::tables::Finding;

/// What bringing tables back would do. Nothing is written.
pub fn preview(desk: &mut Desk, asked: &ReturnArg) -> Result<ReturnPreview, Fault> {
    let reckoned = reckon(desk, asked)?;
    Ok(tell(desk, &reckoned))
}

/// What was reckoned, in words.
pub(super) fn tell(desk: &Desk, reckoned: &Reckoned) -> ReturnPreview {
    let count = |state: State| number(reckoned.lines.iter().filter(|line| line.state == state).count());
    let filler = reckoned.reading.mark.as_ref().and_then(|mark| mark.filler.as_ref());
    let filled = reckoned.reading.filled.clone().unwrap_or_default();
    let from = filler.map(|filler| ReturnFrom {
        noun: filler.noun.table().to_owned(),
        label: filler.label.clone(),
        filled_by: filled.by,
        filled_on: filled.on.map(|day| desk.words.day(day)),
    });
    // What the plan alone changed is shown when it may be taken back.
    let shown = |line: &&Line| line.state != State::Since || line.changes.iter().any(|change| change.taken);
    ReturnPreview {
        from,
        source: match reckoned.source {
            Source::Known(_) => "known",
            Source::Unseen => "unseen",
            Source::Elsewhere => "elsewhere",
            Source::Unsaid => "unsaid",
        }
        .to_owned(),
        tables: tables(desk, reckoned),
        fresh: count(State::Fresh),
        changed: count(State::Changed),
        conflicts: count(State::Conflict),
        since: count(State::Since),
        gone: count(State::Gone),
        refused: count(State::Refused),
        same: number(reckoned.counts.iter().map(|count| count.same).sum()),
        missing: number(reckoned.counts.iter().map(|count| count.missing).sum()),
        lines: reckoned.lines.iter().filter(shown).map(|line| show(desk, reckoned, line)).collect(),
        findings: reckoned.findings.iter().map(|finding| found(desk, reckoned, finding)).collect(),
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

fn tables(desk: &Desk, reckoned: &Reckoned) -> Vec<ReturnTable> {
    let one = |(found, count): (&exchange::tables::Found, &super::reckon::Count)| {
        let noun = found.noun?;
        let (rows, same, missing) = (number(count.rows), number(count.same), number(count.missing));
        let label = desk.words.text(&format!("nouns-{}", noun.table()));
        Some(ReturnTable { noun: noun.table().to_owned(), label, sheet: found.name.clone(), rows, same, missing })
    };
    reckoned.reading.tables.iter().zip(&reckoned.counts).filter_map(one).collect()
}

fn show(desk: &Desk, reckoned: &Reckoned, line: &Line) -> ReturnLine {
    ReturnLine {
        key: line.key(),
        sheet: name(reckoned, line.table),
        row: line.row,
        noun: line.noun.table().to_owned(),
        id: line.id,
        label: line.label.clone(),
        state: line.state.code().to_owned(),
        left: line.left,
        taken: !line.left && if line.makes.is_some() { line.is_made() } else { line.changes.iter().any(|change| change.taken) },
        changes: line.changes.iter().map(|change| changed(desk, reckoned, line, change)).collect(),
    }
}

fn name(reckoned: &Reckoned, table: usize) -> String {
    reckoned.reading.tables.get(table).map(|table| table.name.clone()).unwrap_or_default()
}

fn changed(desk: &Desk, reckoned: &Reckoned, line: &Line, change: &Change) -> ReturnChange {
    let field = &line.noun.fields()[change.place];
    let text = |value: &Value| match (value.as_id(), field.kind) {
        (Some(id), Kind::Ref(noun)) => {
            // What is made with the file has no label in the plan yet.
            let made = reckoned.lines.iter().find(|line| line.noun == noun && line.id == id && line.makes.is_some());
            made.map_or_else(|| desk.label(noun, id), |line| line.label.clone())
        }
        _ => amount(desk, line, field, value).unwrap_or_else(|| cell::text(desk, field, value)),
    };
    ReturnChange {
        field: field.name.to_owned(),
        label: desk.words.field(line.noun, field.name),
        cell: format!("{}{}", column_name(change.at), line.row),
        before: text(&change.before),
        after: text(&change.after),
        conflict: change.cause == Cause::Both,
        taken: change.taken && !line.left,
    }
}

/// What is no amount of euros is not told as one.
fn amount(desk: &Desk, line: &Line, field: &domain::Field, value: &Value) -> Option<String> {
    use domain::amount::{Amount, of};
    let hundredths = value.as_int()?;
    let is_euros = match of(line.noun, field)? {
        Amount::Euro => true,
        Amount::Fte | Amount::Day => false,
        Amount::ByUnit => {
            let unit = line.noun.place("unit")?;
            let own = line.makes.as_ref().map(|values| values[unit].clone());
            let held = || desk.workspace.row(line.noun, line.id).ok().flatten().map(|row| row.values[unit].clone());
            own.or_else(held)?.as_text() != Some("etp")
        }
    };
    (!is_euros).then(|| desk.words.hundredths(hundredths))
}

fn found(desk: &Desk, reckoned: &Reckoned, finding: &Finding) -> ReturnFinding {
    let table = reckoned.reading.tables.get(finding.table);
    let column = finding.at.and_then(|at| table.and_then(|table| table.columns.iter().find(|column| column.at == at)));
    let noun = table.and_then(|table| table.noun);
    let head = column.map(|column| match noun {
        Some(noun) if column.of.part != exchange::tables::Part::Row => desk.words.field(noun, noun.fields()[column.of.place].name),
        _ => column.of.head.clone(),
    });
    ReturnFinding {
        sheet: name(reckoned, finding.table),
        row: finding.row.unwrap_or(0),
        cell: match (finding.at, finding.row) {
            (Some(at), Some(row)) => format!("{}{row}", column_name(at)),
            (None, Some(row)) => row.to_string(),
            _ => String::new(),
        },
        head: head.unwrap_or_default(),
        given: finding.given.chars().take(200).collect(),
        sentence: finding.problem.sentence(&finding.given.chars().take(80).collect::<String>(), &desk.words),
        proposal: finding.proposal.clone(),
    }
}
