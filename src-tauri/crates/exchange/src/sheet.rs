//! What every workbook that we write has in common: names of sheets, texts that stay texts, days, formats.
//! Invariant: no text becomes a formula, and no amount passes through a float on its way to a stored result.

use domain::Day;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};
use std::collections::HashSet;

/// Amounts in euros, as French Excel writes them.
pub const MONEY: &str = r"#,##0.00\ [$€-40C];\-#,##0.00\ [$€-40C]";
/// Days.
pub const DAY: &str = "dd/mm/yyyy";
/// Shares, to the hundredth of a percent.
pub const SHARE: &str = r"0.00\ %";

/// The names of a workbook's sheets: 31 characters, none of `[]:*?/\`, no two alike.
#[derive(Default)]
pub struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// A name that says `told`, or `or` when nothing is left of it.
    pub fn name(&mut self, told: &str, or: &str) -> String {
        let plain: String =
            told.chars().filter(|c| is_character(*c)).map(|c| if "[]:*?/\\".contains(c) || c.is_control() { ' ' } else { c }).collect();
        // A quote may stand inside a name, and doubles in a formula: without it there is nothing to get wrong.
        let plain = cut(&plain.replace('\'', "’"), LONGEST).trim().to_owned();
        let first = if plain.is_empty() { or.to_owned() } else { plain };
        let mut name = first.clone();
        let mut copy = 2;
        while !self.taken.insert(name.to_lowercase()) {
            let end = format!(" {copy}");
            name = cut(&first, LONGEST - end.len()) + &end;
            copy += 1;
        }
        name
    }
}

/// What a name of a sheet may hold.
const LONGEST: usize = 31;

/// The beginning of a text, as long as Excel counts it: a sign beyond the first plane is two.
fn cut(text: &str, longest: usize) -> String {
    let mut left = longest;
    let fits = |c: &char| {
        let room = left.checked_sub(c.len_utf16());
        left = room.unwrap_or(0);
        room.is_some()
    };
    text.chars().take_while(fits).collect()
}

/// Whether XML takes it as a character at all.
fn is_character(c: char) -> bool {
    !matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// The head of a table.
pub fn head() -> Format {
    Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Thin).set_background_color("E8EEEC")
}

/// `C12`: a cell by its column and row, both from zero.
pub fn reference(column: usize, row: u32) -> String {
    let column = u16::try_from(column).unwrap_or(u16::MAX);
    format!("{}{}", rust_xlsxwriter::utility::column_number_to_name(column), row + 1)
}

/// A whole number of parts as a decimal that a workbook stores: no float in between.
pub fn decimal(parts: i64, of: i64) -> String {
    let digits = of.ilog10() as usize;
    let sign = if parts < 0 { "-" } else { "" };
    format!("{sign}{}.{:0digits$}", parts.unsigned_abs() / of.unsigned_abs(), parts.unsigned_abs() % of.unsigned_abs())
}

/// A text that a spreadsheet would take for a formula if it were typed again.
pub fn is_like_a_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// The longest text that is written in a cell, in characters: a cell takes 32,767, counted as UTF-16 does.
pub const LONGEST_TEXT: usize = 32_000;

/// Writes a text, as one whatever it begins with; what is longer than [`LONGEST_TEXT`] is cut.
pub fn text(sheet: &mut Worksheet, row: u32, column: u16, told: &str, format: &Format) -> Result<(), XlsxError> {
    let told = kept(told).chars().take(LONGEST_TEXT).collect::<String>();
    let quoted = is_like_a_formula(&told).then(|| format.clone().set_quote_prefix());
    sheet.write_string_with_format(row, column, told, quoted.as_ref().unwrap_or(format))?;
    Ok(())
}

/// What a cell keeps of a text: no control character but the end of a line.
pub fn kept(told: &str) -> String {
    told.chars().filter(|c| is_character(*c) && (!c.is_control() || *c == '\n')).collect()
}

/// A day as a workbook keeps it.
///
/// # Errors
/// A day before 1900, which workbooks have not.
pub fn excel(day: Day) -> Result<ExcelDateTime, XlsxError> {
    use chrono::Datelike;
    let part = |part: u32| u8::try_from(part).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).unwrap_or(1900), part(day.month()), part(day.day()))
}
