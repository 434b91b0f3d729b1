//! The walk through a document. Invariant: pieces come in the document's order; nothing that is printed is left out.

use super::describe::describe;
use super::{Cell, Entry, Flow, Heading, Number, Picture, Piece, Run, Stretch};
use crate::error::Error;
use crate::look::Page;
use crate::picture::{Bitmaps, Painter};
use report::chart::{Chart, Easel};
use report::content::{Alt, Block, Cover, Document, Labels, Logo, Photo, Plot, Section, Span, Style};
use report::typo::{self, Manner};
use std::collections::BTreeMap;

/// The most that a photograph and a logo take, in points: width and height.
const PHOTO: (f32, f32) = (330.0, 250.0);
const LOGO: (f32, f32) = (150.0, 46.0);

/// What the walk knows.
pub struct Walk<'a> {
    french: bool,
    /// The mark of each anchor that a link may name.
    marks: BTreeMap<&'a str, String>,
    entries: Vec<Entry>,
    easel: Easel,
    painter: Painter,
}

/// The text of a document.
pub fn flow(document: &Document) -> Result<Flow, Error> {
    let french = typo::is_french(&document.lang);
    let mut walk = Walk { french, marks: marks(document), entries: Vec::new(), easel: Easel::new(&document.lang)?, painter: Painter::new() };
    let title = [&document.title, &document.labels.untitled].into_iter().map(|text| walk.clean(text)).find(|text| !text.is_empty());
    let cover = document.cover.as_ref().map(|cover| walk.cover(cover));
    let logos = document.cover.iter().flat_map(|cover| &cover.logos).map(|logo| walk.logo(logo)).collect();
    let mut stretches: Vec<Stretch> = Vec::new();
    for section in &document.sections {
        walk.section(section, &mut stretches)?;
    }
    Ok(Flow {
        title: title.unwrap_or_default(),
        subject: walk.clean(&document.subject),
        author: walk.clean(&document.author),
        creator: walk.clean(&document.creator),
        lang: document.lang.clone(),
        produced_at: document.produced_at,
        running_head: walk.clean(&document.running_head),
        running_foot: walk.clean(&document.running_foot),
        page_of: page_of(&document.labels, &walk),
        cover,
        logos,
        entries: walk.entries,
        stretches,
    })
}

/// « Page x / y », cut at its numbers.
fn page_of(labels: &Labels, walk: &Walk<'_>) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut rest = walk.clean(&labels.page_of);
    while let Some(at) = rest.find('{') {
        let (words, tail) = rest.split_at(at);
        let (number, place) = if tail.starts_with("{page}") {
            (Number::Page, "{page}")
        } else if tail.starts_with("{pages}") {
            (Number::Pages, "{pages}")
        } else {
            break;
        };
        numbers.extend([Number::Words(words.to_owned()), number]);
        rest = tail[place.len()..].to_owned();
    }
    numbers.push(Number::Words(rest));
    numbers
}

/// A mark for every anchor that a heading carries: letters, digits and `_`, at most 40, as Word takes them.
fn marks(document: &Document) -> BTreeMap<&str, String> {
    let headings = document.sections.iter().flat_map(|section| {
        let own = (!section.title.trim().is_empty()).then_some(section.anchor.as_str());
        own.into_iter().chain(section.blocks.iter().filter_map(|block| match block {
            Block::Heading { anchor, text, .. } if !text.trim().is_empty() => Some(anchor.as_str()),
            _ => None,
        }))
    });
    let mut marks = BTreeMap::new();
    for (place, anchor) in headings.filter(|anchor| !anchor.is_empty()).enumerate() {
        let plain: String = anchor.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).take(24).collect();
        marks.entry(anchor).or_insert_with(|| format!("r{}_{plain}", place + 1));
    }
    marks
}

impl<'a> Walk<'a> {
    /// A text as it is printed.
    pub fn clean(&self, text: &str) -> String {
        typo::clean(text, Manner { french: self.french, missing: "" }, |_| true)
    }

    /// The mark of an anchor, when there is one.
    pub fn link(&self, anchor: &str) -> Option<String> {
        self.marks.get(anchor).cloned()
    }

    fn runs(&self, spans: &[Span]) -> Vec<Run> {
        let run = |(text, span): (String, &Span)| Run {
            text,
            bold: matches!(span.style, Style::Bold | Style::BoldItalic),
            italic: matches!(span.style, Style::Italic | Style::BoldItalic),
            link: self.link(&span.link),
        };
        typo::spans(spans, |text| self.clean(text)).into_iter().map(run).collect()
    }

    /// A chart, drawn as wide as `width`.
    pub fn picture(&mut self, title: &str, alt: &Alt, chart: &Chart, width: f32) -> Result<Picture, Error> {
        let title = self.clean(title);
        let alt = self.clean(&describe(alt.as_str(), chart));
        let drawing = self.easel.draw(chart, width);
        Ok(Picture { title, alt, width: drawing.width, height: drawing.height, bitmaps: self.painter.paint(&drawing)? })
    }

    fn cover(&self, cover: &Cover) -> Cover {
        let pairs = |pairs: &[(String, String)]| pairs.iter().map(|(key, value)| (self.clean(key), self.clean(value))).collect();
        Cover {
            organisation: self.clean(&cover.organisation),
            eyebrow: self.clean(&cover.eyebrow),
            title: self.clean(&cover.title),
            subtitle: self.clean(&cover.subtitle),
            facts: pairs(&cover.facts),
            contacts_title: self.clean(&cover.contacts_title),
            contacts: pairs(&cover.contacts),
            // They are pictures already.
            logos: Vec::new(),
            accent: cover.accent,
        }
    }

    fn logo(&self, logo: &Logo) -> Cell {
        let picture = self.joined(&logo.bytes, &logo.alt, LOGO);
        let runs = if picture.is_some() { Vec::new() } else { self.runs(&[Span::plain(logo.alt.as_str())]) };
        Cell { runs, picture }
    }

    /// A picture that people gave, no larger than `room`; nothing when it cannot be read.
    fn joined(&self, bytes: &[u8], alt: &Alt, room: (f32, f32)) -> Option<Picture> {
        let (points, (width, height)) = report::picture_file(bytes, room)?;
        Some(Picture { title: String::new(), alt: self.clean(alt.as_str()), width, height, bitmaps: Bitmaps { svg: None, points } })
    }

    /// A photograph above its caption; its words alone when it cannot be read.
    fn photo(&self, photo: &Photo) -> Vec<Piece> {
        let words = |text: &str| Some(self.runs(&[Span::plain(text)])).filter(|runs| !runs.is_empty()).map(Piece::Para);
        let shown = self.joined(&photo.bytes, &photo.alt, PHOTO).map(Piece::Picture).or_else(|| words(photo.alt.as_str()));
        shown.into_iter().chain(words(&photo.caption)).collect()
    }

    fn section(&mut self, section: &'a Section, stretches: &mut Vec<Stretch>) -> Result<(), Error> {
        let sheets = sheets(&section.blocks);
        let first = sheets.first().copied().unwrap_or_default();
        if section.page_break {
            put(stretches, first, Piece::Break);
        }
        let number = self.clean(&section.number);
        let title = self.clean(&section.title);
        let text = if number.is_empty() || title.is_empty() { title } else { format!("{number}\u{a0} {title}") };
        if let Some(heading) = self.heading(1, text, &section.anchor, section.in_toc) {
            put(stretches, first, Piece::Heading(heading));
        }
        let mut level = 1;
        for (block, landscape) in section.blocks.iter().zip(sheets) {
            if let Block::Heading { level: asked, .. } = block {
                level = (*asked).clamp(2, 3).min(level + 1);
            }
            for piece in self.block(block, level, landscape)? {
                put(stretches, landscape, piece);
            }
        }
        Ok(())
    }

    fn heading(&mut self, level: u8, text: String, anchor: &str, listed: bool) -> Option<Heading> {
        if text.is_empty() {
            return None;
        }
        let text = text.replace('\n', " ");
        let listed = listed && level <= 2;
        let mark = self.link(anchor).or_else(|| listed.then(|| format!("t{}", self.entries.len() + 1)));
        if let Some(mark) = mark.as_ref().filter(|_| listed) {
            self.entries.push(Entry { level, text: text.clone(), mark: mark.clone() });
        }
        Some(Heading { level, text, mark, listed })
    }

    fn block(&mut self, block: &Block, level: u8, landscape: bool) -> Result<Vec<Piece>, Error> {
        Ok(match block {
            Block::Heading { text, anchor, in_toc, .. } => {
                let text = self.clean(text);
                self.heading(level, text, anchor, *in_toc && level == 2).map(Piece::Heading).into_iter().collect()
            }
            Block::Para(spans) => {
                let runs = self.runs(spans);
                if runs.is_empty() { Vec::new() } else { vec![Piece::Para(runs)] }
            }
            Block::List(items) => vec![Piece::List(items.iter().map(|item| self.runs(item)).filter(|runs| !runs.is_empty()).collect())],
            Block::KeyValue(pairs) => {
                vec![Piece::Pairs(pairs.iter().map(|(key, value)| Ok((self.clean(key), self.cell(value, 180.0)?))).collect::<Result<_, Error>>()?)]
            }
            Block::Figures(figures) => {
                vec![Piece::Figures(figures.iter().map(|figure| (self.clean(&figure.value), self.clean(&figure.label))).collect())]
            }
            Block::Table(table) => self.table(table, landscape)?,
            Block::Charts(plots) => {
                // Charts that stood side by side follow one another, a little smaller.
                let width = if plots.len() > 1 { 330.0 } else { Page::of(landscape).body() };
                plots
                    .iter()
                    .map(|Plot { title, alt, chart }| Ok(Piece::Picture(self.picture(title, alt, chart, width)?)))
                    .collect::<Result<_, Error>>()?
            }
            Block::Photos(photos) => photos.iter().flat_map(|photo| self.photo(photo)).collect(),
            Block::Toc => vec![Piece::Contents],
            Block::PageBreak => vec![Piece::Break],
            Block::Space(height) if height.is_finite() && *height > 0.0 => vec![Piece::Space(height.min(300.0))],
            Block::Space(_) | Block::Tie => Vec::new(),
        })
    }
}

/// Adds a piece. Pages that lie another way are a stretch of their own, which starts a page anyway.
fn put(stretches: &mut Vec<Stretch>, landscape: bool, piece: Piece) {
    if stretches.last().is_none_or(|stretch| stretch.landscape != landscape) {
        stretches.push(Stretch { landscape, pieces: Vec::new() });
    }
    if let Some(stretch) = stretches.last_mut()
        && !(matches!(piece, Piece::Break) && stretch.pieces.is_empty())
    {
        stretch.pieces.push(piece);
    }
}

/// Whether each block lies on a wide page: a wide table does, with the headings above it.
fn sheets(blocks: &[Block]) -> Vec<bool> {
    let mut sheets = vec![false; blocks.len()];
    for place in (0..blocks.len()).rev() {
        sheets[place] = match &blocks[place] {
            Block::Table(table) => table.landscape && !table.rows.is_empty(),
            Block::Heading { .. } | Block::Space(_) | Block::PageBreak | Block::Tie => sheets.get(place + 1).copied().unwrap_or_default(),
            _ => false,
        };
    }
    sheets
}
