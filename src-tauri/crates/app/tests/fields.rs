//! Every field of every noun, from what is typed to what is read: none is forgotten on the way.

mod support;

use app::wire::{HistoryArg, HistoryLine, Typed};
use app::{Desk, action, history, record, steps};
use domain::{Id, Noun};
use std::collections::{BTreeMap, HashMap};
use support::{desk, row, two_of_each, typed};

fn cell(desk: &Desk, noun: Noun, id: Id, field: &str) -> (Typed, String) {
    let cell = record::view(desk, noun, id).unwrap().cells.remove(field).unwrap_or_else(|| panic!("{}.{field} is not shown", noun.table()));
    (cell.raw, cell.text)
}

fn newest(desk: &Desk, noun: Noun, id: Id) -> HistoryLine {
    let asked = HistoryArg { noun: Some(noun.table().to_owned()), id: Some(id), since: None, until: None, limit: 1 };
    history::lines(desk, &asked).unwrap().remove(0)
}

/// A row of every noun beside the two that references name.
fn third(desk: &mut Desk, noun: Noun, ids: &HashMap<Noun, [Id; 2]>) -> Id {
    if noun.link().is_some() { ids[&noun][0] } else { record::create(desk, noun, &row(noun, false, ids)).unwrap().id }
}

#[test]
fn every_field_is_made_with_its_row_and_read_back() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    for noun in Noun::ALL {
        let before = desk.workspace.fingerprint().unwrap();
        // The links that are there join the first to the first and the second to the second: this one joins others.
        let second = |field: &domain::Field| noun.link().is_some_and(|link| link.other == field.name);
        let given = noun.fields().iter().map(|field| (field.name.to_owned(), typed(field, second(field), &ids).0)).collect();
        let made = record::create(&mut desk, *noun, &given).unwrap();
        for field in noun.fields() {
            let (raw, text) = cell(&desk, *noun, made.id, field.name);
            assert_eq!(raw, typed(field, second(field), &ids).1, "{}.{}", noun.table(), field.name);
            // A field that names a row is read by that row's name, which a note or a link may not have.
            assert!(!text.is_empty() || support::reference(field).is_some(), "{}.{}", noun.table(), field.name);
        }
        steps::undo(&mut desk).unwrap();
        assert_eq!(desk.workspace.fingerprint().unwrap(), before, "{}", noun.table());
    }
}

#[test]
fn every_field_is_edited_read_back_remembered_and_taken_back() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    // A seal is made and opened by commands of its own.
    for noun in Noun::ALL.iter().filter(|noun| **noun != Noun::SealedReport) {
        let id = third(&mut desk, *noun, &ids);
        let link = noun.link().map(|link| [Some(link.one), Some(link.other), link.role]).unwrap_or_default();
        for field in noun.fields().iter().filter(|field| !link.contains(&Some(field.name))) {
            let held = cell(&desk, *noun, id, field.name);
            let (given, raw) = typed(field, true, &ids);
            let changed = record::edit(&mut desk, *noun, id, &BTreeMap::from([(field.name.to_owned(), given)])).unwrap();
            let name = format!("{}.{}", noun.table(), field.name);
            assert_eq!(changed.rows.iter().map(|row| (row.noun.as_str(), row.id)).collect::<Vec<_>>(), [(noun.table(), id)], "{name}");
            assert_eq!(changed.undo.as_ref().map(|step| step.op.as_str()), Some("edit"), "{name}");
            let shown = cell(&desk, *noun, id, field.name);
            assert_eq!(shown.0, raw, "{name}");

            let line = newest(&desk, *noun, id);
            assert_eq!((line.what.as_str(), line.field.as_deref()), ("changed", Some(field.name)), "{name}");
            assert_eq!((&line.before, &line.after), (&held.1, &shown.1), "{name}");
            assert_eq!((line.author.as_str(), line.id), ("Chargée de mission", id), "{name}");

            steps::undo(&mut desk).unwrap();
            assert_eq!(cell(&desk, *noun, id, field.name), held, "{name}");
            steps::redo(&mut desk).unwrap();
            assert_eq!(cell(&desk, *noun, id, field.name), shown, "{name}");
        }
    }
}

/// A link is known by its ends and its role. When one of them is edited it is another link, or the next one made with
/// the old ends would overwrite it.
#[test]
fn a_link_whose_end_or_role_is_edited_does_not_stand_in_the_way_of_the_old_one() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    for noun in Noun::ALL {
        let Some(link) = noun.link() else { continue };
        for name in [Some(link.one), Some(link.other), link.role].into_iter().flatten() {
            let field = noun.field(name).unwrap();
            let old = row(*noun, false, &ids);
            let id = ids[noun][0];
            let before = desk.workspace.fingerprint().unwrap();
            let rows = desk.workspace.count(*noun).unwrap();

            let (given, raw) = typed(field, true, &ids);
            let changed = record::edit(&mut desk, *noun, id, &BTreeMap::from([(name.to_owned(), given)])).unwrap();
            assert!(changed.rows.iter().any(|row| row.id == id), "{}.{name}: the screen learns of the row that it showed", noun.table());
            assert_eq!(desk.workspace.count(*noun).unwrap(), rows, "{}.{name}: edited, not doubled", noun.table());
            let edited = changed.rows.iter().filter_map(|row| record::view(&desk, *noun, row.id).ok()).find(|view| view.cells[name].raw == raw);
            let edited = edited.unwrap_or_else(|| panic!("{}.{name} was not edited", noun.table())).id;

            record::create(&mut desk, *noun, &old).unwrap();
            assert_eq!(desk.workspace.count(*noun).unwrap(), rows + 1, "{}.{name}: both links stand", noun.table());
            assert_eq!(cell(&desk, *noun, edited, name).0, raw, "{}.{name}: the edited link is as it was", noun.table());
            steps::undo(&mut desk).unwrap();
            steps::undo(&mut desk).unwrap();
            assert_eq!(desk.workspace.fingerprint().unwrap(), before, "{}.{name}: one step each", noun.table());
        }
    }
}

#[test]
fn the_sheet_of_an_action_has_every_field_and_every_collection() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    let given = Noun::Action.fields().iter().map(|field| (field.name.to_owned(), typed(field, false, &ids).0)).collect();
    let id = record::create(&mut desk, Noun::Action, &given).unwrap().id;
    let sheet = action::sheet(&desk, id).unwrap();
    for field in Noun::Action.fields() {
        let cell = sheet.record.cells.get(field.name).unwrap_or_else(|| panic!("{} is not on the sheet", field.name));
        assert_eq!(cell.raw, typed(field, false, &ids).1, "{}", field.name);
        assert!(!cell.text.is_empty(), "{}", field.name);
    }
    assert_eq!(sheet.record.cells.len(), Noun::Action.fields().len());
    // Whatever names an action can be seen from its sheet: what belongs to it, and what mentions it.
    for noun in Noun::ALL {
        for field in noun.fields().iter().filter(|field| support::reference(field) == Some(Noun::Action)) {
            let mutual = (*noun, field.name) == (Noun::Action, "previous_action") || (*noun, field.name) == (Noun::ActionLink, "to_action");
            let shown = sheet.collections.iter().any(|one| one.noun == noun.table() && one.field == field.name);
            assert!(shown || mutual, "{}.{} is not among the sheet's collections", noun.table(), field.name);
        }
    }
}

#[test]
fn what_cannot_be_read_is_refused_at_its_field_and_changes_nothing() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    let action = ids[&Noun::Action][0];
    let before = desk.workspace.fingerprint().unwrap();
    let long = "x".repeat(301);
    for (field, given, code) in [
        ("title", "", "required"),
        ("title", long.as_str(), "too_long"),
        ("title", "deux\nlignes", "several_lines"),
        ("status", "perdu", "unknown_code"),
        ("progress", "101", "out_of_range"),
        ("progress", "beaucoup", "shape"),
        ("planned_end", "31/02/2017", "shape"),
        ("ghg_avoided", "1e5", "shape"),
        ("axis", "axe", "shape"),
        ("axis", &action.to_string(), "dangling"),
        ("parent", &action.to_string(), "circle"),
    ] {
        // Another field that is well typed goes with it: all of them change, or none does.
        let given = BTreeMap::from([(field.to_owned(), Typed::from(given)), ("objectives".to_owned(), Typed::from("Objectifs"))]);
        let fault = record::edit(&mut desk, Noun::Action, action, &given).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.field.as_deref()), (code, Some(field)));
        assert_ne!(fault.sentence(&desk.words), format!("error-{code}"));
    }
    let fault = record::edit(&mut desk, Noun::Action, action, &BTreeMap::from([("colour".to_owned(), Typed::Null)])).unwrap_err();
    assert_eq!(fault.code, "no_field");
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn a_full_disk_is_told_in_words_and_the_plan_stays_as_it_was() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    let before = desk.workspace.fingerprint().unwrap();
    desk.workspace.limit_pages(desk.workspace.pages().unwrap()).unwrap();
    let long = Typed::Text("mot ".repeat(40_000));
    let fault = record::edit(&mut desk, Noun::Action, ids[&Noun::Action][0], &BTreeMap::from([("description".to_owned(), long)])).unwrap_err();
    assert_eq!(fault.code, "disk_full");
    assert!(fault.sentence(&desk.words).starts_with("Le disque est plein"), "{}", fault.sentence(&desk.words));
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    // There is room again: the same desk goes on.
    desk.workspace.limit_pages(1 << 30).unwrap();
    record::edit(&mut desk, Noun::Action, ids[&Noun::Action][0], &BTreeMap::from([("description".to_owned(), "Court".into())])).unwrap();
}
