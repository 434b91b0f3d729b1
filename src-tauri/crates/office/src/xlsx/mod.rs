//! The annex: every table of the document as rows of a workbook. Invariant: what is a number in the plan is a number
//! here, exact; a text stays a text whatever it begins with.

mod front;
mod gather;
mod rows;

use crate::error::Error;
use crate::xml;
use exchange::sheet::{Names, excel};
use gather::gather;
use report::content::Document;
use report::typo::{self, Manner};
use rust_xlsxwriter::{DocProperties, Workbook, Worksheet};

/// What the writing of every sheet needs.
pub struct Book<'a> {
    document: &'a Document,
    french: bool,
}

impl Book<'_> {
    /// A text as it is printed.
    pub fn clean(&self, text: &str) -> String {
        typo::clean(text, Manner { french: self.french, missing: "" }, |_| true).chars().filter(|c| xml::is_allowed(*c)).collect()
    }

    /// The document's title.
    pub fn title(&self) -> String {
        let title = self.clean(&self.document.title);
        if title.is_empty() { self.clean(&self.document.labels.untitled) } else { title }
    }
}

/// Makes a row as tall as its texts need, each in a cell of so many digits: LibreOffice does not work it out. Eight letters
/// of a text take about the room of seven digits.
fn height<'t>(page: &mut Worksheet, row: u32, texts: impl Iterator<Item = (&'t str, usize)>) -> Result<(), Error> {
    let lines = |(text, width): (&str, usize)| text.split('\n').map(|line| (line.chars().count() * 7).div_ceil(width * 8).max(1)).sum::<usize>();
    let most = texts.map(lines).max().unwrap_or(1).min(25);
    if most > 1 {
        page.set_row_height(row, most as f64 * 15.0)?;
    }
    Ok(())
}

/// The bytes of the workbook.
pub fn write(document: &Document) -> Result<Vec<u8>, Error> {
    let own = Book { document, french: typo::is_french(&document.lang) };
    let mut workbook = Workbook::new();
    workbook.set_properties(
        &DocProperties::new()
            .set_title(own.title())
            .set_subject(own.clean(&document.subject))
            .set_author(own.clean(&document.author))
            .set_creation_datetime(&excel(document.produced_at.date_naive())?),
    );
    let sheets = gather(&own);
    let mut names = Names::default();
    let first = names.name(&own.clean(&document.labels.sheets), "0");
    let named: Vec<String> =
        sheets.iter().map(|sheet| if sheet.rows() == 0 { String::new() } else { names.name(&sheet.title, &own.title()) }).collect();
    front::write(&own, &sheets, &named, workbook.add_worksheet().set_name(&first)?)?;
    for (sheet, name) in sheets.iter().zip(&named).filter(|(sheet, _)| sheet.rows() > 0) {
        rows::write(&own, sheet, &first, workbook.add_worksheet().set_name(name)?)?;
    }
    Ok(workbook.save_to_buffer()?)
}
