//! Texts folded, so that accents and case do not count when people search and sort, and « 2.10 » comes after « 2.9 ».

use std::ops::Range;
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

/// As [`fold`], where it does not count how wide spaces are and whether there are some at the ends.
pub fn fold_line(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
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

/// How much of a text tells where it stands among others, in characters.
const HEAD: usize = 40;

/// The beginning of a long text as it is sorted.
pub fn head(text: &str) -> String {
    natural(&text.chars().take(HEAD).collect::<String>())
}

/// The words of a text, folded: letters and digits that stand together.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Where a text has words that begin with one of `wanted` (folded): what of it to mark, in bytes, from left to right.
pub fn marks(text: &str, wanted: &[String]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    let inside = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    while let Some(start) = text[rest..].find(inside).map(|at| rest + at) {
        let end = text[start..].find(|c| !inside(c)).map_or(text.len(), |at| start + at);
        let folded = fold(&text[start..end]);
        let longest = wanted.iter().filter(|word| folded.starts_with(word.as_str())).map(|word| word.len()).max();
        if let Some(length) = longest {
            found.push(start..start + covering(&text[start..end], length));
        }
        rest = end;
    }
    found
}

/// How many bytes of a word make its first folded bytes, the accents that follow them included.
fn covering(word: &str, folded: usize) -> usize {
    let mut made = 0;
    for (at, c) in word.char_indices() {
        if made >= folded && !is_combining_mark(c) {
            return at;
        }
        made += fold(c.encode_utf8(&mut [0; 4])).len();
    }
    word.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_marked_is_the_part_of_the_word_that_was_asked_for() {
        let marked = |text: &'static str, wanted: &[&str]| -> Vec<&str> {
            let wanted: Vec<String> = wanted.iter().map(|word| (*word).to_owned()).collect();
            marks(text, &wanted).into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(marked("Rénovation des bâtiments, rénover", &["renov"]), ["Rénov", "rénov"]);
        assert_eq!(marked("Œuvre d’Étaples", &["o", "etap"]), ["Œ", "Étap"]);
        assert_eq!(marked("E\u{301}tude", &["e"]), ["E\u{301}"]);
        assert_eq!(marked("préparer", &["renov"]), Vec::<&str>::new());
    }

    proptest! {
        #[test]
        fn a_text_that_has_the_words_is_marked(text in "\\PC{0,60}", at in 0..60usize) {
            let words = words(&text);
            if let Some(word) = words.get(at % words.len().max(1)) {
                let ranges = marks(&text, std::slice::from_ref(word));
                prop_assert!(ranges.iter().all(|range| text.get(range.clone()).is_some()));
                prop_assert!(!ranges.is_empty(), "{word} in {text}");
            }
        }
    }

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
