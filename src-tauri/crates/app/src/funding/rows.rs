//! The rows of a funding plan, in their order.

use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::fold::natural;
use domain::funding::{FundingTotals, totals};
use domain::records::{Funder, FundingCost, FundingLine, FundingPlan, FundingPlanAction};
use domain::{Id, Noun};
use std::collections::HashMap;

/// The rows of a funding plan.
pub struct Rows {
    /// What the actions that it is for are called.
    pub project: String,
    /// Its costs.
    pub costs: Vec<FundingCost>,
    /// Its receipts.
    pub lines: Vec<FundingLine>,
    /// The other actions of its group.
    pub group: Vec<FundingPlanAction>,
}

impl Rows {
    /// The one sum of them.
    pub fn totals(&self, plan: &FundingPlan, funders: &HashMap<Id, Funder>) -> FundingTotals {
        totals(plan, &self.costs.iter().collect::<Vec<_>>(), &self.lines.iter().collect::<Vec<_>>(), funders)
    }
}

/// Reads the rows of a funding plan.
pub fn rows(desk: &Desk, plan: &FundingPlan) -> Result<Rows, Fault> {
    let mut costs = desk.workspace.load_naming::<FundingCost>("funding_plan", plan.id)?;
    costs.sort_by_cached_key(|cost| (cost.rank.clone(), natural(&cost.title)));
    let mut lines = desk.workspace.load_naming::<FundingLine>("funding_plan", plan.id)?;
    lines.sort_by(|one, other| (&one.rank, one.id).cmp(&(&other.rank, other.id)));
    let group = desk.workspace.load_naming::<FundingPlanAction>("funding_plan", plan.id)?;
    let mut actions: Vec<String> = group.iter().map(|one| label::of(desk, Noun::Action, one.action)).filter(|label| !label.is_empty()).collect();
    actions.sort_by_cached_key(|label| natural(label));
    actions.insert(0, label::of(desk, Noun::Action, plan.action));
    actions.dedup();
    Ok(Rows { project: actions.join(" ; "), costs, lines, group })
}

/// The funders of the file by their identifiers.
pub fn funders(desk: &Desk) -> Result<HashMap<Id, Funder>, Fault> {
    Ok(desk.workspace.load::<Funder>()?.into_iter().map(|funder| (funder.id, funder)).collect())
}
