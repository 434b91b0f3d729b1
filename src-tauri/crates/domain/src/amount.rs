//! What the whole numbers of a field of kind [`Kind::Cents`] are hundredths of: nearly always of a euro.

use crate::{Field, Kind, Noun};

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Euro cents.
    Euro,
    /// Hundredths of a full-time equivalent.
    Fte,
    /// Hundredths of a day.
    Day,
    /// Euro cents or hundredths of an FTE: the row's own `unit` says which ([`crate::codes::BudgetUnit`]).
    ByUnit,
}

/// What an amount of a noun counts; nothing for fields of other kinds.
pub fn of(noun: Noun, field: &Field) -> Option<Amount> {
    if field.kind != Kind::Cents {
        return None;
    }
    Some(match (noun, field.name) {
        (Noun::BudgetLine, _) => Amount::ByUnit,
        (Noun::Post | Noun::NextStep, "fte") => Amount::Fte,
        (Noun::WorkedMonth, "days") => Amount::Day,
        _ => Amount::Euro,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_time_equivalents_and_days_are_no_euros_wherever_they_stand() {
        for noun in Noun::ALL {
            for field in noun.fields() {
                let wanted = match field.name {
                    _ if field.kind != Kind::Cents => None,
                    "fte" => Some(Amount::Fte),
                    "days" => Some(Amount::Day),
                    _ if noun.field("unit").is_some_and(|unit| matches!(unit.kind, Kind::Code(_))) => Some(Amount::ByUnit),
                    _ => Some(Amount::Euro),
                };
                assert_eq!(of(*noun, field), wanted, "{} {}", noun.table(), field.name);
            }
        }
    }
}
