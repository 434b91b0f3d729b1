//! A progress gauge. Invariant: the fill never leaves the track.

use super::palette::{ACCENT, INK, RULE};
use super::pen::{Pen, finite};
use crate::draw::Anchor;

pub fn draw(pen: &mut Pen<'_>, ratio: f64, text: &str) {
    // What is left for the number after the track is rounded: half a point more, and its last letters are not cut.
    let number = (pen.measure(text, 9.0, true) + 0.5).min(pen.width() * 0.5);
    let track = (pen.width() - number - 6.0).max(10.0);
    let done = finite(ratio).clamp(0.0, 1.0);
    pen.out.rect(0.0, 3.0, track, 6.0, RULE);
    pen.out.rect(0.0, 3.0, track * done, 6.0, ACCENT);
    let text = pen.fit(text, 9.0, true, pen.width() * 0.5);
    pen.styled((track + 6.0, 9.2), &text, 9.0, Anchor::Start, true, INK);
    pen.out.height = 12.0;
}
