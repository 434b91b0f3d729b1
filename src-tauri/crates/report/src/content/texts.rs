//! Every text value of a document, in the order in which it is read. Invariant: what the layout prints of a document's
//! values is here, once: a test looks for each in the finished file.

use super::{Block, Cell, Cover, Document, Photo, Plot, Row, Table};

impl Document {
    /// The texts of the cover and of the sections, as given. Labels inside charts are not among them: they are cut to
    /// their place, and the chart's alternative text says what it shows.
    pub fn texts(&self) -> Vec<String> {
        let mut out = Texts::default();
        self.cover.iter().for_each(|cover| out.cover(cover));
        for section in &self.sections {
            if !section.title.trim().is_empty() {
                out.add(&section.number);
                out.add(&section.title);
            }
            section.blocks.iter().for_each(|block| out.block(block));
        }
        out.0
    }
}

#[derive(Default)]
struct Texts(Vec<String>);

impl Texts {
    fn add(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.0.push(text.to_owned());
        }
    }

    fn cover(&mut self, cover: &Cover) {
        for text in [&cover.organisation, &cover.eyebrow, &cover.title, &cover.subtitle] {
            self.add(text);
        }
        self.pairs(&cover.facts);
        if !cover.contacts.is_empty() {
            self.add(&cover.contacts_title);
            self.pairs(&cover.contacts);
        }
    }

    fn pairs(&mut self, pairs: &[(String, String)]) {
        for (key, value) in pairs {
            self.add(key);
            self.add(value);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { text, .. } => self.add(text),
            Block::Para(spans) => spans.iter().for_each(|span| self.add(&span.text)),
            Block::List(items) => items.iter().flatten().for_each(|span| self.add(&span.text)),
            Block::KeyValue(rows) => {
                for (key, Cell { text, .. }) in rows {
                    self.add(key);
                    self.add(text);
                }
            }
            Block::Figures(figures) => {
                for figure in figures {
                    self.add(&figure.value);
                    self.add(&figure.label);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Charts(plots) => plots.iter().for_each(|Plot { title, .. }| self.add(title)),
            Block::Photos(photos) => photos.iter().for_each(|Photo { caption, .. }| self.add(caption)),
            Block::Toc | Block::PageBreak | Block::Tie | Block::Space(_) => {}
        }
    }

    fn table(&mut self, table: &Table) {
        self.add(&table.caption);
        if table.columns.is_empty() || table.rows.is_empty() {
            return self.add(&table.empty);
        }
        table.columns.iter().for_each(|column| self.add(&column.title));
        for Row { cells, .. } in &table.rows {
            cells.iter().for_each(|cell| self.add(&cell.text));
        }
    }
}
