//! What a deletion would take is what it takes.

mod support;

use app::record;
use app::wire::Typed;
use domain::Noun;
use std::collections::BTreeMap;

#[test]
fn the_preview_of_a_deletion_counts_each_row_that_goes_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    // A sub-action belongs to its plan and to its action.
    let parent = desk.workspace.rows(Noun::Action).unwrap()[0].clone();
    let given = [("plan", parent.value(Noun::Action, "plan").as_id().unwrap()), ("parent", parent.id)];
    let mut given: BTreeMap<String, Typed> = given.into_iter().map(|(name, id)| (name.to_owned(), Typed::Text(id.to_string()))).collect();
    given.insert("title".to_owned(), "Une partie".into());
    record::create(&mut desk, Noun::Action, &given).unwrap();
    for noun in [Noun::Plan, Noun::Contract, Noun::Partner, Noun::Action] {
        for row in desk.workspace.rows(noun).unwrap().into_iter().take(3) {
            let before: BTreeMap<Noun, u32> = desk.workspace.census().unwrap().into_iter().collect();
            let preview = record::preview(&desk, noun, row.id).unwrap();
            record::delete(&mut desk, noun, row.id).unwrap();
            let gone: BTreeMap<&str, u32> = desk
                .workspace
                .census()
                .unwrap()
                .into_iter()
                .map(|(other, count)| (other.table(), before[&other] - count - u32::from(other == noun)))
                .filter(|(_, count)| *count > 0)
                .collect();
            let said: BTreeMap<&str, u32> = preview.owned.iter().map(|one| (one.noun.as_str(), one.count)).collect();
            assert_eq!(said, gone, "{}", preview.label);
            app::steps::undo(&mut desk).unwrap();
        }
    }
}

/// How many files are there.
fn files(desk: &app::Desk) -> u32 {
    desk.workspace.count(Noun::Attachment).unwrap()
}

#[test]
fn the_files_joined_to_a_row_go_with_it_and_one_undo_brings_them_back() {
    let (folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    for id in ids[&Noun::Attachment] {
        record::delete(&mut desk, Noun::Attachment, id).unwrap();
    }
    let path = folder.path().join("a.txt");
    std::fs::write(&path, "a").unwrap();
    for (field, noun) in [("action", Noun::Action), ("contract", Noun::Contract), ("meeting", Noun::Meeting), ("expense", Noun::Expense)] {
        let owner = ids[&noun][0];
        let paths = vec![path.display().to_string()];
        app::attachment::add(&mut desk, &app::wire::AttachmentAdd { field: field.into(), owner, paths }).unwrap();
        let before = (files(&desk), desk.workspace.fingerprint().unwrap());
        let said = record::preview(&desk, noun, owner).unwrap();
        let said = said.owned.iter().find(|one| one.noun == "attachment").map_or(0, |one| one.count);
        record::delete(&mut desk, noun, owner).unwrap();
        assert_eq!((said > 0, before.0 - said), (true, files(&desk)), "{field}");
        app::steps::undo(&mut desk).unwrap();
        assert_eq!((files(&desk), desk.workspace.fingerprint().unwrap()), before, "{field}");
    }
}

#[test]
fn a_file_joined_to_two_rows_goes_with_the_last() {
    let (_folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    let [action, contract] = [Noun::Action, Noun::Contract].map(|noun| ids[&noun][1]);
    for id in ids[&Noun::Attachment] {
        record::delete(&mut desk, Noun::Attachment, id).unwrap();
    }
    let mut given: BTreeMap<String, Typed> =
        [("action", action), ("contract", contract)].map(|(name, id)| (name.to_owned(), Typed::Text(id.to_string()))).into();
    given.extend([("name", "a.txt"), ("size", "1"), ("digest", &"0".repeat(64))].map(|(name, text)| (name.to_owned(), Typed::from(text))));
    record::create(&mut desk, Noun::Attachment, &given).unwrap();
    for (noun, id, left) in [(Noun::Action, action, 1), (Noun::Contract, contract, 0)] {
        let said = record::preview(&desk, noun, id).unwrap().owned.iter().find(|one| one.noun == "attachment").map_or(0, |one| one.count);
        record::delete(&mut desk, noun, id).unwrap();
        assert_eq!((files(&desk), said), (left, 1 - left));
    }
}
