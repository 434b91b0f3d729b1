//! EPCI and communes of France, found by their names and codes.

use super::france::france;
use crate::desk::Desk;
use crate::wire::{Fault, FrancePlace};
use domain::records::Commune;
use std::collections::HashSet;

/// How many of each are shown.
const MOST: usize = 12;

/// The EPCI, then the communes, that have these words.
pub fn find(desk: &Desk, text: &str) -> Result<Vec<FrancePlace>, Fault> {
    let france = france()?;
    let (authorities, communes) = france.find(text, MOST);
    let here: HashSet<String> = desk.workspace.load::<Commune>()?.into_iter().map(|commune| commune.insee_code).collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let mut found = Vec::new();
    for epci in authorities {
        let members = france.members(epci);
        let inhabitants: i64 = members.iter().filter_map(|town| town.population).sum();
        found.push(FrancePlace {
            code: epci.siren.clone(),
            name: epci.name.clone(),
            is_authority: true,
            department: members.first().map(|town| france.department(&town.department).to_owned()).unwrap_or_default(),
            communes: count(members.len()),
            here: count(members.iter().filter(|town| here.contains(&town.code)).count()),
            population: desk.words.count(inhabitants),
        });
    }
    for town in communes {
        found.push(FrancePlace {
            code: town.code.clone(),
            name: town.name.clone(),
            is_authority: false,
            department: france.department(&town.department).to_owned(),
            communes: 1,
            here: u32::from(here.contains(&town.code)),
            population: town.population.map(|people| desk.words.count(people)).unwrap_or_default(),
        });
    }
    Ok(found)
}
