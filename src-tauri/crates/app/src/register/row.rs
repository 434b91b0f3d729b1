//! A row of the register, twice: what is shown and sorted, and what filters and sums read.

use chrono::Datelike;
use domain::Id;
use domain::codes::Status;
use domain::fold::{fold, natural_of};
use memchr::memmem;
use rustc_hash::FxHashMap;
use std::sync::Arc;
use store::action::ActionLine;

/// An action, with the keys that sort it.
pub(super) struct Row {
    pub line: ActionLine,
    pub lead: Arc<Lead>,
    /// Its number and its title as they are sorted, together: two texts of their own would weigh more.
    keys: Box<str>,
    /// Where the title begins in the keys.
    cut: u32,
}

/// The lead of actions, once for all that it leads.
pub(super) struct Lead {
    /// Its place among the leads that are known.
    pub number: usize,
    /// As it is sorted; an action without one comes last.
    pub key: Box<str>,
    /// As letters are looked for in it, folded.
    pub text: Box<str>,
}

/// The leads that are known, by name.
pub(super) type Leads = FxHashMap<Arc<str>, Arc<Lead>>;

/// What sorts after every text.
const AFTER_ALL: &str = "\u{10FFFF}";

impl Row {
    /// The row of an action, and what letters are looked for in beside its lead: number and title, folded.
    pub fn of(line: ActionLine, leads: &mut Leads) -> (Self, String) {
        let (number, title) = (line.number.as_deref().map(fold).unwrap_or_default(), fold(&line.title));
        let name = line.lead.clone().unwrap_or_default();
        let next = leads.len();
        let lead = leads.entry(name).or_insert_with_key(|name| {
            let text = fold(name);
            Arc::new(Lead { number: next, key: absent_last(&text).into(), text: text.into() })
        });
        let text = [number.as_str(), title.as_str()].join("\n");
        let number = absent_last(&number);
        let cut = u32::try_from(number.len()).unwrap_or(u32::MAX);
        (Self { lead: Arc::clone(lead), keys: (number + &natural_of(&title)).into(), cut, line }, text)
    }

    /// Its number as voted, as it is sorted; an action without one comes last.
    pub fn number(&self) -> &str {
        &self.keys[..self.cut as usize]
    }

    /// Its title as it is sorted.
    pub fn title(&self) -> &str {
        &self.keys[self.cut as usize..]
    }
}

/// Words that are looked for in rows: which of them each lead has is found once, not for every action that it leads.
pub(super) struct Sought<'a> {
    words: Vec<memmem::Finder<'a>>,
    /// One bit a word, by the numbers of leads.
    leads: Vec<u64>,
}

/// Where a row has every word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Has {
    /// In its number and its title.
    Named,
    /// There and in its lead.
    Led,
    /// Not every one.
    No,
}

impl<'a> Sought<'a> {
    /// The words of a folded text; past the sixty-fourth they count no more.
    pub fn of(text: &'a str, known: &Leads) -> Self {
        let words: Vec<memmem::Finder<'a>> = text.split_whitespace().take(64).map(|word| memmem::Finder::new(word.as_bytes())).collect();
        let mut leads = vec![0; known.len()];
        for lead in known.values() {
            let has = (0..).zip(&words).filter(|(_, word)| word.find(lead.text.as_bytes()).is_some());
            leads[lead.number] = has.fold(0, |bits, (at, _)| bits | 1 << at);
        }
        Self { words, leads }
    }

    /// Where a row of this text and of this lead has them.
    pub fn in_row(&self, text: &str, lead: u32) -> Has {
        let mut has = Has::Named;
        for (at, word) in (0..).zip(&self.words) {
            if word.find(text.as_bytes()).is_some() {
                continue;
            }
            if self.leads[lead as usize] & 1 << at == 0 {
                return Has::No;
            }
            has = Has::Led;
        }
        has
    }
}

fn absent_last(folded: &str) -> String {
    if folded.is_empty() { AFTER_ALL.to_owned() } else { natural_of(folded) }
}

/// What filters and sums read of a row: 80 bytes.
#[derive(Clone, Copy)]
pub(super) struct Fact {
    pub live: bool,
    pub status: Status,
    /// In percents; 0 when nobody said.
    pub progress: u8,
    /// Days since the year 1; the last of all when there is none.
    pub end: i32,
    /// The number of its lead.
    pub lead: u32,
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
            lead: 0,
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
