//! A figure of an open file as a cell holds it: a point or a comma before its decimals, spaces between its thousands.
//!
//! Invariant: a figure that can be read in two ways is not read; what is not plain digits and a point is said.

/// A figure that was read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Its value.
    pub value: f64,
    /// Whether a comma stands before its decimals.
    pub comma: bool,
    /// Whether its thousands are apart.
    pub thousands: bool,
}

/// Reads a figure; nothing when it is none.
pub fn figure(cell: &str) -> Option<Figure> {
    let bare = cell.trim();
    let spaced = bare.contains(is_space);
    let text: String = bare.chars().filter(|c| !is_space(*c)).collect();
    if spaced && !are_thousands(bare) {
        return None;
    }
    let (commas, points) = (text.matches(',').count(), text.matches('.').count());
    let (plain, comma, thousands) = match (commas, points) {
        (0, 0 | 1) => (text, false, spaced),
        (1, 0) => (text.replace(',', "."), true, spaced),
        // Points between thousands, then a comma.
        (1, _) if !spaced && text.rfind(',') > text.rfind('.') && grouped(text.split(',').next().unwrap_or_default()) => {
            (text.replace('.', "").replace(',', "."), true, true)
        }
        (0, _) if !spaced && grouped(&text) => (text.replace('.', ""), false, true),
        _ => return None,
    };
    // Rust would also read `inf`, `nan` and a lone point.
    let shape = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let mantissa = shape.split_once(['e', 'E']).map_or(shape, |(mantissa, _)| mantissa);
    let digits = mantissa.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && mantissa.bytes().any(|byte| byte.is_ascii_digit());
    let value: f64 = plain.parse().ok().filter(|value: &f64| digits && value.is_finite())?;
    Some(Figure { value, comma, thousands })
}

fn is_space(letter: char) -> bool {
    letter.is_whitespace() || letter == '\''
}

/// Whether spaces stand between groups of three digits, and nowhere else.
fn are_thousands(text: &str) -> bool {
    let whole = text.split([',', '.']).next().unwrap_or_default();
    let rest = &text[whole.len()..];
    let unsigned = whole.strip_prefix(['-', '+']).unwrap_or(whole).trim_start();
    !rest.contains(is_space) && (!unsigned.contains(is_space) || in_threes(unsigned.split(is_space)))
}

fn grouped(text: &str) -> bool {
    in_threes(text.strip_prefix(['-', '+']).unwrap_or(text).split('.'))
}

fn in_threes<'a>(mut groups: impl Iterator<Item = &'a str>) -> bool {
    let digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && digits(first)) && groups.all(|group| group.len() == 3 && digits(group))
}

/// A figure as open files write it: its shortest digits, with a point.
pub fn plain(value: f64) -> String {
    // A sum of floats may leave a sign to zero.
    if value == 0.0 { "0".to_owned() } else { value.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn figures_are_read_as_people_and_programs_write_them() {
        let told = |cell: &str| figure(cell).map(|one| (one.value, one.comma, one.thousands));
        assert_eq!(told("1234.5"), Some((1234.5, false, false)));
        assert_eq!(told("1234,5"), Some((1234.5, true, false)));
        assert_eq!(told("1 234 567,5"), Some((1_234_567.5, true, true)));
        assert_eq!(told("1\u{202f}234"), Some((1234.0, false, true)));
        assert_eq!(told("1\u{a0}234.25"), Some((1234.25, false, true)));
        assert_eq!(told("1.234,5"), Some((1234.5, true, true)));
        assert_eq!(told("1.234.567"), Some((1_234_567.0, false, true)));
        assert_eq!(told("- 12 000"), Some((-12_000.0, false, true)));
        assert_eq!(told("1.5E-7"), Some((1.5e-7, false, false)));
    }

    #[test]
    fn what_is_no_figure_or_could_be_two_is_not_read() {
        for cell in ["", "n.d.", "1,234,567", "1,234.5", "12 34", "1 2345", "inf", "nan", ".", "12 t", "0.1 2", "1.2.3", "--1", "1 234.567.8"] {
            assert_eq!(figure(cell), None, "{cell}");
        }
    }

    proptest! {
        #[test]
        fn a_figure_that_is_written_is_read_back(value in proptest::num::f64::NORMAL) {
            prop_assert_eq!(figure(&plain(value)).map(|one| one.value), Some(value));
        }

        #[test]
        fn nothing_in_a_cell_panics(cell in "[-+0-9 .,eE'\u{a0}\u{202f}é]{0,16}") {
            let _ = figure(&cell);
        }
    }
}
