//! The shapes of indicators: their cards, and the page of one.

use super::{Collection, Drawing, RecordView};
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// The indicators of a plan; how many are where they should be, or not.
    IndicatorCards { cards: Vec<IndicatorCard>, on_course: u32, off_course: u32, }
    /// An indicator at a glance. Figures as people read them, in its unit.
    IndicatorCard {
        id: Id, code: String, title: String, kind: String, unit: String, computed: bool,
        value: String, year: String, previous: String, previous_year: String,
        /// The last figure by inhabitant, when it is read so and their number is known.
        per_inhabitant: String,
        baseline: String, baseline_year: String, target: String, target_year: String,
        /// How much of the way to the target is gone.
        reached: String,
        /// `on_course`, `off_course`; nothing when there is no way to stand on.
        course: Option<String>,
        /// How far from the way, without a sign.
        gap: String,
        /// How late or ahead, in words.
        delay: String,
        confidence: String,
        /// How many communes or sectors the last figure is the sum of; 0 when it was read as a whole.
        parts: u32,
        /// A line; its words are its years.
        spark: Option<Drawing>,
        /// What is wrong with its formula, in a sentence.
        wrong: String,
    }
    /// The page of an indicator.
    IndicatorPage { record: RecordView, card: IndicatorCard, years: Vec<IndicatorYear>, chart: Option<Drawing>, collections: Vec<Collection>, }
    /// A year: what was measured, what the way asks for, the difference.
    IndicatorYear { year: String, value: String, asked: String, gap: String, confidence: String, parts: u32, }
}
