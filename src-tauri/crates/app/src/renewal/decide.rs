//! What becomes of actions is decided: of one, or of many in one step.

use super::review::latest;
use crate::desk::Desk;
use crate::wire::{Changed, Fault, RenewalDecide, Typed};
use crate::{cell, clock, file};
use domain::{Noun, Value};
use store::Op;

/// Writes a decision, a reason, or both. A decision that is empty takes the review back; a reason without a decision is
/// refused, for there is nothing that it explains.
pub fn decide(desk: &mut Desk, asked: &RenewalDecide) -> Result<Changed, Fault> {
    let parse = |name: &str, typed: &Option<String>| -> Result<Option<Value>, Fault> {
        let field = Noun::Review.field(name).ok_or_else(|| Fault::new("no_field"))?;
        typed.as_ref().map(|typed| cell::parse(&desk.words, field, &Typed::Text(typed.clone()))).transpose()
    };
    let (decision, reason) = (parse("decision", &asked.decision)?, parse("reason", &asked.reason)?);
    let held = latest(desk)?;
    let today = Value::from(clock::today());
    let ((), changed) = desk.change(Op::ReviewActions, |tx| {
        for action in &asked.actions {
            let mut changes: Vec<(&str, Value)> = reason.iter().map(|reason| ("reason", reason.clone())).collect();
            match (held.get(action), &decision) {
                (Some(review), Some(Value::Null)) => tx.delete(Noun::Review, review.id)?,
                (None, Some(Value::Null)) => {}
                (Some(review), _) => {
                    changes.extend(decision.iter().map(|decision| ("decision", decision.clone())));
                    if decision.as_ref().and_then(Value::as_text).is_some_and(|code| code != domain::code::Code::code(review.decision)) {
                        changes.push(("reviewed_on", today.clone()));
                    }
                    tx.update(Noun::Review, review.id, &changes)?;
                }
                (None, None) => return Err(Fault::new("review_undecided").at("decision")),
                (None, Some(decision)) => {
                    changes.push(("action", (*action).into()));
                    changes.push(("decision", decision.clone()));
                    changes.push(("reviewed_on", today.clone()));
                    changes.push(("contract", asked.contract.map_or(Value::Null, Value::Id)));
                    tx.insert(Noun::Review, clock::fresh_id(), &file::values(Noun::Review, &changes))?;
                }
            }
        }
        Ok(())
    })?;
    Ok(changed)
}
