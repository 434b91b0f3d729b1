//! The engine from outside: same bytes, golden structure, hostile text, cancelling.

mod support;

use report::{Error, Stage};
use std::ops::ControlFlow;
use support::{document, hostile, made, small};

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

#[test]
fn hostile_text_is_printed_or_named_and_never_lost() {
    let document = hostile::document(60);
    let pdf = made(&document);
    for found in [
        "🌱🚲 emoji 👩👩👧 et drapeau 🇫🇷, pouce 👍, touche 1",
        "[non imprimable : U+D55C U+AD6D U+C5B4]",
        "جامعة محمد الخامس بالرباط (المغرب) 2017 et l’ADEME",
        "האוניברסיטה העברית בירושלים (2018)",
        "می\\u{200c}خواهم",
        "un tas : z[non imprimable : U+0336 U+0335",
        "tab nul",
        "Partenaire n° 40",
        "Image illisible.",
    ] {
        assert!(pdf.structure.contains(found), "{found}");
    }
    assert_eq!(report::check_structure(&pdf.bytes).expect("a tagged PDF"), Vec::<String>::new());
}

#[test]
fn every_text_is_read_in_the_order_in_which_it_was_given() {
    let document = hostile::document(60);
    // An element a line, its text last, in quotes.
    let structure = made(&document).structure;
    let quoted =
        structure.lines().filter_map(|l| l.split_once(" \"").or(l.trim_start().split_once('"'))).map(|(_, text)| text.trim_end_matches(" ->"));
    let read: String = quoted.map(essence).collect();
    let texts = report::printed(&document.texts(), &document.labels, &document.lang).expect("the bundled fonts");
    assert!(texts.len() > 500, "{}", texts.len());
    let mut at = 0;
    for text in texts.iter().map(|t| essence(&format!("{t:?}"))).filter(|t| !t.is_empty()) {
        let found = read[at..].find(&text);
        assert!(found.is_some(), "lost or out of order: {text}");
        at += found.unwrap_or(0) + text.len();
    }
}

/// A text as the structure writes it, without what lines and quotes add to it.
fn essence(text: &str) -> String {
    let text = text.replace("\\u{a0}", "").replace("\\u{202f}", "").replace("\\n", "");
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | '-' | '\u{2011}')).collect()
}
