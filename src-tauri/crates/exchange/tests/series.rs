//! Readings of indicators from a spreadsheet: as people lay them out, with every fault at its cell.

use domain::Day;
use domain::codes::{Confidence, Sector};
use exchange::series::{CellFinding, Problem, read};
use proptest::prelude::*;
use words::Words;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::from_ymd_opt(year, month, day).unwrap()
}

fn found(findings: &[CellFinding]) -> Vec<(usize, usize, Problem)> {
    findings.iter().map(|one| (one.line, one.column, one.problem)).collect()
}

#[test]
fn two_columns_without_heads_are_years_and_values() {
    let read = read("2016\t1 234,5\n2017\t90 %\n30/06/2018\t12.25\n", true, &Words::french());
    assert_eq!(found(&read.findings), []);
    let told: Vec<(Day, f64)> = read.drafts.iter().map(|one| (one.on, one.value)).collect();
    assert_eq!(told, [(day(2016, 12, 31), 1234.5), (day(2017, 12, 31), 90.0), (day(2018, 6, 30), 12.25)]);
}

#[test]
fn one_reading_a_line_with_its_commune_sector_and_confidence() {
    let text = "Export de l’observatoire\nIndicateur;Année;Commune;Secteur;Valeur (tCO2e);Fiabilité;Commentaire;Autre\nGES;2016;Aubeterre;Transport routier;12,5;Mesuré;Compteurs;x\n";
    let words = Words::french();
    let text = text.replace("Transport routier", &words.code(Sector::Road)).replace("Mesuré", &words.code(Confidence::Measured));
    let read = read(&text, false, &words);
    assert_eq!((found(&read.findings), read.unknown), (vec![], vec!["Autre".to_owned()]));
    let one = &read.drafts[0];
    assert_eq!((one.indicator.as_deref(), one.commune.as_deref(), one.sector), (Some("GES"), Some("Aubeterre"), Some(Sector::Road)));
    assert_eq!((one.on, one.value, one.confidence, one.comment.as_deref()), (day(2016, 12, 31), 12.5, Some(Confidence::Measured), Some("Compteurs")));
    assert_eq!((one.line, one.column), (3, 5));
}

#[test]
fn a_column_a_year_is_read_whatever_names_the_indicator_and_empty_cells_are_no_readings() {
    let words = Words::french();
    let wide = read("Nom;2015;2016;2017\nÉnergie;1;;0\nGES;2;3;\n", false, &words);
    let told: Vec<(&str, i32, f64)> =
        wide.drafts.iter().map(|one| (one.indicator.as_deref().unwrap(), chrono::Datelike::year(&one.on), one.value)).collect();
    assert_eq!((told, found(&wide.findings)), (vec![("Énergie", 2015, 1.0), ("Énergie", 2017, 0.0), ("GES", 2015, 2.0), ("GES", 2016, 3.0)], vec![]));
    let alone = read("2015\t2016\n10\t20\n", true, &words);
    assert_eq!(alone.drafts.iter().map(|one| one.value).collect::<Vec<_>>(), [10.0, 20.0]);
}

#[test]
fn every_fault_is_found_at_once_at_its_cell() {
    let words = Words::french();
    let text =
        "Indicateur;Année;Valeur;Secteur;Fiabilité\nA;20166;1\nB;2016;1,234,5\n;2016;3\nC;2016;4;Nucléaire\nD;2016;5;;Peut-être\nE;;6\nF;2016;\n";
    let read = read(text, false, &words);
    let wanted = [
        (2, 2, Problem::NoDay),
        (3, 3, Problem::NoFigure),
        (4, 1, Problem::NoIndicator),
        (5, 4, Problem::NoSector),
        (6, 5, Problem::NoConfidence),
        (7, 2, Problem::NoDay),
    ];
    assert_eq!(found(&read.findings), wanted);
    // A confidence that is unknown does not take the figure with it; the others do.
    assert_eq!(read.drafts.iter().map(|one| one.value).collect::<Vec<_>>(), [5.0]);
    let twice = exchange::series::read("Indicateur;2016;2017;2016\nA;1;2;3\n", false, &words);
    assert_eq!((found(&twice.findings), twice.drafts.len()), (vec![(1, 4, Problem::Twice)], 2));
    let none = exchange::series::read("bonjour;monde\n1;2\n", false, &words);
    assert_eq!((found(&none.findings), none.drafts.len()), (vec![(1, 1, Problem::NoHeads)], 0));
}

proptest! {
    #[test]
    fn whatever_is_pasted_nothing_panics_and_what_is_read_stands_in_its_cell(text in "[a-zé0-9;,\t\n \"%-]{0,120}", alone in any::<bool>()) {
        let read = read(&text, alone, &Words::french());
        for draft in &read.drafts {
            prop_assert!(draft.value.is_finite() && draft.line >= 1 && draft.column >= 1);
        }
    }

    #[test]
    fn a_series_that_is_written_is_read_back(values in proptest::collection::btree_map(1990_i32..2100, -1e9_f64..1e9, 1..30), long in any::<bool>()) {
        let text = if long {
            values.iter().map(|(year, value)| format!("{year}\t{}\n", value.to_string().replace('.', ","))).collect::<String>()
        } else {
            let row = |cells: Vec<String>| format!("{}\n", cells.join(";"));
            row(std::iter::once("Indicateur".to_owned()).chain(values.keys().map(ToString::to_string)).collect())
                + &row(std::iter::once("GES".to_owned()).chain(values.values().map(ToString::to_string)).collect())
        };
        let read = read(&text, long, &Words::french());
        prop_assert_eq!(&read.findings, &vec![]);
        let told: std::collections::BTreeMap<i32, f64> = read.drafts.iter().map(|one| (chrono::Datelike::year(&one.on), one.value)).collect();
        prop_assert_eq!(told, values);
    }
}
