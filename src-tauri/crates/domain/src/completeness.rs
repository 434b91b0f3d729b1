//! How complete an action's sheet is: title, description, status, lead, dates, budget, one indicator.

use crate::records::Action;
use serde::{Deserialize, Serialize};

/// One of the seven things that a complete sheet has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field or the noun of the same name")]
pub enum Part {
    Title,
    Description,
    Status,
    Lead,
    Dates,
    Budget,
    Indicator,
}

/// The number of parts.
pub const PARTS: usize = 7;

/// The parts that an action's sheet still lacks, in the order of the sheet.
pub fn missing(action: &Action, budget_lines: usize, indicators: usize) -> Vec<Part> {
    let blank = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    [
        (Part::Title, action.title.trim().is_empty()),
        (Part::Description, blank(&action.description)),
        // Every action has a status: it is part of the count so that the bar shows it.
        (Part::Status, false),
        (Part::Lead, action.lead.is_none() && action.department.is_none() && action.lead_structure.is_none()),
        (Part::Dates, action.planned_start.is_none() || action.planned_end.is_none()),
        (Part::Budget, budget_lines == 0),
        (Part::Indicator, indicators == 0),
    ]
    .into_iter()
    .filter_map(|(part, lacks)| lacks.then_some(part))
    .collect()
}
