//! The sheets of a workbook as a preview shows them: what each column holds, with some of its cells.

use super::reckon::Reckoned;
use crate::wire::{ImportChoice, ImportColumn, ImportSheet};
use exchange::action_plan::{Column, Found, Header, How, NOTHING};
use exchange::book::{Cell, Sheet, column_name};
use words::Words;

/// How many cells of a column are shown, and of how many characters.
const SAMPLES: (usize, usize) = (3, 60);

/// The sheets that are read, then those that are not.
pub(super) fn sheets(reckoned: &Reckoned, words: &Words) -> Vec<ImportSheet> {
    let show = |read: bool| {
        move |(place, header): &(usize, Header)| {
            let sheet = &reckoned.book.sheets[*place];
            ImportSheet {
                name: sheet.name.clone(),
                read,
                head: header.row,
                how: how(header.how).to_owned(),
                columns: header.columns.iter().map(|found| column(sheet, header, found, words)).collect(),
            }
        }
    };
    // Of a sheet with several tables, the first stands for all.
    let tables = &reckoned.reading.sheets;
    let first = |at: &usize| *at == 0 || tables[*at - 1].0 != tables[*at].0;
    let read = (0..tables.len()).filter(first).map(|at| show(true)(&tables[at]));
    read.chain(reckoned.reading.others.iter().map(show(false))).collect()
}

/// What a column may hold. What stands in no field goes to the notes, which is said first.
pub(super) fn choices(words: &Words) -> Vec<ImportChoice> {
    let of = |code: &str, label: String| ImportChoice { code: code.to_owned(), label };
    let notes = of(Column::Notes.name(), words.text("import-to-notes"));
    let columns = Column::ALL.into_iter().filter(|column| *column != Column::Notes).map(|column| of(column.name(), column.label()));
    [notes, of(NOTHING, words.text("import-to-nothing"))].into_iter().chain(columns).collect()
}

const fn how(how: How) -> &'static str {
    match how {
        How::Heads => "heads",
        How::Guessed => "guessed",
        How::Said => "said",
    }
}

fn column(sheet: &Sheet, header: &Header, found: &Found, words: &Words) -> ImportColumn {
    let text = |cell: &Cell| exchange::action_plan::shown(cell, words).split_whitespace().collect::<Vec<_>>().join(" ");
    let under = sheet.rows.iter().filter(|row| row.number > header.row).filter_map(|row| row.at(found.at));
    ImportColumn {
        letter: column_name(found.at),
        head: found.head.clone(),
        holds: if found.aside { Some(NOTHING.to_owned()) } else { found.column.map(|column| column.name().to_owned()) },
        samples: under.map(text).filter(|text| !text.is_empty()).take(SAMPLES.0).map(|text| cut(&text)).collect(),
    }
}

fn cut(text: &str) -> String {
    let most = SAMPLES.1;
    if text.chars().count() <= most { text.to_owned() } else { text.chars().take(most - 1).chain(['…']).collect() }
}
