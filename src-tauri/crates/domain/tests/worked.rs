//! Examples worked by hand, with figures of real contracts, and what no amendment may ever do.

mod support;

use domain::codes::{BudgetNature, ContractKind, CriterionRule, Derogation, FunderKind, FundingStatus, InstalmentKind};
use domain::contract::{balance, contract_at, cost_line_at, criterion_due, in_force, link_holds};
use domain::finding::{Param, Source};
use domain::records::{Amendment, AmendmentLine, Contract, CostLine, Criterion, Funder, FundingCost, FundingLine, FundingPlan, Instalment};
use domain::{Cents, Day, Id, Rate, Value, rules};
use proptest::prelude::*;
use std::collections::HashMap;
use support::{code, day, id, record};

fn contract() -> Contract {
    record(
        "contract",
        &[
            ("kind", code(ContractKind::Cot)),
            ("title", "Contrat d'objectifs territorial".into()),
            ("ends_on", day("2018-12-31").into()),
            ("granted", Cents::euros(147_222).into()),
        ],
    )
}

fn amendment(name: &str, number: &str, on: Day, new: &[(&str, Value)]) -> Amendment {
    let mut fields = vec![("contract", id("contract").into()), ("number", number.into()), ("effective_on", on.into())];
    fields.extend_from_slice(new);
    record(name, &fields)
}

fn in_days(days: i64) -> Day {
    day("2016-01-01") + chrono::TimeDelta::days(days)
}

proptest! {
    /// The report of 2016, made again after an amendment of 2017, says what it said.
    #[test]
    fn an_amendment_never_changes_the_days_before_it(
        amounts in prop::collection::vec((0i64..2_000, prop::option::of(0i64..1_000_000)), 0..6),
        (later, amount) in (0i64..2_000, 0i64..1_000_000),
        asked in 0i64..2_000,
    ) {
        let amendments: Vec<Amendment> = amounts
            .iter()
            .enumerate()
            .map(|(number, (on, amount))| {
                let granted = amount.map_or(Value::Null, |amount| Cents::euros(amount).into());
                amendment(&number.to_string(), &number.to_string(), in_days(*on), &[("new_granted", granted)])
            })
            .collect();
        let lines: Vec<AmendmentLine> = amendments
            .iter()
            .enumerate()
            .map(|(number, one)| record(&format!("line {number}"), &[("amendment", one.id.into()), ("cost_line", id("post").into()), ("planned", Cents(i64::try_from(number).unwrap()).into())]))
            .collect();
        let post: CostLine = record("post", &[("contract", id("contract").into()), ("title", "Poste".into()), ("planned", Cents::euros(40_000).into())]);
        let mut with_one_more = amendments.clone();
        with_one_more.push(amendment("more", "99", in_days(later), &[
            ("new_granted", Cents::euros(amount).into()),
            ("new_ends_on", day("2030-12-31").into()),
            ("new_work_start_deadline", day("2030-06-30").into()),
            ("new_claim_deadline", day("2031-06-30").into()),
        ]));
        let mut more_lines = lines.clone();
        more_lines.push(record("line more", &[("amendment", id("more").into()), ("cost_line", id("post").into()), ("planned", Cents(-1).into())]));
        let on = in_days(asked);
        let (before, after) = (contract_at(&contract(), &amendments, on), contract_at(&contract(), &with_one_more, on));
        let (post_before, post_after) = (cost_line_at(&post, &amendments, &lines, on), cost_line_at(&post, &with_one_more, &more_lines, on));
        if asked < later {
            prop_assert_eq!(format!("{before:?}"), format!("{after:?}"));
            prop_assert_eq!(post_before, post_after);
        } else {
            prop_assert_eq!(after.ends_on, Some(day("2030-12-31")), "from its day on, an amendment counts");
            prop_assert_eq!((after.work_start_deadline, after.claim_deadline), (Some(day("2030-06-30")), Some(day("2031-06-30"))));
        }
        // The amendments are applied by their day, whatever the order of the rows.
        with_one_more.reverse();
        prop_assert_eq!(format!("{:?}", contract_at(&contract(), &with_one_more, on)), format!("{after:?}"));
        let days: Vec<Day> = in_force(&with_one_more, id("contract"), on).iter().map(|one| one.effective_on).collect();
        prop_assert!(days.is_sorted() && days.iter().all(|one| *one <= on));
    }
}

#[test]
fn an_amendment_changes_what_it_fills_and_another_contracts_amendment_nothing() {
    let first = amendment("a1", "1", day("2017-03-01"), &[("new_granted", Cents::euros(160_000).into())]);
    let second = amendment("a2", "2", day("2017-03-01"), &[("new_ends_on", day("2019-06-30").into()), ("new_granted", Cents::euros(170_000).into())]);
    let mut other = amendment("a3", "3", day("2016-01-01"), &[("new_granted", Cents::euros(1).into())]);
    other.contract = id("another");
    let all = [second, other, first];
    let on = |text: &str| contract_at(&contract(), &all, day(text));
    assert_eq!(on("2017-02-28").granted, Some(Cents::euros(147_222)));
    assert_eq!(on("2017-03-01").granted, Some(Cents::euros(170_000)), "of one day's amendments, the last number wins");
    assert_eq!((on("2017-02-28").ends_on, on("2017-03-01").ends_on), (Some(day("2018-12-31")), Some(day("2019-06-30"))));
}

#[test]
fn the_balance_of_a_contract_follows_the_money_day_by_day() {
    let instalment = |name: &str, kind: InstalmentKind, fields: &[(&str, Value)]| -> Instalment {
        let mut all = vec![("contract", id("contract").into()), ("kind", code(kind))];
        all.extend_from_slice(fields);
        record(name, &all)
    };
    // Granted 147,222 EUR: an advance of 20 %, an interim payment asked for higher than it was paid, and a balance to come.
    let instalments = [
        instalment(
            "advance",
            InstalmentKind::Advance,
            &[("amount", Cents(2_944_440).into()), ("requested_on", day("2016-02-01").into()), ("received_on", day("2016-04-15").into())],
        ),
        instalment(
            "interim",
            InstalmentKind::Interim,
            &[
                ("amount", Cents::euros(50_000).into()),
                ("requested_on", day("2017-05-01").into()),
                ("requested_amount", Cents::euros(52_000).into()),
                ("received_on", day("2017-09-30").into()),
                ("received_amount", Cents::euros(48_000).into()),
            ],
        ),
        instalment("balance", InstalmentKind::Balance, &[("amount", Cents::euros(67_000).into()), ("due_on", day("2019-03-31").into())]),
    ];
    let on = |text: &str| {
        let at = balance(&contract(), &instalments, day(text));
        assert_eq!(at.remaining, at.granted - at.received);
        (at.called.0, at.received.0, at.remaining.0)
    };
    assert_eq!(on("2016-01-31"), (0, 0, 14_722_200));
    assert_eq!(on("2016-02-01"), (2_944_440, 0, 14_722_200));
    assert_eq!(on("2016-04-15"), (2_944_440, 2_944_440, 11_777_760));
    assert_eq!(on("2017-09-29"), (8_144_440, 2_944_440, 11_777_760));
    assert_eq!(on("2017-09-30"), (8_144_440, 7_744_440, 6_977_760), "what came counts, not what was asked for");
    let mut foreign = instalments[1].clone();
    foreign.contract = id("another");
    assert_eq!(balance(&contract(), &[foreign], day("2020-01-01")).received, Cents::ZERO);
}

#[test]
fn a_link_holds_from_the_amendment_that_opened_it_to_the_eve_of_the_one_that_closed_it() {
    let opening = amendment("a1", "1", day("2017-03-01"), &[]);
    let closing = amendment("a2", "2", day("2018-03-01"), &[]);
    let holds = |from: bool, to: bool, on: &str| link_holds(from.then_some(&opening), to.then_some(&closing), day(on));
    assert!(holds(false, false, "1999-01-01"), "a link that no amendment dates holds always");
    assert!(!holds(true, true, "2017-02-28"));
    assert!(holds(true, true, "2017-03-01"));
    assert!(holds(true, true, "2018-02-28"));
    assert!(!holds(true, true, "2018-03-01"));
    assert!(holds(false, true, "2016-01-01"));
    assert!(holds(true, false, "2030-01-01"));
}

fn criterion(baseline: f64, target: f64, measured: f64, rule: Option<CriterionRule>) -> Criterion {
    record(
        "criterion",
        &[
            ("contract", id("contract").into()),
            ("title", "Score climat-air-énergie".into()),
            ("baseline", Value::Real(baseline)),
            ("target", Value::Real(target)),
            ("measured", Value::Real(measured)),
            ("weight", Cents::euros(75_000).into()),
            ("rule", rule.map_or(Value::Null, code)),
        ],
    )
}

#[test]
fn a_score_from_15_9_to_21_9_on_a_target_of_12_points_more_is_worth_half_of_its_weight() {
    let due = |measured, rule| criterion_due(&criterion(15.9, 15.9 + 12.0, measured, rule));
    assert_eq!(due(21.9, None), Some(Cents::euros(37_500)));
    assert_eq!(due(21.9, Some(CriterionRule::ProRata)), Some(Cents::euros(37_500)));
    assert_eq!(due(21.9, Some(CriterionRule::AllOrNothing)), Some(Cents::ZERO));
    assert_eq!(due(27.9, Some(CriterionRule::AllOrNothing)), Some(Cents::euros(75_000)), "15.9 + 12 is 27.9, whatever a float says");
    assert_eq!(due(40.0, None), Some(Cents::euros(75_000)), "beyond the target there is no more to have");
    assert_eq!(due(10.0, None), Some(Cents::ZERO), "below the baseline nothing is owed back");
    assert_eq!(criterion_due(&criterion(15.9, 15.9, 21.9, None)), None, "a target that asks for nothing is no criterion");
    // A consumption that must fall: from 120 to 100, at 110.
    assert_eq!(criterion_due(&criterion(120.0, 100.0, 110.0, None)), Some(Cents::euros(37_500)));
}

/// Article L1111-10, III: the public maître d'ouvrage keeps 20 % of what public persons bring, 30 % when it leads,
/// 10 % for a school with the prefect's leave.
#[test]
fn the_own_share_of_an_investment_is_20_30_or_10_percent_of_public_money() {
    let funder = |name: &str, kind: FunderKind| -> (Id, Funder) {
        (id(name), record(name, &[("code", name.into()), ("name", name.into()), ("kind", code(kind))]))
    };
    let funders: HashMap<Id, Funder> = [
        funder("ademe", FunderKind::Public),
        funder("feder", FunderKind::European),
        funder("mecene", FunderKind::Private),
        funder("pays", FunderKind::Own),
        funder("banque", FunderKind::Loan),
    ]
    .into();
    let find = |nature: BudgetNature, derogation: Option<Derogation>, status: FundingStatus, own: i64, aid: i64, private: i64| {
        let plan: FundingPlan = record(
            "plan",
            &[
                ("action", id("action").into()),
                ("title", "Plan de financement".into()),
                ("nature", code(nature)),
                ("derogation", derogation.map_or(Value::Null, code)),
            ],
        );
        let line = |name: &str, funder: &str, amount: i64, status: FundingStatus| -> FundingLine {
            record(
                name,
                &[("funding_plan", id("plan").into()), ("funder", id(funder).into()), ("amount", Cents(amount).into()), ("status", code(status))],
            )
        };
        let live = FundingStatus::Notified;
        let lines = [
            line("l1", "pays", own, live),
            line("l2", "ademe", aid / 2, status),
            line("l3", "feder", aid - aid / 2, live),
            line("l4", "mecene", private, live),
        ];
        let cost: FundingCost =
            record("cost", &[("funding_plan", id("plan").into()), ("title", "Travaux".into()), ("net", Cents(own + aid + private).into())]);
        rules::funding_plan(&plan, "Rénover l'école", &[&cost], &lines.iter().collect::<Vec<_>>(), &funders)
    };
    let too_small = |derogation: Option<Derogation>, own: i64, aid: i64| {
        let found = find(BudgetNature::Investment, derogation, FundingStatus::Notified, own, aid, 0);
        found.iter().any(|finding| finding.code == "own_share_too_small")
    };
    for (derogation, least) in [(None, 20), (Some(Derogation::None), 20), (Some(Derogation::LeadAuthority), 30), (Some(Derogation::School), 10)] {
        let (own, aid) = (least * 1_000, (100 - least) * 1_000);
        assert!(!too_small(derogation, own, aid), "{derogation:?}: exactly {least} % is enough");
        assert!(too_small(derogation, own - 10, aid + 10), "{derogation:?}: below {least} % is not");
    }
    assert!(!too_small(Some(Derogation::Exempt), 0, 100_000));

    let found = find(BudgetNature::Investment, None, FundingStatus::Notified, 10_000, 90_000, 0);
    let finding = found.iter().find(|finding| finding.code == "own_share_too_small").unwrap();
    assert!(finding.params.contains(&("own", Param::Money(Cents(10_000)))));
    assert!(finding.params.contains(&("wanted", Param::Money(Cents(20_000)))));
    assert!(finding.params.contains(&("least", Param::Share(Rate::percent(20)))));
    assert_eq!(finding.source, Some(Source::OwnShare), "the article is named");

    let codes = |found: Vec<domain::Finding>| found.into_iter().map(|finding| finding.code).collect::<Vec<_>>();
    let calm: Vec<&str> = Vec::new();
    assert_eq!(codes(find(BudgetNature::Operating, None, FundingStatus::Notified, 0, 100_000, 0)), calm, "operating expenditure is outside the rule");
    assert_eq!(
        codes(find(BudgetNature::Investment, None, FundingStatus::Notified, 20_000, 80_000, 500_000)),
        calm,
        "private money is outside the base"
    );
    // A loan is paid back: it is the maître d'ouvrage's own money, and refuses nothing.
    let plan: FundingPlan = record("plan", &[("action", id("action").into()), ("title", "Plan".into()), ("nature", code(BudgetNature::Investment))]);
    let line = |name: &str, amount: i64| -> FundingLine {
        let amount = Cents::euros(amount).into();
        record(
            name,
            &[("funding_plan", id("plan").into()), ("funder", id(name).into()), ("amount", amount), ("status", code(FundingStatus::Notified))],
        )
    };
    let borrowed = [line("pays", 5_000), line("banque", 15_000), line("ademe", 80_000)];
    let cost: FundingCost =
        record("cost", &[("funding_plan", id("plan").into()), ("title", "Travaux".into()), ("net", Cents::euros(100_000).into())]);
    assert_eq!(codes(rules::funding_plan(&plan, "École", &[&cost], &borrowed.iter().collect::<Vec<_>>(), &funders)), calm);
    // An aid that was refused brings nothing: the share is then large enough, and the plan has a hole.
    assert_eq!(codes(find(BudgetNature::Investment, None, FundingStatus::Refused, 15_000, 80_000, 0)), ["funding_unbalanced"]);
}

#[test]
fn aids_of_147_222_on_294_415_are_found_14_50_above_half() {
    let plan: FundingPlan = record("plan", &[("action", id("action").into()), ("title", "Plan".into()), ("nature", code(BudgetNature::Operating))]);
    let (base, own) = (Cents::euros(294_415), Cents(14_719_300));
    let line = |name: &str, amount: Cents, rate: Value, base: Value| -> FundingLine {
        record(
            name,
            &[
                ("funding_plan", id("plan").into()),
                ("funder", id(name).into()),
                ("amount", amount.into()),
                ("rate", rate),
                ("base", base),
                ("status", code(FundingStatus::Notified)),
            ],
        )
    };
    let lines = [line("aid", Cents::euros(147_222), Value::Int(5_000), base.into()), line("own", own, Value::Null, Value::Null)];
    let cost: FundingCost = record("cost", &[("funding_plan", id("plan").into()), ("title", "Ingénierie".into()), ("net", base.into())]);
    let found = rules::funding_plan(&plan, "Animer le plan", &[&cost], &lines.iter().collect::<Vec<_>>(), &HashMap::new());
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!((found[0].code, &found[0].params[1]), ("funding_above_rate", &("over", Param::Money(Cents(1_450)))));
}
