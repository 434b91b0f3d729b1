//! What cells of an action plan say, as values of the plan: a status by what people write for it, an amount with or without its unit, a day in any of its
//! forms.

use super::heads::{KNOWN, bare};
use crate::amount::{Amount, read_amount};
use crate::book::Cell;
use crate::cells;
use domain::code::CodeList;
use domain::{Cents, Day};
use words::Words;

/// A cell as people see it.
pub fn text(cell: &Cell, words: &Words) -> String {
    match cell {
        Cell::Text(text) | Cell::Error(text) => text.clone(),
        Cell::Number(number) => words.number(*number, 6),
        Cell::Day(day) => words.day(*day),
        Cell::Flag(flag) => words.text(if *flag { "yes" } else { "no" }),
    }
}

/// How a text was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Match {
    /// As the catalogue or the reference file writes it.
    Exact(&'static str),
    /// Nearly so: to be confirmed.
    Near(&'static str),
}

/// The code of a list that a text stands for.
pub fn code(list: &'static CodeList, text: &str, words: &Words) -> Option<Match> {
    let own = bare(text);
    let spelt = |code: &&'static str| {
        let label = bare(&words.code_of(list, code));
        let known = KNOWN.texts(list.name, code).iter().cloned();
        std::iter::once(label).chain(known).collect::<Vec<_>>()
    };
    if let Some(code) = list.codes.iter().find(|code| spelt(code).contains(&own)) {
        return Some(Match::Exact(code));
    }
    // One letter in five may differ, or what is known stands within: « En cours (50 %) ».
    let near = |known: &String| {
        let differ = strsim::damerau_levenshtein(known, &own);
        let within = known.len() >= 5 && format!(" {own} ").starts_with(&format!(" {known} "));
        (known.chars().count() >= 4 && differ * 5 <= known.chars().count()) || within
    };
    let mut found = list.codes.iter().filter(|code| spelt(code).iter().any(near));
    match (found.next(), found.next()) {
        (Some(code), None) => Some(Match::Near(code)),
        _ => None,
    }
}

/// A day: a real one, its number, or a text.
pub fn day(cell: &Cell, words: &Words) -> Option<Day> {
    match cell {
        Cell::Day(day) => Some(*day),
        Cell::Number(number) if number.fract() == 0.0 => cells::serial_day(&format!("{number:.0}")),
        Cell::Text(text) => cells::day(text, words),
        _ => None,
    }
}

/// A year alone, where a day should stand.
pub fn year(cell: &Cell) -> Option<i32> {
    let year = match cell {
        Cell::Number(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Cell::Text(text) => text.clone(),
        _ => return None,
    };
    year.parse().ok().filter(|year| (1990..=2100).contains(year))
}

/// An amount of euros, whatever it says of taxes. The second says whether it had more decimals than a cent has.
pub fn amount(cell: &Cell, words: &Words) -> Option<(Cents, bool)> {
    let read = match cell {
        Cell::Number(number) => Cents::from_euros(*number)?,
        Cell::Text(text) => match read_amount(without_tax(text), words) {
            Amount::Exact(cents) => (cents, false),
            Amount::Rounded(cents) => (cents, true),
            Amount::Other(_) | Amount::Unreadable => return None,
        },
        _ => return None,
    };
    Some(read)
}

/// Without what says that the amount is with tax or without.
fn without_tax(text: &str) -> &str {
    let text = text.trim();
    let end = ["HT", "TTC", "H.T.", "T.T.C.", "ht", "ttc"].into_iter().find_map(|word| text.strip_suffix(word));
    end.map_or(text, str::trim_end)
}

/// Whether a cell says yes or no.
pub fn flag(cell: &Cell) -> Option<bool> {
    match cell {
        Cell::Flag(flag) => Some(*flag),
        Cell::Number(number) if *number == 1.0 => Some(true),
        Cell::Number(number) if *number == 0.0 => Some(false),
        Cell::Text(text) => match bare(text).as_str() {
            "oui" | "vrai" | "x" | "true" | "yes" => Some(true),
            "non" | "faux" | "false" | "no" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// A number before a title: « 1.2. Habitat » is 1.2 and Habitat, « A1. Haies » is A1 and Haies. « Axe 1 » is a title.
pub fn numbered(text: &str) -> (Option<String>, String) {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let letter = usize::from(text.starts_with(|c: char| c.is_ascii_uppercase()));
    let digits = text[letter..].find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len() - letter);
    let run = &text[..letter + digits];
    // A part is often told by a letter: « 1.2.a. ».
    let part = run.ends_with('.')
        && digits > 1
        && text[run.len()..].starts_with(|c: char| c.is_ascii_lowercase())
        && text[run.len() + 1..].starts_with(". ");
    let (number, rest) = text.split_at(run.len() + if part { 2 } else { 0 });
    let title = rest.trim_start_matches([' ', '-', '–', '—', ':', ')']).trim();
    let own = number.trim_end_matches('.');
    // A year begins a title, as does a quantity: a number is short, or has its points.
    let parts = own[letter..].split('.').skip(usize::from(letter > 0 && !own[letter..].starts_with(|c: char| c.is_ascii_digit())));
    let begins = own.starts_with(|c: char| c.is_ascii_digit()) || (letter > 0 && rest.starts_with(' '));
    let is_number = begins && !own.contains("..") && parts.into_iter().all(|part| part.len() <= 3);
    // After a letter only a point tells a number from a word (« H2 : hydrogène »).
    let sign = letter == 0 && rest.trim_start().starts_with(['-', '–', '—', ':', ')']);
    let apart = number.ends_with('.') || own.contains('.') || sign;
    if is_number && apart && !title.is_empty() && own.len() <= 40 { (Some(own.to_owned()), title.to_owned()) } else { (None, text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::code::Code;
    use domain::codes::{Participation, Priority, Status};

    #[test]
    fn a_status_is_known_by_what_people_write_for_it() {
        let words = Words::french();
        for (text, status) in [
            ("À venir", "upcoming"),
            ("a venir", "upcoming"),
            ("EN COURS ", "in_progress"),
            ("Réalisée", "done"),
            ("Terminé", "done"),
            ("Abandonné ", "abandoned"),
            ("A discuter", "to_discuss"),
            ("Suspendu", "paused"),
        ] {
            assert_eq!(code(Status::LIST, text, &words), Some(Match::Exact(status)), "{text}");
        }
        for (text, status) in [("En cour", "in_progress"), ("Réaliser", "done"), ("En cours (50 %)", "in_progress"), ("Abandoné", "abandoned")] {
            assert_eq!(code(Status::LIST, text, &words), Some(Match::Near(status)), "{text}");
        }
        for text in ["?", "voir avec la Région", "oui"] {
            assert_eq!(code(Status::LIST, text, &words), None, "{text}");
        }
        assert_eq!(code(Priority::LIST, "Haut", &words), Some(Match::Exact("high")));
        assert_eq!(code(Participation::LIST, "Co-construction", &words), Some(Match::Exact("co_construction")));
    }

    #[test]
    fn a_day_is_read_in_each_of_its_forms_and_an_amount_with_its_unit() {
        let words = Words::french();
        let day_of = |year, month, day| Day::from_ymd_opt(year, month, day);
        assert_eq!(day(&Cell::Text("31/12/2025".into()), &words), day_of(2025, 12, 31));
        assert_eq!(day(&Cell::Number(46_022.0), &words), day_of(2025, 12, 31));
        assert_eq!(day(&Cell::Day(day_of(2025, 12, 31).unwrap()), &words), day_of(2025, 12, 31));
        assert_eq!(day(&Cell::Text("courant 2025".into()), &words), None);
        assert_eq!(year(&Cell::Number(2025.0)), Some(2025));
        let cents = |text: &str| amount(&Cell::Text(text.into()), &words).map(|(cents, _)| cents);
        assert_eq!(cents("124 566 € HT"), Some(Cents(12_456_600)));
        assert_eq!(cents("12,5"), Some(Cents(1_250)));
        assert_eq!(cents("Entre 200 et 500"), None);
        assert_eq!(amount(&Cell::Number(50_000.0), &words), Some((Cents(5_000_000), false)));
    }

    #[test]
    fn a_number_before_a_title_is_told_from_a_year_and_from_a_quantity() {
        let told = |text: &str| numbered(text);
        assert_eq!(told("1. Un territoire désirable"), (Some("1".into()), "Un territoire désirable".into()));
        assert_eq!(told("1.1.1.1. Assurer\nla coordination"), (Some("1.1.1.1".into()), "Assurer la coordination".into()));
        assert_eq!(told("2.3 - Habitat"), (Some("2.3".into()), "Habitat".into()));
        assert_eq!(told("A1. Haies"), (Some("A1".into()), "Haies".into()));
        assert_eq!(told("A.1. Pratiques agricoles"), (Some("A.1".into()), "Pratiques agricoles".into()));
        assert_eq!(told("B.2 Habitat"), (Some("B.2".into()), "Habitat".into()));
        assert_eq!(told("A. Agriculture"), (Some("A".into()), "Agriculture".into()));
        assert_eq!(told("1.1.1.a. Haies"), (Some("1.1.1.a".into()), "Haies".into()));
        for title in ["Axe 1", "H2 : hydrogène", "H2 vert", "S.A.R.L. locale", "A", "A.", "Haies", "CO2. Moins"] {
            assert_eq!(told(title), (None, title.into()));
        }
        assert_eq!(told("2030 sans plastique"), (None, "2030 sans plastique".into()));
        assert_eq!(told("100 logements rénovés"), (None, "100 logements rénovés".into()));
        assert_eq!(told("1.2."), (None, "1.2.".into()));
    }
}
