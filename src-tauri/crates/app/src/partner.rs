//! Partners: the directory, and what each does.

use crate::desk::Desk;
use crate::fold::{fold, natural};
use crate::wire::{Fault, PartnerAction, PartnerLine, PartnerPage};
use crate::{action, check, record};
use domain::records::{ActionPartner, Partner};
use domain::{Id, Noun};

/// The partners whose name, acronym or SIREN holds the text, by name.
pub fn lines(desk: &Desk, text: &str) -> Result<Vec<PartnerLine>, Fault> {
    let wanted = fold(text.trim());
    let actions = desk.workspace.tally(Noun::ActionPartner, "partner")?;
    let contacts = desk.workspace.tally(Noun::Contact, "partner")?;
    let mut partners = desk.workspace.load::<Partner>()?;
    partners.retain(|partner| {
        [Some(&partner.name), partner.acronym.as_ref(), partner.siren.as_ref()].into_iter().flatten().any(|text| fold(text).contains(&wanted))
    });
    partners.sort_by_cached_key(|partner| natural(&partner.name));
    Ok(partners
        .into_iter()
        .map(|partner| PartnerLine {
            id: partner.id,
            kind: partner.kind.map(|kind| desk.words.code(kind)).unwrap_or_default(),
            siren: partner.siren.unwrap_or_default(),
            actions: actions.get(&partner.id).copied().unwrap_or(0),
            contacts: contacts.get(&partner.id).copied().unwrap_or(0),
            name: partner.name,
        })
        .collect())
}

/// The page of a partner.
pub fn page(desk: &Desk, id: Id) -> Result<PartnerPage, Fault> {
    let partner = desk.workspace.find::<Partner>(id)?;
    let links = desk.workspace.load_naming::<ActionPartner>("partner", id)?;
    let mut lines = desk.workspace.action_lines(None)?;
    lines.retain(|line| links.iter().any(|link| link.action == line.id));
    action::natural_order(&mut lines);
    let today = crate::clock::today();
    let mut actions = Vec::new();
    for one in &lines {
        let axes = crate::axis::sorted(desk, one.plan)?;
        for link in links.iter().filter(|link| link.action == one.id) {
            actions.push(PartnerAction { action: action::line(desk, one, &axes, today), role: desk.words.code(link.role) });
        }
    }
    let siren = domain::rules::siren(Noun::Partner, id, &partner.name, "siren", partner.siren.as_deref());
    Ok(PartnerPage {
        record: record::view(desk, Noun::Partner, id)?,
        actions,
        collections: record::collections(desk, Noun::Partner, id)?,
        findings: siren.iter().map(|finding| check::show(desk, finding)).collect(),
    })
}
