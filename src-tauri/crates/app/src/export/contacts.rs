//! Who acts, as cards of an address book.
//!
//! Invariant: without contacts there are organisations alone, and of them what reaches no person.

use super::made::{Made, withheld};
use crate::desk::Desk;
use crate::label;
use crate::wire::Fault;
use domain::fold::natural;
use domain::records::{Commune, Contact, ElectedSponsor, Lead, Partner};
use domain::{Id, Noun};
use exchange::vcard::{Card, write};
use std::collections::HashMap;
use words::Arg;

/// The cards of the file.
pub(super) fn contacts(desk: &Desk, contacts: bool) -> Result<Made, Fault> {
    let file = &desk.workspace;
    let words = &desk.words;
    let communes: HashMap<Id, String> = file.load::<Commune>()?.into_iter().map(|own| (own.id, own.name)).collect();
    let partners = file.load::<Partner>()?;
    let names: HashMap<Id, String> = partners.iter().map(|own| (own.id, own.name.clone())).collect();
    let mut cards: Vec<Card> = partners
        .into_iter()
        .map(|own| Card {
            acronym: own.acronym,
            category: own.kind.map(|kind| words.code(kind)),
            address: own.address,
            commune: own.commune.and_then(|id| communes.get(&id).cloned()),
            email: own.email.filter(|_| contacts),
            phone: own.phone.filter(|_| contacts),
            website: own.website,
            note: own.comment,
            ..Card::of(own.id, true, own.name)
        })
        .collect();
    let organisations = cards.len();
    if contacts {
        let belongs = |id: Option<Id>| id.and_then(|id| names.get(&id).cloned());
        for own in file.load::<Contact>()? {
            let card = Card::of(own.id, false, own.name.unwrap_or_else(|| own.function.clone()));
            let organisation = belongs(Some(own.partner));
            cards.push(Card { organisation, function: Some(own.function), email: own.email, phone: own.phone, note: own.comment, ..card });
        }
        for own in file.load::<Lead>()? {
            let card = Card::of(own.id, false, own.name.unwrap_or_else(|| own.function.clone()));
            let category = Some(words.text(&format!("noun-{}", Noun::Lead.table())));
            cards.push(Card {
                organisation: belongs(own.structure),
                function: Some(own.function),
                email: own.email,
                phone: own.phone,
                category,
                ..card
            });
        }
        for own in file.load::<ElectedSponsor>()? {
            let card = Card::of(own.id, false, own.name.unwrap_or_else(|| own.function.clone()));
            let category = Some(words.text(&format!("noun-{}", Noun::ElectedSponsor.table())));
            cards.push(Card { organisation: belongs(own.structure), function: Some(own.function), email: own.email, category, ..card });
        }
    }
    cards.sort_by_cached_key(|card| (!card.is_organisation, natural(&card.name), natural(card.organisation.as_deref().unwrap_or("")), card.id));
    let said = [("organisations", Arg::from(organisations)), ("people", Arg::from(cards.len() - organisations))];
    let mut made = Made::one(write(&cards).into_bytes(), "vcf", words.text_with("export-cards", &said));
    made.rows = cards.len();
    made.withheld = withheld(contacts, &[(Noun::Partner, &["email", "phone"]), (Noun::Contact, &[]), (Noun::Lead, &[]), (Noun::ElectedSponsor, &[])]);
    Ok(made)
}

/// What a territory is called.
pub(super) fn territory(desk: &Desk) -> Result<String, Fault> {
    let rows = desk.workspace.rows(Noun::Territory)?;
    Ok(rows.first().map(|row| label::of_row(desk, Noun::Territory, row)).unwrap_or_default())
}
