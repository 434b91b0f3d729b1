//! A compact PDF 1.7 file: object streams and a cross-reference stream, all compressed.
//! Invariant: the bytes do not depend on how many threads compressed them; `/ID` is a hash of the content.

use crate::error::Error;
use crate::pack::deflate;
use lopdf::{Dictionary, Document, Object, StringFormat};
use sha2::{Digest, Sha256};

/// Objects in one object stream.
const CHUNK: usize = 1000;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    At(usize),
    In { stream: u32, index: usize },
}

/// Writes the file.
///
/// # Errors
/// [`Error::Pdf`] when a stream cannot be compressed, or the file passes 4 GB.
pub fn write(pdf: &Document) -> Result<Vec<u8>, Error> {
    let mut out: Vec<u8> = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    let max = pdf.objects.keys().map(|k| k.0).max().unwrap_or(0);
    let mut entries = vec![Entry::Free; max as usize + 1];
    let (mut streams, mut plain) = (Vec::new(), Vec::new());
    for (id, value) in &pdf.objects {
        match value {
            Object::Stream(stream) => streams.push((id.0, stream)),
            other => plain.push((id.0, other)),
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
    let chunks: Vec<&[(u32, &Object)]> = plain.chunks(CHUNK).collect();
    let packed = in_threads(&chunks, |chunk| object_stream(chunk))?;
    for (chunk, (first, content)) in chunks.iter().zip(packed) {
        let id = number(entries.len())?;
        for (index, (member, _)) in chunk.iter().enumerate() {
            entries[*member as usize] = Entry::In { stream: id, index };
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

/// Numbers and places of the members, then the members; answers where they start.
fn object_stream(chunk: &[(u32, &Object)]) -> Result<(usize, Vec<u8>), Error> {
    let (mut head, mut body) = (Vec::new(), Vec::new());
    for (id, value) in chunk {
        head.extend(format!("{id} {} ", body.len()).as_bytes());
        object(&mut body, value);
        body.push(b'\n');
    }
    let first = head.len();
    head.extend(body);
    Ok((first, deflate(&head)?))
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

fn dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict {
        name(out, key);
        object(out, value);
    }
    out.extend(b">>");
}

fn object(out: &mut Vec<u8>, value: &Object) {
    let opens = matches!(value, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_));
    if !opens && !out.last().is_some_and(|b| b"[]<>/() \n".contains(b)) {
        out.push(b' ');
    }
    match value {
        Object::Boolean(true) => out.extend(b"true"),
        Object::Boolean(false) => out.extend(b"false"),
        Object::Integer(i) => out.extend(i.to_string().as_bytes()),
        Object::Real(r) => real(out, *r),
        Object::Name(n) => name(out, n),
        Object::String(bytes, format) => string(out, bytes, format),
        Object::Array(items) => {
            out.push(b'[');
            items.iter().for_each(|item| object(out, item));
            out.push(b']');
        }
        Object::Dictionary(dict) => dictionary(out, dict),
        Object::Reference(id) => out.extend(format!("{} {} R", id.0, id.1).as_bytes()),
        // Streams are written on their own, never inside another object.
        Object::Null | Object::Stream(_) => out.extend(b"null"),
    }
}

fn real(out: &mut Vec<u8>, value: f32) {
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    out.extend(if text.is_empty() || text == "-0" { b"0" } else { text.as_bytes() });
}

fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || b"-_.+*:".contains(&byte) {
            out.push(byte);
        } else {
            out.extend(format!("#{byte:02X}").as_bytes());
        }
    }
}

fn string(out: &mut Vec<u8>, bytes: &[u8], format: &StringFormat) {
    if matches!(format, StringFormat::Hexadecimal) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        out.push(b'<');
        for byte in bytes {
            out.push(DIGITS[usize::from(byte >> 4)]);
            out.push(DIGITS[usize::from(byte & 15)]);
        }
        return out.push(b'>');
    }
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}
