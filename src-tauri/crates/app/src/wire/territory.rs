//! The shapes of the territory: its communes, where they come from, and their contours.

use super::{Collection, RecordView};
use domain::Id;
use serde::{Deserialize, Serialize};

shapes! {
    /// The territory, the EPCI that are its members, and its communes. `contours`: how many communes have one.
    TerritoryPage { record: Option<RecordView>, authorities: Option<Collection>, communes: Vec<CommuneLine>, population: String, contours: u32, }
    /// A commune of the territory; `until`: the day on which it became part of another.
    CommuneLine { id: Id, code: String, name: String, postal_codes: String, authority: String, population: String, actions: u32, until: String, }
    /// An EPCI or a commune of France: `code` is a SIREN or an INSEE code; `communes` how many it has, `here` how many of these
    /// the territory has.
    FrancePlace { code: String, name: String, is_authority: bool, department: String, communes: u32, here: u32, population: String, }
    /// EPCI (SIREN) and communes (INSEE code) to put in the territory.
    TerritoryChoice { codes: Vec<String>, }
    /// What choosing them would do: communes and EPCI that come, communes that are there, and inhabitants that come.
    ChoicePreview { communes: u32, authorities: u32, there: u32, population: String, }
    /// What reading contours would do: communes that have one in the file, shapes that are no commune of the territory, communes
    /// that stay without.
    ContoursPreview { found: u32, others: u32, without: Vec<String>, }
    /// The contour of a commune: rings of longitudes and latitudes in degrees.
    ContourView { commune: Id, rings: Vec<Vec<[f64; 2]>>, }
}
