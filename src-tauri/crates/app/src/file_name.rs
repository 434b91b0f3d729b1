//! What may stand in the name of a file, on every system.

/// Whether a letter may: no separator, no control character, and nothing unseen, which could turn the end of a name round.
pub fn is_plain(c: char) -> bool {
    let unseen =
        matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}');
    !c.is_control() && !unseen && !"/\\:*?\"<>|".contains(c)
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn letters_of_every_script_may_and_what_hides_an_extension_may_not() {
        assert!("Énergie n° 3 (ÇA ira), 気候, مناخ, Κλίμα 🌍.pdf".chars().all(is_plain));
        assert_eq!("facture\u{202e}fdp.exe\u{200b}\u{0}/\u{feff}".chars().filter(|c| is_plain(*c)).collect::<String>(), "facturefdp.exe");
    }
}
