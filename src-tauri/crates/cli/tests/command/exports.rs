//! Tables asked for from the command line.

use super::support::{Place, is_french, keys, text};
use std::path::Path;

fn ask<'a>(path: &'a Path, what: &'a str, format: &'a str, out: &'a Path) -> Vec<&'a str> {
    vec!["export", text(path), "--what", what, "--format", format, "--out", text(out)]
}

#[test]
fn every_choice_of_tables_is_written_in_every_format_twice_alike() {
    let (place, path) = Place::with_example();
    let before = place.fingerprint(&path);
    for what in ["plan", "partners", "contracts", "budgets", "expenses", "indicators", "all"] {
        for format in ["xlsx", "ods", "csv", "json"] {
            let (first, second) = (place.at(&format!("{what}-1.{format}")), place.at(&format!("{what}-2.{format}")));
            let written = place.json(&ask(&path, what, format, &first));
            place.well(&ask(&path, what, format, &second));
            let files = written["files"].as_array().unwrap();
            assert_eq!(
                files.len(),
                // Beside the tables, a file says which plan they are of.
                if format == "csv" { usize::try_from(written["tables"].as_u64().unwrap()).unwrap() + 1 } else { 1 },
                "{what} {format}"
            );
            let mut bytes = 0;
            for file in files {
                let file = Path::new(file.as_str().unwrap());
                let twin = if format == "csv" { second.join(file.file_name().unwrap()) } else { second.clone() };
                let one = std::fs::read(file).unwrap();
                assert_eq!(one, std::fs::read(twin).unwrap(), "{}", file.display());
                bytes += one.len();
            }
            assert_eq!(written["bytes"].as_u64(), u64::try_from(bytes).ok(), "{what} {format}");
        }
    }
    assert_eq!(place.fingerprint(&path), before, "an export changes nothing");
}

#[test]
fn the_answer_says_what_was_left_out_and_with_contacts_it_is_there() {
    let (place, path) = Place::with_example();
    let out = place.at("partenaires.json");
    let said = place.well(&ask(&path, "partners", "json", &out));
    assert!(said.contains("4 tableaux") && said.contains("Sans les données personnelles") && said.contains("Contacts"), "{said}");
    let without = place.json(&ask(&path, "partners", "json", &out));
    assert_eq!(keys(&without), ["bytes", "contacts", "files", "path", "rows", "shortened", "tables", "withheld"]);
    assert!(without["withheld"].as_array().unwrap().contains(&"lead.email".into()), "{without}");
    let mut asked = ask(&path, "partners", "json", &out);
    asked.push("--with-contacts");
    let with = place.json(&asked);
    assert_eq!((with["tables"].as_u64(), with["withheld"].as_array().unwrap().len()), (Some(5), 0));
}

#[test]
fn a_plan_is_never_written_over_and_an_export_is() {
    let (place, path) = Place::with_example();
    let before = std::fs::read(&path).unwrap();
    for format in ["xlsx", "ods", "csv", "json"] {
        let (sentence, code) = place.refused(&ask(&path, "plan", format, &path));
        assert_eq!(code, "file_exists", "{format}");
        assert!(is_french(&sentence), "{sentence}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);
    let out = place.at("plan.xlsx");
    std::fs::write(&out, "old").unwrap();
    place.well(&ask(&path, "plan", "xlsx", &out));
    assert!(std::fs::read(&out).unwrap().starts_with(b"PK"));
}

#[test]
fn tables_and_formats_that_are_not_known_are_refused_with_those_that_are() {
    let (place, path) = Place::with_example();
    for (what, format, known) in [("tout", "xlsx", "indicators"), ("plan", "pdf", "ods")] {
        let refused = place.run(&ask(&path, what, format, &place.at("a")));
        assert_eq!(refused.code, Some(2));
        assert!(refused.err.contains(known), "{}", refused.err);
    }
}

/// A plan of the example, which has several.
const PLAN: &str = "Programme d’actions climat 2011-2014";

#[test]
fn the_template_of_the_platform_is_filled_and_what_does_not_fit_is_told() {
    let (place, path) = Place::with_example();
    let before = place.fingerprint(&path);
    for format in ["xlsx", "ods"] {
        let out = place.at(&format!("tet.{format}"));
        let refused = place.run(&ask(&path, "tet", format, &out));
        assert!(refused.code == Some(2) && refused.err.contains(PLAN), "{}", refused.err);
        let with = |out: &Path| place.run(&[&ask(&path, "tet", format, out)[..], &["--plan", PLAN]].concat());
        let run = with(&out);
        assert!(matches!(run.code, Some(0 | 1)), "{}", run.err);
        assert!(run.out.contains("actions") && run.out.contains("Pilotes (Nom)"), "{}", run.out);
        let twin = place.at(&format!("tet-2.{format}"));
        with(&twin);
        assert_eq!(std::fs::read(&out).unwrap(), std::fs::read(&twin).unwrap(), "{format}");
        let preview = place.run(&["import", text(&path), text(&out), "--plan", PLAN, "--preview"]);
        assert!(preview.out.contains(" 0 "), "{}", preview.out);
    }
    for (what, format) in [("contacts", "vcf"), ("calendar", "ics"), ("opendata", "csv")] {
        let out = place.at(&format!("{what}.{format}"));
        place.well(&ask(&path, what, format, &out));
        assert!(out.exists(), "{what}");
        place.well(&["export", text(&path), "--what", what, "--out", text(&out)]);
    }
    assert_eq!(place.fingerprint(&path), before, "an export changes nothing");
}
