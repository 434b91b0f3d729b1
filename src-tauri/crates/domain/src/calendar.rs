//! Days counted from others: so many months later, and a whole period moved to another start.
//!
//! Invariant: the last day of a month stays one when whole months are counted.

use crate::Day;
use chrono::{Datelike, Days, Months};

/// The day so many months later (earlier when negative). The last day of a month gives the last day of a month.
pub fn months_after(day: Day, months: i32) -> Option<Day> {
    let by = Months::new(months.unsigned_abs());
    let moved = if months < 0 { day.checked_sub_months(by) } else { day.checked_add_months(by) }?;
    if is_last(day) { last_of(moved) } else { Some(moved) }
}

/// The day so many days later (earlier when negative).
pub fn days_after(day: Day, days: i32) -> Option<Day> {
    let by = Days::new(u64::from(days.unsigned_abs()));
    if days < 0 { day.checked_sub_days(by) } else { day.checked_add_days(by) }
}

/// A day of a period that started on `from`, in one that starts on `to`: whole months when both start on the same day of
/// a month, so that the end of June stays the end of June; else the same number of days later.
pub fn moved(day: Day, from: Day, to: Day) -> Option<Day> {
    if from.day() == to.day() {
        let months = (to.year() - from.year()) * 12 + i32::try_from(to.month()).ok()? - i32::try_from(from.month()).ok()?;
        return months_after(day, months);
    }
    days_after(day, i32::try_from((to - from).num_days()).ok()?)
}

fn is_last(day: Day) -> bool {
    day.succ_opt().is_none_or(|next| next.month() != day.month())
}

fn last_of(day: Day) -> Option<Day> {
    day.with_day(1)?.checked_add_months(Months::new(1))?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn eighteen_months_from_the_first_of_january_is_the_first_of_july() {
        assert_eq!(months_after(day("2022-01-01"), 18), Some(day("2023-07-01")));
        assert_eq!(months_after(day("2022-01-31"), 1), Some(day("2022-02-28")));
        assert_eq!(months_after(day("2022-02-28"), 1), Some(day("2022-03-31")));
        assert_eq!(months_after(day("2022-03-15"), -2), Some(day("2022-01-15")));
        assert_eq!(days_after(day("2022-01-01"), -1), Some(day("2021-12-31")));
    }

    #[test]
    fn a_period_moved_by_whole_months_keeps_its_ends_of_month_and_another_its_length() {
        assert_eq!(moved(day("2014-12-31"), day("2011-07-01"), day("2016-01-01")), Some(day("2019-06-30")));
        assert_eq!(moved(day("2011-07-11"), day("2011-07-01"), day("2016-01-15")), Some(day("2016-01-25")));
        assert_eq!(moved(Day::MAX, day("2011-07-01"), day("2016-01-01")), None, "a day that no calendar has is none");
    }
}
