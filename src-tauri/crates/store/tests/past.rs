//! What rows held at a position of the journal, whatever happened to them since.

use domain::{Id, Noun, Value};
use std::path::Path;
use store::{By, Error, Op, OpenWith, Workspace};

const BY: By<'static> = By { author: "chargé de mission", at: 1_500_000_000_000 };

fn with(name: &str) -> OpenWith {
    OpenWith { laptop: name.into(), fresh: Id::seeded("replica", name), anywhere: true }
}

fn partner(name: &str) -> Vec<Value> {
    Noun::Partner.fields().iter().map(|field| if field.name == "name" { name.into() } else { Value::Null }).collect()
}

fn id(name: &str) -> Id {
    Id::seeded("test", name)
}

fn make(file: &mut Workspace, name: &str) {
    file.transact::<_, Error>(Op::Create(Noun::Partner), BY, |tx| tx.insert(Noun::Partner, id(name), &partner(name))).unwrap();
}

fn rename(file: &mut Workspace, which: &str, name: &str) {
    file.transact::<_, Error>(Op::Edit(Noun::Partner), BY, |tx| tx.update(Noun::Partner, id(which), &[("name", name.into())])).unwrap();
}

fn delete(file: &mut Workspace, name: &str) {
    file.transact::<_, Error>(Op::Delete(Noun::Partner), BY, |tx| tx.delete(Noun::Partner, id(name))).unwrap();
}

fn names(file: &Workspace, entry: i64) -> Vec<String> {
    let mut names: Vec<String> = file
        .rows_at(Noun::Partner, entry)
        .unwrap()
        .iter()
        .map(|row| row.value(Noun::Partner, "name").as_text().unwrap_or_default().to_owned())
        .collect();
    names.sort();
    names
}

fn new(path: &Path) -> Workspace {
    Workspace::create(path, with("a")).unwrap()
}

#[test]
fn rows_are_read_as_they_were_at_every_position() {
    let folder = tempfile::tempdir().unwrap();
    let mut file = new(&folder.path().join("a.ensemblier"));
    assert_eq!((file.origin().unwrap(), file.position().unwrap()), (None, None));
    let mut seen: Vec<(i64, Vec<String>)> = Vec::new();
    let steps: [&dyn Fn(&mut Workspace); 8] = [
        &|file| make(file, "A"),
        &|file| make(file, "B"),
        &|file| rename(file, "A", "A2"),
        &|file| delete(file, "B"),
        &|file| rename(file, "A", "A3"),
        &|file| make(file, "C"),
        // Made again, it is the row that was deleted.
        &|file| make(file, "B"),
        &|file| drop(file.undo(BY).unwrap()),
    ];
    for step in steps {
        step(&mut file);
        let entry = file.entry_at(file.position().unwrap().unwrap()).unwrap().unwrap();
        seen.push((entry, names(&file, entry)));
    }
    assert_eq!(seen.iter().map(|(_, names)| names.join(" ")).collect::<Vec<_>>(), ["A", "A B", "A2 B", "A2", "A3", "A3 C", "A3 B C", "A3 C"]);
    for (entry, then) in &seen {
        assert_eq!(names(&file, *entry), *then, "entry {entry}");
    }
    let made = file.row_as_made(Noun::Partner, id("A")).unwrap().unwrap();
    assert_eq!(made.value(Noun::Partner, "name").as_text(), Some("A"));
    assert_eq!(file.row_as_made(Noun::Partner, id("D")).unwrap(), None);
}

#[test]
fn a_copy_knows_the_positions_that_it_was_copied_with_and_is_the_same_plan() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("a.ensemblier"), folder.path().join("b.ensemblier"));
    let mut file = new(&first);
    make(&mut file, "A");
    let before = file.position().unwrap().unwrap();
    drop(file);
    std::fs::copy(&first, &second).unwrap();
    let mut copy = Workspace::open(&second, with("b")).unwrap();
    make(&mut copy, "B");
    let mut file = Workspace::open(&first, with("a")).unwrap();
    make(&mut file, "C");
    assert_eq!(copy.origin().unwrap(), file.origin().unwrap());
    assert!(copy.entry_at(before).unwrap().is_some());
    assert_eq!(copy.entry_at(file.position().unwrap().unwrap()).unwrap(), None);
}
