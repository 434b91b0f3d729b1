//! From text to lines of positioned glyphs. Invariant: glyph 0 never comes out, and no character is lost.

mod fonts;
mod lines;

pub use fonts::{FaceId, Fonts, HYPHEN, Shaped};
pub use lines::{Line, Piece, break_lines};
