//! Diagnostics: emission factors, inventories and trajectories. Emissions in tCO2e, energy in GWh PCI.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::territory::Territory;

records! {
    /// Facteur d'émission, with its vintage and source. Value in kgCO2e by unit.
    EmissionFactor {
        req code: Line<80>, req name: Line<300>, req value: Number, req unit: Line<80>, opt scope: Line<200>, opt vintage: Year,
        opt source: Line<300>,
    }
    /// Diagnostic, bilan GES.
    Inventory {
        own territory: To<Territory>, req title: Line<300>, req year: Year, req method: One<InventoryMethod>, opt perimeter: Line<300>,
        opt version: Line<40>, opt source: Line<300>, opt factor_vintage: Line<80>, opt comment: Prose,
    }
    /// One cell of an inventory. A cell without a value carries a notation key: it is not zero.
    InventoryLine {
        own inventory: To<Inventory>, req quantity: One<Quantity>, opt sector: One<Sector>, opt carrier: Line<80>,
        opt item: Line<200>, opt value: Number, opt notation: One<NotationKey>, opt comment: Line<300>,
    }
    /// Trajectoire.
    Trajectory {
        own territory: To<Territory>, opt inventory: To<Inventory>, req title: Line<300>, req quantity: One<Quantity>,
        opt sector: One<Sector>, opt base_year: Year, opt interpolation: One<Interpolation>, opt source: Line<300>,
    }
    /// A point of a trajectory.
    TrajectoryPoint {
        own trajectory: To<Trajectory>, req year: Year, req value: Number,
    }
}
