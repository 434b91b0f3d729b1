//! Rules on one action: lateness, reasons that are missing, dates that contradict each other.

use crate::codes::Status;
use crate::finding::{Finding, Param, Severity};
use crate::lateness::days_late;
use crate::records::Action;
use crate::{Day, Id, Noun};

/// What the rules read of an action: none of its long texts.
#[derive(Clone, Debug)]
pub struct ActionFacts {
    /// The action.
    pub id: Id,
    /// Its title.
    pub title: String,
    /// The person's own status.
    pub status: Status,
    /// Whether somebody wrote why it has this status.
    pub has_reason: bool,
    /// Progress, in percents.
    pub progress: Option<i64>,
    /// When it is to begin.
    pub planned_start: Option<Day>,
    /// When it is to end.
    pub planned_end: Option<Day>,
    /// When it began.
    pub actual_start: Option<Day>,
    /// When it ended.
    pub actual_end: Option<Day>,
    /// How many of its planned milestones are past and not done.
    pub late_milestones: i64,
}

impl From<&Action> for ActionFacts {
    /// Its milestones are not looked at.
    fn from(action: &Action) -> Self {
        Self {
            id: action.id,
            title: action.title.clone(),
            status: action.status,
            has_reason: action.status_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty()),
            progress: action.progress,
            planned_start: action.planned_start,
            planned_end: action.planned_end,
            actual_start: action.actual_start,
            actual_end: action.actual_end,
            late_milestones: 0,
        }
    }
}

/// What is to be said of one action on `today`.
pub fn action(action: &ActionFacts, today: Day) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |code, severity, field| {
        found.push(Finding::new(code, severity, Noun::Action, action.id, Some(field)).with("title", Param::Text(action.title.clone())));
    };
    match action.status {
        Status::Blocked if !action.has_reason => add("blocked_without_reason", Severity::Warning, "status_reason"),
        Status::Abandoned if !action.has_reason => add("abandoned_without_reason", Severity::Warning, "status_reason"),
        Status::Done if action.progress.is_some_and(|progress| progress < 100) => add("done_not_full", Severity::Notice, "progress"),
        _ => {}
    }
    if let (Some(start), Some(end)) = (action.planned_start, action.planned_end)
        && end < start
    {
        add("planned_dates_reversed", Severity::Warning, "planned_end");
    }
    if let (Some(start), Some(end)) = (action.actual_start, action.actual_end)
        && end < start
    {
        add("actual_dates_reversed", Severity::Warning, "actual_end");
    }
    if let Some(days) = days_late(action.status, action.planned_end, today) {
        found.push(
            Finding::new("action_late", Severity::Notice, Noun::Action, action.id, Some("planned_end"))
                .with("title", Param::Text(action.title.clone()))
                .with("days", Param::Count(days)),
        );
    }
    if action.late_milestones > 0 {
        found.push(
            Finding::new("milestones_late", Severity::Notice, Noun::Action, action.id, None)
                .with("title", Param::Text(action.title.clone()))
                .with("count", Param::Count(action.late_milestones)),
        );
    }
    found
}
