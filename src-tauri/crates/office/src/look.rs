//! Paper, sizes and colours of an editable text. Invariant: one set of figures for both formats; lengths are points.

/// The font: on every machine that has Word, and metric twins of it come with LibreOffice.
pub const FONT: &str = "Calibri";
/// Headings, links and table heads.
pub const ACCENT: &str = "0F5C63";
/// Words.
pub const INK: &str = "1C2B30";
/// What stands beside.
pub const MUTED: &str = "56666B";
/// Rules between rows.
pub const RULE: &str = "C9D3D5";
/// Behind table heads.
pub const TINT: &str = "EEF4F4";

/// A4.
pub const SHORT: f32 = 595.3;
/// A4.
pub const LONG: f32 = 841.9;

/// A page and its margins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// Whether it lies on its side.
    pub landscape: bool,
    /// Left and right.
    pub side: f32,
    /// Top and bottom.
    pub edge: f32,
}

/// Upright.
pub const PORTRAIT: Page = Page { landscape: false, side: 59.5, edge: 68.0 };
/// On its side.
pub const LANDSCAPE: Page = Page { landscape: true, side: 42.5, edge: 60.0 };

impl Page {
    /// The page of a stretch.
    pub const fn of(landscape: bool) -> Self {
        if landscape { LANDSCAPE } else { PORTRAIT }
    }

    /// Its width.
    pub const fn width(self) -> f32 {
        if self.landscape { LONG } else { SHORT }
    }

    /// Its height.
    pub const fn height(self) -> f32 {
        if self.landscape { SHORT } else { LONG }
    }

    /// The width of what is written on it.
    pub const fn body(self) -> f32 {
        self.width() - 2.0 * self.side
    }
}

/// How a kind of paragraph is set.
#[derive(Clone, Copy, Debug)]
pub struct Set {
    /// Size.
    pub size: f32,
    /// Space above.
    pub before: f32,
    /// Space below.
    pub after: f32,
    /// Colour.
    pub color: &'static str,
    /// Whether it is bold.
    pub bold: bool,
    /// Whether it stays with what follows.
    pub keep: bool,
}

const fn set(size: f32, before: f32, after: f32, color: &'static str, bold: bool, keep: bool) -> Set {
    Set { size, before, after, color, bold, keep }
}

pub const BODY: Set = set(10.5, 0.0, 6.0, INK, false, false);
pub const TITLE: Set = set(28.0, 6.0, 8.0, ACCENT, true, true);
pub const SUBTITLE: Set = set(15.0, 0.0, 28.0, MUTED, false, false);
pub const ORGANISATION: Set = set(13.0, 0.0, 150.0, ACCENT, true, true);
pub const EYEBROW: Set = set(13.0, 0.0, 0.0, MUTED, false, true);
pub const H1: Set = set(20.0, 0.0, 10.0, ACCENT, true, true);
pub const H2: Set = set(14.0, 18.0, 6.0, ACCENT, true, true);
pub const H3: Set = set(11.0, 10.0, 4.0, INK, true, true);
pub const CAPTION: Set = set(10.0, 10.0, 4.0, INK, true, true);
pub const HEAD: Set = set(8.5, 2.0, 2.0, ACCENT, true, false);
pub const CELL: Set = set(9.0, 2.0, 2.0, INK, false, false);
pub const TOTAL: Set = set(9.0, 2.0, 2.0, INK, true, false);
pub const KEY: Set = set(10.0, 2.0, 2.0, MUTED, false, false);
pub const VALUE: Set = set(10.0, 2.0, 2.0, INK, false, false);
pub const FIGURE: Set = set(20.0, 4.0, 0.0, ACCENT, true, true);
pub const FIGURE_LABEL: Set = set(9.0, 0.0, 6.0, MUTED, false, false);
pub const PICTURE: Set = set(10.5, 2.0, 10.0, INK, false, false);
pub const TOC_1: Set = set(11.0, 6.0, 1.0, INK, true, false);
pub const TOC_2: Set = set(10.0, 0.0, 1.0, INK, false, false);
pub const RUNNING: Set = set(8.5, 0.0, 0.0, MUTED, false, false);
