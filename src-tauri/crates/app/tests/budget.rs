//! Budgets by year: the grid, what is set in it, the lines behind its amounts, and the dashboard.

mod support;

use app::wire::{BudgetLinesArg, BudgetQuery, BudgetRow, BudgetSet, BudgetView, PlanArg, RowsArg, Typed};
use app::{Desk, budget, record, steps};
use domain::ledger::shares;
use domain::records::{BudgetLine, Expense, ExpenseAllocation};
use domain::rollup::{By, Entry, Key, Ties, roll_up};
use domain::{Cents, Id, Noun};
use std::collections::{BTreeMap, HashMap};
use support::{desk, laptop};

const GROUPS: [&str; 5] = ["axis", "year", "lead", "funder", "contract"];

fn grid(desk: &mut Desk, group: &str, figure: &str) -> (BudgetView, Vec<BudgetRow>) {
    let asked = BudgetQuery { plan: Some(plan(desk)), figure: figure.into(), unit: "eur_ht".into(), nature: None, group: group.into() };
    let view = budget::query(desk, &asked).unwrap();
    let rows = budget::rows(desk, &RowsArg { handle: view.handle, from: 0, count: view.rows }).unwrap();
    (view, rows)
}

/// The plan that a window shows first.
fn plan(desk: &Desk) -> Id {
    app::file::plans(desk).unwrap()[0].id
}

fn cents(desk: &Desk, text: &str) -> Cents {
    desk.words.parse_cents(text).unwrap()
}

fn make(desk: &mut Desk, noun: Noun, values: &[(&str, &str)]) -> Id {
    let typed = values.iter().map(|(name, value)| ((*name).to_owned(), Typed::from(*value))).collect();
    record::create(desk, noun, &typed).unwrap().id
}

#[test]
fn an_amount_set_in_a_cell_makes_its_line_then_edits_it_and_each_is_one_step() {
    let (_folder, mut desk) = desk();
    let plan = plan(&desk).to_string();
    let action = make(&mut desk, Noun::Action, &[("plan", &plan), ("title", "Rénover")]);
    let set = |nature: Option<&str>, amount: &str| BudgetSet {
        action,
        year: Some(2017),
        nature: nature.map(str::to_owned),
        unit: "eur_ht".into(),
        figure: "planned".into(),
        amount: amount.into(),
    };
    budget::set(&mut desk, &set(Some("investment"), "1 200,50")).unwrap();
    budget::set(&mut desk, &set(Some("investment"), "1 300")).unwrap();
    budget::set(&mut desk, &set(None, "1 400")).unwrap();
    let lines = |desk: &Desk| desk.workspace.load::<BudgetLine>().unwrap();
    let [line] = lines(&desk).try_into().unwrap();
    assert_eq!((line.planned, line.year, line.committed), (Some(Cents::euros(1_400)), Some(2017), None));
    budget::set(&mut desk, &set(Some("operating"), "10")).unwrap();
    assert_eq!(lines(&desk).len(), 2);
    assert_eq!(budget::set(&mut desk, &set(None, "5")).unwrap_err().code, "budget_several", "nobody chooses between two lines");
    assert_eq!(budget::set(&mut desk, &set(Some("operating"), "dix")).unwrap_err().code, "shape");
    for left in [1, 1, 1] {
        steps::undo(&mut desk).unwrap();
        assert_eq!(lines(&desk).len(), left);
    }
    assert_eq!(lines(&desk)[0].planned, Some(Cents(120_050)));
    steps::undo(&mut desk).unwrap();
    assert!(lines(&desk).is_empty());
}

#[test]
fn every_grouping_of_the_example_has_the_same_totals_and_each_amount_is_that_of_the_lines_behind_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    for figure in ["planned", "committed", "paid"] {
        let (first, _) = grid(&mut desk, "axis", figure);
        assert_ne!(cents(&desk, &first.total), Cents::ZERO);
        for group in GROUPS {
            let (view, rows) = grid(&mut desk, group, figure);
            assert_eq!((&view.years, &view.totals, &view.total), (&first.years, &first.totals, &first.total), "{group}");
            let heads: Vec<&BudgetRow> = rows.iter().filter(|row| row.action.is_none() && row.depth == 0 && !row.total.is_empty()).collect();
            let sum: Cents = heads.iter().map(|row| cents(&desk, &row.total)).sum();
            assert_eq!(sum, cents(&desk, &view.total), "{group} {figure}");
            // The groups, and some of the actions under them.
            for row in rows.iter().filter(|row| row.action.is_none() || row.label.len() % 7 == 0).filter(|row| !row.total.is_empty()) {
                let asked = BudgetLinesArg {
                    plan: Some(plan(&desk)),
                    by: Some(group.into()),
                    key: row.key.clone(),
                    action: row.action,
                    year: None,
                    figure: figure.into(),
                    unit: "eur_ht".into(),
                    nature: None,
                };
                let behind = budget::lines(&mut desk, &asked).unwrap();
                assert_eq!(behind.total, row.total, "{group} {}", row.label);
                let parts: Cents = behind.lines.iter().map(|line| cents(&desk, &line.part)).sum();
                assert_eq!(parts, cents(&desk, &row.total));
            }
        }
    }
}

/// Axes of another plan, actions without a lead, lines without a year: nothing is lost between the groups.
#[test]
fn every_grouping_of_a_generated_plan_has_the_same_totals() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::generate::make(&folder.path().join("a.ensemblier"), &laptop(&folder), 200, 9, &mut |_| ()).unwrap();
    let total = grid(&mut desk, "axis", "planned").0.total;
    for group in GROUPS {
        let (view, rows) = grid(&mut desk, group, "planned");
        let heads = rows.iter().filter(|row| row.action.is_none() && row.depth == 0 && !row.total.is_empty());
        let sum: Cents = heads.map(|row| cents(&desk, &row.total)).sum();
        assert_eq!((sum, &view.total), (cents(&desk, &total), &total), "{group}");
    }
}

#[test]
fn the_dashboard_says_the_same_total_by_year_axis_and_funder_and_of_invoices_what_their_shares_say() {
    let folder = tempfile::tempdir().unwrap();
    let mut desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    // Invoices that no action has, in part or as a whole.
    let action = desk.workspace.rows(Noun::Action).unwrap()[3].id.to_string();
    let loose = make(&mut desk, Noun::Expense, &[("invoiced_on", "02/05/2017"), ("supplier", "A"), ("subject", "B"), ("net", "100,03")]);
    make(&mut desk, Noun::ExpenseAllocation, &[("expense", &loose.to_string()), ("action", &action), ("amount", "33,34")]);
    let of_plan = plan(&desk);
    let board = budget::dashboard(&mut desk, &PlanArg { plan: Some(of_plan) }).unwrap();
    let sum = |lines: &[app::wire::DashboardLine], of: fn(&app::wire::DashboardLine) -> &str| -> Cents {
        lines.iter().map(|line| desk.words.parse_cents(of(line)).unwrap()).sum()
    };
    for lines in [&board.years, &board.axes, &board.funders] {
        assert_eq!(sum(lines, |line| &line.planned), cents(&desk, &board.planned));
        assert_eq!(sum(lines, |line| &line.committed), cents(&desk, &board.committed));
        assert_eq!(sum(lines, |line| &line.paid), cents(&desk, &board.paid));
    }
    for lines in [&board.years, &board.axes] {
        assert_eq!(sum(lines, |line| line.invoiced.as_deref().unwrap()), cents(&desk, &board.invoiced));
        assert_eq!(sum(lines, |line| line.settled.as_deref().unwrap()), cents(&desk, &board.settled));
    }
    assert_eq!(cents(&desk, &board.loose), Cents(6_669));
    for chart in [&board.years_chart, &board.axes_chart, &board.funders_chart] {
        assert!(chart.svg.starts_with("<svg") && !chart.alt.is_empty());
    }
}

/// What the store sums up by itself is what the shares of each invoice say.
#[test]
fn the_store_sums_invoices_as_their_shares_do() {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::generate::make(&folder.path().join("a.ensemblier"), &laptop(&folder), 400, 5, &mut |_| ()).unwrap();
    let mut given: HashMap<Id, Vec<(Id, Cents)>> = HashMap::new();
    for one in desk.workspace.load::<ExpenseAllocation>().unwrap() {
        given.entry(one.expense).or_default().push((one.action, one.amount));
    }
    let mut by_hand: Vec<Entry<2>> = Vec::new();
    for expense in desk.workspace.load::<Expense>().unwrap() {
        let year = Some(i64::from(chrono::Datelike::year(&expense.invoiced_on)));
        for (action, net) in shares(expense.net, expense.action, given.get(&expense.id).map_or(&[][..], Vec::as_slice)) {
            by_hand.push(Entry { action, year, amounts: [net, if expense.paid_on.is_some() { net } else { Cents::ZERO }] });
        }
    }
    let ties: HashMap<Id, Ties> =
        desk.workspace.rows(Noun::Action).unwrap().iter().map(|row| (row.id, Ties { axis: Some(row.id), ..Ties::default() })).collect();
    let nothing = |sums: BTreeMap<Key, [Cents; 2]>| sums.into_iter().filter(|(_, amounts)| *amounts != [Cents::ZERO; 2]).collect::<Vec<_>>();
    let stored = desk.workspace.spending().unwrap();
    assert!(given.len() > 20);
    for by in [By::Axis, By::Year] {
        assert_eq!(nothing(roll_up(&stored, &ties, by)), nothing(roll_up(&by_hand, &ties, by)), "{by:?}");
    }
}
