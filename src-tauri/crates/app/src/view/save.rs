//! A view is saved: what the page shows, under a name.

use crate::clock;
use crate::desk::Desk;
use crate::wire::{Fault, SaveViewArg, Saved};
use domain::fold::fold;
use domain::records::SavedView;
use domain::{Noun, Value};
use store::Op;

/// Saves a view. One of the same name, whatever its accents and case, is replaced.
pub fn save(desk: &mut Desk, asked: &SaveViewArg) -> Result<Saved, Fault> {
    let name = asked.name.trim();
    let views = desk.workspace.load::<SavedView>()?;
    let same = views.iter().find(|view| view.plan == asked.plan && fold(&view.name) == fold(name)).map(|view| view.id);
    let id = same.unwrap_or_else(clock::fresh_id);
    let ((), changed) = desk.change(Op::SaveView, |tx| match same {
        Some(id) => Ok(tx.update(Noun::SavedView, id, &[("name", name.into()), ("settings", asked.settings.as_str().into())])?),
        None => {
            let plan = asked.plan.map_or(Value::Null, Value::Id);
            Ok(tx.insert(Noun::SavedView, id, &[plan, name.into(), asked.settings.as_str().into(), Value::Null])?)
        }
    })?;
    Ok(Saved { id, replaced: same.is_some(), changed })
}
