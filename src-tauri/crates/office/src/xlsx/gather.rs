//! Which tables make which sheet. Invariant: no table is left out; those that an action's page repeats, with one caption
//! and the same heads, share a sheet, each row after the heading that it stands under.

use super::Book;
use report::content::{Block, Column, Row, Table};

/// A sheet to write.
pub struct Sheet<'a> {
    /// The caption of its tables; the heading above when they have none.
    pub title: String,
    /// The columns of its tables.
    pub columns: &'a [Column],
    /// What is said when it has no rows.
    pub empty: String,
    /// Its tables, in the order of the document.
    pub parts: Vec<Part<'a>>,
}

/// A table.
pub struct Part<'a> {
    /// The heading above.
    pub under: String,
    /// Its rows.
    pub rows: &'a [Row],
}

impl Sheet<'_> {
    /// Rows in all.
    pub fn rows(&self) -> usize {
        self.parts.iter().map(|part| part.rows.len()).sum()
    }

    /// Whether its rows say under which heading they stand.
    pub fn is_shared(&self) -> bool {
        self.parts.len() > 1
    }
}

/// The sheets of a document.
pub fn gather<'a>(book: &Book<'a>) -> Vec<Sheet<'a>> {
    let mut sheets: Vec<Sheet<'a>> = Vec::new();
    for section in &book.document.sections {
        let mut under = book.clean(&section.title);
        for block in &section.blocks {
            match block {
                // A heading of the third level is within the page of an action, which is what its rows are of.
                Block::Heading { level: ..=2, text, .. } => under = book.clean(text),
                Block::Table(table) => put(book, &mut sheets, &under, table),
                _ => {}
            }
        }
    }
    sheets
}

fn put<'a>(book: &Book<'a>, sheets: &mut Vec<Sheet<'a>>, under: &str, table: &'a Table) {
    let caption = book.clean(&table.caption);
    let title = if caption.is_empty() { under.to_owned() } else { caption };
    let part = Part { under: under.to_owned(), rows: &table.rows };
    let heads = |columns: &'a [Column]| columns.iter().map(|column| &column.title);
    match sheets.iter_mut().find(|sheet| sheet.title == title && heads(sheet.columns).eq(heads(&table.columns))) {
        Some(sheet) => sheet.parts.push(part),
        None => sheets.push(Sheet { title, columns: &table.columns, empty: book.clean(&table.empty), parts: vec![part] }),
    }
}
