//! The progress report: every kind, every action, in both languages, and with nothing to say.

mod support;

use domain::code::Code;
use domain::codes::ReportKind;
use report::content::Block;
use report::progress;
use std::process::Command;
use support::made;
use support::snapshot::{empty, full};
use words::{Language, Words};

#[test]
fn every_kind_is_made_in_both_languages_and_every_word_is_known() {
    for language in Language::ALL {
        let words = Words::new(language);
        for kind in ReportKind::ALL {
            for snapshot in [empty(*kind), full(*kind, 9)] {
                let pdf = made(&progress::document(&snapshot, &words));
                let unknown = pdf.structure.lines().find(|l| l.contains("report-") || l.contains("{$"));
                assert_eq!(unknown, None, "{language:?} {kind:?}");
                assert_eq!(report::check_structure(&pdf.bytes).expect("a tagged PDF"), Vec::<String>::new());
            }
        }
    }
}

#[test]
fn sections_with_nothing_to_say_say_so() {
    let pdf = made(&progress::document(&empty(ReportKind::Annual), &Words::french()));
    for sentence in [
        "Aucune action n’est rattachée à ce contrat.",
        "Aucun indicateur n’est renseigné.",
        "Aucune dépense n’est enregistrée sur la période.",
        "Aucun poste de dépense n’est renseigné.",
        "Aucun versement n’est renseigné.",
    ] {
        assert!(pdf.structure.contains(sentence), "{sentence}");
    }
}

#[test]
fn every_action_is_found_by_pdftotext() {
    let snapshot = full(ReportKind::Final, 40);
    let pdf = made(&progress::document(&snapshot, &Words::french()));
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, &pdf.bytes).expect("a temporary file");
    let output = Command::new("pdftotext").arg(&path).arg("-").output().expect("install poppler-utils: this test needs pdftotext");
    let text = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    let titles = snapshot.actions.iter().map(|action| &action.title).chain(snapshot.outside.iter().map(|action| &action.title));
    for title in titles {
        assert!(text.contains(title.as_str()), "{title} is not found");
    }
}

#[test]
fn an_action_that_the_contract_does_not_finance_is_told_with_who_does() {
    let pdf = made(&progress::document(&full(ReportKind::Annual, 2), &Words::french()));
    for told in ["Autres actions du territoire", "Plan climat du Pays du Ternois 2011-2014", "TEPCV-2015", "sortie de ce contrat par l’avenant 1"] {
        assert!(pdf.structure.contains(told), "{told}");
    }
    let mut alone = full(ReportKind::Annual, 2);
    alone.outside.clear();
    assert!(!made(&progress::document(&alone, &Words::french())).structure.contains("Autres actions"));
}

#[test]
fn a_snapshot_is_read_back_as_it_was_written() {
    let snapshot = full(ReportKind::Annual, 3);
    let written = serde_json::to_string(&snapshot).expect("a snapshot is written");
    let read: progress::Snapshot = serde_json::from_str(&written).expect("a snapshot is read");
    assert_eq!(read, snapshot);
    // A report written before the other actions were told.
    let mut older: serde_json::Value = serde_json::from_str(&written).expect("JSON");
    older.as_object_mut().expect("an object").remove("outside");
    let older: progress::Snapshot = serde_json::from_value(older).expect("an older snapshot is read");
    assert_eq!((older.outside.len(), older.actions.len()), (0, 3));
    let again = |s: &progress::Snapshot| made(&progress::document(s, &Words::french())).bytes;
    assert!(again(&read) == again(&snapshot), "the same snapshot gives the same bytes");
}

#[test]
fn every_figure_of_a_chart_is_in_a_table_beside_it() {
    for kind in ReportKind::ALL {
        for snapshot in [empty(*kind), full(*kind, 3), full(*kind, 90)] {
            let mut document = progress::document(&snapshot, &Words::french());
            assert_eq!(document.charts_without_table(), Vec::<String>::new(), "{kind:?}");
            // Without its tables, or with one figure changed in them, a chart is found.
            let charts = document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
                Block::Charts(plots) => Some(plots.len()),
                _ => None,
            });
            let charts: usize = charts.sum();
            assert!(charts > 0 || snapshot.actions.is_empty());
            for section in &mut document.sections {
                section.blocks.retain(|block| !matches!(block, Block::Table(_)));
            }
            assert_eq!(document.charts_without_table().len(), charts, "{kind:?}");
        }
    }
}

#[test]
fn a_chart_whose_table_says_another_figure_is_found() {
    let mut document = progress::document(&full(ReportKind::Annual, 3), &Words::french());
    let tables = document.sections.iter_mut().flat_map(|section| &mut section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let years = tables.into_iter().filter(|table| table.caption.starts_with("Budget par année")).last().expect("the table of the years");
    years.rows[0].cells[1] = "1".into();
    assert_eq!(document.charts_without_table(), ["Budget par année"]);
}
