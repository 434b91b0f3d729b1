//! What a contract owes next: an advance, then instalments on spending up to a ceiling, then the balance in proportion to what
//! was justified. Whatever is asked, the sum is never above the grant.

use crate::Cents;
use crate::records::Contract;

/// What a contract owes on a day. EUR cents, none of them negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InstalmentsDue {
    /// Of the advance, what has not been received.
    pub advance: Cents,
    /// What spending opens before the end, up to the ceiling, beyond what was received.
    pub interim: Cents,
    /// What the final account opens: the aid on what was justified, less what was received.
    pub balance: Cents,
    /// What was received above the aid, and will be asked back with the final account.
    pub to_return: Cents,
}

/// What a contract owes, from the aid that is justified (by spending, or by criteria) and what was received. `at` is the
/// contract as amended on the day.
pub fn instalments_due(at: &Contract, justified: Cents, received: Cents) -> InstalmentsDue {
    let granted = at.granted.unwrap_or_default().max(Cents::ZERO);
    let justified = justified.max(Cents::ZERO).min(granted);
    let beyond = |amount: Cents| (amount - received).max(Cents::ZERO);
    let ceiling = at.interim_ceiling.map_or(granted, |rate| granted.at(rate)).min(granted);
    InstalmentsDue {
        advance: beyond(at.advance_rate.map_or(Cents::ZERO, |rate| granted.at(rate)).min(granted)),
        interim: beyond(justified.min(ceiling)),
        balance: beyond(justified),
        to_return: (received - justified).max(Cents::ZERO),
    }
}
