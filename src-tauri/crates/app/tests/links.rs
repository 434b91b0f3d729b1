//! Links between actions: a circle is said on each sheet that it passes through, and nowhere else.

mod support;

use app::wire::Typed;
use app::{action, check, clock, record};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn given(pairs: &[(&str, Typed)]) -> BTreeMap<String, Typed> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fn to(id: Id) -> Typed {
    Typed::Text(id.to_string())
}

fn an_action(desk: &mut app::Desk, title: &str) -> Id {
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    record::create(desk, Noun::Action, &given(&[("plan", to(plan)), ("title", title.into())])).unwrap().id
}

fn link(desk: &mut app::Desk, from: Id, other: Id, kind: &str) -> Id {
    record::create(desk, Noun::ActionLink, &given(&[("from_action", to(from)), ("to_action", to(other)), ("kind", kind.into())])).unwrap().id
}

fn said(desk: &app::Desk, id: Id, code: &str) -> Vec<String> {
    action::sheet(desk, id).unwrap().findings.into_iter().filter(|finding| finding.code == code).map(|finding| finding.sentence).collect()
}

#[test]
fn a_link_that_closes_a_circle_is_said_on_each_sheet_and_gone_with_one_undo() {
    let (_folder, mut desk) = support::desk();
    let [a, b, c, d] = ["Étudier", "Isoler", "Chauffer", "Fêter"].map(|title| an_action(&mut desk, title));
    link(&mut desk, a, b, "precedes");
    // « c depends on b » is « b precedes c ».
    link(&mut desk, c, b, "depends_on");
    link(&mut desk, d, a, "complements");
    link(&mut desk, a, d, "complements");
    assert!(said(&desk, a, "links_circle").is_empty());
    let last = link(&mut desk, c, a, "precedes");
    assert!(said(&desk, a, "links_circle")[0].contains("Étudier → Isoler → Chauffer → Étudier"));
    assert!(said(&desk, b, "links_circle")[0].contains("Isoler → Chauffer → Étudier → Isoler"));
    assert_eq!(said(&desk, c, "links_circle").len(), 1);
    assert!(said(&desk, d, "links_circle").is_empty());
    let all = |desk: &app::Desk| check::all(desk, clock::today()).unwrap().into_iter().filter(|finding| finding.code == "links_circle").count();
    assert_eq!(all(&desk), 1, "one circle, said once");
    let sheet = action::sheet(&desk, a).unwrap();
    let finding = sheet.findings.iter().find(|finding| finding.code == "links_circle").unwrap();
    assert_eq!((finding.noun.as_str(), finding.id, finding.page.as_ref().map(|page| page.id)), ("action_link", last, Some(c)));
    let from: Vec<(Id, String)> = sheet.links_from.into_iter().map(|link| (link.action, link.says)).collect();
    assert!(from.contains(&(c, "Est précédée par".to_owned())) && from.contains(&(d, "Est complétée par".to_owned())), "{from:?}");
    app::steps::undo(&mut desk).unwrap();
    assert!(said(&desk, a, "links_circle").is_empty());
    assert_eq!(all(&desk), 0);
}

#[test]
fn a_predecessor_that_ends_too_late_is_said_on_both_sheets() {
    let (_folder, mut desk) = support::desk();
    let [a, b] = ["Étudier", "Isoler"].map(|title| an_action(&mut desk, title));
    record::edit(&mut desk, Noun::Action, a, &given(&[("planned_end", "30/06/2031".into())])).unwrap();
    record::edit(&mut desk, Noun::Action, b, &given(&[("planned_start", "01/06/2031".into())])).unwrap();
    link(&mut desk, b, a, "depends_on");
    for id in [a, b] {
        assert_eq!(said(&desk, id, "links_overlap").len(), 1);
    }
    record::edit(&mut desk, Noun::Action, b, &given(&[("planned_start", "01/07/2031".into())])).unwrap();
    assert!(said(&desk, a, "links_overlap").is_empty());
    record::delete(&mut desk, Noun::Action, b).unwrap();
    assert!(said(&desk, a, "links_overlap").is_empty(), "a deleted action orders nothing");
}
