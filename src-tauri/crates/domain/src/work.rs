//! Days worked by a post: which figure counts, and what it costs. Days are in hundredths.
//!
//! Invariant: the months count as soon as one is there; the manual total only where none is.

use crate::records::{Post, WorkedMonth};
use crate::{Cents, Day, Rate};
use chrono::Datelike;

/// Where the days of a post come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysFrom {
    /// From its months.
    Months,
    /// From the total that was typed: no month says more.
    Total,
    /// Nobody said.
    Nowhere,
}

/// The days that a post has worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DaysWorked {
    /// In hundredths of a day.
    pub hundredths: i64,
    /// Which figure this is.
    pub from: DaysFrom,
}

/// The days that a post has worked: the sum of its months when there is one, else the total of the post.
pub fn days_worked(post: &Post, months: &[WorkedMonth]) -> DaysWorked {
    let own: Vec<i64> = months.iter().filter(|month| month.post == post.id).map(|month| month.days.0).collect();
    match (own.is_empty(), post.days_worked) {
        (false, _) => DaysWorked { hundredths: own.iter().sum(), from: DaysFrom::Months },
        (true, Some(days)) => DaysWorked { hundredths: days.saturating_mul(100), from: DaysFrom::Total },
        (true, None) => DaysWorked { hundredths: 0, from: DaysFrom::Nowhere },
    }
}

/// What so many hundredths of a day cost, when the post says what a day costs. EUR cents, half to even.
pub fn days_cost(post: &Post, hundredths: i64) -> Option<Cents> {
    // A hundredth of a day is a hundredth of its cost, as a hundredth of the whole is a hundred basis points.
    post.day_cost.map(|cost| cost.at(Rate(hundredths.saturating_mul(Rate::WHOLE.0 / 100))))
}

/// The first day of the month of a day: what a worked month is known by.
pub fn month_of(day: Day) -> Day {
    day.with_day(1).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Id, Record, Value};

    fn row<R: Record>(name: &str, given: &[(&str, Value)]) -> R {
        let value = |field: &crate::Field| given.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone());
        R::from_values(Id::seeded("work", name), &R::FIELDS.iter().map(value).collect::<Vec<_>>()).unwrap()
    }

    fn post(total: Option<i64>) -> Post {
        let mut given = vec![("contract", Value::Id(Id::seeded("work", "contract"))), ("title", "Adviser".into()), ("day_cost", Value::Int(21_033))];
        given.extend(total.map(|days| ("days_worked", Value::Int(days))));
        row("post", &given)
    }

    fn month(month: &str, days: i64) -> WorkedMonth {
        row(month, &[("post", Value::Id(post(None).id)), ("month", month.into()), ("days", Value::Int(days))])
    }

    #[test]
    fn the_typed_total_counts_only_where_no_month_is_there() {
        let months = [month("2017-01-01", 1_850), month("2017-02-01", 0)];
        assert_eq!(days_worked(&post(Some(204)), &months), DaysWorked { hundredths: 1_850, from: DaysFrom::Months });
        assert_eq!(days_worked(&post(Some(204)), &[]), DaysWorked { hundredths: 20_400, from: DaysFrom::Total });
        assert_eq!(days_worked(&post(None), &[]), DaysWorked { hundredths: 0, from: DaysFrom::Nowhere });
        // A month of no day is a month all the same: somebody said that nothing was worked.
        assert_eq!(days_worked(&post(Some(204)), &months[1..]), DaysWorked { hundredths: 0, from: DaysFrom::Months });
    }

    #[test]
    fn half_a_day_costs_half_a_day_to_the_even_cent() {
        assert_eq!(days_cost(&post(None), 50), Some(Cents(10_516)));
        assert_eq!(days_cost(&post(None), 1_850), Some(Cents(389_110)));
    }

    #[test]
    fn a_month_is_known_by_its_first_day() {
        assert_eq!(month_of("2016-02-29".parse().unwrap()), "2016-02-01".parse().unwrap());
    }
}
