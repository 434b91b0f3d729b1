//! The colours of the paper. Invariant: texts pass 4.5:1 on white; status hues differ for the common colour-blindnesses
//! in lightness as well as in hue.

use super::Sign;
use crate::draw::Rgb;

pub const INK: Rgb = Rgb(0x1c, 0x2b, 0x30);
pub const MUTED: Rgb = Rgb(0x56, 0x66, 0x6b);
pub const ACCENT: Rgb = Rgb(0x0f, 0x5c, 0x63);
pub const RULE: Rgb = Rgb(0xc9, 0xd3, 0xd5);
pub const TINT: Rgb = Rgb(0xee, 0xf4, 0xf4);
/// Words over a light fill: dark on screen too, whatever the page's own text.
pub const DARK: Rgb = Rgb(0x14, 0x20, 0x24);
pub const WHITE: Rgb = Rgb(0xff, 0xff, 0xff);

/// The three series of amounts: planned, committed, paid.
pub const SERIES: [Rgb; 3] = [Rgb(0xb4, 0xcf, 0xd1), Rgb(0x4d, 0x92, 0x98), ACCENT];

/// The carriers, in the order of their codes; what is not split; then what has no colour of its own. Each with its hatch.
const PARTS: [(Rgb, usize); 17] = [
    (Rgb(0xd9, 0xa9, 0x1c), 0),
    (Rgb(0x3b, 0x7d, 0xb0), 1),
    (Rgb(0x8a, 0x56, 0x42), 0),
    (Rgb(0x62, 0x6b, 0x72), 2),
    (Rgb(0x4f, 0x8a, 0x45), 0),
    (Rgb(0xb8, 0x4a, 0x62), 1),
    (Rgb(0x9d, 0xb2, 0x4e), 2),
    (Rgb(0x2a, 0x94, 0x8a), 0),
    (Rgb(0x8b, 0x7a, 0xb0), 3),
    (Rgb(0x8f, 0x9a, 0xa0), 4),
    (Rgb(0xc3, 0xca, 0xcd), 1),
    (Rgb(0x4d, 0x92, 0x98), 0),
    (Rgb(0xcb, 0x6f, 0x1a), 1),
    (Rgb(0x6d, 0x6f, 0xb5), 0),
    (Rgb(0xa9, 0x8b, 0x5c), 2),
    (Rgb(0x96, 0x5a, 0x8e), 0),
    (Rgb(0x5f, 0xa0, 0x6f), 3),
];
/// Where what is not split stands among them.
pub const UNSPLIT: usize = 10;

/// The colour and the hatch of a part. After the last, those without a colour of their own begin again.
pub fn part(tint: usize) -> (Rgb, usize) {
    let own = UNSPLIT + 1;
    if tint < PARTS.len() { PARTS[tint] } else { PARTS[own + (tint - own) % (PARTS.len() - own)] }
}

/// The hue of a status.
pub fn hue(sign: Sign) -> Rgb {
    match sign {
        Sign::Upcoming => Rgb(0xa9, 0xb4, 0xba),
        Sign::InProgress => Rgb(0x3b, 0x7d, 0xb0),
        Sign::Done => Rgb(0x16, 0x6a, 0x58),
        Sign::Late => Rgb(0xcb, 0x6f, 0x1a),
        Sign::Paused => Rgb(0x8b, 0x7a, 0xb0),
        Sign::Blocked => Rgb(0x9e, 0x2b, 0x33),
        Sign::Abandoned => Rgb(0x5f, 0x66, 0x6b),
        Sign::ToDiscuss => Rgb(0xd9, 0xb0, 0x3a),
    }
}

/// Whether white or dark is read better on `color`.
pub fn on(color: Rgb) -> Rgb {
    let light = 0.299 * f32::from(color.0) + 0.587 * f32::from(color.1) + 0.114 * f32::from(color.2);
    if light > 150.0 { DARK } else { WHITE }
}

/// How much two colours differ in light, from 1 to 21 (WCAG 2.2, « contrast ratio »).
pub fn contrast(a: Rgb, b: Rgb) -> f32 {
    let (a, b) = (luminance(a) + 0.05, luminance(b) + 0.05);
    a.max(b) / a.min(b)
}

/// Relative luminance of sRGB, from 0 to 1 (WCAG 2.2).
fn luminance(color: Rgb) -> f32 {
    let part = |v: u8| {
        let v = f32::from(v) / 255.0;
        if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.0) + 0.7152 * part(color.1) + 0.0722 * part(color.2)
}

/// Words on `color`: white, or else dark, or else black, the first that differs from it by 4.5 to 1.
pub fn readable_on(color: Rgb) -> Rgb {
    // Black or white always does: the product of both contrasts is 21.
    [WHITE, DARK].into_iter().find(|words| contrast(*words, color) >= 4.5).unwrap_or(Rgb(0, 0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_on_any_colour() {
        for red in (0..=255).step_by(5) {
            for green in (0..=255).step_by(5) {
                for blue in (0..=255).step_by(5) {
                    let color = Rgb(red, green, blue);
                    let words = readable_on(color);
                    assert!(contrast(words, color) >= 4.5, "{words:?} on {color:?}");
                }
            }
        }
        assert_eq!((readable_on(ACCENT), readable_on(Rgb(0xff, 0xd5, 0))), (WHITE, DARK));
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((contrast(WHITE, Rgb(0, 0, 0)) - 21.0).abs() < 0.01);
        assert!((contrast(Rgb(0x77, 0x77, 0x77), WHITE) - 4.48).abs() < 0.01);
    }
}
