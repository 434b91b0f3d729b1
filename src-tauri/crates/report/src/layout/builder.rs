//! The flow under construction, and the setting of text into it.
//! Invariant: every text passes `typo::clean` before it is measured.

use super::block::{Block, Head, Ink, LinkArea, Part, Role, TextInk};
use super::sheet::Sheet;
use super::style::{Set, baseline};
use super::tree::{NodeId, Tree};
use crate::content::{Align, Span, Style, is_web};
use crate::draw::{Anchor, Drawing, Item, Rgb};
use crate::text::{FaceId, Fonts, Line, Piece, break_lines, one_line};
use crate::typo::{self, Manner};
use std::collections::BTreeSet;

/// A cleaned piece of text with its owner.
#[derive(Debug, Clone)]
pub struct Fragment {
    pub text: String,
    pub face: FaceId,
    pub color: Rgb,
    pub node: NodeId,
    pub link: Option<String>,
}

/// Where lines are set.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub align: Align,
}

/// An entry of the table of contents.
#[derive(Debug, Clone)]
pub struct TocEntry {
    pub level: u8,
    pub text: String,
    pub anchor: String,
}

/// The flow under construction.
pub struct Builder<'a> {
    pub fonts: &'a mut Fonts,
    pub tree: Tree,
    pub blocks: Vec<Block>,
    pub heads: Vec<Head>,
    pub sheet: Sheet,
    pub french: bool,
    /// Anchors that exist; links elsewhere are plain text.
    pub known: BTreeSet<String>,
    pub toc: Vec<TocEntry>,
    /// Whether the next block starts a page.
    pub page_break: bool,
    /// What stands for characters that no font has.
    pub missing: &'a str,
    /// What stands in the place of a picture that cannot be read.
    pub broken: &'a str,
    /// `(suite)`, cleaned.
    pub continued: String,
}

impl Builder<'_> {
    /// Text that the fonts can draw.
    pub fn clean(&self, text: &str) -> String {
        typo::clean(text, Manner { french: self.french, missing: self.missing }, |c| self.fonts.covers(c))
    }

    /// Text that is not drawn: all characters stay, but controls.
    pub fn unseen(&self, text: &str) -> String {
        typo::clean(text, Manner { french: self.french, missing: "" }, |_| true)
    }

    /// Spans as fragments of `node`; links become inline nodes.
    pub fn fragments(&mut self, spans: &[Span], set: &Set, node: NodeId) -> Vec<Fragment> {
        let mut out: Vec<Fragment> = Vec::new();
        for (text, span) in typo::spans(spans, |text| self.clean(text)) {
            let face = match (span.style, set.face) {
                (Style::Regular, face) => face,
                (Style::Bold, _) => FaceId::Bold,
                (Style::Italic, FaceId::Bold) | (Style::BoldItalic, _) => FaceId::BoldItalic,
                (Style::Italic, _) => FaceId::Italic,
            };
            let linked = self.known.contains(&span.link) || is_web(&span.link);
            let (node, color) = match linked {
                true => (self.tree.inline(node, "Link"), crate::chart::ACCENT),
                false => (node, set.color),
            };
            out.push(Fragment { text, face, color, node, link: linked.then(|| span.link.clone()) });
        }
        out
    }

    /// One plain text as fragments.
    pub fn plain(&mut self, text: &str, set: &Set, node: NodeId) -> Vec<Fragment> {
        self.fragments(&[Span::plain(text)], set, node)
    }

    /// Breaks fragments into lines.
    pub fn lines(&mut self, fragments: &[Fragment], size: f32, width: f32, hyphenate: bool) -> Vec<Line> {
        let pieces: Vec<Piece<'_>> = fragments.iter().map(|f| Piece { face: f.face, text: &f.text }).collect();
        break_lines(self.fonts, &pieces, size, width, hyphenate && self.french)
    }

    /// Sets lines in a frame: parts in reading order, and the areas of their links.
    pub fn set(&self, fragments: &[Fragment], lines: &[Line], set: &Set, frame: Frame) -> (Vec<Part>, Vec<LinkArea>) {
        let mut parts: Vec<Part> = Vec::new();
        let mut links = Vec::new();
        for (i, line) in lines.iter().enumerate() {
            let top = frame.y + i as f32 * set.leading;
            let dx = match frame.align {
                Align::Left => 0.0,
                Align::Center => (frame.width - line.width) / 2.0,
                Align::Right => frame.width - line.width,
            };
            for run in &line.runs {
                let fragment = &fragments[run.piece];
                let x = frame.x + dx + run.x;
                let ink =
                    Ink::Text(TextInk { x, y: top + baseline(set), face: run.face, size: set.size, color: fragment.color, words: run.words.clone() });
                match parts.last_mut() {
                    Some(part) if part.role == Role::Node(fragment.node) => part.inks.push(ink),
                    _ => parts.push(Part::of(fragment.node, vec![ink])),
                }
                if let Some(anchor) = &fragment.link {
                    let rect = [x, top, x + run.width, top + set.leading];
                    links.push(LinkArea { node: fragment.node, anchor: anchor.clone(), rect });
                }
            }
        }
        (parts, links)
    }

    /// One line of decoration, cut with « … » when it is too wide.
    pub fn decoration(&mut self, text: &str, set: &Set, frame: Frame) -> Vec<Ink> {
        let text = crate::chart::fit(self.fonts, &self.clean(text), set.size, set.face == FaceId::Bold, frame.width);
        if text.is_empty() {
            return Vec::new();
        }
        let line = one_line(self.fonts, set.face, set.size, &text);
        let width = line.width;
        let x = match frame.align {
            Align::Left => frame.x,
            Align::Center => frame.x + (frame.width - width) / 2.0,
            Align::Right => frame.x + frame.width - width,
        };
        ink(line, (x, frame.y + baseline(set)), set.size, set.color)
    }

    /// A drawing as inks, its top left at (`x`, `y`), `scale` times as large.
    pub fn drawing(&mut self, drawing: &Drawing, (x, y): (f32, f32), scale: f32) -> Vec<Ink> {
        let mut inks = Vec::new();
        for item in &drawing.items {
            match item {
                Item::Mark(mark) => inks.push(Ink::Mark(mark.placed(x, y, scale))),
                Item::Label(label) => {
                    let face = if label.bold { FaceId::Bold } else { FaceId::Regular };
                    let size = label.size * scale;
                    let line = one_line(self.fonts, face, size, &label.text);
                    let width = line.width;
                    let back = match label.anchor {
                        Anchor::Start => 0.0,
                        Anchor::Middle => width / 2.0,
                        Anchor::End => width,
                    };
                    inks.extend(ink(line, (x + label.x * scale - back, y + label.y * scale), size, label.color));
                }
            }
        }
        inks
    }

    /// Adds a block to the flow.
    pub fn push(&mut self, mut block: Block) {
        block.sheet = self.sheet;
        block.page_break |= std::mem::take(&mut self.page_break);
        self.blocks.push(block);
    }

    /// Adds lines to the flow, so that no page starts or ends with a lone one.
    pub fn push_lines(&mut self, fragments: &[Fragment], lines: &[Line], set: &Set, frame: Frame, base: &Block) {
        let count = lines.len();
        let mut at = 0;
        while at < count {
            let left = count - at;
            let take = match (at, left) {
                (_, ..=3) => left,
                (0, _) => 2,
                _ => 1,
            };
            let (parts, links) = self.set(fragments, &lines[at..at + take], set, frame);
            let first = at == 0;
            let mut block = Block { height: take as f32 * set.leading, parts, links, keep: base.keep, kind: base.kind, ..Block::default() };
            if first {
                block.before = base.before;
                block.anchors.clone_from(&base.anchors);
                block.bookmark.clone_from(&base.bookmark);
            }
            self.push(block);
            at += take;
        }
    }
}

/// A line as inks, its left end at (`x`, `y`).
fn ink(line: Line, (x, y): (f32, f32), size: f32, color: Rgb) -> Vec<Ink> {
    line.runs.into_iter().map(|run| Ink::Text(TextInk { x: x + run.x, y, face: run.face, size, color, words: run.words })).collect()
}
