//! The funding plans of the file, those of groups among them.

use super::page::gap;
use super::{funders, rows};
use crate::desk::Desk;
use crate::wire::{Fault, FundingPlanLine};
use domain::fold::natural;
use domain::records::FundingPlan;

/// Every funding plan, by title.
pub fn lines(desk: &Desk) -> Result<Vec<FundingPlanLine>, Fault> {
    let mut plans = desk.workspace.load::<FundingPlan>()?;
    plans.sort_by_cached_key(|plan| (natural(&plan.title), plan.id));
    let funders = funders(desk)?;
    let line = |plan: FundingPlan| -> Result<FundingPlanLine, Fault> {
        let rows = rows(desk, &plan)?;
        let totals = rows.totals(&plan, &funders);
        Ok(FundingPlanLine {
            id: plan.id,
            title: plan.title,
            actions: 1 + u32::try_from(rows.group.len()).unwrap_or(0),
            project: rows.project,
            cost: desk.words.money(totals.cost),
            receipts: desk.words.money(totals.receipts),
            gap: gap(&desk.words, totals.gap()),
        })
    };
    plans.into_iter().map(line).collect()
}
