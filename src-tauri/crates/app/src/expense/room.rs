//! What invoices leave of what limits them: what a cost line was planned at (as amended), and the cap of an action in a contract.

use super::reading::Row;
use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, InvoiceRoom};
use domain::contract::cost_line_at;
use domain::records::{ActionContract, Amendment, AmendmentLine, Contract, CostLine, Expense};
use domain::{Cents, Id, Noun, Rate};
use std::collections::BTreeMap;
use words::Arg;

/// What would be left of each limit that some rows touch, the nearest to its end first.
pub(super) fn rooms(desk: &Desk, rows: &[&Row]) -> Result<Vec<InvoiceRoom>, Fault> {
    let mut found: Vec<(Cents, InvoiceRoom)> = Vec::new();
    found.extend(of_cost_lines(desk, rows)?);
    found.extend(of_caps(desk, rows)?);
    found.sort_by_key(|(left, _)| *left);
    Ok(found.into_iter().map(|(_, room)| room).collect())
}

fn said(desk: &Desk, key: &str, label: String, left: Cents, whole: Cents) -> (Cents, InvoiceRoom) {
    let over = left < Cents::ZERO;
    let words = &desk.words;
    let shown = words.money(if over { -left } else { left });
    let args = [("label", Arg::Text(label)), ("left", Arg::Text(shown)), ("whole", Arg::Text(words.money(whole)))];
    (left, InvoiceRoom { sentence: words.text_with(&format!("{key}-{}", if over { "over" } else { "left" }), &args), over })
}

/// Of cost lines: planned on the day, less what was spent and what would be.
fn of_cost_lines(desk: &Desk, rows: &[&Row]) -> Result<Vec<(Cents, InvoiceRoom)>, Fault> {
    let mut added: BTreeMap<Id, Cents> = BTreeMap::new();
    for row in rows {
        if let Some(line) = row.id("cost_line") {
            *added.entry(line).or_default() += row.cents("net").unwrap_or_default();
        }
    }
    let mut found = Vec::new();
    for (id, more) in added {
        let line = desk.workspace.find::<CostLine>(id)?;
        let amendments = desk.workspace.load_naming::<Amendment>("contract", line.contract)?;
        let changes = desk.workspace.load_naming::<AmendmentLine>("cost_line", id)?;
        if let Some(planned) = cost_line_at(&line, &amendments, &changes, crate::clock::today()) {
            let spent: Cents = desk.workspace.load_naming::<Expense>("cost_line", id)?.iter().map(|expense| expense.net).sum();
            found.push(said(desk, "invoice-room-line", line.title, planned - spent - more, planned));
        }
    }
    Ok(found)
}

/// Of the caps of actions in contracts: a cap is of aid, and aid is the contract's rate of what is spent.
fn of_caps(desk: &Desk, rows: &[&Row]) -> Result<Vec<(Cents, InvoiceRoom)>, Fault> {
    let mut added: BTreeMap<(Id, Id), Cents> = BTreeMap::new();
    for row in rows {
        if let (Some(action), Some(contract)) = (row.id("action"), row.id("contract")) {
            *added.entry((action, contract)).or_default() += row.cents("net").unwrap_or_default();
        }
    }
    let mut found = Vec::new();
    for ((action, contract), more) in added {
        let links = desk.workspace.load_naming::<ActionContract>("action", action)?;
        let Some(cap) = links.iter().find(|link| link.contract == contract).and_then(|link| link.cap) else { continue };
        let rate = desk.workspace.find::<Contract>(contract)?.aid_rate.unwrap_or(Rate::WHOLE);
        let own = desk.workspace.load_naming::<Expense>("action", action)?;
        let spent: Cents = own.iter().filter(|expense| expense.contract == Some(contract)).map(|expense| expense.net).sum();
        found.push(said(desk, "invoice-room-cap", label::of(desk, Noun::Action, action), cap - (spent + more).at(rate), cap));
    }
    Ok(found)
}
