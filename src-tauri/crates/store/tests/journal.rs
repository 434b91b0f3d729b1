//! The one door: what commits together, what is taken back, what history says.

use domain::{Id, Noun, Value};
use std::path::Path;
use store::{By, Error, HistoryFilter, Op, OpenWith, Workspace};

const BY: By<'static> = By { author: "chargé de mission", at: 1_500_000_000_000 };

fn with(name: &str) -> OpenWith {
    OpenWith { laptop: "test".into(), fresh: Id::seeded("replica", name), anywhere: true }
}

fn plan_values(title: &str) -> Vec<Value> {
    Noun::Plan.fields().iter().map(|field| if field.name == "title" { title.into() } else { Value::Null }).collect()
}

fn new(path: &Path) -> (Workspace, Id) {
    let mut workspace = Workspace::create(path, with("a")).unwrap();
    let id = Id::seeded("test", "plan");
    workspace.transact::<_, Error>(Op::Create(Noun::Plan), BY, |tx| tx.insert(Noun::Plan, id, &plan_values("Un"))).unwrap();
    (workspace, id)
}

fn title(workspace: &Workspace, id: Id) -> Option<String> {
    workspace.row(Noun::Plan, id).unwrap().map(|row| row.value(Noun::Plan, "title").as_text().unwrap().to_owned())
}

fn retitle(workspace: &mut Workspace, id: Id, title: &str) {
    workspace.transact::<_, Error>(Op::Edit(Noun::Plan), BY, |tx| tx.update(Noun::Plan, id, &[("title", title.into())])).unwrap();
}

#[test]
fn steps_are_taken_back_and_made_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let (mut workspace, id) = new(&path);
    retitle(&mut workspace, id, "Deux");
    drop(workspace);
    let mut workspace = Workspace::open(&path, with("a")).unwrap();
    workspace.undo(BY).unwrap();
    assert_eq!(title(&workspace, id).as_deref(), Some("Un"));
    drop(workspace);
    let mut workspace = Workspace::open(&path, with("a")).unwrap();
    workspace.redo(BY).unwrap();
    assert_eq!(title(&workspace, id).as_deref(), Some("Deux"));
    workspace.undo(BY).unwrap();
    workspace.undo(BY).unwrap();
    assert_eq!(title(&workspace, id), None, "the row that came has left");
    assert!(matches!(workspace.undo(BY), Err(Error::NothingToUndo)));
    workspace.redo(BY).unwrap();
    assert_eq!(title(&workspace, id).as_deref(), Some("Un"));
    retitle(&mut workspace, id, "Trois");
    assert!(matches!(workspace.redo(BY), Err(Error::NothingToUndo)), "a new change empties redo");
}

#[test]
fn a_change_that_fails_half_way_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut workspace, id) = new(&folder.path().join("a.ensemblier"));
    let before = workspace.fingerprint().unwrap();
    let refused = workspace.transact::<(), Error>(Op::Edit(Noun::Plan), BY, |tx| {
        tx.update(Noun::Plan, id, &[("title", "Deux".into())])?;
        tx.update(Noun::Plan, id, &[("title", "x".repeat(301).into())])
    });
    assert!(matches!(refused, Err(Error::Refused { field: "title", .. })));
    assert_eq!(workspace.fingerprint().unwrap(), before);
    assert_eq!(workspace.history(&HistoryFilter::default()).unwrap().len(), 1);
}

#[test]
fn history_says_who_changed_what_from_what_to_what() {
    let folder = tempfile::tempdir().unwrap();
    let (mut workspace, id) = new(&folder.path().join("a.ensemblier"));
    retitle(&mut workspace, id, "Deux");
    let history = workspace.history(&HistoryFilter { rows: vec![id], ..Default::default() }).unwrap();
    assert_eq!(history.len(), 2);
    assert_eq!(history[0].field.as_deref(), Some("title"));
    assert_eq!((history[0].before.as_text(), history[0].after.as_text()), (Some("Un"), Some("Deux")));
    assert_eq!(history[0].author, "chargé de mission");
    assert_eq!(history[1].field, None, "the first line says that the row came");
}

#[test]
fn a_second_opener_is_refused_and_a_copy_takes_another_replica() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let (workspace, id) = new(&path);
    assert!(matches!(Workspace::open(&path, with("b")), Err(Error::InUse(_))));
    let copy = folder.path().join("b.ensemblier");
    store::backup(&workspace, &copy).unwrap();
    let mut copied = Workspace::open(&copy, with("b")).unwrap();
    retitle(&mut copied, id, "Copie");
    assert_ne!(copied.replica(), workspace.replica());
    drop(workspace);
    let again = Workspace::open(&path, with("c")).unwrap();
    assert_eq!(again.replica(), Id::seeded("replica", "a"), "the same file on the same laptop keeps its replica");
}

#[test]
fn a_full_disk_is_told_and_nothing_is_half_written() {
    let folder = tempfile::tempdir().unwrap();
    let (mut workspace, id) = new(&folder.path().join("a.ensemblier"));
    workspace.limit_pages(workspace.pages().unwrap()).unwrap();
    let before = workspace.fingerprint().unwrap();
    let long = "mot ".repeat(40_000);
    let full = workspace.transact::<_, Error>(Op::Edit(Noun::Plan), BY, |tx| tx.update(Noun::Plan, id, &[("description", long.as_str().into())]));
    assert!(matches!(full, Err(Error::DiskFull)), "{full:?}");
    assert_eq!(workspace.fingerprint().unwrap(), before);
}

#[test]
fn what_the_pragmas_promise_holds() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = new(&folder.path().join("a.ensemblier"));
    for (name, value) in [
        ("journal_mode", "Text(\"wal\")"),
        ("synchronous", "Int(2)"),
        ("foreign_keys", "Int(1)"),
        ("trusted_schema", "Int(0)"),
        ("locking_mode", "Text(\"exclusive\")"),
        ("application_id", "Int(1164866402)"),
    ] {
        assert_eq!(workspace.pragma(name).unwrap(), value, "{name}");
    }
    assert!(!folder.path().join("a.ensemblier-shm").exists(), "EXCLUSIVE needs no shared-memory file");
}

#[test]
fn files_that_are_not_ours_cut_short_or_newer_are_refused_and_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    drop(new(&path));
    let good = std::fs::read(&path).unwrap();
    let mut newer = good.clone();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    let mut foreign = good.clone();
    foreign[68..72].copy_from_slice(&1u32.to_be_bytes());
    let cases: [(&str, &[u8], &str); 5] = [
        ("newer", &newer, "file_newer"),
        ("other", &foreign, "file_foreign"),
        ("text", b"Bonjour", "file_foreign"),
        ("empty", b"", "file_foreign"),
        ("short", &good[..good.len() - 4096], "file_damaged"),
    ];
    for (name, bytes, code) in cases {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let refused = Workspace::open(&path, with("a")).err().unwrap_or_else(|| panic!("{name} was opened"));
        assert_eq!(refused.code(), code, "{name}");
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was touched");
    }
    assert_eq!(Workspace::open(&folder.path().join("none"), with("a")).err().unwrap().code(), "file_missing");
}

#[test]
fn deleting_takes_what_belongs_and_undo_brings_all_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut workspace, plan) = new(&folder.path().join("a.ensemblier"));
    let axis = Id::seeded("test", "axis");
    let values: Vec<Value> = Noun::Axis
        .fields()
        .iter()
        .map(|field| match field.name {
            "plan" => plan.into(),
            "title" => "Axe".into(),
            _ => Value::Null,
        })
        .collect();
    workspace.transact::<_, Error>(Op::Create(Noun::Axis), BY, |tx| tx.insert(Noun::Axis, axis, &values)).unwrap();
    let before = workspace.fingerprint().unwrap();
    workspace.transact::<_, Error>(Op::Delete(Noun::Plan), BY, |tx| tx.delete(Noun::Plan, plan)).unwrap();
    assert_eq!((workspace.count(Noun::Plan).unwrap(), workspace.count(Noun::Axis).unwrap()), (0, 0));
    workspace.undo(BY).unwrap();
    assert_eq!(workspace.fingerprint().unwrap(), before);
}
