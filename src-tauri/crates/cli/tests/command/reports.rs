//! Reports asked for from the command line.

use super::support::{Place, all, is_french, text};
use app::{Desk, record};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

fn ask<'a>(path: &'a Path, contract: &'a str, out: &'a Path) -> Vec<&'a str> {
    vec!["report", text(path), "--contract", contract, "--kind", "annuel", "--from", "2017-01-01", "--to", "2017-12-31", "--out", text(out)]
}

/// A new plan with one action and one contract, `CT-2016`; its report is short.
fn place() -> (Place, PathBuf, PathBuf) {
    let place = Place::new();
    let (path, out) = (place.at("a.ensemblier"), place.at("rapport.pdf"));
    place.well(&["new", text(&path)]);
    let mut desk = Desk::open(&path, &place.laptop()).unwrap();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let action = create(&mut desk, Noun::Action, &[("plan", &plan), ("title", "Rénover la mairie"), ("number", "1.1")]).to_string();
    let contract =
        create(&mut desk, Noun::Contract, &[("plan", &plan), ("kind", "cot"), ("title", "Contrat d’objectifs"), ("number", "CT-2016")]).to_string();
    create(&mut desk, Noun::ActionContract, &[("action", &action), ("contract", &contract)]);
    (place, path, out)
}

fn create(desk: &mut Desk, noun: Noun, typed: &[(&str, &str)]) -> Id {
    let typed: BTreeMap<_, _> = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    record::create(desk, noun, &typed).unwrap().id
}

/// The identifier of the plan's contract.
fn contract(place: &Place, path: &Path) -> String {
    place.json(&["list", text(path), "contracts"])[0]["id"].as_str().unwrap().to_owned()
}

#[test]
fn the_report_of_the_example_names_every_action_of_the_territory() {
    let (place, path) = Place::with_example();
    let out = place.at("rapport.pdf");
    let written = place.json(&ask(&path, "COT-2016", &out));
    assert!(written["pages"].as_u64() > Some(2), "{written}");
    let read = Command::new("pdftotext").args([text(&out), "-"]).output().expect("install poppler-utils: this test needs pdftotext");
    let said = String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    let titles = all(&place.json(&["list", text(&path), "actions"]), "title");
    let missing: Vec<&String> = titles.iter().filter(|title| !said.contains(&title.split_whitespace().collect::<Vec<_>>().join(" "))).collect();
    assert!(titles.len() >= 45 && missing.is_empty(), "{} of {}: {missing:#?}", missing.len(), titles.len());
}

#[test]
fn a_report_is_a_pdf_the_same_by_number_and_by_identifier() {
    let (place, path, out) = place();
    let id = contract(&place, &path);
    let written = place.json(&ask(&path, "CT-2016", &out));
    let bytes = std::fs::read(&out).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!(written["bytes"].as_u64(), Some(bytes.len() as u64));
    assert!(written["pages"].as_u64() > Some(0) && written["path"] == text(&out));
    // Made again over itself, by identifier: the same bytes.
    let said = place.well(&ask(&path, &id, &out));
    assert!(said.contains(text(&out)) && said.contains("pages"), "{said}");
    assert!(std::fs::read(&out).unwrap() == bytes, "the same plan and the same day give the same bytes");
}

#[test]
fn every_kind_of_report_is_written_and_days_are_read_as_people_type_them() {
    let (place, path, _) = place();
    let mut all = Vec::new();
    for kind in <domain::codes::ReportKind as domain::code::Code>::LIST.codes {
        let out = place.at(&format!("{kind}.pdf"));
        place.well(&[
            "report",
            text(&path),
            "--contract",
            "CT-2016",
            "--kind",
            kind,
            "--from",
            "01/01/2017",
            "--to",
            "31.12.2017",
            "--as-of",
            "2018-06-30",
            "--out",
            text(&out),
        ]);
        all.push(std::fs::read(&out).unwrap());
    }
    all.sort();
    all.dedup();
    assert_eq!(all.len(), 4, "each kind is a report of its own");
}

#[test]
fn an_unknown_contract_is_refused_with_the_list_of_those_there_are() {
    let (place, path, out) = place();
    let (sentence, code) = place.refused(&ask(&path, "personne", &out));
    assert_eq!(code, "contract_unknown");
    assert!(is_french(&sentence) && sentence.contains("personne") && sentence.contains("CT-2016"), "{sentence}");
    assert_eq!(sentence.lines().count(), 2, "{sentence}");
    assert!(!out.exists());
}

#[test]
fn a_number_that_two_contracts_carry_is_refused_with_the_identifiers_of_both() {
    let (place, path, out) = place();
    let mut desk = Desk::open(&path, &place.laptop()).unwrap();
    let mut made = || create(&mut desk, Noun::Contract, &[("kind", "cot"), ("title", "Contrat en double"), ("number", "DOUBLE-1")]);
    let (one, other) = (made(), made());
    drop(desk);
    let (sentence, code) = place.refused(&ask(&path, "DOUBLE-1", &out));
    assert_eq!(code, "contract_ambiguous");
    assert!(is_french(&sentence) && sentence.contains(&one.to_string()) && sentence.contains(&other.to_string()), "{sentence}");
    assert_eq!(sentence.lines().count(), 3, "the candidates alone: {sentence}");
    assert!(!out.exists());
    place.well(&ask(&path, &one.to_string(), &out));
}

#[test]
fn days_and_kinds_that_cannot_be_read_are_refused_and_no_file_is_left() {
    let (place, path, out) = place();
    let with = |from: &str, to: &str, as_of: &str| {
        place.refused(&[
            "report",
            text(&path),
            "--contract",
            "CT-2016",
            "--kind",
            "annuel",
            "--from",
            from,
            "--to",
            to,
            "--as-of",
            as_of,
            "--out",
            text(&out),
        ])
    };
    for (from, to, as_of, code) in [
        ("31/02/2017", "2017-12-31", "2017-12-31", "shape"),
        ("2017-01-01", "demain", "2017-12-31", "shape"),
        ("2017-01-01", "2017-12-31", "2017-13-01", "shape"),
        ("2018-01-01", "2017-12-31", "2017-12-31", "period_reversed"),
    ] {
        let (sentence, found) = with(from, to, as_of);
        assert_eq!((found.as_str(), is_french(&sentence)), (code, true), "{sentence}");
    }
    let said = place.run(&[
        "report",
        text(&path),
        "--contract",
        "CT-2016",
        "--kind",
        "mensuel",
        "--from",
        "2017-01-01",
        "--to",
        "2017-12-31",
        "--out",
        text(&out),
    ]);
    assert_eq!(said.code, Some(2));
    assert!(is_french(&said.err) && said.err.contains("mensuel") && said.err.contains("intermediaire"), "{}", said.err);
    let nowhere = place.at("absent/rapport.pdf");
    assert_eq!(place.refused(&ask(&path, "CT-2016", &nowhere)).1, "io");
    assert!(!out.exists());
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 2, "the plan and the settings, no draft");
}

#[test]
fn a_report_is_the_text_or_the_workbook_that_the_end_of_its_name_says_twice_alike() {
    let (place, path, _) = place();
    for (end, part, said) in [("docx", "word/document.xml", "Sommaire"), ("odt", "content.xml", "Sommaire"), ("XLSX", "xl/workbook.xml", "Feuilles")]
    {
        let (first, second) = (place.at(&format!("rapport-1.{end}")), place.at(&format!("rapport-2.{end}")));
        let written = place.json(&ask(&path, "CT-2016", &first));
        let line = place.well(&ask(&path, "CT-2016", &second));
        let bytes = std::fs::read(&first).unwrap();
        assert_eq!((written["bytes"].as_u64(), written["pages"].as_u64()), (u64::try_from(bytes.len()).ok(), Some(0)), "{end}");
        assert!(bytes == std::fs::read(&second).unwrap(), "{end}");
        assert!(line.contains(text(&second)) && !line.contains("page"), "{line}");
        let read = Command::new("unzip").args(["-p", text(&first), part]).output().expect("install unzip: this test needs it");
        assert!(String::from_utf8_lossy(&read.stdout).contains(said), "{end}");
        // Made again over itself; never over a file of another kind.
        place.well(&ask(&path, "CT-2016", &first));
    }
    let plan = place.at("plan.docx.ensemblier");
    std::fs::copy(&path, &plan).unwrap();
    assert_eq!(place.refused(&ask(&path, "CT-2016", &plan)).1, "file_exists");
}

#[test]
fn a_report_never_takes_the_place_of_a_plan() {
    let (place, path, _) = place();
    let bytes = std::fs::read(&path).unwrap();
    let (sentence, code) = place.refused(&ask(&path, "CT-2016", &path));
    assert_eq!((code.as_str(), is_french(&sentence)), ("file_exists", true), "{sentence}");
    assert!(std::fs::read(&path).unwrap() == bytes);
}
