//! A workbook that people change as they like, written again as a spreadsheet does.
#![allow(dead_code, reason = "each test takes its part")]

use exchange::book::{Cell, Limits, open};
use std::path::Path;

/// Its sheets, each with its rows of cells.
pub struct Edited {
    sheets: Vec<(String, Vec<Vec<Option<Cell>>>)>,
}

impl Edited {
    pub fn open(path: &Path) -> Self {
        let book = open(&std::fs::read(path).unwrap(), None, Limits::USUAL).unwrap();
        let sheet = |sheet: exchange::book::Sheet| {
            let width = sheet.rows.iter().flat_map(|row| row.cells.last()).map(|(at, _)| at + 1).max().unwrap_or(0);
            let rows = sheet.rows.iter().map(|row| (0..width).map(|at| row.at(at).cloned()).collect()).collect();
            (sheet.name, rows)
        };
        Self { sheets: book.sheets.into_iter().map(sheet).collect() }
    }

    pub fn rows(&mut self, name: &str) -> &mut Vec<Vec<Option<Cell>>> {
        &mut self.sheets.iter_mut().find(|(own, _)| own == name).unwrap().1
    }

    pub fn at(&mut self, name: &str, head: &str) -> usize {
        self.rows(name)[0].iter().position(|cell| *cell == Some(Cell::Text(head.to_owned()))).unwrap_or_else(|| panic!("{head}"))
    }

    /// Writes in the row whose title is this.
    pub fn put(&mut self, name: &str, title: &str, head: &str, cell: Option<Cell>) {
        let at = self.at(name, head);
        let row = self.rows(name).iter_mut().find(|row| row.contains(&Some(Cell::Text(title.to_owned())))).unwrap();
        row[at] = cell;
    }

    pub fn add(&mut self, name: &str, cells: &[(&str, Cell)]) {
        let width = self.rows(name)[0].len();
        let mut row = vec![None; width];
        for (head, cell) in cells {
            row[self.at(name, head)] = Some(cell.clone());
        }
        self.rows(name).push(row);
    }

    pub fn save(&self, path: &Path) {
        let mut book = rust_xlsxwriter::Workbook::new();
        let day = rust_xlsxwriter::Format::new().set_num_format("dd/mm/yyyy");
        for (name, rows) in &self.sheets {
            let sheet = book.add_worksheet().set_name(name).unwrap();
            for (row, cells) in (0..).zip(rows) {
                for (at, cell) in (0..).zip(cells) {
                    match cell {
                        Some(Cell::Text(text)) => drop(sheet.write_string(row, at, text).unwrap()),
                        Some(Cell::Number(number)) => drop(sheet.write_number(row, at, *number).unwrap()),
                        Some(Cell::Day(on)) => {
                            let on = rust_xlsxwriter::ExcelDateTime::parse_from_str(&on.to_string()).unwrap();
                            sheet.write_datetime_with_format(row, at, on, &day).unwrap();
                        }
                        _ => {}
                    }
                }
            }
        }
        book.save(path).unwrap();
    }
}

pub fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}
