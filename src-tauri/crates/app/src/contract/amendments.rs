//! The amendments of a contract: what each changes, and the actions that it brings in or takes out.

use crate::desk::Desk;
use crate::label;
use crate::wire::{AmendmentView, ContractArg, Fault, NamedRow, TermChange};
use domain::contract::amended::{Term, changes, line_changes};
use domain::records::{ActionContract, Amendment, AmendmentLine, Contract, CostLine};
use domain::{Cents, Id, Noun};

/// The amendments, the oldest first.
pub fn amendments(desk: &Desk, asked: &ContractArg) -> Result<Vec<AmendmentView>, Fault> {
    let day = super::page::day_of(desk, asked)?;
    let workspace = &desk.workspace;
    let contract = workspace.find::<Contract>(asked.id)?;
    let mut all = workspace.load_naming::<Amendment>("contract", asked.id)?;
    all.sort_by(|a, b| (a.effective_on, &a.number, a.id).cmp(&(b.effective_on, &b.number, b.id)));
    let lines = workspace.load_naming::<CostLine>("contract", asked.id)?;
    let mut changed: Vec<AmendmentLine> = Vec::new();
    for amendment in &all {
        changed.extend(workspace.load_naming::<AmendmentLine>("amendment", amendment.id)?);
    }
    let links = workspace.load_naming::<ActionContract>("contract", asked.id)?;
    let named = |of: fn(&ActionContract) -> Option<Id>, id: Id| {
        let mut rows: Vec<NamedRow> = links
            .iter()
            .filter(|link| of(link) == Some(id))
            .map(|link| NamedRow { id: link.action, label: desk.label(Noun::Action, link.action) })
            .filter(|row| !row.label.is_empty())
            .collect();
        rows.sort_by_cached_key(|row| domain::fold::natural(&row.label));
        rows
    };
    let view = |amendment: &Amendment| {
        let terms = changes(&contract, &all, amendment).into_iter().map(|change| {
            let (before, after) = (show(desk, change.before), show(desk, change.after));
            TermChange {
                field: Some(change.field.to_owned()),
                label: desk.words.field(Noun::Contract, change.field),
                by: by(desk, change.before, change.after),
                same: change.before == change.after,
                before,
                after,
            }
        });
        let lines = line_changes(&lines, &all, &changed, amendment).into_iter().map(|change| TermChange {
            field: None,
            label: label::of(desk, Noun::CostLine, change.cost_line),
            before: desk.words.maybe_money(change.before),
            after: desk.words.money(change.after),
            by: by(desk, Term::Money(change.before), Term::Money(Some(change.after))),
            same: change.before == Some(change.after),
        });
        AmendmentView {
            id: amendment.id,
            number: amendment.number.clone(),
            subject: amendment.subject.clone().unwrap_or_default(),
            on: desk.words.day(amendment.effective_on),
            in_force: amendment.effective_on <= day,
            changes: terms.chain(lines).collect(),
            opened: named(|link| link.opened_by, amendment.id),
            closed: named(|link| link.closed_by, amendment.id),
        }
    };
    Ok(all.iter().map(view).collect())
}

fn show(desk: &Desk, term: Term) -> String {
    match term {
        Term::Day(day) => desk.words.maybe_day(day),
        Term::Money(cents) => desk.words.maybe_money(cents),
    }
}

/// How much more or less an amount is, its sign in front.
fn by(desk: &Desk, before: Term, after: Term) -> String {
    match (before, after) {
        (Term::Money(before), Term::Money(Some(after))) if before != Some(after) => {
            let by = after - before.unwrap_or_default();
            format!("{}{}", if by > Cents::ZERO { "+" } else { "" }, desk.words.money(by))
        }
        _ => String::new(),
    }
}
