//! Contours of communes: read from a file, and given to a map.

use crate::desk::Desk;
use crate::file::values;
use crate::wire::{Changed, ContourView, ContoursPreview, Fault};
use domain::fold::fold;
use domain::records::{self, Commune};
use domain::{Id, Noun};
use exchange::contours::{BadContours, Contour, read};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use store::Op;

/// The largest file of contours that is read, in bytes: those of all communes of France, simplified, are half as large.
const LARGEST: u64 = 200_000_000;

/// The contours of a file, by commune of the territory; and how many shapes are of none.
struct Matched {
    found: BTreeMap<Id, String>,
    others: u32,
    without: Vec<String>,
}

/// What reading a file of contours would do; nothing is written.
pub fn preview(desk: &Desk, path: &str) -> Result<ContoursPreview, Fault> {
    let matched = matched(desk, path)?;
    Ok(ContoursPreview { found: u32::try_from(matched.found.len()).unwrap_or(u32::MAX), others: matched.others, without: matched.without })
}

/// Reads a file of contours: those of the territory's communes, in one step.
pub fn import(desk: &mut Desk, path: &str) -> Result<Changed, Fault> {
    let matched = matched(desk, path)?;
    let source: String = Path::new(path).file_name().map(|name| name.to_string_lossy().chars().take(300).collect()).unwrap_or_default();
    let known: HashMap<Id, Id> = desk.workspace.load::<records::Contour>()?.into_iter().map(|contour| (contour.commune, contour.id)).collect();
    let ((), changed) = desk.change(Op::ImportContours, |tx| {
        for (commune, rings) in matched.found {
            // One contour a commune: reading another file replaces it.
            let id = known.get(&commune).copied().unwrap_or_else(|| Id::official(Noun::Contour.table(), &commune.to_string()));
            let named = [("commune", commune.into()), ("rings", rings.into()), ("source", source.as_str().into())];
            tx.insert(Noun::Contour, id, &values(Noun::Contour, &named))?;
        }
        Ok(())
    })?;
    Ok(changed)
}

/// The contours of the territory's communes.
pub fn contours(desk: &Desk) -> Result<Vec<ContourView>, Fault> {
    let all = desk.workspace.load::<records::Contour>()?;
    Ok(all.into_iter().map(|contour| ContourView { commune: contour.commune, rings: rings(&contour.rings) }).collect())
}

/// The points of rings; what is no point is passed over.
fn rings(text: &str) -> Vec<Vec<[f64; 2]>> {
    let point = |point: &str| -> Option<[f64; 2]> {
        let (lon, lat) = point.split_once(',')?;
        Some([lon.parse().ok()?, lat.parse().ok()?])
    };
    let rings = text.split(';').map(|ring| ring.split_whitespace().filter_map(point).collect::<Vec<_>>());
    rings.filter(|ring| ring.len() > 2).collect()
}

fn matched(desk: &Desk, path: &str) -> Result<Matched, Fault> {
    let communes: Vec<Commune> = desk.workspace.load::<Commune>()?.into_iter().filter(|commune| commune.valid_to.is_none()).collect();
    let by_code: HashMap<&str, Id> = communes.iter().map(|commune| (commune.insee_code.as_str(), commune.id)).collect();
    let by_name: HashMap<String, Id> = communes.iter().map(|commune| (fold(&commune.name), commune.id)).collect();
    let mut matched = Matched { found: BTreeMap::new(), others: 0, without: Vec::new() };
    for Contour { named, is_code, rings } in shapes(path)? {
        let commune = if is_code { by_code.get(named.as_str()).copied() } else { by_name.get(&fold(&named)).copied() };
        match commune {
            Some(commune) => {
                matched.found.insert(commune, rings);
            }
            None => matched.others += 1,
        }
    }
    if matched.found.is_empty() {
        return Err(Fault::new("contours_elsewhere").with("count", matched.others));
    }
    matched.without = communes.iter().filter(|commune| !matched.found.contains_key(&commune.id)).map(|commune| commune.name.clone()).collect();
    Ok(matched)
}

fn shapes(path: &str) -> Result<Vec<Contour>, Fault> {
    let size = std::fs::metadata(path)?.len();
    if size > LARGEST {
        return Err(Fault::new("contours_too_large"));
    }
    let bytes = std::fs::read(path)?;
    read(&String::from_utf8_lossy(&bytes)).map_err(|bad| match bad {
        BadContours::Syntax(detail) => Fault::new("contours_syntax").with("detail", detail),
        BadContours::Projected => Fault::new("contours_projected"),
        BadContours::Empty => Fault::new("contours_empty"),
    })
}
