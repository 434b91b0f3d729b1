//! What a person typed, read: amounts with spaces, commas and the euro sign, days as `31/12/2017`, `31.12.17` or
//! `2017-12-31`. What cannot be read is refused, never guessed.

use crate::Words;
use domain::{Cents, Day, Rate};

/// The text is not one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

impl Words {
    /// An amount: `1 234,56 €`, `1234.56`, `-12`. More than two decimals are refused: a cent is the smallest amount.
    pub fn parse_cents(&self, typed: &str) -> Result<Cents, Unreadable> {
        let (sign, whole, decimals) = decimal(typed.trim().trim_end_matches('€').trim_end())?;
        if decimals.len() > 2 {
            return Err(Unreadable);
        }
        let euros: i64 = whole.parse().map_err(|_| Unreadable)?;
        let cents: i64 = format!("{decimals:0<2}").parse().map_err(|_| Unreadable)?;
        euros.checked_mul(100).and_then(|amount| amount.checked_add(cents)).map(|amount| Cents(amount * sign)).ok_or(Unreadable)
    }

    /// A share in percents: `50`, `33,33 %`. At most two decimals.
    pub fn parse_rate(&self, typed: &str) -> Result<Rate, Unreadable> {
        self.parse_cents(typed.trim().trim_end_matches('%').trim_end()).map(|cents| Rate(cents.0))
    }

    /// A whole number: `37 150`, `50 %`.
    pub fn parse_count(&self, typed: &str) -> Result<i64, Unreadable> {
        let (sign, whole, decimals) = decimal(typed.trim().trim_end_matches('%').trim_end())?;
        if decimals.is_empty() { whole.parse::<i64>().map(|count| count * sign).map_err(|_| Unreadable) } else { Err(Unreadable) }
    }

    /// A quantity: `1 234,5`.
    pub fn parse_number(&self, typed: &str) -> Result<f64, Unreadable> {
        let (sign, whole, decimals) = decimal(typed.trim())?;
        format!("{whole}.{decimals}0").parse::<f64>().map(|number| number * sign as f64).map_err(|_| Unreadable)
    }

    /// A day: `31/12/2017`, `31.12.2017`, `31-12-2017`, `31/12/17` (this century) or `2017-12-31`.
    pub fn parse_day(&self, typed: &str) -> Result<Day, Unreadable> {
        let parts: Vec<&str> = typed.trim().split(['/', '.', '-', ' ']).collect();
        let [a, b, c] = parts[..] else { return Err(Unreadable) };
        if ![a, b, c].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(Unreadable);
        }
        let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
        let number = |part: &str| part.parse::<u32>().map_err(|_| Unreadable);
        let year = match year.len() {
            4 => number(year)?,
            2 => 2000 + number(year)?,
            _ => return Err(Unreadable),
        };
        Day::from_ymd_opt(i32::try_from(year).map_err(|_| Unreadable)?, number(month)?, number(day)?).ok_or(Unreadable)
    }
}

/// Sign, whole digits (at least `0`) and decimal digits of a number as people type it.
fn decimal(typed: &str) -> Result<(i64, String, String), Unreadable> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{202f}' | '\u{a0}')).collect();
    let (sign, digits) = match typed.strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, typed.strip_prefix('+').unwrap_or(&typed)),
    };
    let (whole, decimals) = match digits.rsplit_once([',', '.']) {
        Some((whole, decimals)) => (whole, decimals),
        None => (digits, ""),
    };
    let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if (whole.is_empty() && decimals.is_empty()) || !plain(whole) || !plain(decimals) {
        return Err(Unreadable);
    }
    Ok((sign, if whole.is_empty() { "0".to_owned() } else { whole.to_owned() }, decimals.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_amount_reads_back_what_it_prints(cents in -1_000_000_000_000i64..1_000_000_000_000) {
            let words = Words::french();
            prop_assert_eq!(words.parse_cents(&words.money(Cents(cents))), Ok(Cents(cents)));
        }

        #[test]
        fn a_day_reads_back_what_it_prints(days in 0i32..100_000) {
            let words = Words::french();
            let day = Day::from_num_days_from_ce_opt(700_000 + days).unwrap();
            prop_assert_eq!(words.parse_day(&words.day(day)), Ok(day));
        }

        #[test]
        fn nothing_typed_panics(typed in ".{0,20}") {
            let words = Words::french();
            let _ = (words.parse_cents(&typed), words.parse_day(&typed), words.parse_number(&typed), words.parse_rate(&typed));
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused() {
        let words = Words::french();
        for typed in ["", "abc", "1,2,3", "12,345", "1e5", "Entre 200 et 500", "--1"] {
            assert_eq!(words.parse_cents(typed), Err(Unreadable), "{typed:?}");
        }
        assert_eq!(words.parse_cents("1 234,56 €"), Ok(Cents(123_456)));
        assert_eq!(words.parse_cents(",5"), Ok(Cents(50)));
        assert_eq!(words.parse_day("29/02/2017"), Err(Unreadable));
    }
}
