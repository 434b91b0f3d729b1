//! Invoices of a spreadsheet before they are written: which are new, which are there already, and what was found in every cell.

use super::reading::{Reading, Row, of_table, read};
use super::room::rooms;
use crate::cell;
use crate::desk::Desk;
use crate::pasted;
use crate::wire::{Fault, InvoiceFinding, InvoiceLine, InvoicesArg, InvoicesPreview};
use domain::ledger::gross_of;
use domain::{Cents, Noun};

/// How many rows are shown.
const SHOWN: usize = 200;

/// What importing would do. Nothing is written, whatever is asked.
pub fn preview(desk: &mut Desk, asked: &InvoicesArg) -> Result<InvoicesPreview, Fault> {
    let reading = read(desk, &pasted::text(asked.text.as_deref(), asked.path.as_deref())?)?;
    let Reading { invoices, rows } = &reading;
    let written: Vec<&Row> = rows.iter().filter(|row| is_written(row, &asked.also)).collect();
    let count = |state: &str| u32::try_from(rows.iter().filter(|row| state_of(row) == state).count()).unwrap_or(u32::MAX);
    let net: Cents = written.iter().filter_map(|row| row.cents("net")).sum();
    let gross: Cents = written.iter().map(|row| gross_of(row.cents("net").unwrap_or_default(), row.cents("vat"), row.cents("gross"))).sum();
    let of_heads = invoices.findings.iter().map(|finding| InvoiceFinding {
        line: u32::try_from(finding.line).unwrap_or(u32::MAX),
        column: finding.column.name().to_owned(),
        given: finding.given.clone(),
        sentence: of_table(desk, finding),
        blocks: true,
    });
    let of_rows = rows.iter().flat_map(|row| {
        row.found.iter().map(|found| InvoiceFinding {
            line: row.line,
            column: found.column.name().to_owned(),
            given: found.given.clone(),
            sentence: found.sentence.clone(),
            blocks: found.blocks,
        })
    });
    Ok(InvoicesPreview {
        rows: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        fresh: count("fresh"),
        already: count("already"),
        wrong: count("wrong"),
        net: desk.words.money(net),
        gross: desk.words.money(gross),
        headed: invoices.headed,
        columns: invoices.columns.iter().flatten().map(|column| column.name().to_owned()).collect(),
        unknown: invoices.unknown.clone(),
        findings: of_heads.chain(of_rows).collect(),
        lines: rows.iter().take(SHOWN).map(|row| show(desk, row)).collect(),
        rooms: rooms(desk, &written)?,
    })
}

/// Whether a row is written: nothing is wrong with it, and it is new or was asked for all the same.
pub(super) fn is_written(row: &Row, also: &[u32]) -> bool {
    !row.is_wrong() && (!row.already || also.contains(&row.line))
}

fn state_of(row: &Row) -> &'static str {
    match (row.is_wrong(), row.already) {
        (true, _) => "wrong",
        (false, true) => "already",
        (false, false) => "fresh",
    }
}

fn show(desk: &Desk, row: &Row) -> InvoiceLine {
    let cell = |(name, value): (&&'static str, &domain::Value)| {
        let field = Noun::Expense.field(name)?;
        let text = value.as_id().and_then(|id| match field.kind {
            domain::Kind::Ref(noun) => Some(desk.label(noun, id)),
            _ => None,
        });
        Some(((*name).to_owned(), text.unwrap_or_else(|| cell::text(desk, field, value))))
    };
    InvoiceLine { line: row.line, state: state_of(row).to_owned(), cells: row.values.iter().filter_map(cell).collect() }
}
