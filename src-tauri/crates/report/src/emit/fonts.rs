//! Cuts each face to the glyphs in use and embeds it. Invariant: a subset's name is a hash of its bytes.

use crate::error::Error;
use crate::layout::Laid;
use crate::layout::block::Ink;
use crate::text::{FaceId, Fonts};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMetricsStub};
use rustybuzz::ttf_parser::GlyphId;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// An embedded face.
pub struct Face {
    /// Its name in the pages.
    pub handle: PdfFontHandle,
    /// Glyph of the whole font to glyph of the subset.
    pub remap: GlyphRemapper,
    /// Width of each glyph in use, in font units.
    pub widths: BTreeMap<u16, u16>,
    /// Font units per em.
    pub upem: f32,
}

/// Embeds the faces that are used; the others keep an empty place.
pub fn embed(pdf: &mut PdfDocument, laid: &Laid, fonts: &Fonts) -> Result<Vec<Option<Face>>, Error> {
    let mut used: BTreeMap<FaceId, BTreeSet<u16>> = BTreeMap::new();
    for part in laid.pages.iter().flat_map(|p| &p.parts) {
        for ink in &part.inks {
            if let Ink::Text(text) = ink {
                let glyphs = text.words.iter().flat_map(|w| &w.glyphs).map(|g| g.id);
                used.entry(text.face).or_default().extend(glyphs);
            }
        }
    }
    FaceId::ALL.into_iter().map(|id| used.get(&id).map(|glyphs| face(pdf, fonts, id, glyphs)).transpose()).collect()
}

fn face(pdf: &mut PdfDocument, fonts: &Fonts, id: FaceId, glyphs: &BTreeSet<u16>) -> Result<Face, Error> {
    let (name, data) = id.file();
    let font = fonts.face(id);
    let glyphs: Vec<u16> = glyphs.iter().copied().collect();
    let remap = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let widths: BTreeMap<u16, u16> = glyphs.iter().map(|g| (*g, font.glyph_hor_advance(GlyphId(*g)).unwrap_or(0))).collect();
    let bytes = subsetter::subset(data, 0, &remap).map_err(|e| Error::Font(format!("{name}: {e}")))?;
    let hash = Sha256::digest(&bytes);
    let tag: String = hash.iter().take(6).map(|b| char::from(b'A' + b % 26)).collect();
    let subset_widths = widths.iter().filter_map(|(g, w)| remap.get(*g).map(|new| (new, *w))).collect();
    let upem = u16::try_from(font.units_per_em()).unwrap_or(1000);
    let metrics = FontMetrics { ascent: font.ascender(), descent: font.descender() };
    let mut parsed = ParsedFont::with_glyph_data(bytes, 0, Some(format!("{tag}+{name}")), BTreeMap::new(), subset_widths, upem, metrics);
    let bounds = font.global_bounding_box();
    parsed.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em: upem,
        x_min: bounds.x_min,
        y_min: bounds.y_min,
        x_max: bounds.x_max,
        y_max: bounds.y_max,
        caret_slope_rise: 1,
        caret_slope_run: 0,
        us_weight_class: font.weight().to_number(),
    };
    let font_id = FontId(format!("F{}", id as usize));
    pdf.resources.fonts.map.insert(font_id.clone(), PdfFont::new(parsed));
    Ok(Face { handle: PdfFontHandle::External(font_id), remap, widths, upem: f32::from(upem) })
}
