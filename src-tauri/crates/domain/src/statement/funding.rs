//! The funding plan to publish. Article L1111-11 of the CGCT: the maître d'ouvrage publishes the funding plan of an
//! investment that public money helped, and displays it while the work lasts and when it ends.
//!
//! Invariant: shares are of the whole cost and add up to 100.00 %; what is not funded yet is said as such.

use super::Kind;
use super::table::{Cell, Column, Lines, Note, Row, RowKind, Shape, Statement, Table};
use crate::codes::{FunderKind, TaxBase};
use crate::funding::{FundingTotals, counts, kind_of, shares, totals};
use crate::records::{Funder, FundingCost, FundingLine, FundingPlan};
use crate::{Cents, Id, Rate};
use std::collections::HashMap;

/// A plan to publish, with its own rows.
#[derive(Clone, Debug)]
pub struct Published<'a> {
    /// The plan.
    pub plan: &'a FundingPlan,
    /// What the actions that it is for are called.
    pub project: String,
    /// Its costs.
    pub costs: Vec<&'a FundingCost>,
    /// Its receipts.
    pub lines: Vec<&'a FundingLine>,
}

/// Who pays, how much of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// Who.
    pub who: Who,
    /// How much.
    pub amount: Cents,
    /// Of the whole.
    pub share: Rate,
}

/// Who pays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A funder, under one of its programmes.
    Funder(String, Option<String>),
    /// The maître d'ouvrage itself.
    Own,
    /// Its loans.
    Loan,
    /// Nobody yet.
    Nobody,
}

/// Who pays what of a plan: the funders by their amounts, then the maître d'ouvrage, its loans, and what is missing.
pub fn shares_of(published: &Published<'_>, funders: &HashMap<Id, Funder>) -> (FundingTotals, Vec<Share>) {
    let totals = totals(published.plan, &published.costs, &published.lines, funders);
    let mut aid: Vec<(String, Option<String>, Cents)> = Vec::new();
    for line in published.lines.iter().filter(|line| counts(line)) {
        if matches!(kind_of(funders, line.funder), FunderKind::Own | FunderKind::Loan) {
            continue;
        }
        let name = funders.get(&line.funder).map(|funder| funder.name.clone()).unwrap_or_default();
        let amount = line.amount.unwrap_or_default();
        match aid.iter_mut().find(|(known, programme, _)| *known == name && *programme == line.programme) {
            Some((.., sum)) => *sum += amount,
            None => aid.push((name, line.programme.clone(), amount)),
        }
    }
    aid.sort_by(|one, other| other.2.cmp(&one.2).then_with(|| (&one.0, &one.1).cmp(&(&other.0, &other.1))));
    let mut who: Vec<(Who, Cents)> = aid.into_iter().map(|(name, programme, amount)| (Who::Funder(name, programme), amount)).collect();
    who.push((Who::Own, totals.own));
    who.extend([(Who::Loan, totals.loan), (Who::Nobody, totals.gap())].into_iter().filter(|(_, amount)| *amount > Cents::ZERO));
    let all = shares(&who.iter().map(|(_, amount)| *amount).collect::<Vec<_>>());
    (totals, who.into_iter().zip(all).map(|((who, amount), share)| Share { who, amount, share }).collect())
}

/// The statement of some plans, a table each.
pub fn statement(plans: &[Published<'_>], funders: &HashMap<Id, Funder>) -> Statement {
    let mut notes = vec![Note::of("funding", Vec::new())];
    let mut tables = Vec::new();
    for published in plans {
        let (totals, shares) = shares_of(published, funders);
        if totals.gap() < Cents::ZERO {
            notes.push(Note::missing("funding_too_much"));
        }
        tables.push(table(tables.len(), published, &totals, &shares));
    }
    if plans.is_empty() {
        notes.push(Note::missing("no_funding_plan"));
    } else if plans.iter().any(|one| one.costs.is_empty() || one.lines.is_empty()) {
        notes.push(Note::missing("funding_incomplete"));
    }
    notes.dedup();
    Statement { kind: Kind::Funding, facts: Vec::new(), tables, notes, signatures: vec!["owner"] }
}

fn table(place: usize, published: &Published<'_>, totals: &FundingTotals, shares: &[Share]) -> Table {
    let base = published.plan.base.unwrap_or(TaxBase::Net);
    let facts = vec![
        ("project", Cell::text(Some(&published.project))),
        ("total_cost", Cell::Money(totals.cost)),
        ("tax_base", Cell::code(base)),
        ("aid_share", Cell::share(totals.aid_share())),
        ("own_share", Cell::share(totals.own_share())),
    ];
    let mut rows: Vec<Row> = Vec::new();
    if totals.cost != Cents::ZERO || totals.receipts != Cents::ZERO {
        rows.extend(shares.iter().map(|share| Row { kind: RowKind::Line, cells: cells(share) }));
        let sum: Cents = shares.iter().map(|share| share.amount).sum();
        let all = Rate(shares.iter().map(|share| share.share.0).sum());
        let cells = vec![Cell::Word("statement-total".to_owned()), Cell::Blank, Cell::Money(sum), Cell::Share(all)];
        rows.push(Row { kind: RowKind::Total(vec![Lines { table: place, rows: 0..shares.len() }]), cells });
    }
    let columns = vec![
        Column::new("funder", Shape::Text),
        Column::new("programme", Shape::Text),
        Column::new("amount", Shape::Money),
        Column::new("share", Shape::Portion),
    ];
    Table { key: "funding", about: published.plan.title.clone(), facts, columns, rows }
}

fn cells(share: &Share) -> Vec<Cell> {
    let (who, programme) = match &share.who {
        Who::Funder(name, programme) => (Cell::Text(name.clone()), Cell::text(programme.as_deref())),
        Who::Own => (Cell::Word("statement-own".to_owned()), Cell::Blank),
        Who::Loan => (Cell::Word("statement-loan".to_owned()), Cell::Blank),
        Who::Nobody => (Cell::Word("statement-nobody".to_owned()), Cell::Blank),
    };
    vec![who, programme, Cell::Money(share.amount), Cell::Share(share.share)]
}
