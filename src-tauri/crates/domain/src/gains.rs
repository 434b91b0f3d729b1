//! What actions are expected to save under a trajectory: summed up year by year, and what is counted twice or too early.
//!
//! A gain is in tCO2e (or MWh) a year. It counts from the year after the day on which its benefit begins is past; one without a day is left out of the sum
//! and named, never counted from the start.

use crate::codes::{Lever, Sector};
use crate::{Day, Id};
use chrono::Datelike;
use std::collections::BTreeMap;

/// What an action is expected to save each year.
#[derive(Clone, Debug, PartialEq)]
pub struct Gain {
    /// The action.
    pub action: Id,
    /// The action that it is a part of.
    pub parent: Option<Id>,
    /// A year's saving.
    pub value: f64,
    /// Since when.
    pub from: Option<Day>,
    /// The sectors that it is counted in; none is the whole territory.
    pub sectors: Vec<Sector>,
    /// What it acts on.
    pub lever: Option<Lever>,
}

/// The gains that count in a year, and those that do not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counted {
    /// Their sum.
    pub sum: f64,
    /// The actions whose benefit begins later: counted in this year, it would be before its date.
    pub early: Vec<Id>,
    /// The actions that do not say when their benefit begins.
    pub undated: Vec<Id>,
}

/// Why the same saving may stand there twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Actions pull one lever in one sector.
    Lever(Lever, Option<Sector>),
    /// An action and its parts both say what they save: the parts may be within the whole.
    Part(Id),
}

/// Whether a gain is counted in a sector: of none, in all.
fn is_of(gain: &Gain, sector: Option<Sector>) -> bool {
    sector.is_none_or(|sector| gain.sectors.contains(&sector))
}

/// What counts in a year, of a sector or of all.
pub fn counted(gains: &[Gain], year: i32, sector: Option<Sector>) -> Counted {
    let mut counted = Counted::default();
    for gain in gains.iter().filter(|gain| is_of(gain, sector)) {
        match gain.from {
            None => counted.undated.push(gain.action),
            // A benefit that begins in a year is whole from the next one on, unless it began with the year.
            Some(day) if day.year() < year || day.year() == year && day.ordinal() == 1 => {
                // An action of several sectors is shared out among them: their sums add up to the whole.
                let share = sector.map_or(1.0, |_| 1.0 / gain.sectors.len().max(1) as f64);
                counted.sum += gain.value * share;
            }
            Some(_) => counted.early.push(gain.action),
        }
    }
    counted
}

/// Actions whose savings may be the same ones, by why: two at least, each once.
pub fn twice(gains: &[Gain]) -> Vec<(Why, Vec<Id>)> {
    let mut found: BTreeMap<Why, Vec<Id>> = BTreeMap::new();
    let mut note = |why: Why, action: Id| {
        let own = found.entry(why).or_default();
        if !own.contains(&action) {
            own.push(action);
        }
    };
    for gain in gains {
        if let Some(parent) = gain.parent.filter(|parent| gains.iter().any(|other| other.action == *parent)) {
            note(Why::Part(parent), parent);
            note(Why::Part(parent), gain.action);
        }
        let Some(lever) = gain.lever else { continue };
        if gain.sectors.is_empty() {
            note(Why::Lever(lever, None), gain.action);
        }
        for sector in &gain.sectors {
            note(Why::Lever(lever, Some(*sector)), gain.action);
        }
    }
    found.into_iter().filter(|(_, actions)| actions.len() > 1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;

    fn gain(name: &str, value: f64, from: Option<(i32, u32, u32)>, sectors: &[Sector], lever: Option<Lever>) -> Gain {
        let from = from.and_then(|(year, month, day)| Day::from_ymd_opt(year, month, day));
        Gain { action: Id::seeded("gain", name), parent: None, value, from, sectors: sectors.to_vec(), lever }
    }

    #[test]
    fn a_gain_counts_when_its_day_is_past_and_sectors_add_up() {
        use Sector::{Agriculture, Residential, Road};
        let gains = [
            gain("a", 100.0, Some((2018, 1, 1)), &[Residential], None),
            gain("b", 40.0, Some((2018, 9, 1)), &[Residential, Road], None),
            gain("c", 7.0, None, &[Road], None),
            gain("d", 5.0, Some((2025, 1, 1)), &[Agriculture], None),
        ];
        assert_eq!(counted(&gains, 2018, None).sum, 100.0);
        let whole = counted(&gains, 2019, None);
        assert_eq!((whole.sum, whole.early, whole.undated), (140.0, vec![gains[3].action], vec![gains[2].action]));
        let parts: f64 = Sector::ALL.iter().map(|sector| counted(&gains, 2019, Some(*sector)).sum).sum();
        assert_eq!(parts, 140.0);
        assert_eq!(counted(&gains, 2017, None).sum, 0.0);
    }

    #[test]
    fn one_lever_in_one_sector_and_a_part_in_its_whole_are_told() {
        use Sector::{Residential, Tertiary};
        let renovation = Some(Lever::BuildingRenovation);
        let mut gains = [
            gain("a", 1.0, None, &[Residential, Tertiary], renovation),
            gain("b", 1.0, None, &[Residential], renovation),
            gain("c", 1.0, None, &[Tertiary], Some(Lever::Sobriety)),
            gain("d", 1.0, None, &[], renovation),
        ];
        let ids = gains.clone().map(|gain| gain.action);
        assert_eq!(twice(&gains), [(Why::Lever(Lever::BuildingRenovation, Some(Residential)), vec![ids[0], ids[1]])]);
        gains[2].parent = Some(ids[3]);
        assert!(twice(&gains).contains(&(Why::Part(ids[3]), vec![ids[3], ids[2]])));
    }
}
