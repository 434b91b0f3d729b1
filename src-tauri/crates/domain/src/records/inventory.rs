//! Diagnostics: emission factors, inventories and trajectories. Emissions in tCO2e, energy in GWh PCI.

use crate::codes::*;
use crate::field::*;
use crate::record::records;

use super::action::Action;
use super::territory::Territory;

records! {
    /// Facteur d'émission, with its vintage and source. Value in kgCO2e by unit.
    EmissionFactor {
        req code: Line<80>, req name: Line<300>, req value: Number, req unit: Line<80>, opt scope: Line<200>, opt vintage: Year,
        opt source: Line<300>,
    } + {
        // As the Base Carbone files it: its category, the carrier that it is of, and how sure it is, in percent.
        opt category: Line<300>, opt carrier: One<Carrier>, opt uncertainty: Number, opt comment: Prose,
    }
    /// Diagnostic, bilan GES.
    Inventory {
        own territory: To<Territory>, req title: Line<300>, req year: Year, req method: One<InventoryMethod>, opt perimeter: Line<300>,
        opt version: Line<40>, opt source: Line<300>, opt factor_vintage: Line<80>, opt comment: Prose,
    } + {
        // What its figures are set against, and the global warming potentials that they were made with.
        opt inhabitants: Count, opt hectares: Number, opt warming_potentials: Line<80>,
    }
    /// One cell of an inventory. A cell without a value carries a notation key: it is not zero.
    InventoryLine {
        own inventory: To<Inventory>, req quantity: One<Quantity>, opt sector: One<Sector>, opt carrier: Line<80>,
        opt item: Line<200>, opt value: Number, opt notation: One<NotationKey>, opt comment: Line<300>,
    } + {
        opt energy_carrier: One<Carrier>, opt filiere: One<Filiere>, opt pollutant: One<Pollutant>, opt sink: One<Sink>, opt post: One<InventoryPost>,
        // What it was worked out from: emissions are an activity times a factor.
        opt activity: Number, opt activity_unit: Line<40>, opt factor: To<EmissionFactor>,
        // Of a Clim'Agri diagnosis: what it is of, and which measure. `worked` is what a figure was worked out to, `calculation` how: when the
        // figure is another, somebody typed it.
        opt farm_item: One<FarmItem>, opt farm_measure: One<FarmMeasure>, opt calculation: Line<600>, opt worked: Number,
    }
    /// Trajectoire.
    Trajectory {
        own territory: To<Territory>, opt inventory: To<Inventory>, req title: Line<300>, req quantity: One<Quantity>,
        opt sector: One<Sector>, opt base_year: Year, opt interpolation: One<Interpolation>, opt source: Line<300>,
    } + {
        // What of its quantity it is of, and whether it is aimed at or held against.
        opt kind: One<TrajectoryKind>, opt filiere: One<Filiere>, opt pollutant: One<Pollutant>, opt sink: One<Sink>,
    }
    /// A point of a trajectory.
    TrajectoryPoint {
        own trajectory: To<Trajectory>, req year: Year, req value: Number,
    }
    /// Vulnérabilité du territoire dans un domaine, today and in the years that the PCAET asks for.
    Vulnerability {
        own territory: To<Territory>, req domain: One<VulnerabilityDomain>, opt now: One<VulnerabilityLevel>, opt by_2050: One<VulnerabilityLevel>,
        opt by_2100: One<VulnerabilityLevel>, opt has_target: Flag, opt comment: Prose, opt rank: Rank,
    }
    /// A vulnerability that an action lessens.
    ActionVulnerability {
        own action: To<Action>, req vulnerability: To<Vulnerability>, opt comment: Line<300>,
    }
}
