//! What of an expense a contract is shown: its claim of it when several contracts pay, and each action's part of that.
//!
//! Invariant: the parts of an expense add up to it, to the cent, whoever they are asked of; a credit note takes away.

use super::Books;
use crate::codes::ExpenseKind;
use crate::records::{Expense, ExpenseAllocation, ExpenseClaim};
use crate::{Cents, Id};
use std::collections::HashMap;

/// A part of an expense. EUR cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whose part.
    pub action: Option<Id>,
    /// Under which cost line of the contract.
    pub cost_line: Option<Id>,
    /// Before tax.
    pub net: Cents,
    /// VAT.
    pub vat: Option<Cents>,
    /// Tax included.
    pub gross: Option<Cents>,
    /// What a funder may pay a share of.
    pub eligible: Cents,
}

/// The expenses of a contract with their parts, in the order in which they came.
pub fn of_contract<'a>(books: &Books<'a>) -> Vec<(&'a Expense, Vec<Part>)> {
    let mut claims: HashMap<Id, Vec<&ExpenseClaim>> = HashMap::new();
    books.claims.iter().for_each(|claim| claims.entry(claim.expense).or_default().push(claim));
    let mut allocations: HashMap<Id, Vec<&ExpenseAllocation>> = HashMap::new();
    books.allocations.iter().for_each(|one| allocations.entry(one.expense).or_default().push(one));
    let none = (Vec::new(), Vec::new());
    let own_line = |line: Option<Id>| line.filter(|line| books.cost_lines.iter().any(|own| own.id == *line));
    let each = |expense: &'a Expense| {
        let claims = claims.get(&expense.id).unwrap_or(&none.0);
        let allocations = allocations.get(&expense.id).unwrap_or(&none.1);
        let parts = parts(books.contract.id, expense, claims, allocations);
        (expense, parts.into_iter().map(|part| Part { cost_line: own_line(part.cost_line), ..part }).collect())
    };
    books.expenses.iter().map(each).collect()
}

/// The parts of an expense that a contract is shown. Without a claim, an expense is claimed whole on its own contract.
pub fn parts(contract: Id, expense: &Expense, claims: &[&ExpenseClaim], allocations: &[&ExpenseAllocation]) -> Vec<Part> {
    let credit = expense.kind == Some(ExpenseKind::CreditNote);
    // People type a credit note with its sign or without: it takes away all the same.
    let signed = |cents: Cents| if credit && cents > Cents::ZERO { -cents } else { cents };
    let eligible = signed(expense.eligible.unwrap_or(expense.net));
    let whole = Part {
        action: expense.action,
        cost_line: expense.cost_line,
        net: signed(expense.net),
        vat: expense.vat.map(signed),
        gross: expense.gross.map(signed),
        eligible,
    };
    let claimed: Vec<Part> = if claims.is_empty() {
        if expense.contract == Some(contract) { vec![whole] } else { Vec::new() }
    } else {
        let amounts: Vec<Cents> = claims.iter().map(|claim| claim.amount).collect();
        let split = divided(&whole, &amounts, eligible);
        let own = claims.iter().zip(split).filter(|(claim, _)| claim.contract == contract);
        // What is claimed is what was asked for, even when the claims together ask for more than there is.
        own.map(|(claim, part)| Part { cost_line: claim.cost_line.or(part.cost_line), eligible: signed(claim.amount), ..part }).collect()
    };
    if allocations.is_empty() {
        return claimed;
    }
    let amounts: Vec<Cents> = allocations.iter().map(|one| one.amount).collect();
    let of_actions = |part: Part| {
        let mut split = divided(&part, &amounts, whole.net);
        for (own, one) in split.iter_mut().zip(allocations) {
            own.action = Some(one.action);
            own.cost_line = one.cost_line.or(part.cost_line);
        }
        split
    };
    claimed.into_iter().flat_map(of_actions).collect()
}

/// A part divided by amounts of a whole; what they leave of it is one part more, which stays as it was.
fn divided(part: &Part, amounts: &[Cents], whole: Cents) -> Vec<Part> {
    let mut weights: Vec<u64> = amounts.iter().map(|amount| amount.0.unsigned_abs()).collect();
    let left = whole.0.unsigned_abs().saturating_sub(weights.iter().sum());
    if left > 0 || weights.iter().all(|weight| *weight == 0) {
        weights.push(left.max(1));
    }
    let net = part.net.split(&weights);
    let eligible = part.eligible.split(&weights);
    let vat = part.vat.map(|vat| vat.split(&weights));
    // Tax included is the sum of the two where it was, so that a line adds up across as well as down.
    let adds_up = part.vat.zip(part.gross).is_some_and(|(vat, gross)| part.net + vat == gross);
    let gross = part.gross.map(|gross| gross.split(&weights));
    let at = |all: &Option<Vec<Cents>>, place: usize| all.as_ref().and_then(|all| all.get(place).copied());
    let count = weights.len();
    (0..count)
        .map(|place| {
            let vat = at(&vat, place);
            let gross = if adds_up { vat.map(|vat| net[place] + vat) } else { at(&gross, place) };
            Part { net: net[place], eligible: eligible[place], vat, gross, ..*part }
        })
        .collect()
}
