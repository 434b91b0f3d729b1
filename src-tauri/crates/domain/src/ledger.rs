//! The ledger of expenses: what an invoice comes to, whose it is, and when it may be paid.
//!
//! Invariant: the shares of an invoice add up to it, to the cent, whatever was allocated.

use crate::codes::ExpenseKind;
use crate::records::Contract;
use crate::{Cents, Day, Id};

/// What an invoice comes to with its tax: as it says, else net and tax together.
pub fn gross_of(net: Cents, vat: Option<Cents>, gross: Option<Cents>) -> Cents {
    gross.unwrap_or(net + vat.unwrap_or_default())
}

/// Whose an invoice is, net of tax: each allocation is its action's, and what they leave is the invoice's own action's (of no
/// action, when it names none).
pub fn shares(net: Cents, own: Option<Id>, allocations: &[(Id, Cents)]) -> impl Iterator<Item = (Option<Id>, Cents)> {
    let left = net - allocations.iter().map(|(_, amount)| *amount).sum();
    let rest = (left != Cents::ZERO || allocations.is_empty()).then_some((own, left));
    allocations.iter().map(|(action, amount)| (Some(*action), *amount)).chain(rest)
}

/// The first and the last day on which an invoice of a contract may be dated: its eligible period, else its own. `contract` is as
/// amended on the day of the question ([`crate::contract::contract_at`]).
pub fn period(contract: &Contract) -> (Option<Day>, Option<Day>) {
    (contract.eligible_from.or(contract.starts_on), contract.eligible_until.or(contract.ends_on))
}

/// Whether a day is outside a period.
pub fn is_outside((from, until): (Option<Day>, Option<Day>), day: Day) -> bool {
    from.is_some_and(|from| day < from) || until.is_some_and(|until| day > until)
}

/// What is wrong with the amounts of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amiss {
    /// The net amount is negative and the invoice is no credit note.
    Negative,
    /// The gross amount is below the net one.
    GrossBelowNet,
    /// Net and tax together are not the gross amount: by how much it differs.
    SumDiffers(Cents),
}

/// What is to be said of the amounts of an invoice. A credit note counts downwards: its gross is below its net by its tax.
pub fn amiss(kind: Option<ExpenseKind>, net: Cents, vat: Option<Cents>, gross: Option<Cents>) -> Vec<Amiss> {
    let mut found = Vec::new();
    let negative = net < Cents::ZERO || gross.is_some_and(|gross| gross < Cents::ZERO);
    if negative && kind != Some(ExpenseKind::CreditNote) {
        found.push(Amiss::Negative);
    }
    let Some(gross) = gross else { return found };
    let magnitude = |cents: Cents| cents.0.unsigned_abs();
    if magnitude(gross) < magnitude(net) {
        found.push(Amiss::GrossBelowNet);
    } else if vat.is_some_and(|vat| net + vat != gross) {
        found.push(Amiss::SumDiffers(gross - net - vat.unwrap_or_default()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_shares_of_an_invoice_add_up_to_it(
            net in -1_000_000_000i64..1_000_000_000, given in prop::collection::vec((0u8..5, -10_000_000i64..10_000_000), 0..6), own in prop::option::of(0u8..5),
        ) {
            let id = |number: u8| Id::seeded("ledger", &number.to_string());
            let given: Vec<(Id, Cents)> = given.into_iter().map(|(number, cents)| (id(number), Cents(cents))).collect();
            let shared: Cents = shares(Cents(net), own.map(id), &given).map(|(_, cents)| cents).sum();
            prop_assert_eq!(shared, Cents(net));
        }
    }

    #[test]
    fn a_negative_amount_is_a_credit_note_or_is_found() {
        let minus = Cents::euros(-100);
        assert_eq!(amiss(None, minus, None, None), [Amiss::Negative]);
        assert_eq!(amiss(Some(ExpenseKind::CreditNote), minus, Some(Cents::euros(-20)), Some(Cents::euros(-120))), []);
        assert_eq!(amiss(Some(ExpenseKind::CreditNote), minus, None, Some(Cents::euros(-80))), [Amiss::GrossBelowNet]);
    }

    #[test]
    fn gross_is_net_and_tax_together() {
        let (net, vat) = (Cents::euros(100), Some(Cents::euros(20)));
        assert_eq!(amiss(None, net, vat, Some(Cents::euros(120))), []);
        assert_eq!(amiss(None, net, vat, Some(Cents::euros(90))), [Amiss::GrossBelowNet]);
        assert_eq!(amiss(None, net, vat, Some(Cents(12_050))), [Amiss::SumDiffers(Cents(50))]);
        assert_eq!(gross_of(net, vat, None), Cents::euros(120));
    }
}
