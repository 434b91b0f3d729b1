//! How numbers, days and amounts read. French: narrow no-break space between thousands, comma, no-break space before
//! the unit. Rounding for display is half to even, as everywhere.

use crate::{Language, Words};
use chrono::Datelike;
use domain::{Cents, Day, Rate};

const NARROW: char = '\u{202f}';
const NO_BREAK: char = '\u{a0}';

impl Words {
    /// A whole number: `37 150`.
    pub fn count(&self, count: i64) -> String {
        grouped(self.language(), count)
    }

    /// An amount with its unit: `118 705,00 €`, and without the cents when there are none: `118 705 €`.
    pub fn money(&self, cents: Cents) -> String {
        match self.language() {
            Language::French => format!("{}{NO_BREAK}€", self.amount(cents)),
            Language::English => format!("€{}", self.amount(cents)),
        }
    }

    /// An amount without its unit, the unit being in the column's head: `118 705` or `14,50`.
    pub fn amount(&self, cents: Cents) -> String {
        if cents.0 % 100 == 0 { self.count(cents.0 / 100) } else { self.amount_to_the_cent(cents) }
    }

    /// An amount without its unit, always with its cents, for columns in which some have them: `118 705,00`.
    pub fn amount_to_the_cent(&self, cents: Cents) -> String {
        let sign = if cents.0 < 0 { "−" } else { "" };
        let (euros, rest) = (cents.0.unsigned_abs() / 100, cents.0.unsigned_abs() % 100);
        format!("{sign}{}{}{rest:02}", self.count(i64::try_from(euros).unwrap_or(i64::MAX)), self.decimal())
    }

    /// A share: `50,0 %`.
    pub fn rate(&self, rate: Rate) -> String {
        // Basis points to tenths of a percent, half to even.
        let (tenths, rest) = (rate.0.div_euclid(10), rate.0.rem_euclid(10));
        let tenths = tenths + i64::from(rest > 5 || (rest == 5 && tenths % 2 != 0));
        format!("{}{}{}{}%", self.count(tenths / 10), self.decimal(), (tenths % 10).abs(), self.before_percent())
    }

    /// A share to the hundredth of a percent, for columns that should add up: `33,34 %`.
    pub fn rate_to_the_hundredth(&self, rate: Rate) -> String {
        format!("{}{}%", self.amount_to_the_cent(Cents(rate.0)), self.before_percent())
    }

    /// A whole percent: `50 %`.
    pub fn percent(&self, percent: i64) -> String {
        format!("{}{}%", self.count(percent), self.before_percent())
    }

    /// A quantity with at most `decimals` decimals, and no needless zero: `12,5`.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        let fixed = format!("{:.decimals$}", number.abs());
        let (whole, rest) = fixed.split_once('.').unwrap_or((&fixed, ""));
        let rest = rest.trim_end_matches('0');
        let whole = whole.parse::<i64>().map(|whole| self.count(whole)).unwrap_or_else(|_| whole.to_owned());
        let sign = if number < 0.0 && (whole != "0" || !rest.is_empty()) { "−" } else { "" };
        if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}{}{rest}", self.decimal()) }
    }

    /// Hundredths of a full-time equivalent: `0,80`.
    pub fn hundredths(&self, hundredths: i64) -> String {
        self.amount_to_the_cent(Cents(hundredths))
    }

    /// A day: `31/12/2017`.
    pub fn day(&self, day: Day) -> String {
        day.format("%d/%m/%Y").to_string()
    }

    /// A moment, to the minute: `31/12/2017 09:30`.
    pub fn moment(&self, at: chrono::NaiveDateTime) -> String {
        at.format(&format!("%d/%m/%Y{NO_BREAK}%H:%M")).to_string()
    }

    /// A day in words: `31 décembre 2017`, `1er janvier 2018`.
    pub fn day_in_words(&self, day: Day) -> String {
        let month = self.text(&format!("month-{}", day.month()));
        let number = match (self.language(), day.day()) {
            (Language::French, 1) => "1er".to_owned(),
            (_, number) => number.to_string(),
        };
        format!("{number}{NO_BREAK}{month}{NO_BREAK}{}", day.year())
    }

    /// A size in bytes: `2,8 Mo`.
    pub fn size(&self, bytes: u64) -> String {
        let (value, unit) = match bytes {
            0..1_000 => (bytes as f64, "size-bytes"),
            1_000..1_000_000 => (bytes as f64 / 1e3, "size-kilo"),
            1_000_000..1_000_000_000 => (bytes as f64 / 1e6, "size-mega"),
            _ => (bytes as f64 / 1e9, "size-giga"),
        };
        format!("{}{NO_BREAK}{}", self.number(value, 1), self.text(unit))
    }

    const fn decimal(&self) -> char {
        match self.language() {
            Language::French => ',',
            Language::English => '.',
        }
    }

    const fn before_percent(&self) -> &'static str {
        match self.language() {
            Language::French => "\u{a0}",
            Language::English => "",
        }
    }
}

/// A whole number with its thousands apart.
pub(crate) fn grouped(language: Language, count: i64) -> String {
    let digits = count.unsigned_abs().to_string();
    let mut out = String::new();
    if count < 0 {
        out.push('−');
    }
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(thousands(language));
        }
        out.push(digit);
    }
    out
}

const fn thousands(language: Language) -> char {
    match language {
        Language::French => NARROW,
        Language::English => ',',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_a_french_accountant_writes_them() {
        let words = Words::french();
        assert_eq!(words.money(Cents::euros(118_705)), "118\u{202f}705\u{a0}€");
        assert_eq!(words.money(Cents(1_450)), "14,50\u{a0}€");
        assert_eq!(words.money(Cents(-5)), "−0,05\u{a0}€");
        assert_eq!(words.rate(Rate(5_000)), "50,0\u{a0}%");
        assert_eq!(words.rate(Rate(5_005)), "50,0\u{a0}%");
        assert_eq!(words.number(1234.5, 2), "1\u{202f}234,5");
        assert_eq!(words.number(-0.001, 2), "0");
    }

    #[test]
    fn the_first_of_a_month_is_1er() {
        let words = Words::french();
        assert_eq!(words.day_in_words(Day::from_ymd_opt(2018, 1, 1).unwrap()), "1er\u{a0}janvier\u{a0}2018");
        assert_eq!(words.day(Day::from_ymd_opt(2017, 12, 31).unwrap()), "31/12/2017");
    }
}
