//! Formulas are read, checked, ordered and worked out; what is written is read again.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn read(text: &str) -> Formula {
    parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn given(text: &str, known: &[(&str, f64)]) -> Result<f64, Gap> {
    value(&read(text), &|code| known.iter().find(|(own, _)| *own == code).map(|(_, value)| *value))
}

#[test]
fn it_is_worked_out_as_at_school() {
    assert_eq!(given("1 + 2 * 3", &[]), Ok(7.0));
    assert_eq!(given("(1 + 2) * 3", &[]), Ok(9.0));
    assert_eq!(given("10 - 4 - 3", &[]), Ok(3.0));
    assert_eq!(given("100 / 4 / 5", &[]), Ok(5.0));
    assert_eq!(given("-2 * -3", &[]), Ok(6.0));
    assert_eq!(given("1 234,5 + 0.5", &[]), Ok(1235.0));
    assert_eq!(given("sum(1; 2; 3) + mean(2; 4) - max(1; 5) * min(2; 1)", &[]), Ok(4.0));
    assert_eq!(given("[A] / [HAB] * 100", &[("A", 3.0), ("HAB", 4.0)]), Ok(75.0));
}

#[test]
fn what_is_missing_is_named_and_never_zero() {
    assert_eq!(given("[A] + [B] / [C] + [A]", &[("B", 1.0)]), Err(Gap::Missing(vec!["A".to_owned(), "C".to_owned()])));
    assert_eq!(given("[A] / 0", &[("A", 1.0)]), Err(Gap::Undefined));
    assert_eq!(given("min(0 / 0; 1)", &[]), Err(Gap::Undefined));
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let told = |text: &str| parse(text).unwrap_err();
    assert_eq!(told("  "), Misread::Empty);
    assert_eq!(told("1 +"), Misread::Missing(3));
    assert_eq!(told("(1 + 2"), Misread::Open(0));
    assert_eq!(told("[A"), Misread::Open(0));
    assert_eq!(told("[ ]"), Misread::Missing(1));
    assert_eq!(told("1 ; 2"), Misread::Unexpected(2, ";".to_owned()));
    assert_eq!(told("avg(1)"), Misread::NoFunction(0, "avg".to_owned()));
    assert_eq!(told("1 2 $"), Misread::Unexpected(4, "$".to_owned()));
    assert_eq!(told(&"(".repeat(10_000)), Misread::TooDeep);
    assert_eq!(told(&"-".repeat(10_000)), Misread::TooDeep);
}

#[test]
fn units_that_are_added_are_the_same_and_those_that_are_multiplied_make_another() {
    let of = |code: &str| match code {
        "GES" => Some(Unit::read("tCO2e")),
        "HAB" => Some(Unit::read("hab")),
        "E" => Some(Unit::read("MWh/an")),
        "F" => Some(Unit::read("kgCO2e / MWh")),
        "P" => Some(Unit::read("%")),
        _ => None,
    };
    let unit = |text: &str| unit_of(&read(text), &of).map(|unit| unit.map(|unit| unit.to_string()));
    assert_eq!(unit("[GES] / [HAB]"), Ok(Some("tco2e/hab".to_owned())));
    assert_eq!(unit("[E] * [F] / 1000"), Ok(Some("kgco2e/an".to_owned())));
    assert_eq!(unit("[GES] + 3"), Ok(Some("tco2e".to_owned())));
    assert_eq!(unit("[GES] * [P]"), Ok(Some("tco2e".to_owned())));
    assert_eq!(unit("[GES] / [GES]"), Ok(Some("%".to_owned())));
    assert_eq!(unit("1 / [HAB]"), Ok(Some("1/hab".to_owned())));
    assert_eq!(unit("2 * 3"), Ok(None));
    assert_eq!(unit("[GES] + [UNKNOWN]"), Ok(Some("tco2e".to_owned())));
    for text in ["[GES] + [HAB]", "sum([GES]; [E])", "[GES] / [HAB] - [GES]"] {
        assert!(unit(text).is_err(), "{text}");
    }
    assert_eq!(Unit::read("\u{20ac} / an").to_string(), Unit::read("\u{20ac}/an").to_string());
}

#[test]
fn each_stands_after_what_it_needs_and_a_circle_is_told_whole() {
    let all = |list: &[(&str, &str)]| list.iter().map(|(code, text)| ((*code).to_owned(), read(text))).collect::<BTreeMap<_, _>>();
    let chain = all(&[("C", "[B] + [A]"), ("B", "[A] * 2"), ("A", "[measured]")]);
    assert_eq!(order(&chain), Ok(vec!["A", "B", "C"]));
    assert_eq!(order(&all(&[("A", "[A]")])), Err(Circle(vec!["A".to_owned()])));
    let circle = all(&[("C", "[A]"), ("A", "[B]"), ("B", "[C] + 1"), ("D", "1")]);
    assert_eq!(order(&circle), Err(Circle(["A", "B", "C"].map(str::to_owned).to_vec())));
    let long: BTreeMap<String, Formula> = (0..50_000).map(|n| (format!("{n:06}"), read(&format!("[{:06}]", n + 1)))).collect();
    assert_eq!(order(&long).map(|own| own.len()), Ok(50_000));
}

fn formulas() -> impl Strategy<Value = Formula> {
    let leaf = prop_oneof![
        (0_u32..100_000, 0_u32..1_000).prop_map(|(whole, part)| Formula::Number(f64::from(whole) + f64::from(part) / 1_000.0)),
        "[A-Z][A-Z0-9 .-]{0,6}[A-Z0-9]".prop_map(Formula::Input),
    ];
    leaf.prop_recursive(6, 64, 4, |own| {
        let sign = prop_oneof![Just(Sign::Add), Just(Sign::Subtract), Just(Sign::Multiply), Just(Sign::Divide)];
        prop_oneof![
            own.clone().prop_map(|own| Formula::Minus(Box::new(own))),
            (sign, own.clone(), own.clone()).prop_map(|(sign, one, other)| Formula::Pair(sign, Box::new(one), Box::new(other))),
            (0..4_usize, prop::collection::vec(own, 1..4)).prop_map(|(of, own)| Formula::Of(Function::ALL[of], own)),
        ]
    })
}

fn of_inputs() -> impl Strategy<Value = Formula> {
    "[A-D]".prop_map(Formula::Input).prop_recursive(4, 24, 3, |own| {
        let sign = prop_oneof![Just(Sign::Add), Just(Sign::Subtract), Just(Sign::Multiply), Just(Sign::Divide)];
        prop_oneof![
            own.clone().prop_map(|own| Formula::Minus(Box::new(own))),
            (sign, own.clone(), own.clone()).prop_map(|(sign, one, other)| Formula::Pair(sign, Box::new(one), Box::new(other))),
            (0..4_usize, prop::collection::vec(own, 1..3)).prop_map(|(of, own)| Formula::Of(Function::ALL[of], own)),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(formula in formulas()) {
        prop_assert_eq!(parse(&formula.to_string()), Ok(formula));
    }

    #[test]
    fn no_text_is_too_much(text in "\\PC{0,60}", signs in "[\\[\\]()0-9a-z,.;+*/ -]{0,60}") {
        let _ = parse(&text);
        if let Ok(formula) = parse(&signs) {
            prop_assert_eq!(parse(&formula.to_string()), Ok(formula));
        }
    }

    #[test]
    fn an_order_needs_nothing_that_comes_later_and_a_circle_is_one(edges in prop::collection::vec((0_u8..12, 0_u8..12), 0..30)) {
        let mut needs: BTreeMap<u8, BTreeSet<u8>> = BTreeMap::new();
        edges.iter().for_each(|(one, other)| { needs.entry(*one).or_default().insert(*other); });
        let formulas: BTreeMap<String, Formula> = needs
            .iter()
            .map(|(one, others)| (one.to_string(), Formula::Of(Function::Sum, others.iter().map(|other| Formula::Input(other.to_string())).collect())))
            .collect();
        match order(&formulas) {
            Ok(ordered) => {
                prop_assert_eq!(ordered.len(), formulas.len());
                for (place, code) in ordered.iter().enumerate() {
                    for input in formulas[*code].inputs().into_iter().filter(|input| formulas.contains_key(*input)) {
                        prop_assert!(ordered[..place].contains(&input));
                    }
                }
            }
            Err(Circle(codes)) => {
                for (place, code) in codes.iter().enumerate() {
                    prop_assert!(formulas[code].inputs().contains(&codes[(place + 1) % codes.len()].as_str()));
                }
            }
        }
    }

    #[test]
    fn a_unit_says_what_a_change_of_scale_does(formula in of_inputs(), scale in 1.5_f64..4.0) {
        // Inputs of one unit, made larger together: the result grows by the power of the unit that is told.
        let Ok(unit) = unit_of(&formula, &|_| Some(Unit::read("u"))) else { return Ok(()) };
        let text = unit.unwrap_or_default().to_string();
        let count = |part: &str| i32::try_from(part.matches('u').count()).unwrap();
        let (above, below) = text.split_once('/').unwrap_or((&text, ""));
        let of = |scale: f64| move |code: &str| Some(scale * (1.0 + f64::from(code.as_bytes()[0] - b'A') * 0.37));
        if let (Ok(before), Ok(after)) = (value(&formula, &of(1.0)), value(&formula, &of(scale))) {
            let expected = before * scale.powi(count(above) - count(below));
            prop_assert!((after - expected).abs() <= 1e-6 * (1.0 + expected.abs()), "{formula}: {text}, {before} {after}");
        }
    }
}
