//! ADEME's open data on PCAET, version 2: `Demarches_PCAET_V2_pec_seq.csv` (emissions, energy, vulnerability, sequestration), `_enr`
//! (renewable energy), `_polluant` and `_entete` (the plans). Read by their heads, whatever their order, and written.
//!
//! Invariant: what was read is written again to the byte, columns that are not understood among them; an empty cell is no figure, and
//! never zero.

mod finding;
mod heads;
mod lossless;
mod read;
mod write;

pub use finding::{CellFinding, Problem};
pub use heads::{Column, Layout, Measure, Period, YearOf};
pub use lossless::{Cell, Row, Table};
pub use read::{Demarche, OpenData, read};
pub use write::file;
