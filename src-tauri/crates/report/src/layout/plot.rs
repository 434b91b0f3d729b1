//! Charts in the flow, one or several side by side. Invariant: each is one `Figure` with its alternative text and its box.

use super::block::{Block, Part};
use super::builder::{Builder, Frame};
use super::style;
use super::tree::NodeId;
use crate::chart;
use crate::content::{Align, Plot};

impl Builder<'_> {
    /// Sets charts side by side.
    pub fn charts(&mut self, parent: NodeId, plots: &[Plot]) {
        if plots.is_empty() {
            return;
        }
        let gutter = 22.0;
        let body = self.body();
        let width = ((body.width - gutter * (plots.len() as f32 - 1.0)) / plots.len() as f32).max(40.0);
        let set = style::CAPTION;
        let mut titles = Vec::new();
        for plot in plots {
            let node = self.tree.add(parent, "P");
            let fragments = self.plain(&plot.title, &set, node);
            let lines = self.lines(&fragments, set.size, width, false);
            titles.push((fragments, lines));
        }
        let title_height = titles.iter().map(|(_, l)| l.len()).max().unwrap_or(0) as f32 * set.leading;
        let gap = if title_height > 0.0 { 7.0 } else { 0.0 };
        let mut parts = Vec::new();
        let mut height = 0.0_f32;
        for (i, (plot, (fragments, lines))) in plots.iter().zip(titles).enumerate() {
            let x = body.x + i as f32 * (width + gutter);
            let (title, _) = self.set(&fragments, &lines, &set, Frame { x, y: 0.0, width, align: Align::Left });
            parts.extend(title);
            let data = plot.chart.map_text(&|t| self.clean(t));
            let drawing = chart::draw(&data, width, self.fonts);
            let figure = self.tree.add(parent, "Figure");
            self.tree.nodes[figure].alt = Some(self.unseen(plot.alt.as_str()));
            let top = title_height + gap;
            let inks = self.drawing(&drawing, (x, top), 1.0);
            let mut part = Part::of(figure, inks);
            part.bbox = Some([x, top, x + width, top + drawing.height]);
            parts.push(part);
            height = height.max(top + drawing.height);
        }
        self.tall(Block { height, before: 14.0, parts, ..Block::default() });
        self.push(Block { height: 4.0, ..Block::default() });
    }
}
