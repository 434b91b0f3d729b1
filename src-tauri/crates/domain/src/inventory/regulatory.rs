//! The indicators that every PCAET is followed by: what its diagnosis and its targets must say (Code de l'environnement, art. R. 229-51 and R. 229-52;
//! arrêté du 4 août 2016 relatif au plan climat-air-énergie territorial, art. 1 to 3).

use super::Of;
use crate::code::Code;
use crate::codes::{Direction, Filiere, Pollutant, Quantity, Sector, Sink};

/// One of them: a quantity of a diagnosis, of the whole territory or of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Regulatory {
    /// What is counted.
    pub quantity: Quantity,
    /// Of what.
    pub of: Of,
}

/// Every one of them, the whole before its parts: greenhouse gases and final energy by sector, renewable energy by filière, pollutants one by one and by
/// sector, sequestration by sink.
pub fn regulatory() -> Vec<Regulatory> {
    let all = |quantity| Regulatory { quantity, of: Of::default() };
    let mut set = Vec::new();
    for quantity in [Quantity::Emissions, Quantity::FinalEnergy] {
        set.push(all(quantity));
        set.extend(Sector::ALL.iter().map(|sector| Regulatory { quantity, of: Of { sector: Some(*sector), ..Of::default() } }));
    }
    set.push(all(Quantity::RenewableEnergy));
    set.extend(Filiere::ALL.iter().map(|one| Regulatory { quantity: Quantity::RenewableEnergy, of: Of { filiere: Some(*one), ..Of::default() } }));
    for pollutant in Pollutant::ALL {
        let of = Of { pollutant: Some(*pollutant), ..Of::default() };
        set.push(Regulatory { quantity: Quantity::Pollutant, of });
        set.extend(Sector::ALL.iter().map(|sector| Regulatory { quantity: Quantity::Pollutant, of: Of { sector: Some(*sector), ..of } }));
    }
    set.push(all(Quantity::Sequestration));
    set.extend(Sink::ALL.iter().map(|sink| Regulatory { quantity: Quantity::Sequestration, of: Of { sink: Some(*sink), ..Of::default() } }));
    set
}

impl Regulatory {
    /// As the wire names it: `emissions`, `pollutant/nox/road`.
    pub fn key(&self) -> String {
        let of = &self.of;
        let parts = [
            Some(self.quantity.code()),
            of.pollutant.map(Code::code),
            of.filiere.map(Code::code),
            of.sink.map(Code::code),
            of.sector.map(Code::code),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("/")
    }

    /// Whether it is a part of another: a sector, a filière, a sink.
    pub const fn is_part(&self) -> bool {
        self.of.sector.is_some() || self.of.filiere.is_some() || self.of.sink.is_some()
    }

    /// Its place among the parts of its kind, from 1, as people number them; nothing for a whole.
    pub fn number(&self) -> Option<usize> {
        let place = |at: Option<usize>| at.map(|at| at + 1);
        let of = &self.of;
        place(of.sector.and_then(|one| Sector::ALL.iter().position(|own| *own == one)))
            .or_else(|| place(of.filiere.and_then(|one| Filiere::ALL.iter().position(|own| *own == one))))
            .or_else(|| place(of.sink.and_then(|one| Sink::ALL.iter().position(|own| *own == one))))
    }

    /// Which way is better.
    pub const fn direction(&self) -> Direction {
        better(self.quantity)
    }
}

/// Which way of a quantity is better.
pub const fn better(quantity: Quantity) -> Direction {
    match quantity {
        Quantity::RenewableEnergy
        | Quantity::RenewableUsed
        | Quantity::Sequestration
        | Quantity::CarbonStock
        | Quantity::Production
        | Quantity::PeopleFed => Direction::Higher,
        Quantity::Emissions | Quantity::FinalEnergy | Quantity::Pollutant | Quantity::Area | Quantity::Herd | Quantity::FarmInput => Direction::Lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_is_there_once_and_has_a_key_of_its_own() {
        let set = regulatory();
        // 9 of gases, 9 of energy, 15 of renewables, 6 pollutants of 9 each, 4 of sinks.
        assert_eq!(set.len(), 9 + 9 + 15 + 54 + 4);
        assert_eq!(set.iter().map(Regulatory::key).collect::<BTreeSet<_>>().len(), set.len());
        assert_eq!(set.iter().filter(|one| !one.is_part()).count(), 1 + 1 + 1 + 6 + 1);
        let road = set.iter().find(|one| one.key() == "pollutant/nox/road").map(|one| (one.is_part(), one.number(), one.direction()));
        assert_eq!(road, Some((true, Sector::ALL.iter().position(|one| *one == Sector::Road).map(|at| at + 1), Direction::Lower)));
        assert!(set.iter().all(|one| one.is_part() == one.number().is_some()));
    }
}
