//! A statement on screen: every cell in words, as on paper.

use super::{Request, make, parse};
use crate::desk::Desk;
use crate::wire::{Fault, StatementArg, StatementColumn, StatementFact, StatementRow, StatementTable, StatementView};
use domain::statement::table::RowKind;
use domain::statement::{Cell, Shape, Table};
use words::Words;

/// A statement, to be looked at.
pub fn view(desk: &Desk, arg: &StatementArg) -> Result<StatementView, Fault> {
    let made = make(desk, &parse(desk, &request(arg))?)?;
    let (words, statement) = (&desk.words, &made.statement);
    let notes = |missing: bool| statement.notes.iter().filter(|note| note.missing == missing).map(|note| words.statement_note(note)).collect();
    Ok(StatementView {
        kind: statement.kind.code().to_owned(),
        title: words.statement_title(statement.kind),
        subject: made.subject,
        from: words.day(made.asked.from),
        until: words.day(made.asked.until),
        facts: facts(words, &statement.facts),
        tables: statement.tables.iter().map(|one| table(words, one)).collect(),
        notes: notes(false),
        missing: notes(true),
        empty: statement.is_empty(),
    })
}

/// What was asked for on the wire.
pub(super) fn request(arg: &StatementArg) -> Request<'_> {
    Request { kind: &arg.kind, contract: arg.contract, plan: arg.plan, from: arg.from.as_deref(), until: arg.until.as_deref() }
}

fn facts(words: &Words, facts: &[(&'static str, Cell)]) -> Vec<StatementFact> {
    facts.iter().map(|(key, cell)| StatementFact { name: words.statement_fact(key), value: words.statement_value(cell) }).collect()
}

fn table(words: &Words, table: &Table) -> StatementTable {
    let numeric = |shape: Shape| !matches!(shape, Shape::Short | Shape::Text | Shape::Prose | Shape::Day);
    let columns = table.columns.iter().map(|column| StatementColumn { title: words.statement_column(column), numeric: numeric(column.shape) });
    let rows = table.rows.iter().map(|row| StatementRow {
        kind: match row.kind {
            RowKind::Line | RowKind::Recap(_) => "line",
            RowKind::Subtotal(_) => "subtotal",
            RowKind::Total(_) => "total",
        }
        .to_owned(),
        cells: row.cells.iter().zip(&table.columns).map(|(cell, column)| words.statement_cell(cell, column.shape)).collect(),
    });
    StatementTable { title: words.statement_table(table), facts: facts(words, &table.facts), rows: rows.collect(), columns: columns.collect() }
}
