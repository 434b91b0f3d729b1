//! Trajectories: held against what diagnoses measured, with what actions are expected to save, neither twice nor too early unsaid.

mod support;

use app::wire::{TrajectoryView, Typed};
use app::{Desk, record, trajectory};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let values: BTreeMap<String, Typed> = values.iter().map(|(field, value)| ((*field).to_owned(), Typed::Text((*value).to_owned()))).collect();
    record::create(desk, noun, &values).unwrap().id
}

fn edit(desk: &mut Desk, noun: Noun, id: Id, field: &str, value: Typed) {
    record::edit(desk, noun, id, &BTreeMap::from([(field.to_owned(), value)])).unwrap();
}

fn view(desk: &Desk, id: Id) -> TrajectoryView {
    trajectory::views(desk).unwrap().into_iter().find(|view| view.record.id == id).unwrap()
}

#[test]
fn the_way_of_the_example_is_held_against_its_two_diagnoses() {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let all = trajectory::views(&desk).unwrap();
    let one = &all[0];
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let year = |year: &str| one.years.iter().find(|line| line.year == year).unwrap();
    // A fourth of 420,000 in forty years is 7,875 less each year: 388,500 in 2014, and 400,000 were measured.
    assert_eq!(plain(&year("2010").measured), "420000");
    assert_eq!(plain(&year("2014").measured), "400000");
    let (asked, gap) = (plain(&year("2014").asked), plain(&year("2014").gap));
    assert_eq!(asked.parse::<i64>().unwrap() + gap.trim_start_matches('+').parse::<i64>().unwrap(), 400_000, "{asked} {gap}");
    assert_eq!((one.course.as_deref(), one.last_year.as_str()), (Some("off_course"), "2014"));
    assert!(!one.delay.is_empty() && !one.expected.is_empty() && !one.twice.is_empty(), "{one:?}");
}

#[test]
fn what_is_measured_is_that_of_its_sector_and_what_is_unknown_is_no_measure() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let territory = desk.workspace.rows(Noun::Territory).unwrap()[0].id.to_string();
    let of = |desk: &mut Desk, sector: &str| {
        let way = [("territory", territory.as_str()), ("title", "Voie"), ("quantity", "emissions"), ("sector", sector)];
        let id = make(desk, Noun::Trajectory, &way);
        for (year, value) in [("2010", "50400"), ("2020", "40400")] {
            make(desk, Noun::TrajectoryPoint, &[("trajectory", &id.to_string()), ("year", year), ("value", value)]);
        }
        id
    };
    let homes = of(&mut desk, "residential");
    let found = view(&desk, homes);
    let late = found.years.iter().find(|line| line.year == "2014").unwrap();
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    assert_eq!((plain(&late.asked), plain(&late.measured), plain(&late.gap)), ("46400".into(), "44000".into(), "−2400".into()));
    assert_eq!((found.course.as_deref(), found.delay.as_str()), (Some("on_course"), "2,4 ans d’avance"));
    // « Sans objet » in both diagnoses: nothing was measured, and nothing is on course.
    let energy = of(&mut desk, "energy_industry");
    let found = view(&desk, energy);
    assert!(found.years.iter().all(|line| line.measured.is_empty()) && found.course.is_none());
}

#[test]
fn gains_count_from_their_day_and_those_of_one_lever_are_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    for action in desk.workspace.rows(Noun::Action).unwrap() {
        for field in ["ghg_avoided", "lever", "benefit_from"] {
            if !action.value(Noun::Action, field).is_null() {
                edit(&mut desk, Noun::Action, action.id, field, Typed::Text(String::new()));
            }
        }
    }
    let actions: Vec<Id> = desk
        .workspace
        .rows(Noun::Action)
        .unwrap()
        .into_iter()
        .filter(|row| row.value(Noun::Action, "parent").is_null())
        .map(|row| row.id)
        .take(3)
        .collect();
    for (action, value, from) in [(actions[0], "100", "01/01/2030"), (actions[1], "40", "01/06/2049"), (actions[2], "7", "01/02/2050")] {
        edit(&mut desk, Noun::Action, action, "status", Typed::from("in_progress"));
        edit(&mut desk, Noun::Action, action, "ghg_avoided", Typed::from(value));
        edit(&mut desk, Noun::Action, action, "benefit_from", Typed::from(from));
        edit(&mut desk, Noun::Action, action, "lever", Typed::from("hedges"));
        edit(&mut desk, Noun::Action, action, "sectors", Typed::from(""));
    }
    let all = trajectory::views(&desk).unwrap();
    let one = &all[0];
    assert_eq!((one.horizon.as_str(), one.expected.as_str()), ("2050", "140"));
    assert!(!one.early.is_empty() && !one.early.contains(" ; "), "one alone begins later: {}", one.early);
    assert_eq!(one.twice.len(), 1, "{:?}", one.twice);
    edit(&mut desk, Noun::Action, actions[0], "status", Typed::from("abandoned"));
    assert_eq!(trajectory::views(&desk).unwrap()[0].expected, "40");
}

#[test]
fn a_way_sets_out_from_what_was_measured_towards_targets_typed_as_people_say_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let territory = desk.workspace.rows(Noun::Territory).unwrap()[0].id.to_string();
    let way = [("territory", territory.as_str()), ("title", "Voie"), ("quantity", "emissions"), ("interpolation", "constant_rate")];
    let id = make(&mut desk, Noun::Trajectory, &way);
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let start = view(&desk, id).start.unwrap();
    assert_eq!(
        (start.year.as_str(), plain(&start.value), start.targets.clone()),
        ("2010", "420000".into(), ["2026", "2030", "2050"].map(str::to_owned).to_vec())
    );
    assert!(!start.diagnosis.is_empty());
    let asked = |typed: [&str; 3]| app::wire::TrajectorySetOut {
        id,
        year: start.year.clone(),
        value: start.value.clone(),
        targets: start
            .targets
            .iter()
            .zip(typed)
            .map(|(year, typed)| app::wire::TypedTarget { year: year.clone(), typed: typed.to_owned() })
            .collect(),
    };
    for (typed, code, field) in
        [(["60 %", "", ""], "target_unread", Some("2026")), (["", "beaucoup", ""], "target_unread", Some("2030")), (["", "", ""], "no_target", None)]
    {
        let fault = trajectory::set_out(&mut desk, &asked(typed)).unwrap_err();
        assert_eq!((fault.code.as_str(), fault.field.as_deref()), (code, field), "{typed:?}");
    }
    assert!(view(&desk, id).points.is_empty(), "nothing was written");
    trajectory::set_out(&mut desk, &asked(["", "−40 %", "105 ktCO2e"])).unwrap();
    let found = view(&desk, id);
    let at = |year: &str| plain(&found.years.iter().find(|line| line.year == year).unwrap().asked);
    assert_eq!((at("2010"), at("2030"), at("2050")), ("420000".into(), "252000".into(), "105000".into()));
    assert!(found.start.is_none() && found.chart.is_some());

    // A reference of the same quantity stands beside it; that of another does not.
    let reference = |desk: &mut Desk, quantity: &str| {
        let id = make(desk, Noun::Trajectory, &[("territory", &territory), ("title", "SNBC"), ("quantity", quantity), ("kind", "reference")]);
        for (year, value) in [("2015", "400000"), ("2050", "70000")] {
            make(desk, Noun::TrajectoryPoint, &[("trajectory", &id.to_string()), ("year", year), ("value", value)]);
        }
    };
    reference(&mut desk, "emissions");
    reference(&mut desk, "final_energy");
    let found = view(&desk, id);
    assert_eq!(found.references, ["SNBC"]);
    let last = found.years.iter().find(|line| line.year == "2050").unwrap();
    assert_eq!(last.references.iter().map(|asked| plain(asked)).collect::<Vec<_>>(), ["70000"]);
}
