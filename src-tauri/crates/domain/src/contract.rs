//! A contract on a day: its amendments in force applied, and where its money is.

pub mod amended;
pub mod shares;

use crate::codes::CriterionRule;
use crate::records::{Amendment, AmendmentLine, Contract, CostLine, Criterion, Instalment};
use crate::{Cents, Day, Id};

/// The contract as it stood on `day`: each amendment in force, in the order of its effective day, replaces the fields
/// that it fills. Days before an amendment never see it.
pub fn contract_at(contract: &Contract, amendments: &[Amendment], day: Day) -> Contract {
    let mut at = contract.clone();
    for amendment in in_force(amendments, contract.id, day) {
        at.ends_on = amendment.new_ends_on.or(at.ends_on);
        at.eligible_until = amendment.new_eligible_until.or(at.eligible_until);
        at.eligible_base = amendment.new_eligible_base.or(at.eligible_base);
        at.granted = amendment.new_granted.or(at.granted);
        at.work_start_deadline = amendment.new_work_start_deadline.or(at.work_start_deadline);
        at.claim_deadline = amendment.new_claim_deadline.or(at.claim_deadline);
    }
    at
}

/// What a cost line is planned at on `day`.
pub fn cost_line_at(line: &CostLine, amendments: &[Amendment], changes: &[AmendmentLine], day: Day) -> Option<Cents> {
    in_force(amendments, line.contract, day)
        .into_iter()
        .filter_map(|amendment| changes.iter().find(|change| change.amendment == amendment.id && change.cost_line == line.id))
        .map(|change| change.planned)
        .next_back()
        .or(line.planned)
}

/// The amendments of a contract in force on `day`, oldest first; same-day amendments by number.
pub fn in_force(amendments: &[Amendment], contract: Id, day: Day) -> Vec<&Amendment> {
    let mut list: Vec<&Amendment> = amendments.iter().filter(|a| a.contract == contract && a.effective_on <= day).collect();
    list.sort_by(|a, b| (a.effective_on, &a.number).cmp(&(b.effective_on, &b.number)));
    list
}

/// Whether an action's link to a contract holds on `day`: opened by an amendment in force (or from the start), and not
/// closed by one.
pub fn link_holds(opened_by: Option<&Amendment>, closed_by: Option<&Amendment>, day: Day) -> bool {
    opened_by.is_none_or(|amendment| amendment.effective_on <= day) && closed_by.is_none_or(|amendment| amendment.effective_on > day)
}

/// Where a contract's money is on a day. EUR cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What the contract grants, amendments in force included.
    pub granted: Cents,
    /// What was asked for, up to the day.
    pub called: Cents,
    /// What was received, up to the day.
    pub received: Cents,
    /// Granted, not received yet. Negative when more came than was granted.
    pub remaining: Cents,
}

/// The balance of a contract on `day`, from its instalments.
pub fn balance(contract_at_day: &Contract, instalments: &[Instalment], day: Day) -> Balance {
    let own = || instalments.iter().filter(|instalment| instalment.contract == contract_at_day.id);
    let called = own()
        .filter(|instalment| instalment.requested_on.is_some_and(|on| on <= day))
        .filter_map(|instalment| instalment.requested_amount.or(instalment.amount))
        .sum();
    let received = own()
        .filter(|instalment| instalment.received_on.is_some_and(|on| on <= day))
        .filter_map(|instalment| instalment.received_amount.or(instalment.requested_amount).or(instalment.amount))
        .sum();
    let granted = contract_at_day.granted.unwrap_or_default();
    Balance { granted, called, received, remaining: granted - received }
}

/// What a criterion of the variable part is worth as measured, in EUR cents (COT since 2021):
/// weight × min(1, max(0, (measured − baseline) ÷ (target − baseline))), or all or nothing.
pub fn criterion_due(criterion: &Criterion) -> Option<Cents> {
    let weight = criterion.weight?;
    let (baseline, target, measured) = (criterion.baseline?, criterion.target?, criterion.measured?);
    if target == baseline {
        return None;
    }
    let reached = ((measured - baseline) / (target - baseline)).clamp(0.0, 1.0);
    let share = match criterion.rule.unwrap_or(CriterionRule::ProRata) {
        // A float's own noise must not lose a target that is met.
        CriterionRule::AllOrNothing => {
            if reached > 1.0 - 1e-9 {
                1.0
            } else {
                0.0
            }
        }
        CriterionRule::ProRata => reached,
    };
    Cents::from_euros(weight.0 as f64 / 100.0 * share).map(|(due, _)| due)
}
