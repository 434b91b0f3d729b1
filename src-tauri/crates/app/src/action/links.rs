//! The links of an action: what was noticed of them, and those that come from other actions.

use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, LinkFrom};
use domain::finding::Finding;
use domain::records::{Action, ActionLink};
use domain::rules::{self, ActionFacts, Edge, Linked};
use domain::{Id, Noun, code::Code};

/// What was noticed of the links of one action. Only the actions that can be reached from it are read.
pub fn link_findings(desk: &Desk, action: &Action) -> Result<Vec<Finding>, Fault> {
    let circle = rules::circle_through(action.id, |id| edges(desk, id, Edge::leaves))?;
    let title =
        |id: Id| desk.workspace.row(Noun::Action, id).ok().flatten().and_then(|row| row.value(Noun::Action, "title").as_text().map(str::to_owned));
    let mut found: Vec<Finding> = circle.and_then(|circle| rules::circle(&circle, |id| title(id).unwrap_or_default())).into_iter().collect();
    for edge in edges(desk, action.id, |_, _| true)? {
        let linked = |id: Id| desk.workspace.find::<Action>(id).map(|action| Linked::from(&ActionFacts::from(&action)));
        found.extend(rules::overlap(&edge, &linked(edge.before)?, &linked(edge.after)?));
    }
    Ok(found)
}

/// The links of other actions that lead to this one, each with what it says read from this end.
pub fn links_from_others(desk: &Desk, action: Id) -> Result<Vec<LinkFrom>, Fault> {
    let links = desk.workspace.load_naming::<ActionLink>("to_action", action)?;
    Ok(links
        .into_iter()
        .map(|link| LinkFrom {
            id: link.id,
            action: link.from_action,
            label: label::of(desk, Noun::Action, link.from_action),
            says: desk.words.text(&format!("link-inverse-{}", link.kind.code())),
        })
        .collect())
}

/// The orders that an action is in, as `which` takes them. An action that was deleted orders nothing.
fn edges(desk: &Desk, action: Id, which: impl Fn(&Edge, Id) -> bool) -> Result<Vec<Edge>, Fault> {
    let mut found = Vec::new();
    for field in ["from_action", "to_action"] {
        let links = desk.workspace.load_naming::<ActionLink>(field, action)?;
        found.extend(links.iter().filter_map(Edge::of).filter(|edge| which(edge, action)));
    }
    let mut there = Vec::new();
    for edge in found {
        let other = if edge.before == action { edge.after } else { edge.before };
        if !there.contains(&edge) && desk.workspace.action_line(other)?.is_some() {
            there.push(edge);
        }
    }
    Ok(there)
}
