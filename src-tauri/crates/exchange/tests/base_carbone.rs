//! The Base Carbone's export: 18,000 lines in Windows-1252, what is left out counted, every fault at its line and column.

use exchange::base_carbone::{Column, Problem, read};

const HEADS: &str = "Type Ligne;Identifiant de l'élément;Structure;Type de l'élément;Statut de l'élément;Nom base français;Nom attribut français;\
                     Nom frontière français;Code de la catégorie;Unité français;Source;Localisation géographique;Date de modification;Incertitude;\
                     Commentaire français;Total poste non décomposé;CO2f";

fn windows(text: &str) -> Vec<u8> {
    text.chars().map(|letter| if letter == '€' { 0x80 } else { u8::try_from(u32::from(letter)).unwrap() }).collect()
}

fn element(code: usize, status: &str, unit: &str, value: &str) -> String {
    format!(
        "Elément;{code};élément décomposé par poste et par gaz;Facteur d'émission;{status};Gazole routier;B{code};amont et combustion;\
         Combustibles > Fossiles;{unit};ADEME;France continentale;2023-05-31;5;\"Deux lignes\nde « texte »\";{value};\n"
    )
}

#[test]
fn an_export_of_eighteen_thousand_lines_is_read_and_what_is_left_out_is_counted() {
    let mut text = format!("{HEADS}\n");
    for number in 0..18_000 {
        text += &match number % 6 {
            0 => format!("Poste;{number};;Facteur d'émission;Valide générique;;;;;kgCO2e/litre;;;;;;2,49;\n"),
            1 => element(number, "Archivé", "kgCO2e/litre", "3,1"),
            2 => element(number, "Valide générique", "kgCO2e/litre", "3,10").replace("Facteur d'émission", "Données source"),
            _ => element(number, "Valide générique", "kgCO2e/litre", "3,16"),
        };
    }
    let bytes = windows(&text);
    assert!(std::str::from_utf8(&bytes).is_err());
    let read = read(&bytes);
    assert_eq!((read.factors.len(), read.archived, read.posts, read.data, read.findings.len()), (9_000, 3_000, 3_000, 3_000, 0));
    let first = &read.factors[0];
    assert_eq!((first.code.as_str(), first.name.as_str(), first.unit.as_str()), ("3", "Gazole routier, B3", "litre"));
    assert_eq!((first.value, first.vintage, first.uncertainty), (3.16, Some(2023), Some(5.0)));
    assert_eq!((first.scope.as_str(), first.category.as_str()), ("amont et combustion, France continentale", "Combustibles > Fossiles"));
    assert_eq!(first.comment, "Deux lignes\nde « texte »");
}

#[test]
fn every_fault_is_found_at_its_line_and_column() {
    let text = format!(
        "{HEADS}\n{}{}{}{}{}",
        element(1, "Valide générique", "kgCO2e/kWh PCI", "n.d."),
        element(2, "Valide générique", "kgCH4/tonne", "1,5"),
        element(3, "Valide spécifique", "kgCO2e/kWh", "").replace("2023-05-31", "hier"),
        element(4, "Valide générique", "kgCO2e/k€ HT", "1 250,5").replace("2023-05-31", "hier"),
        element(4, "Valide générique", "kgCO2e/kWh", "2"),
    );
    let read = read(&windows(&text));
    let found: Vec<(usize, Column, Problem)> = read.findings.iter().map(|one| (one.line, one.of, one.problem)).collect();
    assert_eq!(
        found,
        [
            (2, Column::Value, Problem::BadFigure),
            (4, Column::Unit, Problem::OtherUnit),
            (6, Column::Value, Problem::Missing),
            (8, Column::Modified, Problem::BadDay),
            (10, Column::Code, Problem::Twice(8)),
        ]
    );
    assert_eq!(read.findings[0].column, 16);
    assert_eq!(read.factors.iter().map(|one| (one.code.as_str(), one.value, one.unit.as_str())).collect::<Vec<_>>(), [("4", 1250.5, "k€ HT")]);
}

#[test]
fn an_export_without_a_column_says_which_and_reads_nothing() {
    let read = read(windows("Type Ligne;Nom base français\nElément;Gaz\n").as_slice());
    let missing: Vec<&str> = read.findings.iter().map(|one| one.given.as_str()).collect();
    assert_eq!(missing, ["Identifiant de l'élément", "Statut de l'élément", "Unité français", "Total poste non décomposé"]);
    assert!(read.factors.is_empty() && read.findings.iter().all(|one| one.problem == Problem::MissingColumn));
}
