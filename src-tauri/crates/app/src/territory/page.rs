//! The page of the territory.

use crate::desk::Desk;
use crate::record;
use crate::wire::{Collection, CommuneLine, Fault, TerritoryPage};
use domain::Noun;
use domain::fold::natural;
use domain::records::{Commune, LocalAuthority, Territory};
use std::collections::HashMap;

/// The territory, its EPCI and its communes, by name.
pub fn page(desk: &Desk) -> Result<TerritoryPage, Fault> {
    let territory = desk.workspace.load::<Territory>()?.into_iter().next().map(|territory| territory.id);
    let actions = desk.workspace.tally(Noun::ActionCommune, "commune")?;
    let names: HashMap<_, _> = desk.workspace.load::<LocalAuthority>()?.into_iter().map(|authority| (authority.id, authority.name)).collect();
    let mut communes = desk.workspace.load::<Commune>()?;
    communes.sort_by_cached_key(|commune| natural(&commune.name));
    // Those that became part of another count no more.
    let population = communes.iter().filter(|commune| commune.valid_to.is_none()).filter_map(|commune| commune.population).sum();
    let line = |commune: Commune| CommuneLine {
        id: commune.id,
        actions: actions.get(&commune.id).copied().unwrap_or(0),
        authority: commune.local_authority.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
        population: commune.population.map(|people| desk.words.count(people)).unwrap_or_default(),
        until: commune.valid_to.map(|day| desk.words.day(day)).unwrap_or_default(),
        postal_codes: commune.postal_codes.unwrap_or_default(),
        code: commune.insee_code,
        name: commune.name,
    };
    Ok(TerritoryPage {
        record: territory.map(|id| record::view(desk, Noun::Territory, id)).transpose()?,
        authorities: territory
            .map(|id| {
                let (noun, field) = (Noun::LocalAuthority, "territory");
                let rows = record::collection(desk, noun, field, id)?;
                Ok::<_, Fault>(Collection { noun: noun.table().to_owned(), field: field.to_owned(), rows })
            })
            .transpose()?,
        population: desk.words.count(population),
        contours: desk.workspace.count(Noun::Contour)?,
        communes: communes.into_iter().map(line).collect(),
    })
}
