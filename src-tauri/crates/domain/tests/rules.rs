//! Each rule, on a case that breaks it and on one that only just does not.

mod support;

use domain::codes::{ContractKind, ExpenseKind, InstalmentKind};
use domain::dossier::Dossier;
use domain::finding::{Finding, Param, Severity, Source};
use domain::records::*;
use domain::spending::Ledger;
use domain::{Cents, Id, Noun, Value, rules};
use std::collections::HashMap;
use support::{code, codes, day, dossier, financed, id, invoice, of_contract, record, spent};

const CALM: [&str; 0] = [];

fn euros(amount: i64) -> Value {
    Cents::euros(amount).into()
}

fn on(dossier: &Dossier, today: &str) -> Vec<Finding> {
    rules::contract(dossier, day(today))
}

fn param<'a>(finding: &'a Finding, name: &str) -> &'a Param {
    &finding.params.iter().find(|(known, _)| *known == name).unwrap().1
}

/// What is said of expenses of a contract, as it is amended on a day.
fn of_expenses(contract: &Dossier, today: &str, expenses: Vec<Expense>) -> Vec<Finding> {
    rules::expenses(&Ledger::new(expenses, Vec::new(), Vec::new()), &HashMap::from([(contract.contract.id, contract.at(day(today)))]))
}

#[test]
fn an_invoice_is_outside_the_period_as_amended_and_before_a_tepcv_convention() {
    let mut cot = dossier(ContractKind::Cot, &[("eligible_from", day("2016-01-01").into()), ("eligible_until", day("2018-12-31").into())]);
    let dated = |date: &str| vec![invoice("f", &[("contract", id("contract").into()), ("invoiced_on", day(date).into())])];
    assert_eq!(codes(&of_expenses(&cot, "2019-06-01", dated("2018-12-31"))), CALM);
    let found = of_expenses(&cot, "2019-06-01", dated("2019-01-01"));
    assert_eq!(codes(&found), ["expense_outside_period"]);
    assert_eq!((found[0].severity, found[0].field, found[0].source), (Severity::Serious, Some("invoiced_on"), Some(Source::ContractTerms)));
    assert_eq!(param(&found[0], "limit"), &Param::Date(day("2018-12-31")));
    let longer = [("number", "1".into()), ("effective_on", day("2018-11-01").into()), ("new_eligible_until", day("2019-03-31").into())];
    cot.amendments = vec![of_contract("a1", &longer)];
    assert_eq!(
        codes(&of_expenses(&cot, "2018-10-31", dated("2019-01-01"))),
        ["expense_outside_period"],
        "before the amendment, the contract is what it was"
    );
    assert_eq!(codes(&of_expenses(&cot, "2018-11-01", dated("2019-01-01"))), CALM);

    let tepcv = dossier(ContractKind::Tepcv, &[("signed_on", day("2015-10-12").into()), ("starts_on", day("2015-01-01").into())]);
    let found = of_expenses(&tepcv, "2016-01-01", dated("2015-10-11"));
    assert_eq!((codes(&found), found[0].source), (vec!["expense_before_convention"], Some(Source::Tepcv)));
    assert_eq!(codes(&of_expenses(&tepcv, "2016-01-01", dated("2015-10-12"))), CALM);
}

#[test]
fn amounts_that_contradict_each_other_are_found_on_invoices() {
    let none = dossier(ContractKind::Cot, &[]);
    let found = |fields: &[(&str, Value)]| codes(&of_expenses(&none, "2018-01-01", vec![invoice("f", fields)]));
    assert_eq!(found(&[]), CALM);
    assert_eq!(found(&[("gross", euros(99))]), ["expense_gross_below_net"]);
    assert_eq!(found(&[("net", euros(-100)), ("gross", euros(-120))]), ["expense_negative"]);
    let credit = ("kind", code(ExpenseKind::CreditNote));
    assert_eq!(found(&[("net", euros(-100)), ("gross", euros(-120)), credit.clone()]), CALM);
    assert_eq!(found(&[credit]), ["credit_note_positive"]);
    assert_eq!(found(&[("eligible", euros(120))]), CALM, "tax that is not recovered may be eligible");
    assert_eq!(found(&[("eligible", euros(121))]), ["eligible_above_expense"]);
    let two = |gross: i64| vec![invoice("f", &[("supplier", "S".into())]), invoice("g", &[("supplier", "S".into()), ("gross", euros(gross))])];
    let found = of_expenses(&none, "2018-01-01", two(120));
    assert_eq!((codes(&found), found[0].id), (vec!["expense_twice"], id("g")));
    assert_eq!(codes(&of_expenses(&none, "2018-01-01", two(121))), CALM);
}

#[test]
fn parts_and_claims_beyond_the_whole_of_an_expense_are_found_to_the_cent() {
    let part = |name: &str, amount: Cents| -> ExpenseAllocation {
        record(name, &[("expense", id("f").into()), ("action", id(name).into()), ("amount", amount.into())])
    };
    let claim = |contract: &str, amount: Cents| -> ExpenseClaim {
        record(contract, &[("expense", id("f").into()), ("contract", id(contract).into()), ("amount", amount.into())])
    };
    let found = |claims: Vec<ExpenseClaim>, parts: Vec<ExpenseAllocation>| {
        rules::expenses(&Ledger::new(vec![invoice("f", &[])], claims, parts), &HashMap::new())
    };
    assert_eq!(codes(&found(Vec::new(), vec![part("a", Cents::euros(60)), part("b", Cents::euros(40))])), CALM);
    let over = found(Vec::new(), vec![part("a", Cents::euros(60)), part("b", Cents(4_001))]);
    assert_eq!((codes(&over), param(&over[0], "over")), (vec!["allocated_above_expense"], &Param::Money(Cents(1))));
    assert_eq!(codes(&found(vec![claim("cot", Cents::euros(70)), claim("tepcv", Cents::euros(30))], Vec::new())), CALM);
    let over = found(vec![claim("cot", Cents::euros(70)), claim("tepcv", Cents(3_001))], Vec::new());
    assert_eq!((codes(&over), over[0].severity, param(&over[0], "over")), (vec!["claimed_twice"], Severity::Serious, &Param::Money(Cents(1))));
}

#[test]
fn a_grant_14_50_above_half_of_294_415_is_found_and_shows_as_half() {
    let cot = dossier(
        ContractKind::Cot,
        &[("granted", (Cents::euros(90_400) + Cents::euros(56_822)).into()), ("eligible_base", euros(294_415)), ("aid_rate", Value::Int(5_000))],
    );
    let found = on(&cot, "2017-01-01");
    assert_eq!((codes(&found), param(&found[0], "over")), (vec!["contract_above_rate"], &Param::Money(Cents(1_450))));
    assert_eq!(found[0].subject(), format!("contract/{}", id("contract")));
    let mut exact = cot;
    exact.contract.granted = Some(Cents(14_720_750));
    assert_eq!(codes(&on(&exact, "2017-01-01")), CALM);
}

#[test]
fn funders_are_held_to_their_rates_their_caps_and_the_grant() {
    let mut cot = dossier(ContractKind::Cot, &[("granted", euros(100))]);
    let funder = |more: &[(&str, Value)]| -> ContractFunder {
        let mut fields: Vec<(&str, Value)> = vec![("funder", id("region").into())];
        fields.extend_from_slice(more);
        of_contract("f", &fields)
    };
    cot.funders = vec![funder(&[("granted", euros(100)), ("base", euros(199)), ("rate", Value::Int(5_000)), ("cap", euros(90))])];
    assert_eq!(codes(&on(&cot, "2017-01-01")), ["grant_above_cap", "grant_above_rate"]);
    cot.funders = vec![funder(&[("granted", euros(99)), ("base", euros(200)), ("rate", Value::Int(5_000))])];
    assert_eq!(codes(&on(&cot, "2017-01-01")), ["funders_not_granted"]);
}

#[test]
fn cost_lines_are_held_to_what_is_planned_as_amended_to_their_caps_and_to_the_base() {
    let mut cot = dossier(ContractKind::Cot, &[("aid_rate", Value::Int(5_000)), ("eligible_base", euros(100))]);
    cot.cost_lines = vec![of_contract("Études", &[("planned", euros(100)), ("cap", euros(60))])];
    cot.spending = vec![spent("2016-06-01", Some("Études"), None, Cents::euros(110))];
    let found = on(&cot, "2017-01-01");
    assert_eq!((codes(&found), param(&found[0], "over")), (vec!["cost_line_overspent"], &Param::Money(Cents::euros(10))));
    cot.amendments =
        vec![of_contract("a1", &[("number", "1".into()), ("effective_on", day("2017-02-01").into()), ("new_eligible_base", euros(120))])];
    cot.changes = vec![record("l", &[("amendment", id("a1").into()), ("cost_line", id("Études").into()), ("planned", euros(120))])];
    assert_eq!(codes(&on(&cot, "2017-01-31")), ["cost_line_overspent"]);
    assert_eq!(codes(&on(&cot, "2017-02-01")), CALM);
    cot.spending = vec![spent("2016-06-01", Some("Études"), None, Cents(12_002))];
    assert_eq!(codes(&on(&cot, "2017-02-01")), ["cost_line_above_cap", "cost_line_overspent"]);
    cot.spending = Vec::new();
    cot.cost_lines[0].aid_rate = Some(domain::Rate(5_001));
    assert_eq!(codes(&on(&cot, "2017-02-01")), ["cost_line_rate"]);
    cot.cost_lines[0].aid_rate = None;
    cot.changes = Vec::new();
    assert_eq!(codes(&on(&cot, "2017-02-01")), ["cost_lines_not_base"]);
}

#[test]
fn instalments_are_held_to_the_advance_the_ceiling_and_the_grant() {
    let mut cot =
        dossier(ContractKind::Tepcv, &[("granted", euros(1_000)), ("advance_rate", Value::Int(4_000)), ("interim_ceiling", Value::Int(8_000))]);
    let instalment =
        |name: &str, kind: InstalmentKind, amount: Cents| -> Instalment { of_contract(name, &[("kind", code(kind)), ("amount", amount.into())]) };
    let make = |advance: i64, interim: i64, balance: i64| {
        vec![
            instalment("avance", InstalmentKind::Advance, Cents(advance)),
            instalment("acompte", InstalmentKind::Interim, Cents(interim)),
            instalment("solde", InstalmentKind::Balance, Cents(balance)),
        ]
    };
    cot.instalments = make(40_000, 40_000, 20_000);
    assert_eq!(codes(&on(&cot, "2017-01-01")), CALM);
    cot.instalments = make(40_001, 39_999, 20_000);
    let found = on(&cot, "2017-01-01");
    assert_eq!((codes(&found), found[0].id, found[0].field), (vec!["advance_above_rate"], id("avance"), Some("amount")));
    cot.instalments = make(40_000, 40_001, 19_999);
    let found = on(&cot, "2017-01-01");
    assert_eq!((codes(&found), found[0].id), (vec!["interim_above_ceiling"], id("acompte")));
    cot.instalments = make(40_000, 40_000, 20_001);
    let found = on(&cot, "2017-01-01");
    assert_eq!((codes(&found), found[0].severity, found[0].source), (vec!["instalments_above_grant"], Severity::Serious, Some(Source::Tepcv)));
    // What came counts, not what was planned.
    cot.instalments[2].received_amount = Some(Cents(20_000));
    assert_eq!(codes(&on(&cot, "2017-01-01")), CALM);
}

#[test]
fn calls_beyond_what_spending_justifies_are_told_once_the_ledger_is_kept() {
    let mut cot = dossier(ContractKind::Cot, &[("granted", euros(1_000)), ("aid_rate", Value::Int(5_000)), ("advance_rate", Value::Int(2_000))]);
    cot.instalments = vec![of_contract(
        "acompte",
        &[("kind", code(InstalmentKind::Interim)), ("requested_on", day("2017-01-01").into()), ("requested_amount", euros(400))],
    )];
    assert_eq!(codes(&on(&cot, "2017-02-01")), CALM, "spending that is kept elsewhere is not held against it");
    cot.spending = vec![spent("2016-06-01", None, None, Cents::euros(700))];
    let found = on(&cot, "2017-02-01");
    assert_eq!((codes(&found), param(&found[0], "over")), (vec!["calls_above_spending"], &Param::Money(Cents::euros(50))));
    cot.spending = vec![spent("2016-06-01", None, None, Cents::euros(800))];
    assert_eq!(codes(&on(&cot, "2017-02-01")), CALM);
}

#[test]
fn a_balance_that_nobody_asked_for_is_told_thirty_days_before_its_last_day_and_after() {
    let mut cot = dossier(ContractKind::Cot, &[("granted", euros(1_000)), ("claim_deadline", day("2019-06-30").into())]);
    assert_eq!(codes(&on(&cot, "2019-05-30")), CALM);
    assert_eq!(codes(&on(&cot, "2019-05-31")), ["claim_soon"]);
    let passed = on(&cot, "2019-07-01");
    assert_eq!((codes(&passed), param(&passed[0], "left")), (vec!["claim_passed"], &Param::Money(Cents::euros(1_000))));
    let more =
        of_contract("a1", &[("number", "1".into()), ("effective_on", day("2019-06-01").into()), ("new_claim_deadline", day("2019-12-31").into())]);
    cot.amendments = vec![more];
    assert_eq!(codes(&on(&cot, "2019-07-01")), CALM);
    cot.amendments.clear();
    cot.instalments = vec![of_contract("solde", &[("kind", code(InstalmentKind::Balance)), ("requested_on", day("2019-06-30").into())])];
    assert_eq!(codes(&on(&cot, "2019-07-01")), CALM);
}

#[test]
fn phases_are_held_to_their_months_and_to_each_other() {
    let mut cot = dossier(ContractKind::CotSince2021, &[]);
    let phase = |name: &str, from: &str, to: &str, most: Value| -> Phase {
        of_contract(name, &[("starts_on", day(from).into()), ("ends_on", day(to).into()), ("most_months", most)])
    };
    cot.phases = vec![phase("1", "2022-01-01", "2023-06-30", Value::Int(18)), phase("2", "2023-07-01", "2025-12-31", Value::Null)];
    assert_eq!(codes(&on(&cot, "2022-01-01")), CALM, "eighteen months, to the day");
    cot.phases[0] = phase("1", "2022-01-01", "2023-07-01", Value::Int(18));
    let found = on(&cot, "2022-01-01");
    assert_eq!(codes(&found), ["phase_too_long", "phases_overlap"]);
    assert_eq!(param(&found[0], "limit"), &Param::Date(day("2023-06-30")));
}

#[test]
fn criteria_have_a_baseline_a_target_and_a_measure_in_time_and_add_up() {
    let terms = [("granted", euros(350)), ("fixed_part", euros(75)), ("variable_part", euros(275)), ("ends_on", day("2026-12-31").into())];
    let mut cot = dossier(ContractKind::CotSince2021, &terms);
    let make = |baseline: Value, target: Value, more: &[(&str, Value)]| -> Vec<Criterion> {
        let mut fields: Vec<(&str, Value)> = vec![("baseline", baseline), ("target", target), ("weight", euros(275))];
        fields.extend_from_slice(more);
        vec![of_contract("CAE", &fields)]
    };
    let (low, high) = (Value::Real(15.9), Value::Real(27.9));
    cot.criteria = make(low.clone(), high.clone(), &[]);
    assert_eq!(codes(&on(&cot, "2026-12-31")), CALM);
    assert_eq!(codes(&on(&cot, "2027-01-01")), ["criterion_not_measured"]);
    cot.criteria = make(low.clone(), high.clone(), &[("due_on", day("2025-01-01").into())]);
    assert_eq!(codes(&on(&cot, "2025-01-02")), ["criterion_not_measured"]);
    cot.criteria = make(low.clone(), high.clone(), &[("due_on", day("2025-01-01").into()), ("measured", Value::Real(16.0))]);
    assert_eq!(codes(&on(&cot, "2025-01-02")), CALM);
    for (baseline, target, wanted) in [
        (Value::Null, high.clone(), "criterion_no_baseline"),
        (low.clone(), Value::Null, "criterion_no_target"),
        (low.clone(), low.clone(), "criterion_asks_nothing"),
    ] {
        cot.criteria = make(baseline, target, &[]);
        assert_eq!(codes(&on(&cot, "2025-01-01")), [wanted]);
    }
    cot.criteria = make(low.clone(), high.clone(), &[]);
    cot.criteria[0].weight = Some(Cents(27_501));
    assert_eq!(codes(&on(&cot, "2025-01-01")), ["weights_not_variable"]);
    cot.criteria = Vec::new();
    cot.contract.fixed_part = Some(Cents::euros(74));
    assert_eq!(codes(&on(&cot, "2025-01-01")), ["parts_not_granted"]);
}

#[test]
fn work_begins_before_the_deadline_as_amended() {
    let mut tepcv = dossier(ContractKind::Tepcv, &[("work_start_deadline", day("2017-12-31").into())]);
    let mut of = |planned: Option<&str>, actual: Option<&str>, today: &str| {
        tepcv.actions = vec![financed("École", planned, actual, &[])];
        codes(&on(&tepcv, today))
    };
    assert_eq!(of(None, Some("2017-12-31"), "2018-06-01"), CALM);
    assert_eq!(of(None, Some("2018-01-01"), "2018-06-01"), ["work_started_late"]);
    assert_eq!(of(None, None, "2018-01-01"), ["work_not_started"]);
    assert_eq!(of(None, None, "2017-12-31"), ["work_start_soon"]);
    assert_eq!(of(Some("2018-02-01"), None, "2017-06-01"), ["work_start_planned_late"]);
    assert_eq!(of(Some("2017-12-31"), None, "2017-06-01"), CALM);
    let more = of_contract(
        "a1",
        &[("number", "1".into()), ("effective_on", day("2017-06-01").into()), ("new_work_start_deadline", day("2018-06-30").into())],
    );
    tepcv.amendments = vec![more];
    tepcv.actions = vec![financed("École", None, Some("2018-01-01"), &[])];
    assert_eq!(codes(&on(&tepcv, "2018-06-01")), CALM);
    // An action that left the contract is held to nothing.
    tepcv.amendments.clear();
    let closing: Amendment = of_contract("a2", &[("number", "2".into()), ("effective_on", day("2017-09-01").into())]);
    tepcv.actions[0].link.closed_by = Some(closing.id);
    tepcv.amendments = vec![closing];
    assert_eq!(codes(&on(&tepcv, "2018-06-01")), CALM);
}

#[test]
fn aid_above_the_cap_of_an_action_is_found() {
    let mut tepcv = dossier(ContractKind::Tepcv, &[("aid_rate", Value::Int(8_000)), ("action_cap", euros(100))]);
    tepcv.actions = vec![financed("École", None, Some("2016-01-01"), &[])];
    tepcv.spending = vec![spent("2016-06-01", None, Some("École"), Cents::euros(125))];
    assert_eq!(codes(&on(&tepcv, "2017-01-01")), CALM);
    tepcv.spending = vec![spent("2016-06-01", None, Some("École"), Cents::euros(126))];
    let found = on(&tepcv, "2017-01-01");
    assert_eq!((codes(&found), found[0].noun, param(&found[0], "over")), (vec!["action_above_cap"], Noun::ActionContract, &Param::Money(Cents(80))));
    tepcv.actions = vec![financed("École", None, Some("2016-01-01"), &[("cap", euros(101))])];
    assert_eq!(codes(&on(&tepcv, "2017-01-01")), ["cap_above_contract"]);
}

#[test]
fn negative_amounts_and_aid_above_a_cap_are_found_in_a_funding_plan() {
    let plan: FundingPlan = record("plan", &[("action", id("action").into()), ("title", "Plan".into())]);
    let found = |net: i64, amount: i64, cap: Value| {
        let cost: FundingCost = record("cost", &[("funding_plan", id("plan").into()), ("title", "Travaux".into()), ("net", euros(net))]);
        let fields = [
            ("funding_plan", id("plan").into()),
            ("funder", id("region").into()),
            ("amount", euros(amount)),
            ("status", "notified".into()),
            ("cap", cap),
        ];
        let line: FundingLine = record("line", &fields);
        codes(&rules::funding_plan(&plan, "École", &[&cost], &[&line], &HashMap::new()))
    };
    assert_eq!(found(100, 100, euros(100)), CALM);
    assert_eq!(found(100, 100, euros(99)), ["funding_above_cap"]);
    assert_eq!(found(-100, -100, Value::Null), ["funding_negative", "funding_negative"]);
}

#[test]
fn a_waiver_is_of_a_finding_with_its_figures_and_not_with_others() {
    let late = |over: i64, days: i64, id: Id| {
        Finding::new("x", Severity::Warning, Noun::Contract, id, None)
            .with("over", Param::Money(Cents(over)))
            .with("days", Param::Count(days))
            .with("title", Param::Text(format!("{days}")))
    };
    let accepted = late(1_450, 3, id("contract"));
    assert_eq!(accepted.waiver(), late(1_450, 4, id("contract")).waiver(), "days pass, and the title is corrected");
    assert_ne!(accepted.waiver(), late(1_451, 3, id("contract")).waiver());
    assert_ne!(accepted.waiver(), late(1_450, 3, id("another")).waiver());
}
