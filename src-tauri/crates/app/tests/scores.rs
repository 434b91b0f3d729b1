//! Scores of a framework come in: seen first, one step, the same file twice changes nothing, another moment beside the first. A figure is
//! set where it stands, and a contract's criterion follows.

mod support;

use app::wire::{ScoreSetArg, ScoresArg, ScoresPageArg, Typed};
use app::{Desk, record, score, steps};
use domain::codes::ScoreMoment;
use domain::records::{Action, ActionMeasure, Criterion, Framework, Measure, Score};
use domain::{Id, Noun};
use std::collections::BTreeMap;
use std::path::Path;
use support::desk;

/// An export: number, potential, done, planned, not done.
fn export(folder: &Path, name: &str, day: &str, lines: &[(&str, f64, f64, f64, f64)]) -> String {
    let mut text = format!(
        "Pays\n\nDate d'export;{day}\n\nN°;Intitulé;Potentiel max;Potentiel collectivité;Points réalisés;Points programmés;Points pas faits;Statut\n"
    );
    for (code, potential, done, planned, not_done) in lines {
        text += &format!("{code};Mesure {code};{potential};{potential};{done};{planned};{not_done};\n");
    }
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

const FIRST: [(&str, f64, f64, f64, f64); 6] = [
    ("1", 60.0, 18.0, 12.0, 30.0),
    ("1.1", 40.0, 8.0, 12.0, 20.0),
    ("1.2", 20.0, 10.0, 0.0, 10.0),
    ("2", 40.0, 10.0, 0.0, 30.0),
    ("2.1", 40.0, 10.0, 0.0, 30.0),
    ("3", 20.0, 0.0, 0.0, 20.0),
];

fn asked(path: &str, moment: &str) -> ScoresArg {
    ScoresArg { path: path.to_owned(), framework: "cae".into(), moment: moment.into(), group: None, scored_on: None }
}

fn page(desk: &Desk) -> app::wire::ScoresPage {
    score::page(desk, &ScoresPageArg { framework: None, moment: None }).unwrap()
}

fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}', '\u{2068}', '\u{2069}'], "")
}

#[test]
fn what_is_seen_is_written_in_one_step_that_one_undo_takes_back() {
    let (folder, mut desk) = desk();
    let path = export(folder.path(), "a.csv", "14/03/2025", &FIRST);
    let before = desk.workspace.fingerprint().unwrap();
    let seen = score::preview(&desk, &asked(&path, "initial")).unwrap();
    assert_eq!((seen.measures, seen.scores, seen.same, seen.found, seen.framework_is_new), (6, 6, 0, 0, true), "{seen:?}");
    assert_eq!((seen.on.as_str(), seen.refused), ("14/03/2025", None));
    assert_eq!(
        seen.axes.last().map(|axis| (axis.bar.done.as_str(), axis.bar.potential.as_str(), plain(&axis.bar.percent))),
        Some(("28", "120", "23,3%".into()))
    );
    assert_eq!(desk.workspace.fingerprint().unwrap(), before, "nothing is written by looking");
    score::import(&mut desk, &asked(&path, "initial")).unwrap();
    let measures = desk.workspace.load::<Measure>().unwrap();
    let of = |code: &str| measures.iter().find(|own| own.code == code).unwrap();
    assert_eq!((of("1.1").parent, of("1.1").points, of("1.1").title.as_str()), (Some(of("1").id), Some(40.0), "Mesure 1.1"));
    let scores = desk.workspace.load::<Score>().unwrap();
    assert!(
        scores.len() == 6
            && scores.iter().all(|own| own.moment == ScoreMoment::Initial && own.scored_on.is_some_and(|day| day.to_string() == "2025-03-14"))
    );
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn the_same_file_twice_changes_nothing_and_a_later_one_stands_beside_it() {
    let (folder, mut desk) = desk();
    let path = export(folder.path(), "a.csv", "2025-03-14", &FIRST);
    score::import(&mut desk, &asked(&path, "initial")).unwrap();
    assert_eq!(page(&desk).moment, "initial", "what is scored is looked at");
    let once = desk.workspace.fingerprint().unwrap();
    let seen = score::preview(&desk, &asked(&path, "initial")).unwrap();
    assert_eq!((seen.same, seen.scores, seen.scores_changed, seen.measures), (6, 0, 0, 0));
    assert!(seen.refused.is_some());
    assert_eq!(score::import(&mut desk, &asked(&path, "initial")).unwrap_err().code, "scores_same");
    assert_eq!(desk.workspace.fingerprint().unwrap(), once);
    let mut later = FIRST;
    later[1] = ("1.1", 40.0, 28.0, 0.0, 12.0);
    later[0] = ("1", 60.0, 38.0, 0.0, 22.0);
    let later = export(folder.path(), "b.csv", "2027-03-14", &later[..5]);
    let seen = score::preview(&desk, &asked(&later, "current")).unwrap();
    assert_eq!((seen.measures, seen.scores, seen.absent), (0, 5, 1));
    score::import(&mut desk, &asked(&later, "current")).unwrap();
    assert_eq!(desk.workspace.load::<Score>().unwrap().len(), 11);
    let page = page(&desk);
    let total = page.total.unwrap();
    assert_eq!(total.points, ["28", "48", ""]);
    assert_eq!(page.moments.iter().map(|own| own.unscored).collect::<Vec<_>>(), [0, 1, 0], "measure 3 has no score now, and is told");
    assert!(page.doubts.iter().any(|doubt| doubt.contains("n’a pas de score")), "{:?}", page.doubts);
    assert_eq!(page.stars.map(|stars| stars.reached), Some(2), "48 of 100");
    assert_eq!(page.axes[0].shares.each_ref().map(|share| plain(share)), ["30%", "63,3%", ""]);
    assert!(page.radar.is_some());
    // A title that somebody wrote stays.
    let own = desk.workspace.load::<Measure>().unwrap().into_iter().find(|own| own.code == "2").unwrap();
    record::edit(&mut desk, Noun::Measure, own.id, &BTreeMap::from([("title".to_owned(), Typed::from("Patrimoine"))])).unwrap();
    assert_eq!(score::preview(&desk, &asked(&path, "initial")).unwrap().titles, 1);
}

#[test]
fn a_file_that_cannot_be_read_says_why_and_writes_nothing() {
    let (folder, mut desk) = desk();
    let before = desk.workspace.fingerprint().unwrap();
    let path = folder.path().join("plan.csv");
    std::fs::write(&path, "Titre;Statut\nHaies;En cours\n").unwrap();
    assert_eq!(score::import(&mut desk, &asked(&path.display().to_string(), "current")).unwrap_err().code, "scores_no_table");
    let good = export(folder.path(), "a.csv", "2025-03-14", &FIRST);
    let other = ScoresArg { framework: "iso".into(), ..asked(&good, "current") };
    assert_eq!(score::import(&mut desk, &other).unwrap_err().code, "scores_no_framework");
    let wrong = ScoresArg { scored_on: Some("hier".into()), ..asked(&good, "current") };
    assert_eq!(score::import(&mut desk, &wrong).unwrap_err().field.as_deref(), Some("scored_on"));
    let two = "N°;Intitulé;Potentiel collectivité;Points réalisés;Potentiel collectivité;Points réalisés\n1;Axe;10;5;10;6\n";
    std::fs::write(&path, two).unwrap();
    let asked = asked(&path.display().to_string(), "current");
    assert_eq!(score::import(&mut desk, &asked).unwrap_err().code, "scores_several_states");
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    score::import(&mut desk, &ScoresArg { group: Some(1), ..asked }).unwrap();
    assert_eq!(desk.workspace.load::<Score>().unwrap().iter().map(|own| own.done).collect::<Vec<_>>(), [Some(6.0)]);
}

#[test]
fn a_figure_is_set_where_it_stands_and_taken_back() {
    let (folder, mut desk) = desk();
    let path = export(folder.path(), "a.csv", "2025-03-14", &FIRST);
    score::import(&mut desk, &asked(&path, "current")).unwrap();
    let of = |desk: &Desk, code: &str| page(desk).measures.into_iter().find(|own| own.code == code).unwrap();
    let own = of(&desk, "1.2");
    let set = |desk: &mut Desk, moment: &str, field: &str, typed: &str| {
        let asked = ScoreSetArg { measure: own.id, moment: moment.into(), field: field.into(), typed: typed.into() };
        score::set(desk, &asked).map_err(|fault| (fault.code, fault.field))
    };
    let before = desk.workspace.fingerprint().unwrap();
    set(&mut desk, "current", "done", "12,5").unwrap();
    assert_eq!((of(&desk, "1.2").typed[1].as_str(), of(&desk, "1").origin.as_str()), ("12,5", "sum"));
    assert_eq!(page(&desk).axes[0].points[1], "20,5", "the axis is the sum of what is under it");
    assert!(page(&desk).doubts.iter().any(|doubt| plain(doubt).contains("18 a été dit")), "{:?}", page(&desk).doubts);
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
    assert_eq!(set(&mut desk, "current", "done", "douze").unwrap_err(), ("shape".to_owned(), Some("done".to_owned())));
    assert_eq!(set(&mut desk, "current", "done", "-1").unwrap_err().0, "scores_negative");
    assert_eq!(set(&mut desk, "current", "title", "1").unwrap_err().0, "no_field");
    // At a moment without a score one is made, and goes with its last figure.
    set(&mut desk, "target", "done", "15").unwrap();
    assert_eq!(page(&desk).axes[0].points[2], "15", "its potential is that of the framework");
    set(&mut desk, "target", "done", "").unwrap();
    assert_eq!(desk.workspace.load::<Score>().unwrap().len(), 6);
}

fn create(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let values = values.iter().map(|(name, text)| ((*name).to_owned(), Typed::from(*text))).collect();
    record::create(desk, noun, &values).unwrap().id
}

#[test]
fn a_criterion_takes_the_score_of_the_framework_that_it_follows() {
    let (folder, mut desk) = desk();
    let contract = create(&mut desk, Noun::Contract, &[("title", "COT"), ("kind", "cot")]);
    let criterion = create(&mut desk, Noun::Criterion, &[("contract", &contract.to_string()), ("title", "Progression CAE"), ("scale", "cae")]);
    assert_eq!(score::follow(&mut desk, criterion).unwrap_err().code, "scores_not_followed");
    for (moment, done) in [("initial", 18.0), ("current", 41.5), ("target", 60.0)] {
        let path = export(folder.path(), moment, "2025-03-14", &[("1", 60.0, done, 0.0, 60.0 - done), ("2", 40.0, 10.0, 0.0, 30.0)]);
        score::import(&mut desk, &asked(&path, moment)).unwrap();
    }
    let framework = desk.workspace.load::<Framework>().unwrap()[0].id;
    let named = BTreeMap::from([("framework".to_owned(), Typed::Text(framework.to_string()))]);
    record::edit(&mut desk, Noun::Criterion, criterion, &named).unwrap();
    let before = desk.workspace.fingerprint().unwrap();
    let follows = |desk: &Desk| {
        let page = app::contract::page(desk, &app::wire::ContractArg { id: contract, as_of: None }).unwrap();
        page.follows.iter().map(|one| (one.differs, plain(&one.measured))).collect::<Vec<_>>()
    };
    assert_eq!(follows(&desk), [(true, "51,5%".to_owned())]);
    score::follow(&mut desk, criterion).unwrap();
    let held = desk.workspace.find::<Criterion>(criterion).unwrap();
    assert_eq!((held.baseline, held.measured, held.target), (Some(28.0), Some(51.5), Some(70.0)));
    assert_eq!(held.measured_on.map(|day| day.to_string()).as_deref(), Some("2025-03-14"));
    assert_eq!(follows(&desk), [(false, "51,5%".to_owned())]);
    assert_eq!(score::follow(&mut desk, criterion).unwrap_err().code, "scores_followed_already");
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before);
}

#[test]
fn the_example_has_a_framework_whose_axes_sum_to_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ensemblier");
    let desk = app::example::make(&path, &support::laptop(&folder)).unwrap();
    let page = page(&desk);
    let figure = |text: &str| plain(text).replace(',', ".").parse::<f64>().unwrap();
    for moment in 0..3 {
        let sum: f64 = page.axes.iter().map(|axis| figure(&axis.points[moment])).sum();
        assert_eq!(sum, figure(&page.total.as_ref().unwrap().points[moment]));
    }
    assert!(page.measures.iter().any(|own| !own.actions.is_empty()));
}

/// The export of the platform names the actions that answer a measure by their titles, one a line (apps/backend/src/referentiels/export-score).
#[test]
fn measures_are_linked_to_the_actions_that_the_export_names_and_a_title_that_none_or_several_have_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("x.ensemblier"), &support::laptop(&folder)).unwrap();
    let actions = desk.workspace.load::<Action>().unwrap();
    let count = |title: &str| actions.iter().filter(|own| own.title == title).count();
    let mut alone = actions.iter().filter(|own| count(&own.title) == 1);
    let (one, other) = (alone.next().unwrap(), alone.next().unwrap());
    let twin: BTreeMap<_, _> =
        [("plan", one.plan.to_string()), ("title", "Deux fois".to_owned())].map(|(key, text)| (key.to_owned(), Typed::Text(text))).into();
    (0..2).for_each(|_| drop(record::create(&mut desk, Noun::Action, &twin).unwrap()));
    let path = folder.path().join("a.csv");
    let titles = format!("{}\n {} \nPartie de campagne\nDeux fois", one.title.to_uppercase(), other.title);
    let text = format!(
        "Date d'export;14/03/2025\n\nN°;Intitulé;Potentiel max;Potentiel collectivité;Points réalisés;Points programmés;Points pas faits;Statut;Fiches actions liées\n\
         9;Axe neuf;10;10;5;0;5;;\n9.1;Mesure neuve;10;10;5;0;5;;\"{}\"\n",
        titles.replace('"', "\"\"")
    );
    std::fs::write(&path, text).unwrap();
    let asked = asked(&path.display().to_string(), "target");
    let held = desk.workspace.load::<ActionMeasure>().unwrap().len();
    let before = desk.workspace.fingerprint().unwrap();
    let seen = score::preview(&desk, &asked).unwrap();
    assert_eq!((seen.links, seen.refused.as_deref()), (2, None), "{seen:?}");
    let told: Vec<(&str, &str, bool)> = seen.findings.iter().map(|one| (one.cell.as_str(), one.given.as_str(), one.leaves_out)).collect();
    assert_eq!(told, [("I5", "Partie de campagne", true), ("I5", "Deux fois", true)], "{:?}", seen.findings);
    score::import(&mut desk, &asked).unwrap();
    let links = desk.workspace.load::<ActionMeasure>().unwrap();
    let measure = desk.workspace.load::<Measure>().unwrap().into_iter().find(|own| own.code == "9.1").unwrap().id;
    let mut linked: Vec<Id> = links.iter().filter(|link| link.measure == measure).map(|link| link.action).collect();
    let mut wanted = vec![one.id, other.id];
    linked.sort();
    wanted.sort();
    assert_eq!((linked, links.len()), (wanted, held + 2));
    // One of two of the same title, once it was chosen by hand, is no longer asked about; carried on to the next plan, an action is meant there.
    let twins: Vec<Id> = desk.workspace.load::<Action>().unwrap().into_iter().filter(|own| own.title == "Deux fois").map(|own| own.id).collect();
    let hand = [("action", twins[0].to_string()), ("measure", measure.to_string())].map(|(key, text)| (key.to_owned(), Typed::Text(text))).into();
    record::create(&mut desk, Noun::ActionMeasure, &hand).unwrap();
    let next =
        [("title", "Plan suivant".to_owned()), ("previous_plan", one.plan.to_string())].map(|(key, text)| (key.to_owned(), Typed::Text(text))).into();
    let next = record::create(&mut desk, Noun::Plan, &next).unwrap().id;
    let carried = [("plan", next.to_string()), ("title", one.title.clone())].map(|(key, text)| (key.to_owned(), Typed::Text(text))).into();
    record::create(&mut desk, Noun::Action, &carried).unwrap();
    let again = score::preview(&desk, &asked).unwrap();
    assert_eq!(again.findings.iter().map(|one| one.given.as_str()).collect::<Vec<_>>(), ["Partie de campagne"], "{again:?}");
    for _ in 0..3 {
        steps::undo(&mut desk).unwrap();
    }
    // The same file again has nothing to write.
    assert_eq!(score::import(&mut desk, &asked).unwrap_err().code, "scores_same");
    steps::undo(&mut desk).unwrap();
    assert_eq!(desk.workspace.fingerprint().unwrap(), before, "one step");
}
