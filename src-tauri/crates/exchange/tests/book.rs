//! Workbooks that are read, and those that are refused.

#[path = "support/pages.rs"]
mod pages;
#[path = "support/workbooks.rs"]
mod support;

use domain::Day;
use exchange::book::{Book, Cell, Encoding, Limits, TextShape, Unread, open};
use pages::Page;
use std::io::{Cursor, Write};
use support::{In, xlsx};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

fn read(bytes: &[u8]) -> Result<Book, Unread> {
    open(bytes, None, Limits::USUAL)
}

/// An XLSX of ours with one part in place of another.
fn with_part(name: &str, fill: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let own = xlsx("A", &[vec!["x".into()]], 0);
    let mut from = zip::ZipArchive::new(Cursor::new(own)).unwrap();
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..from.len() {
        let part = from.by_index_raw(at).unwrap();
        if part.name().unwrap() != name {
            to.raw_copy_file(part).unwrap();
        }
    }
    to.start_file(name, SimpleFileOptions::default()).unwrap();
    fill(&mut to);
    to.finish().unwrap().into_inner()
}

#[test]
fn a_sheet_of_two_far_corners_takes_two_cells() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "ici").unwrap().write_string(1_048_575, 16_383, "là").unwrap();
    let read = read(&book.save_to_buffer().unwrap()).unwrap();
    let rows: Vec<_> = read.sheets[0].rows.iter().map(|row| (row.number, row.cells[0].0)).collect();
    assert_eq!(rows, [(1, 0), (1_048_576, 16_383)]);
}

#[test]
fn formatted_lines_that_hold_nothing_are_no_lines() {
    let read = read(&xlsx("A", &[vec!["x".into(), In::Number(1.5), In::Flag(true)]], 950)).unwrap();
    assert_eq!(read.sheets[0].rows.len(), 1);
    assert_eq!(read.sheets[0].rows[0].cells, [(0, Cell::Text("x".into())), (1, Cell::Number(1.5)), (2, Cell::Flag(true))]);
}

#[test]
fn a_part_that_grows_without_end_is_refused_before_it_is_held() {
    let bomb = with_part("xl/worksheets/sheet1.xml", |to| {
        let zeros = vec![b' '; 1 << 20];
        (0..24).for_each(|_| to.write_all(&zeros).unwrap());
    });
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(open(&bomb, None, Limits { bytes: 16 << 20, ..Limits::USUAL }), Err(Unread::TooManyBytes(16 << 20)));
}

#[test]
fn entities_are_refused_wherever_they_stand() {
    for lead in [0, 65_530, 65_536] {
        let book = with_part("xl/sharedStrings.xml", |to| {
            to.write_all(b"<?xml version=\"1.0\"?>").unwrap();
            to.write_all(&vec![b' '; lead]).unwrap();
            to.write_all(b"<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><sst/>").unwrap();
        });
        assert_eq!(read(&book), Err(Unread::Entities), "{lead}");
    }
}

#[test]
fn what_is_no_workbook_or_a_broken_one_says_so() {
    let own = xlsx("A", &[vec!["x".into()]], 0);
    assert!(matches!(read(&own[..own.len() / 2]), Err(Unread::Damaged(_))));
    assert_eq!(read(b"\x89PNG\r\n\x1a\n\0\0\0"), Err(Unread::Unknown));
    assert!(matches!(read(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1rien"), Err(Unread::Damaged(_))));
    let cells: Vec<Vec<In>> = (0..50).map(|_| vec![In::from("x"); 10]).collect();
    assert_eq!(open(&xlsx("A", &cells, 0), None, Limits { cells: 499, ..Limits::USUAL }), Err(Unread::TooManyCells(499)));
}

#[test]
fn a_text_is_read_by_its_letters_and_its_separator_and_both_can_be_corrected() {
    let table = "Titre;Coût\nHaies;12,5\n'=1+1;'note\n";
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(table.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let windows: Vec<u8> = table.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (bytes, encoding) in [(table.as_bytes(), Encoding::Utf8), (&utf16, Encoding::Utf16), (&windows, Encoding::Windows1252)] {
        let read = read(bytes).unwrap();
        assert_eq!(read.text, Some(TextShape { encoding, separator: ';' }));
        let texts: Vec<_> = read.sheets[0].rows.iter().flat_map(|row| row.cells.iter().map(|(_, cell)| cell.clone())).collect();
        assert_eq!(texts, ["Titre", "Coût", "Haies", "12,5", "=1+1", "'note"].map(|text| Cell::Text(text.into())));
    }
    let corrected = open(table.as_bytes(), Some(TextShape { encoding: Encoding::Utf8, separator: ',' }), Limits::USUAL).unwrap();
    assert_eq!(corrected.sheets[0].rows[1].cells, [(0, Cell::Text("Haies;12".into())), (1, Cell::Text("5".into()))]);
}

/// A plan as three programs keep it.
fn plan() -> Page {
    let day = Day::from_ymd_opt(2025, 3, 1).unwrap();
    let mut page = Page::of(
        "Plan & suivi",
        &[
            &["Plan climat de la commune"],
            &["Axe", "Titre de la fiche action", "Titre de la sous-action", "Statut", "Budget", "Date de début"],
            &["1. Nature", "Haies", "", "En cours"],
            &["", "", "Planter"],
            &["", "", "Tailler"],
            &["2. Énergie", "Éteindre la nuit\net le matin"],
        ],
    );
    page.lines[2].extend([In::Number(12_000.5), In::Day(day)]);
    page.merge((0, 0), (0, 5)).merge((2, 0), (4, 0)).merge((2, 1), (4, 1))
}

#[test]
fn the_same_sheet_is_read_the_same_in_each_format_with_what_is_merged_and_hidden() {
    let book = [plan(), Page::of("Listes", &[&["En cours"]]).hidden(), Page::of("Vide", &[])];
    let xlsx = read(&pages::xlsx(&book)).unwrap();
    assert_eq!(read(&pages::ods(&book)).unwrap(), xlsx);
    assert_eq!(read(&pages::xls(&book)).unwrap(), xlsx);
    assert_eq!(
        xlsx.sheets.iter().map(|sheet| (sheet.name.as_str(), sheet.hidden)).collect::<Vec<_>>(),
        [("Plan & suivi", false), ("Listes", true), ("Vide", false)]
    );
    let merged: Vec<_> = xlsx.sheets[0].merged.iter().map(|area| (area.column, area.to, area.first, area.last)).collect();
    assert_eq!(merged, [(0, 5, 1, 1), (0, 0, 3, 5), (1, 1, 3, 5)]);
}

/// An ODS whose table is this XML.
fn ods_of(table: &str) -> Vec<u8> {
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.spreadsheet".to_owned()),
        (
            "content.xml",
            format!("<office:document-content><office:body><office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"),
        ),
        ("META-INF/manifest.xml", "<manifest:manifest/>".to_owned()),
    ] {
        to.start_file(name, SimpleFileOptions::default()).unwrap();
        to.write_all(text.as_bytes()).unwrap();
    }
    to.finish().unwrap().into_inner()
}

#[test]
fn an_ods_that_would_be_read_for_ever_or_fill_the_memory_is_refused_before() {
    let cell = r#"<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>"#;
    let whole = format!(r#"<table:table table:name="A"><table:table-row>{cell}</table:table-row></table:table>"#);
    assert_eq!(read(&ods_of(&whole)).unwrap().sheets[0].rows.len(), 1);
    // A table that is never closed: the reader would wait for its end.
    assert!(matches!(read(&ods_of(whole.trim_end_matches("</table:table>"))), Err(Unread::Damaged(_))));
    let repeated = whole.replace("<table:table-row>", r#"<table:table-row table:number-rows-repeated="1048576">"#);
    assert_eq!(
        read(&ods_of(&repeated.replace("<table:table-cell ", r#"<table:table-cell table:number-columns-repeated="16384" "#))),
        Err(Unread::TooManyCells(2_000_000))
    );
    let far = whole.replace(cell, &format!(r#"<table:table-cell table:number-columns-repeated="16383"/>{cell}</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell/></table:table-row><table:table-row>{cell}"#));
    assert_eq!(read(&ods_of(&far)), Err(Unread::TooManyCells(2_000_000)));
    let spaces = whole.replace("<text:p>x", r#"<text:p><text:s text:c="9999999999"/>"#);
    assert!(matches!(read(&ods_of(&spaces)), Err(Unread::TooManyBytes(_))));
}

#[test]
fn a_record_of_an_xls_that_lies_about_itself_makes_a_damaged_file_and_never_a_panic() {
    let own = pages::xls(&[plan()]);
    let mut gave_up = 0;
    // Records begin after the head of the box, the table of its sectors and the list of its streams.
    let mut at = 512 * 3;
    while own[at..at + 2] != [0, 0] {
        let long = usize::from(u16::from_le_bytes([own[at + 2], own[at + 3]]));
        for length in [0u16, 1, 0xFFFF] {
            let mut file = own.clone();
            file[at + 2..at + 4].copy_from_slice(&length.to_le_bytes());
            gave_up += usize::from(read(&file) == Err(Unread::Damaged("the reader gave up".to_owned())));
        }
        at += 4 + long;
        if own.len() < at + 4 {
            break;
        }
    }
    assert!(gave_up > 0, "the reader of others panics on none of these any more: the guard is still asked for by the fuzzer");
}
