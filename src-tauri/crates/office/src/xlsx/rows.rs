//! A sheet of rows: title, way back, head, values, totals. Invariant: a total is a formula when, and only when, it is the
//! sum of what stands above it, and the result stored with it is our own.

use super::Book;
use super::gather::{Part, Sheet};
use super::height;
use crate::error::Error;
use crate::flow::whole;
use domain::{Cents, Rate};
use exchange::sheet::{DAY, MONEY, SHARE, decimal, excel, head, reference, text};
use report::chart::Chart;
use report::content::{Align, Cell, Row, Value};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Formula, Url, Worksheet};

/// The first row of the head; rows begin under it.
const HEAD: u32 = 2;

/// Writes the sheet. `first` is the name of the sheet that lists the others.
pub fn write(book: &Book<'_>, sheet: &Sheet<'_>, first: &str, page: &mut Worksheet) -> Result<(), Error> {
    text(page, 0, 0, &sheet.title, &Format::new().set_bold().set_font_size(14).set_font_color("0F5C63"))?;
    page.write_url(1, 0, Url::new(format!("internal:'{first}'!A1")).set_text(first))?;
    let shared = sheet.is_shared();
    let mut heads: Vec<String> = if shared { vec![book.clean(&book.document.labels.under)] } else { Vec::new() };
    for column in sheet.columns {
        if column.parts.is_empty() {
            heads.push(book.clean(&column.title));
        } else {
            heads.extend(column.parts.iter().map(|part| book.clean(part)));
        }
    }
    let mut widths: Vec<usize> = heads.iter().map(|head| head.chars().count().min(14)).collect();
    let right = rights(sheet, shared);
    for (place, told) in (0..).zip(&heads) {
        let own = if right[usize::from(place)] { head().set_align(FormatAlign::Right) } else { head() };
        text(page, HEAD, place, told, &own)?;
    }
    let mut at = HEAD + 1;
    let told = |part: &Part<'_>| -> Vec<Vec<Entry>> {
        part.rows.iter().map(|row| entries(book, sheet, row, shared.then_some(part.under.as_str()))).collect()
    };
    let lines: Vec<Vec<Entry>> = sheet.parts.iter().flat_map(told).collect();
    let mut rest = lines.as_slice();
    for part in &sheet.parts {
        let (lines, others) = rest.split_at(part.rows.len());
        rest = others;
        let mut from = 0;
        for (place, (row, line)) in part.rows.iter().zip(lines).enumerate() {
            for (column, entry) in line.iter().enumerate() {
                widths[column] = widths[column].max(entry.width());
                let above = lines[from..place].iter().map(|line| &line[column].value);
                let sum = if row.total { summed(entry.value.as_ref(), above) } else { None };
                let target = (at, u16::try_from(column).unwrap_or(u16::MAX));
                match sum {
                    Some(result) => {
                        let range = (reference(column, at - u32::try_from(place - from).unwrap_or(0)), reference(column, at - 1));
                        let formula = Formula::new(format!("=SUM({}:{})", range.0, range.1)).set_result(result);
                        page.write_formula_with_format(target.0, target.1, formula, &format(entry.value.as_ref(), true))?;
                    }
                    None => put(page, target, entry, row.total, right[column])?,
                }
            }
            if row.total {
                from = place + 1;
            }
            at += 1;
        }
    }
    let widths: Vec<usize> = widths.into_iter().map(|width| (width + 2).clamp(10, 48)).collect();
    for (place, width) in (0..).zip(&widths) {
        page.set_column_width(place, *width as f64)?;
    }
    height(page, HEAD, heads.iter().map(String::as_str).zip(widths.iter().copied()))?;
    for (row, line) in (HEAD + 1..).zip(&lines) {
        let texts = line.iter().zip(&widths).filter(|(entry, _)| entry.value.is_none());
        height(page, row, texts.map(|(entry, width)| (entry.text.as_str(), *width)))?;
    }
    let last_total = sheet.parts.last().and_then(|part| part.rows.last()).is_some_and(|row| row.total);
    let end = at - 1 - u32::from(last_total && !shared);
    if end > HEAD {
        page.autofilter(HEAD, 0, end, u16::try_from(heads.len().saturating_sub(1)).unwrap_or(u16::MAX))?;
    }
    page.set_freeze_panes(HEAD + 1, 0)?.set_repeat_rows(HEAD, HEAD)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    let foot = book.clean(&book.document.labels.page_of).replace('&', "&&").replace("{page}", "&P").replace("{pages}", "&N");
    page.set_footer(format!("&R{foot}"));
    Ok(())
}

/// Which heads stand on the right, over numbers: those of the columns that do.
fn rights(sheet: &Sheet<'_>, shared: bool) -> Vec<bool> {
    let own = sheet.columns.iter().flat_map(|column| std::iter::repeat_n(column.align == Align::Right, column.parts.len().max(1)));
    shared.then_some(false).into_iter().chain(own).collect()
}

/// What goes in a cell of the sheet.
struct Entry {
    text: String,
    value: Option<Value>,
}

impl Entry {
    fn width(&self) -> usize {
        match self.value {
            Some(Value::Money(_)) => 14,
            Some(_) => 10,
            None => self.text.split('\n').map(|line| line.chars().count()).max().unwrap_or(0),
        }
    }
}

/// The entries of a row: one for each column, or for each part of a column.
fn entries(book: &Book<'_>, sheet: &Sheet<'_>, row: &Row, under: Option<&str>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = under.map(|under| Entry { text: under.to_owned(), value: None }).into_iter().collect();
    for (column, cell) in sheet.columns.iter().zip(whole(&row.cells, sheet.columns.len())) {
        let told = said(book, &cell);
        match (&cell.value, column.parts.len()) {
            (Some(Value::Parts(values)), parts) if parts > 0 => {
                // A part that is absent says so as the text does: with its dash, or with nothing.
                let lines: Vec<&str> = told.split('\n').collect();
                let part =
                    |at: usize| Entry { text: lines.get(at).copied().unwrap_or_default().to_owned(), value: values.get(at).cloned().flatten() };
                entries.extend((0..parts).map(part));
            }
            (value, parts) => {
                entries.push(Entry { text: told, value: value.clone().filter(|value| !matches!(value, Value::Parts(_))) });
                entries.extend((1..parts).map(|_| Entry { text: String::new(), value: None }));
            }
        }
    }
    entries
}

/// The words of a cell: those of its drawing when it has no other.
fn said(book: &Book<'_>, cell: &Cell) -> String {
    let drawn = cell.inline.as_ref().map(|inline| match &inline.chart {
        Chart::Progress { text, .. } => text.as_str(),
        _ => inline.alt.as_str(),
    });
    let texts: Vec<String> = [Some(cell.text.as_str()), drawn].into_iter().flatten().map(|text| book.clean(text)).collect();
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The result of a total that is the sum of what stands above, to be stored with its formula.
fn summed<'v>(total: Option<&Value>, above: impl Iterator<Item = &'v Option<Value>>) -> Option<String> {
    let whole = |value: &Value| match value {
        Value::Money(Cents(cents)) => Some((0, *cents, 100)),
        Value::Count(count) => Some((1, *count, 1)),
        Value::Hundredths(hundredths) => Some((2, *hundredths, 100)),
        _ => None,
    };
    let (kind, wanted, of) = whole(total?)?;
    let parts: Vec<(i32, i64, i64)> = above.flatten().map(whole).collect::<Option<_>>()?;
    let sum: i64 = parts.iter().filter(|part| part.0 == kind).map(|part| part.1).sum();
    let alike = !parts.is_empty() && parts.iter().all(|part| part.0 == kind);
    (alike && sum == wanted).then(|| if of == 1 { wanted.to_string() } else { decimal(wanted, of) })
}

fn put(page: &mut Worksheet, (row, column): (u32, u16), entry: &Entry, total: bool, right: bool) -> Result<(), Error> {
    let format = format(entry.value.as_ref(), total);
    // What stands in for a number stands where numbers do.
    let format = if right && entry.value.is_none() { format.set_align(FormatAlign::Right) } else { format };
    match &entry.value {
        Some(Value::Money(Cents(hundredths)) | Value::Hundredths(hundredths)) => {
            page.write_number_with_format(row, column, *hundredths as f64 / 100.0, &format)?;
        }
        Some(Value::Share(rate)) => {
            page.write_number_with_format(row, column, rate.0 as f64 / Rate::WHOLE.0 as f64, &format)?;
        }
        Some(Value::Percent(percent)) => {
            page.write_number_with_format(row, column, *percent as f64 / 100.0, &format)?;
        }
        Some(Value::Day(day)) => {
            page.write_datetime_with_format(row, column, excel(*day)?, &format)?;
        }
        Some(Value::Year(year)) => {
            page.write_number_with_format(row, column, f64::from(*year), &format)?;
        }
        Some(Value::Count(count)) => {
            page.write_number_with_format(row, column, *count as f64, &format)?;
        }
        Some(Value::Number(number)) => {
            page.write_number_with_format(row, column, *number, &format)?;
        }
        None if entry.text.is_empty() => {
            page.write_blank(row, column, &format)?;
        }
        None | Some(Value::Parts(_)) => text(page, row, column, &entry.text, &format)?,
    }
    Ok(())
}

fn format(value: Option<&Value>, total: bool) -> Format {
    let mut format = Format::new().set_align(FormatAlign::Top);
    format = match value {
        Some(Value::Money(_)) => format.set_num_format(MONEY),
        Some(Value::Share(_)) => format.set_num_format(SHARE),
        Some(Value::Percent(_)) => format.set_num_format(r"0\ %"),
        Some(Value::Day(_)) => format.set_num_format(DAY).set_align(FormatAlign::Left),
        Some(Value::Year(_)) => format.set_num_format("0").set_align(FormatAlign::Left),
        Some(Value::Count(_)) => format.set_num_format("#,##0"),
        // A decimal point after a whole number would have nothing behind it.
        Some(Value::Number(number)) if number.fract() == 0.0 => format.set_num_format("#,##0"),
        Some(Value::Number(_)) => format.set_num_format("#,##0.##"),
        Some(Value::Hundredths(_)) => format.set_num_format("0.00"),
        Some(Value::Parts(_)) | None => format.set_text_wrap(),
    };
    if total { format.set_bold().set_border_top(FormatBorder::Thin) } else { format }
}
