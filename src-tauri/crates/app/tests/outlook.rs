//! The outlook of a contract as the window asks for it: in words, with measures that are tried and written nowhere.

mod support;

use app::wire::{OutlookArg, OutlookView, Typed};
use app::{Desk, contract, record};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use support::desk;

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let typed: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    record::create(desk, noun, &typed).unwrap().id
}

fn cot(desk: &mut Desk) -> (Id, Id) {
    let terms = [
        ("kind", "cot_2021"),
        ("title", "COT"),
        ("granted", "350000"),
        ("fixed_part", "75000"),
        ("variable_part", "275000"),
        ("ends_on", "31/12/2026"),
    ];
    let contract = make(desk, Noun::Contract, &terms);
    let of = contract.to_string();
    let cae = [
        ("contract", of.as_str()),
        ("title", "CAE"),
        ("scale", "cae"),
        ("baseline", "15,9"),
        ("target", "27,9"),
        ("measured", "21,9"),
        ("weight", "100000"),
    ];
    let criterion = make(desk, Noun::Criterion, &cae);
    make(
        desk,
        Noun::Criterion,
        &[("contract", &of), ("title", "Objectifs régionaux"), ("baseline", "0"), ("target", "5"), ("weight", "175000"), ("rule", "all_or_nothing")],
    );
    (contract, criterion)
}

fn ask(desk: &Desk, id: Id, tried: &[(Id, &str)]) -> Result<OutlookView, app::Fault> {
    let tried = tried.iter().map(|(id, typed)| (*id, (*typed).to_owned())).collect();
    contract::outlook(desk, &OutlookArg { id, as_of: Some("01/06/2025".to_owned()), tried })
}

#[test]
fn a_cot_says_what_its_next_euro_depends_on_and_what_is_lost_when() {
    let (_folder, mut desk) = desk();
    let (id, _) = cot(&mut desk);
    let view = ask(&desk, id, &[]).unwrap();
    let plain = |text: &str| text.replace(['\u{202f}', '\u{a0}'], " ");
    assert_eq!((plain(&view.as_measured), plain(&view.if_met)), ("125 000 €".to_owned(), "350 000 €".to_owned()));
    assert_eq!(
        plain(&view.next),
        "Le prochain euro dépend d’abord de « Objectifs régionaux » (175 000 € à gagner). Rien avant la cible : 175 000 € d’un coup, à 5 unités d’ici."
    );
    assert_eq!(plain(&view.criteria[1].next), "Chaque point de plus vaut 8 333,33 € ; il en manque 6.");
    let due: Vec<(&str, String)> = view.due.iter().map(|one| (one.code.as_str(), plain(&one.amount))).collect();
    assert_eq!(due, [("interim", "125 000 €".to_owned())], "what is owed is told once");
    let losses: Vec<(String, String, &str)> = view.losses.iter().map(|loss| (loss.on.clone(), plain(&loss.amount), loss.field.as_str())).collect();
    assert_eq!(losses, [("31/12/2026".to_owned(), "225 000 €".to_owned(), "ends_on")]);
}

#[test]
fn measures_that_are_tried_are_written_nowhere() {
    let (_folder, mut desk) = desk();
    let (id, criterion) = cot(&mut desk);
    let before = desk.workspace.fingerprint().unwrap();
    let view = ask(&desk, id, &[(criterion, "27,9")]).unwrap();
    assert_eq!(view.as_measured, desk.words.money(domain::Cents::euros(175_000)));
    let tried = view.criteria.iter().find(|one| one.id == criterion).unwrap();
    assert!(tried.tried && tried.lost.is_none());
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    assert_eq!(ask(&desk, id, &[(criterion, "  ")]).unwrap().as_measured, ask(&desk, id, &[]).unwrap().as_measured);
    let fault = ask(&desk, id, &[(criterion, "beaucoup")]).unwrap_err();
    assert_eq!((fault.code.as_str(), fault.field), ("shape", Some(criterion.to_string())));
}

#[test]
fn a_contract_that_pays_on_spending_says_what_has_still_to_be_spent() {
    let (_folder, mut desk) = desk();
    let terms =
        [("kind", "cot"), ("title", "COT"), ("granted", "60000"), ("aid_rate", "50"), ("eligible_until", "31/12/2018"), ("eligible_base", "120000")];
    let contract = make(&mut desk, Noun::Contract, &terms);
    let of = contract.to_string();
    let line = make(&mut desk, Noun::CostLine, &[("contract", &of), ("title", "Poste"), ("planned", "120000")]).to_string();
    let post =
        make(&mut desk, Noun::Post, &[("contract", &of), ("cost_line", &line), ("title", "Chargé de mission"), ("day_cost", "200")]).to_string();
    make(&mut desk, Noun::WorkedMonth, &[("post", &post), ("month", "01/03/2018"), ("days", "12,5")]);
    make(
        &mut desk,
        Noun::Expense,
        &[("contract", &of), ("cost_line", &line), ("supplier", "S"), ("subject", "Étude"), ("invoiced_on", "01/02/2018"), ("net", "37500")],
    );
    let view = ask(&desk, contract, &[]).unwrap();
    let words = words::Words::french();
    let money = |euros: i64| words.money(domain::Cents::euros(euros));
    assert_eq!(view.lines.len(), 1);
    assert_eq!(
        (&view.lines[0].spent, &view.lines[0].aid, &view.lines[0].needed),
        (&money(40_000), &money(20_000), &money(80_000)),
        "12.5 days at 200, and an invoice"
    );
    assert!(view.next.contains(&money(80_000)) && view.next.contains(&money(50)), "{}", view.next);
    assert_eq!(view.losses.iter().map(|loss| (loss.code.as_str(), &loss.amount)).collect::<Vec<_>>(), [("eligible", &money(40_000))]);
    // A payroll that is in the ledger counts instead of the days.
    make(
        &mut desk,
        Noun::Expense,
        &[
            ("contract", &of),
            ("cost_line", &line),
            ("supplier", "P"),
            ("subject", "Paie"),
            ("invoiced_on", "01/03/2018"),
            ("net", "2500"),
            ("kind", "payroll"),
        ],
    );
    assert_eq!(ask(&desk, contract, &[]).unwrap().lines[0].spent, money(40_000));
    // As of the eve of the invoice, nothing was spent.
    let tried = BTreeMap::new();
    let early = contract::outlook(&desk, &OutlookArg { id: contract, as_of: Some("31/01/2018".to_owned()), tried }).unwrap();
    assert_eq!(early.as_measured, money(0));
}
