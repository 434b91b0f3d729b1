//! Tables: columns, rows, repeated heads. Invariant: a row is one block, unless no page could hold it; then it is
//! cut between lines and every line is kept.

use super::block::{Block, Head, Ink, Kind, Part};
use super::builder::Builder;
use super::cell::{Laid, Look};
use super::style;
use super::tree::{NodeId, Scope};
use crate::chart::{ACCENT, RULE};
use crate::content::{Align, Cell, Row, Span, Table};
use crate::draw::Mark;

pub const PAD_X: f32 = 4.0;
const PAD_Y: f32 = 3.0;

/// The part of a page up to which a table is not cut.
const SHORT: f32 = 0.28;

/// A column with its place.
#[derive(Debug, Clone)]
pub struct Slot {
    pub x: f32,
    pub width: f32,
    pub align: Align,
    pub hyphenate: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Head,
    Body,
    Total,
}

impl Builder<'_> {
    /// Sets a table, or the sentence that stands for an empty one.
    pub fn table(&mut self, parent: NodeId, table: &Table) {
        if table.columns.is_empty() || table.rows.is_empty() {
            self.caption(parent, &table.caption);
            return self.paragraph(parent, &[Span::italic(table.empty.clone())], &style::BODY, 4.0);
        }
        let node = self.tree.add(parent, "Table");
        let start = self.blocks.len();
        self.caption_in(node, &table.caption);
        let slots = self.slots(&table.columns, &table.rows);
        let head = self.head(node, table, &slots);
        let repeat = self.heads[head].height;
        let body = self.tree.add(node, "TBody");
        // What is kept above the first row leaves it less room.
        let chain = self.chain();
        let full = self.sheet.height();
        let count = table.rows.len();
        for (i, row) in table.rows.iter().enumerate() {
            let limit = if i == 0 { (full - chain).max(full * 0.3) } else { full - repeat };
            let kind = if row.total { RowKind::Total } else { RowKind::Body };
            let tr = self.tree.add(body, "TR");
            let cells = self.cells(tr, row, table, &slots, kind);
            // Neither its first row nor its last stands alone.
            let keep = table.rows.get(i + 1).is_some_and(|next| next.total) || (count > 2 && (i == 0 || i + 2 == count));
            for mut block in self.row(&cells, &slots, kind, limit) {
                block.keep = keep && block.kind == Kind::Row;
                block.head = Some(head);
                self.push(block);
            }
        }
        self.whole(start);
        self.push(Block { height: 8.0, ..Block::default() });
    }

    /// Keeps what was set since `start` on one page, when it is short: a page loses little by it.
    fn whole(&mut self, start: usize) {
        self.keep_short(start, SHORT);
    }

    /// Keeps what was set since `start` on one page, when it takes no more than `part` of it.
    pub fn keep_short(&mut self, start: usize, part: f32) {
        let limit = self.sheet.height() * part;
        let set = &mut self.blocks[start..];
        let height: f32 = set.iter().map(|block| block.before + block.height).sum();
        if height <= limit && set.iter().all(|block| block.kind != Kind::Slice) {
            let last = set.len().saturating_sub(1);
            set[..last].iter_mut().for_each(|block| block.keep = true);
        }
    }

    /// Keeps the last two rows above, and what was set after them, with what follows: as far as half a page holds it.
    pub fn tie(&mut self) {
        let limit = self.sheet.height() * 0.5;
        let (mut rows, mut height) = (0, 0.0);
        for block in self.blocks.iter_mut().rev() {
            height += block.before + block.height;
            if rows == 2 || height > limit || block.sheet != self.sheet {
                break;
            }
            block.keep = true;
            rows += usize::from(block.kind == Kind::Row);
        }
    }

    /// Sets labels and values as a table of two columns, its first column being headers.
    pub fn key_values(&mut self, parent: NodeId, rows: &[(String, Cell)]) {
        if rows.is_empty() {
            return;
        }
        let node = self.tree.add(parent, "Table");
        let body = self.body();
        let label = (body.width * 0.3).min(170.0);
        let slot = |x: f32, width: f32| Slot { x, width, align: Align::Left, hyphenate: false };
        let slots = [slot(body.x, label), slot(body.x + label, body.width - label)];
        self.push(Block { height: 5.0, keep: true, ..Block::default() });
        let start = self.blocks.len();
        for (key, value) in rows {
            let tr = self.tree.add(node, "TR");
            let th = self.tree.add(tr, "TH");
            self.tree.nodes[th].scope = Some(Scope::Row);
            let td = self.tree.add(tr, "TD");
            let looks = [Look { set: style::KEY, sign: None }, Look { set: style::VALUE, sign: value.sign }];
            let cells = vec![self.cell(th, &Cell::from(key.as_str()), &slots[0], looks[0]), self.cell(td, value, &slots[1], looks[1])];
            for block in self.row(&cells, &slots, RowKind::Body, self.sheet.height()) {
                self.push(block);
            }
        }
        self.whole(start);
        self.push(Block { height: 6.0, ..Block::default() });
    }

    fn caption(&mut self, parent: NodeId, text: &str) {
        let node = self.tree.add(parent, "P");
        self.caption_lines(node, text);
    }

    fn caption_in(&mut self, table: NodeId, text: &str) {
        let node = self.tree.add(table, "Caption");
        self.caption_lines(node, text);
    }

    fn caption_lines(&mut self, node: NodeId, text: &str) {
        let fragments = self.plain(text, &style::CAPTION, node);
        let lines = self.lines(&fragments, style::CAPTION.size, self.sheet.width(), false);
        let base = Block { before: 10.0, keep: true, ..Block::default() };
        self.push_lines(&fragments, &lines, &style::CAPTION, self.body(), &base);
        self.push(Block { height: 4.0, keep: true, ..Block::default() });
    }

    /// Sets the head and records its copy for the next pages.
    fn head(&mut self, table: NodeId, content: &Table, slots: &[Slot]) -> usize {
        let group = self.tree.add(table, "THead");
        let tr = self.tree.add(group, "TR");
        let row = Row { cells: content.columns.iter().map(|c| Cell::from(c.title.as_str())).collect(), total: false };
        let cells = self.cells(tr, &row, content, slots, RowKind::Head);
        let blocks = self.row(&cells, slots, RowKind::Head, self.sheet.height() * 0.45);
        let mut head = Head { height: 0.0, parts: Vec::new() };
        if let [block] = blocks.as_slice() {
            let mut shift = 0.0;
            let caption = self.clean(&content.caption);
            if !caption.is_empty() && !self.continued.is_empty() {
                let text = format!("{caption} {}", self.continued);
                let inks = self.decoration(&text, &style::RUNNING, self.body());
                head.parts.push(Part::decoration(inks));
                shift = 13.0;
            }
            for part in &block.parts {
                let inks = part.inks.iter().map(|i| i.clone().lowered(shift)).collect();
                head.parts.push(Part::decoration(inks));
            }
            head.height = block.height + shift;
        }
        self.heads.push(head);
        let index = self.heads.len() - 1;
        for mut block in blocks {
            block.keep = true;
            self.push(block);
        }
        index
    }

    /// The cells of a row, broken into lines.
    fn cells(&mut self, tr: NodeId, row: &Row, table: &Table, slots: &[Slot], kind: RowKind) -> Vec<Laid> {
        let mut cells: Vec<Cell> = (0..slots.len()).map(|i| row.cells.get(i).cloned().unwrap_or_default()).collect();
        if let Some(last) = cells.last_mut() {
            for extra in row.cells.iter().skip(slots.len()).filter(|c| !c.text.is_empty()) {
                last.text = format!("{} {}", last.text, extra.text);
            }
        }
        let mut out = Vec::new();
        for (i, slot) in slots.iter().enumerate() {
            let cell = &cells[i];
            let header = kind == RowKind::Head || (table.row_headers && i == 0);
            let node = self.tree.add(tr, if header { "TH" } else { "TD" });
            if header {
                self.tree.nodes[node].scope = Some(if kind == RowKind::Head { Scope::Column } else { Scope::Row });
            }
            let set = match kind {
                RowKind::Head => style::TABLE_HEAD,
                RowKind::Body => style::TABLE,
                RowKind::Total => style::TABLE_TOTAL,
            };
            let mut slot = slot.clone();
            if kind == RowKind::Head {
                // Where its words fit, a head is not hyphenated.
                let room = slot.width - 2.0 * PAD_X;
                slot.hyphenate &= self.longest_word(&cell.text, &set) > room;
            }
            if kind == RowKind::Total && slot.align == Align::Left && !cell.text.is_empty() {
                // The words of a sum run on over the cells that it leaves empty.
                let empty = |at: &usize| cells[*at].text.is_empty() && cells[*at].inline.is_none() && cells[*at].sign.is_none();
                slot.width += (i + 1..slots.len()).take_while(empty).map(|at| slots[at].width).sum::<f32>();
            }
            let laid = self.cell(node, cell, &slot, Look { set, sign: cell.sign });
            out.push(laid);
        }
        out
    }

    /// One block, or one a line when it is taller than `limit`.
    fn row(&mut self, cells: &[Laid], slots: &[Slot], kind: RowKind, limit: f32) -> Vec<Block> {
        let units = cells.iter().map(Laid::units).max().unwrap_or(0).max(1);
        let height = cells.iter().map(Laid::height).fold(style::TABLE.leading, f32::max) + 2.0 * PAD_Y;
        if height <= limit {
            let mut block = Block { height, kind: Kind::Row, ..Block::default() };
            // The heads of columns stand on their rule.
            let own = |c: &Laid| if kind == RowKind::Head { height - PAD_Y - c.height() } else { PAD_Y };
            block.parts.push(rules(slots, kind, height, true, true));
            for (cell, slot) in cells.iter().zip(slots) {
                self.place_cell(cell, slot, 0..cell.units(), own(cell), &mut block);
            }
            return vec![block];
        }
        let mut blocks = Vec::new();
        for unit in 0..units {
            let (first, last) = (unit == 0, unit + 1 == units);
            let tallest = cells.iter().map(|c| c.unit_height(unit)).fold(0.0, f32::max);
            let (above, below) = (if first { PAD_Y } else { 0.0 }, if last { PAD_Y } else { 0.0 });
            let mut block = Block { height: tallest + above + below, kind: Kind::Slice, ..Block::default() };
            block.parts.push(rules(slots, kind, block.height, first, last));
            for (cell, slot) in cells.iter().zip(slots) {
                self.place_cell(cell, slot, unit..(unit + 1).min(cell.units()), above, &mut block);
            }
            blocks.push(block);
        }
        blocks
    }
}

/// The horizontal rules of a row: accent under the head, ink above a total, light below the rest.
fn rules(slots: &[Slot], kind: RowKind, height: f32, first: bool, last: bool) -> Part {
    let left = slots.first().map_or(0.0, |s| s.x);
    let right = slots.last().map_or(0.0, |s| s.x + s.width);
    let rule = |y: f32, w: f32, color| Ink::Mark(Mark::line((left, y), (right, y), w, color));
    let mut inks = Vec::new();
    if kind == RowKind::Total && first {
        inks.push(rule(0.0, 0.9, ACCENT));
    }
    if last {
        inks.push(match kind {
            RowKind::Head => rule(height, 1.1, ACCENT),
            _ => rule(height, 0.45, RULE),
        });
    }
    Part::decoration(inks)
}
