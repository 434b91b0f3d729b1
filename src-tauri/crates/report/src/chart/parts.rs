//! Bars made of parts: a row a sector, a part a carrier or a post. Invariant: neighbours differ by their hatches and by a gap, not
//! by colour alone; a row without a figure says so in its place.

use super::bars::{number_in, row_label};
use super::data::{PartSeries, StackedRow};
use super::palette::{INK, MUTED, WHITE, part};
use super::pen::{Pen, finite};
use crate::draw::{Anchor, Mark};
use std::ops::Range;

const BAR: f32 = 13.0;
const ROW: f32 = 23.0;
/// A row under its name.
const LOW: f32 = 18.0;
const SIZE: f32 = 8.0;
/// Narrower than this, the name of a row stands above its bar.
const NARROW: f32 = 260.0;

pub fn draw(pen: &mut Pen<'_>, rows: &[StackedRow], legend: &[PartSeries], shown: Range<usize>) {
    let narrow = pen.width() < NARROW;
    let left = if narrow { 0.0 } else { pen.width() * 0.3 };
    let total = rows.iter().filter(|row| sum(row) > 0.0).map(|row| pen.measure(&row.total, SIZE, true)).fold(0.0_f32, f32::max);
    let room = (pen.width() - left - total.min(pen.width() * 0.4) - 7.0).max(20.0);
    let largest = rows.iter().map(sum).fold(0.0_f32, f32::max).max(f32::MIN_POSITIVE);
    let mut y = 2.0;
    for row in &rows[shown] {
        if narrow {
            let label = pen.fit(&row.label, SIZE, false, pen.width());
            pen.text((0.0, y + 7.6), &label, SIZE, Anchor::Start);
            y += 11.0;
        } else {
            row_label(pen, &row.label, left - 8.0, y);
        }
        let mut x = left;
        for (series, amount) in legend.iter().zip(&row.amounts) {
            let w = finite(amount.value).max(0.0) / largest * room;
            if w > 0.0 {
                let (fill, hatch) = part(series.tint);
                pen.hatched((x, y, w, BAR), fill, hatch);
                number_in(pen, amount, (x, y, w), fill);
                x += w;
                pen.out.mark(Mark::line((x, y), (x, y + BAR), 0.8, WHITE));
            }
        }
        let known = sum(row) > 0.0;
        pen.styled((x + 5.0, y + 9.8), &row.total, SIZE, Anchor::Start, known, if known { INK } else { MUTED });
        y += if narrow { LOW } else { ROW };
    }
    // One part has no need of a name: it is the whole.
    if legend.len() > 1 {
        y = named(pen, rows, legend, left, y);
    }
    pen.out.height = y;
}

/// The parts that some row has, with their colours. Answers where they end.
fn named(pen: &mut Pen<'_>, rows: &[StackedRow], legend: &[PartSeries], left: f32, from: f32) -> f32 {
    let (mut x, mut y) = (left, from);
    for (at, series) in legend.iter().enumerate() {
        if !rows.iter().any(|row| row.amounts.get(at).is_some_and(|amount| amount.value > 0.0)) {
            continue;
        }
        let label = pen.fit(&series.label, SIZE, false, pen.width() - left - 14.0);
        let w = 13.0 + pen.measure(&label, SIZE, false) + 12.0;
        if x + w - 12.0 > pen.width() && x > left {
            (x, y) = (left, y + 14.0);
        }
        let (fill, hatch) = part(series.tint);
        pen.hatched((x, y + 1.0, 9.0, 9.0), fill, hatch);
        pen.text((x + 13.0, y + 8.6), &label, SIZE, Anchor::Start);
        x += w;
    }
    y + 14.0
}

fn sum(row: &StackedRow) -> f32 {
    row.amounts.iter().map(|amount| finite(amount.value).max(0.0)).sum()
}
