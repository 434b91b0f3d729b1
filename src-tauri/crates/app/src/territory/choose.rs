//! EPCI and communes of France put in the territory, in one step. What is there already keeps what people wrote.

use super::france::france;
use crate::desk::Desk;
use crate::file::values;
use crate::wire::{Changed, ChoicePreview, Fault, TerritoryChoice};
use domain::code::Code;
use domain::codes::AuthorityKind;
use domain::records::{Commune, LocalAuthority, Territory};
use domain::{Id, Noun, Value};
use exchange::france::{Epci, Town};
use std::collections::{BTreeMap, HashMap};
use store::Op;

/// What the choice names, each once: communes by code, EPCI by SIREN.
struct Chosen<'a> {
    communes: BTreeMap<&'a str, &'a Town>,
    authorities: BTreeMap<&'a str, &'a Epci>,
}

fn chosen(asked: &TerritoryChoice) -> Result<Chosen<'static>, Fault> {
    let france = france()?;
    let mut chosen = Chosen { communes: BTreeMap::new(), authorities: BTreeMap::new() };
    for code in &asked.codes {
        if let Some(epci) = france.authority(code) {
            chosen.authorities.insert(&epci.siren, epci);
            chosen.communes.extend(france.members(epci).iter().map(|town| (town.code.as_str(), town)));
        } else {
            let town = france.commune(code).ok_or_else(|| Fault::new("no_such_commune").with("code", code))?;
            chosen.communes.insert(&town.code, town);
        }
    }
    Ok(chosen)
}

/// What choosing would do; nothing is written.
pub fn preview(desk: &Desk, asked: &TerritoryChoice) -> Result<ChoicePreview, Fault> {
    let chosen = chosen(asked)?;
    let communes = known_communes(desk)?;
    let authorities = known_authorities(desk)?;
    let new: Vec<&&Town> = chosen.communes.values().filter(|town| !communes.contains_key(&town.code)).collect();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(ChoicePreview {
        communes: count(new.len()),
        authorities: count(chosen.authorities.keys().filter(|siren| !authorities.contains_key(**siren)).count()),
        there: count(chosen.communes.len() - new.len()),
        population: desk.words.count(new.iter().filter_map(|town| town.population).sum()),
    })
}

/// Puts them in the territory.
pub fn choose(desk: &mut Desk, asked: &TerritoryChoice) -> Result<Changed, Fault> {
    let chosen = chosen(asked)?;
    let communes = known_communes(desk)?;
    let mut authorities = known_authorities(desk)?;
    let territory = desk.workspace.load::<Territory>()?.first().map(|territory| territory.id);
    let ((), changed) = desk.change(Op::ChooseTerritory, |tx| {
        for (siren, epci) in &chosen.authorities {
            if !authorities.contains_key(*siren) {
                let id = Id::official(Noun::LocalAuthority.table(), siren);
                let named: [(&str, Value); 4] = [
                    ("territory", territory.map_or(Value::Null, Value::Id)),
                    ("name", epci.name.as_str().into()),
                    ("kind", kind(epci).into()),
                    ("siren", (*siren).into()),
                ];
                tx.insert(Noun::LocalAuthority, id, &values(Noun::LocalAuthority, &named))?;
                authorities.insert((*siren).to_owned(), id);
            }
        }
        for (code, town) in &chosen.communes {
            let fields = official(town, &authorities)?;
            match communes.get(*code) {
                None => tx.insert(Noun::Commune, Id::official(Noun::Commune.table(), code), &values(Noun::Commune, &fields))?,
                Some(known) => {
                    let row = tx.live(Noun::Commune, *known)?;
                    let lacking: Vec<(&str, Value)> =
                        fields.into_iter().filter(|(name, value)| row.value(Noun::Commune, name).is_null() && !value.is_null()).collect();
                    tx.update(Noun::Commune, *known, &lacking)?;
                }
            }
        }
        Ok(())
    })?;
    Ok(changed)
}

/// What the table of France says of a commune.
fn official(town: &Town, authorities: &HashMap<String, Id>) -> Result<[(&'static str, Value); 7], Fault> {
    let authority = france()?.authority_of(town).and_then(|epci| authorities.get(&epci.siren)).copied();
    let text = |text: &str| if text.is_empty() { Value::Null } else { Value::from(text) };
    let number = |number: Option<i64>| number.map_or(Value::Null, Value::Int);
    Ok([
        ("local_authority", authority.map_or(Value::Null, Value::Id)),
        ("insee_code", town.code.as_str().into()),
        ("name", town.name.as_str().into()),
        ("siren", town.siren.as_deref().map_or(Value::Null, text)),
        ("postal_codes", text(&town.postal_codes)),
        ("population", number(town.population)),
        ("population_total", number(town.population_total)),
    ])
}

fn known_communes(desk: &Desk) -> Result<HashMap<String, Id>, Fault> {
    Ok(desk.workspace.load::<Commune>()?.into_iter().map(|commune| (commune.insee_code, commune.id)).collect())
}

fn known_authorities(desk: &Desk) -> Result<HashMap<String, Id>, Fault> {
    let all = desk.workspace.load::<LocalAuthority>()?;
    Ok(all.into_iter().filter_map(|authority| Some((authority.siren?, authority.id))).collect())
}

fn kind(epci: &Epci) -> &'static str {
    let kind = match epci.kind.as_str() {
        "CC" => AuthorityKind::CommunityOfCommunes,
        "CA" => AuthorityKind::Agglomeration,
        "CU" => AuthorityKind::UrbanCommunity,
        _ => AuthorityKind::Metropolis,
    };
    kind.code()
}
