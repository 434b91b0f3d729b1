//! Bars: stacked by status, grouped by year, and plain. Invariant: every bar carries its number, and a part of a chart
//! is drawn to the scale of the whole.

use super::data::{Amount, BarGroup, Series, StackedRow};
use super::palette::{ACCENT, INK, MUTED, RULE, SERIES, hue, on};
use super::pen::{Pen, finite};
use super::{Sign, palette};
use crate::draw::{Anchor, Mark};
use std::ops::Range;

const BAR: f32 = 13.0;
const ROW: f32 = 23.0;
const SIZE: f32 = 8.0;

pub fn stacked(pen: &mut Pen<'_>, rows: &[StackedRow], legend: &[(Sign, String)], shown: Range<usize>) {
    let left = pen.width() * 0.32;
    let room = pen.width() - left - 34.0;
    let sum = |row: &StackedRow| row.amounts.iter().map(|a| finite(a.value).max(0.0)).sum::<f32>();
    let largest = rows.iter().map(sum).fold(0.0_f32, f32::max).max(f32::MIN_POSITIVE);
    let mut y = 2.0;
    for row in &rows[shown] {
        row_label(pen, &row.label, left - 8.0, y);
        let mut x = left;
        for ((sign, _), amount) in legend.iter().zip(&row.amounts) {
            let w = finite(amount.value).max(0.0) / largest * room;
            pen.hatched((x, y, w, BAR), hue(*sign), hatch(*sign));
            number_in(pen, amount, (x, y, w), hue(*sign));
            x += w;
        }
        pen.styled((x + 5.0, y + 9.8), &row.total, SIZE, Anchor::Start, true, INK);
        y += ROW;
    }
    let used: Vec<usize> = (0..legend.len()).filter(|&i| rows.iter().any(|r| r.amounts.get(i).is_some_and(|a| a.value > 0.0))).collect();
    let mut x = left;
    for i in used {
        let (sign, label) = &legend[i];
        let label = pen.fit(label, SIZE, false, pen.width() - left - 26.0);
        let w = 25.0 + pen.measure(&label, SIZE, false) + 12.0;
        if x + w - 12.0 > pen.width() && x > left {
            x = left;
            y += 14.0;
        }
        pen.hatched((x, y + 1.0, 9.0, 9.0), hue(*sign), hatch(*sign));
        for mark in sign.marks(x + 12.0, y + 1.0, 9.0) {
            pen.out.mark(mark);
        }
        pen.text((x + 24.0, y + 8.6), &label, SIZE, Anchor::Start);
        x += w;
    }
    pen.out.height = y + 14.0;
}

/// Names a bar, on up to two lines, in its left margin.
pub(super) fn row_label(pen: &mut Pen<'_>, label: &str, room: f32, y: f32) {
    let lines = pen.two_lines(label, SIZE, room);
    let mut base = if lines.len() == 1 { y + 9.3 } else { y + 4.8 };
    for line in lines {
        pen.text((room, base), &line, SIZE, Anchor::End);
        base += 9.2;
    }
}

/// A bar's number on a plain patch in its middle, where there is room.
pub(super) fn number_in(pen: &mut Pen<'_>, amount: &Amount, (x, y, w): (f32, f32, f32), fill: crate::draw::Rgb) {
    let text = pen.measure(&amount.text, 7.5, true);
    if amount.value > 0.0 && w > text + 4.0 {
        pen.out.rect(x + (w - text) / 2.0 - 1.5, y + 2.0, text + 3.0, BAR - 4.0, fill);
        pen.styled((x + w / 2.0, y + 9.2), &amount.text, 7.5, Anchor::Middle, true, on(fill));
    }
}

/// The hatch of a status: statuses that stand side by side differ.
fn hatch(sign: Sign) -> usize {
    match sign {
        Sign::Done | Sign::Upcoming => 0,
        Sign::InProgress | Sign::ToDiscuss => 1,
        Sign::Late => 2,
        Sign::Blocked => 3,
        Sign::Paused | Sign::Abandoned => 4,
    }
}

pub fn grouped(pen: &mut Pen<'_>, groups: &[BarGroup], legend: &[Series]) {
    let top = 16.0;
    // Beside another chart it is less wide, and as much less tall.
    let height = if pen.width() < 300.0 { 74.0 } else { 118.0 };
    let bottom = top + height;
    let largest = groups.iter().flat_map(|g| &g.amounts).map(|a| finite(a.value)).fold(0.0_f32, f32::max).max(f32::MIN_POSITIVE);
    let slot = pen.width() / groups.len().max(1) as f32;
    let bar = (slot * 0.8 / legend.len().max(1) as f32).min(46.0);
    for (g, group) in groups.iter().enumerate() {
        let middle = (g as f32 + 0.5) * slot;
        let mut x = middle - bar * group.amounts.len() as f32 / 2.0;
        for (i, amount) in group.amounts.iter().enumerate() {
            let h = finite(amount.value).max(0.0) / largest * height;
            pen.hatched((x + 1.0, bottom - h, bar - 2.0, h), SERIES[i % 3], [0, 1, 0][i % 3]);
            let text = pen.fit(&amount.text, 6.8, false, bar + 4.0);
            pen.text((x + bar / 2.0, bottom - h - 2.5), &text, 6.8, Anchor::Middle);
            x += bar;
        }
        let label = pen.fit(&group.label, SIZE, true, slot - 4.0);
        pen.styled((middle, bottom + 11.0), &label, SIZE, Anchor::Middle, true, INK);
    }
    let width = pen.width();
    pen.out.mark(Mark::line((0.0, bottom), (width, bottom), 0.7, MUTED));
    let mut x = 0.0;
    for (i, series) in legend.iter().enumerate() {
        pen.hatched((x, bottom + 20.0, 9.0, 9.0), SERIES[i % 3], [0, 1, 0][i % 3]);
        let label = pen.fit(&series.label, SIZE, false, (width - x - 14.0).max(20.0));
        pen.text((x + 13.0, bottom + 27.6), &label, SIZE, Anchor::Start);
        x += 13.0 + pen.measure(&label, SIZE, false) + 14.0;
    }
    pen.out.height = bottom + 32.0;
}

pub fn horizontal(pen: &mut Pen<'_>, bars: &[(String, Amount)], shown: Range<usize>) {
    let left = pen.width() * 0.32;
    let number = bars.iter().map(|(_, a)| pen.measure(&a.text, SIZE, true)).fold(0.0_f32, f32::max).min(pen.width() * 0.3);
    let room = pen.width() - left - number - 8.0;
    let largest = bars.iter().map(|(_, a)| finite(a.value)).fold(0.0_f32, f32::max).max(f32::MIN_POSITIVE);
    let mut y = 2.0;
    for (label, amount) in &bars[shown] {
        row_label(pen, label, left - 8.0, y);
        let w = finite(amount.value).max(0.0) / largest * room;
        pen.out.rect(left, y, w, BAR, ACCENT);
        let text = pen.fit(&amount.text, SIZE, true, pen.width() - left - w - 5.0);
        pen.styled((left + w + 5.0, y + 9.8), &text, SIZE, Anchor::Start, true, palette::INK);
        y += ROW - 3.0;
    }
    pen.out.mark(Mark::line((left, 0.0), (left, (y - 5.0).max(2.0)), 0.7, RULE));
    pen.out.height = y;
}
