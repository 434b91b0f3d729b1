//! Rules on one action: lateness, reasons that are missing, dates that contradict each other.

use crate::codes::Status;
use crate::finding::{Finding, Param, Severity};
use crate::lateness::days_late;
use crate::records::Action;
use crate::{Day, Noun};

/// What the rules need to know beside the action's own fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct ActionFacts {
    /// How many of its planned milestones are past and not done.
    pub late_milestones: i64,
}

/// What is to be said of one action on `today`.
pub fn action(action: &Action, facts: ActionFacts, today: Day) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |code, severity, field| {
        found.push(Finding::new(code, severity, Noun::Action, action.id, Some(field)).with("title", Param::Text(action.title.clone())));
    };
    let reason = action.status_reason.as_deref().is_some_and(|reason| !reason.trim().is_empty());
    match action.status {
        Status::Blocked if !reason => add("blocked_without_reason", Severity::Warning, "status_reason"),
        Status::Abandoned if !reason => add("abandoned_without_reason", Severity::Warning, "status_reason"),
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
    if facts.late_milestones > 0 {
        found.push(
            Finding::new("milestones_late", Severity::Notice, Noun::Action, action.id, None)
                .with("title", Param::Text(action.title.clone()))
                .with("count", Param::Count(facts.late_milestones)),
        );
    }
    found
}
