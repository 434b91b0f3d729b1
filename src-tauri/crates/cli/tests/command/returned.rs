//! Tables that went out and come back from the command line, and workbooks to fill.

use super::support::{Place, text};

#[test]
fn an_export_that_was_edited_is_seen_then_written_and_the_same_file_again_says_nothing() {
    let (place, path) = Place::with_example();
    let out = place.at("plan.json");
    place.well(&["export", text(&path), "--what", "plan", "--format", "json", "--out", text(&out)]);
    let said = place.well(&["import", text(&path), text(&out), "--preview"]);
    assert!(said.contains("Lignes nouvelles : 0 ; modifiées : 0 ; en conflit : 0 ; refusées : 0"), "{said}");
    let told = std::fs::read_to_string(&out).unwrap();
    std::fs::write(&out, told.replacen("\"status\":\"in_progress\"", "\"status\":\"paused\"", 1)).unwrap();
    let before = place.fingerprint(&path);
    let seen = place.json(&["import", text(&path), text(&out), "--preview"]);
    assert_eq!(
        (seen["changed"].as_u64(), seen["source"].as_str(), seen["lines"][0]["changes"][0]["after"].as_str()),
        (Some(1), Some("known"), Some("En pause"))
    );
    assert_eq!(place.fingerprint(&path), before, "nothing is written by looking");
    let written = place.json(&["import", text(&path), text(&out)]);
    assert_eq!((written["changedRows"].as_u64(), written["fields"].as_u64()), (Some(1), Some(1)));
    let again = place.well(&["import", text(&path), text(&out)]);
    assert!(again.contains("Rien à écrire"), "{again}");
    place.well(&["undo", text(&path)]);
    assert_eq!(place.json(&["import", text(&path), text(&out), "--preview"])["changed"].as_u64(), Some(1), "one step took it back");
}

#[test]
fn a_workbook_is_prepared_for_whom_it_is_asked_for_and_comes_back_recognised() {
    let (place, path) = Place::with_example();
    let out = place.at("classeur.xlsx");
    let (sentence, code) = place.refused(&["pack", text(&path), "--for", "Personne", "--out", text(&out)]);
    assert_eq!(code, "pack_nobody", "{sentence}");
    let whose = place.json(&["list", text(&path), "partners"]);
    let names: Vec<String> = whose.as_array().unwrap().iter().filter_map(|partner| partner["name"].as_str().map(str::to_owned)).collect();
    let asked = |name: &String| place.run(&["pack", text(&path), "--for", name, "--out", text(&out), "--json"]);
    let made = names.iter().map(asked).find(|run| run.code == Some(0)).expect("somebody has actions");
    let made: serde_json::Value = serde_json::from_str(&made.out).unwrap();
    let seen = place.json(&["import", text(&path), text(&out), "--preview"]);
    assert_eq!(seen["from"]["label"], made["label"]);
    assert_eq!((seen["lines"].as_array().map(Vec::len), seen["same"].as_u64() >= made["actions"].as_u64()), (Some(0), true), "{seen}");
}
