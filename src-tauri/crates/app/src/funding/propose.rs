//! What would mend a funding plan in one step. Invariant: a proposal says the figure that it would write, and writes it.

use super::rows::Rows;
use crate::desk::Desk;
use domain::codes::FunderKind;
use domain::funding::{FundingTotals, at_rate, cost_on, counts, kind_of};
use domain::records::{Funder, FundingLine, FundingPlan};
use domain::{Cents, Id};
use std::collections::HashMap;
use words::Arg;

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// `own` (own money takes what is missing), `base` (a rate without base takes the eligible costs), `rate` (an amount
    /// becomes what its rate makes of its base).
    pub code: &'static str,
    /// The receipt that it changes; none when it makes one.
    pub line: Option<Id>,
    /// What the receipt's base becomes.
    pub base: Option<Cents>,
    /// What its amount becomes.
    pub amount: Cents,
}

impl Proposal {
    /// The proposal in words.
    pub fn says(&self, desk: &Desk, funders: &HashMap<Id, Funder>, lines: &[FundingLine]) -> String {
        let line = self.line.and_then(|id| lines.iter().find(|line| line.id == id));
        let name = line.and_then(|line| funders.get(&line.funder)).map(|funder| funder.name.clone()).unwrap_or_default();
        let args = [
            ("funder", Arg::from(name)),
            ("amount", desk.words.money(self.amount).into()),
            ("base", desk.words.maybe_money(self.base.or_else(|| line.and_then(|line| line.base))).into()),
            ("rate", desk.words.maybe_rate(line.and_then(|line| line.rate)).into()),
        ];
        let key = if self.code == "own" && self.line.is_none() { "own-new" } else { self.code };
        desk.words.text_with(&format!("funding-proposal-{key}"), &args)
    }
}

/// What would mend a plan, the receipts' own figures before its balance.
pub fn proposals(plan: &FundingPlan, rows: &Rows, totals: &FundingTotals, funders: &HashMap<Id, Funder>) -> Vec<Proposal> {
    let mut all = Vec::new();
    let whole: Cents = rows.costs.iter().map(|cost| cost.eligible.unwrap_or_else(|| cost_on(cost, plan.base))).sum();
    for line in rows.lines.iter().filter(|line| counts(line)) {
        match (line.base, line.rate) {
            (None, Some(_)) if whole > Cents::ZERO => {
                let with_base = FundingLine { base: Some(whole), ..line.clone() };
                all.extend(at_rate(&with_base).map(|amount| Proposal { code: "base", line: Some(line.id), base: Some(whole), amount }));
            }
            _ => all.extend(at_rate(line).filter(|amount| line.amount != Some(*amount)).map(|amount| Proposal {
                code: "rate",
                line: Some(line.id),
                base: None,
                amount,
            })),
        }
    }
    let gap = totals.gap();
    let own = rows.lines.iter().filter(|line| counts(line)).find(|line| kind_of(funders, line.funder) == FunderKind::Own);
    let amount = own.and_then(|line| line.amount).unwrap_or_default() + gap;
    if gap != Cents::ZERO && amount >= Cents::ZERO && (own.is_some() || gap > Cents::ZERO) {
        all.push(Proposal { code: "own", line: own.map(|line| line.id), base: None, amount });
    }
    all
}
