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

#[test]
fn the_open_data_of_a_pcaet_is_looked_at_brought_in_and_written_again() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    place.well(&["new", text(&path), "--territory", "Pays", "--plan", "Plan"]);
    let csv = place.at("pec.csv");
    std::fs::write(&csv, "Id;Nom;PEC_Emission_GES_Annee_Compta;PEC_GES_1_1;PEC_GES_1_6;PEC_GES_2_1\n7;Essai;2015;1 200,5;900;x\n").unwrap();
    let before = place.fingerprint(&path);
    let seen = place.run(&["import-pcaet", text(&path), text(&csv), "--preview"]);
    assert_eq!(seen.code, Some(1), "{seen:?}");
    for said in ["pec.csv:D2", "pec.csv:F2", "n’est pas un nombre", "1 lignes, 1 trajectoires (2 points)"] {
        assert!(seen.out.replace(['\u{2068}', '\u{2069}'], "").contains(said), "{said}: {}", seen.out);
    }
    assert_eq!(place.fingerprint(&path), before, "nothing is written by looking");
    assert_eq!(place.run(&["import-pcaet", text(&path), text(&csv), "--demarche", "7"]).code, Some(1));
    assert_eq!(place.refused(&["import-pcaet", text(&path), text(&csv)]).1, "pcaet_already");
    let out = place.at("pcaet");
    place.well(&["export", text(&path), "--what", "pcaet", "--out", text(&out)]);
    let written = std::fs::read_to_string(out.join("Demarches_PCAET_V2_pec_seq.csv")).unwrap();
    assert!(written.starts_with("\u{feff}Id;Date_creation;") && written.contains(";2015;1200.5;;900;;"), "{written}");
    place.well(&["undo", text(&path)]);
    assert_eq!(place.fingerprint(&path), before);
}

#[test]
fn factors_of_the_base_carbone_are_brought_in_and_found_by_their_words() {
    let (place, path) = Place::with_example();
    let csv = place.at("base.csv");
    let heads = "Type Ligne;Identifiant de l'élément;Statut de l'élément;Nom base français;Unité français;Total poste non décomposé\n";
    std::fs::write(&csv, format!("{heads}Elément;24;Valide générique;Tourbe;kgCO2e/tonne;1 250,5\nPoste;24;;;kgCO2e/tonne;1\n")).unwrap();
    assert_eq!(place.json(&["import-factors", text(&path), text(&csv), "--preview"])["fresh"], 1);
    place.well(&["import-factors", text(&path), text(&csv)]);
    let found = place.json(&["factors", text(&path), "tour"]);
    assert_eq!((found[0]["code"].as_str(), found[0]["value"].as_f64()), (Some("24"), Some(1250.5)));
    assert!(place.well(&["factors", text(&path), "gaz naturel"]).contains("0.239"));
}

#[test]
fn the_scores_of_a_framework_are_looked_at_brought_in_and_taken_back() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    place.well(&["new", text(&path), "--territory", "Pays", "--plan", "Plan"]);
    let csv = place.at("scores.csv");
    let heads = "N°;Intitulé;Potentiel max;Potentiel collectivité;Points réalisés;Points programmés;Points pas faits\n";
    std::fs::write(&csv, format!("{heads}1;Planification;20;20;9;1;10\n1.1;Stratégie;20;20;8;2;10\n1.2;Sans note;5;5;x;0;0\n")).unwrap();
    let before = place.fingerprint(&path);
    let base = ["import-scores", text(&path), text(&csv), "--framework", "eci", "--moment", "initial"];
    let call = |rest: &[&'static str]| base.iter().copied().chain(rest.iter().copied()).collect::<Vec<&str>>();
    let seen = place.run(&call(&["--on", "14/03/2025", "--preview"]));
    assert_eq!(seen.code, Some(1), "{seen:?}");
    for said in ["E4", "n’est pas un nombre", "Référentiel Économie circulaire, Initial 14/03/2025", "1 Planification : 9 sur 20 (45"] {
        assert!(seen.out.replace(['\u{2068}', '\u{2069}'], "").contains(said), "{said}: {}", seen.out);
    }
    assert_eq!(place.fingerprint(&path), before, "nothing is written by looking");
    assert_eq!(place.run(&call(&[])).code, Some(1));
    assert_eq!(place.refused(&call(&[])).1, "scores_same");
    place.well(&["undo", text(&path)]);
    assert_eq!(place.fingerprint(&path), before);
}
