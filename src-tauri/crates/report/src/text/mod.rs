//! From text to lines of positioned glyphs. Invariant: glyph 0 never comes out, and no character is lost.

mod bidi;
mod faces;
mod fonts;
mod lines;

pub use faces::FaceId;
pub use fonts::{Fonts, HYPHEN, NOTHING, Shaped};
pub use lines::{Line, Piece, break_lines, one_line};
