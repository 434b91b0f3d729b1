//! The annex: every table is there, with its numbers, days and shares as such, and totals that are formulas.

#[path = "../../exchange/tests/support/formulas.rs"]
mod formulas;
mod support;

use calamine::Data;
use domain::Cents;
use formulas::Book;
use office::Format;
use report::content::{Block, Cell, Column, Row, Table, Value};
use std::collections::BTreeSet;
use support::report_support::document;
use support::{made, parts, progress_report, text, tight};

fn book(document: &report::content::Document) -> Book {
    Book::read(&made(document, Format::Xlsx))
}

fn valued(text: &str, value: Value) -> Cell {
    Cell::valued(text, Some(value))
}

fn section(blocks: Vec<Block>) -> report::content::Section {
    report::content::Section { title: "Bilan".into(), blocks, ..report::content::Section::default() }
}

/// Where each value of a table is looked for: the cells of every sheet, tight.
fn cells(book: &Book) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for sheet in &book.names {
        for (row, column) in (0..400).flat_map(|row| (0..16).map(move |column| (row, column))) {
            if let Data::String(text) = book.cell(sheet, row, column) {
                all.insert(tight(&text));
            }
        }
    }
    all
}

#[test]
fn every_text_of_every_table_is_in_a_sheet() {
    let report = progress_report();
    let book = book(&report);
    let found = cells(&book);
    let tables =
        report.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| if let Block::Table(t) = block { Some(t) } else { None });
    let mut seen = 0;
    for table in tables.filter(|table| !table.rows.is_empty()) {
        let plain = |cell: &&Cell| cell.value.is_none() && !cell.text.is_empty() && cell.inline.is_none();
        for cell in table.rows.iter().flat_map(|row| &row.cells).filter(plain) {
            assert!(found.contains(&tight(&cell.text)), "{}", cell.text);
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn sheets_are_named_once_in_thirty_one_characters_and_listed_first() {
    let report = progress_report();
    let book = book(&report);
    let names: BTreeSet<String> = book.names.iter().map(|name| name.to_lowercase()).collect();
    assert!(names.len() == book.names.len() && book.names.len() > 8, "{:?}", book.names);
    assert!(book.names.iter().all(|name| name.chars().count() <= 31), "{:?}", book.names);
    assert_eq!(book.names[0], "Feuilles");
    let found = cells(&book);
    assert!(found.contains(&tight(&report.title)) && found.contains(&tight(&report.subject)));
    let files = parts(&made(&report, Format::Xlsx));
    let first = text(&files, "xl/worksheets/sheet1.xml");
    for name in &book.names[1..] {
        assert!(first.contains(&format!("'{}'!A1", name.replace('&', "&amp;"))), "{name}: {first}");
    }
    for place in 2..=book.names.len() {
        let sheet = text(&files, &format!("xl/worksheets/sheet{place}.xml"));
        assert!(sheet.contains(r#"<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>"#), "{place}");
    }
}

#[test]
fn a_value_is_written_as_what_it_is() {
    let day = support::report_support::snapshot::day(2017, 12, 31);
    let table = Table {
        caption: "Tout".into(),
        columns: vec![
            Column::number("Montant", 1.0),
            Column::number("Part", 1.0),
            Column::words("Début", 1.0).of(["Prévu".into(), "Réel".into()]),
            Column::number("Nombre", 1.0),
            Column::words("Mots", 1.0),
        ],
        rows: vec![Row {
            cells: vec![
                valued("118 705,10", Value::Money(Cents(11_870_510))),
                valued("50,0 %", Value::Share(domain::Rate(5_005))),
                valued("31/12/2017\n—", Value::Parts(vec![Some(Value::Day(day)), None])),
                valued("1 240,5", Value::Number(1240.5)),
                "12".into(),
            ],
            total: false,
        }],
        ..Table::default()
    };
    let book = book(&document(vec![section(vec![Block::Table(table)])]));
    let at = |column: u32| book.cell("Tout", 3, column);
    assert_eq!(at(0), Data::Float(118_705.10));
    assert_eq!(at(1), Data::Float(0.5005), "the share itself, not the rounded text");
    assert!(matches!(at(2), Data::DateTime(moment) if moment.as_f64() == 43_100.0), "{:?}", at(2));
    assert_eq!((at(3), at(4), at(5)), (Data::String("—".into()), Data::Float(1240.5), Data::String("12".into())));
    assert_eq!((book.cell("Tout", 2, 2), book.cell("Tout", 2, 3)), (Data::String("Prévu".into()), Data::String("Réel".into())));
}

#[test]
fn a_total_is_a_formula_when_it_is_the_sum_of_the_rows_above_and_a_figure_when_it_is_not() {
    let money = |cents: i64| valued("x", Value::Money(Cents(cents)));
    let row = |cells: Vec<Cell>, total: bool| Row { cells, total };
    let table = Table {
        caption: "Dépenses".into(),
        columns: vec![Column::words("Poste", 2.0), Column::number("Prévu", 1.0), Column::number("Écart", 1.0)],
        rows: vec![
            row(vec!["Études".into(), money(10_050), money(100)], false),
            row(vec!["Postes".into(), money(20_025), "—".into()], false),
            row(vec!["Total".into(), money(30_075), money(700)], true),
            row(vec!["Autres".into(), money(5), money(5)], false),
            row(vec!["Total".into(), money(5), money(5)], true),
        ],
        ..Table::default()
    };
    let book = book(&document(vec![section(vec![Block::Table(table)])]));
    let told: Vec<(String, (u32, u32), f64, f64)> = book.all_formulas().into_iter().map(|one| (one.text, one.at, one.stored, one.gives)).collect();
    let wanted = [("SUM(B4:B5)", (5, 1), 300.75), ("SUM(B7:B7)", (7, 1), 0.05), ("SUM(C7:C7)", (7, 2), 0.05)];
    assert_eq!(told.len(), wanted.len(), "{told:?}");
    for ((text, at, stored, gives), (formula, place, sum)) in told.iter().zip(wanted) {
        assert_eq!((text.trim_start_matches('='), *at, *stored), (formula, place, sum));
        assert!((gives - sum).abs() < 1e-9, "{text}: {gives}");
    }
    assert_eq!(book.cell("Dépenses", 5, 2), Data::Float(7.0));
}

#[test]
fn the_totals_of_a_report_are_formulas_that_give_what_is_stored() {
    let book = book(&progress_report());
    let formulas = book.all_formulas();
    assert!(formulas.len() > 20, "{}", formulas.len());
    for one in formulas {
        assert!((one.stored - one.gives).abs() < 0.005, "{one:?}");
    }
}

#[test]
fn tables_that_repeat_share_a_sheet_each_row_after_its_heading() {
    let report = progress_report();
    let book = book(&report);
    let milestones = book.names.iter().filter(|name| name.starts_with("Jalons")).count();
    assert_eq!(milestones, 1, "{:?}", book.names);
    assert_eq!(book.cell("Jalons", 2, 0), Data::String("Rubrique".into()));
    let Data::String(under) = book.cell("Jalons", 3, 0) else { panic!("no heading") };
    assert!(under.starts_with("1.1 "), "{under}");
}
