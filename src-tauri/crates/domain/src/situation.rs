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
            if begun {
                Status::InProgress
            } else {
                Status::Upcoming
            }
        }
        Status::InProgress | Status::Late if !begun => Status::Upcoming,
        status => status,
    }
}

/// The progress of an action on `day`, in percents. Its progress now holds when its status does; when its status was
/// another on the day, the share of its milestones done by then stands for it, and nothing when it has none.
pub fn progress_on(now: Status, on_day: Status, progress: Option<i64>, milestones_done: impl Iterator<Item = Option<Day>>, day: Day) -> Option<i64> {
    match (now == on_day, on_day) {
        (_, Status::Done) => Some(100),
        (true, _) => progress,
        (false, Status::Upcoming) => Some(0),
        (false, _) => {
            let done: Vec<bool> = milestones_done.map(|done| done.is_some_and(|on| on <= day)).collect();
            let count = |number: usize| i64::try_from(number).unwrap_or(0);
            (!done.is_empty()).then(|| count(done.iter().filter(|done| **done).count()) * 100 / count(done.len()))
        }
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
        let milestones = || [day(2016, 6), day(2017, 6), day(2018, 6), None].into_iter();
        let end_of_2017 = day(2017, 12).unwrap();
        assert_eq!(progress_on(Status::Done, on(2017), Some(100), milestones(), end_of_2017), Some(50));
        assert_eq!(progress_on(Status::InProgress, Status::InProgress, Some(70), milestones(), end_of_2017), Some(70));
        assert_eq!(status_on(Status::Blocked, None, None, day(2017, 1).unwrap()), Status::Blocked);
    }
}
