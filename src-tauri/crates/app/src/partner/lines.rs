//! The directory of partners.

use crate::desk::Desk;
use crate::wire::{Fault, PartnerLine};
use domain::fold::{fold, natural};
use domain::records::Partner;
use domain::{Noun, code::Code, siren};

/// The partners whose name, acronym or SIREN holds the text, by name.
pub fn lines(desk: &Desk, text: &str) -> Result<Vec<PartnerLine>, Fault> {
    let wanted = fold(text.trim());
    let digits = siren::tidy(&wanted);
    let actions = desk.workspace.tally(Noun::ActionPartner, "partner")?;
    let contacts = desk.workspace.tally(Noun::Contact, "partner")?;
    let mut partners = desk.workspace.load::<Partner>()?;
    partners.retain(|partner| {
        let named = [Some(&partner.name), partner.acronym.as_ref()].into_iter().flatten().any(|text| fold(text).contains(&wanted));
        named || partner.siren.as_ref().is_some_and(|siren| siren.contains(&digits))
    });
    partners.sort_by_cached_key(|partner| natural(&partner.name));
    Ok(partners
        .into_iter()
        .map(|partner| PartnerLine {
            id: partner.id,
            kind: partner.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
            siren: partner.siren.as_deref().map(siren::grouped).unwrap_or_default(),
            actions: actions.get(&partner.id).copied().unwrap_or(0),
            contacts: contacts.get(&partner.id).copied().unwrap_or(0),
            name: partner.name,
        })
        .collect())
}
