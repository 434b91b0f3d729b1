//! Texts folded, so that accents and case do not count when people search and sort, and « 2.10 » comes after « 2.9 ».

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case, without accents, œ and æ in two letters.
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'œ' => out.push_str("oe"),
            'æ' => out.push_str("ae"),
            '’' => out.push('\''),
            c => out.push(c),
        }
    }
    out
}

/// A key that sorts numbers by value inside a folded text.
pub fn natural(text: &str) -> String {
    let mut out = String::new();
    let folded = fold(text);
    let mut rest = folded.as_str();
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            let number = rest[..digits].trim_start_matches('0');
            out.push_str(&format!("{:04}{number}", number.len()));
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
    }
}
