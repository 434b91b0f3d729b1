//! The ring of statuses with its legend. Invariant: each share is named, signed and counted beside
//! the ring, unless the drawing is no wider than the ring.

use super::data::Share;
use super::palette::{INK, MUTED, RULE, hue};
use super::pen::{Pen, arc, finite};
use crate::draw::{Anchor, Mark, Rgb};

const RADIUS: f32 = 52.0;
const HOLE: f32 = 33.0;
const ROW: f32 = 15.0;

pub fn draw(pen: &mut Pen<'_>, parts: &[Share], center: &(String, String)) {
    let shown: Vec<&Share> = parts.iter().filter(|p| p.amount.value > 0.0 && p.amount.value.is_finite()).collect();
    let total: f32 = shown.iter().map(|p| finite(p.amount.value)).sum();
    let height = (2.0 * RADIUS + 8.0).max(shown.len() as f32 * ROW + 6.0);
    let middle = (RADIUS + 2.0, height / 2.0);
    let ring = |a0: f32, a1: f32, fill: Rgb| {
        let mut points = arc(middle, RADIUS, a0, a1);
        points.extend(arc(middle, HOLE, a1, a0));
        Mark::Poly { points, fill: Some(fill), stroke: None, closed: true }
    };
    if shown.is_empty() {
        pen.out.mark(ring(0.0, 1.0, RULE));
    }
    let mut from = 0.0;
    for part in &shown {
        let to = from + finite(part.amount.value) / total;
        pen.out.mark(ring(from, to, hue(part.sign)));
        // White gaps part the shares without colour; a single share has none.
        if shown.len() > 1 {
            let edge = [arc(middle, HOLE - 1.0, from, from)[0], arc(middle, RADIUS + 1.0, from, from)[0]];
            pen.out.mark(Mark::line(edge[0], edge[1], 1.5, Rgb(255, 255, 255)));
        }
        if to - from > 0.06 {
            let (x, y) = arc(middle, f32::midpoint(RADIUS, HOLE), f32::midpoint(from, to), 1.0)[0];
            let color = super::palette::on(hue(part.sign));
            for mark in part.sign.marks_in(x - 4.0, y - 4.0, 8.0, color) {
                pen.out.mark(mark);
            }
        }
        from = to;
    }
    // A number too wide for the hole is drawn smaller, a word is cut.
    let size = (20.0 * 2.0 * (HOLE - 4.0) / pen.measure(&center.0, 20.0, true).max(1.0)).clamp(5.0, 20.0);
    let number = pen.fit(&center.0, size, true, 2.0 * (HOLE - 4.0));
    pen.styled((middle.0, middle.1 + size / 4.0), &number, size, Anchor::Middle, true, INK);
    let word = pen.fit(&center.1, 8.0, false, 2.0 * (HOLE - 8.0));
    pen.styled((middle.0, middle.1 + 16.0), &word, 8.0, Anchor::Middle, false, MUTED);
    // Where there is room for the ring alone, whoever shows it names its shares.
    if pen.width() > 3.0 * RADIUS {
        legend(pen, &shown, 2.0 * RADIUS + 20.0, height);
    }
    pen.out.height = height;
}

fn legend(pen: &mut Pen<'_>, shown: &[&Share], left: f32, height: f32) {
    let right = pen.width().min(left + 190.0);
    let mut y = (height - shown.len() as f32 * ROW) / 2.0;
    for part in shown {
        for mark in part.sign.marks(left, y + 2.5, 9.0) {
            pen.out.mark(mark);
        }
        let room = right - left - 15.0 - pen.measure(&part.amount.text, 9.0, true) - 6.0;
        let label = pen.fit(&part.label, 9.0, false, room);
        pen.text((left + 15.0, y + 10.3), &label, 9.0, Anchor::Start);
        pen.styled((right, y + 10.3), &part.amount.text, 9.0, Anchor::End, true, INK);
        y += ROW;
    }
}
