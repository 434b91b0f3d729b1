//! The first sheet: what the report is, and where its tables are. Invariant: a table without rows is named there too.

use super::Book;
use super::gather::Sheet;
use super::height;
use crate::error::Error;
use exchange::sheet::{head, text};
use rust_xlsxwriter::{Format, FormatAlign, Url, Worksheet};

/// Characters of the second column.
const WIDE: usize = 62;

/// Writes the sheet; `names` has the name of each sheet that has rows.
pub fn write(book: &Book<'_>, sheets: &[Sheet<'_>], names: &[String], page: &mut Worksheet) -> Result<(), Error> {
    let (bold, plain) = (Format::new().set_bold(), Format::new().set_text_wrap().set_align(FormatAlign::Top));
    page.set_column_width(0, 46)?.set_column_width(1, WIDE as f64)?;
    text(page, 0, 0, &book.title(), &Format::new().set_bold().set_font_size(16).set_font_color("0F5C63"))?;
    text(page, 1, 0, &book.clean(&book.document.subject), &Format::new())?;
    let mut row = 3;
    if let Some(cover) = &book.document.cover {
        for (key, value) in &cover.facts {
            text(page, row, 0, &book.clean(key), &bold)?;
            let value = book.clean(value);
            text(page, row, 1, &value, &plain)?;
            height(page, row, std::iter::once((value.as_str(), WIDE)))?;
            row += 1;
        }
        row += 1;
    }
    text(page, row, 0, &book.clean(&book.document.labels.sheets), &head())?;
    text(page, row, 1, "", &head())?;
    for (sheet, name) in sheets.iter().zip(names) {
        row += 1;
        if name.is_empty() {
            text(page, row, 0, &sheet.title, &plain)?;
            text(page, row, 1, &sheet.empty, &plain)?;
        } else {
            let link = Url::new(format!("internal:'{name}'!A1")).set_text(&sheet.title);
            page.write_url_with_format(row, 0, link, &Format::new().set_hyperlink().set_align(FormatAlign::Top))?;
            let heads = headings(book, sheet);
            text(page, row, 1, &heads, &plain)?;
            height(page, row, std::iter::once((heads.as_str(), WIDE)))?;
        }
    }
    page.set_paper_size(9).set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The heads of a sheet, so that a reader knows what it holds.
fn headings(book: &Book<'_>, sheet: &Sheet<'_>) -> String {
    sheet.columns.iter().map(|column| book.clean(&column.title).replace('\n', " ")).collect::<Vec<_>>().join(", ")
}
