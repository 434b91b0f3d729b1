//! An amount as people write it when they do not know it: « environ 12 k€ », « entre 200 et 500 », « dix mille euros ». Of two bounds, the lower.

use super::heads::{KNOWN, bare};
use crate::amount::currency;

/// The amount that a text means, as one would type it.
pub fn read(text: &str) -> Option<String> {
    if currency(text).is_some() || text.contains('%') || text.trim_start().starts_with(['-', '−', '(']) {
        return None;
    }
    let numbers = numbers(text);
    let cents = match numbers[..] {
        [] => in_words(text)?,
        [number] => number.times(number.unit),
        [low, high] if is_between(text, low, high) => {
            // « entre 10 et 20 k€ »: the unit of the second is that of both.
            let unit = if low.unit == 1 && low.cents < high.cents.saturating_mul(high.unit) && low.cents < 100_000 { high.unit } else { low.unit };
            low.times(unit).min(high.times(high.unit))
        }
        _ => return None,
    };
    (0..=MOST).contains(&cents).then(|| written(cents))
}

/// A hundred milliards of euros, in cents: what is more was not meant.
const MOST: i64 = 10_000_000_000_000;

/// Cents as one would type them in euros.
pub fn written(cents: i64) -> String {
    let euros = (cents / 100).to_string();
    let groups: Vec<String> = euros.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned()).collect();
    let rest = if cents % 100 == 0 { String::new() } else { format!(",{:02}", cents % 100) };
    format!("{}{rest} €", groups.join(" "))
}

/// A number of a text, and where it stands.
#[derive(Clone, Copy, Debug)]
struct Number {
    from: usize,
    to: usize,
    /// Its hundredths, before its unit.
    cents: i64,
    /// A thousand of « k€ », a million of « M€ ».
    unit: i64,
}

impl Number {
    const fn times(self, unit: i64) -> i64 {
        self.cents.saturating_mul(unit)
    }
}

fn numbers(text: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()).map(|own| at + own) {
        let (end, cents) = number(text, start);
        let rest = text[end..].trim_start();
        let word = rest.split(|c: char| !(c.is_alphabetic() || c == '€')).next().unwrap_or_default();
        let own = bare(word);
        let unit = KNOWN.keys("figures").filter_map(|(key, texts)| Some((key.parse::<i64>().ok()?, texts)));
        let unit = unit.filter(|(value, _)| *value >= 1_000).find(|(_, texts)| texts.contains(&own) && !own.is_empty());
        found.push(Number { from: start, to: end, cents: cents.unwrap_or(i64::MAX), unit: unit.map_or(1, |(value, _)| value) });
        at = end;
    }
    found
}

/// A number that begins at a digit: where it ends, and its hundredths. Three digits after a space, a point or a comma are thousands.
fn number(text: &str, start: usize) -> (usize, Option<i64>) {
    let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
    let mut end = start + digits(start);
    let mut whole = text[start..end].to_owned();
    let mut decimals = String::new();
    while let Some(mark) = text[end..].chars().next().filter(|mark| mark.is_whitespace() || matches!(mark, '.' | ',' | '\'' | '’')) {
        let from = end + mark.len_utf8();
        match digits(from) {
            3 => {
                whole.push_str(&text[from..from + 3]);
                end = from + 3;
            }
            count @ 1..=2 if matches!(mark, '.' | ',') => {
                decimals = format!("{:0<2}", &text[from..from + count]);
                end = from + count;
                break;
            }
            _ => break,
        }
    }
    let cents = whole.parse::<i64>().ok().and_then(|whole| whole.checked_mul(100)?.checked_add(decimals.parse().unwrap_or(0)));
    (end, cents)
}

/// Whether two numbers are bounds.
fn is_between(text: &str, low: Number, high: Number) -> bool {
    let between = bare(&text[low.to..high.from]);
    let marks = text[low.to..high.from].contains(['-', '–', '—', '/']) && between.len() <= 5;
    let before = bare(&text[..low.from]);
    let said = |text: &str| KNOWN.texts("amounts", "bounds").iter().any(|word| text.split(' ').any(|own| own == word));
    marks || said(&between) || said(&before)
}

/// A number in words, and nothing but: « deux mille cinq cents euros ».
fn in_words(text: &str) -> Option<i64> {
    let own = bare(text);
    let (mut total, mut part, mut told) = (0i64, 0i64, false);
    for word in own.split(' ') {
        let figure = KNOWN.keys("figures").find(|(_, texts)| texts.iter().any(|text| text == word)).and_then(|(key, _)| key.parse::<i64>().ok());
        match figure {
            Some(value @ 1_000..) if told || value < 1_000_000 => {
                total = total.checked_add(part.max(1).checked_mul(value)?)?;
                part = 0;
            }
            Some(100) => part = part.max(1).checked_mul(100)?,
            // Quatre-vingts.
            Some(20) if part % 100 == 4 => part += 76,
            Some(value) => part += value,
            None if KNOWN.texts("amounts", "passed").iter().any(|passed| passed == word) => continue,
            None => return None,
        }
        told = true;
    }
    told.then(|| total.checked_add(part)?.checked_mul(100)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action_plan::values;
    use crate::book::Cell;
    use domain::Cents;
    use proptest::prelude::*;
    use words::Words;

    #[test]
    fn an_amount_that_is_not_known_is_proposed_by_its_lower_bound() {
        for (text, proposed) in [
            ("Entre 200 et 500", "200 €"),
            ("12 k€", "12 000 €"),
            ("1,5 M€", "1 500 000 €"),
            ("env. 3 000 €", "3 000 €"),
            ("entre 10 et 20 k€", "10 000 €"),
            ("10 000 - 15 000 €", "10 000 €"),
            ("12.000 €", "12 000 €"),
            ("12 000 € / an", "12 000 €"),
            ("dix mille euros", "10 000 €"),
            ("Deux mille cinq cents euros HT", "2 500 €"),
            ("quatre-vingt mille", "80 000 €"),
            ("45,50 € par habitant", "45,50 €"),
        ] {
            assert_eq!(read(text).as_deref(), Some(proposed), "{text}");
        }
        for text in ["à définir", "beaucoup", "50 %", "12 000 $", "-3", "3 ETP et 12 000 € et 5", "10 000 € en 2025 puis 5 000 €", ""] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_proposed_is_an_amount(text in "(env|entre|de)? ?[0-9]{1,9}([ .,][0-9]{1,3})?( à | et |-)?[0-9]{0,6} ?(k€|M€|€)?") {
            if let Some(proposed) = read(&text) {
                prop_assert!(values::amount(&Cell::Text(proposed.clone()), &Words::french()).is_some(), "{} {}", text, proposed);
            }
        }

        #[test]
        fn an_amount_that_is_written_is_read_back(cents in 0i64..MOST) {
            prop_assert_eq!(values::amount(&Cell::Text(written(cents)), &Words::french()), Some((Cents(cents), false)));
        }

        #[test]
        fn nothing_in_a_cell_panics(text in "\\PC{0,40}") {
            let _ = read(&text);
        }
    }
}
