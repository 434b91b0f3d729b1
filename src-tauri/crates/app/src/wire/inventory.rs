//! The shapes of diagnoses: their list, the grid of a quantity, two side by side, and how vulnerable the territory is.

use super::{Drawing, IndicatorCard, PlotView, RecordView, Typed};
use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

shapes! {
    /// The diagnoses, the latest first; the territory that a new one is of.
    DiagnosisPage { inventories: Vec<DiagnosisLine>, territory: Option<Id>, }
    /// A diagnosis in the list; `method` is a code.
    DiagnosisLine { id: Id, title: String, year: String, method: String, source: String, totals: Vec<QuantityTotal>, }
    /// A quantity (a code) that a diagnosis has lines of, and its total with its unit: empty where no line has a figure, or where
    /// its rows do not add up. `lines`: how many there are.
    QuantityTotal { quantity: String, total: String, unit: String, lines: u32, }
    /// A diagnosis and the quantity that is looked at: the first that it has, when none is asked for.
    InventoryGridArg { id: Id, quantity: Option<String>, }
    /// A diagnosis as a grid of one quantity.
    InventoryGrid {
        record: RecordView,
        quantity: String,
        /// The unit of every figure.
        unit: String,
        quantities: Vec<QuantityTotal>,
        columns: Vec<InventoryHead>,
        rows: Vec<InventoryRow>,
        /// One a column; none where rows do not add up.
        totals: Vec<InventorySum>,
        total: InventorySum,
        /// Whether its rows add up.
        adds_up: bool,
        /// What is doubtful, as sentences.
        doubts: Vec<String>,
        /// The signs of cells without a figure.
        signs: Vec<InventorySign>,
        chart: Drawing,
    }
    /// A row or a column.
    InventoryHead { key: String, label: String, }
    /// A row. `counts`: whether totals have it.
    InventoryRow { key: String, label: String, cells: Vec<InventoryCell>, total: InventorySum, share: String, counts: bool, }
    /// A cell. `text`: as people read it; `typed`: as they type it. `sign`: of its notation key. `counts`: whether totals have it.
    InventoryCell { text: String, typed: String, sign: String, lines: u32, counts: bool, }
    /// A sum: empty when no cell has a figure. `blank`: how many cells have none.
    InventorySum { text: String, blank: u32, }
    /// Why a cell has no figure: its code, its sign and its word.
    InventorySign { code: String, sign: String, label: String, }
    /// A cell to set, as typed; `row` and `column` are keys of the grid.
    InventoryCellArg { id: Id, quantity: String, row: String, column: String, typed: String, }
    /// A cell of the grid; `row` and `column` are its keys.
    InventoryCellAt { id: Id, quantity: String, row: String, column: String, }
    /// The lines behind a cell; `given`: what a new one holds.
    InventoryBehind { unit: String, lines: Vec<InventoryLineView>, given: BTreeMap<String, Typed>, }
    /// A line with how it was worked out, in words, and what that comes to; `differs`: the line says another figure.
    InventoryLineView { record: RecordView, calculation: String, worked: String, differs: bool, }
    /// Emissions to work out of the consumptions of a diagnosis, by the factor of each carrier. `replace`: figures that were typed too.
    WorkOutArg { id: Id, factors: Vec<CarrierFactor>, replace: bool, }
    /// Which factor a carrier (a code) takes.
    CarrierFactor { carrier: String, factor: Id, }
    /// What that would do: how many lines are made or come to another figure, say the same, or were typed;
    /// which figures would no longer count, in sentences.
    WorkOutPreview { fresh: u32, same: u32, typed: u32, warnings: Vec<String>, carriers: Vec<WorkOutCarrier>, lines: Vec<WorkOutLine>, }
    /// A carrier that is consumed (GWh PCI), the factors that would do, and the one that is taken: none where several would, or none does.
    WorkOutCarrier { carrier: String, label: String, consumption: String, factor: Option<Id>, choices: Vec<WorkOutFactor>, }
    /// A factor, in words.
    WorkOutFactor { id: Id, label: String, }
    /// A line of emissions: how it comes to its figure. `state`: `fresh`, `newer`, `same`, `typed`, `several`; `before`: what stands there.
    WorkOutLine { row: String, carrier: String, calculation: String, before: String, state: String, }
    /// A diagnosis to make.
    InventoryCreate { title: String, year: String, method: String, }
    /// Two diagnoses and a quantity.
    InventoryCompareArg { before: Id, after: Id, quantity: String, }
    /// A diagnosis and a quantity.
    InventoryFlowsArg { id: Id, quantity: String, }
    /// The sectors of a quantity, what each is made of, and what goes from one to the other. Figures as people read them, in its unit.
    InventoryFlows {
        id: Id, quantity: String,
        /// The name of the diagnosis, with its year.
        diagnosis: String,
        /// What is counted by sector, in which unit.
        title: String, unit: String, total: String, chart: Option<PlotView>,
        sources: Vec<FlowEnd>, targets: Vec<FlowEnd>, flows: Vec<InventoryFlow>,
        /// The flows in words.
        alt: String,
        /// What holds no figure, a sentence for each reason.
        missing: Vec<String>,
        /// What is of no carrier; empty when all is of one.
        unsplit: String,
        /// How many flows are below zero: they are told, not drawn.
        below: u32,
    }
    /// The climate on one page: the sectors of the latest diagnosis of each quantity, and the indicators that have a value, those that are late
    /// on their course first. `rest`: how many have none.
    ClimateDashboard { flows: Vec<InventoryFlows>, cards: Vec<IndicatorCard>, rest: u32, on_course: u32, off_course: u32, }
    /// A carrier or a sector, with its sum and its share of the whole. `tint`: its colour.
    FlowEnd { label: String, tint: u32, text: String, share: String, }
    /// A flow from a source to a target, by their places.
    InventoryFlow { source: u32, target: u32, value: f64, text: String, share: String, }
    /// The sectors of two diagnoses. `by`: `total`, `inhabitant`, `hectare`.
    ComparedChart { by: String, title: String, chart: PlotView, }
    /// Two diagnoses side by side. `warnings`: why they are hard to compare, as sentences. `ratio`: the unit of what is by inhabitant
    /// and by hectare.
    InventoryComparison { before: String, after: String, unit: String, ratio: String, warnings: Vec<String>, rows: Vec<ComparedInventoryRow>, total: Option<ComparedInventoryRow>, charts: Vec<ComparedChart>, }
    /// A row of both, in words; empty where something is not known. Pairs: before, after.
    ComparedInventoryRow {
        label: String,
        values: [String; 2],
        difference: String,
        percent: String,
        per_inhabitant: [String; 2],
        per_hectare: [String; 2],
    }
    /// How vulnerable a domain is; levels are codes. No `id`: nothing was said of it. `actions`: how many lessen it.
    VulnerabilityLine {
        id: Option<Id>,
        domain: String,
        now: Option<String>,
        by_2050: Option<String>,
        by_2100: Option<String>,
        has_target: Option<bool>,
        comment: String,
        actions: u32,
    }
    /// What to say of a domain: a field of its row, as typed.
    VulnerabilityArg { domain: String, field: String, value: Typed, }
}
