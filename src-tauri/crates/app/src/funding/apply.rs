//! A proposal is followed, in one step that undo takes back.

use super::{funders, proposals, rows};
use crate::clock;
use crate::desk::Desk;
use crate::file;
use crate::wire::{Changed, Fault, FundingApplyArg};
use domain::code::Code;
use domain::codes::{FunderKind, FundingStatus};
use domain::records::FundingPlan;
use domain::{Noun, Value};
use store::Op;

/// Follows a proposal. One that the plan does not need any more is refused: the figures that led to it have changed.
pub fn apply(desk: &mut Desk, arg: &FundingApplyArg) -> Result<Changed, Fault> {
    let plan = desk.workspace.find::<FundingPlan>(arg.plan)?;
    let (rows, funders) = (rows(desk, &plan)?, funders(desk)?);
    let totals = rows.totals(&plan, &funders);
    let all = proposals(&plan, &rows, &totals, &funders);
    let proposal = all.iter().find(|one| one.code == arg.code && one.line == arg.line).ok_or_else(|| Fault::new("proposal_gone"))?;
    let amount: Value = proposal.amount.into();
    if let Some(line) = proposal.line {
        let mut changes = vec![("amount", amount)];
        changes.extend(proposal.base.map(|base| ("base", base.into())));
        let ((), changed) = desk.change(Op::Edit(Noun::FundingLine), |tx| Ok(tx.update(Noun::FundingLine, line, &changes)?))?;
        return Ok(changed);
    }
    let mut own: Vec<_> = funders.values().filter(|funder| funder.kind == Some(FunderKind::Own)).collect();
    own.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    let known = own.first().map(|funder| funder.id);
    let funder = known.unwrap_or_else(clock::fresh_id);
    let name = desk.words.text("statement-own");
    let line = clock::fresh_id();
    let ((), changed) = desk.change(Op::Create(Noun::FundingLine), |tx| {
        if known.is_none() {
            let values = file::values(
                Noun::Funder,
                &[("code", FunderKind::Own.code().into()), ("name", name.into()), ("kind", FunderKind::Own.code().into())],
            );
            tx.insert(Noun::Funder, funder, &values)?;
        }
        let rank = tx.last_rank(Noun::FundingLine, "funding_plan", plan.id)?;
        let values = file::values(
            Noun::FundingLine,
            &[
                ("funding_plan", plan.id.into()),
                ("funder", funder.into()),
                ("amount", amount),
                ("status", FundingStatus::Considered.code().into()),
                ("rank", rank.into()),
            ],
        );
        Ok(tx.insert(Noun::FundingLine, line, &values)?)
    })?;
    Ok(changed)
}
