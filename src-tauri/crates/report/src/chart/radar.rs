//! A radar: several measures of one scale around a centre. Invariant: series differ by their line and their marks, not by colour alone,
//! and a value that is not known breaks its line.

use super::data::Series;
use super::palette::{ACCENT, INK, MUTED, RULE, WHITE};
use super::pen::{Pen, arc, finite};
use crate::draw::{Anchor, Mark};

const SIZE: f32 = 8.0;
/// More rings than this are too many to read.
const RINGS: u8 = 4;

pub fn draw(pen: &mut Pen<'_>, spokes: &[(String, Vec<Option<f64>>)], legend: &[Series], most: f64) {
    let mut y = 0.0;
    for (place, series) in legend.iter().enumerate() {
        let at = (6.0, y + 5.0);
        edge(pen, (0.0, at.1), (24.0, at.1), place);
        spot(pen, (12.0, at.1), place);
        let label = pen.fit(&series.label, SIZE, false, (pen.width() - 34.0).max(20.0));
        pen.text((30.0, y + 7.8), &label, SIZE, Anchor::Start);
        y += 12.0;
    }
    let top = y + 26.0;
    let radius = (pen.width() * 0.26).clamp(20.0, 120.0);
    let center = (pen.width() / 2.0, top + radius);
    let most = finite(most).max(f32::MIN_POSITIVE);
    for ring in 1..=RINGS {
        let r = radius * f32::from(ring) / f32::from(RINGS);
        pen.out.mark(Mark::Poly { points: arc(center, r, 0.0, 1.0), fill: None, stroke: Some((0.5, RULE)), closed: true });
    }
    let count = spokes.len().max(1) as f32;
    let at = |place: usize, r: f32| {
        let angle = (place as f32 / count - 0.25) * std::f32::consts::TAU;
        (center.0 + r * angle.cos(), center.1 + r * angle.sin())
    };
    for (place, (label, _)) in spokes.iter().enumerate() {
        let end = at(place, radius);
        pen.out.mark(Mark::line(center, end, 0.5, RULE));
        let (x, y) = at(place, radius + 8.0);
        let (anchor, room) = match x - center.0 {
            dx if dx > radius * 0.2 => (Anchor::Start, pen.width() - x),
            dx if dx < -radius * 0.2 => (Anchor::End, x),
            _ => (Anchor::Middle, radius * 2.0),
        };
        let lines = pen.two_lines(label, SIZE, room.max(20.0));
        let mut base = if y < center.1 - radius { y - 9.4 * (lines.len() as f32 - 1.0) } else { y + 3.0 };
        for line in lines {
            pen.styled((x, base), &line, SIZE, anchor, false, INK);
            base += 9.4;
        }
    }
    for series in 0..legend.len() {
        let spots: Vec<Option<(f32, f32)>> = spokes
            .iter()
            .enumerate()
            .map(|(place, (_, values))| {
                let value = values.get(series).copied().flatten().filter(|value| value.is_finite())?;
                Some(at(place, (finite(value) / most).clamp(0.0, 1.0) * radius))
            })
            .collect();
        for (place, from) in spots.iter().enumerate() {
            if let (Some(from), Some(to)) = (from, spots[(place + 1) % spots.len()]) {
                edge(pen, *from, to, series);
            }
        }
        spots.into_iter().flatten().for_each(|at| spot(pen, at, series));
    }
    pen.out.height = center.1 + radius + 30.0;
}

/// The line of a series: dashed, plain and thick, plain and thin.
fn edge(pen: &mut Pen<'_>, from: (f32, f32), to: (f32, f32), series: usize) {
    let (width, color, dashed) = [(0.9, MUTED, true), (1.8, ACCENT, false), (0.8, INK, false)][series % 3];
    pen.out.mark(Mark::Line { from, to, width, color, dashed });
}

/// The mark of a series: a ring, a disc, a square.
fn spot(pen: &mut Pen<'_>, at: (f32, f32), series: usize) {
    let mark = match series % 3 {
        0 => Mark::Poly { points: arc(at, 2.0, 0.0, 1.0), fill: Some(WHITE), stroke: Some((0.9, MUTED)), closed: true },
        1 => Mark::Poly { points: arc(at, 2.4, 0.0, 1.0), fill: Some(ACCENT), stroke: None, closed: true },
        _ => {
            let [l, t, r, b] = [at.0 - 2.0, at.1 - 2.0, at.0 + 2.0, at.1 + 2.0];
            Mark::Poly { points: vec![(l, t), (r, t), (r, b), (l, b)], fill: Some(WHITE), stroke: Some((0.9, INK)), closed: true }
        }
    };
    pen.out.mark(mark);
}
