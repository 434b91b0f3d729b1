//! The history of a field: what it held can be written again, whatever its shape.

mod support;

use app::wire::{FieldArg, FieldChange, Typed};
use app::{history, record, steps};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn past(desk: &app::Desk, id: Id, field: &str) -> Vec<FieldChange> {
    history::field(desk, &FieldArg { noun: "action".into(), id, field: field.into() }).unwrap()
}

#[test]
fn every_field_of_an_action_takes_again_what_it_held() {
    let (_folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    // An action that no other stands under, nor comes after.
    let id = record::create(&mut desk, Noun::Action, &support::row(Noun::Action, false, &ids)).unwrap().id;
    for field in Noun::Action.fields() {
        let edit =
            |desk: &mut app::Desk, typed: Typed| record::edit(desk, Noun::Action, id, &BTreeMap::from([(field.name.to_owned(), typed)])).unwrap();
        let raw = |desk: &app::Desk| record::view(desk, Noun::Action, id).unwrap().cells[field.name].raw.clone();
        edit(&mut desk, support::typed(field, false, &ids).0);
        let first = raw(&desk);
        edit(&mut desk, support::typed(field, true, &ids).0);
        assert_ne!(raw(&desk), first, "{}", field.name);
        let lines = past(&desk, id, field.name);
        assert_eq!(lines[0].before.raw, first, "{}", field.name);
        assert_eq!((lines[0].author.as_str(), lines[0].op.as_str()), ("Chargée de mission", "edit"));
        let count = lines.len();
        edit(&mut desk, lines[0].before.raw.clone());
        assert_eq!(raw(&desk), first, "{}", field.name);
        let lines = past(&desk, id, field.name);
        assert_eq!(lines.len(), count + 1, "a value that is taken again is a new edit");
        steps::undo(&mut desk).unwrap();
        assert_ne!(raw(&desk), first, "{}", field.name);
    }
    let other = history::field(&desk, &FieldArg { noun: "action".into(), id, field: "nothing".into() });
    assert_eq!(other.unwrap_err().code, "no_field");
}
