//! Which statement, of what, up to which day: as typed, then as meant.

use crate::clock;
use crate::desk::Desk;
use crate::wire::Fault;
use chrono::Datelike;
use domain::records::Contract;
use domain::statement::Kind;
use domain::{Day, Id};

/// A statement that was asked for, as typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Request<'a> {
    /// Its name.
    pub kind: &'a str,
    /// Of which contract; receipts may be of them all.
    pub contract: Option<Id>,
    /// Of which funding plan alone.
    pub plan: Option<Id>,
    /// The first day of the period; that of the contract when absent.
    pub from: Option<&'a str>,
    /// The day of the situation; today when absent.
    pub until: Option<&'a str>,
}

/// A statement that was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// Which.
    pub kind: Kind,
    /// Of which contract.
    pub contract: Option<Id>,
    /// Of which funding plan alone.
    pub plan: Option<Id>,
    /// The first day of the period.
    pub from: Day,
    /// The day of the situation.
    pub until: Day,
}

/// Reads a request.
pub fn parse(desk: &Desk, request: &Request<'_>) -> Result<Asked, Fault> {
    let names = || Kind::ALL.map(Kind::code).join(", ");
    let kind = Kind::from_code(request.kind).ok_or_else(|| Fault::new("unknown_code").with("list", names()).at("kind"))?;
    let alone = kind == Kind::Receipts || (kind == Kind::Funding && request.plan.is_some());
    if request.contract.is_none() && !alone {
        return Err(Fault::new("statement_contract").at("contract"));
    }
    let day = |typed: Option<&str>, field: &str| -> Result<Option<Day>, Fault> {
        let typed = typed.filter(|typed| !typed.trim().is_empty());
        typed.map(|typed| desk.words.parse_day(typed).map_err(|_| Fault::new("shape").with("shape", "day").at(field))).transpose()
    };
    let until = day(request.until, "until")?.unwrap_or_else(clock::today);
    let contract = request.contract.map(|id| desk.workspace.find::<Contract>(id)).transpose()?;
    let begins = contract.and_then(|contract| contract.starts_on.or(contract.signed_on)).filter(|begins| *begins <= until);
    let typed = day(request.from, "from")?;
    let from = typed.or(begins).or_else(|| Day::from_ymd_opt(until.year(), 1, 1)).unwrap_or(until);
    if from > until {
        return Err(Fault::new("period_reversed").at("until"));
    }
    Ok(Asked { kind, contract: request.contract, plan: request.plan, from, until })
}
