//! Workbooks of spreadsheets, read by calamine.

use super::{Book, Cell, Limits, Merged, Row, Sheet, Unread, spans};
use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Ods, OdsError, Range, Reader, SheetVisible, Xls, XlsError, Xlsx, XlsxError};
use domain::Day;
use std::io::Cursor;

/// XLSX: its cells come one by one, so that a sheet of two far corners takes no more than two cells.
pub fn xlsx(bytes: &[u8], limits: Limits) -> Result<Book, Unread> {
    let damaged = |error: XlsxError| match error {
        XlsxError::Password => Unread::Protected,
        other => Unread::Damaged(other.to_string()),
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let sheets = book.sheets_metadata().to_vec();
    let mut out = Vec::with_capacity(sheets.len());
    let mut left = limits.cells;
    for sheet in sheets {
        let mut rows = Rows::new(&mut left, limits);
        match book.worksheet_cells_reader(&sheet.name) {
            Ok(mut reader) => {
                while let Some(cell) = reader.next_cell().map_err(damaged)? {
                    let (row, column) = cell.get_position();
                    rows.add(row, column, of_ref(cell.get_value()))?;
                }
            }
            // A sheet of a chart has no cells.
            Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => {}
            Err(error) => return Err(damaged(error)),
        }
        let rows = rows.done();
        let merged = match book.merge_cells_by_sheet_name(&sheet.name) {
            Ok(areas) => merged(&areas),
            Err(_) => Vec::new(),
        };
        out.push(Sheet { name: sheet.name, hidden: sheet.visible != SheetVisible::Visible, rows, merged });
    }
    Ok(Book { sheets: out, text: None })
}

/// A sheet has some dozens of merged cells; what more they would say is not worth the walk.
const MOST_MERGED: usize = 20_000;

/// The merged areas that say something: within the columns of a sheet, over more than one cell.
fn merged(areas: &[Dimensions]) -> Vec<Merged> {
    let area = |area: &Dimensions| {
        let (column, to) = (u16::try_from(area.start.1).ok()?, u16::try_from(area.end.1).ok()?);
        let over = area.end.0 > area.start.0 || to > column;
        (over && area.end.0 >= area.start.0 && to >= column).then(|| Merged {
            column,
            to,
            first: area.start.0.saturating_add(1),
            last: area.end.0.saturating_add(1),
        })
    };
    if areas.len() > MOST_MERGED { Vec::new() } else { areas.iter().filter_map(area).collect() }
}

/// ODS. Its cells are gone through once before the reader does: that it closes what it opens, how much its repetitions hold, and what is merged, which the
/// reader does not say.
pub fn ods(bytes: &[u8], limits: Limits) -> Result<Book, Unread> {
    let damaged = |error: OdsError| match error {
        OdsError::Password => Unread::Protected,
        other => Unread::Damaged(other.to_string()),
    };
    let spans = spans::of(bytes, limits)?;
    dense(Ods::new(Cursor::new(bytes)).map_err(damaged)?, limits, damaged, |_, name| spans.get(name).map_or(Vec::new(), |areas| merged(areas)))
}

/// XLS, and what looks like one: an XLSX with a password is kept in the same kind of box.
pub fn xls(bytes: &[u8], limits: Limits) -> Result<Book, Unread> {
    if matches!(Xlsx::new(Cursor::new(bytes)), Err::<Xlsx<_>, _>(XlsxError::Password)) {
        return Err(Unread::Protected);
    }
    let damaged = |error: XlsError| match error {
        XlsError::Password => Unread::Protected,
        other => Unread::Damaged(other.to_string()),
    };
    let areas = |book: &Xls<_>, name: &str| book.merge_cells_by_sheet_name(name).map_or(Vec::new(), |areas| merged(&areas));
    dense(Xls::new(Cursor::new(bytes)).map_err(damaged)?, limits, damaged, areas)
}

/// A workbook whose sheets come whole; `merged` says what is merged in one.
fn dense<'a, B: Reader<Cursor<&'a [u8]>>>(
    mut book: B,
    limits: Limits,
    damaged: impl Fn(B::Error) -> Unread,
    merged: impl Fn(&B, &str) -> Vec<Merged>,
) -> Result<Book, Unread> {
    let sheets = book.sheets_metadata().to_vec();
    let mut out = Vec::with_capacity(sheets.len());
    let mut left = limits.cells;
    for sheet in sheets {
        let range: Range<Data> = book.worksheet_range(&sheet.name).map_err(&damaged)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        let mut rows = Rows::new(&mut left, limits);
        for (row, column, value) in range.used_cells() {
            let at = |first: u32, own: usize| first.saturating_add(u32::try_from(own).unwrap_or(u32::MAX));
            rows.add(at(first_row, row), at(first_column, column), of_data(value))?;
        }
        let (rows, merged) = (rows.done(), merged(&book, &sheet.name));
        out.push(Sheet { name: sheet.name, hidden: sheet.visible != SheetVisible::Visible, rows, merged });
    }
    Ok(Book { sheets: out, text: None })
}

/// The rows of a sheet, as its cells come.
struct Rows<'a> {
    rows: Vec<Row>,
    /// How many cells may still come, of all sheets.
    left: &'a mut usize,
    limits: Limits,
}

impl<'a> Rows<'a> {
    fn new(left: &'a mut usize, limits: Limits) -> Self {
        Self { rows: Vec::new(), left, limits }
    }

    /// A cell, by its row and column from 0.
    fn add(&mut self, row: u32, column: u32, cell: Option<Cell>) -> Result<(), Unread> {
        let (Some(cell), Ok(column)) = (cell, u16::try_from(column)) else { return Ok(()) };
        *self.left = self.left.checked_sub(1).ok_or(Unread::TooManyCells(self.limits.cells))?;
        let number = row.saturating_add(1);
        match self.rows.last_mut() {
            Some(last) if last.number == number => last.cells.push((column, cell)),
            _ => self.rows.push(Row { number, cells: vec![(column, cell)] }),
        }
        Ok(())
    }

    /// In order, whatever the order in which the file had them; a place that comes twice holds what came last.
    fn done(mut self) -> Vec<Row> {
        if !self.rows.is_sorted_by_key(|row| row.number) {
            self.rows.sort_by_key(|row| row.number);
            self.rows.dedup_by(|next, row| {
                row.number == next.number && {
                    row.cells.append(&mut next.cells);
                    true
                }
            });
        }
        for row in &mut self.rows {
            row.cells.reverse();
            row.cells.sort_by_key(|(column, _)| *column);
            row.cells.dedup_by_key(|(column, _)| *column);
        }
        self.rows
    }
}

fn of_ref(value: &DataRef<'_>) -> Option<Cell> {
    match value {
        DataRef::SharedString(text) => text_cell(text),
        other => of_data(&Data::from(other.clone())),
    }
}

fn of_data(value: &Data) -> Option<Cell> {
    match value {
        Data::Empty => None,
        Data::String(text) | Data::DurationIso(text) => text_cell(text),
        Data::Int(number) => Some(Cell::Number(*number as f64)),
        Data::Float(number) => Some(Cell::Number(*number)),
        Data::Bool(flag) => Some(Cell::Flag(*flag)),
        Data::DateTime(moment) => Some(day(moment).map_or(Cell::Number(moment.as_f64()), Cell::Day)),
        Data::DateTimeIso(text) => Some(text.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| Cell::Text(text.clone()), Cell::Day)),
        Data::Error(error) => Some(Cell::Error(error.to_string())),
    }
}

fn text_cell(text: &str) -> Option<Cell> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'));
    (!text.is_empty()).then(|| Cell::Text(text.to_owned()))
}

/// A moment's day; nothing when it is a duration, or no day that people write.
fn day(moment: &ExcelDateTime) -> Option<Day> {
    if moment.is_duration() || moment.as_f64() < 1.0 {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Day::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day))
}
