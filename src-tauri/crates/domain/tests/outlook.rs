//! What a contract brings from here: criteria, spending, instalments, and what is lost when, from the worked examples of the
//! handbook; and what an outlook may never say.

mod support;

use domain::aid::aid;
use domain::codes::{ContractKind, CriterionRule, CriterionScale, InstalmentKind};
use domain::dossier::Dossier;
use domain::instalments::{InstalmentsDue, instalments_due};
use domain::outlook::{Deadline, Next, Outlook, outlook};
use domain::records::{Amendment, Contract, CostLine, Criterion, Instalment, Phase};
use domain::{Cents, Id, Noun, Rate, Value};
use proptest::prelude::*;
use std::collections::HashMap;
use support::{code, day, dossier, financed, id, of_contract, record, spent};

fn criterion(name: &str, baseline: f64, target: f64, measured: Option<f64>, weight: i64, more: &[(&str, Value)]) -> Criterion {
    let mut fields: Vec<(&str, Value)> = vec![
        ("scale", code(CriterionScale::Cae)),
        ("baseline", Value::Real(baseline)),
        ("target", Value::Real(target)),
        ("measured", measured.map_or(Value::Null, Value::Real)),
        ("weight", Cents::euros(weight).into()),
    ];
    fields.extend_from_slice(more);
    of_contract(name, &fields)
}

/// A COT since 2021: 350,000 EUR, 75,000 of them fixed, and 275,000 on three criteria.
fn cot() -> Dossier {
    let mut cot = dossier(
        ContractKind::CotSince2021,
        &[
            ("granted", Cents::euros(350_000).into()),
            ("fixed_part", Cents::euros(75_000).into()),
            ("variable_part", Cents::euros(275_000).into()),
            ("ends_on", day("2026-12-31").into()),
        ],
    );
    cot.phases = vec![of_contract::<Phase>("phase 1", &[("starts_on", day("2023-01-01").into()), ("ends_on", day("2024-06-30").into())])];
    cot.criteria = vec![
        criterion("CAE", 15.9, 27.9, Some(21.9), 100_000, &[]),
        criterion("ECi", 10.0, 20.0, None, 100_000, &[("phase", id("phase 1").into())]),
        criterion("Régional", 0.0, 4.0, Some(3.0), 75_000, &[("rule", code(CriterionRule::AllOrNothing)), ("scale", code(CriterionScale::Regional))]),
    ];
    cot
}

#[test]
fn a_cot_of_350_000_whose_cae_gains_6_points_of_12_is_worth_its_fixed_part_and_half_of_that_weight() {
    let at = outlook(&cot(), &HashMap::new(), day("2025-01-01"));
    assert_eq!((at.fixed, at.as_measured, at.if_met), (Cents::euros(75_000), Cents::euros(125_000), Cents::euros(350_000)));
    let told: Vec<(&str, Cents, Cents)> = at.criteria.iter().map(|one| (one.criterion.title.as_str(), one.now, one.lost())).collect();
    assert_eq!(
        told,
        [
            ("ECi", Cents::ZERO, Cents::euros(100_000)),
            ("Régional", Cents::ZERO, Cents::euros(75_000)),
            ("CAE", Cents::euros(50_000), Cents::euros(50_000)),
        ],
        "what loses most comes first"
    );
    assert_eq!(at.criteria[0].next, Next::PerUnit { each: Cents::euros(10_000), missing: 10.0, before: 0.0 });
    assert_eq!(at.criteria[1].next, Next::Whole { missing: 1.0 });
    let Next::PerUnit { each, missing, before } = at.criteria[2].next else { panic!("{:?}", at.criteria[2].next) };
    assert_eq!((each, before), (Cents(833_333), 0.0), "100,000 over 12 points");
    assert!((missing - 6.0).abs() < 1e-9);
    assert!(at.spending.is_none(), "no expenditure to justify");
}

#[test]
fn values_are_tried_without_touching_those_of_the_file() {
    let cot = cot();
    let tried = HashMap::from([(id("Régional"), 4.0), (id("CAE"), 12.9)]);
    let at = outlook(&cot, &tried, day("2025-01-01"));
    let order = |outlook: &Outlook| outlook.criteria.iter().map(|one| one.criterion.id).collect::<Vec<_>>();
    assert_eq!(order(&at), order(&outlook(&cot, &HashMap::new(), day("2025-01-01"))), "what is tried moves no row");
    assert_eq!(at.as_measured, Cents::euros(150_000));
    let cae = at.criteria.iter().find(|one| one.criterion.id == id("CAE")).unwrap();
    let Next::PerUnit { missing, before, .. } = cae.next else { panic!("{:?}", cae.next) };
    assert!((missing - 15.0).abs() < 1e-9 && (before - 3.0).abs() < 1e-9, "three points only make up for what was lost");
    assert_eq!(outlook(&cot, &HashMap::new(), day("2025-01-01")).as_measured, Cents::euros(125_000));
    // A measure made after the day was not known on it.
    let mut later = cot.clone();
    later.criteria[0].measured_on = Some(day("2025-02-01"));
    assert_eq!(outlook(&later, &HashMap::new(), day("2025-01-01")).as_measured, Cents::euros(75_000));
}

#[test]
fn criteria_are_lost_at_the_end_of_their_phase_else_of_the_contract() {
    let mut cot = cot();
    cot.contract.claim_deadline = Some(day("2027-06-30"));
    let at = outlook(&cot, &HashMap::new(), day("2025-01-01"));
    let told: Vec<_> = at.losses.iter().map(|loss| (loss.on.to_string(), loss.deadline, loss.noun, loss.at_stake, loss.count)).collect();
    assert_eq!(
        told,
        [
            ("2024-06-30".to_owned(), Deadline::Measure, Noun::Phase, Cents::euros(100_000), 1),
            ("2026-12-31".to_owned(), Deadline::Measure, Noun::Contract, Cents::euros(125_000), 2),
            ("2027-06-30".to_owned(), Deadline::Claim, Noun::Contract, Cents::euros(125_000), 1),
        ]
    );
    // What was asked for in time is not lost at the last day to ask.
    cot.instalments = vec![of_contract::<Instalment>(
        "fixe",
        &[("kind", code(InstalmentKind::Advance)), ("requested_on", day("2024-01-01").into()), ("requested_amount", Cents::euros(75_000).into())],
    )];
    let at = outlook(&cot, &HashMap::new(), day("2025-01-01"));
    assert_eq!(at.losses.last().map(|loss| loss.at_stake), Some(Cents::euros(50_000)));
}

fn line(name: &str, planned: i64, rate: Option<i64>, cap: Option<i64>) -> CostLine {
    of_contract(
        name,
        &[
            ("planned", Cents::euros(planned).into()),
            ("aid_rate", rate.map_or(Value::Null, |rate| Value::Int(rate * 100))),
            ("cap", cap.map_or(Value::Null, |cap| Cents::euros(cap).into())),
        ],
    )
}

/// A COT of 2011-2018: 50 %, but for studies at 70 % up to 20,000 EUR.
fn engineering() -> Dossier {
    let mut cot = dossier(
        ContractKind::Cot,
        &[
            ("granted", Cents::euros(80_000).into()),
            ("eligible_base", Cents::euros(140_000).into()),
            ("aid_rate", Value::Int(5_000)),
            ("eligible_until", day("2018-12-31").into()),
            ("interim_ceiling", Value::Int(8_000)),
            ("advance_rate", Value::Int(2_000)),
        ],
    );
    cot.cost_lines = vec![line("Poste", 100_000, None, None), line("Études", 40_000, Some(70), Some(20_000))];
    cot.spending = vec![
        spent("2016-12-31", Some("Poste"), None, Cents::euros(40_000)),
        spent("2017-12-31", Some("Études"), None, Cents::euros(30_000)),
        spent("2019-02-01", Some("Poste"), None, Cents::euros(10_000)),
    ];
    cot
}

#[test]
fn spending_still_needed_is_told_by_cost_line_with_its_rate_and_its_cap() {
    let at = outlook(&engineering(), &HashMap::new(), day("2018-01-01"));
    let aid = at.spending.unwrap();
    let told: Vec<_> = aid.lines.iter().map(|line| (line.spent, line.aid, line.most, line.needed)).collect();
    assert_eq!(
        told,
        [
            // What was spent after the day is not known on it: 40,000 of 100,000 at 50 %.
            (Cents::euros(40_000), Cents::euros(20_000), Cents::euros(50_000), Some(Cents::euros(60_000))),
            // 30,000 at 70 % would be 21,000: the cap leaves 20,000, and nothing more can come.
            (Cents::euros(30_000), Cents::euros(20_000), Cents::euros(20_000), Some(Cents::ZERO)),
        ]
    );
    assert_eq!((at.as_measured, at.if_met), (Cents::euros(40_000), Cents::euros(70_000)));
    let told: Vec<_> = at.losses.iter().map(|loss| (loss.deadline, loss.at_stake, loss.count)).collect();
    assert_eq!(told, [(Deadline::Eligible, Cents::euros(30_000), 1)]);
}

#[test]
fn half_of_118_705_euros_is_the_aid_of_a_region_at_50_percent() {
    let mut grant = dossier(ContractKind::Cot, &[("granted", Cents::euros(118_705).into()), ("aid_rate", Value::Int(5_000))]);
    grant.spending = vec![spent("2013-01-01", None, None, Cents::euros(118_705))];
    assert_eq!(aid(&grant, day("2014-12-31")).total, Cents(5_935_250));
}

#[test]
fn an_instalment_at_80_percent_then_the_balance_in_proportion_when_less_was_spent() {
    // 147,222 EUR granted for 294,415 EUR, no rate written: the aid follows spending.
    let mut cot = dossier(
        ContractKind::Cot,
        &[
            ("granted", Cents::euros(147_222).into()),
            ("eligible_base", Cents::euros(294_415).into()),
            ("advance_rate", Value::Int(2_000)),
            ("interim_ceiling", Value::Int(8_000)),
        ],
    );
    let due = |cot: &Dossier, received: Cents| instalments_due(&cot.contract, aid(cot, day("2018-12-31")).total, received);
    assert_eq!(
        due(&cot, Cents::ZERO),
        InstalmentsDue { advance: Cents(2_944_440), ..InstalmentsDue::default() },
        "an advance of 20 % before anything is spent"
    );
    cot.spending = vec![spent("2017-12-31", None, None, Cents::euros(260_000))];
    let justified = Cents::euros(147_222).pro_rata(Cents::euros(260_000), Cents::euros(294_415));
    assert_eq!(justified, Cents(13_001_281), "147,222 × 260,000 ÷ 294,415 = 130,012.805…");
    let second = due(&cot, Cents(2_944_440));
    assert_eq!(second.interim, Cents(11_777_760 - 2_944_440), "up to 80 %, the advance counted");
    let last = due(&cot, Cents(11_777_760));
    assert_eq!((last.advance, last.interim, last.balance, last.to_return), (Cents::ZERO, Cents::ZERO, justified - Cents(11_777_760), Cents::ZERO));
    // Had only 200,000 been spent, the instalments would have gone beyond the aid: it is said, and nothing is negative.
    cot.spending = vec![spent("2017-12-31", None, None, Cents::euros(200_000))];
    let over = due(&cot, Cents(11_777_760));
    assert_eq!(
        (over.balance, over.to_return),
        (Cents::ZERO, Cents(11_777_760) - Cents::euros(147_222).pro_rata(Cents::euros(200_000), Cents::euros(294_415)))
    );
}

#[test]
fn work_that_has_not_begun_by_its_day_loses_the_cap_of_its_action() {
    let mut tepcv = dossier(
        ContractKind::Tepcv,
        &[
            ("granted", Cents::euros(500_000).into()),
            ("aid_rate", Value::Int(8_000)),
            ("work_start_deadline", day("2017-12-31").into()),
            ("action_cap", Cents::euros(150_000).into()),
        ],
    );
    tepcv.actions = vec![
        financed("Éclairage", None, None, &[("planned_spending", Cents::euros(100_000).into())]),
        financed("Chaufferie", None, Some("2017-03-01"), &[]),
        financed("École", Some("2018-02-01"), None, &[("cap", Cents::euros(120_000).into())]),
    ];
    tepcv.spending =
        vec![spent("2017-06-01", None, Some("Chaufferie"), Cents::euros(200_000)), spent("2017-06-01", None, Some("Éclairage"), Cents::euros(1_000))];
    let at = outlook(&tepcv, &HashMap::new(), day("2017-10-01"));
    assert_eq!(at.as_measured, Cents::euros(150_800), "160,000 is capped at 150,000; 800 come beside it");
    let loss = &at.losses[0];
    assert_eq!(
        (loss.deadline, loss.count, loss.unknown, loss.at_stake),
        (Deadline::WorkStart, 2, 0, Cents::euros(200_000)),
        "80,000 planned, and a cap of 120,000"
    );
    // An amendment gives more time, from its day on and not before.
    tepcv.amendments = vec![of_contract::<Amendment>(
        "a1",
        &[("number", "1".into()), ("effective_on", day("2017-11-15").into()), ("new_work_start_deadline", day("2018-06-30").into())],
    )];
    let on = |today: &str| outlook(&tepcv, &HashMap::new(), day(today)).losses[0].on;
    assert_eq!((on("2017-11-14"), on("2017-11-15")), (day("2017-12-31"), day("2018-06-30")));
}

fn any_dossier() -> impl Strategy<Value = Dossier> {
    let criteria = prop::collection::vec((-50.0f64..50.0, -50.0f64..50.0, prop::option::of(-80.0f64..80.0), 0i64..200_000, any::<bool>()), 0..5);
    let lines = prop::collection::vec((prop::option::of(0i64..100_000), prop::option::of(0i64..=100), prop::option::of(0i64..50_000)), 0..4);
    let parts = prop::collection::vec((-500i64..5_000_000, 0usize..5, 0i64..1_500), 0..8);
    let terms = (prop::option::of(0i64..400_000), prop::option::of(0i64..100_000), prop::option::of(0i64..300_000), 0usize..5);
    let rates = (prop::option::of(0i64..=10_000), prop::option::of(1i64..400_000), prop::option::of(0i64..50_000));
    (criteria, lines, parts, terms, rates).prop_map(|(criteria, lines, parts, terms, rates)| {
        let kinds = [ContractKind::Cot, ContractKind::CotSince2021, ContractKind::Tepcv, ContractKind::Crte, ContractKind::Other];
        let euros = |value: Option<i64>| value.map_or(Value::Null, |euros| Cents::euros(euros).into());
        let mut made = dossier(
            kinds[terms.3],
            &[
                ("granted", euros(terms.0)),
                ("fixed_part", euros(terms.1)),
                ("variable_part", euros(terms.2)),
                ("aid_rate", rates.0.map_or(Value::Null, Value::Int)),
                ("eligible_base", euros(rates.1)),
                ("action_cap", euros(rates.2)),
                ("ends_on", day("2019-12-31").into()),
                ("work_start_deadline", day("2017-12-31").into()),
                ("claim_deadline", day("2020-06-30").into()),
            ],
        );
        made.criteria = criteria
            .into_iter()
            .enumerate()
            .map(|(number, (baseline, target, measured, weight, whole))| {
                let rule = if whole { CriterionRule::AllOrNothing } else { CriterionRule::ProRata };
                criterion(&format!("c{number}"), baseline, target, measured, weight, &[("rule", code(rule))])
            })
            .collect();
        made.cost_lines = lines
            .into_iter()
            .enumerate()
            .map(|(number, (planned, rate, cap))| {
                of_contract(
                    &format!("l{number}"),
                    &[("planned", euros(planned)), ("aid_rate", rate.map_or(Value::Null, |rate| Value::Int(rate * 100))), ("cap", euros(cap))],
                )
            })
            .collect();
        made.actions = vec![financed("a", None, None, &[])];
        made.spending = parts
            .into_iter()
            .map(|(amount, line, days)| domain::spending::Part {
                on: day("2016-01-01") + chrono::TimeDelta::days(days),
                ..spent("2016-01-01", Some(&format!("l{line}")), Some("a").filter(|_| line % 2 == 0), Cents(amount))
            })
            .collect();
        made
    })
}

proptest! {
    #[test]
    fn an_outlook_stands_between_nothing_and_the_grant(made in any_dossier(), days in 0i64..2_000) {
        let at = outlook(&made, &HashMap::new(), day("2016-01-01") + chrono::TimeDelta::days(days));
        prop_assert!(Cents::ZERO <= at.as_measured && at.as_measured <= at.if_met && at.if_met <= at.granted, "{at:?}");
        if let Some(granted) = made.contract.granted {
            prop_assert_eq!(at.granted, granted);
        }
        prop_assert!(at.losses.iter().all(|loss| Cents::ZERO <= loss.at_stake && loss.at_stake <= at.granted), "{:?}", at.losses);
        prop_assert!(at.losses.is_sorted_by_key(|loss| loss.on));
        prop_assert!(at.criteria.iter().all(|one| Cents::ZERO <= one.now && one.now <= one.most));
        prop_assert!(at.spending.iter().flat_map(|aid| &aid.lines).all(|line| Cents::ZERO <= line.aid && line.aid <= line.most));
    }

    #[test]
    fn more_progress_never_brings_less(made in any_dossier(), one in -80.0f64..80.0, other in -80.0f64..80.0) {
        for criterion in &made.criteria {
            let (Some(baseline), Some(target)) = (criterion.baseline, criterion.target) else { continue };
            let (less, more) = if (one < other) == (baseline < target) { (one, other) } else { (other, one) };
            let worth = |measured: f64| outlook(&made, &HashMap::from([(criterion.id, measured)]), day("2018-01-01")).as_measured;
            prop_assert!(worth(less) <= worth(more), "{less} brings {:?}, {more} brings {:?}", worth(less), worth(more));
        }
    }

    #[test]
    fn whatever_is_asked_the_instalments_stay_within_the_grant(
        granted in 0i64..50_000_000, advance in 0i64..=10_000, ceiling in 0i64..=10_000,
        justified in prop::collection::vec(0i64..60_000_000, 1..5), takes in any::<bool>(),
    ) {
        let contract: Contract = record("contract", &[
            ("kind", code(ContractKind::Cot)), ("title", "Contrat".into()), ("granted", Cents(granted).into()),
            ("advance_rate", Value::Int(advance)), ("interim_ceiling", Value::Int(ceiling)),
        ]);
        let mut received = if takes { instalments_due(&contract, Cents::ZERO, Cents::ZERO).advance } else { Cents::ZERO };
        let mut spent = justified.clone();
        spent.sort_unstable();
        for amount in &spent {
            received += instalments_due(&contract, Cents(*amount), received).interim;
            prop_assert!(received <= Cents(granted).at(Rate(ceiling)).max(Cents(granted).at(Rate(advance))));
        }
        let last = spent.last().map_or(Cents::ZERO, |amount| Cents(*amount));
        let due = instalments_due(&contract, last, received);
        prop_assert!([due.advance, due.interim, due.balance, due.to_return].iter().all(|amount| *amount >= Cents::ZERO));
        let paid = received + due.balance - due.to_return;
        prop_assert_eq!(paid, last.min(Cents(granted)), "in the end, what is justified is paid, and no more");
        prop_assert!(received + due.balance <= Cents(granted));
    }

    #[test]
    fn parts_of_an_expense_add_up_to_what_is_asked_of_it(net in -500_000i64..500_000, shares in prop::collection::vec(0i64..200_000, 0..5), claim in prop::option::of(-500_000i64..500_000)) {
        use domain::records::{ExpenseAllocation, ExpenseClaim};
        use domain::spending::Ledger;
        let expense = support::invoice("f", &[("net", Cents(net).into()), ("contract", id("contract").into()), ("action", id("own").into())]);
        let sign = if net < 0 { -1 } else { 1 };
        let allocations: Vec<ExpenseAllocation> = shares.iter().enumerate().map(|(number, amount)| {
            record(&format!("p{number}"), &[("expense", id("f").into()), ("action", id(&format!("a{number}")).into()), ("amount", Cents(amount * sign).into())])
        }).collect();
        let claims: Vec<ExpenseClaim> = claim.iter().map(|amount| {
            record("q", &[("expense", id("f").into()), ("contract", id("contract").into()), ("amount", Cents(*amount).into())])
        }).collect();
        let ledger = Ledger::new(vec![expense], claims, allocations);
        let parts = ledger.asked_of(id("contract"));
        prop_assert_eq!(parts.iter().map(|part| part.amount).sum::<Cents>(), Cents(claim.unwrap_or(net)));
        let nobody: Id = id("another contract");
        prop_assert!(ledger.asked_of(nobody).is_empty());
    }
}
