//! A workbook read back, and its formulas worked out from the cells that they name: what the file stores as their result is
//! not looked at.
#![allow(dead_code, reason = "each test takes its part")]

use calamine::{Data, Range, Reader, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// A workbook: its sheets in their order.
pub struct Book {
    pub names: Vec<String>,
    values: BTreeMap<String, Range<Data>>,
    formulas: BTreeMap<String, Range<String>>,
}

/// A formula, where it stands, what is stored as its result and what it gives.
#[derive(Debug)]
pub struct Formula {
    pub sheet: String,
    pub at: (u32, u32),
    pub text: String,
    pub stored: f64,
    pub gives: f64,
}

impl Book {
    pub fn read(bytes: &[u8]) -> Self {
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes.to_vec())).unwrap();
        let names = book.sheet_names();
        let values = names.iter().map(|name| (name.clone(), book.worksheet_range(name).unwrap())).collect();
        let formulas = names.iter().map(|name| (name.clone(), book.worksheet_formula(name).unwrap())).collect();
        Self { names, values, formulas }
    }

    pub fn cell(&self, sheet: &str, row: u32, column: u32) -> Data {
        self.values[sheet].get_value((row, column)).cloned().unwrap_or(Data::Empty)
    }

    /// The row of a sheet whose first cell is this text.
    pub fn row(&self, sheet: &str, head: &str) -> Option<u32> {
        let range = &self.values[sheet];
        let (first, last) = (range.start()?.0, range.end()?.0);
        (first..=last).find(|row| self.cell(sheet, *row, 0) == Data::String(head.to_owned()))
    }

    pub fn all_formulas(&self) -> Vec<Formula> {
        let mut all = Vec::new();
        for sheet in &self.names {
            let range = &self.formulas[sheet];
            let Some(start) = range.start() else { continue };
            for (row, column, text) in range.used_cells() {
                let at = (start.0 + u32::try_from(row).unwrap(), start.1 + u32::try_from(column).unwrap());
                let stored = number(&self.cell(sheet, at.0, at.1));
                all.push(Formula { sheet: sheet.clone(), at, text: text.clone(), stored, gives: self.work_out(sheet, text) });
            }
        }
        all
    }

    fn work_out(&self, sheet: &str, text: &str) -> f64 {
        let text = text.trim_start_matches('=').trim();
        if let Some(inside) = call(text, "SUM") {
            return arguments(inside).iter().map(|one| self.work_out(sheet, one)).sum();
        }
        if let Some(inside) = call(text, "IF") {
            let parts = arguments(inside);
            let (name, zero) = parts[0].split_once('=').unwrap();
            assert_eq!(zero, "0");
            return if self.work_out(sheet, name) == 0.0 { self.work_out(sheet, parts[1]) } else { self.work_out(sheet, parts[2]) };
        }
        if let Some(inside) = call(text, "ROUND") {
            let parts = arguments(inside);
            let (over, under) = parts[0].split_once('/').unwrap();
            let scale = 10f64.powi(parts[1].parse().unwrap());
            return (self.work_out(sheet, over) / self.work_out(sheet, under) * scale).round() / scale;
        }
        if let Ok(constant) = text.parse() {
            return constant;
        }
        let (sheet, cells) = match text.rsplit_once('!') {
            Some((name, cells)) => (name.trim_matches('\'').to_owned(), cells),
            None => (sheet.to_owned(), text),
        };
        let (first, last) = cells.split_once(':').unwrap_or((cells, cells));
        let ((top, left), (bottom, right)) = (place(first), place(last));
        let range = |row| (left..=right).map(move |column| (row, column));
        (top..=bottom).flat_map(range).map(|(row, column)| self.at(&sheet, row, column)).sum()
    }

    /// A cell's figure: worked out when it is a formula itself.
    fn at(&self, sheet: &str, row: u32, column: u32) -> f64 {
        match self.formulas[sheet].get_value((row, column)) {
            Some(text) if !text.is_empty() => self.work_out(sheet, text),
            _ => number(&self.cell(sheet, row, column)),
        }
    }
}

fn number(cell: &Data) -> f64 {
    match cell {
        Data::Float(float) => *float,
        Data::Int(int) => *int as f64,
        Data::String(text) => text.parse().unwrap_or(0.0),
        _ => 0.0,
    }
}

fn call<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')')
}

fn arguments(text: &str) -> Vec<&str> {
    let (mut all, mut depth, mut quoted, mut start) = (Vec::new(), 0, false, 0);
    for (at, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                all.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(text[start..].trim());
    all
}

fn place(cell: &str) -> (u32, u32) {
    let letters = cell.trim_end_matches(|c: char| c.is_ascii_digit());
    let column = letters.bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1) - 1;
    (cell[letters.len()..].parse::<u32>().unwrap() - 1, column)
}
