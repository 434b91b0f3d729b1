//! Files as they are found: in a read-only place with their log, in an older format, held by another window.

mod support;

use domain::{Id, Noun, Value};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::process::Command;
use store::{Error, Op, Workspace};
use support::{by, live, values, with};

/// Files that nobody can write to, root included, while this lives.
struct Sealed(Vec<PathBuf>);

impl Sealed {
    fn all(folder: &Path) -> Self {
        let paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        for path in &paths {
            let mut permissions = path.metadata().unwrap().permissions();
            permissions.set_readonly(true);
            std::fs::set_permissions(path, permissions).unwrap();
            if std::fs::OpenOptions::new().write(true).open(path).is_ok() {
                // Permissions bind everyone but root: for root, the file is made immutable.
                let done = Command::new("chattr").arg("+i").arg(path).status().expect("chattr, which root needs to seal a file");
                assert!(done.success(), "chattr +i failed: run these tests as a user, or on a file system that can seal files");
            }
            assert!(std::fs::OpenOptions::new().write(true).open(path).is_err(), "{} can be written to", path.display());
        }
        Self(paths)
    }
}

impl Drop for Sealed {
    fn drop(&mut self) {
        for path in &self.0 {
            // Where permissions were enough, there is nothing to unseal; the folder's own removal says what went wrong.
            let _ = Command::new("chattr").arg("-i").arg(path).output();
        }
    }
}

fn add_plan(workspace: &mut Workspace, title: &str) -> Id {
    let id = Id::seeded("test", title);
    workspace
        .transact::<_, Error>(Op::Create(Noun::Plan), by(0), |tx| tx.insert(Noun::Plan, id, &values(Noun::Plan, &[("title", title.into())])))
        .unwrap();
    id
}

fn title(workspace: &Workspace, id: Id) -> Option<String> {
    workspace.row(Noun::Plan, id).unwrap().and_then(|row| row.value(Noun::Plan, "title").as_text().map(str::to_owned))
}

#[test]
fn a_log_beside_a_file_in_a_read_only_place_is_read_with_it() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut workspace = Workspace::create(&here.path().join("a.ensemblier"), with("a")).unwrap();
    let id = add_plan(&mut workspace, "Encore dans le journal");
    // As a power cut leaves them: the change is in the log alone.
    for name in ["a.ensemblier", "a.ensemblier-wal"] {
        std::fs::copy(here.path().join(name), there.path().join(name)).unwrap();
    }
    drop(workspace);
    let path = there.path().join("a.ensemblier");
    let bytes = (std::fs::read(&path).unwrap(), std::fs::read(there.path().join("a.ensemblier-wal")).unwrap());
    let sealed = Sealed::all(there.path());
    let mut workspace = Workspace::open(&path, with("b")).unwrap();
    assert!(workspace.is_read_only());
    assert_eq!(title(&workspace, id).as_deref(), Some("Encore dans le journal"));
    assert_eq!(workspace.damages().unwrap(), Vec::new());
    let refused = workspace.transact::<(), Error>(Op::Delete(Noun::Plan), by(1), |tx| tx.delete(Noun::Plan, id));
    assert!(matches!(refused, Err(Error::ReadOnly)), "{refused:?}");
    assert!(matches!(workspace.undo(by(1)), Err(Error::ReadOnly)));
    drop(workspace);
    assert_eq!((std::fs::read(&path).unwrap(), std::fs::read(there.path().join("a.ensemblier-wal")).unwrap()), bytes);
    assert_eq!(std::fs::read_dir(there.path()).unwrap().count(), 2, "reading leaves nothing beside the file");
    drop(sealed);
}

#[test]
fn a_log_that_survived_its_program_is_taken_in_by_the_next_opening() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut workspace = Workspace::create(&here.path().join("a.ensemblier"), with("a")).unwrap();
    let id = add_plan(&mut workspace, "Encore dans le journal");
    for name in ["a.ensemblier", "a.ensemblier-wal"] {
        std::fs::copy(here.path().join(name), there.path().join(name)).unwrap();
    }
    let workspace = Workspace::open(&there.path().join("a.ensemblier"), with("b")).unwrap();
    assert_eq!(title(&workspace, id).as_deref(), Some("Encore dans le journal"));
    drop(workspace);
    assert!(!there.path().join("a.ensemblier-wal").exists(), "a closed file is one file");
}

/// A file as the first format wrote it: the plan's tables, and no journal.
fn format_1(path: &Path) -> Id {
    let id = Id::seeded("test", "first format");
    let connection = Connection::open(path).unwrap();
    connection.execute_batch(include_str!("../src/migrations/0001_plan.sql")).unwrap();
    connection.pragma_update(None, "application_id", 0x456e_7362).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection.execute("INSERT INTO plan (id, title) VALUES (?1, 'Plan de 2011')", [id.as_bytes()]).unwrap();
    id
}

fn format_of(path: &Path) -> u32 {
    let bytes = std::fs::read(path).unwrap();
    u32::from_be_bytes(bytes[60..64].try_into().unwrap())
}

#[test]
fn an_older_file_is_backed_up_then_brought_to_the_newest_format() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let id = format_1(&path);
    let mut workspace = Workspace::open(&path, with("a")).unwrap();
    assert_eq!(title(&workspace, id).as_deref(), Some("Plan de 2011"));
    assert_eq!(workspace.damages().unwrap(), Vec::new());
    workspace.transact::<_, Error>(Op::Edit(Noun::Plan), by(0), |tx| tx.update(Noun::Plan, id, &[("title", "Plan de 2016".into())])).unwrap();
    workspace.undo(by(1)).unwrap();
    assert_eq!(title(&workspace, id).as_deref(), Some("Plan de 2011"));
    drop(workspace);
    assert_eq!(format_of(&path), store::file::FORMAT);
    let kept = folder.path().join("a.ensemblier.format-1.bak");
    assert_eq!(format_of(&kept), 1);
    let kept = Connection::open(&kept).unwrap();
    let found: String = kept.query_row("SELECT title FROM plan", [], |row| row.get(0)).unwrap();
    assert_eq!(found, "Plan de 2011");
}

#[test]
fn an_older_file_in_a_read_only_place_is_read_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let id = format_1(&path);
    let bytes = std::fs::read(&path).unwrap();
    let sealed = Sealed::all(folder.path());
    let workspace = Workspace::open(&path, with("a")).unwrap();
    assert!(workspace.is_read_only());
    assert_eq!(title(&workspace, id).as_deref(), Some("Plan de 2011"));
    assert!(workspace.history(&store::HistoryFilter::default()).unwrap().is_empty());
    drop(workspace);
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    drop(sealed);
}

/// The locks of Linux belong to a process and fall when it closes any handle of the file: a look at a file that this
/// very window holds would open it to every other program.
#[test]
fn a_window_that_is_asked_twice_for_its_file_still_keeps_others_out() {
    const CHILD: &str = "ENSEMBLIER_TEST_OPEN";
    if let Some(path) = std::env::var_os(CHILD) {
        let code = Workspace::open(Path::new(&path), with("other")).map_or_else(|error| error.code(), |_| "opened");
        std::fs::write(Path::new(&path).with_extension("answer"), code).unwrap();
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let mut held = Workspace::create(&path, with("a")).unwrap();
    add_plan(&mut held, "Ouvert");
    let again = folder.path().join(".").join("a.ensemblier");
    assert!(matches!(Workspace::open(&again, with("a")), Err(Error::InUse(_))));
    let done = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "a_window_that_is_asked_twice_for_its_file_still_keeps_others_out"])
        .env(CHILD, &path)
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    assert_eq!(std::fs::read_to_string(path.with_extension("answer")).unwrap(), "file_in_use");
    assert_eq!(live(&held, Noun::Plan).len(), 1);
    drop(held);
    drop(Workspace::open(&path, with("a")).unwrap());
}

#[test]
fn a_new_file_never_replaces_one_and_a_folder_is_not_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    std::fs::write(&path, "à moi").unwrap();
    assert!(matches!(Workspace::create(&path, with("a")), Err(Error::Exists(_))));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "à moi");
    assert!(matches!(Workspace::open(folder.path(), with("a")), Err(Error::Foreign(_))));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no draft is left behind");
}

/// What a use case hands over is checked at the door itself, by the field's kind: no value gets in that cannot be read
/// back, and none is stopped by SQLite instead of by its field.
#[test]
fn a_value_that_its_field_does_not_take_is_refused_by_the_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("a.ensemblier"), with("a")).unwrap();
    let plan = add_plan(&mut workspace, "Plan");
    let axis = Id::seeded("test", "axis");
    let axis_values = values(Noun::Axis, &[("plan", plan.into()), ("title", "Axe".into())]);
    workspace.transact::<_, Error>(Op::Create(Noun::Axis), by(0), |tx| tx.insert(Noun::Axis, axis, &axis_values)).unwrap();
    let cases: &[(Noun, Id, &str, Value, &str)] = &[
        (Noun::Plan, plan, "title", "  ".into(), "required"),
        (Noun::Plan, plan, "kind", " ".into(), "unknown_code"),
        (Noun::Plan, plan, "kind", "Plan climat".into(), "unknown_code"),
        (Noun::Plan, plan, "starts_on", "".into(), "shape"),
        (Noun::Plan, plan, "starts_on", "2017-02-29".into(), "shape"),
        (Noun::Plan, plan, "starts_on", "2017- 2-01".into(), "shape"),
        (Noun::Plan, plan, "starts_on", "+2017-02-1".into(), "shape"),
        (Noun::Plan, plan, "starts_on", "3017-02-01".into(), "shape"),
        (Noun::Plan, plan, "previous_plan", axis.into(), "dangling"),
        (Noun::Plan, plan, "previous_plan", plan.into(), "circle"),
        (Noun::Axis, axis, "plan", Value::Null, "required"),
        // Between this and the start of the list there is no place: the next move would never end.
        (Noun::Axis, axis, "rank", "0".into(), "shape"),
        (Noun::Axis, axis, "rank", "a0".into(), "shape"),
        (Noun::Axis, axis, "rank", "A".into(), "shape"),
        (Noun::Axis, axis, "rank", "".into(), "shape"),
    ];
    let before = workspace.fingerprint().unwrap();
    for (noun, id, field, value, code) in cases {
        let refused = workspace.transact::<_, Error>(Op::Edit(*noun), by(1), |tx| tx.update(*noun, *id, &[(field, value.clone())]));
        assert_eq!(refused.map_or_else(|error| error.code(), |_| "taken"), *code, "{}.{field} = {value:?}", noun.table());
    }
    assert_eq!(workspace.fingerprint().unwrap(), before);
}
