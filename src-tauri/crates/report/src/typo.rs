//! Makes a user's text printable, and French text French.
//! Invariant: the answer holds only characters that the bundled fonts draw, and `\n`. Which those are is told by `covered`.

use crate::content::Span;
use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

const NBSP: char = '\u{a0}';
const THIN: char = '\u{202f}';

/// No combining mark stands before it.
const FIRST_MARK: char = '\u{300}';

/// Marks that may stand on one letter; a heap of more would be drawn over the lines above.
const MARKS: usize = 3;

/// How a text is cleaned.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'a> {
    /// Whether spaces follow the rules of French.
    pub french: bool,
    /// What stands for characters that cannot be printed, `{codes}` being `U+AC00 U+AC01`. Empty: `[{codes}]`.
    pub missing: &'a str,
}

/// Whether a BCP 47 language is French.
pub fn is_french(lang: &str) -> bool {
    lang.to_ascii_lowercase().starts_with("fr")
}

/// Cleans text: NFC, no control or invisible character, single spaces, a name for what no bundled font draws, and the
/// non-breaking spaces of French.
pub fn clean(text: &str, manner: Manner<'_>, covered: impl Fn(char) -> bool) -> String {
    let mut chars: Vec<char> = Vec::with_capacity(text.len());
    let text = text.replace("\r\n", "\n");
    // Nearly every text is composed already.
    let composed: Vec<char> = if is_nfc_quick(text.chars()) == IsNormalized::Yes { text.chars().collect() } else { text.nfc().collect() };
    let mut source = composed.into_iter().peekable();
    while let Some(c) = source.next() {
        match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => chars.push('\n'),
            '\t' => chars.push(' '),
            // Between Arabic letters it parts what would join: Persian is misspelt without it.
            '\u{200c}' if chars.last().is_some_and(|c| is_arabic(*c)) && source.peek().is_some_and(|c| is_arabic(*c)) => chars.push(c),
            _ if is_space(c) => chars.push(if is_sticky(c) { c } else { ' ' }),
            _ if is_invisible(c) => {}
            _ => chars.push(symbol(c)),
        }
    }
    let chars = single_spaces(&chars);
    let chars = if manner.french { french_spaces(&chars) } else { chars };
    let mut out = String::with_capacity(text.len());
    let mut missing: Vec<char> = Vec::new();
    let mut marks = 0;
    let chars = if chars.iter().all(|c| c.is_ascii() || covered(*c)) { chars } else { chars.into_iter().flat_map(|c| drawn(c, &covered)).collect() };
    for c in chars {
        marks = if c >= FIRST_MARK && is_combining_mark(c) { marks + 1 } else { 0 };
        if marks <= MARKS && !is_noncharacter(c) && (c == '\n' || covered(c) || is_sticky(c)) {
            name(&mut missing, manner, &mut out);
            out.push(if covered(c) || c == '\n' { c } else { NBSP });
        } else {
            missing.push(c);
        }
    }
    name(&mut missing, manner, &mut out);
    out
}

/// `c`, or its letter and its marks when only these are drawn.
fn drawn(c: char, covered: &impl Fn(char) -> bool) -> Vec<char> {
    if !c.is_ascii() && !covered(c) {
        let parts: Vec<char> = std::iter::once(c).nfd().collect();
        if parts.iter().all(|part| covered(*part)) {
            return parts;
        }
    }
    vec![c]
}

/// Code points that are no characters, and that no XML may hold.
fn is_noncharacter(c: char) -> bool {
    u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c)
}

/// Names what cannot be printed, all that follows each other at once.
fn name(missing: &mut Vec<char>, manner: Manner<'_>, out: &mut String) {
    if missing.is_empty() {
        return;
    }
    let codes: Vec<String> = missing.drain(..).map(|c| format!("U+{:04X}", u32::from(c))).collect();
    let words = if manner.missing.contains("{codes}") { manner.missing } else { "[{codes}]" };
    out.push_str(&words.replace("{codes}", &codes.join(" ")));
}

fn is_arabic(c: char) -> bool {
    ('\u{600}'..='\u{8ff}').contains(&c)
}

/// What a word processor means by a private character of its symbol fonts; other characters as they are.
fn symbol(c: char) -> char {
    match c {
        '\u{f0b7}' => '•',
        '\u{f0a7}' => '▪',
        '\u{f06e}' => '■',
        '\u{f0a8}' | '\u{f071}' | '\u{f072}' => '□',
        '\u{f0fc}' => '✓',
        '\u{f0fb}' => '✗',
        '\u{f0fe}' => '☑',
        '\u{f0d8}' => '➢',
        '\u{f0e0}' => '→',
        '\u{f0e8}' => '⇒',
        '\u{f076}' => '❖',
        _ => c,
    }
}

/// Spans whose texts went through `clean`, without those that are blank. Cleaning trims: the space between two is put back.
pub fn spans(spans: &[Span], clean: impl Fn(&str) -> String) -> Vec<(String, &Span)> {
    let open = |c: Option<char>| c.is_some_and(char::is_whitespace);
    let mut out: Vec<(String, &Span)> = Vec::new();
    for (i, span) in spans.iter().enumerate() {
        let mut text = clean(&span.text);
        if open(span.text.chars().next()) && out.last().is_some_and(|(before, _)| !before.ends_with(' ')) {
            text.insert(0, ' ');
        }
        if open(span.text.chars().last()) && i + 1 < spans.len() && !text.is_empty() && !text.ends_with(' ') {
            text.push(' ');
        }
        if !text.is_empty() {
            out.push((text, span));
        }
    }
    out
}

fn is_sticky(c: char) -> bool {
    matches!(c, NBSP | THIN)
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// Characters that only steer or colour others: controls, direction marks, joiners, variation selectors, soft hyphens,
/// the tones of a skin, the frame of a key.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}' | '\u{20e3}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0000}'..='\u{e0fff}')
}

/// One space where there were several, none at either end of a line, no blank line at either end of the text.
fn single_spaces(chars: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(chars.len());
    for &c in chars {
        let after_gap = out.last().is_none_or(|&l| l == ' ' || l == '\n');
        match c {
            ' ' if after_gap => {}
            '\n' => {
                while out.last() == Some(&' ') {
                    out.pop();
                }
                if !out.is_empty() {
                    out.push('\n');
                }
            }
            _ => out.push(c),
        }
    }
    while out.last().is_some_and(|&l| l == ' ' || l == '\n') {
        out.pop();
    }
    out
}

/// Makes the spaces that French wants unbreakable so: `x :`, `x ;`, `« x »`, `12 345`, `12 %`, `n° 3`, `€ HT`.
fn french_spaces(chars: &[char]) -> Vec<char> {
    let mut out: Vec<char> = Vec::with_capacity(chars.len() + 8);
    let breakable = |c: char| c == ' ' || is_sticky(c);
    for (i, &c) in chars.iter().enumerate() {
        let next = chars.get(i + 1).copied();
        let before = out.last().copied();
        if breakable(c) {
            out.push(match (before, next) {
                (_, Some(';' | '!' | '?')) => THIN,
                (_, Some(':' | '»' | '%' | '€' | '‰')) => NBSP,
                (Some('«' | '°' | '§'), _) => NBSP,
                (Some('€'), _) if states_tax(&chars[i + 1..]) => NBSP,
                (Some(b), Some(n)) if b.is_ascii_digit() && n.is_ascii_digit() && groups_thousands(&chars[i + 1..]) => THIN,
                (Some(b), Some(_)) if b.is_ascii_digit() && starts_with_unit(&chars[i + 1..]) => NBSP,
                _ => c,
            });
        } else {
            // Guillemets keep to their words even when they were typed without a space.
            if c == '»' && before.is_some_and(|b| !b.is_whitespace()) {
                out.push(NBSP);
            }
            out.push(c);
            if c == '«' && next.is_some_and(|n| !n.is_whitespace()) {
                out.push(NBSP);
            }
        }
    }
    out
}

/// Whether exactly three digits follow: the group of a large number.
fn groups_thousands(rest: &[char]) -> bool {
    rest.iter().take_while(|c| c.is_ascii_digit()).count() == 3
}

/// Whether the word follows that says of an amount if it holds its tax.
fn states_tax(rest: &[char]) -> bool {
    let word: String = rest.iter().take_while(|c| c.is_alphanumeric()).take(4).collect();
    matches!(word.as_str(), "HT" | "TTC")
}

/// Whether a unit follows that must not leave its number.
fn starts_with_unit(rest: &[char]) -> bool {
    let word: String = rest.iter().take_while(|c| c.is_alphanumeric()).take(8).collect();
    matches!(word.as_str(), "k" | "M" | "kWh" | "MWh" | "GWh" | "tCO2e" | "tCO₂e" | "ktCO2e" | "ktCO₂e" | "ha" | "km" | "m2" | "ETP" | "t")
        || (matches!(word.as_str(), "k€" | "M€"))
        || rest.first().is_some_and(|c| matches!(c, 'k' | 'M')) && rest.get(1) == Some(&'€')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(text: &str) -> String {
        clean(text, Manner { french: true, missing: "" }, |c| c < '\u{2100}')
    }

    #[test]
    fn spaces_before_high_punctuation_do_not_break() {
        assert_eq!(french("Quoi ? Objectif : x ; oui !"), "Quoi\u{202f}? Objectif\u{a0}: x\u{202f}; oui\u{202f}!");
    }

    #[test]
    fn guillemets_keep_to_their_words() {
        assert_eq!(french("« Plantons » et «haies»"), "«\u{a0}Plantons\u{a0}» et «\u{a0}haies\u{a0}»");
    }

    #[test]
    fn numbers_keep_their_groups_and_their_units() {
        assert_eq!(french("1 234 567 € et 20 % de 12 MWh"), "1\u{202f}234\u{202f}567\u{a0}€ et 20\u{a0}% de 12\u{a0}MWh");
        assert_eq!(french("en 2014 2015"), "en 2014 2015");
        assert_eq!(french("Coût (€ HT), 3 € HTVA"), "Coût (€\u{a0}HT), 3\u{a0}€ HTVA");
    }

    #[test]
    fn addresses_and_apostrophes_are_left_alone() {
        assert_eq!(french("http://a.fr/?b=c l'eau l’air"), "http://a.fr/?b=c l'eau l’air");
    }

    #[test]
    fn invisible_and_control_characters_go_and_unknown_ones_are_named() {
        assert_eq!(french("a\u{0}\u{200b}b\tc\u{feff} 🌱"), "ab c [U+1F331]");
        assert_eq!(french("\u{85}x\r\ny\n\n"), "x\ny");
    }

    #[test]
    fn what_cannot_be_printed_is_named_once_for_all_that_follows_each_other() {
        let manner = Manner { french: false, missing: "[non imprimable : {codes}]" };
        assert_eq!(clean("a 한국 b", manner, |c| c.is_ascii()), "a [non imprimable : U+D55C U+AD6D] b");
    }

    #[test]
    fn symbols_of_word_processors_are_understood_and_tones_of_skin_left_out() {
        let clean = |text: &str| clean(text, Manner { french: false, missing: "" }, |_| true);
        assert_eq!(clean("\u{f0b7} fait \u{f0fc}"), "• fait ✓");
        assert_eq!(clean("👍🏽 1\u{fe0f}\u{20e3}"), "👍 1");
    }

    #[test]
    fn persian_keeps_what_parts_its_letters_and_others_do_not() {
        let clean = |text: &str| clean(text, Manner { french: false, missing: "" }, |_| true);
        assert_eq!(clean("می\u{200c}خواهم"), "می\u{200c}خواهم");
        assert_eq!(clean("a\u{200c}b\u{200c}"), "ab");
    }

    #[test]
    fn a_heap_of_marks_is_named_beyond_the_third() {
        let heap = format!("x{}", "\u{336}".repeat(5));
        assert_eq!(french(&heap), "x\u{336}\u{336}\u{336}[U+0336 U+0336]");
    }

    #[test]
    fn accents_are_composed() {
        assert_eq!(french("e\u{301}te\u{301}"), "été");
    }

    #[test]
    fn english_keeps_its_spaces() {
        assert_eq!(clean("a : b 20 %", Manner { french: false, missing: "" }, |_| true), "a : b 20 %");
    }
}
