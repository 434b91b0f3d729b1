//! Pictures that people give: bytes in, pixels ready for the paper out.
//! Invariant: no bytes make this fail or reach outside: what cannot be read is `None`, a drawing opens no file.

mod drawing;
mod file;
mod pixels;

pub use file::{PictureFile, picture_file};

/// Finest grain of a photograph on paper, in dots an inch: more is not seen.
const PHOTO_DPI: f32 = 200.0;

/// Grain of a drawing made of vectors, in dots an inch.
const DRAWING_DPI: f32 = 300.0;

/// A picture that was read, not yet placed.
pub enum Source {
    /// A photograph or another picture made of points.
    Pixels(pixels::Pixels),
    /// A drawing made of vectors.
    Drawing(Box<drawing::Vectors>),
}

/// How the points of a picture are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Data {
    /// Three bytes a point.
    Rgb(Vec<u8>),
    /// A JPEG file in three colours, without anything but the picture.
    Jpeg(Vec<u8>),
}

/// A picture ready for its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Points in a row.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// The points: opaque, upright, in sRGB.
    pub data: Data,
}

impl Source {
    /// Reads a JPEG, PNG or SVG file; `None` when it is none of them, or damaged beyond reading.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        guarded(|| match image::guess_format(bytes) {
            Ok(_) => pixels::Pixels::read(bytes).map(Self::Pixels),
            Err(_) => drawing::Vectors::read(bytes).map(|d| Self::Drawing(Box::new(d))),
        })
    }

    /// Its own size in points: 96 dots of a screen are an inch.
    pub fn size(&self) -> (f32, f32) {
        let (width, height) = match self {
            Self::Pixels(pixels) => pixels.size(),
            Self::Drawing(drawing) => drawing.size(),
        };
        (width * 0.75, height * 0.75)
    }

    /// The largest size within `room` that keeps its shape, never larger than its own unless it is a drawing.
    pub fn fit(&self, room: (f32, f32)) -> (f32, f32) {
        let (width, height) = self.size();
        let scale = (room.0 / width).min(room.1 / height);
        let scale = if matches!(self, Self::Drawing(_)) { scale } else { scale.min(1.0) };
        ((width * scale).max(0.5), (height * scale).max(0.5))
    }

    /// Its points for a place of this size, in points of the paper.
    pub fn at(&self, (width, height): (f32, f32)) -> Option<Picture> {
        guarded(|| match self {
            Self::Pixels(pixels) => pixels.at(dots(width, PHOTO_DPI), dots(height, PHOTO_DPI)),
            Self::Drawing(drawing) => drawing.at(dots(width, DRAWING_DPI), dots(height, DRAWING_DPI)),
        })
    }
}

/// Dots of a length on paper: at least one, at most a page's worth.
fn dots(length: f32, dpi: f32) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let dots = (length / 72.0 * dpi).ceil().clamp(1.0, 4000.0) as u32;
    dots
}

/// Runs a reader of foreign bytes: one that panics has read nothing.
fn guarded<T>(read: impl FnOnce() -> Option<T>) -> Option<T> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(read)).ok().flatten()
}
