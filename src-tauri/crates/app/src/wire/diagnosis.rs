//! The shapes of diagnoses that come in: the open data of the PCAET, and the factors of the Base Carbone.

use super::RecordView;
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// Files of the PCAET's open data, and which plan of theirs; the only one, or that of an authority of the territory, when absent.
    PcaetArg { paths: Vec<String>, demarche: Option<String>, }
    /// What reading them would bring: the title of the diagnosis, how many rows of each kind. `kept`: domains of vulnerability that are
    /// there already; `left`: figures that have no place here. `found`: how many findings, of which the first are here. `refused`: why
    /// nothing can be written, in a sentence.
    PcaetPreview {
        plans: Vec<PcaetPlan>,
        plan: Option<String>,
        title: String,
        lines: u32,
        trajectories: u32,
        points: u32,
        vulnerabilities: u32,
        kept: u32,
        left: u32,
        totals: Vec<PcaetTotal>,
        found: u32,
        findings: Vec<PcaetFinding>,
        refused: Option<String>,
    }
    /// A plan of the files.
    PcaetPlan { id: String, name: String, }
    /// What the sectors come to: at the diagnosis, in 2026, 2030 and 2050; empty where no sector has a figure.
    PcaetTotal { label: String, values: Vec<String>, }
    /// What was found in a cell. `leaves_out`: it is not read.
    PcaetFinding { file: String, line: u32, cell: String, head: String, given: String, sentence: String, leaves_out: bool, }
    /// What reading an export of the Base Carbone would bring. `newer`: of the new ones, other vintages of factors that are there; `archived`,
    /// `posts`, `data`: lines that are left out; `cut`: texts that are longer than their field takes; `found`: how many findings, of which
    /// the first are here.
    FactorsPreview {
        fresh: u32,
        newer: u32,
        already: u32,
        archived: u32,
        posts: u32,
        data: u32,
        cut: u32,
        found: u32,
        findings: Vec<FactorFinding>,
    }
    /// What was found in a cell.
    FactorFinding { line: u32, column: u32, given: String, sentence: String, }
    /// The words of factors that are looked for, and whether only those that name no carrier are.
    FactorSearch { text: String, without_carrier: bool, limit: u32, }
    /// A factor, in kgCO2e by its unit.
    FactorLine {
        id: Id,
        code: String,
        name: String,
        value: f64,
        shown: String,
        unit: String,
        scope: String,
        carrier: Option<String>,
        vintage: Option<i32>,
    }
    /// The first of the factors that were found, how many were, and how many the file has.
    FactorsFound { factors: Vec<FactorLine>, found: u32, all: u32, }
    /// A diagnosis, and how many of its lines were worked out with a factor.
    FactorUse { id: Id, label: String, lines: u32, }
    /// A factor, its other vintages, and where it was used.
    FactorPage { record: RecordView, vintages: Vec<FactorLine>, uses: Vec<FactorUse>, }
    /// The bundled factors that the file does not have: how many, and their names.
    ReferenceFactors { fresh: u32, names: Vec<String>, }
}
