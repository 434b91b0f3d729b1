//! Statements asked for from the command line.

use super::support::{Place, is_french, text};
use std::path::Path;
use std::process::Command;

fn ask<'a>(path: &'a Path, kind: &'a str, format: &'a str, out: &'a Path) -> Vec<&'a str> {
    vec!["statement", text(path), "--kind", kind, "--contract", "TEPCV-2015", "--until", "2018-06-30", "--format", format, "--out", text(out)]
}

#[test]
fn every_statement_of_the_example_is_written_as_a_page_and_as_a_workbook_twice_alike() {
    let (place, path) = Place::with_example();
    for kind in ["invoices", "notice", "funding", "receipts", "balance"] {
        for format in ["pdf", "xlsx"] {
            let (first, second) = (place.at(&format!("{kind}-1.{format}")), place.at(&format!("{kind}-2.{format}")));
            let written = place.json(&ask(&path, kind, format, &first));
            place.well(&ask(&path, kind, format, &second));
            let bytes = std::fs::read(&first).unwrap();
            assert_eq!(written["bytes"].as_u64(), u64::try_from(bytes.len()).ok(), "{kind} {format}");
            assert!(bytes.starts_with(if format == "pdf" { b"%PDF" } else { b"PK\x03\x04" }), "{kind} {format}");
            assert_eq!(bytes, std::fs::read(&second).unwrap(), "{kind} {format}");
        }
    }
}

#[test]
fn the_workbook_keeps_its_head_in_sight() {
    let (place, path) = Place::with_example();
    let out = place.at("etat.xlsx");
    place.well(&ask(&path, "invoices", "xlsx", &out));
    let read = Command::new("unzip").args(["-p", text(&out), "xl/worksheets/sheet1.xml"]).output().expect("install unzip: this test needs it");
    let sheet = String::from_utf8(read.stdout).unwrap();
    assert!(sheet.contains(r#"<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>"#), "{}", &sheet[..600]);
    assert!(sheet.contains("<f>SUM("), "{}", &sheet[..600]);
}

#[test]
fn the_invoices_of_the_example_are_certified_by_the_public_accountant() {
    let (place, path) = Place::with_example();
    let out = place.at("etat.pdf");
    place.well(&ask(&path, "invoices", "pdf", &out));
    let read = Command::new("pdftotext").args([text(&out), "-"]).output().expect("install poppler-utils: this test needs pdftotext");
    let said = String::from_utf8_lossy(&read.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Certifié par le comptable public") && said.contains("N° mandat"), "{said}");
}

#[test]
fn receipts_of_every_contract_need_no_contract_and_other_statements_do() {
    let (place, path) = Place::with_example();
    let out = place.at("recettes.xlsx");
    place.well(&["statement", text(&path), "--kind", "receipts", "--format", "xlsx", "--out", text(&out)]);
    let refused = place.run(&["statement", text(&path), "--kind", "invoices", "--format", "xlsx", "--out", text(&out)]);
    assert_eq!(refused.code, Some(2));
    assert!(is_french(&refused.err), "{}", refused.err);
    let unknown = place.run(&["statement", text(&path), "--kind", "budget", "--format", "xlsx", "--out", text(&out)]);
    assert_eq!(unknown.code, Some(2));
}
