//! Partners that are likely to be one: the same SIREN, or names that are equal or one in the other.

use crate::desk::Desk;
use crate::wire::{Choice, Fault};
use domain::Id;
use domain::fold::{fold, natural};
use domain::records::Partner;

/// Shorter names are in too many others to say anything.
const SHORTEST: usize = 4;

/// How two partners are likely to be one, the likeliest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reason {
    Siren,
    Name,
    Close,
}

/// The likely duplicates of a partner, the likeliest first; the reason is the detail.
pub fn likely(desk: &Desk, id: Id) -> Result<Vec<Choice>, Fault> {
    let partner = desk.workspace.find::<Partner>(id)?;
    let others = desk.workspace.load::<Partner>()?;
    let mut found: Vec<(Reason, Partner)> =
        others.into_iter().filter(|other| other.id != id).filter_map(|other| Some((reason(&partner, &other)?, other))).collect();
    found.sort_by_cached_key(|(reason, other)| (*reason, natural(&other.name), other.id));
    let detail = |reason| match reason {
        Reason::Siren => "duplicate-siren",
        Reason::Name => "duplicate-name",
        Reason::Close => "duplicate-close",
    };
    Ok(found.into_iter().map(|(reason, other)| Choice { id: other.id, label: other.name, detail: desk.words.text(detail(reason)) }).collect())
}

fn reason(one: &Partner, other: &Partner) -> Option<Reason> {
    if one.siren.is_some() && one.siren == other.siren {
        return Some(Reason::Siren);
    }
    let called = |partner: &Partner| -> Vec<String> {
        let names = [Some(&partner.name), partner.acronym.as_ref()];
        names.into_iter().flatten().map(|name| letters(name)).filter(|name| !name.is_empty()).collect()
    };
    let (ours, theirs) = (called(one), called(other));
    if ours.iter().any(|name| theirs.contains(name)) {
        return Some(Reason::Name);
    }
    let (ours, theirs) = (letters(&one.name), letters(&other.name));
    let within = |short: &str, long: &str| short.chars().count() >= SHORTEST && format!(" {long} ").contains(&format!(" {short} "));
    (within(&ours, &theirs) || within(&theirs, &ours)).then_some(Reason::Close)
}

/// The words of a name: neither accents, nor capitals, nor punctuation.
fn letters(name: &str) -> String {
    fold(name).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
