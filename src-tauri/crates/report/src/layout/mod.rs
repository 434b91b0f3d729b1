//! From content to pages: measure, paginate, place. Invariant: pure; the same document gives the same pages.

pub mod block;
mod builder;
mod cell;
mod cover;
mod furniture;
mod paginate;
mod photos;
mod plot;
mod prose;
mod sheet;
mod style;
mod table;
mod toc;
pub mod tree;
mod widths;

#[cfg(test)]
mod tests;

use crate::content::{Block as Content, Document, Section};
use crate::error::Error;
use crate::text::Fonts;
use crate::{Progress, Stage};
use block::{Bookmark, Page};
use builder::Builder;
use prose::Heading;
use sheet::Sheet;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use tree::{NodeId, Tree};

/// Pages with their structure.
pub struct Laid {
    /// The pages.
    pub pages: Vec<Page>,
    /// The structure tree.
    pub tree: Tree,
    /// Anchor to page and y from the top of the paper.
    pub anchors: BTreeMap<String, (usize, f32)>,
    /// Bookmarks with page and y.
    pub bookmarks: Vec<(Bookmark, usize, f32)>,
}

/// Lays a document out.
///
/// # Errors
/// [`Error::Cancelled`] when `progress` says so.
pub fn lay_out(document: &Document, fonts: &mut Fonts, progress: &mut dyn FnMut(Progress) -> ControlFlow<()>) -> Result<Laid, Error> {
    let mut builder = Builder {
        fonts,
        tree: Tree::new(),
        blocks: Vec::new(),
        heads: Vec::new(),
        sheet: Sheet::Portrait,
        french: crate::typo::is_french(&document.lang),
        known: anchors(document),
        toc: Vec::new(),
        page_break: false,
        missing: &document.labels.missing,
        broken: &document.labels.broken_picture,
        continued: String::new(),
    };
    builder.continued = builder.clean(&document.labels.continued);
    if let Some(cover) = &document.cover {
        builder.cover(0, cover);
        builder.page_break = true;
    }
    let mut contents = Vec::new();
    for (i, section) in document.sections.iter().enumerate() {
        builder.section(section, &mut contents, &mut || tell(progress, Stage::Layout, i, document.sections.len()))?;
    }
    builder.insert_contents(contents);
    let blocks = std::mem::take(&mut builder.blocks);
    let heads = std::mem::take(&mut builder.heads);
    let mut tree = std::mem::replace(&mut builder.tree, Tree::new());
    let mut paged = paginate::paginate(blocks, &heads, &mut tree);
    toc::complete(&mut paged.pages, &paged.anchors, builder.fonts);
    tree.prune();
    let titles = running_titles(&paged.bookmarks, paged.pages.len());
    let skip = usize::from(document.cover.is_some());
    builder.furniture(&mut paged.pages, document, skip, &titles);
    Ok(Laid { pages: paged.pages, tree, anchors: paged.anchors, bookmarks: paged.bookmarks })
}

/// Tells the caller where we are, and stops when it says so.
pub(crate) fn tell(progress: &mut dyn FnMut(Progress) -> ControlFlow<()>, stage: Stage, done: usize, total: usize) -> Result<(), Error> {
    match progress(Progress { stage, done, total }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Cancelled),
    }
}

/// Every anchor that a link may name.
fn anchors(document: &Document) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    for section in document.sections.iter().filter(|s| !s.title.trim().is_empty()) {
        known.insert(section.anchor.clone());
        for block in &section.blocks {
            if let Content::Heading { anchor, text, .. } = block
                && !text.trim().is_empty()
            {
                known.insert(anchor.clone());
            }
        }
    }
    known.remove("");
    known
}

/// The first-level bookmark under which each page stands.
fn running_titles(bookmarks: &[(Bookmark, usize, f32)], pages: usize) -> Vec<String> {
    let mut titles = vec![String::new(); pages];
    for (bookmark, page, _) in bookmarks.iter().filter(|(b, _, _)| b.level == 1) {
        for title in &mut titles[*page..] {
            title.clone_from(&bookmark.text);
        }
    }
    titles
}

/// The part of a page up to which the text under a heading is not cut: some five lines.
const FEW_LINES: f32 = 0.11;

/// A table of contents to fill in once all headings are known.
struct Contents {
    at: usize,
    node: NodeId,
    page_break: bool,
}

impl Builder<'_> {
    fn section(&mut self, section: &Section, contents: &mut Vec<Contents>, alive: &mut dyn FnMut() -> Result<(), Error>) -> Result<(), Error> {
        alive()?;
        let sheets = sheets(&section.blocks);
        self.sheet = sheets.first().copied().unwrap_or_default();
        self.page_break |= section.page_break;
        let node = self.tree.add(0, "Sect");
        self.heading(node, &Heading { level: 1, number: &section.number, text: &section.title, anchor: &section.anchor, in_toc: section.in_toc });
        let mut level = 1;
        // Where the text under the last heading starts, as long as it is text alone.
        let mut under = None;
        for (at, (block, sheet)) in section.blocks.iter().zip(sheets).enumerate() {
            if !matches!(block, Content::Para(_) | Content::List(_))
                && let Some(start) = under.take()
            {
                self.keep_short(start, FEW_LINES);
            }
            self.sheet = sheet;
            let start = self.blocks.len();
            match block {
                Content::Heading { level: asked, text, anchor, in_toc } => {
                    alive()?;
                    level = (*asked).clamp(2, 3).min(level + 1);
                    self.heading(node, &Heading { level, number: "", text, anchor, in_toc: *in_toc && level == 2 });
                    under = Some(self.blocks.len());
                }
                Content::Para(spans) => self.paragraph(node, spans, &style::BODY, 6.0),
                Content::List(items) => self.list(node, items),
                Content::KeyValue(rows) => self.key_values(node, rows),
                Content::Figures(figures) => self.figures(node, figures),
                Content::Table(table) => self.table(node, table),
                Content::Charts(plots) => self.charts(node, plots),
                Content::Photos(photos) => self.photos(node, photos),
                Content::Toc => {
                    let toc = self.tree.add(node, "TOC");
                    contents.push(Contents { at: self.blocks.len(), node: toc, page_break: self.page_break });
                }
                Content::PageBreak => self.page_break = true,
                Content::Tie => self.tie(),
                Content::Space(height) if height.is_finite() && *height > 0.0 => {
                    self.push(block::Block { height: height.min(sheet.height() / 2.0), ..block::Block::default() });
                }
                Content::Space(_) => {}
            }
            if stays(&section.blocks[..=at], section.blocks.get(at + 1), self.blocks.len() - start) {
                self.blocks[start..].iter_mut().for_each(|block| block.keep = true);
            }
        }
        if let Some(start) = under {
            self.keep_short(start, FEW_LINES);
        }
        Ok(())
    }

    /// Puts the lines of the contents where they were asked for, last first so that places hold.
    fn insert_contents(&mut self, contents: Vec<Contents>) {
        let entries = self.toc.clone();
        self.sheet = Sheet::Portrait;
        for place in contents.into_iter().rev() {
            let after = self.blocks.split_off(place.at);
            self.page_break = place.page_break;
            self.contents(place.node, &entries);
            self.page_break = false;
            self.blocks.extend(after);
        }
    }
}

/// Whether the last of some blocks, set in so many pieces, stays with the next: a chart stands under what introduces it, and
/// over its table; a short text that introduces a table stands over it, and so do its facts.
fn stays(blocks: &[Content], next: Option<&Content>, pieces: usize) -> bool {
    match (blocks, next) {
        ([.., Content::Para(_)], Some(Content::Charts(_))) | ([.., Content::Charts(_)], Some(Content::Table(_))) => true,
        ([.., Content::Heading { .. }, Content::Para(_)], Some(Content::Table(_))) => pieces < 3,
        ([.., Content::KeyValue(_)], Some(Content::Table(_) | Content::Charts(_))) => pieces < 12,
        _ => false,
    }
}

/// The sheet of each block: that of a wide table, which its headings share, or upright.
fn sheets(blocks: &[Content]) -> Vec<Sheet> {
    let mut sheets = vec![Sheet::Portrait; blocks.len()];
    for i in (0..blocks.len()).rev() {
        sheets[i] = match &blocks[i] {
            Content::Table(table) if table.landscape && !table.rows.is_empty() => Sheet::Landscape,
            Content::Heading { .. } | Content::Space(_) | Content::PageBreak | Content::Tie => sheets.get(i + 1).copied().unwrap_or_default(),
            _ => Sheet::Portrait,
        };
    }
    sheets
}
