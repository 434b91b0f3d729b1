//! The shapes of trajectories.

use super::{Drawing, RecordView};
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A trajectory with its years. Figures as people read them, in its unit.
    TrajectoryView {
        record: RecordView, points: Vec<RecordView>, unit: String,
        /// `on_course`, `off_course`; nothing when nothing was measured within its years.
        course: Option<String>,
        /// How far the last measure is from the way, without a sign.
        gap: String,
        /// How late or ahead, in words.
        delay: String, last_year: String,
        /// The last year of the way, and what actions are expected to save each year by then.
        horizon: String, expected: String,
        /// Why some of it may be counted twice, a sentence each.
        twice: Vec<String>,
        /// Actions whose benefit begins later, and those that do not say when: left out of the sum.
        early: String, undated: String,
        /// Those of the same quantity that it is held against, by name.
        references: Vec<String>,
        chart: Option<Drawing>, years: Vec<TrajectoryYear>,
        /// What it could start from, while it has no point.
        start: Option<TrajectoryStart>,
    }
    /// A year of a trajectory: what it asks for, what each reference asks for, what was measured, the difference, what actions are expected to save.
    TrajectoryYear { year: String, asked: String, references: Vec<String>, measured: String, gap: String, expected: String, }
    /// What a trajectory could start from: the first year that a diagnosis measured, and the years that the PCAET has targets for.
    TrajectoryStart { year: String, value: String, diagnosis: String, targets: Vec<String>, }
    /// Where a trajectory starts and what it aims at; figures as they were typed.
    TrajectorySetOut { id: Id, year: String, value: String, targets: Vec<TypedTarget>, }
    /// A target as it was typed: a figure in any unit of the quantity, or a part of the first year's (« −40 % »). Nothing when it is empty.
    TypedTarget { year: String, typed: String, }
}
