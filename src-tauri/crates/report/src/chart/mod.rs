//! Charts as data, and their drawing, once for the screen and the paper.
//! Invariant: a chart can be read without its colours: signs, hatches and numbers stand beside them.

mod bars;
mod course;
mod data;
mod donut;
mod easel;
mod gantt;
mod gauge;
mod palette;
mod parts;
mod pen;
mod radar;
mod rows;
mod sign;
mod svg;
mod trend;

pub use data::{Amount, BarGroup, Chart, CourseLine, GanttRow, Manner, PartSeries, Series, Share, StackedRow, Text};
pub use easel::{Easel, faces};
pub use sign::Sign;
pub use svg::{svg, svg_on_paper};

pub use palette::UNSPLIT;
pub(crate) use palette::{ACCENT, INK, MUTED, RULE, WHITE, readable_on};
pub(crate) use pen::fit;

use crate::draw::Drawing;
use crate::error::Error;
use crate::text::Fonts;
use std::cell::RefCell;
use std::ops::Range;

/// Draws `chart` as wide as `width` points; its height follows from its data.
pub(crate) fn draw(chart: &Chart, width: f32, fonts: &mut Fonts) -> Drawing {
    draw_rows(chart, 0..chart.rows(), width, fonts)
}

/// Draws some of the rows of `chart`, to the scale of the whole. A chart without rows is drawn as it is.
pub(crate) fn draw_rows(chart: &Chart, shown: Range<usize>, width: f32, fonts: &mut Fonts) -> Drawing {
    let mut pen = pen::Pen::new(fonts, width.max(20.0));
    match chart {
        Chart::StatusDonut { parts, center } => donut::draw(&mut pen, parts, center),
        Chart::StackedBars { rows, legend } => bars::stacked(&mut pen, rows, legend, shown),
        Chart::PartBars { rows, legend } => parts::draw(&mut pen, rows, legend, shown),
        Chart::GroupedBars { groups, legend } => bars::grouped(&mut pen, groups, legend),
        Chart::BarRows { groups, legend } => rows::draw(&mut pen, groups, legend, shown),
        Chart::HorizontalBars { bars } => bars::horizontal(&mut pen, bars, shown),
        Chart::Progress { ratio, text } => gauge::draw(&mut pen, *ratio, text),
        Chart::Gantt { from, to, today, rows } => gantt::draw(&mut pen, *from, *to, today.as_ref(), &rows[shown]),
        Chart::Trend { points, target } => trend::draw(&mut pen, points, target.as_ref()),
        Chart::Course { lines } => course::draw(&mut pen, lines),
        Chart::Radar { spokes, legend, most } => radar::draw(&mut pen, spokes, legend, *most),
        Chart::Spark { values } => trend::spark(&mut pen, values),
    }
    pen.finish()
}

thread_local! {
    /// The fonts of screens' charts: a page draws several, and reading the fonts takes longer than drawing.
    static SCREEN: RefCell<Option<Fonts>> = const { RefCell::new(None) };
}

/// More shaped words than this are let go of.
const MOST_WORDS: usize = 20_000;

/// Draws `chart` for the screen, `width` points (CSS pixels) wide.
///
/// # Errors
/// [`Error::Font`] when the bundled fonts cannot be read.
pub fn drawing(chart: &Chart, width: f32) -> Result<Drawing, Error> {
    SCREEN.with_borrow_mut(|kept| {
        let mut fonts = match kept.take() {
            Some(fonts) if fonts.words() < MOST_WORDS => fonts,
            _ => Fonts::new()?,
        };
        let drawn = draw(chart, width, &mut fonts);
        *kept = Some(fonts);
        Ok(drawn)
    })
}
