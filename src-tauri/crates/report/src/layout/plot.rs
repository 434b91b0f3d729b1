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
        if let [plot] = plots
            && self.long_chart(parent, plot)
        {
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

    /// Sets a chart of many rows over several pages, each part named and to the scale of the whole. Answers whether the
    /// chart was one.
    fn long_chart(&mut self, parent: NodeId, plot: &Plot) -> bool {
        let width = self.body().width;
        let data = plot.chart.map_text(&|t| self.clean(t));
        let (rows, whole) = (data.rows(), chart::draw(&data, width, self.fonts).height);
        if rows < 2 || whole <= self.sheet.height() - self.chain() - 40.0 {
            return false;
        }
        // What stands around the rows, such as a legend, is drawn with each part.
        let around = chart::draw_rows(&data, 0..1, width, self.fonts).height;
        let row = ((whole - around) / (rows - 1) as f32).max(1.0);
        let mut from = 0;
        while from < rows {
            let title = if from == 0 { plot.title.clone() } else { format!("{} {}", plot.title, self.continued).trim().to_owned() };
            let node = self.tree.add(parent, "P");
            let fragments = self.plain(&title, &style::CAPTION, node);
            let lines = self.lines(&fragments, style::CAPTION.size, width, false);
            let base = Block { before: 14.0, keep: true, ..Block::default() };
            self.push_lines(&fragments, &lines, &style::CAPTION, self.body(), &base);
            let full = self.sheet.height();
            let room = (full - self.chain() - 8.0).max(full * 0.3);
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let to = (from + 1 + ((room - around).max(0.0) / row) as usize).min(rows);
            let drawing = chart::draw_rows(&data, from..to, width, self.fonts);
            let figure = self.tree.add(parent, "Figure");
            self.tree.nodes[figure].alt = Some(self.unseen(plot.alt.as_str()));
            let x = self.body().x;
            let mut part = Part::of(figure, self.drawing(&drawing, (x, 0.0), 1.0));
            part.bbox = Some([x, 0.0, x + width, drawing.height]);
            self.tall(Block { height: drawing.height, before: 7.0, parts: vec![part], ..Block::default() });
            from = to;
        }
        self.push(Block { height: 4.0, ..Block::default() });
        true
    }
}
