//! An amount as a cell holds it: as an accountant writes it, or as a spreadsheet keeps a float.
//!
//! Invariant: an amount in another currency is never read as euros, and one that can be read in two ways is not read.

use domain::Cents;
use words::Words;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// These cents.
    Exact(Cents),
    /// These cents, once rounded half to even.
    Rounded(Cents),
    /// An amount in this currency.
    Other(String),
    /// No amount.
    Unreadable,
}

const SIGNS: &str = "$£¥₣₤";
/// ISO 4217, of what invoices of a French authority may be in.
const CODES: &[&str] = &[
    "USD", "CHF", "GBP", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "CNY", "INR", "MAD", "TND", "XOF", "XAF",
    "XPF", "FRF", "BEF", "DEM",
];

/// The currency that a text names, when it is not the euro.
pub fn currency(text: &str) -> Option<String> {
    if let Some(sign) = text.chars().find(|c| SIGNS.contains(*c)) {
        return Some(sign.to_string());
    }
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.find_map(|word| CODES.iter().find(|code| word.eq_ignore_ascii_case(code)).map(|code| (*code).to_owned()))
}

/// An amount of euros.
pub fn read_amount(cell: &str, words: &Words) -> Amount {
    if let Some(other) = currency(cell) {
        return Amount::Other(other);
    }
    let bare = without_euro(cell);
    // Accountants write a negative amount between brackets.
    let bare = bare.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).map_or_else(|| bare.to_owned(), |inside| format!("-{}", inside.trim()));
    if let Ok(cents) = words.parse_cents(&bare) {
        return Amount::Exact(cents);
    }
    match float(&bare).and_then(Cents::from_euros) {
        Some((cents, true)) => Amount::Rounded(cents),
        Some((cents, false)) => Amount::Exact(cents),
        None => Amount::Unreadable,
    }
}

fn without_euro(cell: &str) -> &str {
    let mut bare = cell.trim();
    for word in ["€", "euros", "euro", "eur"] {
        let head = bare.get(..word.len()).filter(|head| head.eq_ignore_ascii_case(word)).map(str::len);
        bare = head.map_or(bare, |length| bare[length..].trim_start());
        let start = bare.len().saturating_sub(word.len());
        let tail = bare.get(start..).is_some_and(|tail| tail.eq_ignore_ascii_case(word));
        bare = if tail { bare[..start].trim_end() } else { bare };
    }
    bare
}

/// A float with its decimals. Three decimals after one to three digits may be thousands: that is not read, unless the digits are
/// a zero.
fn float(text: &str) -> Option<f64> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.replace('−', "-");
    let digits = text.trim_start_matches(['-', '+']);
    let (whole, decimals) = digits.split_once([',', '.'])?;
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !plain(whole) || !plain(decimals) {
        return None;
    }
    if decimals.len() == 3 && whole.len() <= 3 && whole.bytes().any(|byte| byte != b'0') {
        return None;
    }
    text.replace(',', ".").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_and_spreadsheets_write_them() {
        let words = Words::french();
        let exact = |cell: &str, cents: i64| assert_eq!(read_amount(cell, &words), Amount::Exact(Cents(cents)), "{cell}");
        exact("1 234,56 €", 123_456);
        exact("1234.56", 123_456);
        exact("EUR 1 200", 120_000);
        exact("1\u{202f}200 euros", 120_000);
        exact("(45,10)", -4_510);
        exact("-45,10 €", -4_510);
        exact("1234.5600000000001", 123_456);
        assert_eq!(read_amount("0.125", &words), Amount::Rounded(Cents(12)));
        assert_eq!(read_amount("1234,135", &words), Amount::Rounded(Cents(123_414)));
        assert_eq!(read_amount("33.333333333333336", &words), Amount::Rounded(Cents(3_333)));
    }

    #[test]
    fn another_currency_is_said_and_what_could_be_two_amounts_is_not_read() {
        let words = Words::french();
        for (cell, currency) in [("$1,200", "$"), ("1 200 $", "$"), ("CHF 45", "CHF"), ("45 usd", "USD"), ("£12.50", "£")] {
            assert_eq!(read_amount(cell, &words), Amount::Other(currency.to_owned()), "{cell}");
        }
        for cell in ["1,234", "12.345", "Entre 200 et 500", "1,234.56", "12 k€", "à voir", "--3", "1e5", "."] {
            assert_eq!(read_amount(cell, &words), Amount::Unreadable, "{cell}");
        }
    }

    proptest! {
        #[test]
        fn nothing_in_a_cell_panics(cell in "\\PC{0,24}") {
            let _ = read_amount(&cell, &Words::french());
        }

        #[test]
        fn an_amount_that_is_printed_is_read_back(cents in -1_000_000_000i64..1_000_000_000) {
            let words = Words::french();
            prop_assert_eq!(read_amount(&words.money(Cents(cents)), &words), Amount::Exact(Cents(cents)));
        }
    }
}
