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

#[cfg(test)]
mod tests {
    use crate::chart::{Chart, Easel};
    use crate::draw::Item;

    #[test]
    fn the_number_is_whole_at_any_width() -> Result<(), crate::Error> {
        let mut easel = Easel::new("fr-FR")?;
        let chart = Chart::Progress { ratio: 0.45, text: "45 %".into() };
        for tenths in 400..4_000_u16 {
            let drawing = easel.draw(&chart, f32::from(tenths) / 10.0);
            assert!(
                drawing.items.iter().any(
                    |item| matches!(item, Item::Label(label) if label.text == "45 %" || label.text == "45\u{a0}%" || label.text == "45\u{202f}%")
                ),
                "{tenths}"
            );
        }
        Ok(())
    }
}
