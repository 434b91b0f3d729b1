//! Photographs and screenshots. Invariant: upright, opaque on white, in three colours; nothing of the camera is kept.

use super::{Data, Picture};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};
use image::{DynamicImage, ImageDecoder, ImageReader, Limits, RgbImage};
use std::io::Cursor;

/// Quality of the JPEG that is written, of 100.
const QUALITY: u8 = 88;

/// Points from which a picture without loss is written as a JPEG: a screenshot stays sharp, a scan stays light.
const LARGE: u32 = 600_000;

/// Points a side that are read: four times the largest camera.
const SIDE: u32 = 40_000;

/// A picture made of points.
pub struct Pixels {
    image: RgbImage,
    lossy: bool,
}

impl Pixels {
    /// Reads a JPEG or PNG file. Its orientation is applied; CMYK becomes RGB; what shines through is white.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
        let lossy = reader.format() == Some(image::ImageFormat::Jpeg);
        let mut limits = Limits::default();
        (limits.max_image_width, limits.max_image_height) = (Some(SIDE), Some(SIDE));
        reader.limits(limits);
        let mut decoder = reader.into_decoder().ok()?;
        let orientation = decoder.orientation().ok()?;
        let mut image = DynamicImage::from_decoder(decoder).ok()?;
        image.apply_orientation(orientation);
        let image = if image.color().has_alpha() { flat(&image) } else { image.into_rgb8() };
        (image.width() > 0 && image.height() > 0).then_some(Self { image, lossy })
    }

    /// Width and height, in points of the picture.
    pub fn size(&self) -> (f32, f32) {
        (self.image.width() as f32, self.image.height() as f32)
    }

    /// The picture with at most this many points.
    pub fn at(&self, width: u32, height: u32) -> Option<Picture> {
        let small =
            (self.image.width() > width && self.image.height() > height).then(|| imageops::resize(&self.image, width, height, FilterType::Triangle));
        let image = small.as_ref().unwrap_or(&self.image);
        let (width, height) = image.dimensions();
        let data = if self.lossy || width * height > LARGE {
            let mut jpeg = Vec::new();
            JpegEncoder::new_with_quality(&mut jpeg, QUALITY).encode_image(image).ok()?;
            Data::Jpeg(jpeg)
        } else {
            Data::Rgb(image.as_raw().clone())
        };
        Some(Picture { width, height, data })
    }
}

/// The picture on white paper.
fn flat(image: &DynamicImage) -> RgbImage {
    let mut out = RgbImage::new(image.width(), image.height());
    for (to, from) in out.pixels_mut().zip(image.to_rgba8().pixels()) {
        let alpha = u32::from(from[3]);
        for channel in 0..3 {
            let mixed = (u32::from(from[channel]) * alpha + 255 * (255 - alpha) + 127) / 255;
            to[channel] = u8::try_from(mixed).unwrap_or(255);
        }
    }
    out
}
