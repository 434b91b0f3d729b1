//! Page operators in fewer bytes: strings as bytes, lines of text placed from one another, no blank that nothing needs.
//! Invariant: the same marks at the same places, to the hundredth of a point that `emit` rounds to.

/// A part of a content stream.
enum Token<'a> {
    /// A name, a number, an operator or a bracket, as it stands.
    Word(&'a [u8]),
    /// A string, decoded.
    Text(Vec<u8>),
}

/// Rewrites a content stream. What is not understood stays as it is.
pub fn compact(content: &[u8]) -> Vec<u8> {
    let mut out = Writer { bytes: Vec::with_capacity(content.len() / 2), line: None };
    // Operands that wait for their operator.
    let mut held: Vec<&[u8]> = Vec::new();
    let mut rest = content;
    let mut text: Option<Vec<u8>> = None;
    while let Some((token, after)) = next(rest) {
        rest = after;
        match token {
            // Glyphs that follow one another are one string.
            Token::Text(bytes) => {
                out.words(&mut held);
                text.get_or_insert_default().extend(bytes);
            }
            Token::Word(word) => {
                if let Some(bytes) = text.take() {
                    out.string(&bytes);
                }
                match word {
                    b"BT" => out.line = Some((0, 0)),
                    b"ET" => out.line = None,
                    b"Tm" if out.moved(&held) => {
                        held.clear();
                        continue;
                    }
                    _ => {}
                }
                held.push(word);
                if !word.iter().all(|b| b"+-.0123456789".contains(b)) {
                    out.words(&mut held);
                }
            }
        }
    }
    out.words(&mut held);
    out.bytes
}

struct Writer {
    bytes: Vec<u8>,
    /// Where the present line of text begins, in hundredths of a point; nothing outside a text, or when it is not known.
    line: Option<(i64, i64)>,
}

impl Writer {
    fn words(&mut self, held: &mut Vec<&[u8]>) {
        held.drain(..).for_each(|word| self.word(word));
    }

    fn word(&mut self, word: &[u8]) {
        let opens = word.first().is_some_and(|b| b"/[]<>(".contains(b));
        let closed = self.bytes.last().is_none_or(|b| b"[]<>()".contains(b));
        if !opens && !closed {
            self.bytes.push(b' ');
        }
        self.bytes.extend(word);
    }

    fn string(&mut self, text: &[u8]) {
        self.bytes.push(b'(');
        for &byte in text {
            match byte {
                b'(' | b')' | b'\\' => self.bytes.extend([b'\\', byte]),
                b'\r' => self.bytes.extend(b"\\r"),
                _ => self.bytes.push(byte),
            }
        }
        self.bytes.push(b')');
    }

    /// `1 0 0 1 x y Tm` as a step from the line before; false when it is another matrix.
    fn moved(&mut self, held: &[&[u8]]) -> bool {
        let [b"1", b"0", b"0", b"1", x, y] = held else {
            self.line = None;
            return false;
        };
        let (Some((from_x, from_y)), Some(x), Some(y)) = (self.line, hundredths(x), hundredths(y)) else {
            self.line = None;
            return false;
        };
        self.line = Some((x, y));
        for step in [x - from_x, y - from_y] {
            self.word(decimal(step).as_bytes());
        }
        self.word(b"Td");
        true
    }
}

/// The next token and what comes after it; nothing at the end.
fn next(content: &[u8]) -> Option<(Token<'_>, &[u8])> {
    let start = content.iter().position(|b| !b.is_ascii_whitespace())?;
    let content = &content[start..];
    let whole = |length: usize| Some((Token::Word(&content[..length]), &content[length..]));
    match content {
        [b'<', b'<', ..] | [b'>', b'>', ..] => whole(2),
        [b'[' | b']', ..] => whole(1),
        [b'<', ..] => {
            let end = content.iter().position(|b| *b == b'>').unwrap_or(content.len() - 1);
            Some((Token::Text(from_hex(&content[1..end])), &content[end + 1..]))
        }
        [b'(', ..] => whole(literal(content)),
        _ => {
            let end = content[1..].iter().position(|b| b.is_ascii_whitespace() || b"/[]<>(".contains(b));
            whole(end.map_or(content.len(), |end| end + 1))
        }
    }
}

/// How long a string in brackets is.
fn literal(content: &[u8]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < content.len() {
        match content[at] {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            break;
        }
    }
    at.min(content.len())
}

/// Blanks do not count, a last digit that stands alone has a zero after it.
fn from_hex(digits: &[u8]) -> Vec<u8> {
    let values: Vec<u8> = digits.iter().filter_map(|b| char::from(*b).to_digit(16)).filter_map(|v| u8::try_from(v).ok()).collect();
    values.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect()
}

/// A decimal number in hundredths; nothing when it has more decimals than two.
fn hundredths(number: &[u8]) -> Option<i64> {
    let text = std::str::from_utf8(number).ok()?;
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    let size = whole.trim_start_matches('-').parse::<i64>().ok()?.checked_mul(100)? + part;
    Some(if text.starts_with('-') { -size } else { size })
}

fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, part) = (hundredths.abs() / 100, hundredths.abs() % 100);
    match (part, part % 10) {
        (0, _) => format!("{sign}{whole}"),
        (_, 0) => format!("{sign}{whole}.{}", part / 10),
        _ => format!("{sign}{whole}.{part:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(content: &str) -> String {
        String::from_utf8_lossy(&compact(content.as_bytes())).into_owned()
    }

    #[test]
    fn lines_are_placed_from_one_another_and_glyphs_joined() {
        let page =
            "/P <</MCID 7>> BDC\nBT\n/F0 9.6 Tf\n1 0 0 1 59.5 674.61 Tm\n[<004100><42> 10<0043>] TJ\n1 0 0 1 59.5 661.01 Tm\n[<0044>] TJ\nET\nEMC\n";
        assert_eq!(made(page), "/P<</MCID 7>>BDC BT/F0 9.6 Tf 59.5 674.61 Td[(\0A\0B)10(\0C)]TJ 0 -13.6 Td[(\0D)]TJ ET EMC");
    }

    #[test]
    fn a_new_text_begins_at_the_corner_of_the_page() {
        let page = "BT 1 0 0 1 10 20 Tm ET BT 1 0 0 1 10 20.05 Tm 1 0 0 1 9.95 -0.5 Tm ET";
        assert_eq!(made(page), "BT 10 20 Td ET BT 10 20.05 Td -0.05 -20.55 Td ET");
    }

    #[test]
    fn what_is_not_a_plain_step_stays_and_so_does_what_follows_it() {
        let page = "BT 0.5 0 0 1 10 20 Tm 1 0 0 1 10 30 Tm ET q 1 0 0 1 3.125 4 cm Q";
        assert_eq!(made(page), page);
    }

    #[test]
    fn brackets_and_strokes_in_glyphs_are_escaped() {
        assert_eq!(compact(b"[<285c290d0a>] TJ (a\\)b) Tj"), b"[(\\(\\\\\\)\\r\n)]TJ(a\\)b)Tj");
    }

    #[test]
    fn every_number_comes_back_as_it_was() {
        for value in -20_050..20_050 {
            assert_eq!(hundredths(decimal(value).as_bytes()), Some(value), "{value}");
        }
    }
}
