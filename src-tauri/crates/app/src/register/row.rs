//! A row of the register, twice: what is shown and sorted, and what filters and sums read.

use chrono::Datelike;
use domain::Id;
use domain::codes::Status;
use domain::fold::{fold, natural_of};
use store::action::ActionLine;

/// An action, with the keys that sort it.
pub(super) struct Row {
    pub line: ActionLine,
    /// Number as voted; an action without one comes last.
    pub number: Box<str>,
    pub title: Box<str>,
    /// The lead; an action without one comes last.
    pub lead: Box<str>,
    /// What letters are looked for in: number, title and lead, folded.
    pub text: Box<str>,
}

impl Row {
    pub fn of(line: ActionLine) -> Self {
        let text = |text: Option<&str>| text.map(fold).unwrap_or_default();
        let (number, title, lead) = (text(line.number.as_deref()), fold(&line.title), text(line.lead.as_deref()));
        let absent_last = |folded: &str| if folded.is_empty() { "\u{10FFFF}".to_owned() } else { natural_of(folded) };
        let text = [number.as_str(), title.as_str(), lead.as_str()].join("\n");
        let (title, lead) = (natural_of(&title), absent_last(&lead));
        let number = absent_last(&number);
        Self { number: number.into(), title: title.into(), lead: lead.into(), text: text.into(), line }
    }
}

/// What filters and sums read of a row: 72 bytes.
#[derive(Clone, Copy)]
pub(super) struct Fact {
    pub live: bool,
    pub status: Status,
    /// In percents; 0 when nobody said.
    pub progress: u8,
    /// Days since the year 1; the last of all when there is none.
    pub end: i32,
    /// EUR cents.
    pub planned: i64,
    pub committed: i64,
    pub paid: i64,
    /// Hundredths of an FTE.
    pub fte: i64,
    /// Thousandths of a tCO2e avoided, of a MWh saved and of a MWh produced a year.
    pub gains: [i64; 3],
}

/// No planned end.
pub(super) const NO_END: i32 = i32::MAX;

impl Fact {
    pub fn of(line: &ActionLine) -> Self {
        Self {
            live: true,
            status: line.status,
            progress: line.progress.and_then(|percent| u8::try_from(percent).ok()).unwrap_or(0),
            end: line.planned_end.map_or(NO_END, |day| day.num_days_from_ce()),
            planned: line.planned.0,
            committed: line.committed.0,
            paid: line.paid.0,
            fte: line.fte.0,
            gains: line.gains.map(|gain| gain.map_or(0, |gain| (gain * 1_000.0).round() as i64)),
        }
    }
}

/// How many actions, and what they sum up to. Whole numbers: what is added can be taken away without a trace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// How many actions.
    pub count: i64,
    /// Planned, committed and paid, EUR cents.
    pub money: [i64; 3],
    /// Hundredths of an FTE.
    pub fte: i64,
    /// Thousandths of a tCO2e avoided, of a MWh saved and of a MWh produced a year.
    pub gains: [i64; 3],
}

impl Totals {
    pub(super) fn add(&mut self, fact: Fact, sign: i64) {
        self.count += sign;
        for (sum, part) in self.money.iter_mut().zip([fact.planned, fact.committed, fact.paid]) {
            *sum += sign * part;
        }
        self.fte += sign * fact.fte;
        for (sum, part) in self.gains.iter_mut().zip(fact.gains) {
            *sum += sign * part;
        }
    }
}

/// Whether `id` is of the plan asked for; every one is when none is asked for.
pub(super) fn is_of(plan: Option<Id>, id: Id) -> bool {
    plan.is_none_or(|plan| plan == id)
}
