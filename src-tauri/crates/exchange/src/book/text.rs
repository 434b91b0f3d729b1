//! A table in a text, as one sheet: its letters and its separator are guessed, and can be said.

use super::{Book, Cell, Limits, Row, Sheet, Unread};
use crate::table;
use serde::{Deserialize, Serialize};

/// How the letters of a text are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, as spreadsheets call « Unicode ».
    Utf16,
    /// Windows-1252.
    Windows1252,
}

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextShape {
    /// Its letters.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub separator: char,
}

/// Reads a text.
pub fn read(bytes: &[u8], shape: Option<TextShape>, limits: Limits) -> Result<Book, Unread> {
    if bytes.len() as u64 > limits.bytes {
        return Err(Unread::TooManyBytes(limits.bytes));
    }
    let encoding = shape.map_or_else(|| guess(bytes), |shape| shape.encoding);
    if encoding != Encoding::Utf16 && bytes.contains(&0) {
        return Err(Unread::Unknown);
    }
    let text = decode(bytes, encoding);
    let separator = shape.map_or_else(|| char::from(table::separator(&text)), |shape| shape.separator);
    let mut left = limits.cells;
    let mut rows = Vec::new();
    for (line, cells) in table::cells_by(&text, u8::try_from(separator).map_err(|_| Unread::Unknown)?) {
        let cells: Vec<(u16, Cell)> = (0..=u16::MAX)
            .zip(cells.into_iter().map(plain))
            .filter(|(_, text)| !text.is_empty())
            .map(|(column, text)| (column, Cell::Text(text)))
            .collect();
        left = left.checked_sub(cells.len()).ok_or(Unread::TooManyCells(limits.cells))?;
        if !cells.is_empty() {
            rows.push(Row { number: u32::try_from(line).unwrap_or(u32::MAX), cells });
        }
    }
    Ok(Book { sheets: vec![Sheet { name: String::new(), hidden: false, rows, merged: Vec::new() }], text: Some(TextShape { encoding, separator }) })
}

/// A text that we wrote with an apostrophe before it, so that no program takes it for a formula.
fn plain(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if rest.is_empty() || rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) => rest.to_owned(),
        _ => text,
    }
}

fn guess(bytes: &[u8]) -> Encoding {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        Encoding::Utf16
    } else if std::str::from_utf8(bytes).is_ok() {
        Encoding::Utf8
    } else {
        Encoding::Windows1252
    }
}

fn decode(bytes: &[u8], encoding: Encoding) -> String {
    match encoding {
        Encoding::Utf16 => {
            let big = bytes.starts_with(&[0xFE, 0xFF]);
            let units: Vec<u16> = bytes
                .chunks_exact(2)
                .map(|pair| if big { u16::from_be_bytes([pair[0], pair[1]]) } else { u16::from_le_bytes([pair[0], pair[1]]) })
                .collect();
            String::from_utf16_lossy(&units).trim_start_matches('\u{feff}').to_owned()
        }
        Encoding::Utf8 => String::from_utf8_lossy(bytes).trim_start_matches('\u{feff}').to_owned(),
        Encoding::Windows1252 => table::windows(bytes),
    }
}
