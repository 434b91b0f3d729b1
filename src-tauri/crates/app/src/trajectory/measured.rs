//! What diagnoses say of what a trajectory is of, year by year.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::codes::{InventoryMethod, Quantity};
use domain::inventory::{Of, total};
use domain::records::{Inventory, InventoryLine, Trajectory};
use std::collections::BTreeMap;

/// What part of its quantity a trajectory is of.
pub(crate) const fn part(way: &Trajectory) -> Of {
    Of { sector: way.sector, filiere: way.filiere, pollutant: way.pollutant, sink: way.sink }
}

/// The lines of the diagnoses, by year, those that were made later last; and whether a diagnosis is of farming and forest alone.
pub(crate) struct Measured(Vec<(i32, bool, Vec<InventoryLine>)>);

/// Reads the diagnoses up to a year; all of them when none is said.
pub(crate) fn read(desk: &Desk, until: Option<i32>) -> Result<Measured, Fault> {
    let mut inventories = desk.workspace.load::<Inventory>()?;
    inventories.retain(|one| until.is_none_or(|until| one.year <= until));
    inventories.sort_by_key(|one| (one.year, one.id));
    let lines = |one: Inventory| Ok((one.year, one.method == InventoryMethod::ClimAgri, desk.workspace.load_naming("inventory", one.id)?));
    Ok(Measured(inventories.into_iter().map(lines).collect::<Result<_, Fault>>()?))
}

impl Measured {
    /// The years in which it was measured, with the figure: of two diagnoses of one year, the one that was made later. What holds no figure is none.
    /// What Clim'Agri comes to is no figure of the whole territory.
    pub fn of(&self, quantity: Quantity, of: Of) -> BTreeMap<i32, f64> {
        let whole = of == Of::default() && !matches!(quantity, Quantity::Area | Quantity::Herd | Quantity::Production | Quantity::PeopleFed);
        let asked = self.0.iter().filter(|(_, farm, _)| !(whole && *farm));
        asked.filter_map(|(year, _, lines)| Some((*year, total(lines, quantity, of)?))).collect()
    }
}
