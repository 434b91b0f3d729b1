//! Cuts each face to the glyphs in use and embeds it. Invariant: a subset's name is a hash of its bytes, and each code
//! that the pages show stands for one text.

use crate::error::Error;
use crate::layout::Laid;
use crate::layout::block::Ink;
use crate::text::{FaceId, Fonts, HYPHEN};
use lopdf::{Dictionary, Object, Stream};
use printpdf::{Codepoint, FontId, FontMetrics, Op, ParsedFont, PdfDocument, PdfFont, PdfFontHandle, PdfFontMap, PdfFontMetricsStub, Pt, TextItem};
use rustybuzz::ttf_parser::GlyphId;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use subsetter::GlyphRemapper;

/// An embedded face.
pub struct Face {
    /// Its name in the pages.
    pub handle: PdfFontHandle,
    /// Width of each glyph of the whole font, in font units.
    pub widths: Vec<u16>,
    /// Font units per em.
    pub upem: f32,
    /// PostScript name of the subset.
    name: String,
    /// Glyph of the whole font to its code, with the text that the code stands for.
    codes: Vec<Option<(Box<str>, u16)>>,
    /// Codes of glyphs that stand for another text too: letters that share a shape, brackets that are mirrored.
    others: HashMap<(u16, Box<str>), u16>,
    /// The glyph of the subset behind each code, when they are not the same.
    glyphs: Option<Vec<u16>>,
}

impl Face {
    /// The code that shows glyph `id` and stands for `text`.
    pub fn code(&self, id: u16, text: &str) -> u16 {
        match self.codes.get(usize::from(id)) {
            Some(Some((first, code))) if **first == *text => *code,
            _ => self.others.get(&(id, Box::from(text))).copied().unwrap_or(0),
        }
    }

    /// Its codes, and the text of each.
    fn texts(&self) -> BTreeMap<u16, &str> {
        let own = self.codes.iter().flatten().map(|(text, code)| (*code, text.as_ref()));
        own.chain(self.others.iter().map(|((_, text), code)| (*code, text.as_ref()))).collect()
    }
}

/// The text that a glyph gives in the file: the hyphen of a broken word reads as a hyphen.
pub fn stands(text: &str) -> &str {
    if text == HYPHEN { "-" } else { text }
}

/// Embeds the faces that are used; the others keep an empty place.
pub fn embed(pdf: &mut PdfDocument, laid: &Laid, fonts: &Fonts) -> Result<Vec<Option<Face>>, Error> {
    let mut used: BTreeMap<FaceId, BTreeSet<(u16, &str)>> = BTreeMap::new();
    // Most words are shared: each is looked at once.
    let mut seen = HashSet::new();
    for ink in laid.pages.iter().flat_map(|p| &p.parts).flat_map(|p| &p.inks) {
        if let Ink::Text(text) = ink {
            for word in text.words.iter().filter(|w| seen.insert((text.face, Rc::as_ptr(w)))) {
                used.entry(text.face).or_default().extend(word.glyphs.iter().map(|g| (g.id, stands(&g.text))));
            }
        }
    }
    FaceId::ALL.into_iter().map(|id| used.get(&id).map(|pairs| face(pdf, fonts, id, pairs)).transpose()).collect()
}

fn face(pdf: &mut PdfDocument, fonts: &Fonts, id: FaceId, pairs: &BTreeSet<(u16, &str)>) -> Result<Face, Error> {
    let (name, data) = id.file();
    let font = fonts.face(id);
    let mut glyphs: Vec<u16> = pairs.iter().map(|p| p.0).collect();
    glyphs.dedup();
    let remap = GlyphRemapper::new_from_glyphs_sorted(&glyphs);
    let bytes = subsetter::subset(data, 0, &remap).map_err(|e| Error::Font(format!("{name}: {e}")))?;
    let count = rustybuzz::ttf_parser::Face::parse(&bytes, 0).map_err(|e| Error::Font(format!("{name}: {e}")))?.number_of_glyphs();
    let hash = Sha256::digest(&bytes);
    let tag: String = hash.iter().take(6).map(|b| char::from(b'A' + b % 26)).collect();
    let upem = u16::try_from(font.units_per_em()).unwrap_or(1000);
    let width = |glyph: u16| font.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0);
    let mut face = Face {
        handle: PdfFontHandle::External(FontId(format!("F{}", id as usize))),
        widths: (0..font.number_of_glyphs()).map(width).collect(),
        upem: f32::from(upem),
        name: format!("{tag}+{name}"),
        codes: vec![None; usize::from(font.number_of_glyphs())],
        others: HashMap::new(),
        glyphs: None,
    };
    // The first text of a glyph has the glyph's own number; each other one takes a number after the last glyph.
    let mut behind: Vec<u16> = (0..count).collect();
    let mut widths = BTreeMap::new();
    for &(glyph, text) in pairs {
        let own = remap.get(glyph).unwrap_or(0);
        let place = &mut face.codes[usize::from(glyph)];
        let code = if place.is_none() {
            *place = Some((text.into(), own));
            own
        } else {
            let code = u16::try_from(behind.len()).map_err(|_| Error::Font(format!("{name}: too many texts")))?;
            behind.push(own);
            face.others.insert((glyph, text.into()), code);
            code
        };
        widths.insert(code, width(glyph));
    }
    face.glyphs = (!face.others.is_empty()).then_some(behind);
    let metrics = FontMetrics { ascent: font.ascender(), descent: font.descender() };
    let mut parsed = ParsedFont::with_glyph_data(bytes, 0, Some(face.name.clone()), BTreeMap::new(), widths, upem, metrics);
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
    pdf.resources.fonts.map.insert(FontId(format!("F{}", id as usize)), PdfFont::new(parsed));
    Ok(face)
}

/// The fonts without what draws their glyphs: what the contents of pages are written with.
pub fn light(fonts: &PdfFontMap) -> PdfFontMap {
    let mut light = fonts.clone();
    light.map.values_mut().for_each(|font| font.parsed_font.original_bytes = Vec::new());
    light
}

/// Operators that show every code of every face once: printpdf embeds the widths of what it sees shown.
pub fn specimen(faces: &[Option<Face>]) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for face in faces.iter().flatten() {
        let glyphs = face.texts().into_keys().map(|gid| Codepoint { gid, offset: 0.0, cid: None }).collect();
        ops.push(Op::SetFont { font: face.handle.clone(), size: Pt(1.0) });
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Writes which glyph each code shows, for the faces whose codes are not their glyphs' numbers, and the text of each code.
pub fn map_codes(pdf: &mut lopdf::Document, faces: &[Option<Face>]) {
    for face in faces.iter().flatten() {
        let texts = pdf.add_object(Stream::new(Dictionary::new(), texts(face)));
        let glyphs = face.glyphs.as_ref().map(|glyphs| glyphs.iter().flat_map(|g| g.to_be_bytes()).collect());
        let glyphs = glyphs.map(|bytes| pdf.add_object(Stream::new(Dictionary::new(), bytes)));
        let mut before = None;
        for font in pdf.objects.values_mut().filter_map(|o| o.as_dict_mut().ok()) {
            if !font.get(b"BaseFont").and_then(Object::as_name).is_ok_and(|name| name == face.name.as_bytes()) {
                continue;
            }
            // printpdf writes the descendant inside its font.
            let Ok(inner) = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut) else { continue };
            if let (Some(glyphs), Some(Ok(descendant))) = (glyphs, inner.first_mut().map(Object::as_dict_mut)) {
                descendant.set("CIDToGIDMap", glyphs);
            }
            before = font.get(b"ToUnicode").and_then(Object::as_reference).ok();
            font.set("ToUnicode", texts);
        }
        if let Some(before) = before {
            pdf.objects.remove(&before);
        }
    }
}

/// The text of each code, as a CMap (ISO 32000-1, 9.10.3).
fn texts(face: &Face) -> Vec<u8> {
    let mut map = String::from(
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def \
         /CMapName/Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000><FFFF> endcodespacerange\n",
    );
    let entries: Vec<(u16, &str)> = face.texts().into_iter().collect();
    // A list has a hundred entries at most.
    for part in entries.chunks(100) {
        map += &format!("{} beginbfchar\n", part.len());
        for (code, text) in part {
            let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
            map += &format!("<{code:04X}><{units}>\n");
        }
        map += "endbfchar\n";
    }
    map += "endcmap CMapName currentdict /CMap defineresource pop end end";
    map.into_bytes()
}
