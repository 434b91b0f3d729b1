//! A moment as people write it where a day should stand: « mars 2024 », « T2 2025 », « fin 2026 », « 31/02/2025 ». Its first day for a start, its last for an end.

use super::heads::{KNOWN, bare};
use domain::Day;
use std::ops::RangeInclusive;

/// The day that a text means, when it means one year, or a span of years.
pub fn read(text: &str, ends: bool) -> Option<Day> {
    let own = bare(text);
    let tokens: Vec<&str> = own.split(' ').collect();
    let numbers: Vec<u32> = tokens.iter().filter_map(|token| token.parse().ok()).collect();
    if numbers.len() == tokens.len() {
        return figures(&numbers, ends);
    }
    let years: Vec<i32> = tokens.iter().filter_map(|token| year(token)).collect();
    let year = if ends { years.last() } else { years.first() }.copied()?;
    let rest: Vec<&str> = tokens.into_iter().filter(|token| self::year(token).is_none()).collect();
    let months: Vec<(usize, u32)> = rest.iter().enumerate().filter_map(|(at, token)| Some((at, month(token)?))).collect();
    if let Some((at, month)) = if ends { months.last() } else { months.first() }.copied() {
        let day = at.checked_sub(1).and_then(|before| rest[before].trim_end_matches("er").parse().ok());
        return match day {
            Some(day) => Day::from_ymd_opt(year, month, day),
            None => bound(year, &(month..=month), ends),
        };
    }
    let said = format!(" {} ", rest.join(" "));
    let parts = KNOWN.keys("parts").flat_map(|(key, texts)| texts.iter().map(move |text| (key, text)));
    let within = parts.filter(|(_, text)| said.contains(&format!(" {text} ")));
    let part = within.max_by_key(|(_, text)| text.len()).and_then(|(key, _)| months_of(key));
    match part {
        Some(part) => bound(year, &part, ends),
        // Words alone, beside one year: the whole of it.
        None if years.len() == 1 && !said.bytes().any(|byte| byte.is_ascii_digit()) => bound(year, &(1..=12), ends),
        None => None,
    }
}

/// Figures alone: a day whose month and day are exchanged, or that its month has not; a month of a year; a year, or two.
fn figures(numbers: &[u32], ends: bool) -> Option<Day> {
    let is_year = |number: u32| i32::try_from(number).ok().filter(|year| YEARS.contains(year));
    match *numbers {
        [year] => bound(is_year(year)?, &(1..=12), ends),
        [first, last] if is_year(first).is_some() && is_year(last).is_some() => bound(is_year(if ends { last } else { first })?, &(1..=12), ends),
        [month, year] | [year, month] if is_year(year).is_some() && (1..=12).contains(&month) => bound(is_year(year)?, &(month..=month), ends),
        [year, month, day] | [day, month, year] if is_year(year).is_some() => {
            let year = is_year(year)?;
            let exchanged = || Day::from_ymd_opt(year, day, month);
            let last = || if (29..=31).contains(&day) { bound(year, &(month..=month), true) } else { None };
            Day::from_ymd_opt(year, month, day).or_else(exchanged).or_else(last)
        }
        _ => None,
    }
}

/// The years that plans speak of.
const YEARS: RangeInclusive<i32> = 1990..=2100;

fn year(token: &str) -> Option<i32> {
    token.parse().ok().filter(|year| token.len() == 4 && YEARS.contains(year))
}

fn month(token: &str) -> Option<u32> {
    let known = KNOWN.keys("months").find(|(_, texts)| texts.iter().any(|text| text == token));
    known.and_then(|(key, _)| key.parse().ok())
}

fn months_of(key: &str) -> Option<RangeInclusive<u32>> {
    let (first, last) = key.split_once('-')?;
    Some(first.parse().ok()?..=last.parse().ok()?)
}

/// The first day of some months, or the last.
fn bound(year: i32, months: &RangeInclusive<u32>, ends: bool) -> Option<Day> {
    if !ends {
        return Day::from_ymd_opt(year, *months.start(), 1);
    }
    (28..=31).rev().find_map(|day| Day::from_ymd_opt(year, *months.end(), day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_its_first_day_for_a_start_and_its_last_for_an_end() {
        for (text, start, end) in [
            ("mars 2024", "2024-03-01", "2024-03-31"),
            ("Février 2024", "2024-02-01", "2024-02-29"),
            ("T2 2025", "2025-04-01", "2025-06-30"),
            ("1er trimestre 2025", "2025-01-01", "2025-03-31"),
            ("2ème semestre 2025", "2025-07-01", "2025-12-31"),
            ("2024-13-01", "2024-01-13", "2024-01-13"),
            ("31/02/2025", "2025-02-28", "2025-02-28"),
            ("fin 2026", "2026-10-01", "2026-12-31"),
            ("d'ici 2030", "2030-01-01", "2030-12-31"),
            ("à partir de mai 2025", "2025-05-01", "2025-05-31"),
            ("2024-2026", "2024-01-01", "2026-12-31"),
            ("3 mars 2024", "2024-03-03", "2024-03-03"),
            ("1er mars 2024", "2024-03-01", "2024-03-01"),
            ("de mars 2024 à juin 2025", "2024-03-01", "2025-06-30"),
            ("09/2025", "2025-09-01", "2025-09-30"),
            ("printemps 2026", "2026-03-01", "2026-05-31"),
            ("2025", "2025-01-01", "2025-12-31"),
            ("selon le PLUi de 2027", "2027-01-01", "2027-12-31"),
        ] {
            assert_eq!(read(text, false).map(|day| day.to_string()).as_deref(), Some(start), "{text}");
            assert_eq!(read(text, true).map(|day| day.to_string()).as_deref(), Some(end), "{text}");
        }
        for text in ["en continu", "99/99/2025", "phase 2 de 2025", "", "12", "0000-00-00", "31/31/2025"] {
            assert_eq!(read(text, false), None, "{text}");
        }
    }
}
