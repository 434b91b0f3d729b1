//! Breaks styled text into lines: greedy, French hyphenation on demand, emergency breaks inside endless words.
//! Invariant: the glyphs of all lines, in order, stand for the whole text (but for line ends and added hyphens).

use super::fonts::{FaceId, Fonts, Shaped};
use std::rc::Rc;
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
    /// What it holds, left to right.
    pub runs: Vec<Run>,
    /// Width of what can be seen: trailing spaces do not count.
    pub width: f32,
}

/// Breaks `pieces` at `size` points into lines of at most `width` points. An empty text gives no line.
pub fn break_lines(fonts: &mut Fonts, pieces: &[Piece<'_>], size: f32, width: f32, hyphenate: bool) -> Vec<Line> {
    let text: String = pieces.iter().map(|p| p.text).collect();
    if text.is_empty() {
        return Vec::new();
    }
    let mut breaker = Breaker { fonts, pieces, size, width: width.max(1.0), hyphenate, done: Vec::new(), line: Line::default(), pen: 0.0 };
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
    if !breaker.line.runs.is_empty() {
        breaker.end_line();
    }
    breaker.done
}

/// A part of a word within one piece.
struct Part {
    piece: usize,
    shaped: Rc<Shaped>,
}

struct Breaker<'a, 'b> {
    fonts: &'a mut Fonts,
    pieces: &'a [Piece<'b>],
    size: f32,
    width: f32,
    hyphenate: bool,
    done: Vec<Line>,
    line: Line,
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
        // A hyphen is worth it when it saves a hole of more than half a line.
        if self.hyphenate && self.pen < self.width * 0.5 && parts.len() == 1 && self.hyphenated(parts[0].piece, word) {
            return;
        }
        if !self.line.runs.is_empty() {
            self.end_line();
        }
        if whole <= self.width + 0.01 {
            return self.push_all(parts);
        }
        if parts.len() == 1 && self.hyphenated(parts[0].piece, word) {
            return;
        }
        for part in parts {
            self.push_cut(&part);
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
        let head = self.fonts.shape(face, &word[..cut]);
        self.push(piece, head);
        if !own {
            self.push(piece, hyphen);
        }
        self.end_line();
        let rest = &word[cut..];
        let part = Part { piece, shaped: self.fonts.shape(face, rest) };
        if self.measure(std::slice::from_ref(&part)) <= self.width {
            self.push(piece, part.shaped);
        } else if !self.hyphenated(piece, rest) {
            self.push_cut(&part);
        }
        true
    }

    /// Cuts a word that no line can hold between any two glyphs.
    fn push_cut(&mut self, part: &Part) {
        let scale = self.fonts.scale(self.pieces[part.piece].face, self.size);
        let glyphs = &part.shaped.glyphs;
        let mut from = 0;
        let mut used = 0.0;
        for (i, glyph) in glyphs.iter().enumerate() {
            let advance = glyph.advance as f32 * scale;
            // A mark without width stays with its letter.
            if glyph.advance > 0 && self.pen + used + advance > self.width && (i > from || !self.line.runs.is_empty()) {
                if i > from {
                    self.push(part.piece, Rc::new(part.shaped.slice(from..i)));
                }
                self.end_line();
                from = i;
                used = 0.0;
            }
            used += advance;
        }
        self.push(part.piece, Rc::new(part.shaped.slice(from..glyphs.len())));
    }

    fn space(&mut self, at: usize) {
        if self.line.runs.is_empty() {
            return;
        }
        let piece = self.piece_at(at);
        let face = self.pieces[piece].face;
        let space = self.fonts.shape(face, " ");
        let seen = self.line.width;
        self.push(piece, space);
        self.line.width = seen;
    }

    fn push_all(&mut self, parts: Vec<Part>) {
        for part in parts {
            self.push(part.piece, part.shaped);
        }
    }

    fn push(&mut self, piece: usize, shaped: Rc<Shaped>) {
        let width = shaped.advance as f32 * self.fonts.scale(self.pieces[piece].face, self.size);
        match self.line.runs.last_mut() {
            Some(run) if run.piece == piece => {
                run.width += width;
                run.words.push(shaped);
            }
            _ => self.line.runs.push(Run { piece, x: self.pen, width, words: vec![shaped] }),
        }
        self.pen += width;
        self.line.width = self.pen;
    }

    fn end_line(&mut self) {
        self.done.push(std::mem::take(&mut self.line));
        self.pen = 0.0;
    }

    fn measure(&self, parts: &[Part]) -> f32 {
        parts.iter().map(|p| p.shaped.advance as f32 * self.fonts.scale(self.pieces[p.piece].face, self.size)).sum()
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

    /// Splits a word where the face changes.
    fn parts(&mut self, start: usize, word: &str) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut from = 0;
        while from < word.len() {
            let piece = self.piece_at(start + from);
            let piece_end: usize = self.pieces[..=piece].iter().map(|p| p.text.len()).sum();
            let to = (piece_end.saturating_sub(start)).clamp(from + 1, word.len());
            let shaped = self.fonts.shape(self.pieces[piece].face, &word[from..to]);
            parts.push(Part { piece, shaped });
            from = to;
        }
        parts
    }
}
