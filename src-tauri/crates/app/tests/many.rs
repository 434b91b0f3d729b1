//! Many rows edited in one step: seen before, written together, taken back together.

mod support;

use app::wire::{RowEdit, Typed};
use app::{record, steps};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn edits(ids: &[Id], field: &str, value: &str) -> Vec<RowEdit> {
    ids.iter().map(|id| RowEdit { id: *id, values: BTreeMap::from([(field.to_owned(), Typed::Text(value.to_owned()))]) }).collect()
}

#[test]
fn a_preview_tells_each_cell_and_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let before = desk.workspace.fingerprint().unwrap();
    let ids: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().take(6).map(|row| row.id).collect();
    let fine = edits(&ids, "planned_end", "31/12/2019");
    let preview = record::preview_many(&desk, Noun::Action, &fine).unwrap();
    assert_eq!((preview.changes.len(), preview.same, preview.refused), (6, 0, 0));
    assert!(preview.changes.iter().all(|change| change.after == "31/12/2019" && change.before != change.after && !change.label.is_empty()));

    // Two cells that cannot be read, one that the plan refuses, one that is so already.
    let mut mixed = edits(&ids, "progress", "40");
    for (at, (field, value)) in [("planned_end", "32/13/2019"), ("ghg_avoided", "beaucoup"), ("progress", "140")].into_iter().enumerate() {
        mixed[at].values.insert(field.to_owned(), Typed::Text(value.to_owned()));
    }
    let number = desk.workspace.row(Noun::Action, ids[5]).unwrap().unwrap().value(Noun::Action, "number").as_text().unwrap().to_owned();
    mixed[5].values.insert("number".to_owned(), Typed::Text(number));
    let preview = record::preview_many(&desk, Noun::Action, &mixed).unwrap();
    let refused: Vec<(Id, &str, &str)> = preview
        .changes
        .iter()
        .filter(|change| change.fault.is_some())
        .map(|change| (change.id, change.field.as_str(), change.after.as_str()))
        .collect();
    assert_eq!(refused, [(ids[0], "planned_end", "32/13/2019"), (ids[1], "ghg_avoided", "beaucoup"), (ids[2], "progress", "140")]);
    assert_eq!((preview.refused, preview.same >= 1), (3, true));
    assert!(record::edit_many(&mut desk, Noun::Action, &mixed).is_err(), "all or nothing");
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn a_row_that_is_gone_is_named_and_never_written() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let ids: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().rev().take(2).map(|row| row.id).collect();
    record::delete(&mut desk, Noun::Action, ids[0]).unwrap();
    let after = desk.workspace.fingerprint().unwrap();
    let edits = edits(&ids, "progress", "35");
    let preview = record::preview_many(&desk, Noun::Action, &edits).unwrap();
    assert_eq!((preview.gone, preview.changes.len()), (vec![ids[0]], 1));
    assert_eq!(record::edit_many(&mut desk, Noun::Action, &edits).unwrap_err().code, "no_row");
    assert_eq!(desk.workspace.fingerprint().unwrap(), after);
}

#[test]
fn many_rows_change_in_one_step_that_one_undo_takes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let before = desk.workspace.fingerprint().unwrap();
    let ids: Vec<Id> = desk.workspace.rows(Noun::Action).unwrap().iter().map(|row| row.id).collect();
    let changed = record::edit_many(&mut desk, Noun::Action, &edits(&ids, "planned_end", "31/12/2031")).unwrap();
    assert_eq!(changed.rows.len(), ids.len());
    let again = record::preview_many(&desk, Noun::Action, &edits(&ids, "planned_end", "31/12/2031")).unwrap();
    assert_eq!((again.changes.len(), again.same as usize), (0, ids.len()));
    let after = desk.workspace.fingerprint().unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    steps::redo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), after);

    let refused = record::edit_many(&mut desk, Noun::Action, &edits(&ids[..3], "progress", "-5")).unwrap_err();
    assert_eq!((refused.field.as_deref(), refused.params.get("row")), (Some("progress"), Some(&ids[0].to_string())));
    assert_eq!(desk.workspace.fingerprint().unwrap(), after);
}
