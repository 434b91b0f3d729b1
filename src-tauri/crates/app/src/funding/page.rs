//! The page of a funding plan: two columns, their totals, what was noticed and what would mend it.

use super::{funders, proposals, rows};
use crate::desk::Desk;
use crate::wire::{Fault, FundingLineView, FundingPage, FundingProposal, FundingTotalsView, FundingYearView};
use crate::{check, record};
use domain::funding::{FundingTotals, counts, kind_of, remaining, years};
use domain::records::{Action, FundingPlan};
use domain::{Cents, Id, Noun, rules};
use words::{Arg, Words};

/// The page of a funding plan.
pub fn page(desk: &Desk, id: Id) -> Result<FundingPage, Fault> {
    let plan = desk.workspace.find::<FundingPlan>(id)?;
    let (rows, funders) = (rows(desk, &plan)?, funders(desk)?);
    let totals = rows.totals(&plan, &funders);
    let (costs, lines): (Vec<_>, Vec<_>) = (rows.costs.iter().collect(), rows.lines.iter().collect());
    let title = desk.workspace.find::<Action>(plan.action)?.title;
    let found = rules::funding_plan(&plan, &title, &costs, &lines, &funders);
    let words = &desk.words;
    let line = |line: &domain::records::FundingLine| -> Result<FundingLineView, Fault> {
        let rest = remaining(line, kind_of(&funders, line.funder)).map(|rest| words.amount_to_the_cent(rest)).unwrap_or_default();
        Ok(FundingLineView { record: record::view(desk, Noun::FundingLine, line.id)?, rest, counts: counts(line) })
    };
    let year = |one: domain::funding::FundingYear| FundingYearView {
        year: one.year.map(|year| year.to_string()).unwrap_or_default(),
        cost: words.money(one.cost),
        receipts: words.money(one.receipts),
        gap: gap(words, one.cost - one.receipts),
    };
    Ok(FundingPage {
        record: record::view(desk, Noun::FundingPlan, id)?,
        action: plan.action,
        project: rows.project.clone(),
        costs: rows.costs.iter().map(|cost| record::view(desk, Noun::FundingCost, cost.id)).collect::<Result<_, Fault>>()?,
        lines: rows.lines.iter().map(line).collect::<Result<_, Fault>>()?,
        group: record::collection(desk, Noun::FundingPlanAction, "funding_plan", id)?,
        totals: in_words(words, &totals),
        years: years(&plan, &costs, &lines).into_iter().map(year).collect(),
        proposals: proposals(&plan, &rows, &totals, &funders)
            .iter()
            .map(|one| FundingProposal { code: one.code.to_owned(), line: one.line, says: one.says(desk, &funders, &rows.lines) })
            .collect(),
        findings: check::views(desk, found)?,
    })
}

/// What is missing or in excess, in words; empty when nothing is.
pub(super) fn gap(words: &Words, gap: Cents) -> String {
    match gap.0 {
        0 => String::new(),
        1.. => words.text_with("funding-lacks", &[("amount", Arg::from(words.money(gap)))]),
        _ => words.text_with("funding-exceeds", &[("amount", Arg::from(words.money(-gap)))]),
    }
}

fn in_words(words: &Words, totals: &FundingTotals) -> FundingTotalsView {
    let table = |cents: Cents| words.amount_to_the_cent(cents);
    let says = gap(words, totals.gap());
    FundingTotalsView {
        net: table(totals.net),
        vat: table(totals.vat),
        gross: table(totals.gross),
        eligible: table(totals.eligible),
        cost: words.money(totals.cost),
        receipts: words.money(totals.receipts),
        amount: table(totals.receipts),
        aid: words.money(totals.aid),
        private: words.money(totals.private),
        own: words.money(totals.own),
        loan: words.money(totals.loan),
        called: table(totals.called),
        received: table(totals.received),
        remaining: table(totals.remaining),
        aid_share: words.maybe_rate(totals.aid_share()),
        own_share: words.maybe_rate(totals.own_share()),
        balanced: says.is_empty(),
        says: if says.is_empty() { words.text("funding-balanced") } else { says },
    }
}
