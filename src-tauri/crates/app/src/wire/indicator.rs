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
        /// Whether a diagnosis gave a year of it at least.
        followed: bool,
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
    /// The regulatory indicators: a group a quantity or a pollutant, its whole before its parts.
    RegulatoryGroup { title: String, items: Vec<RegulatoryItem>, }
    /// One of them; `there`: the indicator of the plan that is it already.
    RegulatoryItem { key: String, code: String, title: String, unit: String, part: bool, there: Option<Id>, }
    /// Which of them are taken into a plan, by their keys.
    IndicatorsTake { plan: Option<Id>, keys: Vec<String>, }
    /// Readings to read: a text that was pasted, or a file; of one indicator, or of those that they name. `replace`: those that differ are written too.
    ReadingsArg { text: Option<String>, path: Option<String>, indicator: Option<Id>, replace: bool, }
    /// What reading them would do: how many are new, the same, others than those of the plan, or cannot be written.
    ReadingsPreview {
        fresh: u32, same: u32, other: u32, wrong: u32, lines: Vec<ReadingLine>,
        /// How many findings there are; the first of them.
        found: u32, findings: Vec<ReadingFinding>,
        /// Heads of columns that were left out.
        unknown: Vec<String>,
    }
    /// A value that was read. `state`: `fresh`, `same`, `other`, `wrong`; `before`: what the plan says, when that is another value.
    ReadingLine {
        line: u32, indicator: String, on: String, commune: String, sector: String, value: String, before: String, confidence: Option<String>,
        state: String,
    }
    /// A cell, and what is wrong with it, in words.
    ReadingFinding { cell: String, line: u32, given: String, sentence: String, }
}
