//! A table whose cells keep the very letters that they were written with.
//!
//! Invariant: [`Table::read`] then [`Table::bytes`] gives the same bytes, whatever they are: order, line ends, quotes, encoding.

use crate::export::BOM;
use crate::table::{unwindows, windows};

/// One cell, as it stands in the file: its quotes are part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell(String);

impl Cell {
    /// A cell that says this, between quotes where there is a space or a sign, as published files are written.
    pub fn of(text: &str) -> Self {
        let bare = !text.contains([';', '"', '\r', '\n', '\t', ' ']);
        Self(if bare { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) })
    }

    /// What it says, without its quotes and the spaces around.
    pub fn text(&self) -> String {
        let Some(inside) = self.0.strip_prefix('"') else { return self.0.trim().to_owned() };
        let mut text = String::new();
        let mut letters = inside.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if letters.peek() == Some(&'"') => {
                    letters.next();
                    text.push('"');
                }
                // What stands behind the quote belongs to it all the same.
                '"' => {
                    text.extend(letters);
                    break;
                }
                _ => text.push(letter),
            }
        }
        text.trim().to_owned()
    }
}

/// One line of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line in the file, from 1: a cell may hold several lines.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// How it ends: the last line of a file may have no end.
    end: &'static str,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Whether its letters are those of Windows-1252, and not UTF-8.
    pub windows: bool,
    /// Whether the mark of UTF-8 stands in front.
    pub marked: bool,
    /// Its rows, the heads among them.
    pub rows: Vec<Row>,
    /// The line of a quote that is never closed.
    pub open_quote: Option<usize>,
}

impl Table {
    /// Reads any bytes.
    pub fn read(bytes: &[u8]) -> Self {
        let bare = bytes.strip_prefix(BOM.as_bytes());
        // A mark before what is no UTF-8 is letters like others.
        let utf8 = std::str::from_utf8(bare.unwrap_or(bytes)).ok();
        let marked = utf8.is_some() && bare.is_some();
        let text = utf8.map_or_else(|| windows(bytes), str::to_owned);
        let (rows, open_quote) = split(&text);
        Self { windows: utf8.is_none(), marked, rows, open_quote }
    }

    /// A new table: UTF-8 with its mark, lines that end with LF, as published files have them.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a [String]>) -> Self {
        let row = |(place, cells): (usize, &[String])| Row { line: place + 1, cells: cells.iter().map(|text| Cell::of(text)).collect(), end: "\n" };
        Self { windows: false, marked: true, rows: rows.into_iter().enumerate().map(row).collect(), open_quote: None }
    }

    /// The bytes of the file. Letters that Windows-1252 has not make it UTF-8.
    pub fn bytes(&self) -> Vec<u8> {
        let mut text = String::new();
        for row in &self.rows {
            for (place, cell) in row.cells.iter().enumerate() {
                if place > 0 {
                    text.push(';');
                }
                text.push_str(&cell.0);
            }
            text.push_str(row.end);
        }
        match self.windows.then(|| unwindows(&text)) {
            Some(Some(bytes)) => bytes,
            lost => {
                let mark = if self.marked || lost.is_some() { BOM } else { "" };
                [mark.as_bytes(), text.as_bytes()].concat()
            }
        }
    }
}

fn split(text: &str) -> (Vec<Row>, Option<usize>) {
    let (mut rows, mut cells, mut open_quote) = (Vec::new(), Vec::new(), None);
    let (mut line, mut first, mut at) = (1, 1, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() || !cells.is_empty() {
        let begin = at;
        if bytes.get(at) == Some(&b'"') {
            match closing(bytes, at + 1) {
                Some(end) => at = end,
                None => {
                    open_quote = Some(line);
                    at = bytes.len();
                }
            }
        }
        at += memchr::memchr3(b';', b'\r', b'\n', &bytes[at..]).unwrap_or(bytes.len() - at);
        let raw = text[begin..at].to_owned();
        line += raw.matches('\n').count();
        cells.push(Cell(raw));
        let rest = &bytes[at..];
        let end = match rest {
            [b';', ..] => {
                at += 1;
                continue;
            }
            [b'\r', b'\n', ..] => "\r\n",
            [b'\r', ..] => "\r",
            [b'\n', ..] => "\n",
            _ => "",
        };
        at += end.len();
        rows.push(Row { line: first, cells: std::mem::take(&mut cells), end });
        line += 1;
        first = line;
    }
    (rows, open_quote)
}

/// Past the quote that ends a cell; two quotes are one of its letters.
fn closing(bytes: &[u8], mut at: usize) -> Option<usize> {
    while let Some(found) = memchr::memchr(b'"', &bytes[at..]) {
        at += found + 1;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
    None
}
