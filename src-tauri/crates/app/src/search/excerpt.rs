//! What of a row is shown of where it was found.

use crate::wire::Piece;
use domain::Noun;
use domain::fold::{marks, words};
use domain::searched;
use store::Row;

/// How long an excerpt is, and how much of it stands before what was found, in characters.
const LONG: usize = 120;
const BEFORE: usize = 40;

/// How many of the words a text has.
pub(super) fn count(text: &str, wanted: &[String]) -> usize {
    let own = words(text);
    wanted.iter().filter(|word| own.iter().any(|one| one.starts_with(word.as_str()))).count()
}

/// The field that has the most of the words, and the part of it where they are; nothing when the label has them all.
pub(super) fn of(noun: Noun, row: &Row, label: &str, wanted: &[String]) -> Option<(&'static str, Vec<Piece>)> {
    if count(label, wanted) == wanted.len() {
        return None;
    }
    let texts = searched::fields(noun).filter_map(|(place, field)| Some((field.name, searched::text(field, row.values.get(place)?)?)));
    let named = texts.filter(|(_, text)| text != label);
    // The first of those that have as many.
    let (field, text, _) = named.fold(None, |best: Option<(&str, String, usize)>, (field, text)| {
        let has = count(&text, wanted);
        if has > best.as_ref().map_or(0, |best| best.2) { Some((field, text, has)) } else { best }
    })?;
    Some((field, pieces(&around(&text, wanted), wanted)))
}

/// The part of a text around the first of the words, on one line.
fn around(text: &str, wanted: &[String]) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = marks(&text, wanted).first().map_or(0, |range| range.start);
    let letters: Vec<char> = text[..first].chars().collect();
    // From the beginning of a word.
    let skipped = letters.len().saturating_sub(BEFORE);
    let start = if skipped == 0 { 0 } else { letters[skipped..].iter().position(|c| *c == ' ').map_or(letters.len(), |space| skipped + space + 1) };
    let all: Vec<char> = text.chars().collect();
    let mut end = (start + LONG).min(all.len());
    if end < all.len() {
        end = all[..end].iter().rposition(|c| *c == ' ').filter(|space| *space > letters.len()).unwrap_or(end);
    }
    let part: String = all[start..end].iter().collect();
    let dots = |there: bool| if there { "\u{2026}" } else { "" };
    format!("{}{part}{}", dots(start > 0), dots(end < all.len()))
}

/// A text in pieces, those that were looked for marked.
pub(super) fn pieces(text: &str, wanted: &[String]) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut rest = 0;
    let mut push = |range: std::ops::Range<usize>, hit: bool| {
        if !range.is_empty() {
            all.push(Piece { text: text[range].to_owned(), hit });
        }
    };
    for range in marks(text, wanted) {
        push(rest..range.start, false);
        push(range.clone(), true);
        rest = range.end;
    }
    push(rest..text.len(), false);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_begins_and_ends_with_whole_words_and_shows_what_was_found() {
        let text = format!("{} rénovation {}", "avant ".repeat(30), "après ".repeat(30));
        let wanted = ["renov".to_owned()];
        let shown = pieces(&around(&text, &wanted), &wanted);
        let joined: String = shown.iter().map(|piece| piece.text.as_str()).collect();
        assert!(joined.starts_with("…avant ") && joined.ends_with(" après…"), "{joined}");
        assert_eq!(shown.iter().filter(|piece| piece.hit).map(|piece| piece.text.as_str()).collect::<Vec<_>>(), ["rénov"]);
        // A text without a space, and what is found far in a long word.
        let one = format!("{}é", "é".repeat(500));
        assert_eq!(around(&one, &["ee".to_owned()]).chars().count(), LONG + 1);
    }
}
