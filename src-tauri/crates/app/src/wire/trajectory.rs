//! The shapes of trajectories.

use super::{Drawing, RecordView};
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
        chart: Option<Drawing>, years: Vec<TrajectoryYear>,
    }
    /// A year of a trajectory: what it asks for, what was measured, the difference, what actions are expected to save.
    TrajectoryYear { year: String, asked: String, measured: String, gap: String, expected: String, }
}
