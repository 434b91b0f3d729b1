//! Who filled a workbook that was made to be filled, and when: two cells of its first sheet, beside their labels.

use super::cells::read;
use crate::book::{Cell, Sheet};
use crate::export::grid::{self, Shape};
use domain::Day;
use words::Words;

/// Who filled it, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// A function, as it was typed; empty when nothing was.
    pub by: String,
    /// The day, when it is one.
    pub on: Option<Day>,
}

/// What the first sheet says, when this sheet is one.
pub fn read_sheet(sheet: &Sheet, words: &Words) -> Option<Filled> {
    let beside = |key: &str| {
        let label = words.text(key);
        sheet.rows.iter().find_map(|row| {
            let at = row.cells.iter().position(|(_, cell)| matches!(cell, Cell::Text(text) if *text == label))?;
            Some(row.cells.get(at + 1).map(|(_, cell)| cell.clone()))
        })
    };
    let (by, on) = (beside("pack-filled-by")?, beside("pack-filled-on")?);
    let by = by.and_then(|cell| match read(&cell, Shape::Line, words) {
        Some(grid::Cell::Text(text)) => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
        _ => None,
    });
    let on = on.and_then(|cell| match read(&cell, Shape::Day, words) {
        Some(grid::Cell::Day(day)) => Some(day),
        _ => None,
    });
    Some(Filled { by: by.unwrap_or_default(), on })
}
