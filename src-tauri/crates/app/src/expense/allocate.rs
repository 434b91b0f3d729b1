//! One invoice is given to several actions, by amounts or by shares, in one step.
//!
//! Invariant: what is written adds up to the invoice's net amount, to the cent.

use crate::desk::Desk;
use crate::file;
use crate::wire::{AllocateArg, AllocationPreview, Changed, Fault};
use domain::records::{Expense, ExpenseAllocation};
use domain::{Cents, Id, Noun, Value};
use std::collections::HashSet;
use store::Op;

/// What the parts would come to. Nothing is written.
pub fn preview(desk: &Desk, asked: &AllocateArg) -> Result<AllocationPreview, Fault> {
    let net = desk.workspace.find::<Expense>(asked.id)?.net;
    let amounts = amounts(desk, asked, net)?;
    let left = net - amounts.iter().copied().sum();
    Ok(AllocationPreview {
        amounts: amounts.iter().map(|amount| desk.words.amount_to_the_cent(*amount)).collect(),
        left: desk.words.money(left),
        exact: left == Cents::ZERO || asked.parts.is_empty(),
    })
}

/// Replaces the parts of an invoice. Without any, it is its own action's alone.
pub fn allocate(desk: &mut Desk, asked: &AllocateArg) -> Result<Changed, Fault> {
    let net = desk.workspace.find::<Expense>(asked.id)?.net;
    let amounts = amounts(desk, asked, net)?;
    let left = net - amounts.iter().copied().sum();
    if left != Cents::ZERO && !asked.parts.is_empty() {
        return Err(Fault::new("allocation_differs").with("left", desk.words.money(left)).with("net", desk.words.money(net)).at("amount"));
    }
    let actions: HashSet<Id> = asked.parts.iter().map(|part| part.action).collect();
    if actions.len() < asked.parts.len() {
        return Err(Fault::new("allocation_action_twice").at("action"));
    }
    let noun = Noun::ExpenseAllocation;
    let known = desk.workspace.load_naming::<ExpenseAllocation>("expense", asked.id)?;
    let ((), changed) = desk.change(Op::Edit(Noun::Expense), |tx| {
        for gone in known.iter().filter(|one| !actions.contains(&one.action)) {
            tx.delete(noun, gone.id)?;
        }
        for (part, amount) in asked.parts.iter().zip(&amounts) {
            let line = part.cost_line.map_or(Value::Null, Value::Id);
            match known.iter().find(|one| one.action == part.action) {
                Some(one) => tx.update(noun, one.id, &[("amount", (*amount).into()), ("cost_line", line)])?,
                None => {
                    let named = [("expense", asked.id.into()), ("action", part.action.into()), ("cost_line", line), ("amount", (*amount).into())];
                    let values = file::values(noun, &named);
                    tx.insert(noun, noun.link_id(&values).unwrap_or_else(crate::clock::fresh_id), &values)?;
                }
            }
        }
        Ok(())
    })?;
    Ok(changed)
}

/// The amount of each part: as typed, or its share of the invoice, the largest remainders taking the missing cents.
fn amounts(desk: &Desk, asked: &AllocateArg, net: Cents) -> Result<Vec<Cents>, Fault> {
    let typed = || asked.parts.iter().map(|part| part.typed.trim());
    if !asked.by_shares {
        let read = |text: &str| {
            if text.is_empty() {
                Ok(Cents::ZERO)
            } else {
                desk.words.parse_cents(text).map_err(|_| Fault::new("shape").with("shape", "cents").at("amount"))
            }
        };
        return typed().map(read).collect();
    }
    let weight = |text: &str| {
        // Hundredths of a percent: `33,33 %`.
        let read = if text.is_empty() { Ok(0) } else { desk.words.parse_rate(text).map(|rate| rate.0) };
        read.ok().and_then(|weight| u64::try_from(weight).ok()).ok_or_else(|| Fault::new("shape").with("shape", "rate").at("amount"))
    };
    let weights: Vec<u64> = typed().map(weight).collect::<Result<_, _>>()?;
    let parts = net.split(&weights);
    Ok(if parts.is_empty() { vec![Cents::ZERO; weights.len()] } else { parts })
}
