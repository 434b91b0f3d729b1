//! Which way each part of a text runs. Invariant: a text without Hebrew or Arabic letters costs one look at its bytes.

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};

/// The embedding level of each byte; `None` when the whole text runs to the right.
///
/// The report is written in a language that runs to the right, so a text does too, unless it holds no letter that
/// does: a name in Arabic alone runs to the left, its full stop included.
pub fn levels(text: &str) -> Option<Vec<Level>> {
    // U+0590, the first letter that runs to the left, starts with the byte 0xD6.
    if text.bytes().all(|b| b < 0xd6) || !text.chars().any(runs_left) {
        return None;
    }
    let base = if text.chars().any(|c| bidi_class(c) == BidiClass::L) { Level::ltr() } else { Level::rtl() };
    Some(BidiInfo::new(text, Some(base)).levels)
}

/// The items of a line from left to right, given their levels in reading order.
pub fn visual(levels: &[u8]) -> Vec<usize> {
    let levels: Vec<Level> = levels.iter().map(|l| Level::new(*l).unwrap_or_else(|_| Level::ltr())).collect();
    BidiInfo::reorder_visual(&levels)
}

fn runs_left(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::R | BidiClass::AL)
}
