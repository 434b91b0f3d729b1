//! What a row stands in, up to what has a page of its own.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::{Id, Kind, Noun};
use store::Row;

/// What has a page, or a place in the list of actions.
const PAGES: [Noun; 12] = [
    Noun::Action,
    Noun::Contract,
    Noun::Partner,
    Noun::Committee,
    Noun::Plan,
    Noun::Lead,
    Noun::ElectedSponsor,
    Noun::Indicator,
    Noun::Expense,
    Noun::Inventory,
    Noun::Framework,
    Noun::EmissionFactor,
];

/// The rows that a row stands in, from the nearest on; empty when it has a page itself, nothing when no page shows it.
pub(super) fn of(desk: &Desk, noun: Noun, row: &Row) -> Result<Option<Vec<(Noun, Id)>>, Fault> {
    let mut within = Vec::new();
    if PAGES.contains(&noun) {
        return Ok(Some(within));
    }
    let mut next = above(noun, row);
    while let Some((noun, id)) = next {
        within.push((noun, id));
        if PAGES.contains(&noun) {
            // An action is wide: only whether it is there is asked.
            return Ok(desk.is_live(noun, id)?.then_some(within));
        }
        let Some(row) = desk.workspace.row(noun, id)? else { return Ok(None) };
        next = above(noun, &row);
    }
    Ok(None)
}

/// The row that a row belongs to, or is seen in.
fn above(noun: Noun, row: &Row) -> Option<(Noun, Id)> {
    let named = |owner: bool| {
        noun.fields().iter().zip(&row.values).filter(move |(field, _)| field.owner == owner).find_map(|(field, value)| {
            match (field.kind, value.as_id()) {
                (Kind::Ref(other), Some(id)) => Some((other, id)),
                _ => None,
            }
        })
    };
    // A joined file belongs to none, and names what it is about.
    named(true).or_else(|| (noun == Noun::Attachment).then(|| named(false)).flatten())
}
