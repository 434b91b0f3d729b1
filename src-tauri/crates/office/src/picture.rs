//! A drawing as the two pictures that a text holds: lines that print sharp, and points for programs that read no SVG.
//! Invariant: words are outlines of the bundled font, so that no machine draws them with another.

use crate::error::Error;
use report::chart;
use report::draw::Drawing;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions};

/// Points of the picture for one point of the paper: 200 an inch.
const SCALE: f32 = 200.0 / 72.0;
/// A calendar as wide as a sheet stays far below; a drawing beyond would not fit a page either.
const LARGEST: f32 = 8_000.0;

/// The two pictures of a drawing.
pub struct Bitmaps {
    /// Vectors.
    pub svg: Vec<u8>,
    /// Points.
    pub png: Vec<u8>,
}

/// Draws with the bundled fonts.
pub struct Painter {
    options: Options<'static>,
}

impl Painter {
    /// A painter that has read the bundled fonts, and no other.
    pub fn new() -> Self {
        let mut options = Options::default();
        for face in chart::faces() {
            options.fontdb_mut().load_font_data(face.to_vec());
        }
        Self { options }
    }

    /// The pictures of a drawing.
    pub fn paint(&self, drawing: &Drawing) -> Result<Bitmaps, Error> {
        let tree = Tree::from_str(&chart::svg_on_paper(drawing), &self.options)?;
        let svg = tree.to_string(&WriteOptions { coordinates_precision: 2, ..WriteOptions::default() });
        let side = |length: f32| (length * SCALE).ceil().clamp(1.0, LARGEST) as u32;
        let mut points = Pixmap::new(side(drawing.width), side(drawing.height)).ok_or_else(|| Error::Picture("no size".to_owned()))?;
        points.fill(Color::WHITE);
        resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut points.as_mut());
        let png = points.encode_png().map_err(|error| Error::Picture(error.to_string()))?;
        Ok(Bitmaps { svg: svg.into_bytes(), png })
    }
}
