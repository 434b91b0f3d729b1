//! A finding is accepted with a reason, leaves the lists, comes back when its figures change, and every step can be taken back.

mod support;

use app::wire::{FindingView, IdArg, RecordEdit, Typed, WaiverAccept};
use app::{Desk, check, clock, contract, history, overview, record, steps, waiver};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use support::desk;

/// A contract whose grant is 14.50 EUR above half of its base.
fn contract_above_half(desk: &mut Desk) -> Id {
    let values =
        [("kind", "cot"), ("title", "Contrat d’objectif territorial"), ("granted", "147222"), ("eligible_base", "294415"), ("aid_rate", "50")];
    let typed: BTreeMap<String, Typed> = values.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
    record::create(desk, Noun::Contract, &typed).unwrap().id
}

fn findings(desk: &Desk, id: Id) -> Vec<FindingView> {
    let asked = app::wire::ContractArg { id, as_of: None };
    contract::page(desk, &asked).unwrap().findings
}

fn accept(desk: &mut Desk, finding: &FindingView, reason: &str) -> Result<app::wire::Changed, app::Fault> {
    let (code, noun, figures) = (finding.code.clone(), finding.noun.clone(), finding.figures.clone());
    waiver::accept(desk, &WaiverAccept { code, noun, id: finding.id, figures, reason: reason.to_owned() })
}

#[test]
fn an_accepted_finding_leaves_the_lists_and_is_shown_apart_with_who_and_why() {
    let (_folder, mut desk) = desk();
    let id = contract_above_half(&mut desk);
    let found = findings(&desk, id);
    assert_eq!(found.len(), 1);
    assert!(found[0].sentence.contains("dépasse de 14,50\u{a0}€ le taux de 50,0\u{a0}%"), "{}", found[0].sentence);
    assert_eq!(found[0].source.as_deref(), Some("règlement du contrat, conditions financières"));
    assert!(found[0].waiver.is_none());

    let changed = accept(&mut desk, &found[0], "  Arrondi accepté par la Région.  ").unwrap();
    assert!(changed.rows.iter().any(|row| row.noun == "waiver"));
    let after = findings(&desk, id);
    let waiver = after[0].waiver.as_ref().unwrap();
    assert_eq!((waiver.reason.as_str(), waiver.author.as_str(), waiver.lapsed), ("Arrondi accepté par la Région.", "Chargée de mission", false));
    assert_eq!(waiver.decided_on, desk.words.day(clock::today()));
    let sorted = check::sort_out(&desk, check::all(&desk, clock::today()).unwrap()).unwrap();
    assert_eq!((sorted.open.len(), sorted.accepted.len()), (0, 1));
    assert!(overview::findings(&desk).unwrap().iter().all(|finding| finding.waiver.is_some()));
    let lines =
        history::lines(&desk, &app::wire::HistoryArg { noun: Some("waiver".to_owned()), id: None, since: None, until: None, limit: 20 }).unwrap();
    assert!(lines.iter().any(|line| line.author == "Chargée de mission"), "it is in the history");
}

#[test]
fn accepting_and_withdrawing_are_steps_that_undo_takes_back() {
    let (_folder, mut desk) = desk();
    let id = contract_above_half(&mut desk);
    let before = desk.workspace.fingerprint().unwrap();
    let is_open = |desk: &Desk| findings(desk, id)[0].waiver.is_none();
    let finding = findings(&desk, id).remove(0);
    accept(&mut desk, &finding, "Convenu").unwrap();
    let waiver_id = findings(&desk, id)[0].waiver.as_ref().unwrap().id;
    waiver::withdraw(&mut desk, waiver_id).unwrap();
    assert!(is_open(&desk));
    steps::undo(&mut desk).unwrap();
    assert!(!is_open(&desk));
    steps::undo(&mut desk).unwrap();
    assert!(is_open(&desk));
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    steps::redo(&mut desk).unwrap();
    assert!(!is_open(&desk));
    let gone = IdArg { id: Id::seeded("nobody", "nothing") };
    assert_eq!(waiver::withdraw(&mut desk, gone.id).unwrap_err().code, "no_row");
}

#[test]
fn a_finding_whose_figures_have_changed_is_open_again_and_says_so() {
    let (_folder, mut desk) = desk();
    let id = contract_above_half(&mut desk);
    let finding = findings(&desk, id).remove(0);
    accept(&mut desk, &finding, "14,50 € : convenu").unwrap();
    let edit = RecordEdit { noun: "contract".to_owned(), id, values: BTreeMap::from([("granted".to_owned(), "160000".into())]) };
    record::edit(&mut desk, Noun::Contract, id, &edit.values).unwrap();
    let worse = findings(&desk, id).remove(0);
    assert!(worse.waiver.as_ref().is_some_and(|waiver| waiver.lapsed && waiver.reason == "14,50 € : convenu"));
    assert_eq!(check::sort_out(&desk, check::all(&desk, clock::today()).unwrap()).unwrap().open.len(), 1);
    accept(&mut desk, &worse, "Dérogation du financeur").unwrap();
    assert_eq!(desk.workspace.count(Noun::Waiver).unwrap(), 1, "one finding, one waiver");
    // Other words for the same figures change nothing to what was decided.
    record::edit(&mut desk, Noun::Contract, id, &BTreeMap::from([("title".to_owned(), "COT".into())])).unwrap();
    assert!(findings(&desk, id)[0].waiver.as_ref().is_some_and(|waiver| !waiver.lapsed));
}

#[test]
fn a_finding_is_not_accepted_without_a_reason_nor_for_a_row_that_is_not_there() {
    let (_folder, mut desk) = desk();
    let id = contract_above_half(&mut desk);
    let mut finding = findings(&desk, id).remove(0);
    let fault = accept(&mut desk, &finding, "  ").unwrap_err();
    assert_eq!((fault.code.as_str(), fault.field.as_deref()), ("required", Some("reason")));
    finding.id = Id::seeded("nobody", "nothing");
    assert_eq!(accept(&mut desk, &finding, "Convenu").unwrap_err().code, "no_row");
    finding.noun = "nothing".to_owned();
    assert_eq!(accept(&mut desk, &finding, "Convenu").unwrap_err().code, "no_noun");
    assert_eq!(desk.workspace.count(Noun::Waiver).unwrap(), 0);
}
