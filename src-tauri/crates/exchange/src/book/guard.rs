//! What stands around a reading: what is asked of a compressed workbook before it (how large it is once decompressed, that it defines no entities), and
//! what a reader that panics is turned into.

use super::{Limits, Unread};
use std::io::{Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use zip::ZipArchive;

/// What a compressed file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Xlsx,
    Ods,
    Other,
}

/// Runs a reading. What it holds when a reader panics is dropped with it: nothing half read is seen by anybody.
pub fn held<T>(read: impl FnOnce() -> Result<T, Unread>) -> Result<T, Unread> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(Unread::Damaged("the reader gave up".to_owned())))
}

/// A workbook has some dozens of parts; a file of a hundred thousand is made to be slow.
const MOST_PARTS: usize = 5_000;
/// What defines entities, or says where they are.
const FORBIDDEN: [&[u8]; 2] = [b"<!DOCTYPE", b"<!ENTITY"];

/// Goes through every part once, in a small buffer: what a part says of its own size is not believed.
pub fn inspect(bytes: &[u8], limits: Limits) -> Result<Kind, Unread> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Unread::Damaged(error.to_string()))?;
    if archive.len() > MOST_PARTS {
        return Err(Unread::TooManyBytes(limits.bytes));
    }
    let mut kind = Kind::Other;
    let mut total = 0;
    for at in 0..archive.len() {
        // A part with a password of its own is asked for by its place all the same.
        let part = match archive.by_index(at) {
            Ok(part) => part,
            Err(zip::result::ZipError::UnsupportedArchive(reason)) if reason.contains("Password") => return Err(Unread::Protected),
            Err(error) => return Err(Unread::Damaged(error.to_string())),
        };
        let name = part.name().map_err(|error| Unread::Damaged(error.to_string()))?.into_owned();
        match name.as_str() {
            "xl/workbook.xml" => kind = Kind::Xlsx,
            "content.xml" if kind == Kind::Other => kind = Kind::Ods,
            _ => {}
        }
        let is_xml = [".xml", ".rels", ".vml"].iter().any(|end| name.ends_with(end));
        drain(part, is_xml, &mut total, limits)?;
    }
    Ok(kind)
}

fn drain(mut part: impl Read, is_xml: bool, total: &mut u64, limits: Limits) -> Result<(), Unread> {
    let mut buffer = vec![0; 64 << 10];
    // The end of what was read before stays in front: what is looked for may stand across two readings.
    let kept = FORBIDDEN.iter().map(|word| word.len()).max().unwrap_or(1) - 1;
    let mut before = 0;
    loop {
        let read = part.read(&mut buffer[before..]).map_err(|error| Unread::Damaged(error.to_string()))?;
        if read == 0 {
            return Ok(());
        }
        *total += read as u64;
        if *total > limits.bytes {
            return Err(Unread::TooManyBytes(limits.bytes));
        }
        let own = &buffer[..before + read];
        if is_xml && FORBIDDEN.iter().any(|word| memchr::memmem::find(own, word).is_some()) {
            return Err(Unread::Entities);
        }
        let end = own.len();
        let stays = kept.min(end);
        buffer.copy_within(end - stays..end, 0);
        before = stays;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_panics_makes_a_damaged_file() {
        let read = held(|| -> Result<(), Unread> { panic!("on purpose") });
        assert!(matches!(read, Err(Unread::Damaged(_))));
        assert_eq!(held(|| Ok(1)), Ok(1));
    }
}
