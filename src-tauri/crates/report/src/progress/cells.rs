//! Cells that carry what their text stands for. Invariant: an absent value is a dash with no value, never a zero.

use super::say::Say;
use crate::content::{Cell, Value};
use domain::{Cents, Day, Rate};

impl Say<'_> {
    /// A day.
    pub fn on(&self, day: Option<Day>) -> Cell {
        Cell::valued(self.maybe_day(day), day.map(Value::Day))
    }

    /// A planned day over an actual one: a cell of two parts.
    pub fn planned_and_actual(&self, planned: Option<Day>, actual: Option<Day>) -> Cell {
        let parts = [planned, actual].map(|day| day.map(Value::Day)).to_vec();
        Cell::valued(self.days(planned, actual), Some(Value::Parts(parts)))
    }

    /// A share.
    pub fn share(&self, rate: Option<Rate>) -> Cell {
        Cell::valued(self.rate(rate), rate.map(Value::Share))
    }

    /// Whole percents.
    pub fn percents(&self, percent: Option<i64>) -> Cell {
        Cell::valued(self.percent(percent), percent.map(Value::Percent))
    }

    /// A quantity.
    pub fn quantity(&self, number: Option<f64>) -> Cell {
        Cell::valued(self.number(number), number.filter(|n| n.is_finite()).map(Value::Number))
    }

    /// A number of things.
    pub fn counting(&self, count: Option<i64>) -> Cell {
        Cell::valued(count.map_or_else(|| self.dash(), |n| self.words.count(n)), count.map(Value::Count))
    }

    /// Hundredths of a full-time equivalent.
    pub fn equivalent(&self, hundredths: Option<i64>) -> Cell {
        Cell::valued(hundredths.map_or_else(|| self.dash(), |n| self.words.hundredths(n)), hundredths.map(Value::Hundredths))
    }

    /// A quantity over the year that it is of: a cell of two parts.
    pub fn of_year(&self, value: Option<f64>, year: Option<i32>) -> Cell {
        let text = match (value, year) {
            (Some(_), Some(year)) => format!("{}\n({year})", self.number(value)),
            _ => self.number(value),
        };
        let number = value.filter(|n| n.is_finite()).map(Value::Number);
        let year = number.as_ref().and(year).map(Value::Year);
        Cell::valued(text, Some(Value::Parts(vec![number, year])))
    }
}

/// How the amounts of one table are written: all with cents when one has some.
pub struct Ledger {
    cents: bool,
}

impl Ledger {
    /// Looks at every amount of the table.
    pub fn of(amounts: impl IntoIterator<Item = Cents>) -> Self {
        Self { cents: amounts.into_iter().any(|c| c.0 % 100 != 0) }
    }

    /// An amount without unit.
    pub fn cell(&self, say: &Say<'_>, cents: Cents) -> Cell {
        let text = if self.cents { say.words.amount_to_the_cent(cents) } else { say.words.amount(cents) };
        Cell::valued(text, Some(Value::Money(cents)))
    }

    /// An amount without unit, or a dash.
    pub fn maybe(&self, say: &Say<'_>, cents: Option<Cents>) -> Cell {
        cents.map_or_else(|| say.dash().into(), |c| self.cell(say, c))
    }
}
