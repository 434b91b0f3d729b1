//! Tables read back by other libraries: what they hold is what was given, no text is a formula, and the same tables are the same
//! bytes.

#[path = "support/tables.rs"]
mod tables;

use calamine::{Data, Ods, Reader, Xlsx};
use domain::{Day, Id, Noun, Value};
use exchange::export::{Format, NAME, Tables, VERSION, write};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value as Json;
use std::io::{Cursor, Read};
use tables::{book, row, table};
use words::{Language, Words};

fn bytes(tables: &Tables, format: Format) -> Vec<u8> {
    let mut written = write(tables, format, &Words::french()).unwrap();
    assert_eq!(written.files.len(), 1);
    written.files.remove(0).bytes
}

/// A file of a workbook's archive.
fn part(tables: &Tables, format: Format, name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes(tables, format))).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The cells of a sheet and its formulas, as another library reads them.
fn sheet(bytes: &[u8], format: Format, name: &str) -> (Vec<Vec<Data>>, Vec<String>) {
    let cursor = Cursor::new(bytes.to_vec());
    let (values, formulas) = match format {
        Format::Xlsx => {
            let mut book: Xlsx<_> = Xlsx::new(cursor).unwrap();
            (book.worksheet_range(name).unwrap(), book.worksheet_formula(name).unwrap())
        }
        _ => {
            let mut book: Ods<_> = Ods::new(cursor).unwrap();
            (book.worksheet_range(name).unwrap(), book.worksheet_formula(name).unwrap())
        }
    };
    let formulas = formulas.used_cells().map(|(_, _, text)| text.clone()).filter(|text| !text.is_empty()).collect();
    (values.rows().map(<[Data]>::to_vec).collect(), formulas)
}

fn float(cell: &Data) -> f64 {
    match cell {
        Data::Float(float) => *float,
        Data::Int(int) => *int as f64,
        other => panic!("{other:?} is no number"),
    }
}

fn day(cell: &Data) -> Day {
    match cell {
        Data::DateTime(serial) => Day::from_ymd_opt(1899, 12, 30).unwrap() + chrono::Days::new(serial.as_f64() as u64),
        Data::DateTimeIso(text) => text.get(..10).unwrap().parse().unwrap(),
        other => panic!("{other:?} is no day"),
    }
}

/// The place of a head.
fn at(rows: &[Vec<Data>], head: &str) -> usize {
    rows[0].iter().position(|cell| *cell == Data::String(head.to_owned())).unwrap_or_else(|| panic!("{head} in {:?}", rows[0]))
}

const BOOKS: [Format; 2] = [Format::Xlsx, Format::Ods];

#[test]
fn amounts_days_labels_and_identifiers_are_read_back_and_totals_are_formulas_with_our_sums() {
    let (given, contract) = book(&[("Isolation", 11_870_550, "2016-02-29"), ("Avoir", -1_450, "2017-12-31"), ("Zéro", 0, "2018-01-01")]);
    for format in BOOKS {
        let (rows, formulas) = sheet(&bytes(&given, format), format, "Dépenses");
        assert_eq!(rows.len(), 5, "{format:?}: a head, three lines, a total");
        for (line, (subject, cents, on)) in
            rows[1..].iter().zip([("Isolation", 118_705.5, "2016-02-29"), ("Avoir", -14.5, "2017-12-31"), ("Zéro", 0.0, "2018-01-01")])
        {
            assert_eq!(line[at(&rows, "Objet")], Data::String(subject.to_owned()));
            assert_eq!(float(&line[at(&rows, "Montant HT")]), cents, "{format:?}");
            assert_eq!(day(&line[at(&rows, "Date de facture")]), on.parse().unwrap(), "{format:?}");
            assert_eq!(line[at(&rows, "Nature de la pièce")], Data::String("Facture".to_owned()));
            assert_eq!(line[at(&rows, "Contrat")], Data::String("COT-2016 Contrat".to_owned()));
            assert_eq!(line[at(&rows, "contract_id")], Data::String(contract.to_string()));
            assert_eq!(line[at(&rows, "cost_line_id")], Data::Empty, "{format:?}: a row that is gone is named by nobody");
        }
        assert_eq!(rows[1][0], Data::String(given.tables[0].rows[0].id.to_string()));
        assert_eq!(float(&rows[4][at(&rows, "Montant HT")]), 118_691.0, "{format:?}");
        assert_eq!(formulas.len(), 4, "{format:?}: net, VAT, gross, eligible: {formulas:?}");
        assert!(formulas.iter().all(|text| text.contains("SUBTOTAL(109")), "{formulas:?}");
    }
}

#[test]
fn heads_stay_in_sight_identifiers_are_hidden_and_codes_are_chosen_from_their_labels() {
    let (given, _) = book(&[("Isolation", 11_870_550, "2016-02-29")]);
    let sheet = part(&given, Format::Xlsx, "xl/worksheets/sheet1.xml");
    let content = part(&given, Format::Ods, "content.xml");
    let said = [
        (&sheet, r#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#),
        (&sheet, r#"<col min="1" max="1" width="38.7109375" hidden="1""#),
        (&sheet, r#"<autoFilter ref="A1:S2"/>"#),
        (&sheet, "<formula1>'Listes'!$A$2:$A$5</formula1>"),
        (&content, r#"table:style-name="width-38" table:visibility="collapse""#),
        (&content, r#"table:target-range-address="'Dépenses'.A1:'Dépenses'.S2" table:display-filter-buttons="true""#),
        (&content, "of:cell-content-is-in-list([$'Listes'.$A$2:.$A$5])"),
        (&content, r#"table:content-validation-name="list-expense_kind""#),
    ];
    for (text, wanted) in said {
        // An attribute may write its quotes out.
        assert!(text.replace("&apos;", "'").contains(wanted), "{wanted}");
    }
    assert!(part(&given, Format::Ods, "settings.xml").contains(r#"<config:config-item config:name="VerticalSplitPosition" config:type="int">1<"#));
}

#[test]
fn shares_are_percents_and_full_time_equivalents_are_no_euros() {
    let id = Id::seeded("export", "rate");
    let contract = row(
        Noun::Contract,
        id,
        &[("title", "COT".into()), ("kind", "cot".into()), ("aid_rate", Value::Int(3_333)), ("payment_delay", Value::Int(45))],
    );
    let line = |unit: &str, planned: i64| {
        row(Noun::BudgetLine, Id::seeded("export", unit), &[("unit", unit.into()), ("planned", Value::Int(planned)), ("year", Value::Int(2017))])
    };
    let lines = vec![line("eur_ht", 10_001), line("etp", 80)];
    let given = Tables { tables: vec![table(Noun::Contract, vec![contract]), table(Noun::BudgetLine, lines)], ..book(&[]).0 };
    for format in BOOKS {
        let (rows, _) = sheet(&bytes(&given, format), format, "Contrats");
        assert_eq!(float(&rows[1][at(&rows, "Taux d’aide")]), 0.3333, "{format:?}");
        assert_eq!(float(&rows[1][at(&rows, "Délai de paiement (jours)")]), 45.0, "{format:?}");
        let (rows, _) = sheet(&bytes(&given, format), format, "Budget prévisionnel");
        let (euros, fte) = (at(&rows, "Prévu"), at(&rows, "Prévu (ETP)"));
        assert_eq!((float(&rows[1][euros]), rows[1].get(fte).cloned().unwrap_or(Data::Empty)), (100.01, Data::Empty), "{format:?}");
        assert_eq!((rows[2][euros].clone(), float(&rows[2][fte])), (Data::Empty, 0.8), "{format:?}");
        assert_eq!((float(&rows[3][euros]), float(&rows[3][fte])), (100.01, 0.8), "{format:?}");
    }
}

/// Texts that a spreadsheet would work out if they were typed, and texts that pretend to be guarded.
fn injections() -> Vec<String> {
    let begins =
        prop::sample::select(vec!["=", "+", "-", "@", "\t", "\r", "'", "'=", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://a\",\"b\")", "of:=1+1"]);
    let text = (begins, "[ -~éœ;\n\r\t\"'=+@-]{0,30}").prop_map(|(begin, rest)| format!("{begin}{rest}"));
    let mut runner =
        TestRunner::new_with_rng(Config::default(), prop::test_runner::TestRng::deterministic_rng(prop::test_runner::RngAlgorithm::ChaCha));
    (0..1_000).map(|_| text.new_tree(&mut runner).unwrap().current()).collect()
}

fn hostile(texts: &[String]) -> Tables {
    let rows = texts.iter().enumerate().map(|(place, text)| {
        let milestone = [("title", Value::from(text.as_str())), ("comment", Value::from(text.as_str()))];
        row(Noun::Milestone, Id::seeded("hostile", &place.to_string()), &milestone)
    });
    Tables { title: "=1+1".to_owned(), tables: vec![table(Noun::Milestone, rows.collect())], ..book(&[]).0 }
}

#[test]
fn a_thousand_texts_that_look_like_formulas_are_texts_in_workbooks() {
    let texts = injections();
    let given = hostile(&texts);
    for format in BOOKS {
        let (rows, formulas) = sheet(&bytes(&given, format), format, "Jalons");
        assert_eq!(formulas, Vec::<String>::new(), "{format:?}");
        assert_eq!(rows.len(), 1_001, "{format:?}");
        let (title, comment) = (at(&rows, "Jalon"), at(&rows, "Commentaire"));
        let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        for (text, row) in texts.iter().zip(&rows[1..]) {
            for cell in [&row[title], &row[comment]] {
                match cell {
                    Data::String(read) => assert_eq!(plain(read), plain(text), "{format:?}"),
                    other => assert!(plain(text).is_empty() && *other == Data::Empty, "{format:?}: {other:?} for {text:?}"),
                }
            }
        }
    }
    assert!(!part(&given, Format::Ods, "content.xml").contains("table:formula"), "nothing is summed here");
}

#[test]
fn a_thousand_texts_that_look_like_formulas_have_an_apostrophe_in_csv_and_lose_nothing() {
    let texts = injections();
    let written = write(&hostile(&texts), Format::Csv, &Words::french()).unwrap();
    assert_eq!(written.files[0].name, "Jalons.csv");
    let text = String::from_utf8(written.files[0].bytes.clone()).unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
    let place = reader.headers().unwrap().iter().position(|head| head == "Jalon").unwrap();
    let read: Vec<String> = reader.records().map(|record| record.unwrap()[place].to_owned()).collect();
    assert_eq!(read.len(), 1_000);
    for (cell, text) in read.iter().zip(&texts) {
        let guarded = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']);
        assert_eq!(cell, &if guarded { format!("'{text}") } else { text.clone() });
        assert_eq!(cell.strip_prefix('\'').unwrap_or(cell), text, "one apostrophe off gives the text back");
    }
}

#[test]
fn csv_is_read_by_french_spreadsheets() {
    let (given, contract) = book(&[("Isolation ; murs", 11_870_550, "2016-02-29"), ("Avoir", -1_450, "2017-12-31")]);
    let written = write(&given, Format::Csv, &Words::french()).unwrap();
    let text = String::from_utf8(written.files[0].bytes.clone()).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert!(lines[0].starts_with("\u{feff}id;N°\u{a0}de pièce;Contrat;contract_id;"), "{}", lines[0]);
    assert!(lines[1].contains(&format!(";COT-2016 Contrat;{contract};;;;;29/02/2016;Entreprise;\"Isolation ; murs\";118705,50;")), "{}", lines[1]);
    assert!(lines[2].contains(";-14,50;"), "an amount below zero is a number, not a text: {}", lines[2]);
    assert_eq!(lines.len(), 4, "no line of totals, and one end of line at the end: {lines:?}");
}

#[test]
fn json_says_its_form_and_every_value_as_it_is_stored() {
    let (given, contract) = book(&[("=Isolation", 11_870_550, "2016-02-29")]);
    let json: Json = serde_json::from_slice(&bytes(&given, Format::Json)).unwrap();
    assert_eq!((json["format"].as_str(), json["version"].as_u64()), (Some(NAME), Some(u64::from(VERSION))));
    let table = &json["tables"][0];
    assert_eq!(table["name"], "expense");
    let field = |name: &str| table["fields"].as_array().unwrap().iter().find(|field| field["name"] == name).unwrap();
    assert_eq!((&field("net")["kind"], &field("net")["unit"]), (&Json::from("cents"), &Json::from("eur_cent")));
    assert_eq!(field("contract")["table"], "contract");
    let row = &table["rows"][0];
    let said = [
        ("id", given.tables[0].rows[0].id.to_string()),
        ("contract", contract.to_string()),
        ("invoiced_on", "2016-02-29".into()),
        ("subject", "=Isolation".into()),
        ("kind", "invoice".into()),
    ];
    for (name, wanted) in said {
        assert_eq!(row[name], wanted.as_str(), "{name}");
    }
    assert_eq!(row["net"], 11_870_550);
    assert_eq!((&row["cost_line"], &row["comment"]), (&Json::Null, &Json::Null));
    assert_eq!(row.as_object().unwrap().len(), Noun::Expense.fields().len() + 1, "every field, filled or not");
}

#[test]
fn the_same_tables_give_the_same_bytes() {
    let given = hostile(&injections()[..50]);
    for format in BOOKS.into_iter().chain([Format::Json]) {
        assert_eq!(bytes(&given, format), bytes(&given, format), "{format:?}");
    }
}

#[test]
fn a_text_longer_than_a_cell_is_cut_in_excel_said_and_whole_elsewhere() {
    let long = "é".repeat(40_000);
    let given = hostile(std::slice::from_ref(&long));
    let written = write(&given, Format::Xlsx, &Words::french()).unwrap();
    assert_eq!(written.shortened, 2);
    let json: Json = serde_json::from_slice(&bytes(&given, Format::Json)).unwrap();
    assert_eq!(json["tables"][0]["rows"][0]["comment"], long.as_str());
    let (rows, _) = sheet(&bytes(&given, Format::Ods), Format::Ods, "Jalons");
    assert_eq!(rows[1][at(&rows, "Commentaire")], Data::String(long));
}

#[test]
fn heads_within_a_table_and_labels_within_a_list_are_told_apart() {
    for language in Language::ALL {
        let words = Words::new(language);
        for noun in Noun::ALL {
            let mut heads: Vec<String> = noun.fields().iter().map(|field| words.field(*noun, field.name)).collect();
            heads.sort();
            let all = heads.len();
            heads.dedup();
            assert_eq!(heads.len(), all, "{language:?} {}: {heads:?}", noun.table());
        }
        for list in domain::codes::LISTS {
            let mut labels: Vec<String> = list.codes.iter().map(|code| words.code_of(list, code)).collect();
            labels.sort();
            labels.dedup();
            assert_eq!(labels.len(), list.codes.len(), "{language:?} {}", list.name);
        }
    }
}

#[test]
fn an_empty_table_has_its_head_and_no_total() {
    let given = Tables { tables: vec![table(Noun::Expense, Vec::new()), table(Noun::Milestone, vec![])], ..book(&[]).0 };
    for format in BOOKS {
        let (rows, formulas) = sheet(&bytes(&given, format), format, "Dépenses");
        assert_eq!((rows.len(), formulas.len()), (1, 0), "{format:?}");
    }
}
