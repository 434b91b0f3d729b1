//! Rules on what is called of a contract: the advance, the ceiling before the balance, the grant, what spending justifies, and
//! the last day to ask.

use super::alert::{Due, due};
use crate::aid::{aid, on_spending};
use crate::codes::{ContractKind, InstalmentKind};
use crate::contract::balance;
use crate::dossier::Dossier;
use crate::finding::{Finding, Param, Severity, Source};
use crate::records::{Contract, Instalment};
use crate::{Cents, Day, Noun};

/// What is to be said of the instalments of a contract on a day.
pub fn instalments(dossier: &Dossier, today: Day) -> Vec<Finding> {
    let at = dossier.at(today);
    let source = if at.kind == ContractKind::Tepcv { Source::Tepcv } else { Source::ContractTerms };
    let mut found = Vec::new();
    if let Some(granted) = at.granted {
        let ordered = in_order(dossier);
        let mut above = |code, severity, kinds: &[InstalmentKind], limit: Cents| {
            let Some((instalment, sum)) = first_above(&ordered, kinds, limit) else { return };
            found.push(
                Finding::new(code, severity, Noun::Instalment, instalment.id, Some(amount_field(instalment)))
                    .with("contract", Param::Text(at.title.clone()))
                    .with("sum", Param::Money(sum))
                    .with("limit", Param::Money(limit))
                    .with("over", Param::Money(sum - limit))
                    .citing(source),
            );
        };
        if let Some(rate) = at.advance_rate {
            above("advance_above_rate", Severity::Warning, &[InstalmentKind::Advance], granted.at(rate));
        }
        if let Some(rate) = at.interim_ceiling {
            above("interim_above_ceiling", Severity::Warning, &[InstalmentKind::Advance, InstalmentKind::Interim], granted.at(rate));
        }
        let all = [InstalmentKind::Advance, InstalmentKind::Interim, InstalmentKind::Balance];
        above("instalments_above_grant", Severity::Serious, &all, granted);
    }
    found.extend(unjustified(dossier, &at, source, today));
    found.extend(claim(dossier, &at, source, today));
    found
}

/// What is asked for beyond the aid on spending that is in the ledger: a funder pays an advance without it, and nothing else.
/// A contract whose spending is kept elsewhere is left alone.
fn unjustified(dossier: &Dossier, at: &Contract, source: Source, today: Day) -> Option<Finding> {
    if !on_spending(at) || dossier.spending.is_empty() {
        return None;
    }
    let called = balance(at, &dossier.instalments, today).called;
    let advance = at.granted.unwrap_or_default().at(at.advance_rate.unwrap_or_default());
    let justified = aid(dossier, today).total;
    let over = called.over(justified.max(advance))?;
    let finding = Finding::new("calls_above_spending", Severity::Notice, Noun::Contract, at.id, Some("aid_rate"))
        .with("title", Param::Text(at.title.clone()))
        .with("called", Param::Money(called))
        .with("justified", Param::Money(justified))
        .with("over", Param::Money(over));
    Some(finding.citing(source))
}

/// The balance that nobody has asked for, near the last day to ask or after it.
fn claim(dossier: &Dossier, at: &Contract, source: Source, today: Day) -> Option<Finding> {
    let deadline = at.claim_deadline?;
    let asked = |one: &Instalment| one.kind == InstalmentKind::Balance && (one.requested_on.is_some() || one.received_on.is_some());
    if dossier.instalments.iter().any(asked) {
        return None;
    }
    let money = balance(at, &dossier.instalments, today);
    let new = |code, severity, days| {
        Finding::new(code, severity, Noun::Contract, at.id, Some("claim_deadline"))
            .with("title", Param::Text(at.title.clone()))
            .with("deadline", Param::Date(deadline))
            .with("days", Param::Count(days))
            .with("left", Param::Money((money.granted - money.called).max(Cents::ZERO)))
            .citing(source)
    };
    match due(deadline, today)? {
        Due::Late(days) => Some(new("claim_passed", Severity::Serious, days)),
        Due::Soon(days) => Some(new("claim_soon", Severity::Serious, days)),
    }
}

/// The instalments in the order in which they are called: those without a day come last, as they are planned.
fn in_order(dossier: &Dossier) -> Vec<&Instalment> {
    let mut ordered: Vec<&Instalment> = dossier.instalments.iter().collect();
    ordered.sort_by_key(|one| {
        let day = one.requested_on.or(one.received_on).or(one.due_on);
        (day.is_none(), day, one.kind, one.rank.clone(), one.id)
    });
    ordered
}

/// The instalment with which the sum of some kinds goes above a limit, and what the sum comes to in all.
fn first_above<'a>(ordered: &[&'a Instalment], kinds: &[InstalmentKind], limit: Cents) -> Option<(&'a Instalment, Cents)> {
    let mut sum = Cents::ZERO;
    let mut first = None;
    for one in ordered.iter().filter(|one| kinds.contains(&one.kind)) {
        sum += one.received_amount.or(one.requested_amount).or(one.amount).unwrap_or_default();
        if sum > limit && first.is_none() {
            first = Some(*one);
        }
    }
    first.filter(|_| sum > limit).map(|one| (one, sum))
}

/// The field that holds the amount that counts.
fn amount_field(instalment: &Instalment) -> &'static str {
    match (instalment.received_amount, instalment.requested_amount) {
        (Some(_), _) => "received_amount",
        (None, Some(_)) => "requested_amount",
        (None, None) => "amount",
    }
}
