//! The inside of a table cell: a sign, lines, a small drawing. Invariant: a unit (a line, or the drawing) is never cut.

use super::block::{Block, Ink, Part};
use super::builder::{Builder, Fragment, Frame};
use super::style::Set;
use super::table::{PAD_X, Slot};
use super::tree::NodeId;
use crate::chart::{self, Sign};
use crate::content::{Align, Cell, Span};
use crate::draw::Drawing;
use crate::text::Line;

/// The width of a sign, without the space after it.
pub const SIGN: f32 = 7.0;

/// How a cell looks.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    pub set: Set,
    pub sign: Option<Sign>,
}

/// A cell, measured.
pub struct Laid {
    fragments: Vec<Fragment>,
    lines: Vec<Line>,
    look: Look,
    drawing: Option<(NodeId, Drawing)>,
}

impl Laid {
    /// Lines, and the drawing.
    pub fn units(&self) -> usize {
        self.lines.len() + usize::from(self.drawing.is_some())
    }

    /// Height of one unit; zero beyond the last.
    pub fn unit_height(&self, unit: usize) -> f32 {
        match unit.cmp(&self.lines.len()) {
            std::cmp::Ordering::Less => self.look.set.leading,
            std::cmp::Ordering::Equal => self.drawing.as_ref().map_or(0.0, |(_, d)| d.height),
            std::cmp::Ordering::Greater => 0.0,
        }
    }

    /// Height of all units.
    pub fn height(&self) -> f32 {
        (0..self.units()).map(|u| self.unit_height(u)).sum()
    }
}

impl Builder<'_> {
    /// Measures a cell in its column.
    pub fn cell(&mut self, node: NodeId, cell: &Cell, slot: &Slot, mut look: Look) -> Laid {
        // The sign decorates the word beside it: where there is hardly room for the word, it gives way.
        if slot.width - 2.0 * PAD_X < 26.0 {
            look.sign = None;
        }
        let indent = if look.sign.is_some() { SIGN + 3.0 } else { 0.0 };
        let span = Span { text: cell.text.clone(), link: cell.link.clone(), ..Span::default() };
        let fragments = self.fragments(&[span], &look.set, node);
        let width = (slot.width - 2.0 * PAD_X - indent).max(6.0);
        let lines = self.lines(&fragments, look.set.size, width, slot.hyphenate);
        let drawing = cell.inline.as_ref().map(|inline| {
            let data = inline.chart.map_text(&|t| self.clean(t));
            let drawing = chart::draw(&data, (slot.width - 2.0 * PAD_X).max(20.0), self.fonts);
            let figure = self.tree.inline(node, "Figure");
            self.tree.nodes[figure].alt = Some(self.unseen(inline.alt.as_str()));
            (figure, drawing)
        });
        Laid { fragments, lines, look, drawing }
    }

    /// Adds some units of a cell to its row, from `y` down.
    pub fn place_cell(&mut self, cell: &Laid, slot: &Slot, units: std::ops::Range<usize>, y: f32, block: &mut Block) {
        let set = cell.look.set;
        let mut frame = Frame { x: slot.x + PAD_X, y, width: slot.width - 2.0 * PAD_X, align: slot.align };
        if let Some(sign) = cell.look.sign {
            if units.start == 0 && frame.align == Align::Left {
                let marks = sign.marks(frame.x, y + (set.leading - SIGN) / 2.0, SIGN);
                block.parts.push(Part::decoration(marks.into_iter().map(Ink::Mark).collect()));
            }
            frame.x += SIGN + 3.0;
            frame.width -= SIGN + 3.0;
        }
        let lines = units.start.min(cell.lines.len())..units.end.min(cell.lines.len());
        let below = y + lines.len() as f32 * set.leading;
        let (parts, links) = self.set(&cell.fragments, &cell.lines[lines], &set, frame);
        block.parts.extend(parts);
        block.links.extend(links);
        if let Some((figure, drawing)) = cell.drawing.as_ref().filter(|_| units.end > cell.lines.len()) {
            let x = slot.x + PAD_X;
            let mut part = Part::of(*figure, self.drawing(drawing, (x, below), 1.0));
            part.bbox = Some([x, below, x + drawing.width, below + drawing.height]);
            block.parts.push(part);
        }
    }
}
