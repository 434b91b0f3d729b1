//! The values of one column, by the places of the register: small, and compared without asking the file.

use super::column::Column;
use chrono::Datelike;
use domain::code::CodeList;
use domain::fold::head;
use domain::{Day, Id, Kind, Value};
use rustc_hash::FxHashMap;

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
    Texts(Texts),
}

/// Texts, all in one: three hundred thousand short ones of their own would weigh three times as much.
#[derive(Default)]
pub(super) struct Texts {
    all: String,
    spans: Vec<(u32, u32)>,
}

impl Texts {
    fn empty(length: usize) -> Self {
        Self { all: String::new(), spans: vec![(0, 0); length] }
    }

    /// The text of a place.
    pub fn at(&self, place: u32) -> &str {
        self.spans.get(place as usize).and_then(|(from, to)| self.all.get(*from as usize..*to as usize)).unwrap_or_default()
    }

    /// A text for the next place.
    pub fn push(&mut self, text: &str) {
        self.spans.push((0, 0));
        self.set(u32::try_from(self.spans.len() - 1).unwrap_or(u32::MAX), text);
    }

    /// A text that changes is written at the end: the one that it replaces stays until the column is read again.
    pub fn set(&mut self, place: u32, text: &str) {
        if let (Some(span), Ok(from)) = (self.spans.get_mut(place as usize), u32::try_from(self.all.len())) {
            self.all.push_str(text);
            *span = (from, u32::try_from(self.all.len()).unwrap_or(from));
        }
    }
}

/// Rows that are named, each known by a small number.
#[derive(Default)]
pub(super) struct Rows {
    pub ids: Vec<Id>,
    numbers: FxHashMap<Id, u32>,
    /// The row of each place, in a column that names one.
    one: Vec<u32>,
    /// Where the rows of each place begin among `many`, in a column that names several.
    starts: Vec<u32>,
    many: Vec<u32>,
}

impl Held {
    /// What a column holds before anything is read, for `length` places.
    pub fn empty(column: Column, length: usize) -> Self {
        if column.noun().is_some() {
            return Self::Rows(Rows { one: vec![NO_ROW; length], ..Rows::default() });
        }
        match column.field().map(|field| field.kind) {
            Some(Kind::Code(list) | Kind::Codes(list)) => Self::Codes(list, vec![0; length]),
            Some(Kind::Line { .. } | Kind::Prose | Kind::Tags | Kind::Siren | Kind::Email | Kind::Web | Kind::Rank | Kind::Digest) => {
                Self::Texts(Texts::empty(length))
            }
            _ => Self::Numbers(vec![NOTHING; length]),
        }
    }

    /// Makes room for the places that have come.
    pub fn grow(&mut self, length: usize) {
        match self {
            Self::Numbers(values) => values.resize(length, NOTHING),
            Self::Codes(_, values) => values.resize(length, 0),
            Self::Rows(rows) => rows.one.resize(length, NO_ROW),
            Self::Texts(texts) => texts.spans.resize(length, (0, 0)),
        }
    }

    /// Says what a place holds now.
    pub fn set(&mut self, place: u32, value: &Value) {
        let at = place as usize;
        match self {
            Self::Numbers(values) => values[at] = number(value),
            Self::Codes(list, values) => values[at] = bits(list, value),
            Self::Texts(texts) => texts.set(place, &value.as_text().map(head).unwrap_or_default()),
            Self::Rows(rows) => {
                rows.one[at] = value.as_id().map_or(NO_ROW, |id| rows.number_for(id));
            }
        }
    }

    /// As [`Held::set`], of a value that the store gives for a column: the head of a text is made already.
    pub fn read(&mut self, place: u32, value: &Value) {
        match self {
            Self::Texts(texts) => texts.set(place, value.as_text().unwrap_or_default()),
            _ => self.set(place, value),
        }
    }
}

impl Rows {
    /// The number of a row, from now on.
    fn number_for(&mut self, id: Id) -> u32 {
        let next = u32::try_from(self.ids.len()).unwrap_or(NO_ROW);
        let number = *self.numbers.entry(id).or_insert(next);
        if number == next {
            self.ids.push(id);
        }
        number
    }

    /// The rows that places name, several each, of which some may come twice.
    pub fn tied(pairs: impl IntoIterator<Item = (u32, Id)>, length: usize) -> Self {
        let mut rows = Self::default();
        let pairs: Vec<(u32, u32)> = pairs.into_iter().map(|(place, id)| (place, rows.number_for(id))).collect();
        let mut ends = vec![0u32; length + 1];
        for (place, _) in &pairs {
            ends[*place as usize + 1] += 1;
        }
        for place in 0..length {
            ends[place + 1] += ends[place];
        }
        // Each goes where those of its place begin; what is then left of each place is put in order, each once.
        let (mut next, mut sorted) = (ends.clone(), vec![0; pairs.len()]);
        for (place, number) in pairs {
            let at = &mut next[place as usize];
            sorted[*at as usize] = number;
            *at += 1;
        }
        rows.starts.push(0);
        for place in 0..length {
            let own = &mut sorted[ends[place] as usize..ends[place + 1] as usize];
            own.sort_unstable();
            let from = rows.many.len();
            for number in own {
                if rows.many.len() == from || rows.many.last() != Some(number) {
                    rows.many.push(*number);
                }
            }
            rows.starts.push(u32::try_from(rows.many.len()).unwrap_or(u32::MAX));
        }
        rows
    }

    /// The rows that a place names, by their numbers. A place that came after they were read names none.
    pub fn of(&self, place: u32) -> impl Iterator<Item = u32> {
        let at = place as usize;
        let one = self.one.get(at).copied().filter(|number| *number != NO_ROW);
        let many = match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => &self.many[*from as usize..*to as usize],
            _ => &[],
        };
        one.into_iter().chain(many.iter().copied())
    }

    /// The number of a row that some action names.
    pub fn number(&self, id: Id) -> Option<u32> {
        self.numbers.get(&id).copied()
    }
}

/// The codes of a value, one bit each, the first of the list being the lowest.
pub(super) fn bits(list: &CodeList, value: &Value) -> u32 {
    let Some(text) = value.as_text() else { return 0 };
    // One code alone, or a list of them as the file keeps it: codes have neither quotes nor signs between them.
    let codes = text.split(['[', ']', '"', ',']).filter(|code| !code.is_empty());
    codes.filter_map(|code| list.codes.iter().position(|one| *one == code)).fold(0, |bits, at| bits | 1 << at)
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
