//! Ways over years on one scale: what is asked for, what it is held against, what was measured.
//! Invariant: lines differ by their dashes and their marks, not by colour alone; a figure is printed where it covers no other.

use super::data::{Amount, CourseLine, Manner};
use super::palette::{ACCENT, INK, MUTED, RULE, WHITE};
use super::pen::{Pen, arc, finite};
use crate::draw::{Anchor, Mark};

const SIZE: f32 = 8.0;
/// The height of the field, in points.
const HEIGHT: f32 = 110.0;

/// A place that is taken: left, top, right, bottom.
type Taken = (f32, f32, f32, f32);

pub fn draw(pen: &mut Pen<'_>, lines: &[CourseLine]) {
    let mut y = 0.0;
    for line in lines {
        let at = y + 5.0;
        stroke(pen, &[(0.0, at), (24.0, at)], line.manner);
        spot(pen, (12.0, at), line.manner);
        let label = pen.fit(&line.label, SIZE, false, (pen.width() - 34.0).max(20.0));
        pen.text((30.0, y + 7.8), &label, SIZE, Anchor::Start);
        y += 12.0;
    }
    let top = y + 18.0;
    let bottom = top + HEIGHT;
    let values = lines.iter().flat_map(|line| &line.points).map(|(_, amount)| finite(amount.value));
    let (low, high) = values.fold((0.0_f32, 0.0_f32), |(low, high), value| (low.min(value), high.max(value)));
    let span = (high - low).max(f32::MIN_POSITIVE);
    let years = || lines.iter().flat_map(|line| line.points.iter().map(|(year, _)| f64::from(*year)));
    let (first, last) = years().fold((f64::MAX, f64::MIN), |(first, last), year| (first.min(year), last.max(year)));
    let margin = 26.0_f32.min(pen.width() / 4.0);
    let room = pen.width() - 2.0 * margin;
    let x = |year: i32| margin + room * if last > first { finite((f64::from(year) - first) / (last - first)) } else { 0.5 };
    let at = |value: f64| bottom - (finite(value) - low) / span * HEIGHT;
    pen.out.mark(Mark::line((0.0, at(0.0)), (pen.width(), at(0.0)), 0.6, RULE));
    for line in lines {
        let way: Vec<(f32, f32)> = line.points.iter().map(|(year, amount)| (x(*year), at(amount.value))).collect();
        stroke(pen, &way, line.manner);
        for ((_, amount), place) in line.points.iter().zip(&way) {
            if !amount.text.is_empty() {
                spot(pen, *place, line.manner);
            }
        }
    }
    let mut taken: Vec<Taken> = Vec::new();
    let with_text = |line: &CourseLine| line.points.iter().filter(|(_, amount)| !amount.text.is_empty()).cloned().collect::<Vec<_>>();
    // The last of each line first: it says where the line leads.
    let named = lines.iter().map(with_text).collect::<Vec<_>>();
    let ends = named.iter().filter_map(|own| own.last()).chain(named.iter().flatten());
    let mut told: Vec<&(i32, Amount)> = Vec::new();
    for point in ends {
        // Two lines through one point name it once.
        let (year, amount) = point;
        if told.iter().any(|other| other.0 == *year && other.1.text == amount.text) {
            continue;
        }
        told.push(point);
        let (px, py) = (x(*year), at(amount.value));
        let text = pen.fit(&amount.text, SIZE, true, 2.0 * margin + 20.0);
        place(pen, &mut taken, &text, px, [py - 5.0, py + 11.0], true);
    }
    let mut below: Vec<i32> = named.iter().flatten().map(|(year, _)| *year).collect();
    below.sort_unstable();
    below.dedup();
    // Both ends, then those between.
    let ends = below.first().into_iter().chain(below.last()).chain(&below).copied().collect::<Vec<_>>();
    for year in ends {
        place(pen, &mut taken, &year.to_string(), x(year), [bottom + 14.0, bottom + 14.0], false);
    }
    pen.out.height = bottom + 18.0;
}

/// Writes a text at the first of two heights where it covers no other; nowhere when it does at both.
fn place(pen: &mut Pen<'_>, taken: &mut Vec<Taken>, text: &str, x: f32, heights: [f32; 2], bold: bool) {
    let half = pen.measure(text, SIZE, bold) / 2.0 + 2.0;
    let x = x.min(pen.width() - half).max(half);
    for y in heights {
        let own = (x - half, y - SIZE, x + half, y + 1.0);
        if taken.iter().all(|other| own.2 <= other.0 || other.2 <= own.0 || own.3 <= other.1 || other.3 <= own.1) {
            taken.push(own);
            pen.styled((x, y), text, SIZE, Anchor::Middle, bold, if bold { INK } else { MUTED });
            return;
        }
    }
}

/// A line in its manner: asked thin, held against dashed, measured thick.
fn stroke(pen: &mut Pen<'_>, points: &[(f32, f32)], manner: Manner) {
    match manner {
        Manner::Reference => {
            for pair in points.windows(2) {
                pen.out.mark(Mark::Line { from: pair[0], to: pair[1], width: 0.9, color: MUTED, dashed: true });
            }
        }
        Manner::Asked | Manner::Measured if points.len() > 1 => {
            let stroke = if manner == Manner::Measured { (1.8, ACCENT) } else { (0.8, INK) };
            pen.out.mark(Mark::Poly { points: points.to_vec(), fill: None, stroke: Some(stroke), closed: false });
        }
        Manner::Asked | Manner::Measured => {}
    }
}

/// The mark of a point: a square, a ring, a disc.
fn spot(pen: &mut Pen<'_>, at: (f32, f32), manner: Manner) {
    let mark = match manner {
        Manner::Reference => Mark::Poly { points: arc(at, 2.0, 0.0, 1.0), fill: Some(WHITE), stroke: Some((0.9, MUTED)), closed: true },
        Manner::Measured => Mark::Poly { points: arc(at, 2.4, 0.0, 1.0), fill: Some(ACCENT), stroke: None, closed: true },
        Manner::Asked => {
            let [l, t, r, b] = [at.0 - 2.0, at.1 - 2.0, at.0 + 2.0, at.1 + 2.0];
            Mark::Poly { points: vec![(l, t), (r, t), (r, b), (l, b)], fill: Some(WHITE), stroke: Some((0.9, INK)), closed: true }
        }
    };
    pen.out.mark(mark);
}
