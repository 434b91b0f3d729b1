//! What a row stands in, up to what has a page of its own.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::{Id, Kind, Noun};
use store::Row;

/// What has a page, or a place in the list of actions.
const PAGES: [Noun; 7] = [Noun::Action, Noun::Contract, Noun::Partner, Noun::Committee, Noun::Plan, Noun::Lead, Noun::ElectedSponsor];

/// The rows that a row stands in, from the nearest on; empty when it has a page itself, nothing when no page shows it.
pub(super) fn of(desk: &Desk, noun: Noun, row: &Row) -> Result<Option<Vec<(Noun, Id)>>, Fault> {
    let mut within = Vec::new();
    if PAGES.contains(&noun) {
        return Ok(Some(within));
    }
    let mut next = above(desk, noun, row)?;
    while let Some((noun, id)) = next {
        within.push((noun, id));
        if PAGES.contains(&noun) {
            // An action is wide: only whether it is there is asked.
            return Ok(desk.is_live(noun, id)?.then_some(within));
        }
        let Some(row) = desk.workspace.row(noun, id)? else { return Ok(None) };
        next = above(desk, noun, &row)?;
    }
    Ok(None)
}

/// The row that a row belongs to, or is seen in.
fn above(desk: &Desk, noun: Noun, row: &Row) -> Result<Option<(Noun, Id)>, Fault> {
    // An indicator is seen where an action moves it; what belongs to it, too.
    if noun == Noun::Indicator {
        return Ok(desk.workspace.first_naming(Noun::ActionIndicator, "indicator", row.id)?.map(|link| (Noun::ActionIndicator, link)));
    }
    let named = |owner: bool| {
        noun.fields().iter().zip(&row.values).filter(move |(field, _)| field.owner == owner).find_map(|(field, value)| {
            match (field.kind, value.as_id()) {
                (Kind::Ref(other), Some(id)) => Some((other, id)),
                _ => None,
            }
        })
    };
    // A joined file and an expense belong to none, and name what they are about.
    Ok(named(true).or_else(|| matches!(noun, Noun::Attachment | Noun::Expense).then(|| named(false)).flatten()))
}
