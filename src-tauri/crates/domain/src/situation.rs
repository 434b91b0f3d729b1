//! An action's status on a day that is past: what its actual dates say it was then.

use crate::Day;
use crate::codes::Status;

/// The status of an action on `day`, from its status now and its actual dates. An action done since was under way on
/// the day, or still to come when it had not begun; one under way since had not begun. Pauses, blocks and
/// abandonments carry no date of their own: they are shown as they are now.
pub fn status_on(now: Status, actual_start: Option<Day>, actual_end: Option<Day>, day: Day) -> Status {
    let begun = actual_start.is_none_or(|start| start <= day);
    match now {
        Status::Done if actual_end.is_some_and(|end| end > day) => {
            if begun { Status::InProgress } else { Status::Upcoming }
        }
        Status::InProgress | Status::Late if !begun => Status::Upcoming,
        status => status,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_done_in_2018_was_under_way_at_the_end_of_2017_and_to_come_in_2015() {
        let day = |year, month| Day::from_ymd_opt(year, month, 15);
        let on = |year| status_on(Status::Done, day(2016, 3), day(2018, 6), day(year, 12).unwrap());
        assert_eq!(on(2018), Status::Done);
        assert_eq!(on(2017), Status::InProgress);
        assert_eq!(on(2015), Status::Upcoming);
        assert_eq!(status_on(Status::Blocked, None, None, day(2017, 1).unwrap()), Status::Blocked);
    }
}
