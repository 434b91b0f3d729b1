//! The table of contents. Invariant: its height does not depend on the page numbers, so that one pass is enough.

use super::block::{Block, Ink, LinkArea, Page, Placed, Role, TextInk, TocSlot};
use super::builder::{Builder, Frame, TocEntry};
use super::style::{self, baseline};
use super::tree::NodeId;
use crate::chart::RULE;
use crate::content::Align;
use crate::text::{FaceId, Fonts};
use std::collections::BTreeMap;

const NUMBER: f32 = 44.0;

impl Builder<'_> {
    /// Sets the lines of the contents; their page numbers come after pagination.
    pub fn contents(&mut self, toc: NodeId, entries: &[TocEntry]) {
        let (start, above) = (self.blocks.len(), self.chain());
        for (place, entry) in entries.iter().enumerate() {
            let (set, indent, before) = if entry.level == 1 { (style::TOC_1, 0.0, 7.0) } else { (style::TOC_2, 14.0, 1.0) };
            let item = self.tree.add(toc, "TOCI");
            let reference = self.tree.add(item, "Reference");
            let link = self.tree.add(reference, "Link");
            let body = self.body();
            let frame = Frame { x: body.x + indent, y: 0.0, width: body.width - indent - NUMBER, align: Align::Left };
            let fragments = self.plain(&entry.text, &set, link);
            let lines = self.lines(&fragments, set.size, frame.width, false);
            let height = lines.len() as f32 * set.leading;
            if height > self.sheet.height() {
                // A title that fills pages is not worth a line of contents; its section still has its bookmark.
                continue;
            }
            let (parts, _) = self.set(&fragments, &lines, &set, frame);
            let last = lines.last().map_or(0.0, |l| l.width);
            let toc = TocSlot {
                anchor: entry.anchor.clone(),
                node: link,
                from: frame.x + last,
                to: body.x + body.width,
                y: height - set.leading + baseline(&set),
                size: set.size,
                face: set.face,
            };
            let rect = [body.x, 0.0, body.x + body.width, height];
            let links = vec![LinkArea { node: link, anchor: entry.anchor.clone(), rect }];
            // A part stays with the first of what it holds; parts that hold nothing may be parted.
            let keep = entry.level == 1 && entries.get(place + 1).is_some_and(|next| next.level > 1);
            self.push(Block { height, before, keep, parts, links, toc: Some(toc), ..Block::default() });
        }
        self.tighten(start, above);
    }

    /// Brings the lines since `start` nearer to each other when a few of them would stand alone on a second page.
    fn tighten(&mut self, start: usize, above: f32) {
        let lines = &mut self.blocks[start..];
        // An entry gives way below its last line alone: its own lines stay apart from what follows.
        let below = |block: &Block| 0.1 * block.height.min(style::TOC_2.leading);
        let gain = |block: &Block| below(block) + 0.4 * block.before;
        let height: f32 = lines.iter().map(|block| block.before + block.height).sum();
        let (over, most) = (above + height - self.sheet.height(), lines.iter().map(gain).sum::<f32>());
        if over > 0.0 && over < most {
            let part = over / most;
            for block in lines {
                block.height -= below(block) * part;
                block.before -= 0.4 * block.before * part;
            }
        }
    }
}

/// Writes the page numbers and the leaders, now that the pages are known.
pub fn complete(pages: &mut [Page], anchors: &BTreeMap<String, (usize, f32)>, fonts: &mut Fonts) {
    for page in pages {
        for (part, slot) in std::mem::take(&mut page.slots) {
            let Some((target, _)) = anchors.get(&slot.anchor) else { continue };
            let number = (target + 1).to_string();
            let width = fonts.width(slot.face, slot.size, &number);
            let words = vec![fonts.shape(FaceId::Regular, " ", false), fonts.shape(slot.face, &number, false)];
            let space = fonts.width(slot.face, slot.size, " ");
            let text = |x: f32, face: FaceId, color, words| Ink::Text(TextInk { x, y: slot.y, face, size: slot.size, color, words });
            page.parts[part].inks.push(text(slot.to - width - space, slot.face, crate::chart::INK, words));
            // Dots stand on a grid from the right, so that they line up from line to line.
            let dot = fonts.shape(FaceId::Regular, ". ", false);
            let step = fonts.width(FaceId::Regular, slot.size, ". ");
            let mut x = slot.to - 18.0 - step;
            let mut count = 0;
            while x > slot.from + 4.0 {
                count += 1;
                x -= step;
            }
            if count > 1 {
                let dots = text(x + step, FaceId::Regular, RULE, vec![dot; count]);
                page.parts.push(Placed { role: Role::Decoration, mcid: None, inks: vec![dots] });
            }
        }
    }
}
