//! What people fill in a workbook that is made for them. All the rest of a row says which one it is, and stays.

use domain::{Field, Noun};

/// Whether people fill a field.
pub fn is_open(noun: Noun, field: &Field) -> bool {
    match noun {
        Noun::Action => matches!(
            field.name,
            "status" | "status_reason" | "progress" | "planned_start" | "planned_end" | "actual_start" | "actual_end" | "obstacles" | "levers"
        ),
        Noun::Milestone => matches!(field.name, "due_on" | "done_on" | "comment"),
        Noun::BudgetLine => matches!(field.name, "planned" | "committed" | "paid"),
        _ => false,
    }
}

/// Whether people may add rows.
pub const fn takes_rows(noun: Noun) -> bool {
    matches!(noun, Noun::Milestone | Noun::Note)
}

/// The fields that a table has, in the order in which people read them.
pub(super) const fn columns(noun: Noun) -> &'static [&'static str] {
    match noun {
        Noun::Action => &[
            "number",
            "title",
            "axis",
            "lead",
            "status",
            "progress",
            "status_reason",
            "planned_start",
            "planned_end",
            "actual_start",
            "actual_end",
            "obstacles",
            "levers",
        ],
        Noun::Milestone => &["action", "title", "due_on", "done_on", "comment"],
        Noun::BudgetLine => &["action", "year", "nature", "title", "unit", "planned", "committed", "paid"],
        Noun::Note => &["action", "noted_on", "body"],
        _ => &[],
    }
}

/// How many empty rows a table has for what people add.
pub(super) const fn room(noun: Noun) -> u32 {
    if takes_rows(noun) { 40 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_fill_is_in_a_column_and_every_column_is_a_field_that_names_nobody() {
        for noun in Noun::ALL {
            for name in columns(*noun) {
                let field = noun.field(name).unwrap_or_else(|| panic!("{} {name}", noun.table()));
                assert!(!domain::personal::is_personal(*noun, field), "{} {name}", noun.table());
            }
            for field in noun.fields().iter().filter(|field| is_open(*noun, field)) {
                assert!(columns(*noun).contains(&field.name), "{} {}", noun.table(), field.name);
            }
        }
    }
}
