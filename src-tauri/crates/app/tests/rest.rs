//! When people pause, the file at its place is the whole plan.

mod support;

use app::wire::Typed;
use app::{Desk, record};
use domain::records::Plan;
use domain::{Id, Noun};
use std::collections::BTreeMap;
use std::path::Path;
use support::laptop;

fn rename(desk: &mut Desk, id: Id, title: &str) {
    record::edit(desk, Noun::Plan, id, &BTreeMap::from([("title".to_owned(), Typed::Text(title.to_owned()))])).unwrap();
}

/// The title that the file alone has, without its log.
fn title_of_a_copy(path: &Path, folder: &tempfile::TempDir, id: Id) -> String {
    let copy = folder.path().join("copie.ensemblier");
    std::fs::copy(path, &copy).unwrap();
    let desk = Desk::open(&copy, &laptop(folder)).unwrap();
    assert_eq!(desk.workspace.damages().unwrap(), Vec::new());
    let title = desk.workspace.find::<Plan>(id).unwrap().title;
    drop(desk);
    std::fs::remove_file(copy).unwrap();
    title
}

#[test]
fn after_a_pause_the_file_alone_is_the_plan_and_its_log_is_empty() {
    let (folder, mut desk) = support::desk();
    let id = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    let path = desk.workspace.path().to_owned();
    let log = || std::fs::metadata(path.with_extension("ensemblier-wal")).map_or(0, |file| file.len());
    for _ in 0..2 {
        desk.rest().unwrap();
    }
    assert_eq!(log(), 0, "a new file is whole after a pause");

    rename(&mut desk, id, "Plan climat revu");
    assert!(log() > 0, "a change goes to the log");
    assert!(!desk.rest().unwrap(), "people have just written");
    rename(&mut desk, id, "Plan climat revu encore");
    assert!(!desk.rest().unwrap(), "and again");
    assert_eq!(title_of_a_copy(&path, &folder, id), "Plan climat");
    assert!(desk.rest().unwrap(), "they pause");
    assert_eq!(log(), 0);
    assert_eq!(title_of_a_copy(&path, &folder, id), "Plan climat revu encore");
    assert!(!desk.rest().unwrap(), "there is nothing more to write back");

    app::steps::undo(&mut desk).unwrap();
    assert!(!desk.rest().unwrap() && desk.rest().unwrap());
    assert_eq!(title_of_a_copy(&path, &folder, id), "Plan climat revu");
}

#[test]
fn a_file_that_is_only_read_is_left_alone() {
    let (folder, desk) = support::desk();
    let path = desk.workspace.path().to_owned();
    drop(desk);
    let mut permissions = std::fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).unwrap();
    let before = std::fs::read(&path).unwrap();
    let mut desk = Desk::open(&path, &laptop(&folder)).unwrap();
    for _ in 0..3 {
        desk.rest().unwrap();
    }
    drop(desk);
    assert_eq!(std::fs::read(&path).unwrap(), before);
}
