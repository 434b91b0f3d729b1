//! Rules on a funding plan, that of an action or of a group: balance, rates, caps, and the own share of article L1111-10 of the CGCT.

use crate::code::Code;
use crate::codes::{BudgetNature, Derogation, FunderKind, FundingStatus, TaxBase};
use crate::finding::{Finding, Param, Severity, Source};
use crate::records::{Funder, FundingCost, FundingLine, FundingPlan};
use crate::{Cents, Id, Noun, Rate};
use std::collections::HashMap;

/// What is to be said of one funding plan. `title` is the action's; `costs` and `lines` are the plan's own.
pub fn funding_plan(plan: &FundingPlan, title: &str, costs: &[&FundingCost], lines: &[&FundingLine], funders: &HashMap<Id, Funder>) -> Vec<Finding> {
    let mut found = Vec::new();
    let new = |code, severity, field| Finding::new(code, severity, Noun::FundingPlan, plan.id, field).with("title", Param::Text(title.to_owned()));
    let live = || lines.iter().filter(|line| line.status != FundingStatus::Refused);

    let gross = plan.base == Some(TaxBase::Gross);
    let cost: Cents = costs.iter().filter_map(|cost| if gross { cost.gross.or(cost.net) } else { cost.net.or(cost.gross) }).sum();
    let receipts: Cents = live().filter_map(|line| line.amount).sum();
    if cost != receipts {
        found.push(
            new("funding_unbalanced", Severity::Warning, None)
                .with("costs", Param::Money(cost))
                .with("receipts", Param::Money(receipts))
                .citing(Source::FundingPlan),
        );
    }
    let negative = |noun, id, field, amount: Cents| {
        Finding::new("funding_negative", Severity::Warning, noun, id, Some(field))
            .with("title", Param::Text(title.to_owned()))
            .with("amount", Param::Money(amount))
            .citing(Source::FundingPlan)
    };
    for cost in costs {
        let amounts = [("net", cost.net), ("gross", cost.gross), ("eligible", cost.eligible)];
        let below = amounts.into_iter().find_map(|(field, amount)| amount.filter(|amount| *amount < Cents::ZERO).map(|amount| (field, amount)));
        found.extend(below.map(|(field, amount)| negative(Noun::FundingCost, cost.id, field, amount)));
    }
    for line in live() {
        let Some(amount) = line.amount else { continue };
        let at_line = |code, severity, over: Cents| {
            Finding::new(code, severity, Noun::FundingLine, line.id, Some("amount"))
                .with("title", Param::Text(title.to_owned()))
                .with("over", Param::Money(over))
                .citing(Source::FundingPlan)
        };
        if amount < Cents::ZERO {
            found.push(negative(Noun::FundingLine, line.id, "amount", amount));
        }
        if let (Some(base), Some(rate)) = (line.base, line.rate)
            && let Some(over) = amount.over(base.at(rate))
        {
            found.push(at_line("funding_above_rate", Severity::Warning, over).with("rate", Param::Share(rate)));
        }
        if let Some(cap) = line.cap
            && let Some(over) = amount.over(cap)
        {
            found.push(at_line("funding_above_cap", Severity::Warning, over).with("cap", Param::Money(cap)));
        }
    }

    // Article L1111-10, III: for an investment, the public maître d'ouvrage keeps a least share of the funding that
    // comes from public persons. Private money is outside the base; operating expenditure is outside the rule.
    let least = match plan.derogation.unwrap_or(Derogation::None) {
        Derogation::None => Some(Rate::percent(20)),
        Derogation::LeadAuthority => Some(Rate::percent(30)),
        Derogation::School => Some(Rate::percent(10)),
        Derogation::Exempt => None,
    };
    if let (Some(BudgetNature::Investment), Some(least)) = (plan.nature, least) {
        let of_kind = |wanted: &[FunderKind]| -> Cents {
            live()
                .filter(|line| funders.get(&line.funder).and_then(|funder| funder.kind).is_some_and(|kind| wanted.contains(&kind)))
                .filter_map(|line| line.amount)
                .sum()
        };
        let aid = of_kind(&[FunderKind::Public, FunderKind::European]);
        // What it borrows, it pays back itself: a loan is money of its own.
        let own = of_kind(&[FunderKind::Own, FunderKind::Loan]);
        let wanted = (aid + own).at(least);
        if aid > Cents::ZERO && own < wanted {
            found.push(
                new("own_share_too_small", Severity::Serious, Some("derogation"))
                    .with("own", Param::Money(own))
                    .with("aid", Param::Money(aid))
                    .with("wanted", Param::Money(wanted))
                    .with("least", Param::Share(least))
                    .with("derogation", Param::Text(plan.derogation.unwrap_or(Derogation::None).code().to_owned()))
                    .citing(if plan.derogation == Some(Derogation::LeadAuthority) { Source::LeadShare } else { Source::OwnShare }),
            );
        }
    }
    found
}
