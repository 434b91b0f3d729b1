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
