//! What is done to a file: its bytes; its parts, packed again; the cells, places, strings, dates and styles of its XML.

use crate::random::Random;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Numbers at which things go wrong.
const NUMBERS: [&str; 22] = [
    "0",
    "-1",
    "1",
    "2",
    "255",
    "256",
    "16383",
    "16384",
    "65535",
    "65536",
    "1048575",
    "1048576",
    "1048577",
    "2147483647",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "99999999999999999999999",
    "1e308",
    "NaN",
    "-0.0000001",
    "",
];
/// Places of cells and areas.
const PLACES: [&str; 14] =
    ["A1", "A0", "XFD1048576", "XFE1", "ZZZZZZ99", "A1:XFD1048576", "B2:A1", "A1:A1048577", "1A", ":", "$A$1", "A1:B", "AAAAAAAAAAAA1", "é1"];
/// Texts.
const TEXTS: [&str; 14] = [
    "Titre de l'action",
    "Statut",
    "=1+1",
    "2958466",
    "9999-99-99",
    "1900-02-29T25:61:61",
    "0000-00-00",
    "true",
    "&#0;",
    "&#x110000;",
    "]]>",
    "\u{feff}",
    "s",
    "\u{202e}é",
];

/// Changes some bytes.
pub fn bytes(file: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(12) {
        let at = random.below(file.len());
        match random.below(8) {
            0 | 1 => file.iter_mut().skip(at).take(1).for_each(|byte| *byte = random.next() as u8),
            2 => file.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1 << random.below(8)),
            3 => {
                let value = *random.one(&[0u32, 1, 0x7F, 0xFF, 0xFFFF, 0x7FFF_FFFF, 0xFFFF_FFFE, 0xFFFF_FFFF]);
                file.iter_mut().skip(at).zip(value.to_le_bytes()).for_each(|(byte, new)| *byte = new);
            }
            4 => {
                let end = (at + random.below(64)).min(file.len());
                file.drain(at..end);
            }
            5 => {
                let end = (at + random.below(256)).min(file.len());
                let copy = file[at..end].to_vec();
                let to = random.below(file.len());
                file.splice(to..to, copy);
            }
            6 => file.truncate(at.max(file.len() / 2)),
            _ => {
                let (from, long) = (random.below(file.len()), random.below(32));
                let copy: Vec<u8> = file.iter().skip(from).take(long).copied().collect();
                file.iter_mut().skip(at).zip(copy).for_each(|(byte, new)| *byte = new);
            }
        }
        if file.is_empty() {
            return;
        }
    }
}

/// Changes one record of an XLS: its length, what it holds, or its order. Records begin at `from`.
pub fn records(file: &mut [u8], from: usize, random: &mut Random) {
    let mut places = Vec::new();
    let mut at = from;
    while let Some(head) = file.get(at..at + 4) {
        let long = usize::from(u16::from_le_bytes([head[2], head[3]]));
        if head[0] == 0 && head[1] == 0 {
            break;
        }
        places.push((at, long));
        at += 4 + long;
    }
    for _ in 0..=random.below(4) {
        let (at, long) = *random.one(&places);
        match random.below(4) {
            0 => file.iter_mut().skip(at + 2).zip((random.next() as u16).to_le_bytes()).for_each(|(byte, new)| *byte = new),
            1 => file.iter_mut().skip(at + 2).zip([random.below(8) as u8, 0]).for_each(|(byte, new)| *byte = new),
            2 => {
                let within = at + 4 + random.below(long);
                let value = *random.one(&[0u16, 1, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFF]);
                file.iter_mut().skip(within).zip(value.to_le_bytes()).for_each(|(byte, new)| *byte = new);
            }
            _ => {
                let kind = *random.one(&[
                    0x0006u16, 0x00FC, 0x003C, 0x00FD, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x00BD, 0x00E5, 0x0085, 0x0018, 0x0017, 0x041E, 0x0200,
                ]);
                file.iter_mut().skip(at).zip(kind.to_le_bytes()).for_each(|(byte, new)| *byte = new);
            }
        }
    }
}

/// Opens a compressed file, changes the XML of one or two of its parts, and packs it again.
pub fn parts(file: &[u8], random: &mut Random) -> Vec<u8> {
    let Ok(mut from) = ZipArchive::new(Cursor::new(file)) else { return file.to_vec() };
    let mut parts: Vec<(String, Vec<u8>)> = Vec::new();
    for at in 0..from.len() {
        let Ok(mut part) = from.by_index(at) else { continue };
        let name = part.name().map(std::borrow::Cow::into_owned).unwrap_or_default();
        let mut text = Vec::new();
        if part.read_to_end(&mut text).is_ok() {
            parts.push((name, text));
        }
    }
    for _ in 0..=random.below(2) {
        // The cells are where most of the reading is.
        let cells = parts.iter().position(|(name, _)| name.contains("sheet1.xml") || name == "content.xml").filter(|_| random.once_in(2));
        let at = cells.unwrap_or_else(|| random.below(parts.len()));
        let text = String::from_utf8_lossy(&parts[at].1).into_owned();
        parts[at].1 = xml(text, random).into_bytes();
    }
    if random.once_in(40) {
        let gone = random.below(parts.len());
        parts.remove(gone);
    }
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in parts {
        // Two parts of one name cannot be written: neither can they be read.
        if to.start_file(name, options).is_ok() {
            let _ = to.write_all(&text);
        }
    }
    to.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Changes an XML where it says something: the value of an attribute, the text of an element, an element as a whole.
fn xml(mut text: String, random: &mut Random) -> String {
    for _ in 0..=random.below(6) {
        let values = between(&text, "=\"", "\"");
        let texts = between(&text, ">", "<");
        let elements = between(&text, "<", ">");
        let new = match random.below(4) {
            0 => *random.one(&NUMBERS),
            1 => *random.one(&PLACES),
            2 => *random.one(&TEXTS),
            _ => "",
        };
        let borrowed = |random: &mut Random, of: &[(usize, usize)]| {
            let (from, to) = *random.one(of);
            text[from..to].to_owned()
        };
        let (at, new) = match random.below(8) {
            0..=2 if !values.is_empty() => (*random.one(&values), if new.is_empty() { borrowed(random, &values) } else { new.to_owned() }),
            3 | 4 if !texts.is_empty() => (*random.one(&texts), if new.is_empty() { borrowed(random, &texts) } else { new.to_owned() }),
            // An element that is gone, or that comes twice.
            5 if !elements.is_empty() => {
                let (from, to) = *random.one(&elements);
                ((from - 1, to + 1), String::new())
            }
            6 if !elements.is_empty() => {
                let (from, to) = *random.one(&elements);
                ((from - 1, to + 1), text[from - 1..to + 1].repeat(2 + random.below(3)))
            }
            _ if !elements.is_empty() => (*random.one(&elements), borrowed(random, &elements)),
            _ => continue,
        };
        text.replace_range(at.0..at.1, &new);
    }
    text
}

/// The places of what stands between two marks.
fn between(text: &str, open: &str, close: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(open).map(|own| at + own + open.len()) {
        let Some(end) = text[start..].find(close).map(|own| start + own) else { break };
        found.push((start, end));
        at = end;
    }
    found
}
