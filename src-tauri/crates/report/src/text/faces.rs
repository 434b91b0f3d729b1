//! The bundled faces, and which of them draws a character. Invariant: what falls back is decided here and nowhere else.

use rustybuzz::Face;
use unicode_normalization::char::is_combining_mark;

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
    /// Noto Sans Hebrew.
    Hebrew,
    /// Noto Sans Arabic.
    Arabic,
    /// Noto Sans Math: arrows and operators.
    Math,
    /// Noto Sans Symbols 2.
    Symbols,
    /// Noto Sans SC: the common Chinese characters, and kana.
    Chinese,
    /// Noto Emoji, in one colour.
    Emoji,
}

macro_rules! font {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../../../assets/fonts/", $name, ".ttf")))
    };
}

impl FaceId {
    /// Every face, in the order of [`super::Fonts`].
    pub const ALL: [Self; 10] = [
        Self::Regular,
        Self::Bold,
        Self::Italic,
        Self::BoldItalic,
        Self::Hebrew,
        Self::Arabic,
        Self::Math,
        Self::Symbols,
        Self::Chinese,
        Self::Emoji,
    ];

    /// The faces of the reports' own style; the others draw what these do not.
    pub const OWN: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::BoldItalic];

    /// PostScript name and bytes.
    pub fn file(self) -> (&'static str, &'static [u8]) {
        match self {
            Self::Regular => font!("SourceSans3-Regular"),
            Self::Bold => font!("SourceSans3-Semibold"),
            Self::Italic => font!("SourceSans3-It"),
            Self::BoldItalic => font!("SourceSans3-SemiboldIt"),
            Self::Hebrew => font!("NotoSansHebrew-Regular"),
            Self::Arabic => font!("NotoSansArabic-Regular"),
            Self::Math => font!("NotoSansMath-Regular"),
            Self::Symbols => font!("NotoSansSymbols2-Regular"),
            Self::Chinese => font!("NotoSansSC-Regular"),
            Self::Emoji => font!("NotoEmoji-Regular"),
        }
    }

    /// Whether it is one of the reports' own style.
    pub fn is_own(self) -> bool {
        Self::OWN.contains(&self)
    }
}

/// Whether a face has a glyph for `c`.
fn has(font: &Face<'_>, c: char) -> bool {
    font.glyph_index(c).is_some_and(|g| g.0 != 0)
}

/// Whether the own faces draw `c`: Latin letters are known to be there (a test holds it), others are looked up.
pub fn own(fonts: &[Face<'static>], c: char) -> bool {
    (' '..='~').contains(&c) || ('\u{c0}'..='\u{17f}').contains(&c) || FaceId::OWN.iter().all(|id| has(&fonts[*id as usize], c))
}

/// The face that draws `c` in a text set in `wanted`, after a character drawn by `before`. `None` when no face does.
///
/// A mark stays with its letter where it can; everything else is drawn by the wanted face, or else by the first
/// fallback that has it.
pub fn pick(fonts: &[Face<'static>], wanted: FaceId, before: Option<FaceId>, c: char) -> Option<FaceId> {
    if let Some(before) = before.filter(|id| !id.is_own() && (is_combining_mark(c) || c == '\u{200c}'))
        && has(&fonts[before as usize], c)
    {
        return Some(before);
    }
    if own(fonts, c) {
        return Some(wanted);
    }
    FaceId::ALL.into_iter().filter(|id| !id.is_own()).find(|id| has(&fonts[*id as usize], c))
}
