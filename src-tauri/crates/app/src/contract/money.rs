//! Where a contract's money is: by funder, by the parts that its kind makes worth knowing, and what comes next.

use super::line::facts;
use crate::desk::Desk;
use crate::label;
use crate::wire::{ContractArg, ContractMoney, Fault, FunderLine, NextLine, PartLine};
use domain::codes::ContractKind;
use domain::contract::criterion_due;
use domain::contract::shares::by_funder;
use domain::records::{Contract, ContractFunder, Criterion};
use domain::{Cents, Day, Id, Noun, Rate};

/// The most that stands on a page as what comes next.
const NEXT: usize = 6;

/// A contract's money on a day.
pub fn money(desk: &Desk, asked: &ContractArg) -> Result<ContractMoney, Fault> {
    let day = super::page::day_of(desk, asked)?;
    let facts = facts(desk, asked.id, day)?;
    let funders = desk.workspace.load_naming::<ContractFunder>("contract", asked.id)?;
    let show = |cents: Cents| desk.words.money(cents);
    let shares = by_funder(&facts.at, &funders, &facts.instalments, day);
    let funders = shares.iter().map(|share| FunderLine {
        id: share.funder,
        label: share.funder.map(|id| label::of(desk, Noun::Funder, id)).unwrap_or_default(),
        granted: show(share.balance.granted),
        called: show(share.balance.called),
        received: show(share.balance.received),
        remaining: show(share.balance.remaining),
        received_share: share.balance.received.share_of(share.balance.granted).and_then(|rate| u32::try_from(rate.0 / 100).ok()),
    });
    Ok(ContractMoney {
        funders: funders.collect(),
        parts: parts(desk, &facts.at)?,
        next: next(desk, &facts, day),
        to_call: show(facts.balance.granted - facts.balance.called),
    })
}

/// What a kind of contract makes worth knowing.
fn parts(desk: &Desk, at: &Contract) -> Result<Vec<PartLine>, Fault> {
    let words = &desk.words;
    let part = |code: &str, value: Option<String>, field: Option<&str>| {
        value.map(|value| PartLine { code: code.to_owned(), value, field: field.map(str::to_owned) })
    };
    let money = |code: &str, value: Option<Cents>, field: &str| part(code, value.map(|cents| words.money(cents)), Some(field));
    let share = |code: &str, rate: Option<Rate>, field: &str| {
        part(code, rate.zip(at.granted).map(|(rate, granted)| format!("{} ({})", words.money(granted.at(rate)), words.rate(rate))), Some(field))
    };
    let day = |code: &str, day: Option<Day>, field: &str| part(code, day.map(|day| words.day(day)), Some(field));
    let base = money("eligible_base", at.eligible_base, "eligible_base");
    let rate = part("aid_rate", at.aid_rate.map(|rate| words.rate(rate)), Some("aid_rate"));
    let advance = share("advance", at.advance_rate, "advance_rate");
    let ceiling = share("ceiling", at.interim_ceiling, "interim_ceiling");
    let claim = day("claim_deadline", at.claim_deadline, "claim_deadline");
    let found = match at.kind {
        ContractKind::CotSince2021 => {
            let criteria = desk.workspace.load_naming::<Criterion>("contract", at.id)?;
            let due: Vec<Cents> = criteria.iter().filter_map(criterion_due).collect();
            let measured = (!criteria.is_empty()).then(|| due.iter().copied().sum::<Cents>());
            vec![
                money("fixed", at.fixed_part, "fixed_part"),
                money("variable", at.variable_part, "variable_part"),
                part("variable_measured", measured.map(|cents| words.money(cents)), None),
                part("criteria_measured", (!criteria.is_empty()).then(|| format!("{} / {}", due.len(), criteria.len())), None),
                day("phase1", at.phase1_ends_on, "phase1_ends_on"),
                claim,
            ]
        }
        ContractKind::Tepcv => {
            vec![
                base,
                rate,
                money("action_cap", at.action_cap, "action_cap"),
                advance,
                ceiling,
                day("work_start", at.work_start_deadline, "work_start_deadline"),
                claim,
            ]
        }
        ContractKind::Cot | ContractKind::Crte | ContractKind::Other => vec![base, rate, advance, ceiling, claim],
    };
    Ok(found.into_iter().flatten().collect())
}

/// What the contract waits for, the most pressing first: what is not asked for, not handed in, not come in though asked for,
/// and the days after which something is lost.
fn next(desk: &Desk, facts: &super::ContractFacts, day: Day) -> Vec<NextLine> {
    let at = &facts.at;
    let mut found: Vec<(Day, &str, String, Noun, Id, &str)> = Vec::new();
    for one in &facts.instalments {
        let title = one.title.clone().unwrap_or_else(|| desk.words.code(one.kind));
        let asked = one.requested_on.filter(|on| *on <= day);
        let came = one.received_on.is_some_and(|on| on <= day);
        match (asked, came, one.due_on) {
            (None, false, Some(due)) => found.push((due, "request", title, Noun::Instalment, one.id, "requested_on")),
            (Some(on), false, _) => {
                let delay = at.payment_delay.and_then(|days| i32::try_from(days).ok()).unwrap_or(0);
                if let Some(due) = domain::calendar::days_after(on, delay) {
                    found.push((due, "receive", title, Noun::Instalment, one.id, "received_on"));
                }
            }
            _ => {}
        }
    }
    let waiting = facts.deliverables.iter().filter(|one| one.delivered_on.is_none_or(|on| on > day));
    found.extend(waiting.filter_map(|one| Some((one.due_on?, "deliver", one.title.clone(), Noun::Deliverable, one.id, "delivered_on"))));
    let ends = [
        ("phase1_ends_on", at.phase1_ends_on),
        ("work_start_deadline", at.work_start_deadline),
        ("ends_on", at.ends_on),
        ("claim_deadline", at.claim_deadline),
    ];
    for (field, on) in ends {
        if let Some(on) = on.filter(|on| *on >= day) {
            found.push((on, "deadline", desk.words.field(Noun::Contract, field), Noun::Contract, at.id, field));
        }
    }
    found.sort_by(|a, b| (a.0, &a.2).cmp(&(b.0, &b.2)));
    let line = |(on, code, title, noun, id, field): (Day, &str, String, Noun, Id, &str)| NextLine {
        code: code.to_owned(),
        on: desk.words.day(on),
        days: i32::try_from((on - day).num_days()).unwrap_or(i32::MAX),
        title,
        noun: noun.table().to_owned(),
        id,
        field: field.to_owned(),
    };
    found.into_iter().take(NEXT).map(line).collect()
}
