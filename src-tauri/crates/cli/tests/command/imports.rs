//! Action plans of workbooks brought in from the command line.

use super::support::{Place, text};

const PLAN: &str = "Titre;Statut;Date de début;Budget\nHaies;réalisé à 50 %;mars 2025;Entre 200 et 500\nTalus;En cours;01/02/2025;1000\n";

#[test]
fn what_is_proposed_is_said_taken_when_asked_for_and_the_findings_go_to_a_copy() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    place.well(&["new", text(&path), "--territory", "Pays", "--plan", "Plan"]);
    let (workbook, copy) = (place.at("plan.csv"), place.at("constats.xlsx"));
    std::fs::write(&workbook, PLAN).unwrap();
    let before = place.fingerprint(&path);
    let seen = place.run(&["import", text(&path), text(&workbook), "--preview", "--annotated", text(&copy)]);
    assert_eq!(seen.code, Some(1), "{seen:?}");
    for said in ["proposition : En cours", "proposition : 01/03/2025", "proposition : 200 €", "Copie annotée"] {
        assert!(seen.out.contains(said), "{said}: {}", seen.out);
    }
    assert_eq!(place.fingerprint(&path), before, "nothing is written by looking");
    assert!(std::fs::read(&copy).unwrap().starts_with(b"PK"));
    let written = place.run(&["import", text(&path), text(&workbook), "--take-proposals", "--json"]);
    assert_eq!(written.code, Some(1), "{written:?}");
    assert!(place.well(&["list", text(&path), "actions"]).contains("Haies"));
}

#[test]
fn a_damaged_workbook_says_so_from_the_process_that_reads_it() {
    let (place, path) = Place::with_example();
    let workbook = place.at("plan.xls");
    std::fs::write(&workbook, b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rien").unwrap();
    let (sentence, code) = place.refused(&["import", text(&path), text(&workbook)]);
    assert_eq!(code, "workbook_damaged", "{sentence}");
}
