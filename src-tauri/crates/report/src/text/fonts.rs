//! The bundled fonts, and the cache of shaped words. Invariant: fonts are compiled in, never read from the machine.

use crate::error::Error;
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Direction, Feature, ShapePlan, UnicodeBuffer, script};
use std::collections::HashMap;
use std::rc::Rc;

/// Text given to the hyphen that breaks a word: removed again when the text is read back.
pub const HYPHEN: &str = "\u{ad}";

/// Text of a glyph that adds a shape but no character.
const NOTHING: &str = "\u{200b}";

/// One of the bundled faces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaceId {
    /// Source Sans 3 Regular.
    Regular,
    /// Source Sans 3 Semibold.
    Bold,
    /// Source Sans 3 Italic.
    Italic,
    /// Source Sans 3 Semibold Italic.
    BoldItalic,
}

impl FaceId {
    /// Every face, in the order of [`Fonts`].
    pub const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    /// PostScript name and bytes.
    pub fn file(self) -> (&'static str, &'static [u8]) {
        match self {
            Self::Regular => ("SourceSans3-Regular", include_bytes!("../../../../../assets/fonts/SourceSans3-Regular.ttf")),
            Self::Bold => ("SourceSans3-Semibold", include_bytes!("../../../../../assets/fonts/SourceSans3-Semibold.ttf")),
            Self::Italic => ("SourceSans3-It", include_bytes!("../../../../../assets/fonts/SourceSans3-It.ttf")),
            Self::BoldItalic => ("SourceSans3-SemiboldIt", include_bytes!("../../../../../assets/fonts/SourceSans3-SemiboldIt.ttf")),
        }
    }
}

/// One glyph, with the text it stands for: never empty, since PDF wants a text for every glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Index in the face; never 0.
    pub id: u16,
    /// Advance, in font units.
    pub advance: i32,
    /// The text it stands for.
    pub text: Box<str>,
}

/// A word ready to draw.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shaped {
    /// Its glyphs, left to right.
    pub glyphs: Vec<Glyph>,
    /// The sum of their advances, in font units.
    pub advance: i32,
}

impl Shaped {
    /// A part of the word; kerning is that of the whole.
    pub fn slice(&self, range: std::ops::Range<usize>) -> Self {
        let glyphs = self.glyphs[range].to_vec();
        Self { advance: glyphs.iter().map(|g| g.advance).sum(), glyphs }
    }
}

struct Face {
    font: rustybuzz::Face<'static>,
    plain: ShapePlan,
    tabular: ShapePlan,
    cache: HashMap<Box<str>, Rc<Shaped>>,
    hyphen: Rc<Shaped>,
}

/// The bundled faces, with what they have shaped so far.
pub struct Fonts {
    faces: Vec<Face>,
    language: Option<rustybuzz::Language>,
}

impl Fonts {
    /// Reads the bundled fonts.
    ///
    /// # Errors
    /// [`Error::Font`] when the bundled bytes are not a font, which a test excludes.
    pub fn new() -> Result<Self, Error> {
        let language: Option<rustybuzz::Language> = "fr".parse().ok();
        let tnum = [Feature::new(Tag::from_bytes(b"tnum"), 1, ..)];
        let mut faces = Vec::new();
        for id in FaceId::ALL {
            let (name, data) = id.file();
            let font = rustybuzz::Face::from_slice(data, 0).ok_or_else(|| Error::Font(name.to_owned()))?;
            let plan = |features: &[Feature]| ShapePlan::new(&font, Direction::LeftToRight, Some(script::LATIN), language.as_ref(), features);
            let (plain, tabular) = (plan(&[]), plan(&tnum));
            faces.push(Face { font, plain, tabular, cache: HashMap::new(), hyphen: Rc::default() });
        }
        let mut fonts = Self { faces, language };
        for id in FaceId::ALL {
            let mut hyphen = (*fonts.shape(id, "-")).clone();
            for glyph in &mut hyphen.glyphs {
                glyph.text = HYPHEN.into();
            }
            fonts.faces[id as usize].hyphen = Rc::new(hyphen);
        }
        Ok(fonts)
    }

    /// The font of a face.
    pub fn face(&self, id: FaceId) -> &rustybuzz::Face<'static> {
        &self.faces[id as usize].font
    }

    /// Whether every face draws `c`.
    pub fn covers(&self, c: char) -> bool {
        (' '..='~').contains(&c) || self.faces.iter().all(|f| f.font.glyph_index(c).is_some_and(|g| g.0 != 0))
    }

    /// The hyphen that ends a broken word.
    pub fn hyphen(&self, id: FaceId) -> Rc<Shaped> {
        Rc::clone(&self.faces[id as usize].hyphen)
    }

    /// Shapes a word, with tabular figures. Characters without a glyph are drawn as `?`; [`crate::typo`] leaves none.
    pub fn shape(&mut self, id: FaceId, text: &str) -> Rc<Shaped> {
        if let Some(known) = self.faces[id as usize].cache.get(text) {
            return Rc::clone(known);
        }
        let face = &self.faces[id as usize];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let plan = if text.bytes().any(|b| b.is_ascii_digit()) { &face.tabular } else { &face.plain };
        let shaped = Rc::new(read(&face.font, text, &rustybuzz::shape_with_plan(&face.font, plan, buffer)));
        self.faces[id as usize].cache.insert(text.into(), Rc::clone(&shaped));
        shaped
    }

    /// Points for one font unit at `size` points.
    pub fn scale(&self, id: FaceId, size: f32) -> f32 {
        // A face's units per em are at most 16,384: exact as f32.
        #[allow(clippy::cast_precision_loss)]
        let upem = self.faces[id as usize].font.units_per_em() as f32;
        size / upem
    }

    /// The width of a text on one line, in points.
    pub fn width(&mut self, id: FaceId, size: f32, text: &str) -> f32 {
        self.shape(id, text).advance as f32 * self.scale(id, size)
    }
}

/// Reads glyphs and the text each stands for.
fn read(font: &rustybuzz::Face<'_>, text: &str, output: &rustybuzz::GlyphBuffer) -> Shaped {
    let (infos, positions) = (output.glyph_infos(), output.glyph_positions());
    let question = font.glyph_index('?').map_or(1, |g| g.0);
    let mut shaped = Shaped::default();
    for (i, (info, position)) in infos.iter().zip(positions).enumerate() {
        let start = info.cluster as usize;
        let end = infos[i + 1..].iter().map(|x| x.cluster as usize).find(|&c| c > start).unwrap_or(text.len());
        let before = infos[..i].iter().rev().take_while(|x| x.cluster == info.cluster).count();
        let last = infos.get(i + 1).is_none_or(|x| x.cluster != info.cluster);
        // Spaces share glyphs in the font: one text for all, so that a search finds the words.
        let cluster = text[start..end].replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2011}', "-");
        // Each glyph of a cluster takes one of its characters, the last one the rest: no glyph may stand for nothing.
        let own = cluster.chars().skip(before);
        let stands: String = if last { own.collect() } else { own.take(1).collect() };
        let stands = if stands.is_empty() { NOTHING.to_owned() } else { stands };
        let id = u16::try_from(info.glyph_id).ok().filter(|&g| g != 0);
        let advance = if id.is_some() {
            position.x_advance
        } else {
            i32::from(font.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(question)).unwrap_or(500))
        };
        shaped.glyphs.push(Glyph { id: id.unwrap_or(question), advance, text: stands.into() });
        shaped.advance += advance;
    }
    shaped
}
