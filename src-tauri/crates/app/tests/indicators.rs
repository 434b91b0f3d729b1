//! Indicators: read, worked out by formulas, and held against their way.

mod support;

use app::wire::{IndicatorCard, PlanArg, Typed};
use app::{Desk, indicator, record, steps};
use domain::{Id, Noun};
use std::collections::BTreeMap;

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let values: BTreeMap<String, Typed> = values.iter().map(|(field, value)| ((*field).to_owned(), Typed::Text((*value).to_owned()))).collect();
    record::create(desk, noun, &values).unwrap().id
}

fn card(desk: &Desk, id: Id) -> IndicatorCard {
    indicator::cards(desk, &PlanArg { plan: None }).unwrap().cards.into_iter().find(|card| card.id == id).unwrap()
}

/// An indicator with readings on the last day of their years.
fn measured(desk: &mut Desk, code: &str, unit: &str, readings: &[(i32, &str)]) -> Id {
    let id = make(desk, Noun::Indicator, &[("code", code), ("title", code), ("unit", unit), ("direction", "lower")]);
    for (year, value) in readings {
        make(desk, Noun::Reading, &[("indicator", &id.to_string()), ("observed_on", &format!("31/12/{year}")), ("value", value)]);
    }
    id
}

#[test]
fn every_indicator_of_the_example_has_a_card_that_agrees_with_the_paper() {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let cards = indicator::cards(&desk, &PlanArg { plan: None }).unwrap();
    assert_eq!(cards.cards.len(), desk.workspace.rows(Noun::Indicator).unwrap().len());
    assert!(cards.on_course + cards.off_course > 0, "some stand on a way");
    for one in &cards.cards {
        assert!(one.wrong.is_empty(), "{}", one.wrong);
        let page = indicator::page(&desk, one.id).unwrap();
        assert_eq!(page.card.value, one.value);
        let last = page.years.iter().rev().find(|year| !year.value.is_empty());
        assert_eq!(last.map(|year| year.year.clone()).unwrap_or_default(), one.year, "{}", one.title);
    }
}

#[test]
fn a_formula_gives_a_series_says_what_is_missing_and_never_counts_it_as_zero() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    measured(&mut desk, "X-GES", "tCO2e", &[(2016, "100"), (2017, "90"), (2018, "1 200,5")]);
    measured(&mut desk, "X-E", "MWh", &[(2016, "50"), (2017, "45")]);
    let ratio = make(&mut desk, Noun::Indicator, &[("code", "X-R"), ("title", "Intensité"), ("unit", "tCO2e/MWh"), ("formula", "[X-GES] / [X-E]")]);
    let found = card(&desk, ratio);
    assert_eq!((found.value.as_str(), found.year.as_str(), found.computed), ("2", "2017", true));
    assert!(found.wrong.contains("2018") && found.wrong.contains("X-E"), "{}", found.wrong);

    for (formula, said) in
        [("[X-GES] + [X-E]", "tco2e"), ("[X-GES] / [RIEN]", "RIEN"), ("[X-R] * 2", "X-R"), ("[X-GES] /", "signe"), ("[X-GES] / 0", "zéro")]
    {
        record::edit(&mut desk, Noun::Indicator, ratio, &BTreeMap::from([("formula".to_owned(), Typed::Text(formula.to_owned()))])).unwrap();
        let found = card(&desk, ratio);
        assert!(found.wrong.contains(said) && found.value.is_empty(), "{formula}: « {} », {}", found.wrong, found.value);
        steps::undo(&mut desk).unwrap();
    }
    assert_eq!(card(&desk, ratio).value, "2");
    let head =
        make(&mut desk, Noun::Indicator, &[("code", "X-H"), ("title", "Par habitant"), ("unit", "tCO2e/hab"), ("formula", "[X-GES] / [habitants]")]);
    let people: i64 = desk.workspace.load::<domain::records::Commune>().unwrap().iter().filter_map(|commune| commune.population).sum();
    let found = card(&desk, head);
    assert_eq!(found.value, desk.words.number(1200.5 / people as f64, 2));
    assert_eq!(found.wrong, "");
}

#[test]
fn a_code_that_several_have_names_none_of_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let one = measured(&mut desk, "X-A", "t", &[(2016, "1")]);
    let sum = make(&mut desk, Noun::Indicator, &[("code", "X-S"), ("title", "Somme"), ("formula", "[X-A] * 3")]);
    assert_eq!(card(&desk, sum).value, "3");
    let other = measured(&mut desk, "X-A", "t", &[(2016, "5")]);
    let found = card(&desk, sum);
    assert!(found.value.is_empty() && found.wrong.contains("X-A"), "{}", found.wrong);
    assert_eq!((card(&desk, one).value.as_str(), card(&desk, other).value.as_str()), ("1", "5"), "they are what they were");
}

#[test]
fn parts_sum_up_and_a_delay_is_counted_in_years() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let id = measured(&mut desk, "X-C", "GWh", &[]);
    let owner = id.to_string();
    let communes = desk.workspace.rows(Noun::Commune).unwrap();
    for (commune, value) in communes.iter().zip(["40", "30", "20"]) {
        make(
            &mut desk,
            Noun::Reading,
            &[("indicator", &owner), ("observed_on", "31/12/2020"), ("value", value), ("commune", &commune.id.to_string())],
        );
    }
    make(&mut desk, Noun::Baseline, &[("indicator", &owner), ("year", "2010"), ("value", "100")]);
    make(&mut desk, Noun::Target, &[("indicator", &owner), ("year", "2030"), ("value", "60")]);
    let found = card(&desk, id);
    assert_eq!((found.value.as_str(), found.parts, found.course.as_deref()), ("90", 3, Some("off_course")));
    assert_eq!((found.gap.as_str(), found.delay.as_str()), ("10", "5 ans de retard"));
    assert_eq!(found.reached, desk.words.rate(domain::Rate(2_500)));
    let page = indicator::page(&desk, id).unwrap();
    assert_eq!(
        page.years.iter().map(|year| (year.year.as_str(), year.value.as_str(), year.asked.as_str(), year.gap.as_str())).collect::<Vec<_>>(),
        [("2010", "", "100", ""), ("2020", "90", "80", "+10"), ("2030", "", "60", ""),]
    );
}

#[test]
fn regulatory_indicators_follow_the_diagnoses_and_stand_on_the_trajectory_until_somebody_says_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &support::laptop(&folder)).unwrap();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id;
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let groups = indicator::regulatory(&desk, Some(plan)).unwrap();
    assert_eq!(groups.iter().map(|group| group.items.len()).sum::<usize>(), 91);
    assert!(groups.iter().all(|group| !group.items[0].part && group.items[1..].iter().all(|item| item.part)), "a whole before its parts");
    let keys: Vec<String> = ["emissions", "emissions/residential", "pollutant/nox"].map(str::to_owned).to_vec();
    let take = app::wire::IndicatorsTake { plan: Some(plan), keys: keys.clone() };
    indicator::take(&mut desk, &take).unwrap();
    assert_eq!(indicator::take(&mut desk, &take).unwrap_err().code, "indicators_none", "each is there once");
    let there = |desk: &Desk, key: &str| {
        let groups = indicator::regulatory(desk, Some(plan)).unwrap();
        groups.into_iter().flat_map(|group| group.items).find(|item| item.key == key).unwrap().there
    };
    let whole = there(&desk, "emissions").unwrap();
    let alerts = |desk: &mut Desk| app::alert::inbox(desk, &app::wire::AlertsArg { months: 6 }).unwrap();
    assert!(!format!("{:?}", alerts(&mut desk)).contains(&whole.to_string()), "diagnoses fill it: nobody is asked for a reading");
    let found = card(&desk, whole);
    // The diagnoses of the example: 420,000 tCO2e in 2010, 400,000 in 2014; its trajectory asks for a fourth by 2050.
    assert_eq!((plain(&found.value), found.year.as_str(), plain(&found.previous), found.followed), ("400000".into(), "2014", "420000".into(), true));
    assert_eq!((plain(&found.baseline), found.course.as_deref()), ("420000".into(), Some("off_course")));
    let homes = there(&desk, "emissions/residential").unwrap();
    assert_eq!(plain(&card(&desk, homes).value), "44000");

    // In thousands of tonnes it says the same.
    let unit = |desk: &mut Desk, unit: &str| {
        record::edit(desk, Noun::Indicator, whole, &BTreeMap::from([("unit".to_owned(), Typed::Text(unit.to_owned()))])).unwrap();
    };
    unit(&mut desk, "ktCO2e");
    assert_eq!((card(&desk, whole).value.as_str(), card(&desk, whole).baseline.as_str()), ("400", "420"));
    unit(&mut desk, "GWh");
    let lost = card(&desk, whole);
    assert!(lost.value.is_empty() && lost.wrong.contains("tCO2e"), "{}", lost.wrong);
    unit(&mut desk, "tCO2e");
    // A reading of one's own stands before the diagnosis of its year, and the others stay.
    make(&mut desk, Noun::Reading, &[("indicator", &whole.to_string()), ("observed_on", "31/12/2014"), ("value", "399000")]);
    assert_eq!((plain(&card(&desk, whole).value), plain(&card(&desk, whole).previous)), ("399000".into(), "420000".into()));
    // And so do a baseline and a target.
    make(&mut desk, Noun::Baseline, &[("indicator", &whole.to_string()), ("year", "2010"), ("value", "500000")]);
    assert_eq!((plain(&card(&desk, whole).baseline), card(&desk, whole).course), ("500000".into(), None));
    for _ in 0..6 {
        steps::undo(&mut desk).unwrap();
    }
    assert_eq!(there(&desk, "emissions"), None, "all of them go in one step");
}
