//! A compact PDF 1.7 file: object streams and a cross-reference stream, all compressed.
//! Invariant: the bytes do not depend on how many threads compressed them; `/ID` is a hash of the content.

mod object;
pub mod pack;
mod plain;

pub use plain::Plain;

use crate::error::Error;
use lopdf::{Dictionary, Document, Object, StringFormat};
use object::dictionary;
use pack::deflate;
use sha2::{Digest, Sha256};

/// Where an object stands.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    At(usize),
    In { stream: u32, index: usize },
}

/// Writes the file: the objects of `pdf`, and those that are `plain` already.
///
/// # Errors
/// [`Error::Pdf`] when a stream cannot be compressed, or the file passes 4 GB.
pub fn write(pdf: &Document, mut plain: Plain) -> Result<Vec<u8>, Error> {
    let mut out: Vec<u8> = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let mut entries = vec![Entry::Free; pdf.max_id as usize + 1];
    let mut streams = Vec::new();
    for (id, value) in &pdf.objects {
        match value {
            Object::Stream(stream) => streams.push((id.0, stream)),
            other => plain.push(*id, other),
        }
    }
    let mut hash = Sha256::new();
    let packed = in_threads(&streams, |(_, stream)| pack(stream))?;
    for ((id, stream), content) in streams.iter().zip(packed) {
        entries[*id as usize] = Entry::At(out.len());
        let mut dict = stream.dict.clone();
        if content.compressed {
            dict.set("Filter", "FlateDecode");
        }
        dict.set("Length", i64::try_from(content.bytes.len()).unwrap_or(i64::MAX));
        hash.update(&content.bytes);
        stream_object(&mut out, *id, &dict, &content.bytes);
    }
    let chunks = plain.chunks();
    let packed = in_threads(&chunks, |chunk| plain.packed(chunk.clone()))?;
    for (chunk, (first, content)) in chunks.iter().zip(packed) {
        let id = number(entries.len())?;
        for (index, member) in plain.numbers(chunk.clone()).enumerate() {
            entries[member as usize] = Entry::In { stream: id, index };
        }
        entries.push(Entry::At(out.len()));
        hash.update(&content);
        let mut dict = Dictionary::new();
        dict.set("Type", "ObjStm");
        dict.set("N", i64::try_from(chunk.len()).unwrap_or(i64::MAX));
        dict.set("First", i64::try_from(first).unwrap_or(i64::MAX));
        dict.set("Filter", "FlateDecode");
        dict.set("Length", i64::try_from(content.len()).unwrap_or(i64::MAX));
        stream_object(&mut out, id, &dict, &content);
    }
    let start = out.len();
    let id = number(entries.len())?;
    entries.push(Entry::At(start));
    let table = deflate(&predict(&entries)?)?;
    let mut dict = Dictionary::new();
    dict.set("Type", "XRef");
    dict.set("Size", i64::from(id) + 1);
    dict.set("W", vec![Object::Integer(1), Object::Integer(4), Object::Integer(2)]);
    dict.set("Filter", "FlateDecode");
    let mut parameters = Dictionary::new();
    parameters.set("Predictor", 12);
    parameters.set("Columns", 7);
    dict.set("DecodeParms", parameters);
    dict.set("Length", i64::try_from(table.len()).unwrap_or(i64::MAX));
    for key in [b"Root".as_slice(), b"Info"] {
        if let Ok(value) = pdf.trailer.get(key) {
            dict.set(key, value.clone());
        }
    }
    let digest = Object::String(hash.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    dict.set("ID", vec![digest.clone(), digest]);
    stream_object(&mut out, id, &dict, &table);
    out.extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
    Ok(out)
}

struct Packed {
    bytes: Vec<u8>,
    compressed: bool,
}

fn pack(stream: &lopdf::Stream) -> Result<Packed, Error> {
    let keep = || Packed { bytes: stream.content.clone(), compressed: false };
    if !stream.allows_compression || stream.dict.has(b"Filter") {
        return Ok(keep());
    }
    let bytes = deflate(&stream.content)?;
    Ok(if bytes.len() < stream.content.len() { Packed { bytes, compressed: true } } else { keep() })
}

/// Applies `f` to every item on all processors; answers come in order.
fn in_threads<T: Sync, R: Send>(items: &[T], f: impl Fn(&T) -> Result<R, Error> + Sync) -> Result<Vec<R>, Error> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(threads).max(1);
    let parts: Vec<Result<Vec<R>, Error>> = std::thread::scope(|scope| {
        let handles: Vec<_> = items.chunks(share).map(|part| scope.spawn(|| part.iter().map(&f).collect())).collect();
        handles.into_iter().map(|h| h.join().unwrap_or_else(|_| Err(Error::Pdf("a compressing thread failed".to_owned())))).collect()
    });
    let mut out = Vec::with_capacity(items.len());
    for part in parts {
        out.extend(part?);
    }
    Ok(out)
}

/// The cross-reference table with the PNG « up » predictor.
fn predict(entries: &[Entry]) -> Result<Vec<u8>, Error> {
    let mut table = Vec::with_capacity(entries.len() * 8);
    let mut above = [0_u8; 7];
    for (i, entry) in entries.iter().enumerate() {
        let (kind, place, index) = match *entry {
            Entry::Free => (0, 0, if i == 0 { u16::MAX } else { 0 }),
            Entry::At(at) => (1, number(at)?, 0),
            // An object stream holds CHUNK members.
            Entry::In { stream, index } => (2, stream, u16::try_from(index).unwrap_or(u16::MAX)),
        };
        let mut row = [0_u8; 7];
        row[0] = kind;
        row[1..5].copy_from_slice(&place.to_be_bytes());
        row[5..].copy_from_slice(&index.to_be_bytes());
        table.push(2);
        table.extend(row.iter().zip(above).map(|(now, before)| now.wrapping_sub(before)));
        above = row;
    }
    Ok(table)
}

fn number(value: usize) -> Result<u32, Error> {
    u32::try_from(value).map_err(|_| Error::Pdf("the file passes 4 GB".to_owned()))
}

fn stream_object(out: &mut Vec<u8>, id: u32, dict: &Dictionary, content: &[u8]) {
    out.extend(format!("{id} 0 obj\n").as_bytes());
    dictionary(out, dict);
    out.extend(b"\nstream\n");
    out.extend(content);
    out.extend(b"\nendstream\nendobj\n");
}
