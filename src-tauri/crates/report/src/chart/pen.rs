//! A drawing under way, with the fonts to measure its labels. Invariant: labels are cut with « … », never run over.

use super::palette::INK;
use crate::draw::{Anchor, Drawing, Label, Mark, Rgb};
use crate::text::{FaceId, Fonts};

pub struct Pen<'a> {
    pub fonts: &'a mut Fonts,
    pub out: Drawing,
}

impl<'a> Pen<'a> {
    pub fn new(fonts: &'a mut Fonts, width: f32) -> Self {
        Self { fonts, out: Drawing::new(width, 0.0) }
    }

    pub fn width(&self) -> f32 {
        self.out.width
    }

    pub fn finish(self) -> Drawing {
        self.out
    }

    pub fn measure(&mut self, text: &str, size: f32, bold: bool) -> f32 {
        self.fonts.width(face(bold), size, text)
    }

    pub fn text(&mut self, at: (f32, f32), text: &str, size: f32, anchor: Anchor) {
        self.styled(at, text, size, anchor, false, INK);
    }

    /// A text that stays on the drawing: one in the middle of something moves, others are cut.
    pub fn styled(&mut self, (x, y): (f32, f32), text: &str, size: f32, anchor: Anchor, bold: bool, color: Rgb) {
        let room = match anchor {
            Anchor::Start => self.width() - x,
            Anchor::Middle => self.width(),
            Anchor::End => x,
        };
        let text = self.fit(text, size, bold, room.max(0.0));
        let half = self.measure(&text, size, bold) / 2.0;
        let x = if anchor == Anchor::Middle { x.min(self.width() - half).max(half) } else { x };
        self.out.label(Label { x, y, size, bold, anchor, color, text });
    }

    /// `text`, cut so that it is at most `room` points wide.
    pub fn fit(&mut self, text: &str, size: f32, bold: bool, room: f32) -> String {
        fit(self.fonts, text, size, bold, room)
    }

    /// `text` on at most two lines of `room` points, the second cut when needed.
    pub fn two_lines(&mut self, text: &str, size: f32, room: f32) -> Vec<String> {
        let mut first = String::new();
        let mut words = text.split_whitespace().peekable();
        while let Some(word) = words.peek() {
            let longer = if first.is_empty() { (*word).to_owned() } else { format!("{first} {word}") };
            if self.measure(&longer, size, false) > room && !first.is_empty() {
                break;
            }
            first = longer;
            words.next();
        }
        let rest: Vec<&str> = words.collect();
        let mut lines = vec![self.fit(&first, size, false, room)];
        if !rest.is_empty() {
            lines.push(self.fit(&rest.join(" "), size, false, room));
        }
        lines
    }

    /// A filled rectangle with one of the hatches of `kind` over it, so that neighbours differ without colour.
    pub fn hatched(&mut self, (x, y, w, h): (f32, f32, f32, f32), fill: Rgb, kind: usize) {
        self.out.rect(x, y, w, h, fill);
        // Half-way to white: seen in black and white, quiet in colour.
        let mix = |v: u8| v + (255 - v) / 2;
        let white = Rgb(mix(fill.0), mix(fill.1), mix(fill.2));
        let step = 4.0;
        match kind % 5 {
            1 => diagonals((x, y, w, h), step, false, |a, b| self.out.mark(Mark::line(a, b, 0.7, white))),
            2 => diagonals((x, y, w, h), step, true, |a, b| self.out.mark(Mark::line(a, b, 0.7, white))),
            3 => {
                let mut at = x + step / 2.0;
                while at < x + w {
                    self.out.mark(Mark::line((at, y), (at, y + h), 0.7, white));
                    at += step;
                }
            }
            4 => {
                let mut at = y + step / 2.0;
                while at < y + h {
                    self.out.mark(Mark::line((x, at), (x + w, at), 0.7, white));
                    at += step;
                }
            }
            _ => {}
        }
    }
}

/// What sums of widths may be off by, in points: a text that was measured fits in its own width.
const HAIR: f32 = 0.01;

/// `text` on one line, cut with « … » so that it is at most `room` points wide.
pub fn fit(fonts: &mut Fonts, text: &str, size: f32, bold: bool, room: f32) -> String {
    // No letter is narrower than an eighth of its size: what comes after that many is not even looked at.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let most = (room.max(0.0) / size.max(0.1) * 8.0) as usize + 16;
    let line: String = text.chars().take(most).map(|c| if c == '\n' { ' ' } else { c }).collect();
    if line.len() == text.len() && fonts.width(face(bold), size, &line) <= room + HAIR {
        return line;
    }
    let mut cut = String::new();
    let mut used = fonts.width(face(bold), size, "…");
    for c in line.chars() {
        used += fonts.width(face(bold), size, c.encode_utf8(&mut [0; 4]));
        if used > room {
            break;
        }
        cut.push(c);
    }
    // Where even the mark of the cut has no room, nothing is written.
    let mark = if fonts.width(face(bold), size, "…") <= room { "…" } else { "" };
    // Beside letters that run to the left a sign may be wider than alone: the whole is what is measured last.
    loop {
        let shown = format!("{}{mark}", cut.trim_end());
        if cut.is_empty() || fonts.width(face(bold), size, &shown) <= room + HAIR {
            return shown;
        }
        cut.pop();
    }
}

fn face(bold: bool) -> FaceId {
    if bold { FaceId::Bold } else { FaceId::Regular }
}

/// Lines at 45° clipped to a rectangle, mirrored when `back`.
fn diagonals((x, y, w, h): (f32, f32, f32, f32), step: f32, back: bool, mut line: impl FnMut((f32, f32), (f32, f32))) {
    let mut d = step;
    while d < w + h {
        let (x0, y0) = (d.min(w), (d - w).max(0.0));
        let (x1, y1) = ((d - h).max(0.0), d.min(h));
        let flip = |px: f32| if back { x + w - px } else { x + px };
        line((flip(x0), y + y0), (flip(x1), y + y1));
        d += step;
    }
}

/// A finite number, or zero; so far from the largest that a hundred of them can be added up.
pub fn finite(value: f64) -> f32 {
    #[allow(clippy::cast_possible_truncation)]
    if value.is_finite() { value.clamp(-1e30, 1e30) as f32 } else { 0.0 }
}

/// Corners of an arc of `radius` around `center`, from `a0` to `a1` in turns, clockwise from the top.
pub fn arc(center: (f32, f32), radius: f32, a0: f32, a1: f32) -> Vec<(f32, f32)> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let steps = (((a1 - a0).abs() * (12.0 + radius * 1.6)).ceil() as usize).clamp(2, 96);
    (0..=steps)
        .map(|i| {
            let turn = a0 + (a1 - a0) * i as f32 / steps as f32;
            let angle = (turn - 0.25) * std::f32::consts::TAU;
            (center.0 + radius * angle.cos(), center.1 + radius * angle.sin())
        })
        .collect()
}
