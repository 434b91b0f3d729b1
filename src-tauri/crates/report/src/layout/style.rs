//! Sizes and leadings of the paper, in points. Invariant: body leading is 1.4, table leading 1.28.

use crate::draw::Rgb;
use crate::text::FaceId;

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub struct Set {
    /// Size.
    pub size: f32,
    /// Distance between base lines.
    pub leading: f32,
    /// Face of regular spans.
    pub face: FaceId,
    /// Colour.
    pub color: Rgb,
}

const fn set(size: f32, leading: f32, face: FaceId, color: Rgb) -> Set {
    Set { size, leading, face, color }
}

use crate::chart::{ACCENT, INK, MUTED, WHITE};

pub const BODY: Set = set(9.6, 13.6, FaceId::Regular, INK);
pub const H1: Set = set(20.0, 25.0, FaceId::Bold, ACCENT);
pub const H2: Set = set(13.0, 17.0, FaceId::Bold, ACCENT);
pub const H3: Set = set(10.2, 14.0, FaceId::Bold, INK);
pub const CAPTION: Set = set(9.0, 12.4, FaceId::Bold, INK);
pub const TABLE: Set = set(8.2, 10.6, FaceId::Regular, INK);
pub const TABLE_HEAD: Set = set(7.8, 9.8, FaceId::Bold, ACCENT);
pub const TABLE_TOTAL: Set = set(8.2, 10.6, FaceId::Bold, INK);
pub const KEY: Set = set(8.8, 11.8, FaceId::Regular, MUTED);
pub const VALUE: Set = set(9.2, 11.8, FaceId::Regular, INK);
pub const FIGURE: Set = set(22.0, 25.0, FaceId::Bold, ACCENT);
pub const FIGURE_LABEL: Set = set(8.4, 10.8, FaceId::Regular, MUTED);
pub const TOC_1: Set = set(10.2, 14.2, FaceId::Bold, INK);
pub const TOC_2: Set = set(9.2, 12.8, FaceId::Regular, INK);
pub const RUNNING: Set = set(7.8, 10.0, FaceId::Regular, MUTED);
pub const COVER_ORG: Set = set(12.0, 16.0, FaceId::Bold, WHITE);
pub const COVER_EYEBROW: Set = set(11.5, 15.0, FaceId::Regular, WHITE);
pub const COVER_SUBTITLE: Set = set(14.0, 19.0, FaceId::Regular, WHITE);

/// Base line of the first line below its top: capitals look centred in the leading.
pub fn baseline(set: &Set) -> f32 {
    (set.leading - set.size) / 2.0 + 0.80 * set.size
}
