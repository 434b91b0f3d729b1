//! What the parts of a report say that only a report prints: its parts, who steers, what was measured, told, learnt, and comes next.
//!
//! Invariant: as in the snapshot that holds them: plain values, each with its unit, in the order in which they are printed.

use domain::codes::{
    CriterionScale, EventKind, Interpolation, InventoryMethod, MissionKind, NotationKey, Quantity, ReferentRole, ReportSection, Sector, Status,
    TrajectoryKind,
};
use domain::{Cents, Day};
use serde::{Deserialize, Serialize};

shapes! {
    /// A part of the report that is printed.
    PartFacts { section: ReportSection, introduction: Option<String>, }
    ReferentFacts { role: ReferentRole, function: String, name: Option<String>, }
    MeetingFacts {
        committee: String,
        held_on: Day,
        subject: Option<String>,
        place: Option<String>,
        /// As people wrote it, else the partners that were there.
        attendees: Option<String>,
        decisions: Vec<DecisionFacts>,
        minutes: Option<String>,
    }
    DecisionFacts { text: String, owner: Option<String>, due_on: Option<Day>, done_on: Option<Day>, }
    /// A diagnosis. Emissions and sequestration in tCO2e, energy in GWh PCI, pollutants in tonnes.
    InventoryFacts {
        title: String,
        year: i32,
        method: InventoryMethod,
        version: Option<String>,
        source: Option<String>,
        lines: Vec<InventoryLineFacts>,
        /// Of a Clim'Agri diagnosis: what it comes to, in the place of its lines; and what its figures by hectare are by.
        #[serde(default)]
        farm: Vec<FarmFacts>,
        #[serde(default)]
        hectares: Option<f64>,
        /// What is not known, and the posts that are incomplete for it.
        #[serde(default)]
        lacks: Option<String>,
    }
    /// An output of a Clim'Agri diagnosis by post, in whole GJ, tCO2e, tonnes of dry matter or people; the last post is the total.
    FarmFacts { quantity: Quantity, posts: Vec<FarmPostFacts>, }
    /// A post; by hectare of farm land in hundredths.
    FarmPostFacts { label: String, amount: i64, by_hectare: Option<i64>, }
    InventoryLineFacts {
        quantity: Quantity,
        sector: Option<Sector>,
        /// The carrier, the item or the pollutant.
        item: Option<String>,
        value: Option<f64>,
        notation: Option<NotationKey>,
        /// The whole of something whose parts are lines too: no sum has it.
        #[serde(default)]
        beside: bool,
    }
    TrajectoryFacts {
        title: String,
        quantity: Quantity,
        sector: Option<Sector>,
        source: Option<String>,
        /// Year and value aimed at, the oldest first.
        points: Vec<(i32, f64)>,
        /// Year and value of the inventories, the oldest first.
        measured: Vec<(i32, f64)>,
        /// The filière, the pollutant or the sink that it is of.
        #[serde(default)]
        part: Option<String>,
        #[serde(default)]
        kind: Option<TrajectoryKind>,
        #[serde(default)]
        interpolation: Option<Interpolation>,
        #[serde(default)]
        standing: Option<StandingFacts>,
    }
    /// Where the last measure stands on its way. The gap in the unit of what is measured: measured less asked; years of delay, below zero when it is ahead.
    StandingFacts { year: i32, gap: f64, delay: Option<f64>, on_course: bool, }
    MissionFacts {
        kind: MissionKind,
        title: String,
        /// Number and title of the action that carries it.
        action: Option<String>,
        status: Option<Status>,
        post: Option<String>,
        operator: Option<String>,
        description: Option<String>,
        results: Option<String>,
    }
    EventFacts {
        on: Day,
        kind: Option<EventKind>,
        title: String,
        place: Option<String>,
        audience: Option<String>,
        participants: Option<i64>,
        cost: Option<Cents>,
        support: Option<String>,
    }
    /// A criterion of the variable part, in points or in its own unit; what it is worth, EUR cents.
    CriterionFacts {
        title: String,
        scale: Option<CriterionScale>,
        phase: Option<String>,
        baseline: Option<f64>,
        target: Option<f64>,
        measured: Option<f64>,
        measured_on: Option<Day>,
        due_on: Option<Day>,
        source: Option<String>,
        weight: Option<Cents>,
        /// What is due as measured.
        due: Option<Cents>,
    }
    /// The scores of a framework on the day: its axes, then the whole.
    FrameworkFacts {
        name: String,
        version: Option<String>,
        /// When it was scored: at the start, last, and when the aims are due.
        initial_on: Option<Day>,
        current_on: Option<Day>,
        target_on: Option<Day>,
        axes: Vec<AxisScoreFacts>,
        /// How many of the lowest measures have no score of now, when some have none.
        unscored: Option<i64>,
    }
    /// An axis, or the whole when it has no name: its potential in points, and what is done of it, in percents.
    AxisScoreFacts { axis: Option<String>, potential: Option<f64>, initial: Option<f64>, current: Option<f64>, target: Option<f64>, }
    LessonFacts { finding: String, impact: Option<String>, measure: Option<String>, owner: Option<String>, due_on: Option<Day>, }
    NextStepFacts {
        action: Option<String>,
        title: String,
        due_on: Option<Day>,
        budget: Option<Cents>,
        /// Hundredths of an FTE.
        fte: Option<i64>,
    }
}
