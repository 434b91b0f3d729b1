//! Statements of the example: what the screen, the page and the workbook say is one figure; funding plans and what mends them.

#[path = "../../exchange/tests/support/formulas.rs"]
mod formulas;
mod support;

use app::statement::{Format, Made, Request, make, parse, view, write};
use app::wire::{FundingApplyArg, StatementArg, StatementView};
use app::{Desk, funding, record};
use domain::records::{Contract, Expense, FundingPlan};
use domain::{Cents, Id, Noun};
use formulas::Book;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;
use support::laptop;
use tempfile::TempDir;
use words::Words;

const DAY: &str = "31/12/2017";

fn example() -> (TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let desk = app::example::make(&folder.path().join("a.ensemblier"), &laptop(&folder)).unwrap();
    (folder, desk)
}

fn contract(desk: &Desk, number: &str) -> Id {
    desk.workspace.load::<Contract>().unwrap().into_iter().find(|one| one.number.as_deref() == Some(number)).unwrap().id
}

fn made(desk: &Desk, kind: &str, contract: Id) -> Made {
    make(desk, &parse(desk, &Request { kind, contract: Some(contract), until: Some(DAY), ..Request::default() }).unwrap()).unwrap()
}

fn on_screen(desk: &Desk, kind: &str, contract: Id) -> StatementView {
    view(desk, &StatementArg { kind: kind.to_owned(), contract: Some(contract), plan: None, from: None, until: Some(DAY.to_owned()) }).unwrap()
}

fn create(desk: &mut Desk, noun: Noun, typed: &[(&str, &str)]) -> Id {
    let typed: BTreeMap<_, _> = typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).into())).collect();
    record::create(desk, noun, &typed).unwrap().id
}

fn text_of(pdf: &Path) -> String {
    let read = Command::new("pdftotext")
        .args(["-layout".as_ref(), pdf.as_os_str(), "-".as_ref()])
        .output()
        .expect("install poppler-utils: this test needs pdftotext");
    String::from_utf8_lossy(&read.stdout).into_owned()
}

/// A text without its spaces of any width, so that lines and columns do not matter.
fn tight(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_screen_the_page_and_the_workbook_of_every_statement_say_the_same_totals() {
    let (folder, desk) = example();
    let words = Words::french();
    let mut totals = 0;
    for number in ["COT-2016", "TEPCV-2015"] {
        let id = contract(&desk, number);
        for kind in ["invoices", "notice", "funding", "receipts", "balance"] {
            let made = made(&desk, kind, id);
            let (pdf, xlsx) = (folder.path().join(format!("{number}-{kind}.pdf")), folder.path().join(format!("{number}-{kind}.xlsx")));
            write(&made, Format::Pdf, &words, &pdf, &mut |_, _, _| true).unwrap();
            write(&made, Format::Xlsx, &words, &xlsx, &mut |_, _, _| true).unwrap();
            let page = tight(&text_of(&pdf));
            let book = Book::read(&std::fs::read(&xlsx).unwrap());
            let formulas = book.all_formulas();
            for formula in &formulas {
                assert!((formula.gives - formula.stored).abs() < 0.000_06, "{number} {kind}: {formula:?}");
            }
            for (place, table) in on_screen(&desk, kind, id).tables.iter().enumerate() {
                for (at, row) in table.rows.iter().enumerate().filter(|(_, row)| row.kind == "total") {
                    for (column, cell) in row.cells.iter().enumerate().filter(|(column, cell)| table.columns[*column].numeric && !cell.is_empty()) {
                        assert!(page.contains(&tight(cell)), "{number} {kind}: the page lacks {cell}");
                        let there = (u32::try_from(at).unwrap() + 3, u32::try_from(column).unwrap());
                        let formula = formulas.iter().find(|one| one.sheet == book.names[place] && one.at == there);
                        if let Some(formula) = formula.filter(|_| !cell.contains('%')) {
                            assert_eq!(words.amount_to_the_cent(Cents((formula.gives * 100.0).round() as i64)), *cell, "{number} {kind} {formula:?}");
                            totals += 1;
                        }
                    }
                }
            }
        }
    }
    assert!(totals > 20, "{totals}");
}

#[test]
fn the_report_and_the_balance_of_a_contract_count_the_same() {
    let (_folder, desk) = example();
    let id = contract(&desk, "COT-2016");
    let day = |text: &str| text.parse().unwrap();
    let asked = app::report::Asked {
        contract: id,
        draft: None,
        kind: domain::codes::ReportKind::Annual,
        from: day("2016-01-01"),
        to: day("2017-12-31"),
        as_of: day("2017-12-31"),
    };
    let report = app::report::snapshot(&desk, &asked).unwrap();
    let paid: Cents = report.finance.cost_lines.iter().map(|line| line.paid_to_date).sum();
    let received: Cents = report.finance.funding.iter().map(|line| line.received).sum();
    assert!(paid > Cents::ZERO && received > Cents::ZERO);
    let screen = on_screen(&desk, "balance", id);
    let total = |table: usize, column: usize| screen.tables[table].rows.last().unwrap().cells[column].clone();
    assert_eq!(total(0, 5), desk.words.amount_to_the_cent(paid));
    assert_eq!(total(1, 7), desk.words.amount_to_the_cent(received));
}

#[test]
fn an_expense_of_another_contract_that_claims_a_part_here_is_in_the_statement() {
    let (_folder, mut desk) = example();
    let (cot, tepcv) = (contract(&desk, "COT-2016"), contract(&desk, "TEPCV-2015"));
    let net = |desk: &Desk, id: Id| {
        domain::statement::invoices::sum(
            &domain::statement::invoices::invoices(&app::statement::gather(desk, id).unwrap().books(), "2017-12-31".parse().unwrap()).lines,
        )
        .net
    };
    let (before, there) = (net(&desk, cot), net(&desk, tepcv));
    let paid = |one: &Expense| one.contract == Some(tepcv) && one.paid_on.is_some_and(|on| on <= "2017-12-31".parse().unwrap());
    let expense = desk.workspace.load::<Expense>().unwrap().into_iter().find(paid).unwrap();
    let claim = |desk: &mut Desk, contract: Id, euros: &str| {
        create(desk, Noun::ExpenseClaim, &[("expense", &expense.id.to_string()), ("contract", &contract.to_string()), ("amount", euros)])
    };
    claim(&mut desk, cot, "100");
    claim(&mut desk, tepcv, "50");
    assert_eq!(net(&desk, cot), before + Cents::euros(100));
    assert_eq!(net(&desk, tepcv), there - expense.net + Cents::euros(50));
}

#[test]
fn a_day_that_is_none_and_a_period_reversed_are_refused_at_their_field() {
    let (_folder, desk) = example();
    let id = Some(contract(&desk, "COT-2016"));
    let refused = |request: Request<'_>| parse(&desk, &request).unwrap_err();
    let fault = refused(Request { kind: "balance", contract: id, until: Some("bientôt"), ..Request::default() });
    assert_eq!((fault.code.as_str(), fault.field.as_deref()), ("shape", Some("until")));
    assert_eq!(
        refused(Request { kind: "balance", contract: id, from: Some("01/01/2018"), until: Some(DAY), ..Request::default() }).code,
        "period_reversed"
    );
    assert_eq!(refused(Request { kind: "invoices", ..Request::default() }).code, "statement_contract");
    assert_eq!(refused(Request { kind: "budget", contract: id, ..Request::default() }).code, "unknown_code");
    assert!(parse(&desk, &Request { kind: "receipts", ..Request::default() }).is_ok());
}

#[test]
fn a_statement_never_replaces_a_file_of_another_kind() {
    let (folder, desk) = example();
    let made = made(&desk, "balance", contract(&desk, "COT-2016"));
    let plan = folder.path().join("a.ensemblier");
    for format in [Format::Pdf, Format::Xlsx] {
        let fault = write(&made, format, &Words::french(), &plan, &mut |_, _, _| true).unwrap_err();
        assert_eq!(fault.code, "file_exists");
    }
    assert!(Desk::open(&plan, &laptop(&folder)).is_err(), "the plan is still there, and in use");
}

#[test]
fn an_empty_contract_says_what_is_missing_in_each_statement() {
    let (_folder, mut desk) = support::desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let id = create(&mut desk, Noun::Contract, &[("plan", &plan), ("kind", "tepcv"), ("title", "Convention")]);
    for kind in ["invoices", "notice", "funding", "receipts", "balance"] {
        let view = on_screen(&desk, kind, id);
        assert!(view.empty && !view.missing.is_empty(), "{kind}");
    }
}

/// A plan that lacks 1,240 euros of receipts, with a receipt whose amount is not what its rate makes of its base.
fn unbalanced() -> (TempDir, Desk, Id, Id) {
    let (folder, mut desk) = support::desk();
    let plan = desk.workspace.rows(Noun::Plan).unwrap()[0].id.to_string();
    let action = create(&mut desk, Noun::Action, &[("plan", &plan), ("title", "Chaufferie")]).to_string();
    let funding = create(&mut desk, Noun::FundingPlan, &[("action", &action), ("title", "Chaufferie")]);
    let name = funding.to_string();
    create(&mut desk, Noun::FundingCost, &[("funding_plan", &name), ("title", "Travaux"), ("net", "10 000"), ("year", "2017")]);
    let funder = create(&mut desk, Noun::Funder, &[("code", "region"), ("name", "Région"), ("kind", "public")]).to_string();
    let line = create(
        &mut desk,
        Noun::FundingLine,
        &[("funding_plan", &name), ("funder", &funder), ("base", "10 000"), ("rate", "50 %"), ("amount", "8 760"), ("year", "2018")],
    );
    (folder, desk, funding, line)
}

#[test]
fn what_is_missing_is_said_in_words_and_own_money_completes_it_in_one_step_that_undo_takes_back() {
    let (_folder, mut desk, plan, line) = unbalanced();
    let page = funding::page(&desk, plan).unwrap();
    assert_eq!(tight(&page.totals.says), tight("Il manque 1 240 € de recettes."));
    assert_eq!(page.years.iter().map(|year| year.year.as_str()).collect::<Vec<_>>(), ["2017", "2018"]);
    assert_eq!(page.proposals.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["rate", "own"]);
    assert!(!page.findings.is_empty(), "the rules say it too");
    funding::apply(&mut desk, &FundingApplyArg { plan, code: "rate".to_owned(), line: Some(line) }).unwrap();
    funding::apply(&mut desk, &FundingApplyArg { plan, code: "own".to_owned(), line: None }).unwrap();
    let page = funding::page(&desk, plan).unwrap();
    assert!(page.totals.balanced && page.proposals.is_empty(), "{:?}", page.proposals);
    assert_eq!((tight(&page.totals.own), tight(&page.totals.own_share)), (tight("5 000 €"), tight("50,0 %")));
    let stale = funding::apply(&mut desk, &FundingApplyArg { plan, code: "own".to_owned(), line: None }).unwrap_err();
    assert_eq!(stale.code, "proposal_gone");
    app::steps::undo(&mut desk).unwrap();
    assert!(!funding::page(&desk, plan).unwrap().totals.balanced);
    assert_eq!(funding::lines(&desk).unwrap().len(), 1);
}

#[test]
fn the_plan_to_publish_is_that_of_one_funding_plan_or_of_all_those_of_a_contract() {
    let (_folder, desk) = example();
    let id = contract(&desk, "COT-2016");
    let all = on_screen(&desk, "funding", id);
    let own: Vec<FundingPlan> = desk.workspace.load_naming("contract", id).unwrap();
    assert!(!own.is_empty());
    assert_eq!(all.tables.len(), own.len());
    let one = view(&desk, &StatementArg { kind: "funding".to_owned(), contract: None, plan: Some(own[0].id), from: None, until: None }).unwrap();
    assert_eq!(one.tables.len(), 1);
}
