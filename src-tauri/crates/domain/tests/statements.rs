//! Statements of a contract's money: worked examples, and what holds whatever the ledger says.

use domain::code::Code;
use domain::codes::{ContractKind, ExpenseKind};
use domain::records::*;
use domain::statement::table::RowKind;
use domain::statement::{Books, Cell, Statement, invoices, notice, outturn, part};
use domain::{Cents, Day, Id, Rate, Record, Value};
use proptest::prelude::*;
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

fn rate(percent: i64) -> Value {
    Value::Int(percent * 100)
}

/// What a contract's statements are made from.
#[derive(Debug, Default)]
struct File {
    contract: Option<Contract>,
    amendments: Vec<Amendment>,
    cost_lines: Vec<CostLine>,
    links: Vec<ActionContract>,
    expenses: Vec<Expense>,
    claims: Vec<ExpenseClaim>,
    allocations: Vec<ExpenseAllocation>,
    actions: HashMap<Id, String>,
}

impl File {
    fn new(contract: &[(&str, Value)]) -> Self {
        let mut fields = vec![("kind", ContractKind::Tepcv.code().into()), ("title", "Convention".into())];
        fields.extend_from_slice(contract);
        Self { contract: Some(record("contract", &fields)), ..Self::default() }
    }

    fn books(&self) -> Books<'_> {
        Books {
            contract: self.contract.as_ref().unwrap(),
            amendments: &self.amendments,
            cost_lines: &self.cost_lines,
            links: &self.links,
            expenses: &self.expenses,
            claims: &self.claims,
            allocations: &self.allocations,
            actions: &self.actions,
        }
    }

    fn action(&mut self, name: &str) -> Id {
        self.actions.insert(id(name), name.to_owned());
        id(name)
    }

    fn cost_line(&mut self, name: &str, more: &[(&str, Value)]) -> Id {
        let mut fields = vec![("contract", id("contract").into()), ("title", name.into())];
        fields.extend_from_slice(more);
        self.cost_lines.push(record(name, &fields));
        id(name)
    }

    fn expense(&mut self, name: &str, on: &str, net: Cents, more: &[(&str, Value)]) -> Id {
        let mut fields = vec![
            ("contract", id("contract").into()),
            ("number", name.into()),
            ("invoiced_on", day(on).into()),
            ("paid_on", day(on).into()),
            ("supplier", "Entreprise".into()),
            ("subject", "Travaux".into()),
            ("net", net.into()),
        ];
        fields.retain(|(field, _)| !more.iter().any(|(other, _)| other == field));
        fields.extend_from_slice(more);
        self.expenses.push(record(name, &fields));
        id(name)
    }
}

/// Each amount of each row that sums is that of its lines.
fn adds_up(statement: &Statement) -> Result<(), TestCaseError> {
    for table in &statement.tables {
        for row in table.rows.iter().filter(|row| row.kind.sums().is_some()) {
            for (place, cell) in row.cells.iter().enumerate() {
                if let Cell::Money(cents) = cell {
                    let column = table.columns[place].key;
                    let lines = row.kind.sums().unwrap();
                    let source = &statement.tables[lines[0].table];
                    let there = source.columns.iter().position(|other| other.key == column).unwrap();
                    prop_assert_eq!(statement.added(row, there), Some(*cents), "{} {}", table.key, column);
                }
            }
        }
    }
    Ok(())
}

fn total(statement: &Statement, table: usize, column: &str) -> Cents {
    let table = &statement.tables[table];
    let place = table.columns.iter().position(|one| one.key == column).unwrap();
    let row = table.rows.iter().find(|row| matches!(row.kind, RowKind::Total(_))).unwrap();
    if let Cell::Money(cents) = row.cells[place] { cents } else { panic!("{:?}", row.cells[place]) }
}

#[test]
fn a_notice_of_100_000_planned_60_000_spent_and_3_streets_of_10_says_30_and_60_percent() {
    let mut file = File::new(&[("aid_rate", rate(80))]);
    let action = file.action("2.1 Éclairage public");
    file.links.push(record(
        "link",
        &[
            ("action", action.into()),
            ("contract", id("contract").into()),
            ("planned_spending", Cents::euros(100_000).into()),
            ("unit", "rues".into()),
            ("planned_units", Value::Real(10.0)),
            ("done_units", Value::Real(3.0)),
        ],
    ));
    file.expense("F-1", "2017-03-01", Cents::euros(60_000), &[("action", action.into())]);
    let lines = notice::notice(&file.books(), &HashMap::new(), day("2017-12-31"));
    assert_eq!(lines.len(), 1);
    assert_eq!((lines[0].physical, lines[0].financial), (Some(Rate::percent(30)), Some(Rate::percent(60))));
    assert_eq!((lines[0].planned, lines[0].spent), (Some(Cents::euros(100_000)), Cents::euros(60_000)));
    assert_eq!((lines[0].planned_work.as_deref(), lines[0].done_work.as_deref()), (Some("10 rues"), Some("3 rues")));
    let statement = notice::statement(&file.books(), &HashMap::new(), day("2017-12-31"));
    assert_eq!(total(&statement, 0, "spent"), total(&invoices::statement(&file.books(), day("2017-12-31")), 0, "net"));
}

#[test]
fn without_quantities_the_progress_of_the_action_is_the_physical_one() {
    let mut file = File::new(&[]);
    let action = file.action("a");
    file.links.push(record("link", &[("action", action.into()), ("contract", id("contract").into())]));
    let line = |progress: &HashMap<Id, i64>| notice::notice(&file.books(), progress, day("2017-12-31"))[0].physical;
    assert_eq!(line(&HashMap::from([(action, 45)])), Some(Rate::percent(45)));
    assert_eq!(line(&HashMap::new()), None);
}

#[test]
fn only_what_is_paid_by_the_day_and_dated_in_the_period_as_amended_counts() {
    let mut file = File::new(&[("aid_rate", rate(80)), ("eligible_from", day("2015-10-12").into()), ("eligible_until", day("2016-12-31").into())]);
    file.expense("before", "2015-10-01", Cents::euros(1), &[]);
    file.expense("in", "2016-05-01", Cents::euros(10), &[]);
    file.expense("unpaid", "2016-06-01", Cents::euros(100), &[("paid_on", Value::Null)]);
    file.expense("paid later", "2016-06-02", Cents::euros(1_000), &[("paid_on", day("2018-01-01").into())]);
    file.expense("after", "2017-02-01", Cents::euros(10_000), &[]);
    let at = |file: &File, on: &str| invoices::invoices(&file.books(), day(on));
    let made = at(&file, "2017-12-31");
    assert_eq!(invoices::sum(&made.lines).net, Cents::euros(10));
    assert_eq!(made.unpaid, (2, Cents::euros(1_100)));
    assert_eq!(made.outside, (2, Cents::euros(10_001)));
    file.amendments.push(record(
        "amendment",
        &[
            ("contract", id("contract").into()),
            ("number", "1".into()),
            ("effective_on", day("2017-06-01").into()),
            ("new_eligible_until", day("2018-12-31").into()),
        ],
    ));
    assert_eq!(invoices::sum(&at(&file, "2017-12-31").lines).net, Cents::euros(10_010));
    // Before the amendment, its period was not known.
    assert_eq!(invoices::sum(&at(&file, "2017-05-31").lines).net, Cents::euros(10));
}

#[test]
fn a_credit_note_takes_away_however_it_was_typed() {
    for amount in [Cents(12_345), Cents(-12_345)] {
        let mut file = File::new(&[("aid_rate", rate(50))]);
        file.expense("F-1", "2016-05-01", Cents::euros(1_000), &[("vat", Cents::euros(200).into()), ("gross", Cents::euros(1_200).into())]);
        file.expense("A-1", "2016-06-01", amount, &[("kind", ExpenseKind::CreditNote.code().into())]);
        let sum = invoices::sum(&invoices::invoices(&file.books(), day("2017-12-31")).lines);
        assert_eq!((sum.net, sum.eligible), (Cents(87_655), Cents(87_655)));
        assert_eq!(sum.aid, Some(Cents(87_655).at(Rate::percent(50))));
        assert_eq!(sum.gross, Some(Cents::euros(1_200)));
    }
}

#[test]
fn aid_stops_at_the_cap_of_the_line_then_of_the_action_then_at_what_was_granted() {
    let mut file = File::new(&[("aid_rate", rate(80)), ("granted", Cents::euros(1_500).into())]);
    let capped = file.cost_line("Études", &[("cap", Cents::euros(600).into())]);
    let open = file.cost_line("Travaux", &[("aid_rate", rate(50))]);
    let action = file.action("a");
    file.links.push(record("link", &[("action", action.into()), ("contract", id("contract").into()), ("cap", Cents::euros(700).into())]));
    file.expense("1", "2016-01-01", Cents::euros(1_000), &[("cost_line", capped.into())]);
    file.expense("2", "2016-02-01", Cents::euros(1_000), &[("cost_line", open.into()), ("action", action.into())]);
    file.expense("3", "2016-03-01", Cents::euros(1_000), &[("cost_line", open.into()), ("action", action.into())]);
    file.expense("4", "2016-04-01", Cents::euros(1_000), &[("cost_line", open.into())]);
    let made = invoices::invoices(&file.books(), day("2017-12-31"));
    let aid: HashMap<&str, Option<Cents>> = made.lines.iter().map(|line| (line.number.as_deref().unwrap(), line.amounts.aid)).collect();
    assert_eq!(aid["1"], Some(Cents::euros(600)));
    assert_eq!(aid["2"], Some(Cents::euros(500)));
    assert_eq!(aid["3"], Some(Cents::euros(200)));
    assert_eq!(aid["4"], Some(Cents::euros(200)));
}

#[test]
fn an_expense_that_two_contracts_pay_is_shown_to_each_for_its_part() {
    let mut file = File::new(&[("aid_rate", rate(50))]);
    let expense = file.expense("F-1", "2016-05-01", Cents::euros(1_000), &[("vat", Cents::euros(200).into()), ("gross", Cents::euros(1_200).into())]);
    let claim = |name: &str, contract: Id, amount: i64| {
        record::<ExpenseClaim>(name, &[("expense", expense.into()), ("contract", contract.into()), ("amount", Cents::euros(amount).into())])
    };
    file.claims = vec![claim("c1", id("contract"), 600), claim("c2", id("other"), 300)];
    let sum = invoices::sum(&invoices::invoices(&file.books(), day("2017-12-31")).lines);
    assert_eq!((sum.net, sum.vat, sum.gross, sum.eligible), (Cents::euros(600), Some(Cents::euros(120)), Some(Cents::euros(720)), Cents::euros(600)));
    // Asked of other contracts alone, it is none of this one's.
    file.claims.remove(0);
    assert!(invoices::invoices(&file.books(), day("2017-12-31")).lines.is_empty());
}

prop_compose! {
    fn ledger()(
        expenses in prop::collection::vec((0i64..1_500, 1i64..2_000_000, prop::option::of(0i64..400_000), any::<bool>(), prop::option::of(0usize..3), prop::option::of(0usize..4)), 0..24),
        allocations in prop::collection::vec((any::<prop::sample::Index>(), 0usize..4, 1i64..900_000), 0..12),
        claims in prop::collection::vec((any::<prop::sample::Index>(), any::<bool>(), 1i64..900_000), 0..8),
        caps in prop::collection::vec(prop::option::of(0i64..3_000_000), 3),
    ) -> File {
        let mut file = File::new(&[("aid_rate", Value::Int(3_333)), ("starts_on", day("2016-01-01").into()), ("ends_on", day("2018-12-31").into())]);
        let actions: Vec<Id> = (0..4).map(|place| file.action(&format!("Action {place}"))).collect();
        for (place, cap) in caps.iter().enumerate() {
            let cap = cap.map_or(Value::Null, Value::Int);
            file.cost_line(&format!("Poste {place}"), &[("cap", cap), ("planned", Cents(500_000).into())]);
        }
        for (place, (at, net, vat, credit, line, action)) in expenses.iter().enumerate() {
            let on = (day("2015-09-01") + chrono::TimeDelta::days(*at)).to_string();
            let mut more = vec![("vat", vat.map_or(Value::Null, Value::Int)), ("gross", vat.map_or(Value::Null, |vat| Value::Int(net + vat)))];
            more.extend(line.map(|line| ("cost_line", file.cost_lines[line].id.into())));
            more.extend(action.map(|action| ("action", actions[action].into())));
            if *credit && place % 5 == 0 { more.push(("kind", ExpenseKind::CreditNote.code().into())); }
            if place % 7 == 6 { more.push(("paid_on", Value::Null)); }
            file.expense(&format!("F-{place}"), &on, Cents(*net), &more);
        }
        if !file.expenses.is_empty() {
            for (place, (index, action, amount)) in allocations.iter().enumerate() {
                let fields = [("expense", file.expenses[index.index(file.expenses.len())].id.into()), ("action", actions[*action].into()), ("amount", Value::Int(*amount))];
                file.allocations.push(record(&format!("part {place}"), &fields));
            }
            for (place, (index, own, amount)) in claims.iter().enumerate() {
                let contract = if *own { id("contract") } else { id("other") };
                let fields = [("expense", file.expenses[index.index(file.expenses.len())].id.into()), ("contract", contract.into()), ("amount", Value::Int(*amount))];
                file.claims.push(record(&format!("claim {place}"), &fields));
            }
        }
        file
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_total_is_the_sum_of_its_lines_to_the_cent(file in ledger(), at in 0i64..1_700) {
        let until = day("2015-06-01") + chrono::TimeDelta::days(at);
        let made = invoices::statement(&file.books(), until);
        adds_up(&made)?;
        if !made.is_empty() {
            for column in ["net", "eligible"] {
                prop_assert_eq!(total(&made, 0, column), total(&made, 1, column));
            }
            let spent = notice::statement(&file.books(), &HashMap::new(), until);
            prop_assert_eq!(total(&spent, 0, "spent"), total(&made, 0, "net"));
        }
        let funders = HashMap::new();
        let source = outturn::Source { changes: &[], granted: &[], instalments: &[], funders: &funders };
        adds_up(&outturn::statement(&file.books(), &source, outturn::Period { from: day("2016-01-01"), to: until.max(day("2016-01-01")), as_of: until }))?;
    }

    #[test]
    fn allocations_and_the_rest_sum_to_the_invoice(net in 1i64..5_000_000, vat in 0i64..1_000_000, eligible in prop::option::of(1i64..5_000_000), amounts in prop::collection::vec(1i64..3_000_000, 1..6)) {
        let eligible_value = eligible.map_or(Value::Null, Value::Int);
        let mut file = File::new(&[]);
        let expense = file.expense("F", "2016-01-01", Cents(net), &[("vat", Value::Int(vat)), ("gross", Value::Int(net + vat)), ("eligible", eligible_value)]);
        for (place, amount) in amounts.iter().enumerate() {
            let action = file.action(&format!("a{place}"));
            file.allocations.push(record(&format!("p{place}"), &[("expense", expense.into()), ("action", action.into()), ("amount", Value::Int(*amount))]));
        }
        let all = part::of_contract(&file.books());
        let parts = &all[0].1;
        prop_assert_eq!(parts.iter().map(|part| part.net).sum::<Cents>(), Cents(net));
        prop_assert_eq!(parts.iter().filter_map(|part| part.vat).sum::<Cents>(), Cents(vat));
        prop_assert_eq!(parts.iter().filter_map(|part| part.gross).sum::<Cents>(), Cents(net + vat));
        prop_assert_eq!(parts.iter().map(|part| part.eligible).sum::<Cents>(), Cents(eligible.unwrap_or(net)));
        prop_assert!(parts.iter().all(|part| part.vat.map(|vat| part.net + vat) == part.gross));
        // Amounts that fit in the invoice stay as they were typed.
        if amounts.iter().sum::<i64>() <= net {
            for (part, amount) in parts.iter().zip(&amounts) {
                prop_assert_eq!(part.net, Cents(*amount));
            }
        }
    }

    #[test]
    fn claims_of_contracts_that_fit_in_an_expense_sum_to_it(net in 3i64..5_000_000, first in 1u64..1_000, second in 1u64..1_000, rest in 0u64..1_000) {
        let parts = Cents(net).split(&[first, second, rest]);
        let mut file = File::new(&[]);
        let expense = file.expense("F", "2016-01-01", Cents(net), &[("vat", Value::Int(net / 5))]);
        let contracts = [id("contract"), id("other")];
        for (place, contract) in contracts.iter().enumerate() {
            file.claims.push(record(&format!("c{place}"), &[("expense", expense.into()), ("contract", (*contract).into()), ("amount", parts[place].into())]));
        }
        let claims: Vec<&ExpenseClaim> = file.claims.iter().collect();
        let shown: Vec<part::Part> = contracts.iter().flat_map(|contract| part::parts(*contract, &file.expenses[0], &claims, &[])).collect();
        prop_assert_eq!(shown.iter().map(|part| part.net).sum::<Cents>() + parts[2], Cents(net));
        prop_assert!(shown.iter().zip(&parts).all(|(part, amount)| part.eligible == *amount && part.net == *amount));
    }

    #[test]
    fn aid_without_caps_is_what_the_rate_makes_of_the_sum(amounts in prop::collection::vec(1i64..1_000_000, 1..40), bp in 1i64..10_000) {
        let mut file = File::new(&[("aid_rate", Value::Int(bp))]);
        for (place, amount) in amounts.iter().enumerate() {
            file.expense(&format!("{place}"), "2016-01-01", Cents(*amount), &[]);
        }
        let sum = invoices::sum(&invoices::invoices(&file.books(), day("2016-12-31")).lines);
        prop_assert_eq!(sum.aid, Some(Cents(amounts.iter().sum()).at(Rate(bp))));
    }
}
