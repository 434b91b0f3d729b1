//! The annex: every table of the document as rows of a workbook. Invariant: what is a number in the plan is a number
//! here, exact; a text stays a text whatever it begins with.

mod front;
mod gather;
mod rows;

use crate::error::Error;
use exchange::sheet::{Names, excel};
use gather::gather;
use report::content::Document;
use report::typo;
use rust_xlsxwriter::{DocProperties, Workbook};

/// What the writing of every sheet needs.
pub struct Book<'a> {
    document: &'a Document,
    french: bool,
}

impl Book<'_> {
    /// A text as it is printed.
    pub fn clean(&self, text: &str) -> String {
        typo::clean(text, self.french, |_| true)
    }

    /// The document's title.
    pub fn title(&self) -> String {
        let title = self.clean(&self.document.title);
        if title.is_empty() { self.clean(&self.document.labels.untitled) } else { title }
    }
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
