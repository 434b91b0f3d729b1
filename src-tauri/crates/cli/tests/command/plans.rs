//! Plans made, looked at, checked, edited elsewhere and taken back.

use super::support::{Place, all, is_french, keys, text};
use app::{Desk, record};
use domain::Noun;
use std::collections::BTreeMap;

#[test]
fn a_new_plan_has_its_territory_its_title_and_the_funders_that_everyone_meets() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    let said = place.well(&["new", text(&path), "--territory", "Pays du Ternois", "--plan", "Plan climat 2026"]);
    assert!(said.contains(text(&path)), "{said}");
    let info = place.json(&["info", text(&path)]);
    assert_eq!(info["territory"], "Pays du Ternois");
    assert_eq!(all(&info["plans"], "title"), ["Plan climat 2026"]);
    assert_eq!((&info["rows"]["territory"], &info["rows"]["plan"], &info["rows"]["action"]), (&1.into(), &1.into(), &0.into()));
    assert!(info["rows"]["funder"].as_u64() > Some(0));
    assert_eq!(info["format"], store::file::FORMAT);
    assert_eq!(info["read_only"], false);
    assert_eq!(place.run(&["check", text(&path)]).code, Some(0), "a new plan has nothing to look at");
    let (sentence, code) = place.refused(&["new", text(&path)]);
    assert_eq!(code, "file_exists");
    assert!(is_french(&sentence), "{sentence}");
}

#[test]
fn a_name_that_is_refused_leaves_no_file() {
    let place = Place::new();
    let path = place.at("a.ensemblier");
    let (_, code) = place.refused(&["new", text(&path), "--territory", &"x".repeat(201)]);
    assert_eq!(code, "too_long");
    assert!(!path.exists());
}

#[test]
fn the_example_is_sound_the_same_each_time_and_says_what_deserves_a_look() {
    let (place, path) = Place::with_example();
    let again = place.at("b.ensemblier");
    let made = place.json(&["example", text(&again)]);
    assert_eq!(made["fingerprint"], place.fingerprint(&path));
    let said = place.run(&["check", text(&path)]);
    assert_eq!(said.code, Some(1), "{}", said.out);
    assert!(said.out.starts_with("Le fichier est intègre."), "{}", said.out);
    assert!(
        said.out.lines().skip(1).any(|line| line.starts_with("[Attention]") || line.starts_with("[À savoir]") || line.starts_with("[Grave]")),
        "{}",
        said.out
    );
    let told = place.run(&["check", text(&path), "--json"]);
    assert_eq!(told.code, Some(1));
    let told: serde_json::Value = serde_json::from_str(&told.out).unwrap();
    assert_eq!((told["sound"].as_bool(), told["damages"].as_array().map(Vec::len)), (Some(true), Some(0)));
    let finding = &told["findings"][0];
    assert_eq!(keys(finding), ["code", "field", "figures", "id", "noun", "page", "sentence", "severity", "source", "waiver"]);
    assert!(is_french(finding["sentence"].as_str().unwrap()), "{finding}");
}

#[test]
fn info_names_the_file_its_plans_and_its_rows() {
    let (place, path) = Place::with_example();
    let said = place.well(&["info", text(&path)]);
    let info = place.json(&["info", text(&path)]);
    assert!(said.contains(info["territory"].as_str().unwrap()) && said.contains(info["fingerprint"].as_str().unwrap()), "{said}");
    for title in all(&info["plans"], "title") {
        assert!(said.contains(&title), "{title} in {said}");
    }
    assert_eq!(info["rows"].as_object().unwrap().len(), Noun::ALL.len());
}

#[test]
fn lists_in_json_have_what_scripts_read() {
    let (place, path) = Place::with_example();
    let info = place.json(&["info", text(&path)]);
    for (what, noun, wanted) in [
        ("actions", "action", vec!["id", "number", "status", "title"]),
        ("contracts", "contract", vec!["id", "kind", "number", "title"]),
        ("partners", "partner", vec!["id", "kind", "name", "siren"]),
    ] {
        let list = place.json(&["list", text(&path), what]);
        assert_eq!(list.as_array().map(|list| list.len() as u64), info["rows"][noun].as_u64(), "{what}");
        for one in list.as_array().unwrap() {
            for key in &wanted {
                assert!(one[key].is_string(), "{what}: {key} of {one}");
            }
        }
        assert!(all(&list, "id").iter().all(|id| id.parse::<domain::Id>().is_ok()));
        let said = place.well(&["list", text(&path), what]);
        assert_eq!(said.lines().count(), list.as_array().unwrap().len() + 1, "{what}: a head and a line each");
    }
    let actions = place.json(&["list", text(&path), "actions"]);
    let known = <domain::codes::Status as domain::code::Code>::LIST.codes;
    assert!(all(&actions, "status").iter().all(|status| known.contains(&status.as_str())), "codes, not labels");
    let said = place.well(&["list", text(&path), "actions"]);
    assert!(said.contains("Réalisé") || said.contains("En cours"), "labels for people: {said}");
    let contracts = place.json(&["list", text(&path), "contracts"]);
    let known = <domain::codes::ContractKind as domain::code::Code>::LIST.codes;
    assert!(all(&contracts, "kind").iter().all(|kind| known.contains(&kind.as_str())));
}

#[test]
fn history_says_what_was_edited_and_undo_and_redo_walk_it() {
    let (place, path) = Place::with_example();
    assert_eq!(place.well(&["history", text(&path)]), "Aucun changement.\n", "the example's own content is no change");
    let start = place.fingerprint(&path);
    let (sentence, code) = place.refused(&["undo", text(&path)]);
    assert_eq!((code.as_str(), is_french(&sentence)), ("nothing_to_undo", true), "{sentence}");

    let mut laptop = place.laptop();
    laptop.set_author("Chargée de mission");
    let mut desk = Desk::open(&path, &laptop).unwrap();
    let action = desk.workspace.rows(Noun::Action).unwrap()[0].id;
    let held = record::view(&desk, Noun::Action, action).unwrap().cells["title"].text.clone();
    record::edit(&mut desk, Noun::Action, action, &BTreeMap::from([("title".to_owned(), "Rénover la mairie".into())])).unwrap();
    let today = app::clock::today();
    drop(desk);
    let edited = place.fingerprint(&path);
    assert_ne!(edited, start);

    let since = today.pred_opt().unwrap().to_string();
    let lines = place.json(&["history", text(&path), "--since", &since]);
    assert_eq!(lines.as_array().unwrap().len(), 1);
    let line = &lines[0];
    assert_eq!((&line["author"], &line["op"], &line["what"]), (&"Chargée de mission".into(), &"edit".into(), &"changed".into()));
    assert_eq!((&line["field"], &line["before"], &line["after"]), (&"title".into(), &held.as_str().into(), &"Rénover la mairie".into()));
    let said = place.well(&["history", text(&path), "--since", &since]);
    assert!(said.contains("Chargée de mission") && said.contains("Rénover la mairie"), "{said}");
    // A day later there is nothing yet; two days, should midnight pass between two lines of this test.
    let later = today.succ_opt().and_then(|day| day.succ_opt()).unwrap().format("%d/%m/%Y").to_string();
    assert_eq!(place.json(&["history", text(&path), "--since", &later]).as_array().map(Vec::len), Some(0));
    assert_eq!(place.refused(&["history", text(&path), "--since", "hier"]).1, "shape");

    let said = place.well(&["undo", text(&path)]);
    assert!(said.starts_with("Annulé\u{a0}:") && said.contains("Chargée de mission"), "{said}");
    assert_eq!(place.fingerprint(&path), start);
    assert_eq!(place.refused(&["undo", text(&path)]).1, "nothing_to_undo");
    let changed = place.json(&["redo", text(&path)]);
    assert_eq!(changed["rows"], serde_json::json!([{ "noun": "action", "id": action.to_string() }]));
    assert_eq!(changed["undo"]["op"], "edit");
    assert_eq!(place.fingerprint(&path), edited);
    let said = place.well(&["undo", text(&path)]);
    assert!(said.starts_with("Annulé\u{a0}:"));
    assert!(place.well(&["redo", text(&path)]).starts_with("Rétabli\u{a0}:"));
}

#[test]
fn help_and_mistakes_are_in_french_and_mistakes_end_with_2() {
    let place = Place::new();
    for args in [vec!["--help"], vec!["new", "--help"], vec!["report", "-h"], vec!["list", "-h"]] {
        let said = place.well(&args);
        assert!(said.contains("Usage\u{a0}:") && said.contains("Options\u{a0}:") && !said.contains("Usage:"), "{said}");
        for english in ["Print help", "Commands:", "Arguments:", "possible values", "default:"] {
            assert!(!said.contains(english), "{english} in {said}");
        }
    }
    assert_eq!(place.well(&["--version"]), format!("ensemblier-cli {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(place.run(&[]).code, Some(2));
    for args in [
        vec!["danser"],
        vec!["info"],
        vec!["info", "a", "--vite"],
        vec!["list", "a", "communes"],
        vec!["generate", "a", "--actions", "0"],
        vec!["generate", "a", "--actions", "dix"],
    ] {
        let said = place.run(&args);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{args:?}");
        assert!(is_french(&said.err), "{args:?}: {}", said.err);
    }
}
