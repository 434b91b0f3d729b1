//! The note to the council: a contract on a day, as its page has it, and what is asked of those who decide.

use super::heading;
use crate::desk::Desk;
use crate::report::Asked;
use crate::wire::{ContractArg, Fault};
use crate::{check, contract};
use domain::code::Code;
use domain::codes::{ReportKind, Status};
use domain::records::{Contract, Instalment};
use domain::{Cents, Day, Id, outlook};
use report::paper::council::{Ask, Deadline, Snapshot};
use report::progress::ActionFacts;
use std::collections::HashMap;

/// What the note of a contract says.
pub fn council(desk: &Desk, id: Id, day: Day) -> Result<Snapshot, Fault> {
    let facts = contract::facts(desk, id, day)?;
    let row = desk.workspace.find::<Contract>(id)?;
    let ledger = check::ledger_of_contract(desk, id)?;
    let outlook = outlook::outlook(&check::dossier(desk, row, &ledger.ledger)?, &HashMap::new(), day);
    let from = facts.at.starts_on.filter(|start| *start <= day).unwrap_or(day);
    let asked = Asked { contract: id, draft: None, kind: ReportKind::Annual, from, to: day, as_of: day };
    let actions = crate::report::snapshot(desk, &asked)?.actions;
    let next = contract::money(desk, &ContractArg { id, as_of: Some(desk.words.day(day)) })?.next;
    let at = facts.at;
    let own = heading(desk, at.plan, day)?;
    Ok(Snapshot {
        heading: report::paper::Heading {
            organisation: at.beneficiary.clone().unwrap_or(own.organisation),
            subject: at.number.as_ref().map_or_else(|| at.title.clone(), |number| format!("{number} {}", at.title)),
            ..own
        },
        kind: at.kind,
        number: at.number,
        title: at.title,
        beneficiary: at.beneficiary,
        period: (at.starts_on, at.ends_on),
        description: at.description,
        granted: facts.balance.granted,
        called: facts.balance.called,
        received: facts.balance.received,
        remaining: facts.balance.remaining,
        at_risk: (outlook.if_met - outlook.as_measured).max(Cents::ZERO),
        statuses: statuses(&actions),
        late: actions.iter().filter(|action| is_late(action)).count(),
        deadlines: next
            .into_iter()
            .map(|one| Deadline {
                on: one.on,
                days: i64::from(one.days),
                kind: desk.words.text(&format!("report-council-next-{}", one.code)),
                title: one.title,
            })
            .collect(),
        asks: asks(desk, &facts.instalments, &actions, day),
    })
}

fn statuses(actions: &[ActionFacts]) -> Vec<(Status, usize)> {
    let count = |status: &Status| actions.iter().filter(|action| action.status == *status).count();
    Status::ALL.iter().map(|status| (*status, count(status))).filter(|(_, count)| *count > 0).collect()
}

/// The first instalment that was not asked for, then what is blocked, then what is late, the longest first.
fn asks(desk: &Desk, instalments: &[Instalment], actions: &[ActionFacts], day: Day) -> Vec<Ask> {
    let name = |action: &ActionFacts| action.number.as_ref().map_or_else(|| action.title.clone(), |number| format!("{number} {}", action.title));
    let open = instalments.iter().filter(|one| one.requested_on.is_none_or(|on| on > day) && one.received_on.is_none_or(|on| on > day));
    let first = open.min_by_key(|one| (one.due_on.is_none(), one.due_on, one.rank.clone()));
    let instalment = first.map(|one| Ask::Instalment {
        title: one.title.clone().unwrap_or_else(|| desk.words.code(one.kind)),
        amount: one.requested_amount.or(one.amount),
        due: one.due_on,
    });
    let blocked = actions.iter().filter(|action| action.status == Status::Blocked);
    let blocked = blocked.map(|action| Ask::Blocked { action: name(action), reason: action.status_reason.clone() });
    let mut late: Vec<&ActionFacts> = actions.iter().filter(|action| action.status != Status::Blocked && is_late(action)).collect();
    late.sort_by_key(|action| std::cmp::Reverse(action.days_late));
    let late = late.into_iter().map(|action| Ask::Late { action: name(action), days: action.days_late.filter(|days| *days > 0) });
    instalment.into_iter().chain(blocked).chain(late).collect()
}

/// Late by its dates, or because somebody says so.
fn is_late(action: &ActionFacts) -> bool {
    action.status == Status::Late || action.days_late.is_some_and(|days| days > 0)
}
