//! A statement on paper: its facts, its tables, its notes, and where it is signed.
//! Invariant: pure, as every document is; what a cell says is what the screen and the workbook say.

use crate::content::{Block, Cell, Column, Document, Labels, Row, Section, Span, Table, Value};
use chrono::{DateTime, FixedOffset};
use domain::Day;
use domain::statement::table::RowKind;
use domain::statement::{self, Shape, Statement};
use words::Words;

/// What the document says beside the statement itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// What the statement is about, in a line: the contract, the plan, the territory.
    pub subject: String,
    /// Who signs.
    pub organisation: String,
    /// Facts at its head: names that are keys, as those of the statement.
    pub facts: Vec<(&'static str, String)>,
    /// The day of the situation.
    pub day: Day,
    /// The moment in the metadata: the same gives the same bytes.
    pub produced_at: DateTime<FixedOffset>,
}

/// The document of a statement.
pub fn document(statement: &Statement, heading: &Heading, words: &Words) -> Document {
    let title = words.statement_title(statement.kind);
    let mut facts: Vec<(String, Cell)> = heading.facts.iter().map(|(key, value)| (words.statement_fact(key), value.as_str().into())).collect();
    facts.extend(facts_of(&statement.facts, words));
    let mut blocks = Vec::new();
    if !facts.is_empty() {
        blocks.push(Block::KeyValue(facts));
    }
    // A page turned on its side would leave the first one bare: long lists follow what is read and signed.
    let (wide, narrow): (Vec<_>, Vec<_>) = statement.tables.iter().enumerate().partition(|(_, table)| table.columns.len() >= WIDE);
    narrow.into_iter().for_each(|(place, table)| blocks.extend(of_table(place, table, words)));
    for (missing, name) in [(true, "statement-missing"), (false, "statement-notes")] {
        let notes: Vec<_> =
            statement.notes.iter().filter(|note| note.missing == missing).map(|note| vec![Span::plain(words.statement_note(note))]).collect();
        if !notes.is_empty() {
            blocks.push(Block::Heading { level: 2, text: words.text(name), anchor: name.to_owned(), in_toc: false });
            blocks.push(Block::List(notes));
        }
    }
    if !statement.signatures.is_empty() {
        blocks.push(Block::Tie);
        blocks.push(Block::Heading { level: 2, text: words.text("statement-visa"), anchor: "visa".to_owned(), in_toc: false });
        blocks.push(Block::Table(signatures(&statement.signatures, words)));
    }
    wide.into_iter().for_each(|(place, table)| blocks.extend(of_table(place, table, words)));
    Document {
        title: format!("{title} — {}", heading.subject),
        subject: words.text_with("statement-foot", &[("title", heading.subject.as_str().into()), ("day", words.day(heading.day).into())]),
        author: heading.organisation.clone(),
        creator: format!("Ensemblier {}", env!("CARGO_PKG_VERSION")),
        lang: words.language().tag().to_owned(),
        produced_at: heading.produced_at,
        running_head: heading.subject.clone(),
        running_foot: words.text_with("statement-foot", &[("title", title.as_str().into()), ("day", words.day_in_words(heading.day).into())]),
        labels: Labels::new(words, title.clone()),
        cover: None,
        sections: vec![Section { title, anchor: "statement".to_owned(), blocks, ..Section::default() }],
    }
}

fn facts_of(facts: &[(&'static str, statement::Cell)], words: &Words) -> Vec<(String, Cell)> {
    let value = |cell: &statement::Cell| match cell {
        statement::Cell::Blank => words.text("report-none"),
        cell => words.statement_value(cell),
    };
    facts.iter().map(|(key, cell)| (words.statement_fact(key), value(cell).into())).collect()
}

/// The blocks of a table: its title, its facts, itself.
fn of_table(place: usize, table: &statement::Table, words: &Words) -> Vec<Block> {
    let mut blocks = vec![Block::Heading { level: 2, text: words.statement_table(table), anchor: format!("table-{place}"), in_toc: false }];
    if !table.facts.is_empty() {
        blocks.push(Block::KeyValue(facts_of(&table.facts, words)));
    }
    blocks.push(Block::Table(self::table(table, words)));
    blocks
}

/// Many columns ask for wide pages.
const WIDE: usize = 10;

fn table(table: &statement::Table, words: &Words) -> Table {
    let columns = table.columns.iter().map(|column| {
        let title = words.statement_column(column);
        match column.shape {
            Shape::Short => Column::words(title, 3.0),
            Shape::Text => Column::words(title, 6.0),
            Shape::Prose => Column::words(title, 8.0),
            Shape::Day => Column::words(title, 3.4),
            Shape::Money | Shape::Figure => Column::number(title, 3.4),
            Shape::Share | Shape::Portion | Shape::Number => Column::number(title, 2.4),
        }
    });
    let rows = table.rows.iter().map(|row| Row {
        cells: row
            .cells
            .iter()
            .zip(&table.columns)
            .map(|(cell, column)| Cell::valued(words.statement_cell(cell, column.shape), value(cell)))
            .collect(),
        total: matches!(row.kind, RowKind::Subtotal(_) | RowKind::Total(_)),
    });
    Table {
        caption: String::new(),
        rows: rows.collect(),
        row_headers: false,
        empty: words.text("statement-empty"),
        landscape: table.columns.len() >= WIDE,
        columns: columns.collect(),
    }
}

/// What a cell of a statement stands for.
fn value(cell: &statement::Cell) -> Option<Value> {
    match cell {
        statement::Cell::Blank | statement::Cell::Text(_) | statement::Cell::Word(_) => None,
        statement::Cell::Day(day) => Some(Value::Day(*day)),
        statement::Cell::Money(cents) => Some(Value::Money(*cents)),
        statement::Cell::Share(rate) => Some(Value::Share(*rate)),
        statement::Cell::Number(number) => Some(Value::Number(*number)),
    }
}

/// Room for a name, a day and a signature under each of those who sign.
fn signatures(keys: &[&'static str], words: &Words) -> Table {
    let room = format!("{}\n\u{a0}\n\u{a0}\n\u{a0}", words.text("statement-sign-line"));
    Table {
        caption: String::new(),
        columns: keys.iter().map(|key| Column::words(words.statement_signature(key), 1.0)).collect(),
        rows: vec![Row { cells: keys.iter().map(|_| room.as_str().into()).collect(), total: false }],
        row_headers: false,
        empty: String::new(),
        landscape: false,
    }
}
