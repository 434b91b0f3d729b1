//! Charts drawn one after another for the same file. Invariant: what is drawn here is what the PDF shows at that width.

use super::Chart;
use crate::draw::Drawing;
use crate::error::Error;
use crate::text::{FaceId, Fonts};
use crate::typo::{self, Manner};

/// The bundled fonts, ready to measure labels.
pub struct Easel {
    fonts: Fonts,
    french: bool,
}

impl Easel {
    /// An easel for texts in `lang`, a BCP 47 language.
    ///
    /// # Errors
    /// [`Error::Font`] when the bundled fonts cannot be read.
    pub fn new(lang: &str) -> Result<Self, Error> {
        Ok(Self { fonts: Fonts::new()?, french: typo::is_french(lang) })
    }

    /// Draws `chart` as wide as `width` points; its height follows from its data.
    pub fn draw(&mut self, chart: &Chart, width: f32) -> Drawing {
        let printable = chart.map_text(&|text| typo::clean(text, Manner { french: self.french, missing: "" }, |c| self.fonts.covers(c)));
        super::draw(&printable, width, &mut self.fonts)
    }
}

/// The bytes of the bundled fonts, for who draws labels elsewhere.
pub fn faces() -> Vec<&'static [u8]> {
    FaceId::ALL.iter().map(|face| face.file().1).collect()
}
