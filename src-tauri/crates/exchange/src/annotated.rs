//! A workbook once more, with what was found in it: a note at each cell that is meant, its colour, and a sheet that lists them all.
//!
//! Invariant: numbers, days and texts stay what they were, and the same workbook gives the same bytes. How it looked is not kept, but for what was merged.

use crate::book::{Book, Cell, Merged, column_name};
use crate::sheet::{DAY, Names, excel, head, reference, text};
use domain::Day;
use rust_xlsxwriter::{Color, DocProperties, Format, FormatAlign, Note, ObjectMovement, Url, Workbook, Worksheet, XlsxError};
use std::collections::BTreeMap;
use words::Words;

/// What was found in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The sheet, by its place in the book.
    pub sheet: usize,
    /// The line, from 1.
    pub row: u32,
    /// The column, from 0.
    pub column: u16,
    /// The head of the column.
    pub head: String,
    /// What is in the cell, or the part of it that is meant.
    pub given: String,
    /// What is wrong, in a sentence.
    pub sentence: String,
    /// What could stand there instead.
    pub proposed: Option<String>,
    /// Whether its line is left out for it.
    pub leaves_out: bool,
}

/// A workbook could not be written: more lines than a sheet of Excel has.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unwritten(#[from] XlsxError);

/// The colour of a cell that is meant; of one whose line is left out.
const MEANT: Color = Color::RGB(0xFF_F2_CC);
const LEFT_OUT: Color = Color::RGB(0xF8_CB_AD);
/// A note of more characters would hide its sheet; the list has the whole.
const LONGEST_NOTE: usize = 2_000;
/// Excel keeps so many links on a sheet; cells after it are named all the same.
const MOST_LINKS: usize = 60_000;

/// The bytes of the copy (XLSX). `day` is the one that it says it was made on.
///
/// # Errors
/// It has more lines than a sheet of Excel.
pub fn write(book: &Book, remarks: &[Remark], day: Day, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let mut out = Workbook::new();
    let title = words.text("annotated-title");
    out.set_properties(&DocProperties::new().set_title(&title).set_creation_datetime(&excel(day)?));
    let mut names = Names::default();
    let list_name = names.name(&title, "0");
    let own: Vec<String> =
        (1..).zip(&book.sheets).map(|(place, sheet)| names.name(&sheet.name, &format!("{} {place}", words.text("annotated-sheet")))).collect();
    list(out.add_worksheet().set_name(&list_name)?, remarks, &own, words)?;
    for (place, sheet) in book.sheets.iter().enumerate() {
        let page = out.add_worksheet();
        page.set_name(&own[place])?.set_hidden(sheet.hidden);
        let mut at: BTreeMap<(u32, u16), Vec<&Remark>> = BTreeMap::new();
        for remark in remarks.iter().filter(|remark| remark.sheet == place) {
            at.entry((remark.row.saturating_sub(1), remark.column)).or_default().push(remark);
        }
        merge(page, &sheet.merged);
        for row in &sheet.rows {
            for (column, cell) in &row.cells {
                let place = (row.number.saturating_sub(1), *column);
                put(page, place, cell, &format(at.get(&place).map(Vec::as_slice)))?;
            }
        }
        for ((row, column), own) in &at {
            let empty =
                sheet.rows.binary_search_by_key(&(row + 1), |row| row.number).ok().is_none_or(|found| sheet.rows[found].at(*column).is_none());
            if empty {
                page.write_blank(*row, *column, &format(Some(own)))?;
            }
            page.insert_note(*row, *column, &note(own, &title, words))?;
        }
    }
    Ok(out.save_to_buffer()?)
}

/// What is merged stays so, but where areas cross each other.
fn merge(page: &mut Worksheet, areas: &[Merged]) {
    let plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    for area in areas {
        // An area that crosses another is refused by the writer, and left as cells.
        let _ = page.merge_range(area.first.saturating_sub(1), area.column, area.last.saturating_sub(1), area.to, "", &plain);
    }
}

fn format(remarks: Option<&[&Remark]>) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match remarks {
        None => format,
        Some(remarks) => format.set_background_color(if remarks.iter().any(|remark| remark.leaves_out) { LEFT_OUT } else { MEANT }),
    }
}

fn put(page: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, format: &Format) -> Result<(), Unwritten> {
    match cell {
        Cell::Text(told) | Cell::Error(told) => text(page, row, column, told, &format.clone().set_text_wrap())?,
        Cell::Number(number) if number.is_finite() => {
            page.write_number_with_format(row, column, *number, format)?;
        }
        Cell::Number(number) => text(page, row, column, &number.to_string(), format)?,
        Cell::Day(day) => match excel(*day) {
            Ok(moment) => {
                page.write_datetime_with_format(row, column, moment, &format.clone().set_num_format(DAY).set_align(FormatAlign::Left))?;
            }
            // Excel has no day before 1900.
            Err(_) => text(page, row, column, &day.to_string(), format)?,
        },
        Cell::Flag(flag) => {
            page.write_boolean_with_format(row, column, *flag, format)?;
        }
    }
    Ok(())
}

/// One note for all that was found in a cell.
fn note(remarks: &[&Remark], author: &str, words: &Words) -> Note {
    let mut lines: Vec<String> = Vec::new();
    for remark in remarks {
        if !remark.given.is_empty() && !lines.contains(&words.text_with("annotated-given", &[("given", remark.given.as_str().into())])) {
            lines.push(words.text_with("annotated-given", &[("given", remark.given.as_str().into())]));
        }
        lines.push(remark.sentence.clone());
        lines.extend(remark.proposed.as_ref().map(|proposed| words.text_with("annotated-proposed", &[("proposed", proposed.as_str().into())])));
    }
    let told: String = lines.join("\n").chars().filter(|c| !c.is_control() || *c == '\n').take(LONGEST_NOTE).collect();
    let height = 24 + 18 * u32::try_from(told.lines().map(|line| 1 + line.chars().count() / 42).sum::<usize>().min(14)).unwrap_or(14);
    Note::new(told)
        .set_author(author)
        .add_author_prefix(false)
        .set_width(300)
        .set_height(height)
        .set_object_movement(ObjectMovement::MoveButDontSizeWithCells)
}

/// The sheet that lists what was found, each with the way to its cell.
fn list(page: &mut Worksheet, remarks: &[Remark], names: &[String], words: &Words) -> Result<(), Unwritten> {
    let columns: [(&str, f64); 7] = [
        ("annotated-sheet", 24.0),
        ("annotated-cell", 9.0),
        ("annotated-column", 26.0),
        ("annotated-value", 36.0),
        ("annotated-problem", 60.0),
        ("annotated-proposal", 28.0),
        ("annotated-left-out", 14.0),
    ];
    for (place, (key, width)) in (0_u16..).zip(columns) {
        page.write_string_with_format(0, place, words.text(key), &head())?;
        page.set_column_width(place, width)?;
    }
    page.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    let plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let link =
        Format::new().set_align(FormatAlign::Top).set_font_color(Color::RGB(0x05_63_C1)).set_underline(rust_xlsxwriter::FormatUnderline::Single);
    for (at, remark) in remarks.iter().enumerate() {
        let row = u32::try_from(at + 1).unwrap_or(u32::MAX);
        let name = names.get(remark.sheet).map_or("", String::as_str);
        let cell = format!("{}{}", column_name(remark.column), remark.row);
        text(page, row, 0, name, &plain)?;
        if at < MOST_LINKS {
            let place = reference(usize::from(remark.column), remark.row.saturating_sub(1));
            page.write_url_with_format(row, 1, Url::new(format!("internal:'{name}'!{place}")).set_text(&cell), &link)?;
        } else {
            page.write_string_with_format(row, 1, &cell, &plain)?;
        }
        text(page, row, 2, &remark.head, &plain)?;
        text(page, row, 3, &remark.given, &plain)?;
        text(page, row, 4, &remark.sentence, &plain)?;
        text(page, row, 5, remark.proposed.as_deref().unwrap_or_default(), &plain)?;
        text(page, row, 6, &if remark.leaves_out { words.text("yes") } else { String::new() }, &plain)?;
    }
    let last = u32::try_from(remarks.len()).unwrap_or(u32::MAX);
    if last > 0 {
        page.autofilter(0, 0, last, 6)?;
    }
    Ok(())
}
