//! Objects as bytes. Invariant: no blank that nothing needs.

use lopdf::{Dictionary, Object, StringFormat};

/// Writes a dictionary.
pub fn dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict {
        name(out, key);
        object(out, value);
    }
    out.extend(b">>");
}

/// Writes an object after what is there. Streams are written on their own.
pub fn object(out: &mut Vec<u8>, value: &Object) {
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
