//! The words of the page furniture. Invariant: `{page}` and `{pages}` are the only placeholders.

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
}

impl Labels {
    /// The foot of page `page` of `pages`.
    pub(crate) fn page_of(&self, page: usize, pages: usize) -> String {
        self.page_of.replace("{pages}", &pages.to_string()).replace("{page}", &page.to_string())
    }

    /// The description of a link to `page`.
    pub(crate) fn go_to_page(&self, page: usize) -> String {
        self.go_to_page.replace("{page}", &page.to_string())
    }
}
