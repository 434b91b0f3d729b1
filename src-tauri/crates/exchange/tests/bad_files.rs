//! Files with faults: every fault is said at once, at its place, and nothing panics.

use domain::Noun;
use exchange::{FileFinding, read};
use proptest::prelude::*;
use words::{Language, Words};

/// The line and the code of each finding.
fn faults(findings: &[FileFinding]) -> Vec<(usize, &'static str)> {
    findings.iter().map(|finding| (finding.at.line, finding.problem.code())).collect()
}

const BAD: &str = r#"[[plan]]
key = "p"
title = "Plan"
kind = "pcaat"

[[action]]
key = "a"
plan = "q"
status = "done"
colour = "red"
planned_start = 2016-02-30
progress = 120

[[action]]
key = "a"
plan = "p"
title = "Action"
status = "done"
axis = "p"
parent = "a"

[[step]]
key = "s"

[[note]]
action = "a"
noted_on = "2017-01-02T10:00:00"
body = "Note"

[[budget_line]]
key = "b"
action = "a"
unit = "eur_ht"
planned = "12,345"
"#;

#[test]
fn every_fault_of_a_file_is_said_at_once_with_its_line() {
    let reading = read(&[("bad.toml", BAD)], &Words::french());
    let found = faults(&reading.findings);
    for wanted in [
        (4, "file_unknown_code"),
        (6, "file_required"),
        (6, "file_unknown_key"),
        (10, "file_unknown_field"),
        (12, "file_out_of_range"),
        (14, "file_key_twice"),
        (14, "file_wrong_noun"),
        (22, "file_unknown_noun"),
        (25, "file_no_key"),
        (27, "file_shape"),
        (34, "file_shape"),
    ] {
        assert!(found.contains(&wanted), "{wanted:?} in {found:#?}");
    }
    assert!(found.is_sorted_by_key(|(line, _)| *line), "{found:?}");
}

#[test]
fn each_fault_has_a_sentence_with_no_place_left_empty_in_both_languages() {
    for words in Language::ALL.map(Words::new) {
        let circle = "[[axis]]\nkey = \"x\"\nplan = \"x\"\ntitle = \"t\"\nparent = \"x\"\nnumber = \"a\\nb\"\n";
        let links = "[[action_axis]]\naction = \"a\"\naxis = \"p\"\n[[action_axis]]\naction = \"a\"\naxis = \"p\"\n";
        let long = format!("[plan]\n[[commune]]\nkey = \"k\"\nname = \"{}\"\ninsee_code = 4\n", "n".repeat(201));
        let files = [
            ("bad.toml", BAD),
            ("broken.toml", "[[plan"),
            ("c.toml", circle),
            ("l.toml", links),
            ("n.toml", &long),
            ("c.csv", "name;what\nx\n"),
            ("d.csv", "insee_code;name\n62036\n;Anvin\n"),
        ];
        let reading = read(&files, &words);
        let mut codes: Vec<&str> = reading.findings.iter().map(|finding| finding.problem.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), 19, "{codes:?}");
        for finding in &reading.findings {
            let sentence = finding.sentence(&words);
            assert!(!sentence.contains(['{', '$']) && !sentence.starts_with("finding-") && !sentence.contains("noun-"), "{sentence}");
        }
    }
}

#[test]
fn a_commune_is_refused_at_its_line_and_cell() {
    let csv = "insee_code;name;siren;population;local_authority\n62036;Anvin;216200360;709;c\n62047;Aubrometz;2162;many;c\n62058\n";
    let authority = "[[local_authority]]\nkey = \"c\"\nname = \"CC\"\n";
    let reading = read(&[("c.toml", authority), ("communes.csv", csv)], &Words::french());
    let places: Vec<(usize, usize, &str)> =
        reading.findings.iter().map(|finding| (finding.at.line, finding.at.column, finding.problem.code())).collect();
    assert_eq!(places, [(3, 3, "file_shape"), (3, 4, "file_shape"), (4, 2, "file_cell_count")]);
    assert_eq!(reading.drafts.iter().filter(|draft| draft.noun == Noun::Commune).count(), 2);
}

#[test]
fn a_merged_commune_names_its_successor_by_its_code() {
    let csv = "insee_code;name;valid_to;merged_into\n62001;Ancienne;2018-12-31;62002\n62002;Nouvelle;;\n";
    let reading = read(&[("communes.csv", csv)], &Words::french());
    assert_eq!(reading.findings, []);
    let keys: Vec<_> = reading.drafts.iter().map(|draft| draft.key.as_deref()).collect();
    assert_eq!(keys, [Some("commune-62002"), Some("commune-62001")], "the successor is made first");
}

#[test]
fn a_plan_of_ten_thousand_rows_each_the_child_of_the_next_is_read() {
    let mut text = "[[plan]]\nkey = \"p\"\ntitle = \"Plan\"\n".to_owned();
    for row in 0..10_000 {
        text.push_str(&format!("[[axis]]\nkey = \"x{row}\"\nplan = \"p\"\ntitle = \"t\"\n"));
        if row < 9_999 {
            text.push_str(&format!("parent = \"x{}\"\n", row + 1));
        }
    }
    let reading = read(&[("deep.toml", &text)], &Words::french());
    assert_eq!(reading.findings, []);
    assert_eq!(reading.drafts[1].key.as_deref(), Some("x9999"));
}

proptest! {
    #[test]
    fn no_input_panics(text in any::<String>(), csv in any::<String>()) {
        let _ = read(&[("a.toml", &text), ("b.csv", &csv)], &Words::french());
    }

    #[test]
    fn no_rows_panic(
        noun in prop::sample::select(Noun::ALL), key in "[a-c]", other in "[a-c]", place in any::<prop::sample::Index>(),
        value in prop::sample::select(vec!["1", "-9223372036854775808", "0xffffffffffffffff", "1e400", "nan", "true", "\"x\"", "[]", "[1]", "[\"x\", \"a\"]", "2016-02-30", "2016-03-01", "10:00:00", "{ a = 1 }"]),
    ) {
        let field = place.get(noun.fields()).name;
        let text = format!("[[{0}]]\nkey = \"{key}\"\n{field} = {value}\n[[{0}]]\nkey = \"{other}\"\n{field} = \"{key}\"\n", noun.table());
        let csv = format!("insee_code;name;{field}\n{key};{other};{value}\n");
        let _ = read(&[("a.toml", &text), ("b.csv", &csv)], &Words::french());
    }
}
