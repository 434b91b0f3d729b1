//! A contract in a list: its money on a day, and what falls due next.

use crate::desk::Desk;
use crate::wire::{ContractLine, DueLine, Fault};
use domain::contract::{Balance, balance, contract_at};
use domain::records::{Amendment, Contract, Deliverable, Instalment};
use domain::{Cents, Day, Id, Noun};

/// A contract on a day, with its money.
pub struct ContractFacts {
    /// As amended on the day.
    pub at: Contract,
    /// Its money on the day.
    pub balance: Balance,
    /// Its instalments.
    pub instalments: Vec<Instalment>,
    /// Its deliverables.
    pub deliverables: Vec<Deliverable>,
}

/// A contract on a day.
pub fn facts(desk: &Desk, id: Id, day: Day) -> Result<ContractFacts, Fault> {
    let contract = desk.workspace.find::<Contract>(id)?;
    let amendments = desk.workspace.load_naming::<Amendment>("contract", id)?;
    let instalments = desk.workspace.load_naming::<Instalment>("contract", id)?;
    let deliverables = desk.workspace.load_naming::<Deliverable>("contract", id)?;
    let at = contract_at(&contract, &amendments, day);
    Ok(ContractFacts { balance: balance(&at, &instalments, day), at, instalments, deliverables })
}

/// The contracts of the file on a day, the newest first.
pub fn lines(desk: &Desk, day: Day) -> Result<Vec<ContractLine>, Fault> {
    let mut contracts = desk.workspace.load::<Contract>()?;
    contracts.sort_by(|a, b| (b.starts_on, &b.title).cmp(&(a.starts_on, &a.title)));
    contracts.into_iter().map(|contract| Ok(line(desk, &facts(desk, contract.id, day)?, day))).collect()
}

/// A contract in a list.
pub fn line(desk: &Desk, facts: &ContractFacts, day: Day) -> ContractLine {
    let contract = &facts.at;
    let money = |cents: Cents| desk.words.money(cents);
    let share = facts.balance.received.share_of(facts.balance.granted);
    ContractLine {
        id: contract.id,
        number: contract.number.clone().unwrap_or_default(),
        title: contract.title.clone(),
        kind: domain::code::Code::code(contract.kind).to_owned(),
        period: period(desk, contract.starts_on, contract.ends_on),
        begins: desk.words.maybe_day(contract.starts_on.or(contract.signed_on)),
        granted: money(facts.balance.granted),
        called: money(facts.balance.called),
        received: money(facts.balance.received),
        remaining: money(facts.balance.remaining),
        received_share: share.and_then(|rate| u32::try_from(rate.0 / 100).ok()),
        next_due: next_due(desk, facts, day),
    }
}

/// What the contract waits for first: an instalment not asked for, or a deliverable not handed in. What is past comes
/// first of all: it is still due.
fn next_due(desk: &Desk, facts: &ContractFacts, day: Day) -> Option<DueLine> {
    // What came after the day was still waited for on it.
    let is_open = |done: Option<Day>| done.is_none_or(|on| on > day);
    let instalments =
        facts.instalments.iter().filter(|instalment| is_open(instalment.requested_on) && is_open(instalment.received_on)).filter_map(|instalment| {
            Some((instalment.due_on?, instalment.title.clone().unwrap_or_else(|| desk.words.code(instalment.kind)), Noun::Instalment, instalment.id))
        });
    let deliverables = facts
        .deliverables
        .iter()
        .filter(|deliverable| is_open(deliverable.delivered_on))
        .filter_map(|deliverable| Some((deliverable.due_on?, deliverable.title.clone(), Noun::Deliverable, deliverable.id)));
    let (due, title, noun, id) = instalments.chain(deliverables).min_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)))?;
    Some(DueLine {
        on: desk.words.day(due),
        days: i32::try_from((due - day).num_days()).unwrap_or(i32::MAX),
        title,
        noun: noun.table().to_owned(),
        id,
        action: None,
    })
}

/// A period in words: `01/01/2016 – 31/12/2018`.
pub fn period(desk: &Desk, from: Option<Day>, to: Option<Day>) -> String {
    match (from, to) {
        (None, None) => String::new(),
        (from, to) => format!("{} – {}", desk.words.maybe_day(from), desk.words.maybe_day(to)),
    }
}
