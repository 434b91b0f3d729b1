//! The views of a plan.

use crate::desk::Desk;
use crate::wire::{Fault, ViewLine};
use domain::Id;
use domain::fold::natural;
use domain::records::SavedView;

/// The views of a plan and those of every plan, by name.
pub fn lines(desk: &Desk, plan: Option<Id>) -> Result<Vec<ViewLine>, Fault> {
    let mut views = desk.workspace.load::<SavedView>()?;
    views.retain(|view| view.plan.is_none() || view.plan == plan);
    views.sort_by_cached_key(|view| natural(&view.name));
    Ok(views.into_iter().map(|view| ViewLine { id: view.id, name: view.name, settings: view.settings }).collect())
}
