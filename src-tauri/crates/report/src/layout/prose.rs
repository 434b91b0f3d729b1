//! Headings, paragraphs, lists and key figures. Invariant: heading levels never skip.

use super::block::{Block, Bookmark, Ink, Kind, Part};
use super::builder::{Builder, Frame, TocEntry};
use super::style::{self, Set};
use super::tree::NodeId;
use crate::chart::ACCENT;
use crate::content::{Align, Figure, Item, Span};
use crate::draw::Mark;

/// A heading to set.
pub struct Heading<'a> {
    pub level: u8,
    pub number: &'a str,
    pub text: &'a str,
    pub anchor: &'a str,
    pub in_toc: bool,
}

impl Builder<'_> {
    /// The body of the sheet, `y` at zero.
    pub fn body(&self) -> Frame {
        Frame { x: self.sheet.left(), y: 0.0, width: self.sheet.width(), align: Align::Left }
    }

    /// Sets a heading; a blank one is left out.
    pub fn heading(&mut self, parent: NodeId, heading: &Heading<'_>) {
        let (tag, set, before) = match heading.level {
            1 => ("H1", style::H1, 26.0),
            2 => ("H2", style::H2, 18.0),
            _ => ("H3", style::H3, 11.0),
        };
        let title = self.clean(heading.text);
        let number = self.clean(heading.number);
        if title.is_empty() {
            return;
        }
        let node = self.tree.add(parent, tag);
        let mut spans = Vec::new();
        if !number.is_empty() {
            spans.push(Span::plain(format!("{number} ")));
        }
        spans.push(Span::plain(title.clone()));
        let mut fragments = self.fragments(&spans, &set, node);
        if fragments.len() > 1 {
            fragments[0].color = crate::chart::MUTED;
            fragments[0].text = format!("{number}\u{a0} ");
        }
        let lines = self.lines(&fragments, set.size, self.sheet.width(), false);
        let full = [number.as_str(), title.as_str()].iter().filter(|t| !t.is_empty()).copied().collect::<Vec<_>>().join(" ");
        let text = full.replace('\n', " ");
        let mut base = Block { before, keep: true, kind: Kind::Heading, ..Block::default() };
        let mut anchor = self.unseen(heading.anchor);
        if heading.in_toc {
            if anchor.is_empty() {
                anchor = format!("\u{1}{}", self.toc.len());
            }
            self.toc.push(TocEntry { level: heading.level.min(2), text: text.clone(), anchor: anchor.clone() });
        }
        if !anchor.is_empty() {
            base.anchors.push(anchor);
        }
        if heading.level == 1 || heading.in_toc {
            base.bookmark = Some(Bookmark { level: heading.level.min(2), text });
        }
        self.push_lines(&fragments, &lines, &set, self.body(), &base);
        let gap = if heading.level == 1 { 6.0 } else { 2.0 };
        self.push(Block { height: gap, keep: true, ..Block::default() });
    }

    /// Sets a paragraph; a blank one is left out.
    pub fn paragraph(&mut self, parent: NodeId, spans: &[Span], set: &Set, before: f32) {
        let node = self.tree.add(parent, "P");
        let fragments = self.fragments(spans, set, node);
        let lines = self.lines(&fragments, set.size, self.sheet.width(), false);
        let base = Block { before, ..Block::default() };
        self.push_lines(&fragments, &lines, set, self.body(), &base);
    }

    /// Sets a bulleted list.
    pub fn list(&mut self, parent: NodeId, items: &[Item]) {
        let set = style::BODY;
        let list = self.tree.add(parent, "L");
        for item in items {
            let entry = self.tree.add(list, "LI");
            let label = self.tree.add(entry, "Lbl");
            let body = self.tree.add(entry, "LBody");
            let fragments = self.fragments(item, &set, body);
            if fragments.is_empty() {
                continue;
            }
            let indent = 13.0;
            let frame = self.body();
            let lines = self.lines(&fragments, set.size, frame.width - indent, false);
            let bullet = self.plain("•", &Set { color: ACCENT, ..set }, label);
            let bullet_lines = self.lines(&bullet, set.size, indent, false);
            let (parts, _) = self.set(&bullet, &bullet_lines, &set, Frame { x: frame.x + 3.0, ..frame });
            let start = self.blocks.len();
            let base = Block { before: 2.5, ..Block::default() };
            self.push_lines(&fragments, &lines, &set, Frame { x: frame.x + indent, ..frame }, &base);
            if let Some(block) = self.blocks.get_mut(start) {
                block.parts.splice(0..0, parts);
            }
        }
    }

    /// Sets key figures, up to five on a line.
    pub fn figures(&mut self, parent: NodeId, figures: &[Figure]) {
        let list = self.tree.add(parent, "L");
        let per_line = match figures.len() {
            0..=5 => figures.len().max(1),
            6 | 9 => 3,
            _ => 4,
        };
        for group in figures.chunks(per_line) {
            self.figure_line(list, group, per_line);
        }
    }

    fn figure_line(&mut self, list: NodeId, group: &[Figure], per_line: usize) {
        let gutter = 16.0;
        let frame = self.body();
        let width = (frame.width - gutter * (per_line as f32 - 1.0)) / per_line as f32;
        let mut parts = Vec::new();
        let mut height = 0.0_f32;
        for (i, figure) in group.iter().enumerate() {
            let x = frame.x + i as f32 * (width + gutter);
            let entry = self.tree.add(list, "LI");
            let number = self.tree.add(entry, "Lbl");
            let label = self.tree.add(entry, "LBody");
            let mut set = style::FIGURE;
            let mut fragments = self.plain(&figure.value, &set, number);
            let mut lines = self.lines(&fragments, set.size, width, false);
            while lines.len() > 1 && set.size > 11.0 {
                set.size -= 2.0;
                lines = self.lines(&fragments, set.size, width, false);
            }
            for fragment in &mut fragments {
                fragment.color = set.color;
            }
            let (numbers, _) = self.set(&fragments, &lines, &set, Frame { x, y: 6.0, width, align: Align::Left });
            let top = 6.0 + lines.len().max(1) as f32 * set.leading;
            let set = style::FIGURE_LABEL;
            let fragments = self.plain(&figure.label, &set, label);
            let lines = self.lines(&fragments, set.size, width, false);
            let (labels, _) = self.set(&fragments, &lines, &set, Frame { x, y: top + 1.0, width, align: Align::Left });
            let rule = Ink::Mark(Mark::line((x, 0.0), (x + width, 0.0), 1.4, ACCENT));
            parts.push(Part::decoration(vec![rule]));
            parts.extend(numbers);
            parts.extend(labels);
            height = height.max(top + 1.0 + lines.len() as f32 * set.leading);
        }
        self.tall(Block { height: height + 4.0, before: 12.0, parts, ..Block::default() });
    }

    /// Height of the headings that the next block must stand under on the same page.
    pub fn chain(&self) -> f32 {
        self.blocks.iter().rev().take_while(|b| b.keep && b.sheet == self.sheet).map(|b| b.height + b.before).sum()
    }

    /// A block that must fit a page: drawn smaller when it does not.
    pub fn tall(&mut self, mut block: Block) {
        let full = self.sheet.height();
        let room = (full - self.chain() - block.before - 1.0).max(full * 0.3);
        if block.height > room {
            let scale = room / block.height;
            shrink(&mut block, scale, self.sheet.left());
        }
        self.push(block);
    }
}

/// Draws a block `scale` times as large, keeping its left edge.
fn shrink(block: &mut Block, scale: f32, left: f32) {
    block.height *= scale;
    for part in &mut block.parts {
        for ink in &mut part.inks {
            match ink {
                Ink::Mark(mark) => *mark = mark.placed(left * (1.0 - scale), 0.0, scale),
                Ink::Picture(picture) => {
                    picture.x = left + (picture.x - left) * scale;
                    picture.y *= scale;
                    picture.width *= scale;
                    picture.height *= scale;
                }
                Ink::Text(text) => {
                    text.x = left + (text.x - left) * scale;
                    text.y *= scale;
                    text.size *= scale;
                }
            }
        }
        if let Some([l, t, r, b]) = part.bbox {
            part.bbox = Some([left + (l - left) * scale, t * scale, left + (r - left) * scale, b * scale]);
        }
    }
}
