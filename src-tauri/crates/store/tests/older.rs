//! Files that older versions wrote.

mod support;

use domain::{Id, Noun, Value};
use store::{Error, Op, Workspace};
use support::{by, values, with};

/// Fields came to tables after files were made: a step that was written before says which columns it knew.
#[test]
fn a_step_written_before_a_column_came_is_taken_back_and_made_again() {
    let folder = tempfile::tempdir().unwrap();
    let (one, other) = (Id::seeded("test", "one"), Id::seeded("test", "other"));
    let mut made = Workspace::create(&folder.path().join("a.ensemblier"), with("a")).unwrap();
    let row = |title: &str| values(Noun::Contract, &[("kind", "cot".into()), ("title", title.into())]);
    made.transact::<_, Error>(Op::StartPlan, by(0), |tx| tx.insert(Noun::Contract, one, &row("Un contrat"))).unwrap();
    let path = made.path().to_owned();
    drop(made);
    let old = support::of_format(&path, 9);
    {
        let plain = rusqlite::Connection::open(&old).unwrap();
        let mut session = rusqlite::session::Session::new(&plain).unwrap();
        session.attach(Some("contract")).unwrap();
        plain.execute("UPDATE contract SET title = 'Le contrat', granted = 100 WHERE id = ?1", [one.as_bytes()]).unwrap();
        plain.execute("INSERT INTO contract (id, kind, title) VALUES (?1, 'tepcv', 'Un autre')", [other.as_bytes()]).unwrap();
        let mut changeset = Vec::new();
        session.changeset_strm(&mut changeset).unwrap();
        let text = "INSERT INTO _journal (replica, sequence, clock, at, versions, op, noun, author, changeset) \
                    SELECT replica, sequence + 1, clock + 1, at + 1, versions, 'edit', 'contract', author, ?1 FROM _journal";
        plain.execute(text, [&changeset]).unwrap();
        plain.execute("INSERT INTO _step (entry, undone) VALUES (?1, 0)", [plain.last_insert_rowid()]).unwrap();
    }
    let mut file = Workspace::open(&old, with("b")).unwrap();
    let title = |file: &Workspace| file.row(Noun::Contract, one).unwrap().unwrap().value(Noun::Contract, "title").clone();
    assert_eq!(title(&file), Value::from("Le contrat"));
    let after = file.fingerprint().unwrap();
    file.undo(by(2)).unwrap();
    assert_eq!(title(&file), Value::from("Un contrat"));
    assert_eq!(file.row(Noun::Contract, other).unwrap(), None);
    file.redo(by(3)).unwrap();
    assert_eq!(file.fingerprint().unwrap(), after);
}

/// The table of actions was made anew: what names an action names it still, what was deleted stays so, and a step written before is taken back.
#[test]
fn actions_of_an_older_file_are_what_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let (plan, action, part, gone) = (Id::seeded("test", "p"), Id::seeded("test", "a"), Id::seeded("test", "b"), Id::seeded("test", "c"));
    let mut made = Workspace::create(&path, with("a")).unwrap();
    made.transact::<_, Error>(Op::StartPlan, by(0), |tx| {
        tx.insert(Noun::Plan, plan, &values(Noun::Plan, &[("title", "Plan".into())]))?;
        for (id, title, parent) in [(action, "Rénover", Value::Null), (part, "Isoler", action.into()), (gone, "Abandonnée", Value::Null)] {
            let named = [("plan", plan.into()), ("title", title.into()), ("parent", parent), ("status", "in_progress".into())];
            tx.insert(Noun::Action, id, &values(Noun::Action, &named))?;
        }
        let named = [("action", action.into()), ("title", "Un jalon".into())];
        tx.insert(Noun::Milestone, Id::seeded("test", "m"), &values(Noun::Milestone, &named))?;
        tx.delete(Noun::Action, gone)
    })
    .unwrap();
    made.transact::<_, Error>(Op::Edit(Noun::Action), by(1), |tx| tx.update(Noun::Action, part, &[("title", "Isoler les combles".into())])).unwrap();
    let before = made.fingerprint().unwrap();
    drop(made);

    let mut file = Workspace::open(&support::of_format(&path, 14), with("a")).unwrap();
    assert_eq!(file.pragma("user_version").unwrap(), format!("Int({})", store::file::FORMAT));
    assert_eq!(file.pragma("foreign_keys").unwrap(), "Int(1)");
    assert_eq!(file.fingerprint().unwrap(), before);
    assert_eq!(file.damages().unwrap(), []);
    assert!(file.row_ever(Noun::Action, gone).unwrap().unwrap().deleted_at.is_some());
    assert_eq!(file.rows_naming(Noun::Milestone, "action", action).unwrap().len(), 1);
    file.undo(by(2)).unwrap();
    assert_eq!(file.row(Noun::Action, part).unwrap().unwrap().value(Noun::Action, "title"), &Value::from("Isoler"));
}
