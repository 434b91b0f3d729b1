//! A workbook of Excel that people fill: a first sheet that says what to do, then tables in which what says which row it is is locked, and
//! the rest is chosen from lists or checked as it is typed. It comes back as any export does.
//!
//! Invariant: no password; what is locked is what an import does not take.

use super::grid::{Cell, Column, Grid, Part, Shape};
use super::lists::Lists;
use super::xlsx;
use super::{MARK, Tables, Unwritten};
use crate::sheet::{DAY, Names, excel, head, text};
use domain::{Day, Field, Noun};
use rust_xlsxwriter::{
    DataValidation, DataValidationRule, DocProperties, Format as Style, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet,
};
use words::Words;

/// What a workbook to fill is made from.
pub struct Pack<'a> {
    /// Its tables, with the mark that says whom they are for.
    pub tables: &'a Tables,
    /// Whether people fill a field.
    pub is_open: &'a dyn Fn(Noun, &Field) -> bool,
    /// How many empty rows a table has for what people add.
    pub room: &'a dyn Fn(Noun) -> u32,
    /// What its actions are called, for the rows that people add.
    pub actions: &'a [String],
}

/// The name of the list of actions; no list of codes is called so.
const ACTIONS: &str = "action";

/// The bytes of the workbook.
///
/// # Errors
/// More rows than a sheet takes; anything else is a defect.
pub fn write(pack: &Pack<'_>, words: &Words) -> Result<Vec<u8>, Unwritten> {
    let tables = pack.tables;
    let grids = Grid::all(tables, words);
    let mut lists = Lists::of(&grids, words);
    lists.lists.push((ACTIONS, pack.actions.to_vec()));
    let mut book = Workbook::new();
    book.set_properties(&DocProperties::new().set_title(&tables.title).set_creation_datetime(&excel(tables.day)?));
    let mut names = Names::default();
    let name_of_mark = names.name(MARK, MARK);
    let name_of_lists = names.name(&words.text("export-lists"), "lists");
    let name_of_first = names.name(&words.text("pack-first"), "0");
    first(book.add_worksheet().set_name(name_of_first)?, pack, words)?;
    for grid in &grids {
        sheet(book.add_worksheet().set_name(names.name(&grid.title, "0"))?, pack, grid, &lists, &name_of_lists)?;
    }
    xlsx::of_lists(book.add_worksheet().set_name(&name_of_lists)?.set_hidden(true), &lists)?;
    if let Some(mark) = &tables.mark {
        xlsx::of_mark(book.add_worksheet().set_name(&name_of_mark)?.set_very_hidden(true), mark)?;
    }
    Ok(book.save_to_buffer()?)
}

/// What to do, and who did it.
fn first(page: &mut Worksheet, pack: &Pack<'_>, words: &Words) -> Result<(), Unwritten> {
    let label = pack.tables.mark.as_ref().and_then(|mark| mark.filler.as_ref()).map(|filler| filler.label.clone()).unwrap_or_default();
    let wrapped = Style::new().set_text_wrap().set_align(FormatAlign::Top);
    page.set_column_width(0, 34)?.set_column_width(1, 70)?;
    let title = words.text_with("pack-title", &[("title", pack.tables.title.as_str().into()), ("label", label.into())]);
    text(page, 0, 0, &title, &Style::new().set_bold().set_font_size(14))?;
    let fill = Style::new().set_unlocked().set_border(FormatBorder::Thin).set_align(FormatAlign::Left);
    for (row, key) in [(2, "pack-filled-by"), (3, "pack-filled-on")] {
        text(page, row, 0, &words.text(key), &Style::new().set_bold())?;
        let style = if row == 3 { fill.clone().set_num_format(DAY) } else { fill.clone() };
        page.write_blank(row, 1, &style)?;
    }
    page.add_data_validation(3, 1, 3, 1, &a_day()?)?;
    for (row, key) in (5..).zip(["pack-what", "pack-lists", "pack-days", "pack-add", "pack-locked", "pack-back", "pack-nobody"]) {
        page.merge_range(row, 0, row, 1, &words.text(key), &wrapped)?;
        page.set_row_height(row, 48)?;
    }
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    protect(page);
    Ok(())
}

fn sheet(page: &mut Worksheet, pack: &Pack<'_>, grid: &Grid<'_>, lists: &Lists, name_of_lists: &str) -> Result<(), Unwritten> {
    let noun = grid.noun();
    let rows = u32::try_from(grid.len()).unwrap_or(u32::MAX - 2);
    let last = rows + (pack.room)(noun);
    let is_open = |column: &Column| column.part != Part::Row && !column.shape.is_hidden() && (pack.is_open)(noun, &noun.fields()[column.place]);
    let mut styles = Vec::with_capacity(grid.columns.len());
    for (at, column) in (0_u16..).zip(&grid.columns) {
        page.write_string_with_format(0, at, &column.head, &head())?;
        page.set_column_width(at, f64::from(column.shape.width()))?;
        if column.shape.is_hidden() {
            page.set_column_hidden(at)?;
        }
        let own = xlsx::format(column);
        let open = own.clone().set_unlocked().set_border(FormatBorder::Hair);
        styles.push((if is_open(column) { open.clone() } else { own.set_background_color("F0F0F0") }, open));
        if let Some(rule) = rule(column, noun, lists, name_of_lists)?.filter(|_| last > 0) {
            // A row that is there says by itself what it belongs to.
            let from = if is_open(column) { 1 } else { rows + 1 };
            if from <= last {
                page.add_data_validation(from, at, last, at, &rule)?;
            }
        }
    }
    for (row, cells) in (1..).zip(grid.rows()) {
        for ((at, cell), (style, _)) in (0..).zip(&cells).zip(&styles) {
            if *cell == Cell::Blank {
                page.write_blank(row, at, style)?;
            } else {
                xlsx::put(page, (row, at), cell, style)?;
            }
        }
    }
    for row in rows + 1..=last {
        for ((at, column), (_, open)) in (0..).zip(&grid.columns).zip(&styles) {
            if !column.shape.is_hidden() {
                page.write_blank(row, at, open)?;
            }
        }
    }
    page.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    page.set_paper_size(9).set_landscape().set_print_fit_to_pages(1, 0);
    protect(page);
    Ok(())
}

/// Locked against a slip of the hand, not against people: they may still widen columns and sort.
fn protect(page: &mut Worksheet) {
    page.protect_with_options(&ProtectionOptions { format_columns: true, format_rows: true, format_cells: true, ..ProtectionOptions::new() });
}

/// What a cell of a column takes.
fn rule(column: &Column, noun: Noun, lists: &Lists, name_of_lists: &str) -> Result<Option<DataValidation>, Unwritten> {
    if column.part != Part::Value && !matches!(column.part, Part::In(_)) {
        return Ok(None);
    }
    if matches!(noun.fields()[column.place].kind, domain::Kind::Ref(Noun::Action)) {
        let at = lists.lists.iter().position(|(name, labels)| *name == ACTIONS && !labels.is_empty());
        return Ok(at.map(|at| xlsx::chosen(lists, at, name_of_lists)));
    }
    Ok(match column.shape {
        Shape::Listed(_) | Shape::Flag => lists.place(column.shape).map(|at| xlsx::chosen(lists, at, name_of_lists)),
        Shape::Day => Some(a_day()?),
        Shape::Percent | Shape::Share => Some(DataValidation::new().allow_decimal_number(DataValidationRule::Between(0.0, 1.0))),
        Shape::Money | Shape::Hundredths => Some(DataValidation::new().allow_decimal_number(DataValidationRule::Between(-1e11, 1e11))),
        Shape::Year => Some(DataValidation::new().allow_whole_number(DataValidationRule::Between(1900, 2200))),
        Shape::Key | Shape::Line | Shape::Prose | Shape::Count | Shape::Quantity => None,
    })
}

/// A day that plans have.
fn a_day() -> Result<DataValidation, Unwritten> {
    let new_year = |year: i32| excel(Day::from_ymd_opt(year, 1, 1).unwrap_or_default());
    Ok(DataValidation::new().allow_date(DataValidationRule::Between(new_year(1901)?, new_year(2200)?)))
}
