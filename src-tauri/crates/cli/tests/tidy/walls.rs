//! Who may know what: SQL, the window, the PDF libraries.

use super::sources::{literals, read, root, tracked};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

/// The words that only SQL says so.
const SQL: &[&str] =
    &["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE", "CREATE INDEX", "PRAGMA ", "ALTER TABLE", "DROP TABLE", "BEGIN IMMEDIATE"];

#[test]
fn sql_is_said_under_store_alone() {
    let mut found = Vec::new();
    for name in tracked(&[".rs", ".sql"]).into_iter().filter(|name| !name.starts_with("src-tauri/crates/store/")) {
        if name.ends_with(".sql") {
            found.push(name);
            continue;
        }
        // This test says the words to look for them.
        if name.ends_with("cli/tests/tidy/walls.rs") {
            continue;
        }
        for (line, text, _) in literals(&read(&name)) {
            if SQL.iter().any(|word| text.contains(word)) {
                found.push(format!("{name}:{line}: {text}"));
            }
        }
        if super::sources::code(&read(&name)).contains("rusqlite") {
            found.push(format!("{name}: rusqlite"));
        }
    }
    for name in tracked(&["Cargo.toml"]).into_iter().filter(|name| name.starts_with("src-tauri/") && !name.starts_with("src-tauri/crates/store/")) {
        if read(&name).contains("rusqlite") {
            found.push(name);
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_page_knows_the_window_in_its_backend_alone() {
    let found: Vec<String> = tracked(&[".ts", ".svelte", ".js"])
        .into_iter()
        .filter(|name| name.starts_with("ui/") && !name.starts_with("ui/src/lib/backend/") && read(name).contains("@tauri-apps"))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_pdf_libraries_are_known_to_the_last_stages_of_the_report_alone() {
    const LAST: &[&str] = &["src/emit/", "src/finish/", "src/write/", "src/error.rs"];
    let mut found = Vec::new();
    for name in tracked(&[".rs"]).into_iter().filter(|name| !name.contains("/tests/") && !name.ends_with("/tests.rs")) {
        let within = name.strip_prefix("src-tauri/crates/report/").unwrap_or("");
        if !LAST.iter().any(|stage| within.starts_with(stage)) {
            let code = super::sources::code(&read(&name));
            found.extend(["printpdf", "lopdf"].iter().filter(|library| code.contains(**library)).map(|library| format!("{name}: {library}")));
        }
    }
    for name in tracked(&["Cargo.toml"]).into_iter().filter(|name| name.starts_with("src-tauri/") && !name.contains("/report/")) {
        found.extend(["printpdf", "lopdf"].iter().filter(|library| read(&name).contains(**library)).map(|library| format!("{name}: {library}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn only_the_root_package_names_tauri() {
    let found: Vec<String> = tracked(&["Cargo.toml"]).into_iter().filter(|name| name != "Cargo.toml" && read(name).contains("tauri")).collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_crate_below_the_window_depends_on_it_and_the_model_depends_on_no_database() {
    let cargo = |args: &[&str]| Command::new(env!("CARGO")).args(args).current_dir(root()).output().unwrap();
    // The packages of other systems are not at hand without a network.
    let version = String::from_utf8(cargo(&["-vV"]).stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let metadata = cargo(&["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", host]);
    assert!(metadata.status.success(), "{}", String::from_utf8_lossy(&metadata.stderr));
    let metadata: Json = serde_json::from_slice(&metadata.stdout).unwrap();
    let text = |json: &Json| json.as_str().unwrap().to_owned();
    let names: BTreeMap<String, String> = metadata["packages"].as_array().unwrap().iter().map(|one| (text(&one["id"]), text(&one["name"]))).collect();
    let needs: BTreeMap<String, Vec<String>> = metadata["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| {
            // What tests alone need does not ship.
            let shipped = |one: &&Json| one["dep_kinds"].as_array().unwrap().iter().any(|kind| kind["kind"] != "dev");
            (text(&node["id"]), node["deps"].as_array().unwrap().iter().filter(shipped).map(|one| text(&one["pkg"])).collect())
        })
        .collect();
    let tree = |member: &str| -> BTreeSet<String> {
        let first = names
            .iter()
            .find(|(id, name)| name.as_str() == member && metadata["workspace_members"].as_array().unwrap().iter().any(|one| one == id.as_str()));
        let mut todo = vec![first.unwrap_or_else(|| panic!("{member} is not a member")).0.clone()];
        let mut seen = BTreeSet::new();
        while let Some(id) = todo.pop() {
            if seen.insert(id.clone()) {
                todo.extend(needs[&id].iter().cloned());
            }
        }
        seen.into_iter().map(|id| names[&id].clone()).collect()
    };
    let is_window = |name: &String| {
        ["tauri", "wry", "tao", "webkit2gtk", "gtk", "javascriptcore"].iter().any(|window| name == window || name.starts_with(&format!("{window}-")))
    };
    for member in ["domain", "words", "store", "report", "office", "exchange", "app", "ensemblier-cli"] {
        let found: Vec<String> = tree(member).into_iter().filter(is_window).collect();
        assert!(found.is_empty(), "{member} depends on {found:?}");
    }
    assert!(tree("ensemblier").iter().any(is_window), "the root package is the window: the walk finds it there");
    let not_for = |member: &str, library: &str| assert!(!tree(member).contains(library), "{member} depends on {library}");
    for member in ["domain", "words", "report", "office", "exchange"] {
        not_for(member, "rusqlite");
        not_for(member, "store");
        not_for(member, "app");
    }
    for member in ["domain", "words", "store", "exchange"] {
        not_for(member, "printpdf");
        not_for(member, "lopdf");
    }
    not_for("domain", "fluent-bundle");
    not_for("store", "words");
}
