//! Workbooks of statements, read back by another library: real numbers and days, and totals that are formulas.

#[path = "support/formulas.rs"]
mod formulas;

use calamine::Data;
use domain::statement::table::{Lines, RowKind};
use domain::statement::{Cell, Column, Kind, Note, Row, Shape, Statement, Table};
use domain::{Cents, Day, Rate};
use exchange::workbook::{Heading, statement};
use formulas::Book;
use proptest::prelude::*;
use words::{Language, Words};

fn heading() -> Heading {
    Heading {
        subject: "COT-2016 Contrat".to_owned(),
        organisation: "Pays du Ternois".to_owned(),
        facts: vec![("contract", "=Contrat".to_owned())],
        day: Day::from_ymd_opt(2017, 12, 31).unwrap(),
    }
}

fn line(text: &str, amounts: [i64; 2]) -> Row {
    Row {
        kind: RowKind::Line,
        cells: vec![
            Cell::Text(text.to_owned()),
            Cell::Day(heading().day),
            Cell::Money(Cents(amounts[0])),
            Cell::Money(Cents(amounts[1])),
            Cell::Blank,
        ],
    }
}

fn summed(kind: RowKind, amounts: [i64; 2]) -> Row {
    let share = Cell::share(Cents(amounts[1]).share_of(Cents(amounts[0])));
    Row {
        kind,
        cells: vec![Cell::Word("statement-total".to_owned()), Cell::Blank, Cell::Money(Cents(amounts[0])), Cell::Money(Cents(amounts[1])), share],
    }
}

/// Groups of lines with their subtotals, and the total; then the same by a table of its own.
fn made(groups: &[Vec<(String, [i64; 2])>]) -> Statement {
    let sum = |lines: &mut dyn Iterator<Item = &(String, [i64; 2])>| lines.fold([0, 0], |all, (_, one)| [all[0] + one[0], all[1] + one[1]]);
    let (mut rows, mut ranges) = (Vec::new(), Vec::new());
    for group in groups {
        let start = rows.len();
        rows.extend(group.iter().map(|(text, amounts)| line(text, *amounts)));
        let lines = Lines { table: 0, rows: start..rows.len() };
        ranges.push(lines.clone());
        rows.push(summed(RowKind::Subtotal(vec![lines]), sum(&mut group.iter())));
    }
    let whole = sum(&mut groups.iter().flatten());
    rows.push(summed(RowKind::Total(ranges.clone()), whole));
    let columns = vec![
        Column::new("supplier", Shape::Text),
        Column::new("invoiced_on", Shape::Day),
        Column::new("net", Shape::Money),
        Column::new("eligible", Shape::Money),
        Column::share("share", 3, 2),
    ];
    let recap = vec![summed(RowKind::Recap(ranges), whole)];
    let table = |key, rows| Table { key, about: String::new(), facts: Vec::new(), columns: columns.clone(), rows };
    Statement {
        kind: Kind::Invoices,
        facts: vec![("until", Cell::Day(heading().day))],
        tables: vec![table("invoices", rows), table("by_action", recap)],
        notes: vec![Note::of("aid_rounding", Vec::new()), Note::missing("no_rate")],
        signatures: vec!["accountant"],
    }
}

fn written(made: &Statement) -> Vec<u8> {
    statement(made, &heading(), &Words::french()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_formula_gives_our_own_total_and_stores_it(groups in prop::collection::vec(prop::collection::vec(("[a-z=@+-]{1,8}", [-90_000_000i64..90_000_000, -90_000_000i64..90_000_000]), 1..6), 1..5)) {
        let groups: Vec<Vec<(String, [i64; 2])>> = groups;
        let made = made(&groups);
        let book = Book::read(&written(&made));
        let all = book.all_formulas();
        // Three for each row that sums, one fewer where nothing can be divided.
        let sums = groups.len() + 2;
        prop_assert!(all.len() >= 2 * sums && all.len() <= 3 * sums, "{}", all.len());
        for formula in &all {
            prop_assert!((formula.gives - formula.stored).abs() < 0.000_06, "{formula:?}");
        }
        let whole: i64 = groups.iter().flatten().map(|(_, amounts)| amounts[0]).sum();
        let name = &book.names[0];
        let row = u32::try_from(made.tables[0].rows.len()).unwrap() + 2;
        let stored = all.iter().find(|one| one.sheet == *name && one.at == (row, 2)).unwrap();
        prop_assert!((stored.gives * 100.0 - whole as f64).abs() < 0.01 && stored.text.contains("SUM("), "{stored:?}");
    }
}

#[test]
fn a_text_that_begins_like_a_formula_stays_a_text_and_a_day_is_a_day() {
    for text in ["=1+1", "+33 3 21", "-12", "@SOMME(A1)", "\t=1", "=HYPERLINK(\"http://x\")"] {
        let bytes = written(&made(&[vec![(text.to_owned(), [100, 50])]]));
        let book = Book::read(&bytes);
        let name = &book.names[0];
        assert_eq!(book.cell(name, 3, 0), Data::String(text.replace('\t', "")), "{text}");
        assert!(book.all_formulas().iter().all(|formula| formula.at.1 >= 2), "{text}");
        assert!(matches!(book.cell(name, 3, 1), Data::DateTime(at) if (at.as_f64() - 43_100.0).abs() < 1e-9), "{:?}", book.cell(name, 3, 1));
        assert_eq!(book.cell(name, 3, 2), Data::Float(1.0));
    }
}

#[test]
fn the_same_statement_gives_the_same_bytes() {
    let made = made(&[vec![("Fioul".to_owned(), [123_456, 7])], vec![("Bois".to_owned(), [-1, 0])]]);
    assert_eq!(written(&made), written(&made));
    assert_ne!(written(&made), statement(&made, &heading(), &Words::new(Language::English)).unwrap());
}

#[test]
fn tables_of_one_name_have_sheets_of_their_own() {
    let mut made = made(&[vec![("a".to_owned(), [1, 1])]]);
    for table in &mut made.tables {
        table.about = "Une chaufferie à bois : l’école, la mairie [2017]/*?".to_owned();
    }
    let book = Book::read(&written(&made));
    assert_eq!(book.names.len(), 2);
    assert!(book.names.iter().all(|name| name.chars().count() <= 31) && book.names[0] != book.names[1], "{:?}", book.names);
    assert!(book.all_formulas().iter().all(|formula| (formula.gives - formula.stored).abs() < 1e-9));
}

#[test]
fn a_sum_of_more_runs_than_a_formula_takes_arguments_is_still_one_and_none_is_longer_than_a_cell_takes() {
    let groups: Vec<Vec<(String, [i64; 2])>> = (0..320).map(|place| vec![(format!("Ligne {place}"), [101 * place, 7])]).collect();
    let book = Book::read(&written(&made(&groups)));
    let all = book.all_formulas();
    let total = all.iter().find(|formula| formula.at == (643, 2) && formula.sheet == book.names[0]).unwrap();
    assert!(total.text.matches("SUM(").count() > 1, "{}", total.text);
    assert!(all.iter().all(|formula| formula.text.len() < 8_192 && (formula.gives - formula.stored).abs() < 0.000_06));
    // From another sheet the references are longer than a cell takes: the sum is there, as a figure.
    let whole: i64 = groups.iter().flatten().map(|(_, amounts)| amounts[0]).sum();
    assert_eq!(book.cell(&book.names[1], 3, 2), Data::Float(whole as f64 / 100.0));
}

#[test]
fn a_share_of_a_sum_is_that_of_the_sums() {
    let made = made(&[vec![("a".to_owned(), [30_000, 10_000])]]);
    let book = Book::read(&written(&made));
    let share = book.all_formulas().into_iter().find(|formula| formula.text.contains("ROUND")).unwrap();
    assert!((share.gives - 0.3333).abs() < 1e-9);
    assert_eq!(Cents(10_000).share_of(Cents(30_000)), Some(Rate(3_333)));
}
