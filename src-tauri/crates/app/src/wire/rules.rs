//! The shapes of findings that are accepted, and of what a contract brings from here.

use domain::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

shapes! {
    /// A finding to accept: by its rule, what it is about, and the figures that were seen.
    WaiverAccept { code: String, noun: String, id: Id, figures: String, reason: String, }
    /// Who accepted a finding, when and why. `lapsed`: with other figures than today's, so that the finding is open again.
    WaiverView { id: Id, reason: String, decided_on: String, author: String, lapsed: bool, }
    /// The outlook of a contract on a day (today when absent). `tried`: measures as typed, by criterion; they are written nowhere.
    OutlookArg { id: Id, as_of: Option<String>, tried: BTreeMap<Id, String>, }
    /// What a contract brings from here. Amounts formatted; shares in whole percents of the grant.
    OutlookView {
        as_of: String,
        granted: String,
        as_measured: String,
        as_measured_share: Option<u32>,
        if_met: String,
        if_met_share: Option<u32>,
        /// What is lost between the two.
        at_risk: Option<String>,
        /// The part that depends on no measure; nothing when there is none.
        fixed: Option<String>,
        /// What the next euro depends on.
        next: String,
        criteria: Vec<CriterionWorth>,
        lines: Vec<LineWorth>,
        /// What is owed next: `due-<code>`, and how much.
        due: Vec<DueWorth>,
        losses: Vec<LossLine>,
    }
    /// What a criterion is worth. `tried`: the measure is the one that was typed.
    CriterionWorth {
        id: Id,
        title: String,
        baseline: String,
        target: String,
        measured: String,
        tried: bool,
        now: String,
        most: String,
        lost: Option<String>,
        share: Option<u32>,
        next: String,
    }
    /// What a cost line brings; without an identifier, what stands on no line.
    LineWorth {
        id: Option<Id>,
        title: String,
        planned: String,
        spent: String,
        rate: String,
        cap: String,
        aid: String,
        most: String,
        needed: String,
        share: Option<u32>,
    }
    /// What is owed.
    DueWorth { code: String, label: String, amount: String, }
    /// What is lost at a day, already a sentence; `amount` is empty when it is not known.
    LossLine { code: String, on: String, days: i32, sentence: String, amount: String, noun: String, id: Id, field: String, }
}
