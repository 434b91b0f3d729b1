//! Breaks styled text into lines: greedy, French hyphenation on demand, emergency breaks inside endless words.
//! Invariant: the glyphs of all lines, in order, stand for the whole text (but for line ends and added hyphens).

use super::bidi;
use super::faces::FaceId;
use super::fonts::{Fonts, Shaped};
use std::rc::Rc;
use unicode_bidi::Level;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// A piece of text in one face.
#[derive(Debug, Clone)]
pub struct Piece<'a> {
    /// Its face.
    pub face: FaceId,
    /// Its text, cleaned.
    pub text: &'a str,
}

/// Words of one piece that follow each other on a line.
#[derive(Debug, Clone)]
pub struct Run {
    /// Index of the piece.
    pub piece: usize,
    /// The face that draws them: the piece's own, or a fallback.
    pub face: FaceId,
    /// Left edge from the start of the line, in points.
    pub x: f32,
    /// Width with its trailing space, in points.
    pub width: f32,
    /// The words and spaces.
    pub words: Vec<Rc<Shaped>>,
}

/// A line of text.
#[derive(Debug, Clone, Default)]
pub struct Line {
    /// What it holds, in reading order; each part has its own place.
    pub runs: Vec<Run>,
    /// Width of what can be seen: trailing spaces do not count.
    pub width: f32,
}

/// A text on one line, whatever its length; line ends in it are spaces.
pub fn one_line(fonts: &mut Fonts, face: FaceId, size: f32, text: &str) -> Line {
    if fonts.is_plain(text) {
        let word = fonts.shape(face, text, false);
        let width = word.advance as f32 * fonts.scale(face, size);
        return Line { runs: vec![Run { piece: 0, face, x: 0.0, width, words: vec![word] }], width };
    }
    let text = text.replace('\n', " ");
    break_lines(fonts, &[Piece { face, text: &text }], size, f32::MAX, false).into_iter().next().unwrap_or_default()
}

/// Breaks `pieces` at `size` points into lines of at most `width` points. An empty text gives no line.
pub fn break_lines(fonts: &mut Fonts, pieces: &[Piece<'_>], size: f32, width: f32, hyphenate: bool) -> Vec<Line> {
    let text: String = pieces.iter().map(|p| p.text).collect();
    if text.is_empty() {
        return Vec::new();
    }
    let levels = bidi::levels(&text);
    let mut breaker = Breaker { fonts, pieces, levels, size, width: width.max(1.0), hyphenate, done: Vec::new(), line: Vec::new(), pen: 0.0 };
    let mut start = 0;
    for (end, kind) in linebreaks(&text) {
        let segment = &text[start..end];
        let word = segment.trim_end_matches([' ', '\n']);
        breaker.word(start, word);
        if !segment[word.len()..].is_empty() {
            breaker.space(start + word.len());
        }
        if kind == BreakOpportunity::Mandatory && segment.ends_with('\n') {
            breaker.end_line();
        }
        start = end;
    }
    if !breaker.line.is_empty() {
        breaker.end_line();
    }
    breaker.done
}

/// A part of a word in one piece, one face and one direction.
struct Part {
    piece: usize,
    face: FaceId,
    level: u8,
    shaped: Rc<Shaped>,
}

/// What stands on the line under construction.
struct Item {
    part: Part,
    width: f32,
    space: bool,
}

struct Breaker<'a, 'b> {
    fonts: &'a mut Fonts,
    pieces: &'a [Piece<'b>],
    levels: Option<Vec<Level>>,
    size: f32,
    width: f32,
    hyphenate: bool,
    done: Vec<Line>,
    line: Vec<Item>,
    pen: f32,
}

impl Breaker<'_, '_> {
    fn word(&mut self, start: usize, word: &str) {
        if word.is_empty() {
            return;
        }
        let parts = self.parts(start, word);
        let whole = self.measure(&parts);
        if self.pen + whole <= self.width + 0.01 {
            return self.push_all(parts);
        }
        // Only words of the reports' own letters are broken by syllables.
        let one = match parts.as_slice() {
            [part] if part.face.is_own() && part.level == 0 => Some(part.piece),
            _ => None,
        };
        // A hyphen is worth it when it saves a hole of more than half a line.
        if let Some(piece) = one
            && self.hyphenate
            && self.pen < self.width * 0.5
            && self.hyphenated(piece, word)
        {
            return;
        }
        if !self.line.is_empty() {
            self.end_line();
        }
        if whole <= self.width + 0.01 {
            return self.push_all(parts);
        }
        if one.is_some_and(|piece| self.hyphenated(piece, word)) {
            return;
        }
        for part in parts {
            self.push_cut(part);
        }
    }

    /// Puts the longest syllables that fit on this line, and the rest on the next. Answers whether it could.
    fn hyphenated(&mut self, piece: usize, word: &str) -> bool {
        let face = self.pieces[piece].face;
        let letters = word.chars().count();
        if !(7..=60).contains(&letters) {
            return false;
        }
        let room = self.width - self.pen;
        let hyphen = self.fonts.hyphen(face);
        let hyphen_width = hyphen.advance as f32 * self.fonts.scale(face, self.size);
        let mut end = 0;
        let mut best = None;
        for syllable in hypher::hyphenate(word, hypher::Lang::French) {
            end += syllable.len();
            let before = word[..end].chars().count();
            if before < 3 || letters - before.min(letters) < 3 {
                continue;
            }
            let own = word[..end].ends_with('-');
            let needed = self.fonts.width(face, self.size, &word[..end]) + if own { 0.0 } else { hyphen_width };
            if needed > room {
                break;
            }
            best = Some((end, own));
        }
        let Some((cut, own)) = best else { return false };
        let plain = |shaped| Part { piece, face, level: 0, shaped };
        let head = self.fonts.shape(face, &word[..cut], false);
        self.push(plain(head));
        if !own {
            self.push(plain(hyphen));
        }
        self.end_line();
        let rest = &word[cut..];
        let part = plain(self.fonts.shape(face, rest, false));
        if self.measure(std::slice::from_ref(&part)) <= self.width {
            self.push(part);
        } else if !self.hyphenated(piece, rest) {
            self.push_cut(part);
        }
        true
    }

    /// Cuts a word that no line can hold between any two glyphs.
    fn push_cut(&mut self, part: Part) {
        let scale = self.fonts.scale(part.face, self.size);
        let cut = |range| Part { shaped: Rc::new(part.shaped.slice(range)), ..part };
        let glyphs = &part.shaped.glyphs;
        let mut from = 0;
        let mut used = 0.0;
        for (i, glyph) in glyphs.iter().enumerate() {
            let advance = glyph.advance as f32 * scale;
            // A mark without width stays with its letter.
            if glyph.advance > 0 && self.pen + used + advance > self.width && (i > from || !self.line.is_empty()) {
                if i > from {
                    self.push(cut(from..i));
                }
                self.end_line();
                from = i;
                used = 0.0;
            }
            used += advance;
        }
        self.push(cut(from..glyphs.len()));
    }

    fn space(&mut self, at: usize) {
        if self.line.is_empty() {
            return;
        }
        let piece = self.piece_at(at);
        let face = self.pieces[piece].face;
        let shaped = self.fonts.shape(face, " ", false);
        let part = Part { piece, face, level: self.level(at), shaped };
        self.push(part);
        if let Some(item) = self.line.last_mut() {
            item.space = true;
        }
    }

    fn push_all(&mut self, parts: Vec<Part>) {
        for part in parts {
            self.push(part);
        }
    }

    fn push(&mut self, part: Part) {
        let width = part.shaped.advance as f32 * self.fonts.scale(part.face, self.size);
        self.pen += width;
        self.line.push(Item { part, width, space: false });
    }

    fn end_line(&mut self) {
        self.pen = 0.0;
        self.done.push(place(std::mem::take(&mut self.line)));
    }

    fn measure(&self, parts: &[Part]) -> f32 {
        parts.iter().map(|p| p.shaped.advance as f32 * self.fonts.scale(p.face, self.size)).sum()
    }

    fn level(&self, at: usize) -> u8 {
        self.levels.as_ref().map_or(0, |levels| levels[at].number())
    }

    fn piece_at(&self, at: usize) -> usize {
        let mut end = 0;
        for (i, piece) in self.pieces.iter().enumerate() {
            end += piece.text.len();
            if at < end {
                return i;
            }
        }
        self.pieces.len() - 1
    }

    /// Splits a word where the piece, the direction or the face changes.
    fn parts(&mut self, start: usize, word: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut from = 0;
        while from < word.len() {
            let piece = self.piece_at(start + from);
            let piece_end: usize = self.pieces[..=piece].iter().map(|p| p.text.len()).sum();
            let mut to = (piece_end.saturating_sub(start)).clamp(from + 1, word.len());
            let level = self.level(start + from);
            if self.levels.is_some() {
                to = (from..to).find(|&at| self.level(start + at) != level).unwrap_or(to);
            }
            for (_, face, text) in self.fonts.faces(self.pieces[piece].face, &word[from..to]) {
                let shaped = self.fonts.shape(face, text, level % 2 == 1);
                parts.push(Part { piece, face, level, shaped });
            }
            from = to;
        }
        parts
    }
}

/// Gives each item its place, those that run to the left from the right. What follows at the end of the line is not seen.
fn place(items: Vec<Item>) -> Line {
    let seen = items.iter().rposition(|i| !i.space).map_or(0, |i| i + 1);
    let width = items[..seen].iter().map(|i| i.width).sum();
    let mut order: Vec<usize> = (0..items.len()).collect();
    if items.iter().any(|i| i.part.level > 0) {
        let levels: Vec<u8> = items[..seen].iter().map(|i| i.part.level).collect();
        order[..seen].copy_from_slice(&bidi::visual(&levels));
    }
    let mut places = vec![0.0_f32; items.len()];
    let mut pen = 0.0;
    for item in order {
        places[item] = pen;
        pen += items[item].width;
    }
    let mut runs: Vec<Run> = Vec::new();
    let mut level = 0;
    for (item, x) in items.into_iter().zip(places) {
        let Part { piece, face, level: own, shaped } = item.part;
        match runs.last_mut() {
            // Words that run to the right follow each other.
            Some(run) if run.piece == piece && run.face == face && own == level && level % 2 == 0 => {
                run.width += item.width;
                run.words.push(shaped);
            }
            _ => runs.push(Run { piece, face, x, width: item.width, words: vec![shaped] }),
        }
        level = own;
    }
    Line { runs, width }
}
