//! A picture as a file of its own, for texts that hold files. Invariant: as on paper, nothing of the camera is kept.

use super::{Data, Source};
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, ImageEncoder};

/// A picture that was read and placed, as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFile {
    /// The file.
    pub bytes: Vec<u8>,
    /// The end of its name: `jpg` or `png`.
    pub end: &'static str,
}

/// The file of a JPEG, PNG or SVG picture no larger than `room`, and its size, in points of the paper; `None` when it cannot be read.
pub fn picture_file(bytes: &[u8], room: (f32, f32)) -> Option<(PictureFile, (f32, f32))> {
    let source = Source::read(bytes)?;
    let size = source.fit(room);
    let picture = source.at(size)?;
    let file = match picture.data {
        Data::Jpeg(bytes) => PictureFile { bytes, end: "jpg" },
        Data::Rgb(points) => {
            let mut bytes = Vec::new();
            PngEncoder::new(&mut bytes).write_image(&points, picture.width, picture.height, ExtendedColorType::Rgb8).ok()?;
            PictureFile { bytes, end: "png" }
        }
    };
    Some((file, size))
}
