//! The first page. Invariant: whatever the length of the title, all its text is printed, and read on the band's colour.

use super::block::{Block, Ink, Part};
use super::builder::{Builder, Frame};
use super::style::{self, Set};
use super::tree::NodeId;
use crate::chart::{ACCENT, INK, MUTED, readable_on};
use crate::content::{Align, Cell, Cover, Span};
use crate::draw::{Mark, Rgb};

/// The band never takes more than this share of the paper.
const BAND: f32 = 0.52;

/// The row of logos, in points: from the top of the paper, its height, the width of one, what parts two.
const LOGO_TOP: f32 = 26.0;
const LOGO_HEIGHT: f32 = 46.0;
const LOGO_WIDTH: f32 = 150.0;
const LOGO_GAP: f32 = 26.0;

impl Builder<'_> {
    /// Sets the cover, a page of its own.
    pub fn cover(&mut self, root: NodeId, cover: &Cover) {
        let sect = self.tree.add(root, "Sect");
        let rest = self.band(sect, cover);
        for (fragments, lines) in rest {
            let set = Set { color: INK, ..style::H2 };
            self.push_lines(&fragments, &lines, &set, self.body(), &Block { before: 8.0, ..Block::default() });
        }
        self.push(Block { height: 22.0, ..Block::default() });
        let pairs = |list: &[(String, String)]| -> Vec<(String, Cell)> { list.iter().map(|(k, v)| (k.clone(), Cell::from(v.as_str()))).collect() };
        self.key_values(sect, &pairs(&cover.facts));
        if !cover.contacts.is_empty() {
            self.push(Block { height: 14.0, keep: true, ..Block::default() });
            let set = Set { color: ACCENT, ..style::CAPTION };
            let before = self.blocks.len();
            self.paragraph(sect, &[Span::plain(cover.contacts_title.clone())], &set, 0.0);
            for block in &mut self.blocks[before..] {
                block.keep = true;
            }
            self.key_values(sect, &pairs(&cover.contacts));
        }
    }

    /// The coloured band with organisation, kind, title and subtitle. Gives back what did not fit.
    fn band(&mut self, sect: NodeId, cover: &Cover) -> Vec<(Vec<super::builder::Fragment>, Vec<crate::text::Line>)> {
        let sheet = self.sheet;
        let (paper, tall) = sheet.size();
        let frame = Frame { x: sheet.left(), y: 0.0, width: sheet.width(), align: Align::Left };
        let room = tall * BAND - sheet.top() - 30.0;
        let accent = cover.accent.unwrap_or(ACCENT);
        let words = readable_on(accent);
        let (mut parts, top) = self.logos(sect, cover);
        let start = if parts.is_empty() { 0.0 } else { top + 30.0 };
        let mut rest = Vec::new();
        let mut y = start;
        let mut titles = style::H1;
        for (size, leading) in [(32.0, 37.0), (27.0, 32.0), (22.0, 27.0), (17.0, 22.0), (14.0, 19.0)] {
            (titles.size, titles.leading) = (size, leading);
            let probe = self.plain(&cover.title, &titles, sect);
            let lines = self.lines(&probe, size, frame.width, false).len() as f32;
            if lines * leading <= room * 0.55 {
                break;
            }
        }
        let entries = [
            (&cover.organisation, style::COVER_ORG, 0.0),
            (&cover.eyebrow, style::COVER_EYEBROW, 84.0),
            (&cover.title, titles, 8.0),
            (&cover.subtitle, style::COVER_SUBTITLE, 12.0),
        ];
        for (text, mut set, before) in entries {
            set.color = words;
            let node = self.tree.add(sect, "P");
            let fragments = self.plain(text, &set, node);
            let lines = self.lines(&fragments, set.size, frame.width, false);
            if lines.is_empty() {
                continue;
            }
            if y - start + before + lines.len() as f32 * set.leading > room {
                // Its lines were broken for another size: they are broken again below the band.
                let below: Vec<_> = fragments.into_iter().map(|f| super::builder::Fragment { color: INK, ..f }).collect();
                let lines = self.lines(&below, style::H2.size, frame.width, false);
                rest.push((below, lines));
                continue;
            }
            y += before;
            let (text, _) = self.set(&fragments, &lines, &set, Frame { y, ..frame });
            parts.extend(text);
            y += lines.len() as f32 * set.leading;
        }
        let height = (y + 44.0).max(tall * 0.40 - sheet.top());
        let band = Mark::Rect { x: 0.0, y: top, w: paper, h: height - top, fill: accent };
        let edge = Mark::Rect { x: 0.0, y: height, w: paper, h: 5.0, fill: Rgb(0xd9, 0xb0, 0x3a) };
        let rule = Mark::line((frame.x, start + 44.0), (frame.x + 42.0, start + 44.0), 2.0, Rgb(0xd9, 0xb0, 0x3a));
        parts.insert(0, Part::decoration(vec![Ink::Mark(band), Ink::Mark(edge), Ink::Mark(rule)]));
        self.push(Block { height, parts, ..Block::default() });
        rest
    }

    /// The logos in a row at the top of the paper, each as high as the row at most; and where the band starts.
    fn logos(&mut self, sect: NodeId, cover: &Cover) -> (Vec<Part>, f32) {
        let sheet = self.sheet;
        if cover.logos.is_empty() {
            return (Vec::new(), -sheet.top());
        }
        let count = cover.logos.len() as f32;
        let gap = (LOGO_GAP).min(sheet.width() * 0.3 / count);
        let room = ((sheet.width() - gap * (count - 1.0)) / count).min(LOGO_WIDTH);
        let top = LOGO_TOP - sheet.top();
        let mut parts = Vec::new();
        let mut x = sheet.left();
        for logo in &cover.logos {
            if let Some((mut part, (width, height))) = self.picture(sect, &logo.bytes, &logo.alt, (x, top), (room, LOGO_HEIGHT)) {
                // A low logo stands in the middle of the row.
                let lower = (LOGO_HEIGHT - height) / 2.0;
                part.inks = part.inks.into_iter().map(|ink| ink.lowered(lower)).collect();
                part.bbox = part.bbox.map(|[l, t, r, b]| [l, t + lower, r, b + lower]);
                parts.push(part);
                x += width + gap;
            } else {
                let set = Set { color: MUTED, ..style::TABLE };
                let node = self.tree.add(sect, "P");
                let fragments = self.plain(logo.alt.as_str(), &set, node);
                let mut lines = self.lines(&fragments, set.size, room, false);
                lines.truncate(4);
                let (words, _) = self.set(&fragments, &lines, &set, Frame { x, y: top, width: room, align: Align::Left });
                parts.extend(words);
                x += room + gap;
            }
        }
        (parts, top + LOGO_HEIGHT + 18.0)
    }
}
