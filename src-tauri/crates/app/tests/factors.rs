//! Factors of the Base Carbone come in: seen first, one step, another vintage beside the older one, found by their words.

mod support;

use app::wire::{FactorSearch, PathArg};
use app::{factor, steps};
use domain::records::EmissionFactor;
use support::desk;

const HEADS: &str = "Type Ligne;Identifiant de l'élément;Statut de l'élément;Nom base français;Unité français;Date de modification;\
                     Total poste non décomposé\n";

fn export(count: usize, year: u32) -> Vec<u8> {
    let mut text = HEADS.to_owned();
    for number in 0..count {
        text += &format!("Elément;{number};Valide générique;Électricité réseau {number};kgCO2e/kWh;{year}-01-31;0,0{}\n", number % 9 + 1);
    }
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

#[test]
fn eighteen_thousand_factors_come_in_one_step_that_one_undo_takes_back() {
    let (folder, mut desk) = desk();
    let path = folder.path().join("base.csv");
    std::fs::write(&path, export(18_000, 2023)).unwrap();
    let asked = PathArg { path: path.display().to_string() };
    let before = desk.workspace.fingerprint().unwrap();
    let seen = factor::preview(&desk, &asked).unwrap();
    assert_eq!((seen.fresh, seen.newer, seen.already, seen.found), (18_000, 0, 0, 0));
    assert_eq!(desk.workspace.fingerprint().unwrap(), before, "nothing is written by looking");
    assert_eq!(factor::import(&mut desk, &asked).unwrap().rows.len(), 18_000);
    assert_eq!(factor::import(&mut desk, &asked).unwrap_err().code, "factors_none");
    let found = factor::find(&desk, &FactorSearch { text: "elec 17999".into(), without_carrier: false, limit: 10 }).unwrap();
    assert_eq!((found.found, found.all), (1, 18_000));
    assert_eq!(found.factors.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["17999"]);
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn another_vintage_stands_beside_the_older_one() {
    let (folder, mut desk) = desk();
    let path = folder.path().join("base.csv");
    let asked = PathArg { path: path.display().to_string() };
    std::fs::write(&path, export(3, 2022)).unwrap();
    factor::import(&mut desk, &asked).unwrap();
    std::fs::write(&path, export(4, 2024)).unwrap();
    let seen = factor::preview(&desk, &asked).unwrap();
    assert_eq!((seen.fresh, seen.newer, seen.already), (4, 3, 0));
    factor::import(&mut desk, &asked).unwrap();
    let own: Vec<Option<i32>> = factor::find(&desk, &FactorSearch { text: "reseau 2".into(), without_carrier: false, limit: 10 })
        .unwrap()
        .factors
        .iter()
        .map(|one| one.vintage)
        .collect();
    assert_eq!(own, [Some(2024), Some(2022)]);
    let newest = factor::find(&desk, &FactorSearch { text: "reseau 2".into(), without_carrier: true, limit: 1 }).unwrap();
    assert_eq!((newest.factors.len(), newest.found), (1, 2));
    let others = factor::page(&desk, newest.factors[0].id).unwrap();
    assert_eq!(others.vintages.iter().map(|one| one.vintage).collect::<Vec<_>>(), [Some(2022)]);
    assert_eq!(desk.workspace.load::<EmissionFactor>().unwrap().len(), 7);
}
