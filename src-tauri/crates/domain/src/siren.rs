//! SIREN: nine digits whose Luhn sum is a multiple of ten (INSEE).

/// Whether the nine digits are a SIREN. Spaces are not accepted here: [`tidy`] takes them out first.
pub fn is_valid(siren: &str) -> bool {
    siren.len() == 9 && siren.bytes().all(|byte| byte.is_ascii_digit()) && luhn(siren).is_multiple_of(10)
}

/// The digits of what a person typed, without the spaces that letterheads put between them.
pub fn tidy(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace()).collect()
}

/// As a person reads it: in groups of three, which do not part at the end of a line. Anything else stays as it is.
pub fn grouped(siren: &str) -> String {
    if siren.len() != 9 || !siren.is_ascii() {
        return siren.to_owned();
    }
    format!("{}\u{a0}{}\u{a0}{}", &siren[..3], &siren[3..6], &siren[6..])
}

fn luhn(digits: &str) -> u32 {
    digits
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            if place % 2 == 0 { digit } else { digit * 2 - if digit > 4 { 9 } else { 0 } }
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sirens_of_the_ternois_are_valid_and_one_digit_off_is_not() {
        for siren in ["200075679", "200069672", "200044030"] {
            assert!(is_valid(siren), "{siren}");
        }
        assert!(!is_valid("200075678"));
        assert!(!is_valid("20007567"));
        assert!(is_valid(&tidy("200 075 679")));
    }

    #[test]
    fn a_siren_is_read_in_groups_of_three_and_typed_back_as_read() {
        assert_eq!(grouped("200075679"), "200\u{a0}075\u{a0}679");
        assert_eq!(tidy(&grouped("200075679")), "200075679");
        assert_eq!(grouped("20007567é"), "20007567é");
    }
}
