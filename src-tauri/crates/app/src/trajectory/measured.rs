//! What diagnoses say of a quantity, of a sector or of all, year by year.

use crate::desk::Desk;
use crate::wire::Fault;
use domain::codes::{Quantity, Sector};
use domain::inventory::{Grid, Head, grid};
use domain::records::{Inventory, InventoryLine};
use std::collections::BTreeMap;

/// The grids of the diagnoses, by year and quantity; of two of one year, the one that was made later.
pub(super) struct Measured(BTreeMap<(i32, Quantity), Grid>);

pub(super) fn read(desk: &Desk) -> Result<Measured, Fault> {
    let mut inventories = desk.workspace.load::<Inventory>()?;
    inventories.sort_by_key(|one| (one.year, one.id));
    let mut grids = BTreeMap::new();
    for one in inventories {
        let lines = desk.workspace.load_naming::<InventoryLine>("inventory", one.id)?;
        for quantity in lines.iter().map(|line| line.quantity) {
            let grid = grid(quantity, &lines, &[], &[]);
            grids.insert((one.year, quantity), grid);
        }
    }
    Ok(Measured(grids))
}

impl Measured {
    /// The years in which it was measured, with the figure: a total that holds no figure is none.
    pub fn of(&self, quantity: Quantity, sector: Option<Sector>) -> BTreeMap<i32, f64> {
        let own = self.0.iter().filter(|((_, own), _)| *own == quantity);
        own.filter_map(|((year, _), grid)| {
            let sum = match sector {
                None => grid.total,
                Some(sector) => grid.rows.iter().find(|row| row.head == Head::Sector(sector))?.total,
            };
            Some((*year, sum.value()?))
        })
        .collect()
    }
}
