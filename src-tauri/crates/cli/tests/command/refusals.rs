//! Files that cannot be opened or written to: refused in words, with 2, and left as they are.

use super::support::{Place, is_french, text};
use app::{Desk, record};
use domain::Noun;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// Every command that opens a file, on this one.
fn commands(path: &str) -> Vec<Vec<&str>> {
    vec![
        vec!["info", path],
        vec!["check", path],
        vec!["list", path, "actions"],
        vec!["history", path],
        vec!["undo", path],
        vec!["redo", path],
        vec!["report", path, "--contract", "1", "--kind", "annuel", "--from", "2017-01-01", "--to", "2017-12-31", "--out", "/nonexistent/r.pdf"],
    ]
}

fn refused_everywhere(place: &Place, path: &Path, wanted: &str) {
    for args in commands(text(path)) {
        let (sentence, code) = place.refused(&args);
        assert_eq!(code, wanted, "{args:?}: {sentence}");
        assert!(is_french(&sentence) && sentence.contains(text(path)), "{args:?}: {sentence}");
        assert_eq!(sentence.lines().count(), 1, "{sentence}");
    }
}

#[test]
fn files_that_are_not_plans_are_refused_and_untouched() {
    let (place, good) = Place::with_example();
    let good = std::fs::read(&good).unwrap();
    let changed = |at: usize, bytes: &[u8]| {
        let mut copy = good.clone();
        copy[at..at + bytes.len()].copy_from_slice(bytes);
        copy
    };
    let mut middle = good.clone();
    middle[8_192..16_384].fill(0xff);
    for (name, bytes, code) in [
        ("foreign.ensemblier", changed(68, &1u32.to_be_bytes()), "file_foreign"),
        ("text.ensemblier", b"Plan climat".to_vec(), "file_foreign"),
        ("empty.ensemblier", Vec::new(), "file_foreign"),
        ("truncated.ensemblier", good[..good.len() / 2].to_vec(), "file_damaged"),
        ("newer.ensemblier", changed(60, &99u32.to_be_bytes()), "file_newer"),
    ] {
        let path = place.at(name);
        std::fs::write(&path, &bytes).unwrap();
        refused_everywhere(&place, &path, code);
        assert!(std::fs::read(&path).unwrap() == bytes, "{name} was touched");
    }
    let (sentence, _) = place.refused(&["info", text(&place.at("newer.ensemblier"))]);
    assert!(sentence.contains("99") && sentence.contains(&store::file::FORMAT.to_string()), "{sentence}");

    // Damage inside, which no look at the head can see: whatever command meets it, it ends in words, not in a panic.
    let path = place.at("middle.ensemblier");
    std::fs::write(&path, &middle).unwrap();
    for args in commands(text(&path)) {
        let said = place.run(&args);
        assert!(matches!(said.code, Some(0..=2)) && !said.err.contains("panicked"), "{args:?}: {said:?}");
    }
}

#[test]
fn a_folder_and_a_missing_file_are_refused_and_nothing_is_made() {
    let place = Place::new();
    let folder = place.at("dossier.ensemblier");
    std::fs::create_dir(&folder).unwrap();
    refused_everywhere(&place, &folder, "file_foreign");
    let missing = place.at("absent.ensemblier");
    refused_everywhere(&place, &missing, "file_missing");
    assert!(!missing.exists());
    let nowhere = place.at("absent/a.ensemblier");
    for args in [vec!["new", text(&nowhere)], vec!["example", text(&nowhere)], vec!["generate", text(&nowhere), "--actions", "3"]] {
        let (_, code) = place.refused(&args);
        assert_eq!(code, "io", "{args:?}");
        assert!(!place.at("absent").exists());
    }
}

#[test]
fn a_file_that_a_window_has_open_is_refused_until_it_is_closed() {
    let (place, path) = Place::with_example();
    let desk = Desk::open(&path, &place.laptop()).unwrap();
    refused_everywhere(&place, &path, "file_in_use");
    drop(desk);
    assert_eq!(place.run(&["info", text(&path)]).code, Some(0));
}

#[test]
fn a_file_in_a_synced_folder_is_refused_with_the_name_of_the_folder() {
    let (place, path) = Place::with_example();
    let synced = place.at("OneDrive - Pays du Ternois");
    std::fs::create_dir(&synced).unwrap();
    let there = synced.join("a.ensemblier");
    std::fs::copy(&path, &there).unwrap();
    refused_everywhere(&place, &there, "file_shared");
    assert!(place.refused(&["info", text(&there)]).0.contains("OneDrive - Pays du Ternois"));
    assert_eq!(place.refused(&["new", text(&synced.join("b.ensemblier"))]).1, "file_shared");
}

/// A file that nobody can write to, root included, while this lives.
struct Sealed<'a>(&'a Path);

impl<'a> Sealed<'a> {
    fn new(path: &'a Path) -> Self {
        let mut permissions = path.metadata().unwrap().permissions();
        permissions.set_readonly(true);
        std::fs::set_permissions(path, permissions).unwrap();
        if std::fs::OpenOptions::new().write(true).open(path).is_ok() {
            // Permissions bind everyone but root: for root, the file is made immutable.
            let done = Command::new("chattr").arg("+i").arg(path).status().expect("chattr, which root needs to seal a file");
            assert!(done.success(), "chattr +i failed: run these tests as a user, or on a file system that can seal files");
        }
        assert!(std::fs::OpenOptions::new().write(true).open(path).is_err(), "{} can be written to", path.display());
        Self(path)
    }
}

impl Drop for Sealed<'_> {
    fn drop(&mut self) {
        // Where permissions were enough, there is nothing to unseal.
        let _ = Command::new("chattr").arg("-i").arg(self.0).output();
    }
}

#[test]
fn a_read_only_file_is_read_by_every_command_and_edited_by_none() {
    let (place, path) = Place::with_example();
    let mut desk = Desk::open(&path, &place.laptop()).unwrap();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    record::edit(&mut desk, Noun::Plan, plan, &BTreeMap::from([("title".to_owned(), "Plan relu".into())])).unwrap();
    drop(desk);
    let bytes = std::fs::read(&path).unwrap();
    let sealed = Sealed::new(&path);
    assert_eq!(place.json(&["info", text(&path)])["read_only"], true);
    assert_eq!(place.run(&["check", text(&path)]).code, Some(1));
    assert!(place.well(&["list", text(&path), "actions"]).lines().count() > 10);
    assert!(place.well(&["history", text(&path)]).contains("Plan relu"));
    for args in [["undo", text(&path)], ["redo", text(&path)]] {
        let (sentence, code) = place.refused(&args);
        assert_eq!((code.as_str(), is_french(&sentence)), ("read_only", true), "{sentence}");
    }
    let mut desk = Desk::open(&path, &place.laptop()).unwrap();
    let fault = record::edit(&mut desk, Noun::Plan, plan, &BTreeMap::from([("title".to_owned(), "Plan perdu".into())])).unwrap_err();
    assert_eq!(fault.code, "read_only");
    drop(desk);
    assert!(std::fs::read(&path).unwrap() == bytes);
    drop(sealed);
}
