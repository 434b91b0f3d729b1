//! What could stand in a cell that is not understood, or not for sure. Nothing here changes anything: somebody sees it, and takes it or not.
//!
//! Invariant: what is proposed is read as what the column holds, without a finding of the same kind.

use super::finding::Problem;
use super::heads::{Column, KNOWN, bare};
use super::{lists, moment, sum, values};
use crate::book::Cell;
use domain::code::{Code, CodeList};
use domain::codes::{Audience, Effect, Participation, Priority, Status, Theme};
use words::Words;

/// The list that a column takes its codes from.
pub fn list_of(column: Column) -> Option<&'static CodeList> {
    Some(match column {
        Column::Status => Status::LIST,
        Column::Priority => Priority::LIST,
        Column::Participation => Participation::LIST,
        Column::Theme => Theme::LIST,
        Column::Effects => Effect::LIST,
        Column::Audiences => Audience::LIST,
        _ => return None,
    })
}

/// What could stand for what is given.
pub(super) fn of(column: Option<Column>, given: &str, problem: &Problem, words: &Words) -> Option<String> {
    let ends = column == Some(Column::End);
    let own = match problem {
        Problem::NearCode(code) => Some(words.code_of(list_of(column?)?, code)),
        Problem::UnknownCode => code(column?, given, words),
        Problem::BadDay | Problem::YearAlone => moment::read(given, ends).map(|day| day.format("%d/%m/%Y").to_string()),
        Problem::BadAmount => sum::read(given),
        Problem::Rounded => values::amount(&Cell::Text(given.to_owned()), words).map(|(cents, _)| sum::written(cents.0)),
        Problem::Several(_) => lists::names(given).into_iter().next(),
        Problem::BadFlag => flag(given, words),
        _ => None,
    };
    own.filter(|own| own != given)
}

/// The code whose words stand in a longer text, or from which one letter in three differs. A share of what is done says a status: nothing of it is to
/// come, all of it is done.
fn code(column: Column, given: &str, words: &Words) -> Option<String> {
    let (list, own) = (list_of(column)?, bare(given));
    if column == Column::Status
        && let Some(percent) = percent(given)
    {
        let status = match percent {
            0 => Status::Upcoming,
            100.. => Status::Done,
            _ => Status::InProgress,
        };
        return Some(words.code(status));
    }
    // Of every code, how much of the text its longest words are, and how few letters differ.
    let scores = list.codes.iter().filter_map(|code| {
        let label = bare(&words.code_of(list, code));
        let known = std::iter::once(label).chain(KNOWN.texts(list.name, code).iter().cloned());
        known.filter_map(|known| score(&known, &own)).max().map(|score| (score, code))
    });
    let mut scores: Vec<_> = scores.collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    match scores[..] {
        [(first, _), (second, _), ..] if first == second => None,
        [(_, code), ..] => Some(words.code_of(list, code)),
        [] => None,
    }
}

/// How well a text says what is known: more is better, nothing is not at all.
fn score(known: &str, own: &str) -> Option<usize> {
    let letters = known.chars().count();
    if letters >= 4 && format!(" {own} ").contains(&format!(" {known} ")) {
        return Some(1_000 + letters);
    }
    let differ = strsim::damerau_levenshtein(known, own);
    (letters >= 5 && differ * 3 <= letters).then(|| 1_000 - differ.min(999))
}

/// Whether a text denies the status that its words say: « réalisé à 50 % » is not done.
pub(super) fn is_denied(code: &str, given: &str) -> bool {
    code == Status::Done.code() && percent(given).is_some_and(|percent| percent < 100)
}

/// The one share of a text.
fn percent(text: &str) -> Option<u32> {
    let (before, after) = text.split_once('%')?;
    let digits: String = before.trim_end().chars().rev().take_while(char::is_ascii_digit).collect::<Vec<_>>().into_iter().rev().collect();
    digits.parse().ok().filter(|_| !after.contains('%'))
}

fn flag(given: &str, words: &Words) -> Option<String> {
    let first = bare(given).split(' ').next()?.to_owned();
    let yes = values::flag(&Cell::Text(first))?;
    Some(words.text(if yes { "yes" } else { "no" }))
}

#[cfg(test)]
mod tests {
    use super::super::values::Match;
    use super::*;

    #[test]
    fn what_is_proposed_for_a_status_is_read_as_one() {
        let words = Words::french();
        for (given, status) in [
            ("Action réalisée en 2023", Some("done")),
            ("50 %", Some("in_progress")),
            ("réalisé à 100%", Some("done")),
            ("0 %", Some("upcoming")),
            ("on verra", None),
            ("Tremine", Some("done")),
            ("?", None),
        ] {
            let proposed = of(Some(Column::Status), given, &Problem::UnknownCode, &words);
            let read = proposed.as_deref().and_then(|text| values::code(Status::LIST, text, &words));
            assert_eq!(read, status.map(Match::Exact), "{given}: {proposed:?}");
        }
        assert_eq!(of(Some(Column::Yearly), "Oui, chaque année", &Problem::BadFlag, &words).as_deref(), Some("Oui"));
        assert_eq!(of(Some(Column::Lead), "Technicienne, Chargé de mission", &Problem::Several(Vec::new()), &words).as_deref(), Some("Technicienne"));
    }
}
