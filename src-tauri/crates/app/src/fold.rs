//! Texts folded, so that accents and case do not count when people search and sort, and « 2.10 » comes after « 2.9 ».

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, œ and æ in two letters.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Most of a French text: the rest is asked of the tables of Unicode.
            _ if c.is_ascii() => out.push(c.to_ascii_lowercase()),
            'à' | 'â' | 'ä' | 'À' | 'Â' | 'Ä' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => out.push('e'),
            'î' | 'ï' | 'Î' | 'Ï' => out.push('i'),
            'ô' | 'ö' | 'Ô' | 'Ö' => out.push('o'),
            'ù' | 'û' | 'ü' | 'Ù' | 'Û' | 'Ü' => out.push('u'),
            'ç' | 'Ç' => out.push('c'),
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            '’' => out.push('\''),
            _ => out.extend(std::iter::once(c).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase)),
        }
    }
    out
}

/// A key that sorts numbers by value inside a folded text.
pub fn natural(text: &str) -> String {
    natural_of(&fold(text))
}

/// As [`natural`], of a text that is folded already.
pub fn natural_of(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len() + 8);
    let mut rest = folded;
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            let number = rest[..digits].trim_start_matches('0');
            // How many digits, in four of them: longer numbers are greater.
            let length = number.len();
            out.extend([1_000, 100, 10, 1].map(|unit| char::from(b'0' + u8::try_from(length / unit % 10).unwrap_or(0))));
            out.push_str(number);
            rest = &rest[digits..];
        } else {
            let letters = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
            out.push_str(&rest[..letters]);
            rest = &rest[letters..];
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_comes_after_nine_and_accents_do_not_count() {
        assert!(natural("2.9") < natural("2.10"));
        assert!(natural("A2") < natural("a10"));
        assert_eq!(fold("Œuvre à Étaples"), "oeuvre a etaples");
        // Composed or not, in letters of other tongues, and where one letter becomes two.
        assert_eq!(fold("E\u{301}tude de l’Île, Łódź, ČEZ, STRASSE, ﬁ"), "etude de l'ile, łodz, cez, strasse, ﬁ");
        assert_eq!(natural("n° 012"), "n° 000212");
    }
}
