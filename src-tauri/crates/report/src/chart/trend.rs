//! An indicator over time against its target, and the wordless line of a cell.
//! Invariant: first, last and target values are printed, the rest is shape.

use super::data::Amount;
use super::palette::{ACCENT, INK, MUTED, RULE};
use super::pen::{Pen, arc, finite};
use crate::draw::{Anchor, Mark, Rgb};

pub fn draw(pen: &mut Pen<'_>, points: &[(String, Amount)], target: Option<&(String, Amount)>) {
    let (top, height) = (16.0, 70.0);
    let bottom = top + height;
    let values: Vec<f32> = points.iter().map(|(_, a)| finite(a.value)).collect();
    let all = values.iter().copied().chain(target.map(|(_, a)| finite(a.value)));
    let (low, high) = bounds(all);
    let at = |v: f32| bottom - (v - low) / (high - low) * height;
    let width = pen.width();
    pen.out.mark(Mark::line((0.0, bottom + 4.0), (width, bottom + 4.0), 0.6, RULE));
    let slots = points.len() + usize::from(target.is_some());
    let margin = 26.0_f32.min(width / 4.0);
    let labels: Vec<&str> = points.iter().chain(target).map(|(label, _)| label.as_str()).collect();
    let places = places(&labels);
    let x = |i: usize| margin + (width - 2.0 * margin) * places.get(i).copied().unwrap_or_default();
    let line: Vec<(f32, f32)> = values.iter().enumerate().map(|(i, &v)| (x(i), at(v))).collect();
    if line.len() > 1 {
        pen.out.mark(Mark::Poly { points: line.clone(), fill: None, stroke: Some((1.6, ACCENT)), closed: false });
    }
    let nearest = (1..slots).map(|i| x(i) - x(i - 1)).fold(width, f32::min);
    let slot = (width / slots.max(1) as f32 - 3.0).max(14.0);
    let room = slot.min(nearest - 3.0).max(14.0);
    for (i, ((label, amount), &spot)) in points.iter().zip(&line).enumerate() {
        dot(pen, spot, 2.4, Some(ACCENT));
        let label = pen.fit(label, 7.5, false, room);
        pen.styled((spot.0, bottom + 14.0), &label, 7.5, Anchor::Middle, false, MUTED);
        if i == 0 || i + 1 == points.len() {
            let text = pen.fit(&amount.text, 8.0, true, (2.0 * margin).max(slot));
            pen.styled((spot.0, spot.1 - 5.0), &text, 8.0, Anchor::Middle, true, INK);
        }
    }
    if let Some((label, amount)) = target {
        let spot = (x(points.len()), at(finite(amount.value)));
        pen.out.mark(Mark::Line { from: (margin, spot.1), to: spot, width: 0.8, color: MUTED, dashed: true });
        dot(pen, spot, 3.0, None);
        let text = pen.fit(&amount.text, 8.0, true, (2.0 * margin).max(slot));
        pen.styled((spot.0, spot.1 - 6.0), &text, 8.0, Anchor::Middle, true, INK);
        let label = pen.fit(label, 7.5, false, slot);
        pen.styled((spot.0, bottom + 14.0), &label, 7.5, Anchor::Middle, false, MUTED);
    }
    pen.out.height = bottom + 18.0;
}

/// Where each label stands, from 0 to 1: by their years when all are years in order, none too near the next for its label;
/// else at even steps.
fn places(labels: &[&str]) -> Vec<f32> {
    let even: Vec<f32> = (0..labels.len()).map(|i| i as f32 / (labels.len().saturating_sub(1)).max(1) as f32).collect();
    let years: Vec<f32> = labels.iter().filter_map(|label| label.trim().parse::<i16>().ok()).map(f32::from).collect();
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return even };
    let by_year: Vec<f32> = years.iter().map(|year| (year - first) / (last - first)).collect();
    let apart = by_year.windows(2).all(|pair| pair[1] - pair[0] > 0.06);
    if years.len() == labels.len() && apart { by_year } else { even }
}

pub fn spark(pen: &mut Pen<'_>, values: &[f64]) {
    let height = 12.0;
    pen.out.height = height + 4.0;
    let values: Vec<f32> = values.iter().map(|&v| finite(v)).collect();
    let (low, high) = bounds(values.iter().copied());
    let width = pen.width() - 6.0;
    let step = width / values.len().saturating_sub(1).max(1) as f32;
    let line: Vec<(f32, f32)> =
        values.iter().enumerate().map(|(i, v)| (3.0 + i as f32 * step, 2.0 + height - (v - low) / (high - low) * height)).collect();
    if line.len() > 1 {
        pen.out.mark(Mark::Poly { points: line.clone(), fill: None, stroke: Some((1.1, ACCENT)), closed: false });
    }
    if let Some(&last) = line.last() {
        dot(pen, last, 1.8, Some(ACCENT));
    }
}

fn dot(pen: &mut Pen<'_>, spot: (f32, f32), radius: f32, fill: Option<Rgb>) {
    let stroke = fill.is_none().then_some((1.2, ACCENT));
    pen.out.mark(Mark::Poly { points: arc(spot, radius, 0.0, 1.0), fill: fill.or(Some(Rgb(255, 255, 255))), stroke, closed: true });
}

/// Lowest and highest value, never equal.
fn bounds(values: impl Iterator<Item = f32>) -> (f32, f32) {
    let (low, high) = values.fold((f32::MAX, f32::MIN), |(l, h), v| (l.min(v), h.max(v)));
    if low > high {
        (0.0, 1.0)
    } else if high - low < f32::EPSILON * high.abs().max(1.0) {
        (low - 1.0, high + 1.0)
    } else {
        (low, high)
    }
}
