//! Drawings made of vectors (SVG), such as logos. Invariant: only the bytes given are read: no file, no font of the
//! machine, no address.

use super::{Data, Picture};
use crate::text::FaceId;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

/// A drawing that was read.
pub struct Vectors {
    tree: Tree,
}

impl Vectors {
    /// Reads an SVG file. Its words are set in the reports' own face.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let family = "Source Sans 3";
        let mut options = Options { font_family: family.to_owned(), ..Options::default() };
        options.image_href_resolver = ImageHrefResolver { resolve_string: Box::new(|_, _| None), ..ImageHrefResolver::default() };
        if text.contains("<text") {
            let fonts = options.fontdb_mut();
            for face in FaceId::OWN {
                fonts.load_font_data(face.file().1.to_vec());
            }
            fonts.set_sans_serif_family(family);
            fonts.set_serif_family(family);
            fonts.set_monospace_family(family);
        }
        Tree::from_str(text, &options).ok().map(|tree| Self { tree })
    }

    /// Width and height, in dots of a screen.
    pub fn size(&self) -> (f32, f32) {
        (self.tree.size().width(), self.tree.size().height())
    }

    /// The drawing on white, in this many points.
    pub fn at(&self, width: u32, height: u32) -> Option<Picture> {
        let mut paper = Pixmap::new(width, height)?;
        paper.fill(Color::WHITE);
        let (own_width, own_height) = self.size();
        let scale = Transform::from_scale(width as f32 / own_width, height as f32 / own_height);
        resvg::render(&self.tree, scale, &mut paper.as_mut());
        // On white every point is opaque.
        let data = paper.pixels().iter().flat_map(|p| [p.red(), p.green(), p.blue()]).collect();
        Some(Picture { width, height, data: Data::Rgb(data) })
    }
}
