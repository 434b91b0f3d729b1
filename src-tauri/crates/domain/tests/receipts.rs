//! Funding plans to publish, and receipts to come: worked examples.

use domain::code::Code;
use domain::codes::{BudgetNature, ContractKind, FunderKind, FundingStatus, InstalmentKind};
use domain::records::*;
use domain::statement::table::RowKind;
use domain::statement::{Cell, Statement, funding, receipts};
use domain::{Cents, Day, Id, Record, Value};
use std::collections::HashMap;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn id(name: &str) -> Id {
    Id::seeded("statements", name)
}

fn record<R: Record>(name: &str, fields: &[(&str, Value)]) -> R {
    for (name, _) in fields {
        assert!(R::NOUN.field(name).is_some(), "{} has no field {name}", R::NOUN.table());
    }
    let value = |field: &domain::Field| fields.iter().find(|(name, _)| *name == field.name).map_or(Value::Null, |(_, value)| value.clone());
    R::from_values(id(name), &R::FIELDS.iter().map(value).collect::<Vec<_>>()).unwrap()
}

/// Each amount of each row that sums is that of its lines.
fn adds_up(statement: &Statement) {
    for (table, row) in statement.tables.iter().flat_map(|table| table.rows.iter().map(move |row| (table, row))) {
        let Some(lines) = row.kind.sums() else { continue };
        for (cell, column) in row.cells.iter().zip(&table.columns) {
            if let Cell::Money(cents) = cell {
                let there = statement.tables[lines[0].table].columns.iter().position(|other| other.key == column.key).unwrap();
                assert_eq!(statement.added(row, there), Some(*cents), "{} {}", table.key, column.key);
            }
        }
    }
}

fn total(statement: &Statement, table: usize, column: &str) -> Cents {
    let table = &statement.tables[table];
    let place = table.columns.iter().position(|one| one.key == column).unwrap();
    let row = table.rows.iter().find(|row| matches!(row.kind, RowKind::Total(_))).unwrap();
    if let Cell::Money(cents) = row.cells[place] { cents } else { panic!("{:?}", row.cells[place]) }
}

fn funder(name: &str, kind: FunderKind) -> Funder {
    record(name, &[("code", name.into()), ("name", name.into()), ("kind", kind.code().into())])
}

#[test]
fn a_plan_to_publish_shares_a_hundred_percent_and_leaves_refused_receipts_out() {
    let funders: HashMap<Id, Funder> = [funder("ADEME", FunderKind::Public), funder("Région", FunderKind::Public), funder("Propre", FunderKind::Own)]
        .into_iter()
        .map(|one| (one.id, one))
        .collect();
    let plan: FundingPlan =
        record("plan", &[("action", id("a").into()), ("title", "Chaufferie".into()), ("nature", BudgetNature::Investment.code().into())]);
    let cost: FundingCost = record("cost", &[("funding_plan", plan.id.into()), ("title", "Travaux".into()), ("net", Cents::euros(294_415).into())]);
    let line = |name: &str, who: &str, amount: Cents, status: FundingStatus| -> FundingLine {
        let fields = [("funding_plan", plan.id.into()), ("funder", id(who).into()), ("amount", amount.into()), ("status", status.code().into())];
        record(name, &fields)
    };
    let lines = [
        line("1", "ADEME", Cents::euros(90_400), FundingStatus::Notified),
        line("2", "Région", Cents::euros(56_822), FundingStatus::Requested),
        line("3", "Région", Cents::euros(40_000), FundingStatus::Refused),
        line("4", "Propre", Cents::euros(100_000), FundingStatus::Notified),
    ];
    let published = funding::Published { plan: &plan, project: "Chaufferie bois".to_owned(), costs: vec![&cost], lines: lines.iter().collect() };
    let (totals, shares) = funding::shares_of(&published, &funders);
    assert_eq!((totals.aid, totals.own, totals.gap()), (Cents::euros(147_222), Cents::euros(100_000), Cents::euros(47_193)));
    assert_eq!(shares.iter().map(|share| share.share.0).sum::<i64>(), 10_000);
    assert_eq!(shares.iter().map(|share| share.amount).sum::<Cents>(), totals.cost);
    assert_eq!(shares.last().map(|share| (&share.who, share.amount)), Some((&funding::Who::Nobody, Cents::euros(47_193))));
    let statement = funding::statement(&[published], &funders);
    adds_up(&statement);
    assert_eq!(total(&statement, 0, "amount"), Cents::euros(294_415));
}

#[test]
fn an_instalment_stands_in_the_quarter_of_its_delay_and_is_late_after_it() {
    let contract: Contract =
        record("contract", &[("kind", ContractKind::Cot.code().into()), ("title", "COT".into()), ("payment_delay", Value::Int(60))]);
    let instalment = |name: &str, more: &[(&str, Value)]| -> Instalment {
        let mut fields =
            vec![("contract", contract.id.into()), ("kind", InstalmentKind::Interim.code().into()), ("amount", Cents::euros(1_000).into())];
        fields.extend_from_slice(more);
        record(name, &fields)
    };
    let instalments = [
        instalment(
            "came",
            &[("received_on", day("2017-02-10").into()), ("received_amount", Cents::euros(900).into()), ("due_on", day("2016-01-01").into())],
        ),
        instalment("asked", &[("requested_on", day("2017-05-15").into()), ("requested_amount", Cents::euros(800).into())]),
        instalment("due", &[("due_on", day("2017-11-15").into())]),
        instalment("no day", &[]),
    ];
    let (funders, only) = (HashMap::new(), HashMap::new());
    let contracts = [contract];
    let source = receipts::Source { contracts: &contracts, instalments: &instalments, only_funder: &only, plans: &[], lines: &[], funders: &funders };
    let all = receipts::receipts(&source, day("2017-09-01"));
    let said: Vec<_> = all.iter().map(|one| (one.quarter.map(|at| (at.year, at.quarter)), one.expected, one.received, one.late)).collect();
    assert_eq!(
        said,
        [
            (Some((2017, 1)), Cents::ZERO, Cents::euros(900), Cents::ZERO),
            (Some((2017, 3)), Cents::euros(800), Cents::ZERO, Cents::euros(800)),
            (Some((2018, 1)), Cents::euros(1_000), Cents::ZERO, Cents::ZERO),
            (None, Cents::euros(1_000), Cents::ZERO, Cents::ZERO),
        ]
    );
    let statement = receipts::statement(&source, day("2017-09-01"));
    adds_up(&statement);
    for table in 0..3 {
        assert_eq!((total(&statement, table, "expected"), total(&statement, table, "received")), (Cents::euros(2_800), Cents::euros(900)));
    }
}

#[test]
fn a_promise_of_a_funding_plan_that_a_contract_pays_by_instalments_is_counted_once() {
    let contract: Contract = record("contract", &[("kind", ContractKind::Cot.code().into()), ("title", "COT".into())]);
    let instalments = [record::<Instalment>(
        "i",
        &[
            ("contract", contract.id.into()),
            ("kind", InstalmentKind::Balance.code().into()),
            ("amount", Cents::euros(10).into()),
            ("due_on", day("2018-01-01").into()),
        ],
    )];
    let funders: HashMap<Id, Funder> =
        [funder("ADEME", FunderKind::Public), funder("Propre", FunderKind::Own)].into_iter().map(|one| (one.id, one)).collect();
    let plan = |name: &str, more: &[(&str, Value)]| -> (FundingPlan, String) {
        let mut fields = vec![("action", id("a").into()), ("title", name.into())];
        fields.extend_from_slice(more);
        (record(name, &fields), name.to_owned())
    };
    let plans = [plan("of the contract", &[("contract", contract.id.into())]), plan("alone", &[])];
    let line = |name: &str, plan: &str, who: &str, status: FundingStatus| -> FundingLine {
        record(
            name,
            &[
                ("funding_plan", id(plan).into()),
                ("funder", id(who).into()),
                ("amount", Cents::euros(100).into()),
                ("received", Cents::euros(30).into()),
                ("year", Value::Int(2018)),
                ("status", status.code().into()),
            ],
        )
    };
    let lines = [
        line("1", "of the contract", "ADEME", FundingStatus::Notified),
        line("2", "alone", "ADEME", FundingStatus::Notified),
        line("3", "alone", "Propre", FundingStatus::Notified),
        line("4", "alone", "ADEME", FundingStatus::Refused),
        line("5", "alone", "ADEME", FundingStatus::Considered),
    ];
    let contracts = [contract];
    let only = HashMap::new();
    let source =
        receipts::Source { contracts: &contracts, instalments: &instalments, only_funder: &only, plans: &plans, lines: &lines, funders: &funders };
    assert_eq!(receipts::sum(&receipts::receipts(&source, day("2017-01-01"))), [Cents::euros(80), Cents::euros(30), Cents::ZERO]);
}
