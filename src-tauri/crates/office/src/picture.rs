//! What a text shows, as the files that it holds. Of a drawing, two: lines that print sharp, and points for programs that read no SVG.
//! Invariant: words are outlines of the bundled font, so that no machine draws them with another.

use crate::error::Error;
use report::PictureFile;
use report::chart;
use report::draw::Drawing;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions};

/// Points of the picture for one point of the paper: 200 an inch.
const SCALE: f32 = 200.0 / 72.0;
/// A calendar as wide as a sheet stays far below; a drawing beyond would not fit a page either.
const LARGEST: f32 = 8_000.0;

/// The files of a picture: what readers show.
pub struct Bitmaps {
    /// Vectors, of a drawing.
    pub svg: Option<Vec<u8>>,
    /// Points.
    pub points: PictureFile,
}

impl Bitmaps {
    /// Each file with the end of its name, vectors first.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &[u8])> {
        let svg = self.svg.iter().map(|svg| ("svg", svg.as_slice()));
        svg.chain([(self.points.end, self.points.bytes.as_slice())])
    }
}

/// The media type of a picture's file.
pub fn media_type(end: &str) -> &'static str {
    match end {
        "svg" => "image/svg+xml",
        "jpg" => "image/jpeg",
        _ => "image/png",
    }
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
        Ok(Bitmaps { svg: Some(svg.into_bytes()), points: PictureFile { bytes: png, end: "png" } })
    }
}
