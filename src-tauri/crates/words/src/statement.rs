//! Statements in words: their titles, headings, cells and notes, for the screen, the paper and the workbook alike.
//! Invariant: amounts of a statement always show their cents, so that columns can be checked by hand.

use crate::{Arg, Words};
use domain::statement::{Cell, Column, Kind, Note, Shape, Table};

impl Words {
    /// The title of a statement.
    pub fn statement_title(&self, kind: Kind) -> String {
        self.text(&format!("statement-title-{}", kind.code()))
    }

    /// The title of a table, with what it is about.
    pub fn statement_table(&self, table: &Table) -> String {
        let title = self.text(&format!("statement-table-{}", table.key));
        if table.about.is_empty() {
            title
        } else {
            self.text_with("statement-about", &[("title", title.into()), ("about", Arg::from(table.about.as_str()))])
        }
    }

    /// The heading of a column.
    pub fn statement_column(&self, column: &Column) -> String {
        self.text(&format!("statement-col-{}", column.key))
    }

    /// The name of a fact.
    pub fn statement_fact(&self, key: &str) -> String {
        self.text(&format!("statement-fact-{key}"))
    }

    /// Who signs.
    pub fn statement_signature(&self, key: &str) -> String {
        self.text(&format!("statement-sign-{key}"))
    }

    /// A cell of a column. An absent value is empty, never a zero.
    pub fn statement_cell(&self, cell: &Cell, shape: Shape) -> String {
        match cell {
            Cell::Blank => String::new(),
            Cell::Text(text) => text.clone(),
            Cell::Word(key) => self.text(key),
            Cell::Day(day) => self.day(*day),
            Cell::Money(cents) => self.amount_to_the_cent(*cents),
            Cell::Share(rate) if shape == Shape::Portion => self.rate_to_the_hundredth(*rate),
            Cell::Share(rate) => self.rate(*rate),
            Cell::Number(number) => self.number(*number, 2),
        }
    }

    /// A fact stands alone: an amount says its unit.
    pub fn statement_value(&self, cell: &Cell) -> String {
        match cell {
            Cell::Money(cents) => self.money(*cents),
            other => self.statement_cell(other, Shape::Portion),
        }
    }

    /// The sentence of a note.
    pub fn statement_note(&self, note: &Note) -> String {
        let args: Vec<(&str, Arg)> = note.params.iter().map(|(name, param)| (*name, self.param(param))).collect();
        self.text_with(&format!("statement-note-{}", note.key), &args)
    }
}
