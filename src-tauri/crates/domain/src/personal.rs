//! Personal data: what names a person, or reaches one. Functions are none, and a plan is whole without it.
//!
//! Source: article 4 of the GDPR (regulation 2016/679). What people write in free texts cannot be told apart by a field.

use crate::{Field, Kind, Noun};

/// Whether every row of a noun is about a person.
pub const fn is_person(noun: Noun) -> bool {
    matches!(noun, Noun::Contact)
}

/// Whether a field of a noun names a person or reaches one.
pub fn is_personal(noun: Noun, field: &Field) -> bool {
    if is_person(noun) || field.kind == Kind::Email {
        return true;
    }
    match field.name {
        "name" => matches!(noun, Noun::Lead | Noun::ElectedSponsor | Noun::Referent),
        "phone" | "author" | "owner" | "attendees" | "members" => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_beside_a_function_an_address_a_telephone_and_an_author_are_personal() {
        for noun in Noun::ALL {
            for field in noun.fields() {
                let names = field.name == "name" && noun.field("function").is_some();
                let reaches = field.kind == Kind::Email || ["phone", "author", "attendees"].contains(&field.name);
                assert!(!(names || reaches) || is_personal(*noun, field), "{} {}", noun.table(), field.name);
            }
        }
    }

    #[test]
    fn functions_organisations_and_places_are_not() {
        for (noun, name) in [(Noun::Lead, "function"), (Noun::Partner, "name"), (Noun::Commune, "name"), (Noun::Expense, "supplier")] {
            assert!(noun.field(name).is_some_and(|field| !is_personal(noun, field)), "{} {name}", noun.table());
        }
    }
}
