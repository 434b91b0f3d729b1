//! The shapes of a Clim'Agri diagnosis: its form, its outputs, and what working them out would do.

use super::InventorySign;
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A Clim'Agri diagnosis.
    FarmArg { id: Id, }
    /// Its form, the factors that somebody may type another figure for, and its outputs. `hectares`: of farm land, in words. `lacks`: what is not known,
    /// as sentences. `potentials` and `basis`: codes.
    FarmPage {
        sections: Vec<FarmSection>,
        factors: Vec<FarmFactor>,
        outputs: Vec<FarmOutput>,
        hectares: String,
        lacks: Vec<String>,
        potentials: String,
        basis: String,
        signs: Vec<InventorySign>,
    }
    /// A part of the form.
    FarmSection { key: String, label: String, columns: Vec<FarmColumn>, rows: Vec<FarmRow>, }
    /// What is asked; `unit` is empty where it is that of each row.
    FarmColumn { measure: String, label: String, unit: String, }
    /// An item (a code) and its cells; `unit` where the columns say none.
    FarmRow { item: String, label: String, unit: String, cells: Vec<FarmCell>, }
    /// A cell as people type it, with the word of its notation key.
    FarmCell { measure: String, typed: String, notation: String, }
    /// A factor: what was published, and what somebody typed instead with its source.
    FarmFactor { item: String, measure: String, label: String, unit: String, published: String, source: String, typed: String, typed_source: String, }
    /// A quantity (a code) by post, with what falls to a hectare.
    FarmOutput { quantity: String, label: String, unit: String, rows: Vec<FarmPost>, total: FarmPost, }
    /// A post in words; `by_hectare` is empty without farm land.
    FarmPost { label: String, amount: String, by_hectare: String, }
    /// Cells to fill, as typed.
    FarmFill { id: Id, cells: Vec<FarmTyped>, }
    /// A cell, as typed; an empty item is all of them. `source`: of a factor.
    FarmTyped { item: String, measure: String, typed: String, source: String, }
    /// Figures to work out: by which potentials and basis (codes). `replace`: what was typed too.
    FarmWorkArg { id: Id, potentials: String, basis: String, replace: bool, }
    /// What that would do: how many figures are new or other, the same, typed by somebody, no longer worked out; what lacks, as sentences.
    FarmPreview { fresh: u32, same: u32, typed: u32, gone: u32, lacks: Vec<String>, lines: Vec<FarmLine>, }
    /// A figure with its calculation. `state`: `fresh`, `newer`, `same`, `typed`, `gone`; `before`: what stands there.
    FarmLine { quantity: String, row: String, item: String, calculation: String, before: String, state: String, }
}
