//! The words of the engine. Invariant: `{page}`, `{pages}` and `{codes}` are the only placeholders.

use words::{Arg, Words};

/// Words printed by the engine itself, given by the caller in the reader's language.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Labels {
    /// Foot of the page, such as `Page {page} / {pages}`.
    pub page_of: String,
    /// Description of a link, such as `Aller à la page {page}`.
    pub go_to_page: String,
    /// After a table's caption on the following pages, such as `(suite)`.
    pub continued: String,
    /// Label of the first page in the reader's page list, such as `Couverture`.
    pub cover: String,
    /// Head of the list of a workbook's sheets, and the name of the sheet that it stands on.
    pub sheets: String,
    /// Head of the column that says under which heading the rows of a sheet stand in the text.
    pub under: String,
    /// Title of a document that has none.
    pub untitled: String,
    /// Stands for characters that no font has, such as `[non imprimable : {codes}]`; empty prints `[{codes}]`.
    pub missing: String,
    /// Printed in the place of a picture that cannot be read, such as `Image illisible.`
    pub broken_picture: String,
}

impl Labels {
    /// The words of the catalogue; a document without title is called `untitled`.
    pub fn new(words: &Words, untitled: String) -> Self {
        let text = |key: &str| words.text(&format!("report-{key}"));
        let with = |key: &str, places: &[&str]| {
            let places: Vec<(&str, Arg)> = places.iter().map(|p| (*p, format!("{{{p}}}").into())).collect();
            words.text_with(&format!("report-{key}"), &places)
        };
        Self {
            page_of: with("page-of", &["page", "pages"]),
            go_to_page: with("go-to-page", &["page"]),
            continued: text("continued"),
            cover: text("cover"),
            sheets: text("sheets"),
            under: text("under"),
            untitled,
            missing: with("missing", &["codes"]),
            broken_picture: text("broken-picture"),
        }
    }

    /// The foot of page `page` of `pages`.
    pub(crate) fn page_of(&self, page: usize, pages: usize) -> String {
        self.page_of.replace("{pages}", &pages.to_string()).replace("{page}", &page.to_string())
    }

    /// The description of a link to `page`.
    pub(crate) fn go_to_page(&self, page: usize) -> String {
        self.go_to_page.replace("{page}", &page.to_string())
    }
}
