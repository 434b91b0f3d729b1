//! Words found wherever the plan has them.

mod support;

use app::wire::{Piece, RowArg, SearchArg, SearchGroup, Typed};
use app::{Desk, record, search};
use domain::searched::{self, SEARCHED};
use domain::{Id, Kind, Noun};
use std::collections::BTreeMap;
use support::{desk, two_of_each};

fn look(desk: &mut Desk, text: &str) -> Vec<SearchGroup> {
    search::search(desk, &SearchArg { text: text.to_owned(), each: 5 }).unwrap()
}

fn text(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn marked(pieces: &[Piece]) -> Vec<&str> {
    pieces.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect()
}

fn set(desk: &mut Desk, noun: Noun, id: Id, field: &str, typed: Typed) {
    record::edit(desk, noun, id, &BTreeMap::from([(field.to_owned(), typed)])).unwrap();
}

/// A word put in any text of any noun that is looked through is found there, and marked.
#[test]
fn every_text_is_found_where_it_stands_and_leads_to_a_page() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    for noun in [Noun::Attachment, Noun::Expense] {
        set(&mut desk, noun, ids[&noun][0], "action", Typed::Text(ids[&Noun::Action][0].to_string()));
    }
    for noun in SEARCHED {
        let id = ids[noun][0];
        for (_, field) in searched::fields(*noun) {
            let (typed, asked) = match field.kind {
                Kind::Line { max } if max < 12 => continue,
                Kind::Siren => ("732829320", "732 829"),
                Kind::Email => ("zoulou@exemple.fr", "zoulou"),
                Kind::Web => ("https://zoulou.fr", "zoulou"),
                Kind::Tags => ("Zoulou", "zoul"),
                _ => ("Le Zoûlou", "ZOUL"),
            };
            let typed = if field.kind == Kind::Tags { Typed::List(vec![typed.to_owned()]) } else { Typed::from(typed) };
            set(&mut desk, *noun, id, field.name, typed);
            let found = look(&mut desk, asked);
            let group = found.iter().find(|group| group.noun == noun.table()).unwrap_or_else(|| panic!("{}.{}", noun.table(), field.name));
            let hit = group.hits.iter().find(|hit| hit.id == id).unwrap_or_else(|| panic!("{}.{}", noun.table(), field.name));
            let pieces = hit.field.as_ref().map_or(&hit.label, |_| &hit.excerpt);
            assert!(!marked(pieces).is_empty(), "{}.{}: {hit:?}", noun.table(), field.name);
            assert!(hit.field.as_deref().is_none_or(|name| name == field.name), "{}.{}: {hit:?}", noun.table(), field.name);
            app::steps::undo(&mut desk).unwrap();
            let gone = look(&mut desk, asked);
            assert!(gone.iter().all(|group| group.hits.iter().all(|hit| hit.id != id)), "{}.{}", noun.table(), field.name);
        }
    }
}

#[test]
fn a_milestone_leads_to_its_action_and_a_decision_to_its_meeting_and_committee() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    set(&mut desk, Noun::Milestone, ids[&Noun::Milestone][0], "comment", Typed::from("Chaufferie à granulés"));
    set(&mut desk, Noun::Decision, ids[&Noun::Decision][0], "text", Typed::from("Retenir la chaufferie"));
    let found = look(&mut desk, "chauff");
    let within = |noun: Noun| -> Vec<(String, Id)> {
        let group = found.iter().find(|group| group.noun == noun.table()).unwrap();
        group.hits[0].within.iter().map(|RowArg { noun, id }| (noun.clone(), *id)).collect()
    };
    assert_eq!(within(Noun::Milestone), [("action".to_owned(), ids[&Noun::Action][0])]);
    assert_eq!(within(Noun::Decision), [("meeting".to_owned(), ids[&Noun::Meeting][0]), ("committee".to_owned(), ids[&Noun::Committee][0])]);
    let milestone = &found.iter().find(|group| group.noun == "milestone").unwrap().hits[0];
    assert_eq!((milestone.field.as_deref(), text(&milestone.excerpt).as_str()), (Some("comment"), "Chaufferie à granulés"));
    assert_eq!(marked(&milestone.excerpt), ["Chauff"]);
}

#[test]
fn an_action_that_its_title_names_comes_before_one_whose_texts_do() {
    let (_folder, mut desk) = desk();
    let ids = two_of_each(&mut desk);
    let [first, second] = ids[&Noun::Action];
    set(&mut desk, Noun::Action, first, "description", Typed::from("Une filière de méthanisation"));
    set(&mut desk, Noun::Action, second, "title", Typed::from("Méthanisation agricole"));
    let found = look(&mut desk, "methan");
    let hits: Vec<(Id, Option<&str>)> = found[0].hits.iter().map(|hit| (hit.id, hit.field.as_deref())).collect();
    assert_eq!(hits, [(second, None), (first, Some("description"))]);
    assert!(!found[0].more);
    // Words of the title and of a text together; a letter alone looks for nothing but names.
    set(&mut desk, Noun::Action, second, "context", Typed::from("Trois exploitations"));
    assert_eq!(look(&mut desk, "metha exploit")[0].hits[0].id, second);
    assert!(look(&mut desk, "z").is_empty());
    assert!(look(&mut desk, " ").is_empty());
    assert!(look(&mut desk, "\" OR *").is_empty());
}
