//! Workbooks of several sheets, told once and written as XLSX, ODS or XLS.
#![allow(dead_code, reason = "each test uses a part")]

#[path = "ods.rs"]
mod ods;
#[path = "xls.rs"]
mod xls;

use super::In;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

/// A sheet, as it is written.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub name: String,
    pub hidden: bool,
    pub lines: Vec<Vec<In>>,
    /// First row, first column, last row, last column, from 0. The first holds what all of them show.
    pub merged: Vec<(u32, u16, u32, u16)>,
    /// Rows that are not shown, from 0.
    pub hidden_rows: Vec<u32>,
}

impl Page {
    pub fn new(name: &str, lines: Vec<Vec<In>>) -> Self {
        Self { name: name.to_owned(), lines, ..Self::default() }
    }

    /// Texts alone, a row a line.
    pub fn of(name: &str, lines: &[&[&str]]) -> Self {
        Self::new(name, lines.iter().map(|cells| cells.iter().map(|cell| In::from(*cell)).collect()).collect())
    }

    pub fn merge(mut self, from: (u32, u16), to: (u32, u16)) -> Self {
        self.merged.push((from.0, from.1, to.0, to.1));
        self
    }

    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Its cells that hold something, by row and column.
    pub fn cells(&self) -> impl Iterator<Item = (u32, u16, &In)> {
        (0..).zip(&self.lines).flat_map(|(row, cells)| (0..).zip(cells).map(move |(column, cell)| (row, column, cell)))
    }
}

/// As XLSX.
pub fn xlsx(pages: &[Page]) -> Vec<u8> {
    let mut book = Workbook::new();
    let (day, plain) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new());
    for page in pages {
        let own = book.add_worksheet();
        own.set_name(&page.name).unwrap().set_hidden(page.hidden);
        for row in &page.hidden_rows {
            own.set_row_hidden(*row).unwrap();
        }
        for (row, column, row_to, column_to) in &page.merged {
            own.merge_range(*row, *column, *row_to, *column_to, "", &plain).unwrap();
        }
        for (row, column, cell) in page.cells() {
            match cell {
                In::Text(text) => own.write_string(row, column, text).unwrap(),
                In::Number(number) => own.write_number(row, column, *number).unwrap(),
                In::Day(on) => own.write_datetime_with_format(row, column, ExcelDateTime::parse_from_str(&on.to_string()).unwrap(), &day).unwrap(),
                In::Flag(flag) => own.write_boolean(row, column, *flag).unwrap(),
                In::Formula(formula, result) => own.write_formula(row, column, Formula::new(formula.clone()).set_result(result.clone())).unwrap(),
                In::Empty => own,
            };
        }
    }
    book.save_to_buffer().unwrap()
}

/// As ODS.
pub fn ods(pages: &[Page]) -> Vec<u8> {
    ods::write(pages)
}

/// As XLS (BIFF8).
pub fn xls(pages: &[Page]) -> Vec<u8> {
    xls::write(pages)
}
