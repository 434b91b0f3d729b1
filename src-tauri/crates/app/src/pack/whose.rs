//! Whom a workbook is for, and which actions are theirs: those that a department leads, that are in a commune, that a partner leads or takes part in.

use crate::desk::Desk;
use crate::label;
use crate::wire::{Fault, PackChoice};
use domain::fold::fold;
use domain::{Id, Noun};
use std::collections::HashSet;

/// Whom a workbook is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whose {
    /// A department, a commune or a partner.
    pub noun: Noun,
    /// Its row.
    pub id: Id,
    /// What it is called.
    pub label: String,
}

/// Who may be asked.
const NOUNS: [Noun; 3] = [Noun::Department, Noun::Commune, Noun::Partner];

/// The one that is called so.
pub fn find(desk: &Desk, text: &str) -> Result<Whose, Fault> {
    let wanted = fold(text.trim());
    let mut found = Vec::new();
    for whose in all(desk)? {
        let acronym = desk.workspace.row(whose.noun, whose.id)?.and_then(|row| row.value(whose.noun, "acronym").as_text().map(fold));
        if fold(&whose.label) == wanted || acronym.as_deref() == Some(&wanted) {
            found.push(whose);
        }
    }
    match found.len() {
        0 => Err(Fault::new("pack_nobody").with("text", text)),
        1 => Ok(found.remove(0)),
        _ => {
            // A partner that is also a commune's town hall has actions, or has none.
            let mut asked = Vec::new();
            for whose in found {
                if !actions(desk, &whose)?.is_empty() {
                    asked.push(whose);
                }
            }
            if asked.len() == 1 { Ok(asked.remove(0)) } else { Err(Fault::new("pack_several").with("text", text)) }
        }
    }
}

/// The one of a row.
pub fn named(desk: &Desk, noun: Noun, id: Id) -> Result<Whose, Fault> {
    let row = desk.workspace.row(noun, id)?.filter(|_| NOUNS.contains(&noun)).ok_or_else(|| Fault::new("pack_nobody").with("text", noun.table()))?;
    Ok(Whose { noun, id, label: label::of_row(desk, noun, &row) })
}

/// Everybody who has actions, by what they are called.
pub fn choices(desk: &Desk) -> Result<Vec<PackChoice>, Fault> {
    let mut choices = Vec::new();
    for whose in all(desk)? {
        let actions = u32::try_from(actions(desk, &whose)?.len()).unwrap_or(u32::MAX);
        if actions > 0 {
            choices.push(PackChoice { noun: whose.noun.table().to_owned(), id: whose.id, label: whose.label, actions });
        }
    }
    choices.sort_by_key(|choice| (choice.noun != "department", choice.noun.clone(), fold(&choice.label)));
    Ok(choices)
}

fn all(desk: &Desk) -> Result<Vec<Whose>, Fault> {
    let mut all = Vec::new();
    for noun in NOUNS {
        let rows = desk.workspace.rows(noun)?;
        all.extend(rows.iter().map(|row| Whose { noun, id: row.id, label: label::of_row(desk, noun, row) }));
    }
    Ok(all)
}

/// The actions of somebody.
pub(super) fn actions(desk: &Desk, whose: &Whose) -> Result<HashSet<Id>, Fault> {
    let workspace = &desk.workspace;
    let mut actions = HashSet::new();
    let mut own = |field: &str, id: Id| -> Result<(), Fault> {
        actions.extend(workspace.rows_naming(Noun::Action, field, id)?.iter().map(|row| row.id));
        Ok(())
    };
    match whose.noun {
        Noun::Department => {
            own("department", whose.id)?;
            for lead in workspace.rows_naming(Noun::Lead, "department", whose.id)? {
                own("lead", lead.id)?;
            }
        }
        Noun::Partner => own("lead_structure", whose.id)?,
        _ => {}
    }
    let link = match whose.noun {
        Noun::Commune => Some((Noun::ActionCommune, "commune")),
        Noun::Partner => Some((Noun::ActionPartner, "partner")),
        _ => None,
    };
    if let Some((link, field)) = link {
        actions.extend(workspace.rows_naming(link, field, whose.id)?.iter().filter_map(|row| row.value(link, "action").as_id()));
    }
    Ok(actions)
}
