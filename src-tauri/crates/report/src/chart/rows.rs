//! Bars that lie: a group a row, its series one under another. Invariant: every bar carries its number.

use super::data::{BarGroup, Series};
use super::palette::{INK, RULE, SERIES};
use super::pen::{Pen, finite};
use crate::draw::{Anchor, Mark};
use std::ops::Range;

const BAR: f32 = 8.0;
const GAP: f32 = 9.0;
const SIZE: f32 = 8.0;
const SMALL: f32 = 6.8;

pub fn draw(pen: &mut Pen<'_>, groups: &[BarGroup], legend: &[Series], shown: Range<usize>) {
    let left = pen.width() * 0.34;
    let mut x = left;
    for (i, series) in legend.iter().enumerate() {
        pen.hatched((x, 0.0, 9.0, 9.0), SERIES[i % 3], [0, 1, 0][i % 3]);
        let label = pen.fit(&series.label, SIZE, false, (pen.width() - x - 14.0).max(20.0));
        pen.text((x + 13.0, 7.6), &label, SIZE, Anchor::Start);
        x += 13.0 + pen.measure(&label, SIZE, false) + 14.0;
    }
    let amounts = || groups.iter().flat_map(|group| &group.amounts);
    let number = amounts().map(|amount| pen.measure(&amount.text, SMALL, false)).fold(0.0_f32, f32::max);
    let room = (pen.width() - left - number - 6.0).max(20.0);
    let largest = amounts().map(|amount| finite(amount.value)).fold(0.0_f32, f32::max).max(f32::MIN_POSITIVE);
    let top = 18.0;
    let mut y = top;
    for group in &groups[shown] {
        let height = (BAR * group.amounts.len() as f32).max(BAR * 2.0);
        let lines = pen.two_lines(&group.label, SIZE, left - 8.0);
        let mut base = y + height / 2.0 + if lines.len() == 1 { 2.8 } else { -1.8 };
        for line in lines {
            pen.text((left - 8.0, base), &line, SIZE, Anchor::End);
            base += 9.2;
        }
        for (i, amount) in group.amounts.iter().enumerate() {
            let at = y + BAR * i as f32;
            let w = finite(amount.value).max(0.0) / largest * room;
            pen.hatched((left, at, w, BAR - 1.0), SERIES[i % 3], [0, 1, 0][i % 3]);
            pen.styled((left + w + 3.0, at + 6.2), &amount.text, SMALL, Anchor::Start, false, INK);
        }
        y += height + GAP;
    }
    pen.out.mark(Mark::line((left, top - 3.0), (left, (y - GAP + 2.0).max(top)), 0.7, RULE));
    pen.out.height = y;
}
