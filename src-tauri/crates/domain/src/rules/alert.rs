//! What deserves to be looked at: what is late or falls due soon, what nobody has touched for long, what is not measured.
//! An alert is no fault: it can be set aside.

use crate::Day;
use crate::codes::Frequency;
use chrono::Months;

/// How many days before a day it is time to be told of it.
pub const SOON: i64 = 30;

/// A day that is past, or near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Past, by so many days.
    Late(i64),
    /// In so many days; 0 for today.
    Soon(i64),
}

/// How a day stands to today; nothing when it is far.
pub fn due(on: Day, today: Day) -> Option<Due> {
    match (on - today).num_days() {
        days if days < 0 => Some(Due::Late(-days)),
        days if days <= SOON => Some(Due::Soon(days)),
        _ => None,
    }
}

/// Whether nothing has been written since more than so many months.
pub fn is_stale(updated: Day, today: Day, months: u32) -> bool {
    today.checked_sub_months(Months::new(months)).is_some_and(|limit| updated < limit)
}

/// Whether an indicator lacks a reading: none for longer than its frequency says, a year when it says nothing.
pub fn is_silent(frequency: Option<Frequency>, last: Option<Day>, today: Day) -> bool {
    let months = match frequency {
        Some(Frequency::Monthly) => 1,
        Some(Frequency::Quarterly) => 3,
        Some(Frequency::Yearly) | None => 12,
        Some(Frequency::Occasional) => return last.is_none(),
    };
    last.is_none_or(|last| is_stale(last, today, months))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_late_the_day_after_it_and_near_for_thirty_days() {
        let today = day("2027-03-01");
        assert_eq!(due(day("2027-02-28"), today), Some(Due::Late(1)));
        assert_eq!(due(today, today), Some(Due::Soon(0)));
        assert_eq!(due(day("2027-03-31"), today), Some(Due::Soon(30)));
        assert_eq!(due(day("2027-04-01"), today), None);
    }

    #[test]
    fn what_was_touched_six_months_ago_to_the_day_is_not_stale_yet() {
        let today = day("2027-08-31");
        assert!(!is_stale(day("2027-02-28"), today, 6));
        assert!(is_stale(day("2027-02-27"), today, 6));
    }

    #[test]
    fn an_indicator_is_silent_after_its_own_time() {
        let today = day("2027-06-15");
        assert!(is_silent(Some(Frequency::Monthly), Some(day("2027-05-14")), today));
        assert!(!is_silent(Some(Frequency::Yearly), Some(day("2026-06-15")), today));
        assert!(is_silent(None, None, today));
        assert!(!is_silent(Some(Frequency::Occasional), Some(day("2001-01-01")), today));
    }
}
