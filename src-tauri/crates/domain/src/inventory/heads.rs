//! What heads a row or a column of a grid: a code of one of the lists that a line of a diagnosis may carry.

use crate::code::Code;
use crate::codes::{Carrier, Filiere, InventoryMethod, InventoryPost, Pollutant, Quantity, Sector, Sink};
use crate::records::InventoryLine;

/// The head of a row or a column. In the order in which people read them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Head {
    /// One of the eight regulatory sectors.
    Sector(Sector),
    /// An energy carrier.
    Carrier(Carrier),
    /// A renewable.
    Filiere(Filiere),
    /// An air pollutant.
    Pollutant(Pollutant),
    /// A sink of carbon.
    Sink(Sink),
    /// A post of a Bilan Carbone or of Clim'Agri.
    Post(InventoryPost),
    /// What people named themselves.
    Named(String),
    /// Nothing finer: the whole.
    Whole,
}

impl Head {
    /// As the wire and tests write it: `sector:residential`, `whole`.
    pub fn key(&self) -> String {
        match self {
            Self::Sector(code) => format!("sector:{}", code.code()),
            Self::Carrier(code) => format!("carrier:{}", code.code()),
            Self::Filiere(code) => format!("filiere:{}", code.code()),
            Self::Pollutant(code) => format!("pollutant:{}", code.code()),
            Self::Sink(code) => format!("sink:{}", code.code()),
            Self::Post(code) => format!("post:{}", code.code()),
            Self::Named(name) => format!("named:{name}"),
            Self::Whole => "whole".to_owned(),
        }
    }

    /// What [`Head::key`] wrote; nothing for any other text.
    pub fn of_key(key: &str) -> Option<Self> {
        let Some((list, code)) = key.split_once(':') else { return (key == "whole").then_some(Self::Whole) };
        match list {
            "sector" => Sector::from_code(code).map(Self::Sector),
            "carrier" => Carrier::from_code(code).map(Self::Carrier),
            "filiere" => Filiere::from_code(code).map(Self::Filiere),
            "pollutant" => Pollutant::from_code(code).map(Self::Pollutant),
            "sink" => Sink::from_code(code).map(Self::Sink),
            "post" => InventoryPost::from_code(code).map(Self::Post),
            "named" => Some(Self::Named(code.to_owned())),
            _ => None,
        }
    }
}

/// The row and the column of a line.
pub(super) fn place(line: &InventoryLine) -> (Head, Head) {
    let sector = line.sector.map(Head::Sector);
    let post = line.post.map(Head::Post);
    let filiere = line.filiere.map(Head::Filiere);
    let sink = line.sink.map(Head::Sink);
    let named = line.item.clone().map(Head::Named);
    let carrier = line.energy_carrier.map(Head::Carrier).or_else(|| line.carrier.clone().map(Head::Named));
    let first = |heads: [Option<Head>; 6]| heads.into_iter().flatten().next().unwrap_or(Head::Whole);
    match line.quantity {
        Quantity::Pollutant => (first([line.pollutant.map(Head::Pollutant), named, post, filiere, sink, None]), sector.unwrap_or(Head::Whole)),
        Quantity::RenewableEnergy | Quantity::RenewableUsed => {
            let by_sector = filiere.is_none() && named.is_none() && post.is_none();
            let column = if by_sector { carrier } else { sector.clone() };
            (first([filiere, named, post, sector, None, None]), column.unwrap_or(Head::Whole))
        }
        Quantity::Sequestration | Quantity::CarbonStock => {
            let by_sector = sink.is_none() && post.is_none() && named.is_none();
            (first([sink, post, named, sector.clone(), None, None]), sector.filter(|_| !by_sector).unwrap_or(Head::Whole))
        }
        Quantity::Emissions | Quantity::FinalEnergy => (first([sector, post, filiere, sink, named, None]), carrier.unwrap_or(Head::Whole)),
        Quantity::Area | Quantity::Herd | Quantity::Production | Quantity::PeopleFed | Quantity::FarmInput => {
            (first([post, named, sink, sector, filiere, None]), carrier.unwrap_or(Head::Whole))
        }
    }
}

/// The rows and columns that a diagnosis of a method asks for, whether it has lines there or not. Sectors: arrêté du 4 août 2016;
/// filières, pollutants and sinks: open data of the PCAET; posts: Bilan Carbone Territoire and Clim'Agri.
pub fn offered(method: InventoryMethod, quantity: Quantity) -> (Vec<Head>, Vec<Head>) {
    fn all<C: Code>(head: fn(C) -> Head) -> Vec<Head> {
        C::ALL.iter().copied().map(head).collect()
    }
    let posts = |kept: fn(InventoryPost) -> bool| InventoryPost::ALL.iter().copied().filter(|post| kept(*post)).map(Head::Post).collect::<Vec<_>>();
    let whole = vec![Head::Whole];
    match (quantity, method) {
        (Quantity::Emissions, InventoryMethod::BilanCarbone) => (posts(|post| post <= InventoryPost::Food), whole),
        (Quantity::Emissions, InventoryMethod::ClimAgri) => {
            (posts(|post| post >= InventoryPost::SoilN2o && post <= InventoryPost::FarmEnergyUse), whole)
        }
        (Quantity::FinalEnergy, InventoryMethod::ClimAgri) => {
            (posts(|post| post >= InventoryPost::FarmFuel && post <= InventoryPost::FarmMachines), whole)
        }
        (Quantity::Emissions | Quantity::FinalEnergy, _) => {
            let carriers = all(Head::Carrier);
            (all(Head::Sector), carriers.into_iter().chain(whole).collect())
        }
        (Quantity::RenewableEnergy | Quantity::RenewableUsed, _) => (all(Head::Filiere), whole),
        (Quantity::Pollutant, _) => (all(Head::Pollutant), all(Head::Sector).into_iter().chain(whole).collect()),
        (Quantity::Sequestration | Quantity::CarbonStock, InventoryMethod::ClimAgri) => (posts(|post| post >= InventoryPost::SoilCarbon), whole),
        (Quantity::Sequestration | Quantity::CarbonStock, _) => (all(Head::Sink), whole),
        (Quantity::Area, _) => (posts(|post| post >= InventoryPost::Crops && post <= InventoryPost::FarmForest), whole),
        (Quantity::Herd, _) => (posts(|post| post >= InventoryPost::Cattle && post <= InventoryPost::SheepAndGoats), whole),
        (Quantity::Production, _) => (
            posts(|post| {
                post == InventoryPost::Crops || post == InventoryPost::Grassland || (post >= InventoryPost::Milk && post <= InventoryPost::Meat)
            }),
            whole,
        ),
        // Its form asks for them.
        (Quantity::FarmInput, _) => (whole.clone(), whole),
        (Quantity::PeopleFed, _) => (posts(|post| matches!(post, InventoryPost::Crops | InventoryPost::Milk | InventoryPost::Meat)), whole),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_back_as_the_head_that_wrote_it() {
        for method in InventoryMethod::ALL {
            for quantity in Quantity::ALL {
                let (rows, columns) = offered(*method, *quantity);
                assert!(!rows.is_empty() && !columns.is_empty());
                for head in rows.into_iter().chain(columns).chain([Head::Named("Serres : fioul".to_owned())]) {
                    assert_eq!(Head::of_key(&head.key()), Some(head));
                }
            }
        }
        assert_eq!([Head::of_key("sector:moon"), Head::of_key("moon:road"), Head::of_key("")], [None, None, None]);
    }

    #[test]
    fn a_pcaet_asks_for_8_sectors_14_filieres_and_6_pollutants_a_bilan_carbone_for_11_posts() {
        let rows = |method, quantity| offered(method, quantity).0.len();
        assert_eq!(rows(InventoryMethod::Pcaet, Quantity::Emissions), 8);
        assert_eq!(rows(InventoryMethod::Pcaet, Quantity::RenewableEnergy), 14);
        assert_eq!(rows(InventoryMethod::Pcaet, Quantity::RenewableUsed), 14);
        assert_eq!(rows(InventoryMethod::Pcaet, Quantity::Pollutant), 6);
        assert_eq!(rows(InventoryMethod::Pcaet, Quantity::Sequestration), 3);
        assert_eq!(rows(InventoryMethod::BilanCarbone, Quantity::Emissions), 11);
    }
}
