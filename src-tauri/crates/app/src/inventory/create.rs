//! A diagnosis is made.

use crate::desk::Desk;
use crate::record;
use crate::wire::{Created, Fault, InventoryCreate, Typed};
use domain::Noun;
use domain::records::Territory;
use std::collections::BTreeMap;

/// Makes a diagnosis of the territory, without a line.
pub fn create(desk: &mut Desk, asked: &InventoryCreate) -> Result<Created, Fault> {
    let territory = desk.workspace.load::<Territory>()?.into_iter().next().ok_or_else(|| Fault::new("no_territory"))?;
    let text = |text: &str| Typed::Text(text.to_owned());
    let values =
        [("territory", text(&territory.id.to_string())), ("title", text(&asked.title)), ("year", text(&asked.year)), ("method", text(&asked.method))];
    record::create(desk, Noun::Inventory, &BTreeMap::from(values.map(|(name, value)| (name.to_owned(), value))))
}
