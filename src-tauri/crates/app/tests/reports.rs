//! Reports in preparation: begun from the one before, what is missing from them, what they print and in which order.

mod support;

use ::report::content::{Block, Document};
use ::report::progress::{Snapshot, document};
use app::report::{self, Asked};
use app::wire::{ReportBegin, ReportCheck, Typed};
use app::{Desk, record, steps};
use domain::code::Code;
use domain::codes::{ReportKind, ReportSection, SilentSections};
use domain::records::{Contract, Lesson, NextStep, ProgressReport, ReportPart};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use tempfile::TempDir;
use words::Words;

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    (folder, desk)
}

fn contract(desk: &Desk, number: &str) -> Id {
    desk.workspace.load::<Contract>().unwrap().into_iter().find(|one| one.number.as_deref() == Some(number)).unwrap().id
}

fn draft_of_2017(desk: &Desk) -> ProgressReport {
    desk.workspace.load::<ProgressReport>().unwrap().into_iter().next().unwrap()
}

fn begin(desk: &mut Desk, kind: &str, year: i32) -> Id {
    let contract = contract(desk, "COT-2016");
    let arg = ReportBegin { contract, kind: kind.into(), from: format!("{year}-01-01"), to: format!("{year}-12-31"), as_of: None };
    report::begin(desk, &arg).unwrap().id
}

fn taken(desk: &Desk, draft: &ProgressReport) -> Snapshot {
    let asked =
        Asked { contract: draft.contract, draft: Some(draft.id), kind: draft.kind, from: draft.starts_on, to: draft.ends_on, as_of: draft.ends_on };
    report::snapshot(desk, &asked).unwrap()
}

fn edit(desk: &mut Desk, noun: Noun, id: Id, values: &[(&str, Typed)]) {
    let values: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    record::edit(desk, noun, id, &values).unwrap();
}

fn titles(document: &Document) -> Vec<String> {
    document.sections.iter().filter(|section| section.in_toc).map(|section| format!("{} {}", section.number, section.title)).collect()
}

fn text(blocks: &[Block]) -> String {
    format!("{blocks:?}")
}

#[test]
fn every_part_of_the_outline_is_printed_and_numbered_without_a_gap() {
    let (_folder, desk) = example();
    let printed = document(&taken(&desk, &draft_of_2017(&desk)), &Words::french());
    let numbers: Vec<String> = printed.sections.iter().filter(|section| section.in_toc).map(|section| section.number.clone()).collect();
    assert_eq!(numbers, (1..=14).map(|number| number.to_string()).collect::<Vec<_>>());
    let of = |title: &str| printed.sections.iter().find(|section| section.title == title).map(|section| text(&section.blocks)).unwrap();
    assert!(of("Gouvernance et animation").contains("Chargé de mission climat du Pays"));
    assert!(of("Diagnostic et trajectoire").contains("Bilan Carbone"));
    assert!(of("Missions transversales").contains("49 € par habitant"));
    assert!(of("Communication et mobilisation").contains("Le Ternois change d’air"));
    assert!(of("Difficultés, enseignements, réorientations").contains("La fusion des intercommunalités"));
    assert!(of("Programme N+1").contains("Cadastre solaire"));
    assert!(of("Annexes").contains("Attestation du comptable"));
    // A plan whose frameworks are scored has their section, whatever its contract.
    let scores = printed.sections.iter().find(|section| section.title.starts_with("Référentiels")).map(|section| text(&section.blocks)).unwrap();
    for said in ["1 Planification territoriale", "Scores par axe, en % du potentiel", "Radar"] {
        assert!(scores.contains(said), "{said}: {scores}");
    }
}

#[test]
fn every_figure_of_a_chart_is_in_a_table_beside_it_in_every_report_of_the_example() {
    let (_folder, desk) = example();
    for contract in desk.workspace.load::<Contract>().unwrap() {
        for kind in ReportKind::ALL {
            let day = |text: &str| text.parse().unwrap();
            let (from, to) = (day("2011-01-01"), day("2018-12-31"));
            let asked = Asked { contract: contract.id, draft: None, kind: *kind, from, to, as_of: to };
            let printed = document(&report::snapshot(&desk, &asked).unwrap(), &Words::french());
            assert_eq!(printed.charts_without_table(), Vec::<String>::new(), "{} {kind:?}", contract.title);
            let charts = printed.sections.iter().flat_map(|section| &section.blocks).filter(|block| matches!(block, Block::Charts(_)));
            assert!(charts.count() > 3);
        }
    }
}

#[test]
fn what_is_noticed_is_told_as_of_the_day_of_the_report() {
    let (_folder, mut desk) = example();
    let values = [("contract", contract(&desk, "COT-2016").to_string()), ("title", "Étude".into()), ("due_on", "2017-12-01".into())];
    let typed: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
    record::create(&mut desk, Noun::Deliverable, &typed).unwrap();
    let remarks: Vec<String> = taken(&desk, &draft_of_2017(&desk)).remarks.iter().map(|one| one.replace(['\u{a0}', '\u{202f}'], " ")).collect();
    assert!(remarks.iter().any(|one| one.contains("« Étude »") && one.contains("il y a 30 jours")), "{remarks:?}");
}

#[test]
fn parts_are_printed_in_the_order_that_was_chosen_with_their_own_introductions() {
    let (_folder, mut desk) = example();
    let id = begin(&mut desk, "annuel", 2018);
    let parts = desk.workspace.load_naming::<ReportPart>("progress_report", id).unwrap();
    let part = |section: ReportSection| parts.iter().find(|part| part.section == section).unwrap().id;
    let (finance, identity) = (part(ReportSection::Finance), part(ReportSection::Identity));
    record::reorder(&mut desk, Noun::ReportPart, finance, None, Some(identity)).unwrap();
    edit(&mut desk, Noun::ReportPart, finance, &[("introduction", "Les **comptes** d’abord.".into())]);
    edit(&mut desk, Noun::ReportPart, part(ReportSection::Missions), &[("left_out", Typed::Flag(true))]);
    let draft = desk.workspace.find::<ProgressReport>(id).unwrap();
    let printed = document(&taken(&desk, &draft), &Words::french());
    let titles = titles(&printed);
    assert_eq!(titles[..2], ["1 Bilan financier", "2 Fiche d’identité du contrat"]);
    assert!(!titles.iter().any(|title| title.contains("Missions")), "{titles:?}");
    let first = printed.sections.iter().find(|section| section.number == "1").unwrap();
    assert!(matches!(&first.blocks[0], Block::Para(spans) if spans.len() == 3 && spans[1].text == "comptes"), "{:?}", first.blocks[0]);
}

#[test]
fn a_part_with_nothing_to_say_says_so_or_is_left_out_as_the_report_has_it() {
    let (_folder, desk) = support::desk();
    let empty = Asked {
        contract: Id::seeded("reports", "none"),
        draft: None,
        kind: ReportKind::Annual,
        from: "2020-01-01".parse().unwrap(),
        to: "2020-12-31".parse().unwrap(),
        as_of: "2020-12-31".parse().unwrap(),
    };
    assert!(report::snapshot(&desk, &empty).is_err(), "a report is of a contract");
    let (_folder, mut desk) = support::desk();
    let values: BTreeMap<String, Typed> = [("kind", "cot"), ("title", "Contrat vide")].map(|(name, value)| (name.to_owned(), value.into())).into();
    let contract = record::create(&mut desk, Noun::Contract, &values).unwrap().id;
    let mut snapshot = report::snapshot(&desk, &Asked { contract, ..empty }).unwrap();
    let said = titles(&document(&snapshot, &Words::french()));
    snapshot.silent = Some(SilentSections::Omit);
    let kept = titles(&document(&snapshot, &Words::french()));
    assert_eq!(said.len(), 13);
    assert_eq!(kept, ["1 Fiche d’identité du contrat", "2 Synthèse", "3 Annexes"]);
}

#[test]
fn a_draft_takes_over_what_still_holds_and_goes_back_in_one_step() {
    let (_folder, mut desk) = example();
    let first = draft_of_2017(&desk);
    edit(&mut desk, Noun::ProgressReport, first.id, &[("governance", "Trois instances.".into()), ("silent", "omit".into())]);
    let id = begin(&mut desk, "annuel", 2018);
    let draft = desk.workspace.find::<ProgressReport>(id).unwrap();
    assert_eq!((draft.governance.as_deref(), draft.silent), (Some("Trois instances."), Some(SilentSections::Omit)));
    assert_eq!(draft.highlights, None, "what happened in a period is of that period");
    assert_eq!(desk.workspace.load_naming::<Lesson>("progress_report", id).unwrap().len(), 3);
    let sections: Vec<ReportSection> = {
        let mut parts = desk.workspace.load_naming::<ReportPart>("progress_report", id).unwrap();
        parts.sort_by_cached_key(|part| part.rank.clone());
        parts.into_iter().map(|part| part.section).collect()
    };
    assert!(sections.is_sorted() && sections.len() == 14, "{sections:?}");
    let last = begin(&mut desk, "final", 2018);
    let parts = desk.workspace.load_naming::<ReportPart>("progress_report", last).unwrap();
    assert!(parts.iter().any(|part| part.section == ReportSection::Evaluation), "a final report is evaluated");
    steps::undo(&mut desk).unwrap();
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.count(Noun::ReportPart).unwrap(), 0);
    assert_eq!(desk.workspace.count(Noun::ProgressReport).unwrap(), 1);
}

#[test]
fn what_falls_due_after_the_period_is_proposed_once() {
    let (_folder, mut desk) = example();
    let id = begin(&mut desk, "annuel", 2017);
    report::propose(&mut desk, id).unwrap();
    let steps = desk.workspace.load_naming::<NextStep>("progress_report", id).unwrap();
    assert!(!steps.is_empty());
    let end: domain::Day = "2017-12-31".parse().unwrap();
    assert!(steps.iter().all(|step| step.due_on.is_some_and(|due| due > end)));
    assert_eq!(report::propose(&mut desk, id).unwrap_err().code, "nothing_to_propose");
}

fn codes(check: &ReportCheck) -> Vec<(String, Vec<String>)> {
    check.parts.iter().map(|part| (part.section.clone(), part.items.iter().map(|item| item.code.clone()).collect())).collect()
}

#[test]
fn what_is_missing_is_said_by_part_with_its_cost_and_goes_once_it_is_there() {
    let (_folder, mut desk) = example();
    let id = begin(&mut desk, "annuel", 2018);
    let before = report::page(&desk, id).unwrap().check;
    let synthesis = before.parts.iter().find(|part| part.section == "synthesis").unwrap();
    assert_eq!(synthesis.items.len(), 3);
    assert_eq!(synthesis.items[0].places[0].field.as_deref(), Some("highlights"));
    edit(&mut desk, Noun::ProgressReport, id, &[("highlights", "Fait.".into())]);
    let after = report::page(&desk, id).unwrap().check;
    assert_eq!(after.missing, before.missing - 1, "{:?}", codes(&after));
}

#[test]
fn a_criterion_that_is_not_measured_says_what_it_is_worth() {
    let (_folder, mut desk) = support::desk();
    let make = |desk: &mut Desk, noun: Noun, values: &[(&str, &str)]| {
        let typed: BTreeMap<String, Typed> = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
        record::create(desk, noun, &typed).unwrap().id
    };
    let contract = make(&mut desk, Noun::Contract, &[("kind", "cot_2021"), ("title", "COT"), ("granted", "350000")]);
    let of = contract.to_string();
    for (title, measured) in [("CAE", "21,9"), ("ECi", ""), ("Mobilité", "")] {
        let mut values =
            vec![("contract", of.as_str()), ("title", title), ("scale", "cae"), ("baseline", "15,9"), ("target", "27,9"), ("weight", "100000")];
        if !measured.is_empty() {
            values.push(("measured", measured));
        }
        make(&mut desk, Noun::Criterion, &values);
    }
    make(&mut desk, Noun::Instalment, &[("contract", &of), ("kind", "interim"), ("title", "Acompte de phase 1"), ("amount", "75000")]);
    let arg = ReportBegin { contract, kind: "phase1".into(), from: "2022-01-01".into(), to: "2023-06-30".into(), as_of: None };
    let id = report::begin(&mut desk, &arg).unwrap().id;
    let page = report::page(&desk, id).unwrap();
    let stake = page.check.stake.unwrap();
    let digits: String = stake.chars().filter(char::is_ascii_digit).collect();
    assert!(stake.contains("Acompte de phase 1") && digits.ends_with("75000"), "{stake}");
    let part = page.check.parts.iter().find(|part| part.section == "objectives").unwrap();
    let cost: String = part.items[0].cost.clone().unwrap().chars().filter(char::is_ascii_digit).collect();
    assert_eq!((part.items[0].code.as_str(), part.items[0].count, cost.as_str()), ("measure", 2, "200000"));
    let draft = desk.workspace.find::<ProgressReport>(id).unwrap();
    let printed = document(&taken(&desk, &draft), &Words::french());
    let section = printed.sections.iter().find(|section| section.title.starts_with("Référentiels")).unwrap();
    assert!(text(&section.blocks).contains("Radar"), "three scores make a radar");
    assert!(
        section.blocks.iter().any(|block| matches!(block, Block::Para(spans) if spans[0].text.contains("50") && spans[0].text.contains("300"))),
        "50,000 of 300,000 are due"
    );
}

fn seal(desk: &mut Desk, draft: Id) -> Id {
    report::seal(desk, draft).unwrap().id
}

#[test]
fn a_sealed_report_is_made_again_to_the_byte_whatever_changes_in_the_plan() {
    let (folder, mut desk) = example();
    let draft = draft_of_2017(&desk).id;
    let id = seal(&mut desk, draft);
    let before = folder.path().join("avant.pdf");
    report::save(&desk, &app::wire::SealSave { id, path: before.display().to_string() }).unwrap();
    let action = desk.workspace.load::<domain::records::Action>().unwrap().into_iter().find(|one| one.number.as_deref() == Some("2.2.1")).unwrap().id;
    edit(&mut desk, Noun::Action, action, &[("title", "Un autre titre".into()), ("status", "abandoned".into())]);
    desk.workspace.sweep_bytes().unwrap();
    assert!(report::remake(&desk, id).unwrap().same);
    let after = folder.path().join("apres.pdf");
    report::save(&desk, &app::wire::SealSave { id, path: after.display().to_string() }).unwrap();
    assert_eq!(std::fs::read(&before).unwrap(), std::fs::read(&after).unwrap());
    assert!(std::fs::read(&before).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn a_sealed_report_refuses_every_change_until_somebody_says_why_it_may() {
    let (_folder, mut desk) = example();
    let draft = draft_of_2017(&desk).id;
    let id = seal(&mut desk, draft);
    let lesson = desk.workspace.load_naming::<Lesson>("progress_report", draft).unwrap()[0].id;
    let values: BTreeMap<String, Typed> = [("highlights".to_owned(), Typed::from("Autre."))].into();
    let finding: BTreeMap<String, Typed> =
        [("progress_report".to_owned(), Typed::from(draft.to_string().as_str())), ("finding".to_owned(), "Autre.".into())].into();
    let codes = [
        record::edit(&mut desk, Noun::ProgressReport, draft, &values).unwrap_err().code,
        record::delete(&mut desk, Noun::ProgressReport, draft).unwrap_err().code,
        record::delete(&mut desk, Noun::Lesson, lesson).unwrap_err().code,
        record::reorder(&mut desk, Noun::Lesson, lesson, None, None).unwrap_err().code,
        record::create(&mut desk, Noun::Lesson, &finding).unwrap_err().code,
        report::propose(&mut desk, draft).unwrap_err().code,
        report::seal(&mut desk, draft).unwrap_err().code,
    ];
    assert_eq!(codes, ["report_sealed"; 7]);
    let contract = desk.workspace.find::<ProgressReport>(draft).unwrap().contract;
    assert_eq!(record::delete(&mut desk, Noun::Contract, contract).unwrap_err().code, "contract_sealed");
    let because = |reason: &str| app::wire::ReportUnseal { id, reason: reason.to_owned() };
    assert_eq!(report::unseal(&mut desk, &because("  ")).unwrap_err().code, "required");
    report::unseal(&mut desk, &because("Une facture manquait.")).unwrap();
    assert_eq!(report::unseal(&mut desk, &because("Encore.")).unwrap_err().code, "report_not_sealed");
    record::edit(&mut desk, Noun::ProgressReport, draft, &values).unwrap();
    // What was signed once is kept as it was.
    let other: BTreeMap<String, Typed> = [("unsealed_because".to_owned(), Typed::from(""))].into();
    assert_eq!(record::edit(&mut desk, Noun::SealedReport, id, &other).unwrap_err().code, "seal_kept");
    assert_eq!(record::delete(&mut desk, Noun::SealedReport, id).unwrap_err().code, "seal_kept");
    let again = seal(&mut desk, draft);
    let page = report::page(&desk, draft).unwrap();
    assert_eq!(page.seals.iter().map(|one| one.id).collect::<Vec<_>>(), [again, id]);
    assert_eq!(page.seals[1].unsealed_because.as_deref(), Some("Une facture manquait."));
    assert_ne!(page.seals[0].digest, page.seals[1].digest);
    assert!(page.sealed);
    report::unseal(&mut desk, &app::wire::ReportUnseal { id: again, reason: "Le contrat est abandonné.".to_owned() }).unwrap();
    record::delete(&mut desk, Noun::Contract, contract).unwrap();
}

#[test]
fn a_sealed_report_is_compared_with_today_by_action_euro_and_indicator() {
    let (_folder, mut desk) = example();
    let draft = draft_of_2017(&desk).id;
    let id = seal(&mut desk, draft);
    let action = desk.workspace.load::<domain::records::Action>().unwrap().into_iter().find(|one| one.number.as_deref() == Some("2.2.1")).unwrap().id;
    edit(&mut desk, Noun::Action, action, &[("status", "abandoned".into())]);
    let values: BTreeMap<String, Typed> =
        [("action", action.to_string()), ("unit", "eur_ht".into()), ("year", "2017".into()), ("planned", "1234".into())]
            .map(|(name, value)| (name.to_owned(), Typed::Text(value)))
            .into();
    record::create(&mut desk, Noun::BudgetLine, &values).unwrap();
    let found = report::difference(&desk, id).unwrap();
    let of = |what: &str| found.actions.iter().filter(|one| one.subject.starts_with("2.2.1")).find(|one| one.what.contains(what)).cloned();
    assert!(of("Statut").is_some_and(|one| one.before != one.after));
    assert!(of("prévu").is_some(), "{:?}", found.actions);
    assert!(found.money.iter().any(|one| one.what.contains("prévu")), "{:?}", found.money);
    assert!(found.indicators.iter().all(|one| one.before != one.after));
}
