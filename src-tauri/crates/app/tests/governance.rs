//! Committees, their meetings, and what has changed since one met.

mod support;

use app::wire::{ChangesPrintArg, Typed};
use app::{Desk, governance, record, steps};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn edit(desk: &mut Desk, noun: Noun, id: Id, field: &str, value: &str) {
    record::edit(desk, noun, id, &BTreeMap::from([(field.to_owned(), Typed::Text(value.to_owned()))])).unwrap();
}

fn today(desk: &Desk) -> String {
    desk.words.day(app::clock::today())
}

#[test]
fn what_has_changed_is_said_action_by_action_status_first_and_what_came_back_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let actions = desk.workspace.rows(Noun::Action).unwrap();
    let title = |row: &store::Row| row.value(Noun::Action, "title").as_text().unwrap().to_owned();
    let (one, two) = (&actions[0], &actions[1]);
    edit(&mut desk, Noun::Action, one.id, "title", "Un");
    edit(&mut desk, Noun::Action, one.id, "status", "to_discuss");
    edit(&mut desk, Noun::Action, one.id, "title", "Deux");
    edit(&mut desk, Noun::Action, two.id, "title", "Ailleurs");
    edit(&mut desk, Noun::Action, two.id, "title", &title(two));
    let milestone = BTreeMap::from([("action".to_owned(), Typed::Text(one.id.to_string())), ("title".to_owned(), Typed::from("Jalon neuf"))]);
    record::create(&mut desk, Noun::Milestone, &milestone).unwrap();

    let since = today(&desk);
    let changes = governance::changes(&desk, &since).unwrap();
    assert_eq!(changes.len(), 1, "what came back has not changed: {changes:?}");
    let lines: Vec<(&str, Option<&str>, &str, &str)> =
        changes[0].lines.iter().map(|line| (line.noun.as_str(), line.field.as_deref(), line.before.as_str(), line.after.as_str())).collect();
    assert_eq!(lines[0].1, Some("status"), "{lines:?}");
    assert_eq!(lines[1], ("action", Some("title"), title(one).as_str(), "Deux"), "one line a field, from then to now");
    assert_eq!((lines[2].0, lines.len()), ("milestone", 3));
    assert_eq!(governance::changes(&desk, " ").unwrap_err().code, "required");
    assert_eq!(governance::changes(&desk, "bientôt").unwrap_err().code, "shape");

    let committee = desk.workspace.rows(Noun::Committee).unwrap()[0].id;
    let arg = ChangesPrintArg { committee, since, path: String::new() };
    let pdf = |desk: &Desk| {
        let document = report::changes::document(&governance::snapshot(desk, &arg).unwrap(), &desk.words);
        report::pdf(&document, &mut |_| std::ops::ControlFlow::Continue(())).unwrap()
    };
    let (first, second) = (pdf(&desk), pdf(&desk));
    assert_eq!(first.bytes, second.bytes, "the same changes, the same bytes");
    assert_eq!(report::check_structure(&first.bytes).unwrap(), Vec::<String>::new());
    for text in ["Deux", "Jalon neuf", "À discuter"] {
        assert!(first.structure.contains(text), "{text}: {}", first.structure);
    }
    while steps::undo(&mut desk).is_ok() {}
    assert!(governance::changes(&desk, &arg.since).unwrap().is_empty(), "everything is as it was");
}

#[test]
fn a_committee_has_its_meetings_newest_first_and_its_decisions_are_counted() {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let lines = governance::committees(&desk).unwrap();
    assert!(!lines.is_empty());
    let mut decided = 0;
    for line in &lines {
        let page = governance::committee(&desk, line.id).unwrap();
        assert_eq!(page.meetings.len(), line.meetings as usize);
        assert_eq!(page.since, line.last);
        assert_eq!(page.meetings.iter().map(|meeting| meeting.open).sum::<u32>(), line.open);
        for meeting in &page.meetings {
            let own = governance::meeting(&desk, meeting.id).unwrap();
            assert_eq!(own.committee, line.id);
            decided += own.collections.iter().find(|one| one.noun == "decision").unwrap().rows.len();
        }
    }
    assert_eq!(decided, desk.workspace.rows(Noun::Decision).unwrap().len());
}
