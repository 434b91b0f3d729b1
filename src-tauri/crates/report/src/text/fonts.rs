//! The bundled fonts, and the cache of shaped words. Invariant: fonts are compiled in, never read from the machine.

use super::faces::{self, FaceId};
use crate::error::Error;
use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{Direction, Feature, GlyphBuffer, ShapePlan, UnicodeBuffer, script};
use std::cell::OnceCell;
use std::collections::HashMap;
use std::rc::Rc;

/// Text given to the hyphen that breaks a word: removed again when the text is read back.
pub const HYPHEN: &str = "\u{ad}";

/// Text of a glyph that adds a shape but no character.
pub const NOTHING: &str = "\u{200b}";

/// One glyph, with the text it stands for: never empty, since PDF wants a text for every glyph.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Index in the face; never 0.
    pub id: u16,
    /// Advance, in font units.
    pub advance: i32,
    /// How far it is drawn from its place, to the right and up, in font units: marks stand on their letters.
    pub shift: (i32, i32),
    /// The text it stands for.
    pub text: Box<str>,
}

/// A word ready to draw.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Shaped {
    /// Its glyphs, in reading order.
    pub glyphs: Vec<Glyph>,
    /// The sum of their advances, in font units.
    pub advance: i32,
    /// Whether it runs to the left: its first glyph is the one on the right.
    pub leftward: bool,
}

impl Shaped {
    /// A part of the word; kerning is that of the whole.
    pub fn slice(&self, range: std::ops::Range<usize>) -> Self {
        let glyphs = self.glyphs[range].to_vec();
        Self { advance: glyphs.iter().map(|g| g.advance).sum(), glyphs, leftward: self.leftward }
    }

    /// Each glyph with its origin, right of and above the left end of the word, in font units.
    pub fn placed(&self) -> impl Iterator<Item = (&Glyph, (i32, i32))> {
        let mut pen = if self.leftward { self.advance } else { 0 };
        self.glyphs.iter().map(move |glyph| {
            if self.leftward {
                pen -= glyph.advance;
            }
            let at = (pen + glyph.shift.0, glyph.shift.1);
            if !self.leftward {
                pen += glyph.advance;
            }
            (glyph, at)
        })
    }
}

#[derive(Default)]
struct Face {
    /// What shapes words, and words with figures: made when the first of them is shaped.
    plain: OnceCell<ShapePlan>,
    tabular: OnceCell<ShapePlan>,
    /// Words that run to the right, and to the left.
    cache: [HashMap<Box<str>, Rc<Shaped>>; 2],
    hyphen: OnceCell<Rc<Shaped>>,
}

/// The bundled faces, with what they have shaped so far.
pub struct Fonts {
    fonts: Vec<rustybuzz::Face<'static>>,
    own: Vec<Face>,
    others: HashMap<(FaceId, bool, Box<str>), Rc<Shaped>>,
    language: Option<rustybuzz::Language>,
}

impl Fonts {
    /// Reads the bundled fonts.
    ///
    /// # Errors
    /// [`Error::Font`] when the bundled bytes are not a font, which a test excludes.
    pub fn new() -> Result<Self, Error> {
        let language: Option<rustybuzz::Language> = "fr".parse().ok();
        let mut fonts = Vec::new();
        for id in FaceId::ALL {
            let (name, data) = id.file();
            fonts.push(rustybuzz::Face::from_slice(data, 0).ok_or_else(|| Error::Font(name.to_owned()))?);
        }
        let own = FaceId::OWN.iter().map(|_| Face::default()).collect();
        Ok(Self { fonts, own, others: HashMap::new(), language })
    }

    /// The font of a face.
    pub fn face(&self, id: FaceId) -> &rustybuzz::Face<'static> {
        &self.fonts[id as usize]
    }

    /// How many words it has shaped and kept.
    pub fn words(&self) -> usize {
        self.own.iter().flat_map(|face| &face.cache).map(HashMap::len).sum::<usize>() + self.others.len()
    }

    /// Whether some face draws `c`, whatever the style around it.
    pub fn covers(&self, c: char) -> bool {
        faces::pick(&self.fonts, FaceId::Regular, None, c).is_some()
    }

    /// Whether the reports' own faces draw all of `text`, from left to right.
    pub fn is_plain(&self, text: &str) -> bool {
        text.is_ascii() || (super::bidi::levels(text).is_none() && text.chars().all(|c| faces::own(&self.fonts, c)))
    }

    /// `text` cut where the face changes, each part with its face and where it starts.
    pub fn faces<'t>(&self, wanted: FaceId, text: &'t str) -> Vec<(usize, FaceId, &'t str)> {
        if text.is_ascii() {
            return vec![(0, wanted, text)];
        }
        let mut out: Vec<(usize, FaceId, &str)> = Vec::new();
        for (at, c) in text.char_indices() {
            let before = out.last().map(|l| l.1);
            let face = faces::pick(&self.fonts, wanted, before, c).unwrap_or(wanted);
            match out.last_mut() {
                Some(last) if last.1 == face => last.2 = &text[last.0..at + c.len_utf8()],
                _ => out.push((at, face, &text[at..at + c.len_utf8()])),
            }
        }
        out
    }

    /// The hyphen that ends a broken word: only the own faces break words.
    pub fn hyphen(&self, id: FaceId) -> Rc<Shaped> {
        let id = if id.is_own() { id } else { FaceId::Regular };
        let hyphen = || {
            let mut hyphen = self.shape_own(id, "-", false);
            hyphen.glyphs.iter_mut().for_each(|glyph| glyph.text = HYPHEN.into());
            Rc::new(hyphen)
        };
        Rc::clone(self.own[id as usize].hyphen.get_or_init(hyphen))
    }

    /// Shapes a word, with tabular figures. Characters without a glyph are drawn as `?`; [`crate::typo`] leaves none.
    pub fn shape(&mut self, id: FaceId, text: &str, leftward: bool) -> Rc<Shaped> {
        if !id.is_own() {
            return self.shape_other(id, text, leftward);
        }
        if let Some(known) = self.own[id as usize].cache[usize::from(leftward)].get(text) {
            return Rc::clone(known);
        }
        let shaped = Rc::new(self.shape_own(id, text, leftward));
        self.own[id as usize].cache[usize::from(leftward)].insert(text.into(), Rc::clone(&shaped));
        shaped
    }

    fn shape_own(&self, id: FaceId, text: &str, leftward: bool) -> Shaped {
        let (face, font) = (&self.own[id as usize], &self.fonts[id as usize]);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_script(script::LATIN);
        if leftward {
            // Signs between letters that run to the left: brackets are mirrored.
            buffer.set_direction(Direction::RightToLeft);
            return read(font, text, &rustybuzz::shape(font, &[], buffer), true);
        }
        buffer.set_direction(Direction::LeftToRight);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let plan = |features: &[Feature]| ShapePlan::new(font, Direction::LeftToRight, Some(script::LATIN), self.language.as_ref(), features);
        let plan = if text.bytes().any(|b| b.is_ascii_digit()) {
            face.tabular.get_or_init(|| plan(&[Feature::new(Tag::from_bytes(b"tnum"), 1, ..)]))
        } else {
            face.plain.get_or_init(|| plan(&[]))
        };
        read(font, text, &rustybuzz::shape_with_plan(font, plan, buffer), false)
    }

    fn shape_other(&mut self, id: FaceId, text: &str, leftward: bool) -> Rc<Shaped> {
        let key = (id, leftward, Box::from(text));
        if let Some(known) = self.others.get(&key) {
            return Rc::clone(known);
        }
        let font = &self.fonts[id as usize];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if leftward { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaped = Rc::new(read(font, text, &rustybuzz::shape(font, &[], buffer), leftward));
        self.others.insert(key, Rc::clone(&shaped));
        shaped
    }

    /// Points for one font unit at `size` points.
    pub fn scale(&self, id: FaceId, size: f32) -> f32 {
        size / self.fonts[id as usize].units_per_em() as f32
    }

    /// Width of a text on one line, in points.
    pub fn width(&mut self, id: FaceId, size: f32, text: &str) -> f32 {
        if self.is_plain(text) {
            return self.shape(id, text, false).advance as f32 * self.scale(id, size);
        }
        super::one_line(self, id, size, text).width
    }
}

/// Reads glyphs and the text each stands for.
fn read(font: &rustybuzz::Face<'_>, text: &str, output: &GlyphBuffer, leftward: bool) -> Shaped {
    let mut glyphs: Vec<_> = output.glyph_infos().iter().zip(output.glyph_positions()).collect();
    if leftward {
        // The shaper answers from left to right.
        glyphs.reverse();
    }
    let question = font.glyph_index('?').map_or(1, |g| g.0);
    let mut shaped = Shaped { leftward, ..Shaped::default() };
    for (i, (info, position)) in glyphs.iter().enumerate() {
        let start = info.cluster as usize;
        let end = glyphs[i + 1..].iter().map(|x| x.0.cluster as usize).find(|&c| c > start).unwrap_or(text.len());
        let before = glyphs[..i].iter().rev().take_while(|x| x.0.cluster == info.cluster).count();
        let last = glyphs.get(i + 1).is_none_or(|x| x.0.cluster != info.cluster);
        // Spaces share glyphs in the font: one text for all, so that a search finds the words.
        let cluster = text[start..end].replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2011}', "-");
        // Each glyph of a cluster takes one of its characters, the last one the rest: no glyph may stand for nothing.
        let own = cluster.chars().skip(before);
        let stands: String = if last { own.collect() } else { own.take(1).collect() };
        let stands = if stands.is_empty() { NOTHING.to_owned() } else { stands };
        let id = u16::try_from(info.glyph_id).ok().filter(|&g| g != 0);
        let advance = if id.is_some() { position.x_advance } else { i32::from(font.glyph_hor_advance(GlyphId(question)).unwrap_or(500)) };
        let shift = (position.x_offset, position.y_offset);
        shaped.glyphs.push(Glyph { id: id.unwrap_or(question), advance, shift, text: stands.into() });
        shaped.advance += advance;
    }
    shaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_are_in_every_own_face() {
        let fonts = Fonts::new().expect("the bundled fonts");
        for c in (' '..='~').chain('\u{c0}'..='\u{17f}') {
            for id in FaceId::OWN {
                assert!(fonts.face(id).glyph_index(c).is_some_and(|g| g.0 != 0), "{id:?} {c:?}");
            }
        }
    }

    #[test]
    fn arabic_runs_to_the_left_with_joined_letters_and_reads_in_order() {
        let mut fonts = Fonts::new().expect("the bundled fonts");
        let word = fonts.shape(FaceId::Arabic, "سلام", true);
        let read: String = word.glyphs.iter().map(|g| &*g.text).collect();
        assert_eq!(read, "سلام");
        let origins: Vec<i32> = word.placed().map(|(_, at)| at.0).collect();
        assert!(origins.windows(2).all(|w| w[0] > w[1]), "{origins:?}");
        let alone: i32 = "سلام".chars().map(|c| fonts.shape(FaceId::Arabic, &c.to_string(), true).advance).sum();
        assert!(word.advance < alone, "joined letters are narrower");
    }

    #[test]
    fn every_script_of_the_brief_has_a_face() {
        let fonts = Fonts::new().expect("the bundled fonts");
        for (text, face) in [
            ("Ω", FaceId::Regular),
            ("Я", FaceId::Regular),
            ("ש", FaceId::Hebrew),
            ("ع", FaceId::Arabic),
            ("中", FaceId::Chinese),
            ("か", FaceId::Chinese),
            ("🌱", FaceId::Emoji),
            ("∮", FaceId::Math),
        ] {
            assert_eq!(fonts.faces(FaceId::Regular, text), vec![(0, face, text)]);
        }
    }
}
