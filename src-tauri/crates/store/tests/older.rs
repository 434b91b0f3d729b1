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
