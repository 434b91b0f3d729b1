//! Which table a sheet is, and which field each of its columns shows: by their heads, wherever people moved them.

use super::{Column, Finding, Found, Given, Line, Problem, Reading};
use crate::book::{Cell, Row, Sheet};
use crate::export::grid::{self, Part};
use domain::fold::fold_line;
use domain::{Id, Noun};
use std::collections::HashMap;
use words::Words;

/// The heads stand among the first rows.
const DEEPEST: usize = 20;

/// Reads a sheet, when it is a table of ours.
pub fn table(name: &str, sheet: &Sheet, is_text: bool, words: &Words, reading: &mut Reading) {
    let Some((at, noun)) = sheet.rows.iter().take(DEEPEST).enumerate().find_map(|(at, row)| Some((at, noun(name, row, words)?))) else { return };
    let own = reading.tables.len();
    let mut found = Found { noun: Some(noun), name: name.to_owned(), columns: Vec::new(), rows: Vec::new() };
    let number = |place: usize, row: &Row| if is_text { u32::try_from(place + 1).unwrap_or(u32::MAX) } else { row.number };
    columns(&mut found, &sheet.rows[at], noun, own, number(at, &sheet.rows[at]), words, reading);
    let key = found.columns.iter().position(|column| column.of.part == Part::Row);
    let mut first: HashMap<Id, u32> = HashMap::new();
    for (place, row) in sheet.rows.iter().enumerate().skip(at + 1) {
        let number = number(place, row);
        let given: Vec<Given> = found.columns.iter().map(|column| row.at(column.at).map_or(Given::Blank, |cell| Given::Cell(cell.clone()))).collect();
        let told = key.and_then(|key| if let Given::Cell(cell) = &given[key] { Some((found.columns[key].at, text(cell))) } else { None });
        let refused =
            |at: Option<u16>, given: String, problem: Problem| Finding { table: own, row: Some(number), at, given, problem, proposal: None };
        let id = match told {
            None => None,
            Some((at, told)) => match told.parse::<Id>() {
                Ok(id) => match first.insert(id, number) {
                    None => Some(id),
                    Some(earlier) => {
                        first.insert(id, earlier);
                        reading.findings.push(refused(Some(at), told, Problem::IdTwice { first: earlier }));
                        continue;
                    }
                },
                Err(_) => {
                    reading.findings.push(refused(Some(at), told, Problem::NotAnId));
                    continue;
                }
            },
        };
        if id.is_none() && is_nothing(&found, &given, words) {
            continue;
        }
        found.rows.push(Line { row: number, id, given });
    }
    reading.tables.push(found);
}

/// The noun whose heads a row has: the identifier's, and of the others more than any other noun; the name of the sheet tells two apart.
fn noun(name: &str, row: &Row, words: &Words) -> Option<Noun> {
    let heads: Vec<String> = row.cells.iter().map(|(_, cell)| fold_line(&text(cell))).collect();
    if !heads.iter().any(|head| head == "id") {
        return None;
    }
    let own = fold_line(name);
    let score = |noun: Noun| {
        let known: Vec<String> = every_column(noun, words).iter().skip(1).map(|column| fold_line(&column.head)).collect();
        let count = heads.iter().filter(|head| known.contains(head)).count();
        // What a sheet does not have of a table counts against it: many tables have a title and a comment.
        (count * 2 + usize::from(fold_line(&words.text(&format!("nouns-{}", noun.table()))) == own), usize::MAX - known.len(), count)
    };
    let best = Noun::ALL.iter().copied().max_by_key(|noun| score(*noun))?;
    let (_, _, count) = score(best);
    // Half of the heads at least are this table's.
    (count > 0 && count * 2 >= heads.len() - 1).then_some(best)
}

/// Every column that a table may have.
pub fn every_column(noun: Noun, words: &Words) -> Vec<grid::Column> {
    grid::columns(noun, 0..noun.fields().len(), words)
}

fn columns(found: &mut Found, row: &Row, noun: Noun, own: usize, number: u32, words: &Words, reading: &mut Reading) {
    let mut left = every_column(noun, words);
    let known: Vec<String> = left.iter().map(|column| fold_line(&column.head)).collect();
    for (at, cell) in &row.cells {
        let told = text(cell);
        let head = fold_line(&told);
        match left.iter().position(|column| fold_line(&column.head) == head) {
            Some(place) => found.columns.push(Column { at: *at, of: left.remove(place) }),
            None => {
                let problem = if known.contains(&head) { Problem::ColumnTwice } else { Problem::UnknownColumn };
                reading.findings.push(Finding { table: own, row: Some(number), at: Some(*at), given: told, problem, proposal: None });
            }
        }
    }
}

/// Whether a row says nothing of its own: the sums that stand under the lines, or cells without a word.
fn is_nothing(found: &Found, given: &[Given], words: &Words) -> bool {
    let total = fold_line(&words.text("export-total"));
    let says = |(column, given): (&Column, &Given)| match given {
        Given::Blank => false,
        Given::Cell(Cell::Text(told)) => fold_line(told) != total,
        Given::Cell(_) | Given::Value(_) => !column.of.shape.is_summed(),
    };
    !found.columns.iter().zip(given).any(says)
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Error(text) => text.clone(),
        Cell::Number(number) => format!("{number}"),
        Cell::Day(day) => day.to_string(),
        Cell::Flag(flag) => flag.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_table_has_two_columns_of_one_head() {
        let words = Words::french();
        for noun in Noun::ALL {
            let columns = every_column(*noun, &words);
            let heads: HashSet<String> = columns.iter().map(|column| fold_line(&column.head)).collect();
            assert_eq!(heads.len(), columns.len(), "{}", noun.table());
        }
    }
}
