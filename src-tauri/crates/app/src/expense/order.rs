//! What the rows of the ledger are sorted by: a number a row and a column, made once and kept until something changes.

use super::held::Ledger;
use crate::desk::Desk;
use crate::wire::Fault;
use chrono::Datelike;
use domain::fold::{fold, natural};
use domain::{Cents, Day, Id, Noun};
use std::collections::{HashMap, HashSet};
use store::expense::InvoiceLine;

/// Nothing is filled: it comes last, whichever way.
pub(super) const NOTHING: i64 = i64::MAX;

/// The columns of the ledger: fields of an expense.
pub(super) const COLUMNS: [&str; 13] =
    ["number", "invoiced_on", "supplier", "subject", "action", "cost_line", "contract", "net", "vat", "gross", "mandate", "paid_on", "kind"];

/// The column of a name.
pub(super) fn column(name: &str) -> Result<&'static str, Fault> {
    COLUMNS.into_iter().find(|column| *column == name).ok_or_else(|| Fault::new("no_column").with("column", name))
}

/// Makes what rows are sorted by in a column.
pub(super) fn rank(desk: &Desk, ledger: &mut Ledger, column: &'static str) {
    if ledger.ranks.contains_key(column) {
        return;
    }
    let rows = &ledger.rows;
    let day = |day: Day| i64::from(day.num_days_from_ce());
    let cents = |cents: Cents| cents.0;
    let ranks: Vec<i64> = match column {
        "invoiced_on" => rows.iter().map(|row| day(row.invoiced_on)).collect(),
        "paid_on" => rows.iter().map(|row| row.paid_on.map_or(NOTHING, day)).collect(),
        "net" => rows.iter().map(|row| row.net.0).collect(),
        "vat" => rows.iter().map(|row| row.vat.map_or(NOTHING, cents)).collect(),
        "gross" => rows.iter().map(|row| row.gross.map_or(NOTHING, cents)).collect(),
        "kind" => rows.iter().map(|row| row.kind.map_or(NOTHING, |kind| kind as i64)).collect(),
        "action" => named(rows, |row| row.action, |id| desk.label(Noun::Action, id)),
        "contract" => named(rows, |row| row.contract, |id| desk.label(Noun::Contract, id)),
        "cost_line" => named(rows, |row| row.cost_line, |id| desk.label(Noun::CostLine, id)),
        "supplier" => texts(rows, |row| Some(&row.supplier)),
        "subject" => texts(rows, |row| Some(&row.subject)),
        "mandate" => texts(rows, |row| row.mandate.as_deref()),
        _ => texts(rows, |row| row.number.as_deref()),
    };
    ledger.ranks.insert(column, ranks);
}

fn named(rows: &[InvoiceLine], of: impl Fn(&InvoiceLine) -> Option<Id>, label: impl Fn(Id) -> String) -> Vec<i64> {
    let ids: HashSet<Id> = rows.iter().filter_map(&of).collect();
    let mut labels: Vec<(String, Id)> = ids.into_iter().map(|id| (natural(&label(id)), id)).collect();
    labels.sort();
    let ranks: HashMap<Id, i64> = (0..).zip(labels).map(|(rank, (_, id))| (id, rank)).collect();
    rows.iter().map(|row| of(row).and_then(|id| ranks.get(&id).copied()).unwrap_or(NOTHING)).collect()
}

/// Ranks of texts. Many invoices share few suppliers: each text is folded once.
fn texts<'a>(rows: &'a [InvoiceLine], of: impl Fn(&'a InvoiceLine) -> Option<&'a str>) -> Vec<i64> {
    let all: HashSet<&str> = rows.iter().filter_map(&of).collect();
    let mut keys: Vec<(String, &str)> = all.into_iter().map(|text| (natural(text), text)).collect();
    keys.sort_unstable();
    let ranks: HashMap<&str, i64> = (0..).zip(keys).map(|(rank, (_, text))| (text, rank)).collect();
    rows.iter().map(|row| of(row).and_then(|text| ranks.get(text).copied()).unwrap_or(NOTHING)).collect()
}

/// The words of each row, folded, for those who look for some.
pub(super) fn read_words(ledger: &mut Ledger) {
    if ledger.words.is_some() {
        return;
    }
    let of = |row: &InvoiceLine| {
        let parts = [row.number.as_deref(), Some(&*row.supplier), Some(&*row.subject), row.mandate.as_deref()];
        fold(&parts.into_iter().flatten().collect::<Vec<_>>().join(" ")).into_boxed_str()
    };
    ledger.words = Some(ledger.rows.iter().map(of).collect());
}
