//! Rows found by their words.

mod support;

use domain::{Id, Noun, Value};
use store::{Error, Op, OpenWith, Workspace};
use support::{by, values, with};

fn words(text: &str) -> Vec<String> {
    domain::fold::words(text)
}

fn file(folder: &std::path::Path) -> (Workspace, Id, Id) {
    let mut file = Workspace::create(&folder.join("a.ensemblier"), with("a")).unwrap();
    // As where people work: what was made later has the greater identifier.
    let mut made = [Id::seeded("test", "one"), Id::seeded("test", "other")];
    made.sort_unstable();
    let (plan, [one, other]) = (Id::seeded("test", "plan"), made);
    let action = |number: &str, title: &str, description: &str| {
        let named: &[(&str, Value)] = &[
            ("plan", plan.into()),
            ("number", number.into()),
            ("title", title.into()),
            ("status", "upcoming".into()),
            ("description", description.into()),
        ];
        values(Noun::Action, named)
    };
    file.transact::<_, Error>(Op::Create(Noun::Action), by(0), |tx| {
        tx.insert(Noun::Plan, plan, &values(Noun::Plan, &[("title", "Plan".into())]))?;
        tx.insert(Noun::Action, one, &action("2.10", "Rénover l’école", "Un chantier à Étaples, cœur de bourg"))?;
        tx.insert(Noun::Action, other, &action("2.9", "Planter des haies", "Rénovation des talus"))
    })
    .unwrap();
    (file, one, other)
}

#[test]
fn accents_case_and_the_order_of_words_do_not_count_and_every_word_does() {
    let folder = tempfile::tempdir().unwrap();
    let (file, one, other) = file(folder.path());
    let found = |text: &str| file.search(Noun::Action, &words(text), 10).unwrap();
    assert_eq!(found("RENOV"), [one, other]);
    assert_eq!(found("etap ecol"), [one]);
    assert_eq!(found("Cœur"), [one]);
    assert_eq!(found("coeur"), [one]);
    assert_eq!(found("2.9"), [other]);
    assert_eq!(found("renov mer"), Vec::<Id>::new());
    assert_eq!(found("« \" * OR ) : ^"), Vec::<Id>::new(), "signs of the query language are no words");
    assert_eq!(found("or and near not"), Vec::<Id>::new());
    assert_eq!(file.search(Noun::Action, &words("renov"), 1).unwrap(), [one]);
    assert_eq!(file.search(Noun::Milestone, &words("renov"), 10).unwrap(), Vec::<Id>::new());
    assert_eq!(file.search(Noun::Dismissal, &words("renov"), 10).unwrap(), Vec::<Id>::new());
}

#[test]
fn what_changes_is_found_at_once_and_what_goes_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let (mut file, one, _) = file(folder.path());
    let found = |file: &Workspace, text: &str| file.search(Noun::Action, &words(text), 10).unwrap();
    file.transact::<_, Error>(Op::Edit(Noun::Action), by(1), |tx| tx.update(Noun::Action, one, &[("description", "À la mairie".into())])).unwrap();
    assert_eq!((found(&file, "mairie"), found(&file, "chantier")), (vec![one], vec![]));
    file.undo(by(2)).unwrap();
    assert_eq!((found(&file, "mairie"), found(&file, "chantier")), (vec![], vec![one]));
    file.transact::<_, Error>(Op::Delete(Noun::Action), by(3), |tx| tx.delete(Noun::Action, one)).unwrap();
    assert_eq!(found(&file, "chantier"), []);
    file.undo(by(4)).unwrap();
    assert_eq!(found(&file, "chantier"), [one]);
}

/// A file of an older format has no index: opening it makes one.
#[test]
fn a_file_of_an_older_format_is_looked_through_once_it_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let (made, one, _) = file(folder.path());
    let new = made.path().to_owned();
    drop(made);
    let path = support::of_format(&new, 6);
    let file = Workspace::open(&path, OpenWith { anywhere: true, ..with("b") }).unwrap();
    assert_eq!(file.search(Noun::Action, &words("chantier"), 10).unwrap(), [one]);
    assert_eq!(file.damages().unwrap(), Vec::new());
}

/// Nouns that came to the index later are put in it when the file is opened, and they alone: the index of the older file is empty here, and of
/// its actions nothing is put in again.
#[test]
fn a_factor_of_a_file_that_did_not_index_them_is_found_once_it_is_open() {
    let folder = tempfile::tempdir().unwrap();
    let (mut made, ..) = file(folder.path());
    let factor = Id::seeded("test", "factor");
    made.transact::<_, Error>(Op::ImportFactors, by(1), |tx| {
        let named = [("code", "gaz".into()), ("name", "Gaz naturel".into()), ("value", Value::Real(0.239)), ("unit", "kWh PCI".into())];
        tx.insert(Noun::EmissionFactor, factor, &values(Noun::EmissionFactor, &named))
    })
    .unwrap();
    let new = made.path().to_owned();
    drop(made);
    let path = support::of_format(&new, 19);
    let file = Workspace::open(&path, OpenWith { anywhere: true, ..with("b") }).unwrap();
    assert_eq!(file.search(Noun::EmissionFactor, &words("gaz nat"), 10).unwrap(), [factor]);
    assert_eq!(file.search(Noun::Action, &words("chantier"), 10).unwrap(), []);
}

/// FTS5 by itself would merge all sixteen parts of a level within the edit that brings the sixteenth: of a large plan, hundreds of megabytes.
#[test]
fn no_edit_pays_for_the_merging_of_the_whole_index() {
    let folder = tempfile::tempdir().unwrap();
    let (mut file, one, _) = file(folder.path());
    for turn in 0..20 {
        file.transact::<_, Error>(Op::Edit(Noun::Action), by(turn + 1), |tx| {
            tx.update(Noun::Action, one, &[("title", format!("Titre {turn}").into())])
        })
        .unwrap();
    }
    let path = file.path().to_owned();
    drop(file);
    let parts: u32 =
        rusqlite::Connection::open(path).unwrap().query_row("SELECT count(DISTINCT segid) FROM _search_idx", [], |row| row.get(0)).unwrap();
    assert!(parts > 16, "{parts} parts");
}
