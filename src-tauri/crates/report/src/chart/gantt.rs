//! The time line of the actions. Invariant: a bar is drawn from its dates alone, clipped to the period shown.

use super::data::GanttRow;
use super::palette::{ACCENT, INK, MUTED, RULE, TINT, hue};
use super::pen::{Pen, finite};
use crate::draw::{Anchor, Mark};
use chrono::{Datelike, NaiveDate};

const ROW: f32 = 15.0;
const HEAD: f32 = 16.0;

pub fn draw(pen: &mut Pen<'_>, from: NaiveDate, to: NaiveDate, today: Option<&(NaiveDate, String)>, rows: &[GanttRow]) {
    let to = to.max(from.succ_opt().unwrap_or(from));
    let left = pen.width() * 0.36;
    let right = pen.width();
    let days = (to - from).num_days().max(1) as f32;
    let x = |day: NaiveDate| left + (right - left) * ((day - from).num_days() as f32 / days).clamp(0.0, 1.0);
    let bottom = HEAD + rows.len() as f32 * ROW + 2.0;
    years(pen, (from, to), &x, bottom);
    for (i, row) in rows.iter().enumerate() {
        let y = HEAD + i as f32 * ROW;
        pen.out.mark(Mark::line((0.0, y + ROW), (right, y + ROW), 0.35, RULE));
        for mark in row.sign.marks(0.0, y + 3.4, 8.2) {
            pen.out.mark(mark);
        }
        let label = pen.fit(&row.label, 7.8, false, left - 20.0);
        pen.text((13.0, y + 10.3), &label, 7.8, Anchor::Start);
        bar(pen, row, y, (from, to), &x);
    }
    if let Some((day, label)) = today.filter(|(d, _)| *d >= from && *d <= to) {
        pen.out.mark(Mark::Line { from: (x(*day), HEAD - 3.0), to: (x(*day), bottom), width: 0.9, color: INK, dashed: true });
        let half = pen.measure(label, 7.0, true) / 2.0;
        pen.styled((x(*day).clamp(left + half, (right - half).max(left + half)), bottom + 8.0), label, 7.0, Anchor::Middle, true, INK);
    }
    pen.out.height = bottom + 12.0;
}

/// The years, as columns named above.
fn years(pen: &mut Pen<'_>, (from, to): (NaiveDate, NaiveDate), x: &dyn Fn(NaiveDate) -> f32, bottom: f32) {
    let span = to.year() - from.year() + 1;
    let step = (span / 14 + 1).max(1);
    for year in (from.year()..=to.year()).step_by(usize::try_from(step).unwrap_or(1)) {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(from).max(from);
        let last = NaiveDate::from_ymd_opt(year + step, 1, 1).unwrap_or(to).min(to);
        if (year - from.year()) / step % 2 == 0 {
            pen.out.rect(x(first), HEAD, x(last) - x(first), bottom - HEAD, TINT);
        }
        let text = year.to_string();
        if pen.measure(&text, 7.5, true) < x(last) - x(first) {
            pen.styled((f32::midpoint(x(first), x(last)), HEAD - 5.0), &text, 7.5, Anchor::Middle, true, MUTED);
        }
    }
    let left = x(from);
    let right = x(to);
    pen.out.mark(Mark::line((left, HEAD), (right, HEAD), 0.7, ACCENT));
}

/// A bar with its done part filled; a lone date is a tick.
fn bar(pen: &mut Pen<'_>, row: &GanttRow, y: f32, (from, to): (NaiveDate, NaiveDate), x: &dyn Fn(NaiveDate) -> f32) {
    let (start, end) = match (row.start, row.end) {
        (Some(a), Some(b)) => (a.min(b), a.max(b)),
        (Some(a), None) | (None, Some(a)) => (a, a),
        (None, None) => return,
    };
    if end < from || start > to {
        return;
    }
    let color = hue(row.sign);
    let (x0, x1) = (x(start), x(end).max(x(start) + 2.0));
    let top = y + 4.0;
    let height = ROW - 7.5;
    pen.out.rect(x0, top, (x1 - x0) * finite(row.done).clamp(0.0, 1.0), height, color);
    let points = vec![(x0, top), (x1, top), (x1, top + height), (x0, top + height)];
    pen.out.mark(Mark::Poly { points, fill: None, stroke: Some((0.8, color)), closed: true });
}
