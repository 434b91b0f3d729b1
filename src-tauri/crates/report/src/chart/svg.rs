//! A drawing as SVG. Invariant: presentation attributes only, no style, script or address, so that any CSP takes it.

use super::palette::{INK, MUTED};
use crate::draw::{Anchor, Drawing, Item, Label, Mark, Rgb};
use std::fmt::Write as _;

/// The drawing as an `<svg>` element. The caller names it (`role="img"` and a label) where it puts it.
pub fn svg(drawing: &Drawing) -> String {
    written(drawing, ink, "")
}

/// The same for paper: every word in its own colour, and in the family of the bundled fonts.
pub fn svg_on_paper(drawing: &Drawing) -> String {
    written(drawing, hex, &format!(" font-family=\"'{FAMILY}'\""))
}

/// The family that the bundled fonts belong to; in quotes, for a name that ends in a digit is no CSS identifier.
const FAMILY: &str = "Source Sans 3";

fn written(drawing: &Drawing, color: fn(Rgb) -> String, family: &str) -> String {
    let (w, h) = (number(drawing.width), number(drawing.height));
    let mut out = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\"{family}>");
    for item in &drawing.items {
        match item {
            Item::Mark(m) => mark(&mut out, m),
            Item::Label(l) => label(&mut out, l, color),
        }
    }
    out.push_str("</svg>");
    out
}

fn mark(out: &mut String, mark: &Mark) {
    // Writing to a String cannot fail.
    let _ = match mark {
        Mark::Rect { x, y, w, h, fill } => write!(
            out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>",
            number(*x),
            number(*y),
            number(*w),
            number(*h),
            hex(*fill)
        ),
        Mark::Line { from, to, width, color, dashed } => write!(
            out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{}/>",
            number(from.0),
            number(from.1),
            number(to.0),
            number(to.1),
            hex(*color),
            number(*width),
            if *dashed { " stroke-dasharray=\"3 2\"" } else { "" }
        ),
        Mark::Poly { points, fill, stroke, closed } => {
            let corners: Vec<String> = points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect();
            let tag = if *closed { "polygon" } else { "polyline" };
            let fill = fill.map_or("none".to_owned(), hex);
            let stroke = stroke.map_or(String::new(), |(w, c)| format!(" stroke=\"{}\" stroke-width=\"{}\"", hex(c), number(w)));
            write!(out, "<{tag} points=\"{}\" fill=\"{fill}\"{stroke}/>", corners.join(" "))
        }
    };
}

fn label(out: &mut String, label: &Label, color: fn(Rgb) -> String) {
    let anchor = match label.anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let weight = if label.bold { " font-weight=\"600\"" } else { "" };
    let text = label.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\" fill=\"{}\"{weight}>{text}</text>",
        number(label.x),
        number(label.y),
        number(label.size),
        color(label.color)
    );
}

/// The colour of a word. What is ink on paper is the colour of the page's own text on screen, light or dark.
fn ink(color: Rgb) -> String {
    if color == INK || color == MUTED { "currentColor".to_owned() } else { hex(color) }
}

fn hex(color: Rgb) -> String {
    format!("#{:02x}{:02x}{:02x}", color.0, color.1, color.2)
}

fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
