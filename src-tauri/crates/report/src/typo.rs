//! Makes a user's text printable, and French text French.
//! Invariant: the answer holds only characters that the bundled fonts draw, and `\n`.

use crate::content::Span;
use unicode_normalization::UnicodeNormalization;

const NBSP: char = '\u{a0}';
const THIN: char = '\u{202f}';

/// Whether texts in `lang`, a BCP 47 language, follow the rules of French.
pub fn is_french(lang: &str) -> bool {
    lang.to_ascii_lowercase().starts_with("fr")
}

/// Cleans text: NFC, no control or invisible character, single spaces, `[U+XXXX]` for what no bundled font draws,
/// and the non-breaking spaces of French when `french`.
pub fn clean(text: &str, french: bool, covered: impl Fn(char) -> bool) -> String {
    let mut chars: Vec<char> = Vec::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").nfc() {
        match c {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' | '\u{b}' | '\u{c}' => chars.push('\n'),
            '\t' => chars.push(' '),
            _ if is_space(c) => chars.push(if is_sticky(c) { c } else { ' ' }),
            _ if is_invisible(c) => {}
            _ => chars.push(c),
        }
    }
    let chars = single_spaces(&chars);
    let chars = if french { french_spaces(&chars) } else { chars };
    let mut out = String::with_capacity(text.len());
    for c in chars {
        if c == '\n' || covered(c) {
            out.push(c);
        } else if is_sticky(c) {
            out.push(NBSP);
        } else {
            out.push_str(&format!("[U+{:04X}]", u32::from(c)));
        }
    }
    out
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

/// Characters with no glyph that only steer: controls, direction marks, joiners, variation selectors, soft hyphens.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
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

/// Makes the spaces that French wants unbreakable so: `x :`, `x ;`, `« x »`, `12 345`, `12 %`, `n° 3`.
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

/// Whether a unit follows that must not leave its number.
fn starts_with_unit(rest: &[char]) -> bool {
    let word: String = rest.iter().take_while(|c| c.is_alphanumeric()).take(8).collect();
    matches!(word.as_str(), "k" | "M" | "kWh" | "MWh" | "GWh" | "tCO2e" | "ktCO2e" | "ha" | "km" | "m2" | "ETP" | "t")
        || (matches!(word.as_str(), "k€" | "M€"))
        || rest.first().is_some_and(|c| matches!(c, 'k' | 'M')) && rest.get(1) == Some(&'€')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(text: &str) -> String {
        clean(text, true, |c| c < '\u{2100}')
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
    fn accents_are_composed() {
        assert_eq!(french("e\u{301}te\u{301}"), "été");
    }

    #[test]
    fn english_keeps_its_spaces() {
        assert_eq!(clean("a : b 20 %", false, |_| true), "a : b 20 %");
    }
}
