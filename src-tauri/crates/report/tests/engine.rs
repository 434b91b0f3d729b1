//! The engine from outside: same bytes, golden structure, hostile text, cancelling.

mod support;

use report::content::{Block, Cell, Column, Row, Section, Table};
use report::{Error, Stage};
use std::ops::ControlFlow;
use support::{document, made, small};

#[test]
fn the_same_document_gives_the_same_bytes_twice_in_one_process() {
    assert_eq!(made(&small()), made(&small()));
}

#[test]
fn another_date_gives_other_bytes() {
    let mut later = small();
    later.produced_at += chrono::TimeDelta::seconds(1);
    assert_ne!(made(&small()).bytes, made(&later).bytes);
}

#[test]
fn the_structure_of_a_small_report_is_the_golden_one() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/small.txt");
    let structure = made(&small()).structure;
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &structure).expect("the golden can be written");
    }
    let golden = std::fs::read_to_string(path).expect("the golden exists: BLESS=1 cargo test -p report");
    assert_eq!(structure, golden, "BLESS=1 cargo test -p report accepts the new structure");
}

#[test]
fn our_own_check_finds_nothing_in_a_small_report() {
    assert_eq!(report::check_structure(&made(&small()).bytes).expect("a tagged PDF"), Vec::<String>::new());
}

#[test]
fn a_report_can_be_cancelled_at_every_stage() {
    for wanted in [Stage::Layout, Stage::Pages, Stage::Finish] {
        let mut stop = |p: report::Progress| if p.stage == wanted { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        assert!(matches!(report::pdf(&small(), &mut stop), Err(Error::Cancelled)), "{wanted:?}");
    }
}

#[test]
fn a_document_with_nothing_in_it_is_one_page() {
    let mut nothing = document(vec![]);
    nothing.cover = None;
    nothing.title = String::new();
    assert_eq!(made(&nothing).pages, 1);
}

/// Sections full of what should never be typed, but is.
pub fn hostile() -> Vec<Section> {
    let texts = [
        "🌱🚲 emoji 👩‍👩‍👧 et drapeau 🇫🇷".to_owned(),
        "中文 计划 日本語 한국어".to_owned(),
        "العربية עברית".to_owned(),
        "Ελληνικά Ω µ ∑ ≥ → ✓ CO₂ m²".to_owned(),
        "tab\tnul\u{0}bell\u{7}esc\u{1b}del\u{7f}\r\nligne\u{2028}suite".to_owned(),
        "\u{202e}retourné\u{202c} zéro\u{200b}largeur\u{feff}".to_owned(),
        "e\u{301}\u{323}\u{327} combinants a\u{30a}".to_owned(),
        "x".repeat(2_000),
        "anticonstitutionnellement ".repeat(200),
        "</rdf:li> & <b> % ( \\ ) /Name".to_owned(),
        String::new(),
        " \n \n ".to_owned(),
    ];
    let title = "Un titre de trois cents caractères ".repeat(9);
    let partners = (1..=40).map(|i| format!("Partenaire n° {i}")).collect::<Vec<_>>().join(", ");
    let mut columns: Vec<Column> = (0..13).map(|i| Column::words(format!("Colonne {i}"), 1.0)).collect();
    columns[0].weight = f32::NAN;
    let rows = texts
        .iter()
        .map(|t| Row { cells: vec![t.as_str().into(), partners.as_str().into(), Cell::link(t.clone(), "nulle-part")], total: false })
        .collect();
    let table = Table { caption: title.clone(), columns, rows, row_headers: true, empty: String::new(), landscape: true };
    let mut blocks: Vec<Block> = texts.iter().map(|t| Block::heading(3, t.clone(), t.clone())).collect();
    blocks.extend(texts.iter().map(|t| Block::para(t.clone())));
    blocks.push(Block::Table(table));
    blocks.push(Block::Table(Table::default()));
    blocks.push(Block::Charts(vec![]));
    vec![Section { title, anchor: "🌱".into(), in_toc: true, blocks, ..Section::default() }]
}

#[test]
fn hostile_text_is_printed_or_named_and_never_lost() {
    let mut document = document(hostile());
    document.title = "🌱 & <titre>".into();
    let pdf = made(&document);
    for found in ["🌱🚲 emoji", "中文", "[non imprimable : U+D55C U+AD6D U+C5B4]", "العربية עברית", "tab nul", "CO₂", "Partenaire n° 40"]
    {
        assert!(pdf.structure.contains(found), "{found}");
    }
    assert_eq!(report::check_structure(&pdf.bytes).expect("a tagged PDF"), Vec::<String>::new());
}
