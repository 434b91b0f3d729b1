//! Rules on the actions that a contract finances: work that begins too late, and aid above the cap of an action.

use super::alert::{Due, due};
use crate::aid::{caps, of_action};
use crate::codes::ContractKind;
use crate::dossier::Dossier;
use crate::finding::{Finding, Param, Severity, Source};
use crate::outlook::not_begun;
use crate::{Day, Noun};

/// What is to be said of the actions that a contract finances on a day.
pub fn financed(dossier: &Dossier, today: Day) -> Vec<Finding> {
    let at = dossier.at(today);
    let caps = caps(dossier, today);
    let source = if at.kind == ContractKind::Tepcv { Source::Tepcv } else { Source::ContractTerms };
    let mut found = Vec::new();
    for one in dossier.financed(today) {
        let title = || Param::Text(one.title.clone());
        let contract = || Param::Text(at.title.clone());
        if let Some(deadline) = at.work_start_deadline {
            let late = |code, severity, field| {
                Finding::new(code, severity, Noun::Action, one.link.action, Some(field))
                    .with("title", title())
                    .with("contract", contract())
                    .with("deadline", Param::Date(deadline))
                    .citing(Source::WorkStart)
            };
            // The decree and the conventions speak of the first legal act: a start that is only planned proves nothing.
            match (one.actual_start, due(deadline, today)) {
                (Some(start), _) if start > deadline => {
                    found.push(late("work_started_late", Severity::Serious, "actual_start").with("start", Param::Date(start)));
                }
                (None, Some(Due::Late(_))) if not_begun(one, deadline) => found.push(late("work_not_started", Severity::Serious, "actual_start")),
                (None, Some(Due::Soon(days))) if not_begun(one, today) => {
                    found.push(late("work_start_soon", Severity::Warning, "actual_start").with("days", Param::Count(days)));
                }
                (None, None) => {
                    if let Some(start) = one.planned_start.filter(|start| *start > deadline && not_begun(one, today)) {
                        found.push(late("work_start_planned_late", Severity::Warning, "planned_start").with("start", Param::Date(start)));
                    }
                }
                _ => {}
            }
        }
        let new = |code, severity| {
            Finding::new(code, severity, Noun::ActionContract, one.link.id, Some("cap"))
                .with("title", title())
                .with("contract", contract())
                .citing(source)
        };
        if let Some(cap) = caps.get(&one.link.action) {
            let aid = of_action(dossier, one.link.action, today);
            if let Some(over) = aid.over(*cap) {
                found.push(
                    new("action_above_cap", Severity::Warning)
                        .with("aid", Param::Money(aid))
                        .with("cap", Param::Money(*cap))
                        .with("over", Param::Money(over)),
                );
            }
        }
        if let (Some(own), Some(every)) = (one.link.cap, at.action_cap)
            && let Some(over) = own.over(every)
        {
            found.push(
                new("cap_above_contract", Severity::Warning)
                    .with("cap", Param::Money(own))
                    .with("most", Param::Money(every))
                    .with("over", Param::Money(over)),
            );
        }
    }
    found
}
