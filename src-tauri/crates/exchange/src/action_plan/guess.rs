//! The heads of a sheet that nobody described and whose columns have other names than any that is known: a line of short texts above the others, and what
//! each column seems to hold, by what its head is about and by what stands under it. A guess is shown, and corrected.

use super::heads::{ABOVE, Column, Found, Header, How, KNOWN, bare, header, is_gross};
use super::values::{self, Match};
use crate::book::{Cell, Row, Sheet};
use domain::code::{Code, CodeList};
use domain::codes::{Priority, Status};
use std::collections::BTreeSet;
use words::Words;

/// How many lines under the heads are looked at.
const UNDER: usize = 100;
/// The longest head, in characters.
const HEAD: usize = 120;

/// The heads of a sheet; nothing when no line of it looks like heads.
pub fn find(sheet: &Sheet, words: &Words) -> Option<Header> {
    let width = |row: &Row| row.cells.len();
    let widest = sheet.rows.iter().take(ABOVE + UNDER).map(width).max().filter(|width| *width > 1)?;
    let is_heads = |row: &&Row| {
        let heads: BTreeSet<String> = row.cells.iter().filter_map(|(_, cell)| head_of(cell)).collect();
        heads.len() == width(row) && width(row) > 1 && width(row) * 5 >= widest * 3
    };
    let last = sheet.rows.last()?.number;
    let row = sheet.rows.iter().take(ABOVE).find(is_heads).filter(|row| row.number < last)?;
    Some(at(sheet, row, words))
}

/// A head, as it is compared.
fn head_of(cell: &Cell) -> Option<String> {
    let Cell::Text(text) = cell else { return None };
    Some(bare(text)).filter(|own| !own.is_empty() && text.chars().count() <= HEAD)
}

/// The columns of a sheet: those that have a head, and those that have something under the line of heads.
pub(super) fn places(sheet: &Sheet, heads: &Row) -> BTreeSet<u16> {
    let from = sheet.rows.partition_point(|row| row.number < heads.number);
    sheet.rows[from..].iter().flat_map(|row| row.cells.iter().map(|(at, _)| *at)).collect()
}

/// What the columns of a sheet seem to hold, with this line of heads.
pub(super) fn at(sheet: &Sheet, heads: &Row, words: &Words) -> Header {
    let from = sheet.rows.partition_point(|row| row.number <= heads.number);
    let lines = &sheet.rows[from..sheet.rows.len().min(from + UNDER)];
    let mut columns: Vec<Found> = header(heads).columns;
    for at in places(sheet, heads) {
        if !columns.iter().any(|found| found.at == at) {
            let head = heads.at(at).map(|cell| values::text(cell, words)).unwrap_or_default();
            columns.push(Found { at, column: None, gross: is_gross(&head), head, aside: false });
        }
    }
    columns.sort_by_key(|found| found.at);
    let mut taken: BTreeSet<Column> = columns.iter().filter_map(|found| found.column).collect();
    for look in [by_near_head, by_word] {
        for found in columns.iter_mut().filter(|found| found.column.is_none()) {
            found.column = look(&bare(&found.head)).filter(|column| !taken.contains(column) && suits(*column, found.at, lines, words));
            taken.extend(found.column);
        }
    }
    for found in columns.iter_mut().filter(|found| found.column.is_none()) {
        found.column = by_cells(found.at, lines, &taken, words);
        taken.extend(found.column);
    }
    if !taken.contains(&Column::Title)
        && let Some(at) = best_title(&columns, lines)
    {
        columns.iter_mut().filter(|found| found.at == at).for_each(|found| found.column = Some(Column::Title));
    }
    Header { row: heads.number, columns, how: How::Guessed }
}

/// The column whose head this one nearly is: one letter in five may differ.
fn by_near_head(head: &str) -> Option<Column> {
    let near = |known: &&String| known.chars().count() >= 4 && strsim::normalized_damerau_levenshtein(known, head) >= 0.8;
    KNOWN
        .heads()
        .filter(|(known, _)| near(known))
        .max_by(|one, other| {
            let like = |known: &str| strsim::normalized_damerau_levenshtein(known, head);
            like(one.0).total_cmp(&like(other.0))
        })?
        .1
        .into()
}

/// The column that a word of the head speaks of. The first word that does decides: « Coût de l'action » is a cost. An amount of one year is not the
/// whole.
fn by_word(head: &str) -> Option<Column> {
    let spoken = |column: &Column| {
        let place = |word: &String| format!(" {head} ").find(&format!(" {word} "));
        KNOWN.texts("words", column.name()).iter().filter_map(place).min()
    };
    let (_, column) = Column::ALL.into_iter().filter_map(|column| Some((spoken(&column)?, column))).min_by_key(|(place, _)| *place)?;
    (column != Column::Budget || !head.bytes().any(|byte| byte.is_ascii_digit())).then_some(column)
}

/// The cells of a column.
fn cells(at: u16, lines: &[Row]) -> impl Iterator<Item = &Cell> {
    lines.iter().filter_map(move |row| row.at(at))
}

/// Whether three cells of five, and two at least, are so.
fn mostly(at: u16, lines: &[Row], is: impl Fn(&Cell) -> bool) -> bool {
    let all = cells(at, lines).count();
    let fit = cells(at, lines).filter(|cell| is(cell)).count();
    fit >= 2 && fit * 5 >= all * 3
}

/// Whether what stands under a head is what the column would hold. A column without a line under it is what its head says.
fn suits(column: Column, at: u16, lines: &[Row], words: &Words) -> bool {
    let few = cells(at, lines).count() < 3;
    match column {
        Column::Start | Column::End => few || mostly(at, lines, |cell| values::day(cell, words).is_some() || values::year(cell).is_some()),
        Column::Budget | Column::Amount => few || mostly(at, lines, |cell| values::amount(cell, words).is_some()),
        Column::Title => few || mostly(at, lines, is_title),
        _ => true,
    }
}

fn is_title(cell: &Cell) -> bool {
    matches!(cell, Cell::Text(text) if text.chars().filter(|c| c.is_alphabetic()).count() >= 5)
}

/// The column that the cells of one speak of, whatever its head.
fn by_cells(at: u16, lines: &[Row], taken: &BTreeSet<Column>, words: &Words) -> Option<Column> {
    let codes = |list: &'static CodeList| {
        mostly(at, lines, |cell| matches!(cell, Cell::Text(text) if matches!(values::code(list, text, words), Some(Match::Exact(_)))))
    };
    let free = |column: Column| !taken.contains(&column);
    let days = || mostly(at, lines, |cell| matches!(cell, Cell::Day(_)));
    if free(Column::Status) && codes(Status::LIST) {
        Some(Column::Status)
    } else if free(Column::Priority) && codes(Priority::LIST) {
        Some(Column::Priority)
    } else if free(Column::Start) && free(Column::End) && days() {
        Some(Column::Start)
    } else if free(Column::End) && days() {
        Some(Column::End)
    } else {
        None
    }
}

/// Of columns that hold nothing known, the one whose texts are most like titles: each another one, and of a line.
fn best_title(columns: &[Found], lines: &[Row]) -> Option<u16> {
    let score = |at: u16| {
        let texts = cells(at, lines).filter(|cell| is_title(cell)).filter_map(|cell| if let Cell::Text(text) = cell { Some(text) } else { None });
        let lines: BTreeSet<&String> = texts.filter(|text| text.chars().count() <= 200).collect();
        lines.len()
    };
    let (most, at) =
        columns.iter().filter(|found| found.column.is_none()).map(|found| (score(found.at), found.at)).rev().max_by_key(|(score, _)| *score)?;
    (most > 0).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let cells =
            |row: &[&str]| (0..).zip(row).filter(|(_, text)| !text.is_empty()).map(|(at, text)| (at, Cell::Text((*text).to_owned()))).collect();
        let rows = (1..).zip(rows).map(|(number, row)| Row { number, cells: cells(row) }).collect();
        Sheet { name: String::new(), hidden: false, rows, merged: Vec::new() }
    }

    fn guessed(rows: &[&[&str]]) -> Option<(u32, Vec<Option<Column>>)> {
        let header = find(&sheet(rows), &Words::french())?;
        Some((header.row, header.columns.iter().map(|found| found.column).collect()))
    }

    #[test]
    fn a_workbook_with_heads_of_its_own_is_understood() {
        use Column::*;
        let rows: &[&[&str]] = &[
            &["Feuille de route transition 2024-2030"],
            &[
                "Réf",
                "Libellé du projet",
                "Porteur du projet",
                "Avancement au 1er juin",
                "Coût prévisionnel (en euros)",
                "Échéance prévue",
                "Contexte",
                "",
            ],
            &["A1", "Rénover le gymnase", "Commune", "En cours", "12 000", "31/12/2026", "Ancien", "x"],
            &["A2", "Planter des haies", "PETR", "À venir", "3 500 €", "30/06/2027", "", ""],
            &["A3", "Éteindre la nuit", "SDE", "Terminé", "0", "01/01/2025", "", ""],
        ];
        let holds = [Some(Number), Some(Title), Some(LeadStructure), Some(Status), Some(Budget), Some(End), Some(Description), None];
        assert_eq!(guessed(rows), Some((2, holds.to_vec())));
    }

    #[test]
    fn what_stands_under_a_head_says_what_its_name_does_not() {
        use Column::*;
        let rows: &[&[&str]] = &[
            &["Quoi", "Où on en est", "P", "Qui"],
            &["Un réseau de chaleur", "En cours", "Haute", "M"],
            &["Des pistes cyclables", "Réalisé", "Basse", "N"],
            &["Une ressourcerie", "En cours", "Moyen", "O"],
        ];
        assert_eq!(guessed(rows), Some((1, vec![Some(Title), Some(Status), Some(Priority), None])));
    }

    #[test]
    fn a_sheet_without_heads_has_none() {
        assert_eq!(guessed(&[&["Un texte"], &["Un autre"]]), None, "one column is no table");
        assert_eq!(guessed(&[&["Titre", "Statut"]]), None, "nothing stands under it");
    }
}
