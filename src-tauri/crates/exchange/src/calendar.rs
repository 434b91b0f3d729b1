//! Days that matter, as a calendar of other programs (iCalendar, RFC 5545): one whole day an entry.

use domain::{Day, Id};
use icalendar::{Calendar, Component, Event, EventLike, Property};

/// Something that falls due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its row: the same row is the same entry, whenever the calendar is made.
    pub id: Id,
    /// The day.
    pub on: Day,
    /// What is read first.
    pub title: String,
    /// What is to be done.
    pub detail: String,
}

/// The calendar of some days. `stamp` is the moment at which it is made (UTC): the same gives the same text.
pub fn write(name: &str, due: &[Due], stamp: chrono::DateTime<chrono::Utc>) -> String {
    let mut calendar = Calendar::new();
    calendar.name(name);
    for one in due {
        let mut event = Event::new();
        event.uid(&format!("{}@ensemblier", one.id)).summary(&one.title).description(&one.detail).all_day(one.on);
        event.timestamp(stamp).append_property(Property::new("TRANSP", "TRANSPARENT").done());
        calendar.push(event.done());
    }
    calendar.done().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use icalendar::{CalendarComponent, DatePerhapsTime};

    #[test]
    fn a_calendar_is_read_back_by_another_reader_and_is_the_same_each_time() {
        let due = [
            Due {
                id: Id::seeded("due", "1"),
                on: Day::from_ymd_opt(2027, 3, 28).unwrap(),
                title: "Fin prévue : rénover l’école, la mairie ; « été »".to_owned(),
                detail: "Mettez à jour son statut,\nou déplacez sa date.".repeat(4),
            },
            Due { id: Id::seeded("due", "2"), on: Day::from_ymd_opt(2027, 4, 1).unwrap(), title: "Versement".to_owned(), detail: String::new() },
        ];
        let stamp = chrono::DateTime::from_timestamp(1_700_000_000, 0).unwrap();
        let text = write("Ternois", &due, stamp);
        assert_eq!(text, write("Ternois", &due, stamp));
        assert!(text.lines().all(|line| line.len() <= 75), "lines are folded");
        let read: Calendar = text.parse().unwrap();
        let events: Vec<&Event> =
            read.components.iter().filter_map(|one| if let CalendarComponent::Event(event) = one { Some(event) } else { None }).collect();
        assert_eq!(events.len(), 2);
        for (event, one) in events.iter().zip(&due) {
            assert_eq!(event.get_uid(), Some(format!("{}@ensemblier", one.id).as_str()));
            assert_eq!(event.get_start(), Some(DatePerhapsTime::Date(one.on)));
            assert_eq!(event.get_summary(), Some(one.title.as_str()));
        }
    }
}
