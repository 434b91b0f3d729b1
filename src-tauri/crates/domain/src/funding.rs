//! A funding plan as two columns that should balance: what it costs, who pays, what is missing, year by year.
//!
//! Invariant: a refused receipt counts nowhere; shares of one whole add up to 100.00 %, the largest remainders taking
//! the hundredths that rounding leaves.

use crate::codes::{FunderKind, FundingStatus, TaxBase};
use crate::records::{Funder, FundingCost, FundingLine, FundingPlan};
use crate::{Cents, Id, Rate};
use std::collections::{BTreeMap, HashMap};

/// The totals of a funding plan. EUR cents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FundingTotals {
    /// Costs before tax.
    pub net: Cents,
    /// Their VAT.
    pub vat: Cents,
    /// Costs, tax included.
    pub gross: Cents,
    /// What of them is eligible.
    pub eligible: Cents,
    /// What is to be funded: the costs on the plan's own base.
    pub cost: Cents,
    /// What is hoped for or granted; refused receipts left out.
    pub receipts: Cents,
    /// Public and European money.
    pub aid: Cents,
    /// Private money.
    pub private: Cents,
    /// The maître d'ouvrage's own money.
    pub own: Cents,
    /// What it borrows.
    pub loan: Cents,
    /// What was asked of the funders for payment.
    pub called: Cents,
    /// What came in.
    pub received: Cents,
    /// Receipts that did not come in yet, own money left out.
    pub remaining: Cents,
}

impl FundingTotals {
    /// What the receipts lack; negative when there is too much of them.
    pub fn gap(&self) -> Cents {
        self.cost - self.receipts
    }

    /// The share that public money is of the cost.
    pub fn aid_share(&self) -> Option<Rate> {
        self.aid.share_of(self.cost)
    }

    /// The share that the maître d'ouvrage bears of the cost itself, loans included.
    pub fn own_share(&self) -> Option<Rate> {
        (self.own + self.loan).share_of(self.cost)
    }
}

/// Costs and receipts of a year; those without a year come last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FundingYear {
    /// The year.
    pub year: Option<i32>,
    /// What it costs, on the plan's own base.
    pub cost: Cents,
    /// What is to come in.
    pub receipts: Cents,
}

/// What a cost counts for on the base of its plan: before tax unless the plan says otherwise.
pub fn cost_on(cost: &FundingCost, base: Option<TaxBase>) -> Cents {
    let (first, second) = if base == Some(TaxBase::Gross) { (cost.gross, cost.net) } else { (cost.net, cost.gross) };
    first.or(second).unwrap_or_default()
}

/// Whether a receipt counts.
pub fn counts(line: &FundingLine) -> bool {
    line.status != FundingStatus::Refused
}

/// What is still to come of a receipt; the maître d'ouvrage waits for nothing from itself.
pub fn remaining(line: &FundingLine, kind: FunderKind) -> Option<Cents> {
    (counts(line) && kind != FunderKind::Own).then(|| line.amount.unwrap_or_default() - line.received.unwrap_or_default())
}

/// What a receipt's rate makes of its base, up to its cap; nothing without both.
pub fn at_rate(line: &FundingLine) -> Option<Cents> {
    let amount = line.base?.at(line.rate?);
    Some(line.cap.map_or(amount, |cap| amount.min(cap)))
}

/// The totals of a plan, from its own costs and receipts.
pub fn totals(plan: &FundingPlan, costs: &[&FundingCost], lines: &[&FundingLine], funders: &HashMap<Id, Funder>) -> FundingTotals {
    let live = || lines.iter().filter(|line| counts(line));
    let of = |wanted: &[FunderKind]| -> Cents {
        live().filter(|line| wanted.contains(&kind_of(funders, line.funder))).filter_map(|line| line.amount).sum()
    };
    let receipts: Cents = live().filter_map(|line| line.amount).sum();
    let received: Cents = live().filter_map(|line| line.received).sum();
    FundingTotals {
        net: costs.iter().filter_map(|cost| cost.net).sum(),
        vat: costs.iter().filter_map(|cost| cost.vat).sum(),
        gross: costs.iter().filter_map(|cost| cost.gross).sum(),
        eligible: costs.iter().filter_map(|cost| cost.eligible).sum(),
        cost: costs.iter().map(|cost| cost_on(cost, plan.base)).sum(),
        aid: of(&[FunderKind::Public, FunderKind::European]),
        private: of(&[FunderKind::Private]),
        own: of(&[FunderKind::Own]),
        loan: of(&[FunderKind::Loan]),
        called: live().filter_map(|line| line.called).sum(),
        remaining: lines.iter().filter_map(|line| remaining(line, kind_of(funders, line.funder))).sum(),
        receipts,
        received,
    }
}

/// The kind of a funder; one whose kind nobody has said is taken for a public one, as most are.
pub fn kind_of(funders: &HashMap<Id, Funder>, funder: Id) -> FunderKind {
    funders.get(&funder).and_then(|funder| funder.kind).unwrap_or(FunderKind::Public)
}

/// Costs and receipts by year: the years in their order, then what has none.
pub fn years(plan: &FundingPlan, costs: &[&FundingCost], lines: &[&FundingLine]) -> Vec<FundingYear> {
    let mut by: BTreeMap<(bool, Option<i32>), FundingYear> = BTreeMap::new();
    let key = |year: Option<i32>| (year.is_none(), year);
    let empty = |year: Option<i32>| FundingYear { year, cost: Cents::ZERO, receipts: Cents::ZERO };
    for cost in costs {
        by.entry(key(cost.year)).or_insert(empty(cost.year)).cost += cost_on(cost, plan.base);
    }
    for line in lines.iter().filter(|line| counts(line)) {
        by.entry(key(line.year)).or_insert(empty(line.year)).receipts += line.amount.unwrap_or_default();
    }
    by.into_values().collect()
}

/// The share of each amount in their sum: together 100.00 %, the largest remainders taking the hundredths that rounding
/// leaves. Amounts below zero have no share; all of nothing is nothing.
pub fn shares(amounts: &[Cents]) -> Vec<Rate> {
    let weights: Vec<u64> = amounts.iter().map(|amount| u64::try_from(amount.0).unwrap_or(0)).collect();
    let parts = Cents(Rate::WHOLE.0).split(&weights);
    if parts.is_empty() { vec![Rate(0); amounts.len()] } else { parts.into_iter().map(|part| Rate(part.0)).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn shares_sum_to_the_whole(amounts in prop::collection::vec(1i64..1_000_000_000, 1..20)) {
            let shares = shares(&amounts.iter().map(|amount| Cents(*amount)).collect::<Vec<_>>());
            prop_assert_eq!(shares.iter().map(|share| share.0).sum::<i64>(), Rate::WHOLE.0);
        }
    }

    #[test]
    fn three_equal_funders_share_a_hundred_percent() {
        assert_eq!(shares(&[Cents(100), Cents(100), Cents(100)]), [Rate(3_334), Rate(3_333), Rate(3_333)]);
        assert_eq!(shares(&[Cents::ZERO]), [Rate(0)]);
    }
}
