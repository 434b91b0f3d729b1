//! The check of the PDF itself: veraPDF accepts what we make, and damage is noticed. Needs Java; fails without it.

mod support;

use lopdf::{Dictionary, Document, Object};
use std::path::Path;
use std::process::Command;
use support::{made, small};

/// Runs `tests/pdf/vera`; answers whether the file complies, and what was said.
fn vera(path: &Path) -> (bool, String) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/pdf/vera");
    let output = Command::new(script).arg(path).output().expect("tests/pdf/vera can be started");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    match output.status.code() {
        Some(0) => (true, said),
        Some(1) => (false, said),
        other => panic!("the PDF check could not run (exit {other:?}):\n{said}"),
    }
}

fn write(folder: &Path, name: &str, bytes: &[u8]) -> std::path::PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).expect("a temporary file");
    path
}

/// The same file with the first structure element of this type changed.
fn damaged(bytes: &[u8], tag: &[u8], damage: impl Fn(&mut Dictionary)) -> Vec<u8> {
    let mut pdf = Document::load_mem(bytes).expect("our own PDF is read");
    let element = pdf
        .objects
        .values_mut()
        .filter_map(|o| match o {
            Object::Dictionary(d) => Some(d),
            _ => None,
        })
        .find(|d| d.has(b"P") && d.get(b"S").and_then(Object::as_name).is_ok_and(|s| s == tag))
        .expect("the element is there");
    damage(element);
    let mut out = Vec::new();
    pdf.save_to(&mut out).expect("a PDF is written");
    out
}

#[test]
fn verapdf_accepts_reports_and_notices_a_missing_alternative_text() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let small = made(&small()).bytes;
    let snapshot = support::snapshot::full(domain::codes::ReportKind::Annual, 6);
    let whole = made(&report::progress::document(&snapshot, &words::Words::french())).bytes;
    let nothing = support::snapshot::empty(domain::codes::ReportKind::Final);
    let nothing = made(&report::progress::document(&nothing, &words::Words::french())).bytes;
    for (name, bytes) in [("small.pdf", &small), ("whole.pdf", &whole), ("nothing.pdf", &nothing)] {
        let (good, said) = vera(&write(folder.path(), name, bytes));
        assert!(good, "{said}");
    }
    let mute = damaged(&small, b"Figure", |figure| {
        figure.remove(b"Alt");
    });
    let (good, said) = vera(&write(folder.path(), "mute.pdf", &mute));
    assert!(!good && said.contains("ua1 compliant=false"), "{said}");
    assert!(!report::check_structure(&mute).expect("a tagged PDF").is_empty());
}

#[test]
fn verapdf_accepts_the_hostile_document_and_poppler_reads_every_text_of_it_in_order() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let document = support::hostile::document(60);
    let path = write(folder.path(), "hostile.pdf", &made(&document).bytes);
    let (good, said) = vera(&path);
    assert!(good, "{said}");
    let texts = report::printed(&document.texts(), &document.labels, &document.lang).expect("the bundled fonts");
    let (good, said) = found(&path, folder.path(), &texts);
    assert!(good, "{said}");
    // The tool sees what is missing, and what stands elsewhere.
    let swapped: Vec<String> = texts.iter().rev().cloned().collect();
    for wrong in [vec!["jamais écrit".to_owned()], swapped] {
        let (good, said) = found(&path, folder.path(), &wrong);
        assert!(!good, "{said}");
    }
}

/// Runs `tests/pdf/found`; answers whether every text was found in order, and what was said.
fn found(pdf: &Path, folder: &Path, texts: &[String]) -> (bool, String) {
    let lines: Vec<String> = texts.iter().map(|t| t.replace('\n', " ")).collect();
    let list = write(folder, "hostile.texts", lines.join("\n").as_bytes());
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/pdf/found");
    let output = Command::new(script).arg(pdf).arg(list).output().expect("tests/pdf/found can be started");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    match output.status.code() {
        Some(0) => (true, said),
        Some(1) => (false, said),
        other => panic!("the texts could not be looked for (exit {other:?}):\n{said}"),
    }
}

#[test]
fn our_check_notices_a_header_without_scope() {
    let bytes = damaged(&made(&small()).bytes, b"TH", |header| {
        header.remove(b"A");
    });
    let findings = report::check_structure(&bytes).expect("a tagged PDF");
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert!(findings[0].contains("TH without Scope"));
}
