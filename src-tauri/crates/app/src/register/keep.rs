//! What a list keeps: a plan, axes, statuses, what is late, letters, and what its columns must hold.

use super::column::{Column, SortKey};
use super::group::Group;
use super::held::Held;
use super::order::{LAST, days_late};
use super::places::Places;
use super::row::{Has, Sought, Totals, is_of};
use super::{Labels, Register};
use chrono::Datelike;
use domain::codes::Status;
use domain::fold::fold;
use domain::{Day, Id, Noun};
use std::collections::HashSet;
use store::action::ActionLine;

/// Which actions, in which order.
pub struct Wanted {
    /// The plan; every plan when absent.
    pub plan: Option<Id>,
    /// The home axes; every axis when absent.
    pub axes: Option<HashSet<Id>>,
    /// The statuses; every status when empty.
    pub statuses: Vec<Status>,
    /// Those that are late alone.
    pub late_only: bool,
    /// Words, folded: each is somewhere in the number, the title or the lead.
    pub text: String,
    /// What columns must hold: one of these codes, rows or texts each; an empty text for nothing.
    pub filters: Vec<(Column, Vec<String>)>,
    /// The order.
    pub sort: Column,
    /// From its end.
    pub descending: bool,
    /// What puts actions together.
    pub group: Option<Column>,
    /// The day on which lateness is read.
    pub today: Day,
}

impl Wanted {
    /// Every action of every plan, by number.
    pub fn everything(today: Day) -> Self {
        Self {
            plan: None,
            axes: None,
            statuses: Vec::new(),
            late_only: false,
            text: String::new(),
            filters: Vec::new(),
            sort: Column::Key(SortKey::Number),
            descending: false,
            group: None,
            today,
        }
    }

    /// The columns whose values it reads.
    pub fn columns(&self) -> impl Iterator<Item = Column> {
        let values = |column: &Column| !matches!(column, Column::Key(_));
        Some(self.sort).filter(values).into_iter().chain(self.group).chain(self.filters.iter().map(|(column, _)| *column))
    }
}

/// A list: its places in order, and what they sum up to.
pub struct Kept {
    places: Places,
    descending: bool,
    /// How many actions, and what they sum up to: each once.
    pub totals: Totals,
    /// Its groups, in their order; none when it is not grouped.
    pub groups: Vec<Group>,
}

impl Kept {
    /// How many rows: an action has one in each of its groups.
    pub fn rows(&self) -> usize {
        self.places.len()
    }

    /// The places of a page.
    pub fn page(&self, from: usize, count: usize) -> Vec<u32> {
        if !self.descending {
            return self.places.iter_from(from).take(count).collect();
        }
        // From the end, a page is a page from the start, read backwards.
        let end = self.places.len().saturating_sub(from);
        let start = end.saturating_sub(count);
        let mut page: Vec<u32> = self.places.iter_from(start).take(end - start).collect();
        page.reverse();
        page
    }
}

impl Register {
    /// The actions whose number and title hold every word of a text, by number; then those of which it takes the lead's name
    /// too. At most `most`.
    pub fn named(&mut self, text: &str, today: Day, most: usize) -> Vec<&ActionLine> {
        let folded = fold(text);
        let sought = Sought::of(&folded, &self.leads);
        let order = self.order(None, SortKey::Number, today);
        // Texts are looked through as they lie, then taken by number.
        let found: Vec<Has> = (0..).zip(&self.facts).map(|(place, fact)| sought.in_row(self.texts.at(place), fact.lead)).collect();
        let (mut named, mut led) = (Vec::new(), Vec::new());
        for place in order.iter() {
            if named.len() == most {
                break;
            }
            match found[place as usize] {
                Has::Named => named.push(place),
                Has::Led if led.len() < most => led.push(place),
                _ => {}
            }
        }
        named.extend(led);
        named.truncate(most);
        named.into_iter().filter_map(|place| self.line(place)).collect()
    }

    /// Makes a list. The columns that it reads are here ([`Register::need`]).
    pub fn keep(&mut self, wanted: &Wanted, labels: Labels<'_>) -> Kept {
        if wanted.columns().any(|column| column.noun() == Some(Noun::Action)) {
            self.order(None, SortKey::Number, wanted.today);
        }
        let order = self.order_by(wanted.plan, wanted.sort, wanted.today, labels);
        let narrowed =
            wanted.axes.is_some() || !wanted.statuses.is_empty() || wanted.late_only || !wanted.text.trim().is_empty() || !wanted.filters.is_empty();
        if !narrowed && wanted.group.is_none() {
            return Kept { places: order, descending: wanted.descending, totals: self.totals(wanted.plan), groups: Vec::new() };
        }
        let (kept, totals) = if narrowed {
            let (marks, totals) = self.marks(wanted, labels);
            (order.iter().filter(|place| marks[*place as usize]).collect::<Vec<u32>>(), totals)
        } else {
            (order.iter().collect(), self.totals(wanted.plan))
        };
        match wanted.group {
            None => Kept { places: Places::from(kept), descending: wanted.descending, totals, groups: Vec::new() },
            Some(column) => {
                // Groups keep their own order: what is turned round is the order within each.
                let kept = if wanted.descending { kept.into_iter().rev().collect() } else { kept };
                let (places, groups) = self.grouped(&kept, column, wanted.today, labels);
                Kept { places: Places::from(places), descending: false, totals, groups }
            }
        }
    }

    /// Which places a list keeps. Rows are read as they lie, then taken in their order: memory is walked, not jumped about in.
    fn marks(&self, wanted: &Wanted, labels: Labels<'_>) -> (Vec<bool>, Totals) {
        let today = wanted.today.num_days_from_ce();
        let sought = Sought::of(&wanted.text, &self.leads);
        let tests: Vec<Test<'_>> = wanted.filters.iter().map(|(column, values)| self.test(*column, values, labels)).collect();
        let mut totals = Totals::default();
        let rows = (0..).zip(self.rows.iter().zip(&self.facts));
        let marks = rows
            .map(|(place, (row, fact))| {
                let kept = fact.live
                    && (wanted.statuses.is_empty() || wanted.statuses.contains(&fact.status))
                    && (!wanted.late_only || days_late(*fact, today) > 0)
                    && is_of(wanted.plan, row.line.plan)
                    && wanted.axes.as_ref().is_none_or(|axes| row.line.axis.is_some_and(|axis| axes.contains(&axis)))
                    && tests.iter().all(|test| test(place))
                    && sought.in_row(self.texts.at(place), fact.lead) != Has::No;
                if kept {
                    totals.add(*fact, 1);
                }
                kept
            })
            .collect();
        (marks, totals)
    }

    /// What asks a place whether a column holds one of some values.
    fn test<'a>(&'a self, column: Column, values: &'a [String], labels: Labels<'_>) -> Test<'a> {
        let nothing = values.iter().any(String::is_empty);
        match self.columns.get(&column) {
            Some(Held::Codes(list, held)) => {
                let wanted = values.iter().filter_map(|code| list.codes.iter().position(|one| one == code)).fold(0u32, |bits, at| bits | 1 << at);
                Box::new(move |place| {
                    let bits = held[place as usize];
                    bits & wanted != 0 || (nothing && bits == 0)
                })
            }
            Some(Held::Rows(rows)) => {
                let wanted: HashSet<u32> = values.iter().filter_map(|id| rows.number(id.parse().ok()?)).collect();
                let ranks = if nothing { self.ranks(rows, column.noun(), labels) } else { Vec::new() };
                Box::new(move |place| {
                    let mut named = rows.of(place).filter(|row| ranks.get(*row as usize) != Some(&LAST)).peekable();
                    if named.peek().is_none() { nothing } else { named.any(|row| wanted.contains(&row)) }
                })
            }
            Some(Held::Numbers(held)) => Box::new(move |place| {
                let ticked = held[place as usize] == 1;
                values.iter().any(|value| (value == "true") == ticked)
            }),
            _ => Box::new(move |place| {
                let lead = self.rows[place as usize].line.lead.as_deref().unwrap_or_default();
                values.iter().any(|value| value == lead)
            }),
        }
    }
}

/// Whether a place is kept.
type Test<'a> = Box<dyn Fn(u32) -> bool + 'a>;
