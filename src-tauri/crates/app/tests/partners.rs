//! Two partners that were one: nothing that named the one is lost, and one step takes it all back.

mod support;

use app::wire::{PartnerMerge, PartnerPair, Typed};
use app::{partner, record, steps};
use domain::{Id, Noun};
use std::collections::{BTreeMap, HashMap};

fn given(pairs: &[(&str, Typed)]) -> BTreeMap<String, Typed> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fn to(id: Id) -> Typed {
    Typed::Text(id.to_string())
}

#[test]
fn every_field_that_names_a_partner_follows_it_and_comes_back() {
    let (_folder, mut desk) = support::desk();
    let ids: HashMap<Noun, [Id; 2]> = support::two_of_each(&mut desk);
    let [kept, away] = ids[&Noun::Partner];
    let mut made = Vec::new();
    for (noun, field) in Noun::Partner.named_by() {
        // A row of its own that names the one that goes, in this very field; ends of its own where it is a link.
        let mut values = support::row(noun, true, &ids);
        values.insert(field.name.to_owned(), to(away));
        made.push((noun, field.name, record::create(&mut desk, noun, &values).unwrap().id));
    }
    assert!(made.len() >= 7, "{made:?}");
    let before = desk.workspace.fingerprint().unwrap();
    let counts: Vec<u32> = made.iter().map(|(noun, field, _)| desk.workspace.count_naming(*noun, field, away).unwrap()).collect();
    assert!(counts.iter().all(|count| *count > 0), "{counts:?}");
    let preview = partner::preview(&desk, &PartnerPair { kept, away }).unwrap();
    desk.register().unwrap();
    partner::merge(&mut desk, &PartnerMerge { kept, away, taken: vec![] }).unwrap();
    for (noun, field, _) in &made {
        assert_eq!(desk.workspace.count_naming(*noun, field, away).unwrap(), 0, "{}.{field}", noun.table());
        assert!(desk.workspace.count_naming(*noun, field, kept).unwrap() > 0, "{}.{field}", noun.table());
    }
    let moved: u32 = preview.moved.iter().map(|one| one.count).sum();
    assert_eq!(moved + preview.doubled, counts.iter().sum::<u32>());
    assert!(desk.workspace.row(Noun::Partner, away).unwrap().is_none());
    let after = desk.workspace.fingerprint().unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    steps::redo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), after);
}

#[test]
fn a_link_that_both_have_is_there_once_and_keeps_what_either_said() {
    let (_folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    let [kept, away] = ids[&Noun::Partner];
    let action = ids[&Noun::Action][0];
    let link =
        |partner: Id, comment: Typed| given(&[("action", to(action)), ("partner", to(partner)), ("role", "relay".into()), ("comment", comment)]);
    let own = record::create(&mut desk, Noun::ActionPartner, &link(kept, Typed::Null)).unwrap().id;
    record::create(&mut desk, Noun::ActionPartner, &link(away, "Relaie aux écoles".into())).unwrap();
    let preview = partner::preview(&desk, &PartnerPair { kept, away }).unwrap();
    assert_eq!(preview.doubled, 1);
    partner::merge(&mut desk, &PartnerMerge { kept, away, taken: vec![] }).unwrap();
    let links = desk.workspace.rows_naming(Noun::ActionPartner, "partner", kept).unwrap();
    let mut ends: Vec<(Option<Id>, String)> = links
        .iter()
        .map(|row| (row.value(Noun::ActionPartner, "action").as_id(), row.value(Noun::ActionPartner, "role").as_text().unwrap().to_owned()))
        .collect();
    let all = ends.len();
    ends.sort();
    ends.dedup();
    assert_eq!(ends.len(), all, "no link is doubled");
    let own = links.iter().find(|row| row.id == own).unwrap();
    assert_eq!(own.value(Noun::ActionPartner, "comment").as_text(), Some("Relaie aux écoles"));
}

#[test]
fn what_differs_is_chosen_and_what_is_empty_is_filled() {
    let (_folder, mut desk) = support::desk();
    let make = |desk: &mut app::Desk, values: &[(&str, Typed)]| record::create(desk, Noun::Partner, &given(values)).unwrap().id;
    let kept = make(&mut desk, &[("name", "Chambre d’agriculture".into()), ("email", "a@ca.fr".into()), ("siren", "200075679".into())]);
    let away = make(&mut desk, &[("name", "CA 62".into()), ("email", "b@ca.fr".into()), ("phone", "03 21".into())]);
    let third = make(&mut desk, &[("name", "La chambre d'agriculture".into())]);
    let twin = make(&mut desk, &[("name", "Autre nom".into()), ("siren", "200 075 679".into())]);
    let likely: Vec<Id> = partner::likely(&desk, kept).unwrap().into_iter().map(|choice| choice.id).collect();
    assert_eq!(likely, [twin, third], "the same SIREN first, then a name in the other");
    let preview = partner::preview(&desk, &PartnerPair { kept, away }).unwrap();
    let names = |fields: &[app::wire::MergeField]| fields.iter().map(|one| one.field.clone()).collect::<Vec<_>>();
    assert_eq!((names(&preview.filled), names(&preview.differ)), (vec!["phone".to_owned()], vec!["name".to_owned(), "email".to_owned()]));
    partner::merge(&mut desk, &PartnerMerge { kept, away, taken: vec!["email".into()] }).unwrap();
    let page = partner::page(&desk, kept).unwrap();
    let text = |field: &str| page.record.cells[field].text.clone();
    assert_eq!([text("name"), text("email"), text("phone")], ["Chambre d’agriculture", "b@ca.fr", "03 21"]);
    assert_eq!(text("siren"), "200\u{a0}075\u{a0}679");
    let itself = partner::merge(&mut desk, &PartnerMerge { kept, away: kept, taken: vec![] }).unwrap_err();
    assert_eq!(itself.code, "merge_itself");
}

#[test]
fn a_page_says_what_is_owed_by_date_and_lists_keep_up_with_the_merge() {
    let (_folder, mut desk) = support::desk();
    let ids = support::two_of_each(&mut desk);
    let [kept, away] = ids[&Noun::Partner];
    let action = ids[&Noun::Action][0];
    let text = |typed: &str| Typed::from(typed);
    record::edit(
        &mut desk,
        Noun::Action,
        action,
        &given(&[("lead_structure", to(away)), ("planned_end", text("31/12/2016")), ("status", text("in_progress"))]),
    )
    .unwrap();
    let lead = record::create(&mut desk, Noun::Lead, &given(&[("function", text("Chargée de mission")), ("structure", to(away))])).unwrap().id;
    let milestone = given(&[("action", to(action)), ("title", text("Diagnostic")), ("due_on", text("30/06/2016")), ("lead", to(lead))]);
    record::create(&mut desk, Noun::Milestone, &milestone).unwrap();
    let meeting = ids[&Noun::Meeting][0];
    let decision = given(&[("meeting", to(meeting)), ("action", to(action)), ("text", text("Écrire aux communes")), ("due_on", text("31/03/2017"))]);
    record::create(&mut desk, Noun::Decision, &decision).unwrap();
    let owed = |desk: &app::Desk, id: Id| {
        let page = partner::page(desk, id).unwrap();
        page.owed.iter().map(|due| (due.noun.clone(), due.action, due.days < 0)).collect::<Vec<_>>()
    };
    let due = ["milestone", "action", "decision"].map(|noun| (noun.to_owned(), Some(action), true)).to_vec();
    assert_eq!((owed(&desk, away), owed(&desk, kept)), (due.clone(), vec![]));
    let lead_of = |desk: &mut app::Desk| desk.register().unwrap().find(action).unwrap().lead.clone();
    record::edit(&mut desk, Noun::Partner, kept, &given(&[("name", text("Le seul"))])).unwrap();
    let before = lead_of(&mut desk);
    partner::merge(&mut desk, &PartnerMerge { kept, away, taken: vec![] }).unwrap();
    assert_eq!(owed(&desk, kept), due);
    assert_eq!(lead_of(&mut desk).as_deref(), Some("Le seul"));
    steps::undo(&mut desk).unwrap();
    assert_eq!(lead_of(&mut desk), before);
}
