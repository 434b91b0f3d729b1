//! The shapes of a framework's scores: its axes at three moments, its tree, a score to set, and a workbook that brings them in.

use super::Drawing;
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// A framework, the first when absent, and the moment (a code) at which its tree is looked at; when absent, now, or another that is scored.
    ScoresPageArg { framework: Option<Id>, moment: Option<String>, }
    /// The scores of a framework. `moment`: a code. `frameworks`: those of the file.
    ScoresPage {
        frameworks: Vec<FrameworkLine>,
        framework: Option<Id>,
        moment: String,
        /// By moment, in their order: what each has.
        moments: Vec<MomentLine>,
        axes: Vec<AxisScore>,
        /// The whole, when a measure is scored.
        total: Option<AxisScore>,
        stars: Option<Stars>,
        radar: Option<Drawing>,
        /// What is doubtful at the moment that is looked at, as sentences.
        doubts: Vec<String>,
        measures: Vec<MeasureLine>,
    }
    /// A framework of the file; `measures`: how many it has.
    FrameworkLine { id: Id, code: String, name: String, version: String, measures: u32, }
    /// A moment: its code, its latest day, how many of the lowest measures are not scored then.
    MomentLine { code: String, on: String, scored: bool, unscored: u32, }
    /// An axis, or the whole. `shares`: what is done of its potential, at the start, now, aimed at; `gap`: from the start to now, in percents.
    AxisScore { id: Option<Id>, title: String, potential: String, points: [String; 3], shares: [String; 3], gap: String, bar: Option<ScoreBar>, }
    /// Points of a measure, as people read them, and the parts of its potential in percents: done, planned, not done, not said.
    ScoreBar { potential: String, done: String, planned: String, not_done: String, unstated: String, percent: String, parts: [f64; 4], }
    /// The star that the score of now allows, the share that it stands for, and what is missing to the next, as sentences.
    Stars { reached: u8, percent: String, sentence: String, next: String, }
    /// A measure in its tree, depth first. `origin`: `said`, `sum` of those under it, or `none`. `typed`: what was said of it, as typed:
    /// potential, done, planned, not done.
    MeasureLine {
        id: Id,
        parent: Option<Id>,
        depth: u32,
        code: String,
        title: String,
        children: u32,
        origin: String,
        bar: Option<ScoreBar>,
        typed: [String; 4],
        comment: String,
        actions: Vec<MeasureAction>,
    }
    /// An action that answers a measure; `link`: the row that says so.
    MeasureAction { link: Id, action: Id, label: String, }
    /// A figure of a measure's score, as typed; `field` is `potential`, `done`, `planned` or `not_done`.
    ScoreSetArg { measure: Id, moment: String, field: String, typed: String, }
    /// A workbook of scores: of which framework (its code), at which moment (a code), which of its states (from 0; the only one when absent),
    /// and the day of the scores (that of the export when absent).
    ScoresArg { path: String, framework: String, moment: String, group: Option<u32>, scored_on: Option<String>, }
    /// What reading it would bring. `titles`: measures whose title differs, and stays; `absent`: measures of the plan that the workbook
    /// lacks, `silent`: scores of which it says nothing; both stay. `links`: to actions that it names. `found`: how many findings, of which
    /// the first are here. `refused`: why nothing can be written, in a sentence.
    ScoresPreview {
        groups: Vec<String>,
        group: Option<u32>,
        on: String,
        framework: String,
        framework_is_new: bool,
        measures: u32,
        measures_changed: u32,
        scores: u32,
        scores_changed: u32,
        same: u32,
        links: u32,
        titles: u32,
        absent: u32,
        silent: u32,
        cut: u32,
        axes: Vec<ScoresAxis>,
        found: u32,
        findings: Vec<ScoreFinding>,
        refused: Option<String>,
    }
    /// What an axis of the workbook comes to, and the whole.
    ScoresAxis { label: String, bar: ScoreBar, }
    /// What was found in a cell. `leaves_out`: it is not read.
    ScoreFinding { cell: String, head: String, code: String, given: String, sentence: String, leaves_out: bool, }
    /// What following a framework gives a criterion: at the start, aimed at, now. Empty where it is not known. `differs`: whether the
    /// criterion says something else.
    CriterionFollow { id: Id, title: String, framework: String, baseline: String, target: String, measured: String, measured_on: String, differs: bool, sentence: String, }
}
