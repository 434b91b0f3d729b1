//! What a diagnosis comes to, of all of it or of a part.

use super::{adds_up, grid};
use crate::Id;
use crate::codes::{Filiere, Pollutant, Quantity, Sector, Sink};
use crate::records::InventoryLine;
use std::collections::BTreeSet;

/// What part of a diagnosis is meant: each that is said narrows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each is the field of a line of that name")]
pub struct Of {
    pub sector: Option<Sector>,
    pub filiere: Option<Filiere>,
    pub pollutant: Option<Pollutant>,
    pub sink: Option<Sink>,
}

impl Of {
    fn has(self, line: &InventoryLine) -> bool {
        (self.sector.is_none() || line.sector == self.sector)
            && (self.filiere.is_none() || line.filiere == self.filiere)
            && (self.pollutant.is_none() || line.pollutant == self.pollutant)
            && (self.sink.is_none() || line.sink == self.sink)
    }
}

/// The sum of a quantity, in its unit, as its grid adds it up: a whole beside its parts counts once. Nothing when no line of it holds a figure, and of all
/// pollutants together, which are not added to each other.
pub fn total(lines: &[InventoryLine], quantity: Quantity, of: Of) -> Option<f64> {
    if !adds_up(quantity) && of.pollutant.is_none() {
        return None;
    }
    let own: Vec<InventoryLine> = lines.iter().filter(|line| line.quantity == quantity && of.has(line)).cloned().collect();
    match own[..] {
        // Nothing to add up: to the last digit that was written.
        [ref one] => one.value.filter(|value| value.is_finite()),
        _ => grid(quantity, &own, &[], &[]).total.value(),
    }
}

/// The lines of a quantity that no sum has: the whole of something whose parts are there too.
pub fn beside(lines: &[InventoryLine], quantity: Quantity) -> BTreeSet<Id> {
    let made = grid(quantity, lines, &[], &[]);
    let uncounted = made.rows.iter().flat_map(|row| row.cells.iter().filter(|cell| !row.counts || !cell.counts));
    uncounted.flat_map(|cell| cell.lines.iter().copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes::{Carrier, NotationKey};
    use crate::inventory::grid::tests::line;

    #[test]
    fn a_whole_beside_its_parts_counts_once_and_pollutants_are_not_added_to_each_other() {
        let homes = Some(Sector::Residential);
        let mut lines = vec![
            line(None, None, Some(100.0), None),
            line(homes, None, Some(60.0), None),
            line(homes, Some(Carrier::Wood), Some(20.0), None),
            line(homes, Some(Carrier::Oil), Some(35.0), None),
            line(Some(Sector::Road), None, Some(7.0), None),
            line(Some(Sector::Waste), None, None, Some(NotationKey::NotEstimated)),
        ];
        let of = |lines: &[InventoryLine], sector| total(lines, Quantity::Emissions, Of { sector, ..Of::default() });
        assert_eq!((of(&lines, None), of(&lines, homes), of(&lines, Some(Sector::Road))), (Some(62.0), Some(55.0), Some(7.0)));
        assert_eq!(of(&lines, Some(Sector::Waste)), None, "what was not estimated is no zero");
        let uncounted = beside(&lines, Quantity::Emissions);
        assert_eq!(uncounted, [lines[0].id, lines[1].id].into());
        let rest: f64 = lines.iter().filter(|line| !uncounted.contains(&line.id)).filter_map(|line| line.value).sum();
        assert_eq!(of(&lines, None), Some(rest), "what is left adds up to the total");
        for (place, pollutant) in [(0, Pollutant::Nox), (1, Pollutant::Nh3), (4, Pollutant::Nox)] {
            lines[place].quantity = Quantity::Pollutant;
            lines[place].pollutant = Some(pollutant);
            lines[place].sector = Some(if place == 0 { Sector::Industry } else { Sector::Road });
        }
        let air = |pollutant, sector| total(&lines, Quantity::Pollutant, Of { pollutant, sector, ..Of::default() });
        assert_eq!((air(None, None), air(Some(Pollutant::Nox), None)), (None, Some(107.0)));
        assert_eq!(air(Some(Pollutant::Nox), Some(Sector::Road)), Some(7.0));
    }
}
