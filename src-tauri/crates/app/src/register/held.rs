//! The values of one column, by the places of the register: small, and compared without asking the file.

use super::column::Column;
use chrono::Datelike;
use domain::code::CodeList;
use domain::field::string_list;
use domain::fold::head;
use domain::{Day, Id, Kind, Value};
use std::collections::HashMap;

/// Nothing is filled: it comes last.
const NOTHING: i64 = i64::MAX;
/// No row is named.
const NO_ROW: u32 = u32::MAX;

/// The values of a column.
pub(super) enum Held {
    /// Figures, days and ticks, as numbers that sort as they do.
    Numbers(Vec<i64>),
    /// Codes of a list, one bit each.
    Codes(&'static CodeList, Vec<u32>),
    /// Rows that are named.
    Rows(Rows),
    /// The beginnings of texts, folded.
    Texts(Vec<Box<str>>),
}

/// Rows that are named, each known by a small number. Nearly every action names one at most.
#[derive(Default)]
pub(super) struct Rows {
    pub ids: Vec<Id>,
    numbers: HashMap<Id, u32>,
    first: Vec<u32>,
    more: HashMap<u32, Vec<u32>>,
}

impl Held {
    /// What a column holds before anything is read, for `length` places.
    pub fn empty(column: Column, length: usize) -> Self {
        if column.noun().is_some() {
            return Self::Rows(Rows { first: vec![NO_ROW; length], ..Rows::default() });
        }
        match column.field().map(|field| field.kind) {
            Some(Kind::Code(list) | Kind::Codes(list)) => Self::Codes(list, vec![0; length]),
            Some(Kind::Line { .. } | Kind::Prose | Kind::Tags | Kind::Siren | Kind::Email | Kind::Web | Kind::Rank | Kind::Digest) => {
                Self::Texts(vec![Box::default(); length])
            }
            _ => Self::Numbers(vec![NOTHING; length]),
        }
    }

    /// Makes room for the places that have come.
    pub fn grow(&mut self, length: usize) {
        match self {
            Self::Numbers(values) => values.resize(length, NOTHING),
            Self::Codes(_, values) => values.resize(length, 0),
            Self::Rows(rows) => rows.first.resize(length, NO_ROW),
            Self::Texts(values) => values.resize(length, Box::default()),
        }
    }

    /// Says what a place holds now.
    pub fn set(&mut self, place: u32, value: &Value) {
        let at = place as usize;
        match self {
            Self::Numbers(values) => values[at] = number(value),
            Self::Codes(list, values) => values[at] = bits(list, value),
            Self::Texts(values) => values[at] = value.as_text().map(head).unwrap_or_default().into(),
            Self::Rows(rows) => {
                rows.clear(place);
                if let Some(id) = value.as_id() {
                    rows.name(place, id);
                }
            }
        }
    }

    /// As [`Held::set`], of a value that the store gives for a column: the head of a text is made already.
    pub fn read(&mut self, place: u32, value: &Value) {
        match self {
            Self::Texts(values) => values[place as usize] = value.as_text().unwrap_or_default().into(),
            _ => self.set(place, value),
        }
    }

    /// The rows that it holds, when it holds rows.
    pub fn rows_mut(&mut self) -> Option<&mut Rows> {
        match self {
            Self::Rows(rows) => Some(rows),
            _ => None,
        }
    }
}

impl Rows {
    /// One more row that a place names.
    pub fn name(&mut self, place: u32, id: Id) {
        let next = u32::try_from(self.ids.len()).unwrap_or(NO_ROW);
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.ids.push(id);
        }
        let first = &mut self.first[place as usize];
        if *first == NO_ROW {
            *first = number;
        } else if *first != number {
            let more = self.more.entry(place).or_default();
            if !more.contains(&number) {
                more.push(number);
            }
        }
    }

    fn clear(&mut self, place: u32) {
        self.first[place as usize] = NO_ROW;
        self.more.remove(&place);
    }

    /// The rows that a place names, by their numbers.
    pub fn of(&self, place: u32) -> impl Iterator<Item = u32> {
        let first = self.first.get(place as usize).copied().filter(|number| *number != NO_ROW);
        first.into_iter().chain(self.more.get(&place).into_iter().flatten().copied())
    }

    /// The number of a row that some action names.
    pub fn number(&self, id: Id) -> Option<u32> {
        self.numbers.get(&id).copied()
    }
}

/// The codes of a value, one bit each, the first of the list being the lowest.
pub(super) fn bits(list: &CodeList, value: &Value) -> u32 {
    let Some(text) = value.as_text() else { return 0 };
    let codes = string_list(text).unwrap_or_else(|| vec![text.to_owned()]);
    codes.iter().filter_map(|code| list.codes.iter().position(|one| one == code)).fold(0, |bits, at| bits | 1 << at)
}

/// A figure, a tick or a day as a number that sorts as it does.
fn number(value: &Value) -> i64 {
    match value {
        Value::Int(int) => *int,
        // The bits of a float sort as the float does once those of a negative one are turned round.
        Value::Real(real) => {
            let bits = real.to_bits() as i64;
            bits ^ (((bits >> 63) as u64) >> 1) as i64
        }
        Value::Text(day) => day.parse::<Day>().map_or(NOTHING, |day| i64::from(day.num_days_from_ce())),
        Value::Null | Value::Id(_) => NOTHING,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantities_sort_as_they_are() {
        let values = [-12.5, -0.001, 0.0, 0.2, 3.0, 1e9];
        let numbers: Vec<i64> = values.iter().map(|value| number(&Value::Real(*value))).collect();
        assert!(numbers.is_sorted(), "{numbers:?}");
    }
}
