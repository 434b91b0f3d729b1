//! What changed: of one row and what belongs to it, or of the plan between two days.

mod field;

pub use field::field;

use crate::desk::{self, Desk};
use crate::wire::{Fault, HistoryArg, HistoryLine};
use crate::{cell, clock, label};
use domain::{Day, Id, Noun};
use store::{Change, HistoryFilter};

/// The lines of history that are asked for, newest first.
pub fn lines(desk: &Desk, asked: &HistoryArg) -> Result<Vec<HistoryLine>, Fault> {
    let noun = asked.noun.as_deref().map(desk::noun).transpose()?;
    let mut filter = HistoryFilter {
        rows: Vec::new(),
        // The history of one row speaks of the rows that belong to it as well, whatever their noun.
        noun: noun.filter(|_| asked.id.is_none()),
        since: bound(desk, asked.since.as_deref(), "since")?.map(clock::start_of),
        until: bound(desk, asked.until.as_deref(), "until")?.and_then(|day| day.succ_opt()).map(clock::start_of),
        limit: Some(asked.limit),
    };
    if let (Some(id), Some(noun)) = (asked.id, noun) {
        gather(desk, noun, id, &mut filter.rows)?;
    }
    let changes = desk.workspace.history(&filter)?;
    Ok(changes.iter().map(|change| show(desk, change)).collect())
}

fn bound(desk: &Desk, typed: Option<&str>, field: &str) -> Result<Option<Day>, Fault> {
    typed
        .filter(|typed| !typed.trim().is_empty())
        .map(|typed| desk.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at(field)))
        .transpose()
}

/// A row and the rows that belong to it.
fn gather(desk: &Desk, noun: Noun, id: Id, rows: &mut Vec<Id>) -> Result<(), Fault> {
    rows.push(id);
    for (owned, field) in noun.owned() {
        for row in desk.workspace.rows_naming(owned, field.name, id)? {
            gather(desk, owned, row.id, rows)?;
        }
    }
    Ok(())
}

/// A line of history in words.
pub fn show(desk: &Desk, change: &Change) -> HistoryLine {
    let field = change.field.as_deref().and_then(|name| change.noun.field(name));
    let what = match (change.field.as_deref(), change.after.is_null()) {
        (None, _) => "created",
        (Some("deleted_at"), false) => "deleted",
        (Some("deleted_at"), true) => "restored",
        (Some(_), _) => "changed",
    };
    let words = |value| field.map(|field| cell::text(desk, field, value)).unwrap_or_default();
    HistoryLine {
        at: desk.words.moment(clock::local(change.at).naive_local()),
        instant: clock::local(change.at).to_rfc3339_opts(chrono::SecondsFormat::Millis, false),
        author: change.author.clone(),
        op: change.op.clone(),
        noun: change.noun.table().to_owned(),
        id: change.id,
        label: label::ever(desk, change.noun, change.id),
        what: what.to_owned(),
        field: field.map(|field| field.name.to_owned()),
        before: words(&change.before),
        after: words(&change.after),
    }
}
