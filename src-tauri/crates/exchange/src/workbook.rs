//! A statement as a workbook (XLSX): a sheet a table, real numbers and days, totals that are formulas over the lines.
//! Invariant: pure and deterministic: same values, same bytes. What a formula is stored to give is our own total.

use crate::sheet::{DAY, MONEY, Names, SHARE, decimal, excel, head, is_like_a_formula, reference, text};
use domain::statement::table::{Lines, RowKind};
use domain::statement::{Cell, Column, Shape, Statement, Table};
use domain::{Cents, Day, Rate};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet, XlsxError};
use words::Words;

/// What the workbook says beside the statement itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// What the statement is about, in a line.
    pub subject: String,
    /// Who signs.
    pub organisation: String,
    /// Facts of the contract: names that are keys, as those of the statement.
    pub facts: Vec<(&'static str, String)>,
    /// The day of the situation, which the file says it was made on.
    pub day: Day,
}

/// A workbook could not be written: a defect, or a statement with more rows than a sheet has.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Unwritten(#[from] XlsxError);

/// The first row of a table's head; its lines begin under it.
const HEAD: u32 = 2;
/// A formula takes 255 arguments: more are summed by groups.
const ARGUMENTS: usize = 200;
/// A longer formula would make a workbook that spreadsheets refuse to open; its sum is then written as a figure. Hundreds of
/// cost lines under one action would be needed.
const LONGEST_FORMULA: usize = 8_000;

/// The bytes of the workbook of a statement.
pub fn statement(statement: &Statement, heading: &Heading, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let mut book = Workbook::new();
    let title = words.statement_title(statement.kind);
    book.set_properties(
        &DocProperties::new()
            .set_title(format!("{title} — {}", heading.subject))
            .set_author(&heading.organisation)
            .set_creation_datetime(&excel(heading.day)?),
    );
    let names = sheet_names(&statement.tables, words);
    for (place, table) in statement.tables.iter().enumerate() {
        let sheet = book.add_worksheet();
        sheet.set_name(&names[place])?;
        sheet.write_string_with_format(0, 0, &title, &Format::new().set_bold().set_font_size(14))?;
        text(sheet, 1, 0, &format!("{} — {}", heading.subject, words.statement_table(table)), &Format::new())?;
        lines(sheet, statement, place, &names, words)?;
        let mut row = HEAD + 2 + u32::try_from(table.rows.len()).unwrap_or(u32::MAX / 2);
        row = facts(sheet, row, &table.facts, words)?;
        if place == 0 {
            foot(sheet, row, statement, heading, words)?;
        }
    }
    if statement.tables.is_empty() {
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, &title)?;
        foot(sheet, HEAD, statement, heading, words)?;
    }
    Ok(book.save_to_buffer()?)
}

/// The name of each table's sheet.
fn sheet_names(tables: &[Table], words: &Words) -> Vec<String> {
    let mut names = Names::default();
    let name = |table: &Table| {
        let told = if table.about.is_empty() { words.statement_table(table) } else { table.about.clone() };
        names.name(&told, &words.text(&format!("statement-table-{}", table.key)))
    };
    tables.iter().map(name).collect()
}

fn lines(sheet: &mut Worksheet, statement: &Statement, own: usize, names: &[String], words: &Words) -> Result<(), Unwritten> {
    let table = &statement.tables[own];
    let head = head();
    for (place, column) in (0u16..).zip(&table.columns) {
        sheet.write_string_with_format(HEAD, place, words.statement_column(column), &head)?;
        let width = match column.shape {
            Shape::Short => 12.0,
            Shape::Text => 30.0,
            Shape::Prose => 44.0,
            Shape::Day => 13.0,
            Shape::Money | Shape::Figure => 17.0,
            Shape::Share | Shape::Portion | Shape::Number => 13.0,
        };
        sheet.set_column_width(place, width)?;
    }
    sheet.set_freeze_panes(HEAD + 1, 0)?;
    sheet.set_repeat_rows(HEAD, HEAD)?;
    sheet.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_footer(format!("&R{}", words.text_with("statement-page", &[("page", "&P".into()), ("pages", "&N".into())])));
    for (row, at) in table.rows.iter().zip(HEAD + 1..) {
        for ((place, column), cell) in (0u16..).zip(&table.columns).zip(&row.cells) {
            let format = format(column, cell, &row.kind);
            match (cell, row.kind.sums()) {
                (Cell::Money(cents), Some(sums)) if column.shape == Shape::Money => {
                    let formula = sum(statement, own, column, sums, names);
                    if formula.len() > LONGEST_FORMULA {
                        value(sheet, at, place, cell, &format, words)?;
                    } else {
                        sheet.write_formula_with_format(at, place, Formula::new(formula).set_result(decimal(cents.0, 100)), &format)?;
                    }
                }
                (Cell::Share(rate), Some(_)) if column.of.is_some() => {
                    let (part, whole) = column.of.unwrap_or_default();
                    let (part, whole) = (reference(part, at), reference(whole, at));
                    let formula = Formula::new(format!("=IF({whole}=0,0,ROUND({part}/{whole},4))")).set_result(decimal(rate.0, Rate::WHOLE.0));
                    sheet.write_formula_with_format(at, place, formula, &format)?;
                }
                _ => value(sheet, at, place, cell, &format, words)?,
            }
        }
    }
    Ok(())
}

/// The sum of the same column of other lines: those of this sheet, or of another.
fn sum(statement: &Statement, own: usize, column: &Column, sums: &[Lines], names: &[String]) -> String {
    let ranges: Vec<String> = sums
        .iter()
        .filter_map(|lines| {
            let source = &statement.tables[lines.table];
            let place = source.columns.iter().position(|other| other.key == column.key)?;
            let row = |row: usize| HEAD + 1 + u32::try_from(row).unwrap_or(u32::MAX / 2);
            let (first, last) = (reference(place, row(lines.rows.start)), reference(place, row(lines.rows.end.saturating_sub(1))));
            let sheet = if lines.table == own { String::new() } else { format!("'{}'!", names[lines.table]) };
            Some(format!("{sheet}{first}:{last}"))
        })
        .collect();
    let summed = |ranges: &[String]| format!("SUM({})", ranges.join(","));
    if ranges.len() <= ARGUMENTS {
        return format!("={}", summed(&ranges));
    }
    let groups: Vec<String> = ranges.chunks(ARGUMENTS).map(summed).collect();
    format!("={}", summed(&groups))
}

fn format(column: &Column, cell: &Cell, kind: &RowKind) -> Format {
    let mut format = Format::new().set_align(FormatAlign::Top);
    format = match column.shape {
        Shape::Money | Shape::Figure => format.set_num_format(MONEY),
        Shape::Day => format.set_num_format(DAY).set_align(FormatAlign::Left),
        Shape::Share | Shape::Portion => format.set_num_format(SHARE),
        Shape::Number => format.set_num_format("#,##0.##"),
        Shape::Short | Shape::Text | Shape::Prose => format.set_text_wrap(),
    };
    if matches!(kind, RowKind::Subtotal(_) | RowKind::Total(_)) {
        format = format.set_bold().set_border_top(FormatBorder::Thin);
    }
    if matches!(kind, RowKind::Total(_)) {
        format = format.set_border_bottom(FormatBorder::Double);
    }
    if matches!(cell, Cell::Text(text) if is_like_a_formula(text)) { format.set_quote_prefix() } else { format }
}

fn value(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, format: &Format, words: &Words) -> Result<(), Unwritten> {
    match cell {
        Cell::Blank => sheet.write_blank(row, column, format)?,
        Cell::Text(told) => return Ok(text(sheet, row, column, told, format)?),
        Cell::Word(key) => sheet.write_string_with_format(row, column, words.text(key), format)?,
        Cell::Day(day) => sheet.write_datetime_with_format(row, column, excel(*day)?, format)?,
        Cell::Money(Cents(cents)) => sheet.write_number_with_format(row, column, *cents as f64 / 100.0, format)?,
        Cell::Share(rate) => sheet.write_number_with_format(row, column, rate.0 as f64 / Rate::WHOLE.0 as f64, format)?,
        Cell::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
    };
    Ok(())
}

fn facts(sheet: &mut Worksheet, mut row: u32, facts: &[(&'static str, Cell)], words: &Words) -> Result<u32, Unwritten> {
    for (key, cell) in facts {
        sheet.write_string_with_format(row, 0, words.statement_fact(key), &Format::new().set_bold())?;
        let plain = Format::new().set_align(FormatAlign::Left);
        let format = match cell {
            Cell::Money(_) => plain.set_num_format(MONEY),
            Cell::Day(_) => plain.set_num_format(DAY),
            Cell::Share(_) => plain.set_num_format(SHARE),
            _ => plain,
        };
        value(sheet, row, 1, cell, &format, words)?;
        row += 1;
    }
    Ok(if facts.is_empty() { row } else { row + 1 })
}

/// Under the first table: what the statement is of, its notes, and who signs.
fn foot(sheet: &mut Worksheet, row: u32, statement: &Statement, heading: &Heading, words: &Words) -> Result<(), Unwritten> {
    let bold = Format::new().set_bold();
    let own: Vec<(&'static str, Cell)> = heading.facts.iter().map(|(key, value)| (*key, Cell::text(Some(value)))).collect();
    let mut row = facts(sheet, row, &[own, statement.facts.clone()].concat(), words)?;
    for (missing, name) in [(true, "statement-missing"), (false, "statement-notes")] {
        let notes: Vec<String> = statement.notes.iter().filter(|note| note.missing == missing).map(|note| words.statement_note(note)).collect();
        if notes.is_empty() {
            continue;
        }
        sheet.write_string_with_format(row, 0, words.text(name), &bold)?;
        for note in notes {
            row += 1;
            text(sheet, row, 0, &note, &Format::new())?;
        }
        row += 2;
    }
    for key in &statement.signatures {
        sheet.write_string_with_format(row, 0, words.statement_signature(key), &bold)?;
        sheet.write_string(row + 1, 0, words.text("statement-sign-line"))?;
        row += 5;
    }
    Ok(())
}
