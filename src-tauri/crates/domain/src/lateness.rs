//! « En retard », computed: the planned end is past and the action is neither done nor abandoned. It stands beside the
//! person's own status and never overwrites it.

use crate::Day;
use crate::codes::Status;

/// How many days late an action is on `today`, or nothing.
pub fn days_late(status: Status, planned_end: Option<Day>, today: Day) -> Option<i64> {
    let end = planned_end?;
    let open = match status {
        Status::Done | Status::Abandoned => false,
        Status::Upcoming | Status::InProgress | Status::Paused | Status::Blocked | Status::Late | Status::ToDiscuss => true,
    };
    (open && end < today).then(|| (today - end).num_days())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_action_is_late_the_day_after_its_end_and_never_once_done() {
        let end = Day::from_ymd_opt(2017, 6, 30);
        let next = Day::from_ymd_opt(2017, 7, 1).unwrap();
        assert_eq!(days_late(Status::InProgress, end, next), Some(1));
        assert_eq!(days_late(Status::InProgress, end, end.unwrap()), None);
        assert_eq!(days_late(Status::Done, end, next), None);
        assert_eq!(days_late(Status::Abandoned, end, next), None);
        assert_eq!(days_late(Status::Late, None, next), None);
    }
}
